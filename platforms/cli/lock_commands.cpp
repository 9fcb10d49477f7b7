#include "lock_commands.h"

#include "commands.h"
#include "core/store/keyring_slot.h"
#include "unlock.h"

#include <QJsonObject>

namespace kopa::cli {

namespace {

const QString newFile = QStringLiteral("new-passphrase-file");

Result<QJsonValue> show(const QString &folder)
{
    KOPA_ASSIGN(const SealLook look, vault::look(folder));
    return QJsonObject{{QStringLiteral("sealed"), look.state == SealLook::State::Sealed},
                       {QStringLiteral("passphrase"), look.passphrase},
                       {QStringLiteral("keyring"), look.keyring}};
}

Result<void> setPassphrase(const QString &folder, const Arguments &arguments, Keyring &keyring)
{
    KOPA_ASSIGN(const crypto::StoreKey key, unlock(folder, false, arguments, keyring));
    KOPA_ASSIGN(const auto chosen,
                passphraseFrom(arguments.value(newFile), QStringLiteral("New passphrase")));
    if (!chosen)
        return usageError(QStringLiteral("lock passphrase needs --new-passphrase-file"));
    return vault::setSlot(folder, key, *chosen);
}

Result<void> setKeyring(const QString &folder, Arguments &arguments, Keyring &keyring, const QString &word)
{
    KOPA_ASSIGN(const crypto::StoreKey key, unlock(folder, false, arguments, keyring));
    KeyringSlot slot(keyring, folder);
    if (word == QStringLiteral("off")) {
        KOPA_TRY(vault::removeKeyring(folder));
        return slot.remove();
    }
    if (word != QStringLiteral("on"))
        return usageError(QStringLiteral("lock keyring on or lock keyring off"));
    KOPA_ASSIGN(const KeyringKey made, slot.newKey());
    KOPA_TRY(vault::setSlot(folder, key, made));
    return slot.settle(made);
}

/// Somebody may know what opens the store: all of it is encrypted anew.
Result<void> renew(const QString &folder, const Arguments &arguments, Keyring &keyring)
{
    KOPA_ASSIGN(const crypto::StoreKey key, unlock(folder, false, arguments, keyring));
    KOPA_ASSIGN(const auto chosen, passphraseFrom(arguments.value(newFile), {}));
    KOPA_ASSIGN(const Unlock way,
                chosenWay(folder, chosen ? nullptr : &keyring, chosen.value_or(Passphrase{}).text));
    KOPA_TRY(vault::reseal(folder, key, way));
    return {};
}

} // namespace

Result<QJsonValue> lockCommand(const QString &folder, Arguments &arguments, Keyring &keyring)
{
    const QString verb = arguments.nextWord();
    const QString word = verb == QStringLiteral("keyring") ? arguments.nextWord() : QString();
    KOPA_TRY(arguments.onlyThese({newFile}));
    Result<void> done;
    if (verb == QStringLiteral("passphrase"))
        done = setPassphrase(folder, arguments, keyring);
    else if (verb == QStringLiteral("keyring"))
        done = setKeyring(folder, arguments, keyring, word);
    else if (verb == QStringLiteral("renew"))
        done = renew(folder, arguments, keyring);
    else if (verb != QStringLiteral("show"))
        return usageError(QStringLiteral("lock show, passphrase, keyring on|off or renew"));
    KOPA_TRY(done);
    return show(folder);
}

} // namespace kopa::cli
