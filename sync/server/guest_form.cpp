#include "guest_form.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringConverter>

#include <algorithm>

namespace kopa::server {

namespace {

constexpr qsizetype fieldsAtMost = 16;
constexpr qsizetype bodyAtMost = 128 * 1024;

Error malformed(const char *detail)
{
    return {ErrorCode::Malformed, {{QStringLiteral("detail"), QString::fromLatin1(detail)}}};
}

std::optional<QString> unicode(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

using Fields = QMap<QString, QString>;

Result<Fields> jsonFields(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return malformed("no JSON object");
    const QJsonObject object = document.object();
    if (object.size() > fieldsAtMost)
        return malformed("too many fields");
    Fields fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return malformed("a field is no text");
        fields.insert(it.key(), it.value().toString());
    }
    return fields;
}

/// application/x-www-form-urlencoded, as the URL standard of WHATWG reads it.
Result<Fields> formFields(const QByteArray &body)
{
    const QList<QByteArray> parts = body.split('&');
    if (parts.size() > fieldsAtMost)
        return malformed("too many fields");
    Fields fields;
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        if (sign <= 0)
            return malformed("no form");
        QByteArray value = part.mid(sign + 1);
        value.replace('+', ' ');
        const auto text = unicode(QByteArray::fromPercentEncoding(value));
        if (!text)
            return malformed("no UTF-8");
        fields.insert(QString::fromLatin1(part.first(sign)), *text);
    }
    return fields;
}

/// Turns a line about in a reader's eyes, or hides in it.
bool isUnseen(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format ||
           character.category() == QChar::Separator_Line ||
           character.category() == QChar::Separator_Paragraph || character == QChar::ByteOrderMark;
}

bool isLoneHalf(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

QString oneLine(const QString &text)
{
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            line.append(u' ');
        else if (!isUnseen(text[i]) && !isLoneHalf(text, i))
            line.append(text[i]);
    }
    return line.simplified();
}

QString manyLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar one = text[i];
        const bool kept = one == u'\n' || one == u'\t' || one.category() != QChar::Other_Control;
        if (kept && one != QChar::ByteOrderMark && !isLoneHalf(text, i))
            clean.append(one);
    }
    return clean;
}

Result<QString> nameIn(const Fields &fields, const QString &key)
{
    QString line = oneLine(fields.value(key));
    if (line.size() > maximumGuestName)
        return Error{ErrorCode::TooLarge,
                     {{QStringLiteral("field"), key}, {QStringLiteral("limit"), int(maximumGuestName)}}};
    return line;
}

bool isLanguage(QStringView language)
{
    return language == u"fi" || language == u"sv" || language == u"en";
}

} // namespace

bool isGuestToken(QStringView text)
{
    const auto isHex = [](QChar one) { return (one >= u'0' && one <= u'9') || (one >= u'a' && one <= u'f'); };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), isHex);
}

Result<GuestForm> readGuestForm(const QByteArray &body)
{
    if (body.size() > bodyAtMost)
        return Error{
            ErrorCode::TooLarge,
            {{QStringLiteral("field"), QStringLiteral("text")}, {QStringLiteral("limit"), int(bodyAtMost)}}};
    GuestForm form;
    form.scripted = body.startsWith('{');
    KOPA_ASSIGN(const Fields fields, form.scripted ? jsonFields(body) : formFields(body));
    form.guest = fields.value(QStringLiteral("guest"));
    form.version = fields.value(QStringLiteral("version"));
    form.turn = fields.value(QStringLiteral("turn"));
    for (const QString &token : {form.guest, form.version, form.turn})
        if (!token.isEmpty() && !isGuestToken(token))
            return malformed("no token of ours");
    KOPA_ASSIGN(form.name, nameIn(fields, QStringLiteral("name")));
    KOPA_ASSIGN(form.organisation, nameIn(fields, QStringLiteral("organisation")));
    KOPA_ASSIGN(form.group, nameIn(fields, QStringLiteral("group")));
    if (const QString language = fields.value(QStringLiteral("language")); isLanguage(language))
        form.language = language;
    if (const auto text = fields.constFind(QStringLiteral("text")); text != fields.constEnd())
        form.text = manyLines(*text);
    if (const auto base = fields.constFind(QStringLiteral("base")); base != fields.constEnd())
        form.base = manyLines(*base);
    return form;
}

QString guestLanguage(const QByteArray &accepted, const QString &otherwise)
{
    constexpr qsizetype readAtMost = 200;
    QString best;
    double bestWeight = 0;
    for (const QByteArray &part : accepted.left(readAtMost).split(',')) {
        const QList<QByteArray> pieces = part.trimmed().split(';');
        const QString language = QString::fromLatin1(pieces.first().trimmed().left(2)).toLower();
        const QByteArray tag = pieces.first().trimmed();
        if (!isLanguage(language) || (tag.size() > 2 && tag[2] != '-'))
            continue;
        double weight = 1;
        if (const QByteArray given = pieces.value(1).trimmed(); given.startsWith("q="))
            weight = given.mid(2).toDouble();
        if (weight > bestWeight) {
            bestWeight = weight;
            best = language;
        }
    }
    return !best.isEmpty() ? best : isLanguage(otherwise) ? otherwise : QStringLiteral("en");
}

} // namespace kopa::server
