#include "px_reader.h"

#include "damage.h"
#include "px_keywords.h"

#include <QRegularExpression>

#include <charconv>

namespace kopa::statistics {

namespace {

/// "20240920 08:00" as ISO 8601, without time zone as it is.
QString isoTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d) (\\d\\d:\\d\\d)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text;
    return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3) + u'T' + match.captured(4);
}

/// The points of time of TLIST(A1),"2001",... and TLIST(A1,"2001-2023"), also "2001"-"2023".
QStringList timePoints(const QStringList &values)
{
    static const QRegularExpression years(QStringLiteral("^TLIST\\(A1,\\s*\"(\\d{4})\"?-\"?(\\d{4})\"\\s*$"));
    if (values.size() > 1)
        return values.sliced(1);
    const QString text = values.value(0);
    const auto match = years.match(text.endsWith(u')') ? text.chopped(1) : text);
    QStringList points;
    if (match.hasMatch())
        for (int year = match.captured(1).toInt(); year <= match.captured(2).toInt(); ++year)
            points.append(QString::number(year));
    return points;
}

class PxTable
{
public:
    PxTable(QByteArrayView bytes, PxKeywords keywords) : m_bytes(bytes), m_keywords(std::move(keywords))
    {
        m_own = m_keywords.value("LANGUAGE");
        for (const QString &language : m_keywords.values("LANGUAGES"))
            if (language != m_own)
                m_others.append(language);
    }

    Result<StatisticsTable> read()
    {
        if (!m_keywords.first("KEYS").isEmpty())
            return damaged(Damage::Form, QStringLiteral("KEYS"));
        readTexts();
        const QStringList names = m_keywords.values("STUB") + m_keywords.values("HEADING");
        if (names.isEmpty())
            return damaged(Damage::Part, QStringLiteral("STUB"));
        if (names.size() > maximumDimensions)
            return tooLarge(maximumDimensions);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.count(names[i]) > 1)
                return damaged(Damage::Twice, names[i]);
            KOPA_TRY(addDimension(names[i], i));
        }
        if (!makeRoom(m_table))
            return tooLarge(maximumCells);
        KOPA_TRY(readFigures());
        return std::move(m_table);
    }

private:
    /// The language in which statements without one are; "" when the file does not tell.
    QString ownLanguage() const { return m_own; }

    Label labelOf(const char *keyword, const QStringList &specifiers = {}) const
    {
        Label label;
        const QString text = m_keywords.value(keyword, {}, specifiers);
        if (!text.isEmpty())
            label.set(ownLanguage(), text);
        for (const QString &language : m_others) {
            const QString other = m_keywords.value(keyword, language, specifiers);
            if (!other.isEmpty())
                label.set(language, other);
        }
        return label;
    }

    void readTexts()
    {
        m_table.id = m_keywords.value("TABLEID");
        if (m_table.id.isEmpty())
            m_table.id = m_keywords.value("MATRIX");
        m_table.title = labelOf("DESCRIPTION");
        if (m_table.title.isEmpty())
            m_table.title = labelOf("TITLE");
        m_table.source = labelOf("SOURCE");
        m_table.unit = labelOf("UNITS");
        m_table.updated = isoTime(m_keywords.first("LAST-UPDATED").value(0));
        bool told = false;
        const int decimals = m_keywords.value("DECIMALS").toInt(&told);
        if (told)
            m_table.decimals = decimals;
        const Label note = labelOf("NOTE");
        if (!note.isEmpty())
            m_table.notes.set(ownLanguage(), plainNote(note.in(ownLanguage())));
        for (const QString &language : m_others)
            if (const QString text = m_keywords.value("NOTE", language); !text.isEmpty())
                m_table.notes.set(language, plainNote(text));
        m_table.licence = knownLicence(m_table);
    }

    /// The name of the dimension in another language: the same place in its STUB and HEADING.
    QString nameIn(const QString &language, qsizetype position) const
    {
        return (m_keywords.values("STUB", language) + m_keywords.values("HEADING", language)).value(position);
    }

    Role roleOf(const QString &name) const
    {
        const QString type = m_keywords.value("VARIABLE-TYPE", {}, {name});
        if (!m_keywords.values("TIMEVAL", {}, {name}).isEmpty() ||
            type.compare(u"Time", Qt::CaseInsensitive) == 0)
            return Role::Time;
        if (m_keywords.value("CONTVARIABLE") == name || type.compare(u"Contents", Qt::CaseInsensitive) == 0)
            return Role::Metric;
        if (type.startsWith(u"Geo", Qt::CaseInsensitive) || !m_keywords.value("MAP", {}, {name}).isEmpty())
            return Role::Geo;
        return Role::Other;
    }

    Result<void> addDimension(const QString &name, qsizetype position)
    {
        Dimension dimension{name, {ownLanguage(), name}, roleOf(name), {}};
        QStringList labels = m_keywords.values("VALUES", {}, {name});
        QStringList codes = m_keywords.values("CODES", {}, {name});
        const QStringList points = timePoints(m_keywords.values("TIMEVAL", {}, {name}));
        if (codes.isEmpty())
            codes = dimension.role == Role::Time && !points.isEmpty() ? points : labels;
        if (labels.isEmpty())
            labels = codes;
        if (labels.isEmpty())
            return damaged(Damage::Part, QStringLiteral("VALUES(\"%1\")").arg(name));
        if (codes.size() != labels.size())
            return damaged(Damage::Form, QStringLiteral("CODES(\"%1\")").arg(name));
        if (QSet<QString>(codes.begin(), codes.end()).size() != codes.size())
            return damaged(Damage::Twice, QStringLiteral("CODES(\"%1\")").arg(name));
        for (qsizetype i = 0; i < codes.size(); ++i)
            dimension.categories.append({codes[i], {ownLanguage(), labels[i]}});
        addOtherLanguages(dimension, position);
        if (dimension.role == Role::Metric)
            addUnits(dimension);
        m_table.dimensions.append(std::move(dimension));
        return {};
    }

    void addOtherLanguages(Dimension &dimension, qsizetype position)
    {
        for (const QString &language : m_others) {
            const QString name = nameIn(language, position);
            const QStringList labels = m_keywords.values("VALUES", language, {name});
            if (name.isEmpty() || labels.size() != dimension.categories.size())
                continue;
            dimension.label.set(language, name);
            for (qsizetype i = 0; i < labels.size(); ++i)
                dimension.categories[i].label.set(language, labels[i]);
        }
    }

    /// UNITS and PRECISION are told for each content by its label.
    void addUnits(Dimension &dimension)
    {
        for (Category &content : dimension.categories) {
            const QString own = content.label.in(ownLanguage());
            if (const QString unit = m_keywords.value("UNITS", {}, {own}); !unit.isEmpty())
                content.unit.set(ownLanguage(), unit);
            for (const QString &language : m_others) {
                const QString unit = m_keywords.value("UNITS", language, {content.label.in(language)});
                if (!unit.isEmpty())
                    content.unit.set(language, unit);
            }
            bool told = false;
            const int decimals = m_keywords.value("PRECISION", {}, {dimension.id, own}).toInt(&told);
            if (told)
                content.decimals = decimals;
        }
    }

    bool readFigure(QByteArrayView word, std::size_t index)
    {
        if (word == "-" || word == "\"-\"") {
            m_table.missing[index] = Missing::No;
            return true;
        }
        if (const auto reason = dots(word)) {
            m_table.missing[index] = *reason;
            return true;
        }
        const auto read = std::from_chars(word.begin(), word.end(), m_table.values[index]);
        m_table.missing[index] = Missing::No;
        return read.ec == std::errc() && read.ptr == word.end() && qIsFinite(m_table.values[index]);
    }

    Result<void> readFigures()
    {
        const auto separates = [](char byte) {
            return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == ',';
        };
        std::size_t count = 0;
        qsizetype i = m_keywords.dataOffset();
        while (true) {
            while (i < m_bytes.size() && separates(m_bytes[i]))
                ++i;
            if (i >= m_bytes.size())
                return damaged(Damage::Cut, lineOf(m_bytes, i));
            if (m_bytes[i] == ';')
                break;
            const qsizetype begin = i;
            while (i < m_bytes.size() && !separates(m_bytes[i]) && m_bytes[i] != ';')
                ++i;
            if (count == m_table.values.size())
                return damaged(Damage::Cells, lineOf(m_bytes, begin));
            if (!readFigure(m_bytes.sliced(begin, i - begin), count++))
                return damaged(Damage::Number, lineOf(m_bytes, begin));
        }
        return count == m_table.values.size() ? Result<void>() : damaged(Damage::Cells, lineOf(m_bytes, i));
    }

    QByteArrayView m_bytes;
    PxKeywords m_keywords;
    QString m_own;
    QStringList m_others;
    StatisticsTable m_table;
};

} // namespace

Result<StatisticsTable> readPx(QByteArrayView bytes)
{
    if (bytes.size() > maximumFile)
        return tooLarge(maximumFile);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    KOPA_ASSIGN(PxKeywords keywords, PxKeywords::read(bytes));
    return PxTable(bytes, std::move(keywords)).read();
}

} // namespace kopa::statistics
