#include "paper_file.h"

#include "odt_writer.h"
#include "pdf_conversion.h"

#include <QSaveFile>

namespace kopa::documents {

Result<void> savePaper(const Document &paper, const QString &path)
{
    KOPA_ASSIGN(QByteArray bytes, writeOdt(paper));
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        KOPA_ASSIGN(bytes, pdfOf(bytes));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    return {};
}

} // namespace kopa::documents
