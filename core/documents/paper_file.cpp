#include "paper_file.h"

#include "html_writer.h"
#include "markdown_writer.h"
#include "odt_writer.h"
#include "pdf_conversion.h"

#include <QSaveFile>

namespace kopa::documents {

namespace {

Result<QByteArray> bytesOf(const Document &paper, const QString &path)
{
    if (path.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive))
        return markdownOf(paper).toUtf8();
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive))
        return htmlOf(paper);
    KOPA_ASSIGN(const QByteArray odt, writeOdt(paper));
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? pdfOf(odt) : Result<QByteArray>(odt);
}

} // namespace

Result<void> savePaper(const Document &paper, const QString &path)
{
    KOPA_ASSIGN(const QByteArray bytes, bytesOf(paper, path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    return {};
}

} // namespace kopa::documents
