#include "recovery_page.h"

#include "qr_provider.h"

#include <QAbstractTextDocumentLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace kopa {

namespace {
constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 22;
constexpr int codeMm = 52;

int dots(qreal millimetres)
{
    return int(millimetres / 25.4 * dotsPerInch);
}

QString html(const QStringList &groups, const QVariantMap &words)
{
    const auto word = [&words](const char *key) {
        return words.value(QString::fromLatin1(key)).toString().toHtmlEscaped();
    };
    QString code;
    for (int i = 0; i < groups.size(); ++i)
        code +=
            QStringLiteral("<td style='padding:6px 14px'><span style='font-size:9pt;color:#555'>%1</span><br>"
                           "<span style='font-size:17pt;font-weight:600'>%2</span></td>%3")
                .arg(QString::number(i + 1), groups[i].toHtmlEscaped(),
                     i % 3 == 2 ? QStringLiteral("</tr><tr>") : QString());
    return QStringLiteral(
               "<html><body style='font-family:Inter;font-size:11pt;color:#16211F'>"
               "<h1 style='font-size:20pt'>%1</h1><p>%2</p><p>%3</p>"
               "<h2 style='font-size:13pt'>%4</h2><table border='1' cellspacing='0'><tr>%5</tr></table>"
               "<h2 style='font-size:13pt'>%6</h2><p style='font-size:13pt'>%7</p>"
               "<p style='color:#555;font-size:9pt'>%8</p><p>%9</p></body></html>")
        .arg(word("title"), word("purpose"), word("keep"), word("codeTitle"), code, word("serverTitle"),
             word("server"), word("made"), word("scan"));
}

void draw(QPdfWriter &writer, const QStringList &groups, const QString &link, const QVariantMap &words)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setHtml(html(groups, words));
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QPainter painter(&writer);
    document.drawContents(&painter);
    if (link.isEmpty())
        return;
    const int side = dots(codeMm);
    const int under = int(document.documentLayout()->documentSize().height());
    QSize size;
    const QImage code = QrProvider().requestImage(link, &size, {side, side});
    painter.drawImage(QRect(0, std::min(under, writer.height() - side), side, side), code);
}
} // namespace

Result<void> writeRecoveryPage(const QString &path, const QStringList &groups, const QString &link,
                               const QVariantMap &words)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setTitle(words.value(QStringLiteral("title")).toString());
        draw(writer, groups, link, words);
    }
    if (!file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    return {};
}

} // namespace kopa
