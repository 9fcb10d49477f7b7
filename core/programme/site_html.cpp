#include "site_html.h"

#include <QRegularExpression>
#include <QStringList>

namespace kopa::programme {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString element(const char *name, const QString &content, const QString &attributes)
{
    const QString tag = QString::fromLatin1(name);
    return u'<' + tag + attributes + u'>' + content + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString link(const QString &to, const QString &text, const QString &attributes)
{
    return QStringLiteral("<a href=\"%1\"%2>%3</a>").arg(to, attributes, escaped(text));
}

QString listOf(const QStringList &items)
{
    QString content;
    for (const QString &item : items)
        content += element("li", item);
    return element("ul", content);
}

QString siteName(const QString &id)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9-]"));
    return QString(id).replace(odd, QStringLiteral("_"));
}

} // namespace kopa::programme
