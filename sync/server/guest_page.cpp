#include "guest_page.h"

#include "guest_page_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::server {

namespace {

using Parts = QMap<QString, QString>;

struct Language
{
    const char *code;
    const char *name;
};
constexpr Language languages[] = {{"fi", "Suomi"}, {"sv", "Svenska"}, {"en", "English"}};

QMap<QString, QString> parsed(const char *json)
{
    QMap<QString, QString> words;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

/// Puts the parts where a template names them; what stands in a part is not looked at again.
QString filled(const char *page, const Parts &parts)
{
    const QString text = QString::fromUtf8(page);
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QStringLiteral("{{"), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QStringLiteral("}}"), open);
        if (close < 0)
            return result + text.mid(from);
        const QString name = text.mid(open + 2, close - open - 2);
        if (!parts.contains(name))
            qFatal("the guests' page has no part %s", qPrintable(name));
        result += text.mid(from, open - from) + parts.value(name);
        from = close + 2;
    }
}

/// For a script element: JSON in which nothing can end the element or a line.
QString scriptValue(const QJsonObject &object)
{
    QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return json.replace(u'<', QStringLiteral("\\u003c"))
        .replace(u'>', QStringLiteral("\\u003e"))
        .replace(u'&', QStringLiteral("\\u0026"))
        .replace(QChar(0x2028), QStringLiteral("\\u2028"))
        .replace(QChar(0x2029), QStringLiteral("\\u2029"));
}

QString dataOf(const GuestPage &page)
{
    QJsonObject words;
    for (const Language &language : languages) {
        QJsonObject one;
        const auto &all = guestWords(QString::fromLatin1(language.code));
        for (auto it = all.begin(); it != all.end(); ++it)
            one.insert(it.key(), it.value());
        words.insert(QString::fromLatin1(language.code), one);
    }
    return scriptValue({{QStringLiteral("language"), page.language},
                        {QStringLiteral("groups"), QJsonArray::fromStringList(page.groups)},
                        {QStringLiteral("writing"), page.writing},
                        {QStringLiteral("words"), words}});
}

QString languageLinks(const QString &current)
{
    QString links;
    for (const Language &language : languages) {
        const QString code = QString::fromLatin1(language.code);
        links += QStringLiteral("<a href=\"%1\" lang=\"%1\" hreflang=\"%1\"%2>%3</a>")
                     .arg(code, code == current ? QStringLiteral(" aria-current=\"true\"") : QString(),
                          QString::fromLatin1(language.name));
    }
    return links;
}

QString option(const QString &value, const QString &text, bool chosen, const char *word = nullptr)
{
    return QStringLiteral("<option value=\"%1\"%2%3>%4</option>")
        .arg(escaped(value), chosen ? QStringLiteral(" selected") : QString(),
             word ? QStringLiteral(" data-word=\"%1\"").arg(QLatin1String(word)) : QString(), escaped(text));
}

QString groupChoice(const GuestPage &page, const QMap<QString, QString> &words)
{
    if (page.groups.isEmpty())
        return {};
    QString options = option({}, words.value(QStringLiteral("noGroup")), page.group.isEmpty(), "noGroup");
    for (const QString &group : page.groups)
        options += option(group, group, group == page.group);
    return QStringLiteral("<label for=\"group\" data-word=\"group\">%1</label>\n"
                          "<select id=\"group\" name=\"group\">%2</select>")
        .arg(escaped(words.value(QStringLiteral("group"))), options);
}

/// The parts that are a word of the page each.
Parts wordParts(const QMap<QString, QString> &words)
{
    Parts parts;
    for (auto it = words.begin(); it != words.end(); ++it)
        parts.insert(QStringLiteral("word.") + it.key(), escaped(it.value()));
    return parts;
}

QString writingPart(const GuestPage &page, const QMap<QString, QString> &words)
{
    if (page.groups.isEmpty())
        return {};
    const QString choose = words.value(QStringLiteral("chooseGroup"));
    QString options = option({}, choose, page.writing < 0, "chooseGroup");
    QString links;
    for (qsizetype i = 0; i < page.groups.size(); ++i) {
        options += option(QString::number(i), page.groups[i], i == page.writing);
        links += QStringLiteral("<li><a href=\"group-%1\">%2</a></li>").arg(i).arg(escaped(page.groups[i]));
    }
    Parts parts = wordParts(words);
    parts[QStringLiteral("language")] = page.language;
    parts[QStringLiteral("version")] = escaped(page.version);
    parts[QStringLiteral("groupLinks")] = links;
    parts[QStringLiteral("chosenOptions")] = options;
    parts[QStringLiteral("chosenName")] = escaped(page.groups.value(page.writing));
    parts[QStringLiteral("textAction")] = QStringLiteral("text-%1").arg(qMax(0, page.writing));
    parts[QStringLiteral("padHidden")] = page.writing < 0 ? QStringLiteral(" hidden") : QString();
    parts[QStringLiteral("text")] = escaped(page.text);
    return filled(guestWritingHtml, parts);
}

/// A sentence that a place of the page says now: its words, how it looks, and its key for another language.
void say(Parts &parts, const QString &place, const QString &key, bool failed,
         const QMap<QString, QString> &words)
{
    const bool known = words.contains(key);
    parts[place] = known ? escaped(words.value(key)) : QString();
    parts[place + QStringLiteral("Word")] = known ? QStringLiteral(" data-word=\"%1\"").arg(key) : QString();
    parts[place + QStringLiteral("Class")] = !known   ? QStringLiteral("none")
                                             : failed ? QStringLiteral("failed")
                                                      : QStringLiteral("said");
}

} // namespace

const QMap<QString, QString> &guestWords(const QString &language)
{
    static const QMap<QString, QString> fi = parsed(guestWordsFi);
    static const QMap<QString, QString> sv = parsed(guestWordsSv);
    static const QMap<QString, QString> en = parsed(guestWordsEn);
    return language == QLatin1String("fi") ? fi : language == QLatin1String("sv") ? sv : en;
}

QByteArray guestPage(const GuestPage &page)
{
    const QMap<QString, QString> &words = guestWords(page.language);
    const QString signIn = page.present ? QStringLiteral("change") : QStringLiteral("signIn");
    Parts parts = wordParts(words);
    parts[QStringLiteral("language")] = page.language;
    parts[QStringLiteral("title")] = escaped(page.title);
    parts[QStringLiteral("style")] = QString::fromUtf8(guestPageStyle);
    parts[QStringLiteral("script")] = QString::fromUtf8(guestPageScript);
    parts[QStringLiteral("data")] = dataOf(page);
    parts[QStringLiteral("languages")] = languageLinks(page.language);
    parts[QStringLiteral("guest")] = escaped(page.guest);
    parts[QStringLiteral("name")] = escaped(page.name);
    parts[QStringLiteral("organisation")] = escaped(page.organisation);
    parts[QStringLiteral("groupChoice")] = groupChoice(page, words);
    parts[QStringLiteral("signInWord")] = signIn;
    parts[QStringLiteral("signIn")] = escaped(words.value(signIn));
    parts[QStringLiteral("leaveHidden")] = page.present ? QString() : QStringLiteral(" hidden");
    parts[QStringLiteral("writing")] = writingPart(page, words);
    say(parts, QStringLiteral("notice"), page.notice, page.failed, words);
    say(parts, QStringLiteral("presence"), page.presence, page.failed, words);
    return filled(guestPageHtml, parts).toUtf8();
}

} // namespace kopa::server
