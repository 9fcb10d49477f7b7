#include "commands.h"
#include "core/store/backup.h"
#include "core/store/export_plain.h"
#include "lock_commands.h"
#include "unlock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kopa::cli {

static const QString ownFile = QStringLiteral("backup-passphrase-file");

/// What opens a backup: only a passphrase does, for the stick may be read on another machine. The store's own
/// serves when no other is given.
static Result<Passphrase> backupPassphrase(const Arguments &arguments)
{
    const QString file = arguments.value(ownFile, passphraseFile(arguments));
    KOPA_ASSIGN(const auto given, passphraseFrom(file, QStringLiteral("Passphrase of the backup")));
    if (!given)
        return usageError(QStringLiteral("a backup needs --backup-passphrase-file"));
    return *given;
}

Result<QJsonValue> backupCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString file = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({ownFile}));
    if (verb != QStringLiteral("make") || file.isEmpty())
        return usageError(QStringLiteral("backup make FILE or backup restore FILE"));
    KOPA_ASSIGN(const Passphrase passphrase, backupPassphrase(arguments));
    KOPA_TRY(bench.ask([&](Store &store) { return backUp(store, file, passphrase); }));
    return QJsonObject{{QStringLiteral("backup"), file}};
}

Result<QJsonValue> restoreCommand(const QString &folder, Arguments &arguments)
{
    arguments.nextWord();
    const QString file = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({ownFile}));
    if (file.isEmpty())
        return usageError(QStringLiteral("backup restore FILE"));
    KOPA_ASSIGN(const Passphrase passphrase, backupPassphrase(arguments));
    KOPA_TRY(restoreBackup(file, folder, passphrase));
    return QJsonObject{{QStringLiteral("restored"), folder}};
}

Result<QJsonValue> exportCommand(Workbench &bench, Arguments &arguments)
{
    const QString folder = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (folder.isEmpty())
        return usageError(QStringLiteral("export FOLDER"));
    KOPA_ASSIGN(const PlainExport written,
                bench.ask([&](Store &store) { return exportPlain(store, folder); }));
    return QJsonObject{{QStringLiteral("notes"), written.notes},
                       {QStringLiteral("records"), written.records},
                       {QStringLiteral("files"), QJsonArray::fromStringList(written.files)}};
}

} // namespace kopa::cli
