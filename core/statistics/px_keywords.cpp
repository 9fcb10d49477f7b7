#include "px_keywords.h"

#include "damage.h"
#include "statistics_table.h"

#include <optional>

namespace kopa::statistics {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool endsWord(char byte)
{
    return isSpace(byte) || byte == ',' || byte == ';' || byte == '"' || byte == '=';
}

bool endsKeyword(char byte)
{
    return isSpace(byte) || byte == '=' || byte == '[' || byte == '(';
}

/// Statements as bytes, one after another; letters are made of them when the encoding is known.
class Statements
{
public:
    explicit Statements(QByteArrayView bytes) : m_bytes(bytes) {}

    struct Raw
    {
        QByteArray keyword;
        QByteArray language;
        QList<QByteArray> specifiers;
        QList<QByteArray> values;
        qsizetype line = 0;
    };

    /// The next statement; one with the keyword DATA has no values, and the offset is behind its '='.
    Result<Raw> next()
    {
        skipSpace();
        Raw raw;
        raw.line = m_line;
        while (!atEnd() && raw.keyword.size() <= 64 && !endsKeyword(peek()))
            raw.keyword.append(take());
        if (atEnd())
            return damaged(Damage::Cut, m_line);
        if (raw.keyword.isEmpty() || raw.keyword.size() > 64)
            return damaged(Damage::Form, m_line);
        if (peek() == '[')
            KOPA_TRY(readLanguage(raw));
        skipSpace();
        if (!atEnd() && peek() == '(')
            KOPA_TRY(readSpecifiers(raw));
        skipSpace();
        KOPA_TRY(expect('='));
        if (raw.keyword.toUpper() != "DATA")
            KOPA_TRY(readValues(raw));
        return raw;
    }

    qsizetype offset() const { return m_offset; }

private:
    bool atEnd() const { return m_offset >= m_bytes.size(); }
    char peek() const { return m_bytes[m_offset]; }

    char take()
    {
        const char byte = m_bytes[m_offset++];
        m_line += byte == '\n';
        return byte;
    }

    void skipSpace()
    {
        while (!atEnd() && isSpace(peek()))
            take();
    }

    Result<void> expect(char wanted)
    {
        if (atEnd())
            return damaged(Damage::Cut, m_line);
        return take() == wanted ? Result<void>() : damaged(Damage::Form, m_line);
    }

    Result<void> readLanguage(Raw &raw)
    {
        take();
        while (!atEnd() && peek() != ']' && raw.language.size() < 16)
            raw.language.append(take());
        return expect(']');
    }

    /// A string in one or several pieces: "..." and, after blanks, again "...".
    Result<QByteArray> readString()
    {
        QByteArray text;
        while (!atEnd() && peek() == '"') {
            take();
            const qsizetype close = m_bytes.indexOf('"', m_offset);
            if (close < 0)
                return damaged(Damage::Cut, m_line);
            const QByteArrayView piece = m_bytes.sliced(m_offset, close - m_offset);
            m_line += piece.count('\n');
            text.append(piece);
            m_offset = close + 1;
            skipSpace();
        }
        return text;
    }

    Result<void> readSpecifiers(Raw &raw)
    {
        take();
        do {
            skipSpace();
            if (atEnd())
                return damaged(Damage::Cut, m_line);
            if (peek() != '"')
                return damaged(Damage::Form, m_line);
            KOPA_ASSIGN(const QByteArray text, readString());
            raw.specifiers.append(text);
        } while (!atEnd() && peek() == ',' && take() == ',');
        return expect(')');
    }

    /// A word without quotes; what stands in its brackets belongs to it, with the strings therein.
    Result<QByteArray> readWord()
    {
        QByteArray word;
        while (!atEnd() && !endsWord(peek())) {
            word.append(take());
            if (word.back() != '(')
                continue;
            while (!atEnd() && peek() != ')')
                word.append(take());
        }
        if (atEnd())
            return damaged(Damage::Cut, m_line);
        return word;
    }

    Result<void> readValues(Raw &raw)
    {
        while (true) {
            skipSpace();
            if (atEnd())
                return damaged(Damage::Cut, m_line);
            KOPA_ASSIGN(const QByteArray text, peek() == '"' ? readString() : readWord());
            raw.values.append(text);
            if (raw.values.size() > maximumCategories + 1)
                return tooLarge(maximumCategories);
            skipSpace();
            if (atEnd())
                return damaged(Damage::Cut, m_line);
            const char separator = take();
            if (separator == ';')
                return {};
            if (separator != ',')
                return damaged(Damage::Form, m_line);
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_line = 1;
};

/// CODEPAGE decides; without it CHARSET does, and without both the letters.
Result<Encoding> encodingOf(const QHash<QByteArray, QByteArray> &first, QByteArrayView head)
{
    const QByteArray codepage = first.value("CODEPAGE");
    if (!codepage.isEmpty()) {
        const auto named = encodingNamed(codepage);
        return named ? Result<Encoding>(*named) : damaged(Damage::Encoding, QStringLiteral("CODEPAGE"));
    }
    if (first.value("CHARSET").toUpper() == "UNICODE")
        return Encoding::Utf8;
    return guessedEncoding(head);
}

QStringList lettersOf(const QList<QByteArray> &texts, Encoding encoding)
{
    QStringList result;
    for (const QByteArray &text : texts)
        result.append(decoded(text, encoding));
    return result;
}

QString keyOf(const QByteArray &keyword, const QString &language, const QStringList &specifiers)
{
    return QString::fromLatin1(keyword) + u'\n' + language + u'\n' + specifiers.join(u'\n');
}

} // namespace

Result<PxKeywords> PxKeywords::read(QByteArrayView bytes)
{
    Statements statements(bytes);
    QList<Statements::Raw> raws;
    QHash<QByteArray, QByteArray> first;
    while (raws.isEmpty() || raws.last().keyword != "DATA") {
        KOPA_ASSIGN(Statements::Raw raw, statements.next());
        raw.keyword = raw.keyword.toUpper();
        if (!first.contains(raw.keyword))
            first.insert(raw.keyword, raw.values.value(0));
        raws.append(std::move(raw));
    }
    PxKeywords keywords;
    keywords.m_dataOffset = statements.offset();
    const QByteArrayView head = bytes.first(keywords.m_dataOffset);
    KOPA_ASSIGN(keywords.m_encoding, encodingOf(first, head));
    KOPA_TRY(checkLetters(head, keywords.m_encoding));
    for (const Statements::Raw &raw : std::as_const(raws)) {
        const QStringList specifiers = lettersOf(raw.specifiers, keywords.m_encoding);
        const QString key = keyOf(raw.keyword, QString::fromLatin1(raw.language), specifiers);
        const QStringList values = lettersOf(raw.values, keywords.m_encoding);
        if (!keywords.m_values.contains(key))
            keywords.m_values.insert(key, values);
        if (!keywords.m_first.contains(raw.keyword))
            keywords.m_first.insert(raw.keyword, values);
    }
    return keywords;
}

QStringList PxKeywords::values(const char *keyword, const QString &language,
                               const QStringList &specifiers) const
{
    return m_values.value(keyOf(keyword, language, specifiers));
}

QString PxKeywords::value(const char *keyword, const QString &language, const QStringList &specifiers) const
{
    return values(keyword, language, specifiers).value(0);
}

} // namespace kopa::statistics
