#include "commands.h"
#include "core/store/keyring_slot.h"
#include "core/store/salvage.h"
#include "lock_commands.h"
#include "unlock.h"

#include <QDir>
#include <QJsonObject>

namespace kopa::cli {

namespace {

const QString target = QStringLiteral("to");
const QString newFile = QStringLiteral("new-passphrase-file");

/// The damaged store and the passphrase that opened it, if one did.
struct Opened
{
    DamagedStore store;
    std::optional<Passphrase> passphrase;
};

Result<Opened> openDamaged(const QString &folder, const Arguments &arguments, Keyring &keyring)
{
    KOPA_ASSIGN(auto given, passphraseFrom(passphraseFile(arguments), {}));
    if (!given) {
        const auto keys = KeyringSlot(keyring, folder).keys();
        for (const KeyringKey &key : keys.ok() ? *keys : QList<KeyringKey>())
            if (auto opened = DamagedStore::open(folder, key); opened.ok())
                return Opened{*opened, {}};
        KOPA_ASSIGN(given, passphraseFrom({}, QStringLiteral("Passphrase")));
    }
    if (!given)
        return ErrorCode::StoreLocked;
    KOPA_ASSIGN(DamagedStore opened, DamagedStore::open(folder, *given));
    return Opened{std::move(opened), given};
}

} // namespace

Result<QJsonValue> salvageCommand(const QString &folder, Arguments &arguments, Keyring &keyring)
{
    arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({target, newFile}));
    const QString into = arguments.value(target);
    if (into.isEmpty())
        return usageError(QStringLiteral("store salvage needs --to FOLDER"));
    if (!QDir(into).isEmpty())
        return usageError(QStringLiteral("the folder to salvage to is not empty"));
    KOPA_ASSIGN(const Opened damaged, openDamaged(folder, arguments, keyring));
    KOPA_ASSIGN(const auto fresh, passphraseFrom(arguments.value(newFile), {}));
    SalvageReport report;
    if (fresh || damaged.passphrase) {
        KOPA_ASSIGN(report, salvage(damaged.store, into, fresh ? *fresh : *damaged.passphrase));
        return report.toJson();
    }
    KeyringSlot slot(keyring, into);
    KOPA_ASSIGN(const KeyringKey way, slot.newKey());
    KOPA_ASSIGN(report, salvage(damaged.store, into, way));
    KOPA_TRY(slot.settle(way));
    return report.toJson();
}

Result<QJsonValue> salvagedCommand(Workbench &bench, const QString &verb)
{
    if (verb == QStringLiteral("anew"))
        KOPA_TRY(bench.ask([](Store &store) { return store.startAnew(); }));
    KOPA_ASSIGN(const SalvageReport report, bench.ask([](Store &store) { return salvageReport(store); }));
    QJsonObject answer = report.toJson();
    answer.insert(QStringLiteral("read_only"), bench.ask([](Store &store) { return store.isSalvaged(); }));
    return answer;
}

} // namespace kopa::cli
