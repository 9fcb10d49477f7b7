#include "start_package_file.h"

#include "core/documents/odt_writer.h"
#include "core/documents/pdf_conversion.h"

#include <QSaveFile>

namespace kopa {

namespace {

Result<QByteArray> bytesOf(const StartPackage &package, const QString &format)
{
    const documents::Document document = startPackageDocument(package);
    if (format == QStringLiteral("xlsx"))
        return documents::writeXlsx(document.title, startPackageSheets(package));
    KOPA_ASSIGN(QByteArray odt, documents::writeOdt(document));
    if (format == QStringLiteral("pdf"))
        return documents::pdfOf(odt);
    return odt;
}

} // namespace

QString startPackageName(const QString &pilot, const QString &language, const QString &format)
{
    return QStringLiteral("startpackage-%1-%2.%3").arg(pilot, language, format);
}

Result<QStringList> writeStartPackage(StoreThread &store, const StartPackageOrder &order, const QString &path)
{
    const QStringList formats{QStringLiteral("odt"), QStringLiteral("pdf"), QStringLiteral("xlsx")};
    if (!formats.contains(order.format))
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("format")}, {QStringLiteral("value"), order.format}}};
    KOPA_ASSIGN(const StartPackage package, gatherStartPackage(store, order.pilot, order.language));
    KOPA_ASSIGN(const QByteArray bytes, bytesOf(package, order.format));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    QStringList tables;
    for (const StartSection &section : package.sections)
        tables.append(section.table.id);
    return tables;
}

} // namespace kopa
