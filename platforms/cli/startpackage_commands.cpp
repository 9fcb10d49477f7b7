#include "commands.h"
#include "core/documents/odt_writer.h"
#include "core/figures/start_package.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace kopa::cli {

namespace {

Result<QByteArray> written(const StartPackage &package, const QString &format)
{
    if (format == QStringLiteral("xlsx"))
        return documents::writeXlsx(startPackageDocument(package).title, startPackageSheets(package));
    return documents::writeOdt(startPackageDocument(package));
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    return {};
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    const QString pilot = arguments.value(QStringLiteral("pilot"));
    const QString language = arguments.value(QStringLiteral("language"), QStringLiteral("fi"));
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("odt"));
    if (pilot.isEmpty())
        return usageError(QStringLiteral("startpackage make needs --pilot"));
    if (!QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
        return usageError(QStringLiteral("--language is fi, sv or en"));
    if (!QStringList{QStringLiteral("odt"), QStringLiteral("xlsx")}.contains(format))
        return usageError(QStringLiteral("--format is odt or xlsx"));
    KOPA_ASSIGN(const StartPackage package, gatherStartPackage(bench.store, pilot, language));
    KOPA_ASSIGN(const QByteArray bytes, written(package, format));
    const QString path = arguments.value(
        QStringLiteral("out"), QStringLiteral("startpackage-%1-%2.%3").arg(pilot, language, format));
    KOPA_TRY(save(path, bytes));
    QJsonArray tables;
    for (const StartSection &section : package.sections)
        tables.append(section.table.id);
    return QJsonObject{{QStringLiteral("written"), path},
                       {QStringLiteral("bytes"), qint64(bytes.size())},
                       {QStringLiteral("tables"), tables}};
}

} // namespace

Result<QJsonValue> startPackageCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("pilot"), QStringLiteral("language"),
                                  QStringLiteral("format"), QStringLiteral("out")}));
    if (verb == QStringLiteral("make"))
        return make(bench, arguments);
    return usageError(QStringLiteral("startpackage make"));
}

} // namespace kopa::cli
