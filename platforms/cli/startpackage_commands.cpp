#include "commands.h"
#include "core/figures/start_package_file.h"
#include "core/programme/events.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kopa::cli {

namespace {

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    const QString pilot = arguments.value(QStringLiteral("pilot"));
    const QString language = arguments.value(QStringLiteral("language"), QStringLiteral("fi"));
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("odt"));
    if (pilot.isEmpty())
        return usageError(QStringLiteral("startpackage make needs --pilot"));
    if (!QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
        return usageError(QStringLiteral("--language is fi, sv or en"));
    if (!QStringList{QStringLiteral("odt"), QStringLiteral("pdf"), QStringLiteral("xlsx")}.contains(format))
        return usageError(QStringLiteral("--format is odt, pdf or xlsx"));
    const QString path = arguments.value(QStringLiteral("out"), startPackageName(pilot, language, format));
    KOPA_ASSIGN(const QStringList tables, writeStartPackage(bench.store, {pilot, language, format}, path));
    KOPA_ASSIGN(const bool noted, bench.ask([&](Store &store) {
        return programme::noteStartPackage(store, pilot, QDate::currentDate());
    }));
    return QJsonObject{{QStringLiteral("written"), path},
                       {QStringLiteral("delivery_noted"), noted},
                       {QStringLiteral("bytes"), QFileInfo(path).size()},
                       {QStringLiteral("tables"), QJsonArray::fromStringList(tables)}};
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
