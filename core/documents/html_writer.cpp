#include "html_writer.h"

namespace kopa::documents {

namespace {

const char *const style =
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#16211f;"
    "background:#fff}"
    "h1,h2,h3,h4{line-height:1.25}"
    ".wide{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%}"
    "caption{text-align:left;font-weight:600;padding:.5rem 0}"
    "th,td{border:1px solid #c9d3d0;padding:.4rem .6rem;text-align:left;vertical-align:top}"
    ".figures td{text-align:right;font-variant-numeric:tabular-nums}"
    "th{background:#f6f8f7}"
    "img{max-width:100%}";

QString escaped(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u'<' + name + attributes + u'>' + content + QStringLiteral("</") + name + u'>';
}

QString attribute(const char *name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

QString lineOf(const Line &line)
{
    QString text;
    for (const Run &run : line) {
        QString words = escaped(run.text);
        if (run.emphasis)
            words = element(QStringLiteral("em"), words);
        if (run.strong)
            words = element(QStringLiteral("strong"), words);
        text += run.target.isEmpty()
                    ? words
                    : element(QStringLiteral("a"), words, attribute("href", u'#' + run.target));
    }
    return text;
}

QString written(const Heading &heading)
{
    return element(QStringLiteral("h%1").arg(heading.level + 1), escaped(heading.text));
}

QString written(const Paragraph &paragraph)
{
    return element(QStringLiteral("p"), escaped(paragraph.text));
}

QString written(const RichText &text)
{
    const bool quote = text.kind == RichText::Kind::Quote;
    return element(quote ? QStringLiteral("blockquote") : QStringLiteral("p"), lineOf(text.line),
                   attribute("id", text.mark) + attribute("lang", text.language));
}

QString written(const Bullets &list)
{
    QString items;
    for (const Line &item : list.items)
        items += element(QStringLiteral("li"), lineOf(item));
    return element(list.numbered ? QStringLiteral("ol") : QStringLiteral("ul"), items,
                   attribute("lang", list.language));
}

QString rowOf(const QStringList &cells, bool head)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool names = head || i == 0;
        const QString scope = head ? QStringLiteral("col") : names ? QStringLiteral("row") : QString();
        row += element(names ? QStringLiteral("th") : QStringLiteral("td"), escaped(cells[i]),
                       attribute("scope", scope));
    }
    return element(QStringLiteral("tr"), row);
}

QString written(const Table &table)
{
    QString rows;
    for (const QStringList &row : table.rows)
        rows += rowOf(row, false);
    const QString inner = element(QStringLiteral("caption"), escaped(table.name)) +
                          element(QStringLiteral("thead"), rowOf(table.head, true)) +
                          element(QStringLiteral("tbody"), rows);
    const QString figures = table.words ? QString() : QStringLiteral("figures");
    return element(QStringLiteral("div"),
                   element(QStringLiteral("table"), inner, attribute("class", figures)),
                   attribute("class", QStringLiteral("wide")));
}

QString written(const Picture &picture)
{
    const QString source = QStringLiteral("data:%1;base64,%2")
                               .arg(picture.mediaType, QString::fromLatin1(picture.content.toBase64()));
    return QStringLiteral("<p><img alt=\"%1\" src=\"%2\"></p>")
        .arg(picture.description.toHtmlEscaped(), source.toHtmlEscaped());
}

} // namespace

QByteArray htmlOf(const Document &document)
{
    QString body = element(QStringLiteral("h1"), escaped(document.title)) + u'\n';
    for (const Block &block : document.blocks)
        body += std::visit([](const auto &one) { return written(one); }, block) + u'\n';
    const QString head =
        QStringLiteral("<meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                       "<meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">") +
        element(QStringLiteral("title"), document.title.toHtmlEscaped()) +
        element(QStringLiteral("style"), QLatin1String(style));
    const QString page = element(QStringLiteral("head"), head) + u'\n' +
                         element(QStringLiteral("body"), element(QStringLiteral("main"), body));
    return QByteArrayLiteral("<!DOCTYPE html>\n") +
           element(QStringLiteral("html"), page, attribute("lang", document.language)).toUtf8() + '\n';
}

} // namespace kopa::documents
