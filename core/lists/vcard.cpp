#include "vcard.h"

#include "text_bytes.h"

#include <algorithm>

namespace kopa::lists {

namespace {

constexpr qsizetype lineBytes = 75;

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return text.replace(u'\n', QStringLiteral("\\n")).remove(u'\r');
}

/// A value in its parts, divided by a sign that is not escaped.
QStringList parts(const QString &value, QChar separator)
{
    QStringList result{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == separator) {
            result.append(QString());
        } else if (value[i] == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            result.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else {
            result.last() += value[i];
        }
    }
    return result;
}

QString plain(const QString &value)
{
    return parts(value, QChar()).first().simplified().normalized(QString::NormalizationForm_C);
}

/// One line, folded where it is longer than it may be, never inside a letter.
QByteArray folded(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    qsizetype room = lineBytes;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype length = 1;
        while (i + length < bytes.size() && (uchar(bytes[i + length]) & 0xC0) == 0x80)
            ++length;
        if (length > room) {
            result += "\r\n ";
            room = lineBytes - 1;
        }
        result += bytes.mid(i, length);
        room -= length;
        i += length;
    }
    return result + "\r\n";
}

/// The family name last, as Finnish and Swedish names are written.
QString structured(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return escaped(name.mid(space + 1)) + u';' + escaped(name.left(std::max<qsizetype>(space, 0))) +
           QStringLiteral(";;;");
}

QByteArray cardBytes(const Card &card, CardVersion version)
{
    const bool four = version == CardVersion::V4;
    QStringList lines{QStringLiteral("BEGIN:VCARD"),
                      four ? QStringLiteral("VERSION:4.0") : QStringLiteral("VERSION:3.0")};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QLatin1String(name) + u':' + escaped(value));
    };
    if (four)
        lines.append(QStringLiteral("KIND:individual"));
    add(four ? "UID;VALUE=text" : "UID", card.uid);
    add("FN", card.name);
    lines.append(QStringLiteral("N:") + structured(card.name));
    add("ORG", card.organisation);
    for (auto title = card.titles.begin(); title != card.titles.end(); ++title) {
        const QString language =
            title.key().isEmpty() ? QString() : QStringLiteral(";LANGUAGE=") + title.key();
        lines.append(QStringLiteral("TITLE") + (four ? QStringLiteral(";ALTID=1") : QString()) + language +
                     u':' + escaped(*title));
        if (!four)
            break;
    }
    add(four ? "EMAIL" : "EMAIL;TYPE=INTERNET", card.email);
    add("TEL", card.phone);
    lines.append(QStringLiteral("END:VCARD"));
    QByteArray bytes;
    for (const QString &line : std::as_const(lines))
        bytes += folded(line);
    return bytes;
}

/// One property of a card: "EMAIL;TYPE=work:testi@example.org".
struct Property
{
    QString name;
    QMap<QString, QString> parameters; ///< names and values as they compare
    QString value;
};

/// Where a name or its parameters end: quotes hide colons and semicolons.
qsizetype endOf(const QString &line, qsizetype from, QStringView signs)
{
    bool quoted = false;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (!quoted && signs.contains(line[i]))
            return i;
    }
    return -1;
}

std::optional<Property> propertyOf(const QString &line)
{
    Property property;
    qsizetype at = endOf(line, 0, u";:");
    if (at < 0)
        return std::nullopt;
    property.name = line.left(at).section(u'.', -1).trimmed().toUpper();
    while (at >= 0 && line[at] == u';') {
        const qsizetype end = endOf(line, at + 1, u";:");
        if (end < 0)
            return std::nullopt;
        const QString parameter = line.mid(at + 1, end - at - 1);
        const QString key = parameter.section(u'=', 0, 0).toUpper();
        const QString value = parameter.section(u'=', 1).remove(u'"').toLower();
        property.parameters[key] += property.parameters.contains(key) ? u',' + value : value;
        at = end;
    }
    property.value = line.mid(at + 1);
    return property;
}

bool isPreferred(const Property &property)
{
    return property.parameters.contains(QStringLiteral("PREF")) ||
           property.parameters.value(QStringLiteral("TYPE")).split(u',').contains(QStringLiteral("pref"));
}

/// Keeps the preferred of several, or the first.
void keep(QString &value, const Property &property, QSet<QString> &preferred)
{
    const bool wins = isPreferred(property) && !preferred.contains(property.name);
    if (!value.isEmpty() && !wins)
        return;
    value = plain(property.value);
    if (wins)
        preferred.insert(property.name);
}

QString withoutScheme(const QString &value, QLatin1String scheme)
{
    return value.startsWith(scheme, Qt::CaseInsensitive) ? value.mid(scheme.size()) : value;
}

/// "sv" of "sv-FI"; empty where the card does not say.
QString languageOf(const Property &property)
{
    const QString language = property.parameters.value(QStringLiteral("LANGUAGE")).left(2);
    const bool letters = std::all_of(language.begin(), language.end(),
                                     [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    return letters && language.size() == 2 ? language : QString();
}

/// Fills a card line by line.
class CardReader
{
public:
    explicit CardReader(qsizetype line) { m_card.line = line; }

    /// False for a version that is not read.
    bool take(const Property &property)
    {
        if (property.name == u"VERSION")
            return property.value.trimmed() == u"3.0" || property.value.trimmed() == u"4.0";
        if (property.name == u"FN" && m_card.name.isEmpty()) {
            m_card.name = plain(property.value);
        } else if (property.name == u"N") {
            const QStringList name = parts(property.value, u';');
            m_structured = (name.value(1) + u' ' + name.value(0)).simplified();
        } else if (property.name == u"ORG" && m_card.organisation.isEmpty()) {
            m_card.organisation = parts(property.value, u';').first().simplified();
        } else if (property.name == u"TITLE") {
            const QString language = languageOf(property);
            if (!m_card.titles.contains(language))
                m_card.titles.insert(language, plain(property.value));
        } else if (property.name == u"UID") {
            m_card.uid = plain(property.value);
        } else if (property.name == u"EMAIL") {
            keep(m_card.email, property, m_preferred);
            m_card.email = withoutScheme(m_card.email, QLatin1String("mailto:"));
        } else if (property.name == u"TEL") {
            keep(m_card.phone, property, m_preferred);
            m_card.phone = withoutScheme(m_card.phone, QLatin1String("tel:"));
        }
        return true;
    }

    Card card() const
    {
        Card card = m_card;
        if (card.name.isEmpty())
            card.name = m_structured;
        return card;
    }

private:
    Card m_card;
    QString m_structured;
    QSet<QString> m_preferred;
};

/// A line as it was before it was folded, and where it began.
struct WholeLine
{
    QString text;
    qsizetype number = 1;
};

QList<WholeLine> unfolded(const QByteArray &bytes)
{
    QList<WholeLine> lines;
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const bool goesOn = line.startsWith(u' ') || line.startsWith(u'\t');
        if (goesOn && !lines.isEmpty())
            lines.last().text += QStringView(line).mid(1);
        else if (!line.trimmed().isEmpty())
            lines.append({line, number});
    }
    return lines;
}

} // namespace

QByteArray writeCards(const QList<Card> &cards, CardVersion version)
{
    QByteArray bytes;
    for (const Card &card : cards)
        bytes += cardBytes(card, version);
    return bytes;
}

Result<QList<Card>> readCards(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return damaged(Damage::Large, 1);
    KOPA_ASSIGN(const QByteArray text, utf8Of(bytes));
    QList<Card> cards;
    std::optional<CardReader> open;
    qsizetype last = 1;
    for (const WholeLine &line : unfolded(text)) {
        last = line.number;
        const auto property = propertyOf(line.text);
        if (!property || line.text.size() > maximumCell)
            return damaged(property ? Damage::Large : Damage::Form, line.number);
        const bool ofCard = property->value.trimmed().compare(u"vcard", Qt::CaseInsensitive) == 0;
        const bool begins = ofCard && property->name == u"BEGIN";
        if (begins == open.has_value())
            return damaged(Damage::Form, line.number);
        if (begins)
            open.emplace(line.number);
        else if (ofCard && property->name == u"END")
            cards.append(std::exchange(open, std::nullopt)->card());
        else if (!open->take(*property))
            return damaged(Damage::Form, line.number);
        if (cards.size() > maximumRows)
            return damaged(Damage::Large, line.number);
    }
    if (open)
        return damaged(Damage::Cut, last);
    return cards.isEmpty() ? Result<QList<Card>>(damaged(Damage::Empty, 1))
                           : Result<QList<Card>>(std::move(cards));
}

} // namespace kopa::lists
