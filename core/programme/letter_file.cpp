#include "letter_file.h"

#include "core/documents/odt_writer.h"
#include "core/documents/pdf_conversion.h"

#include <QSaveFile>

namespace kopa::programme {

Result<void> saveLetter(const documents::Document &letter, const QString &path)
{
    KOPA_ASSIGN(QByteArray bytes, documents::writeOdt(letter));
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        KOPA_ASSIGN(bytes, documents::pdfOf(bytes));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    return {};
}

} // namespace kopa::programme
