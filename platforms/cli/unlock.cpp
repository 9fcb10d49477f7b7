#include "unlock.h"

#include "core/store/keyring_slot.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace kopa::cli {

namespace {

/// Keeps a terminal from showing what is typed, for as long as it lives.
class Hush
{
public:
    Hush()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Hush() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Hush(const Hush &) = delete;
    Hush &operator=(const Hush &) = delete;

private:
    termios m_before{};
};

Result<Passphrase> readPassphraseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("passphrase-file")}, {QStringLiteral("value"), path}}};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Passphrase read{QString::fromUtf8(line)};
    crypto::wipe(line);
    return read;
}

Passphrase askAtTerminal(const QString &question)
{
    std::fprintf(stderr, "%s: ", question.toUtf8().constData());
    QFile input;
    const Hush hush;
    (void)input.open(stdin, QIODevice::ReadOnly);
    QByteArray line = input.readLine(4096).trimmed();
    std::fputc('\n', stderr);
    const Passphrase typed{QString::fromUtf8(line)};
    crypto::wipe(line);
    return typed;
}

/// The way in which a store that nothing protects yet is to be opened from now on.
Result<Unlock> newWay(const QString &folder, const Arguments &arguments, Keyring &keyring)
{
    KOPA_ASSIGN(const auto given, passphraseFrom(passphraseFile(arguments), {}));
    auto way = chosenWay(folder, given ? nullptr : &keyring, given.value_or(Passphrase{}).text);
    if (way.ok())
        return way;
    KOPA_ASSIGN(const auto typed, passphraseFrom({}, QStringLiteral("New passphrase for these notes")));
    return typed ? Result<Unlock>(Unlock(*typed)) : Result<Unlock>(ErrorCode::StoreLocked);
}

} // namespace

Result<std::optional<Passphrase>> passphraseFrom(const QString &path, const QString &question)
{
    if (!path.isEmpty()) {
        KOPA_ASSIGN(const Passphrase read, readPassphraseFile(path));
        return std::optional(read);
    }
    if (question.isEmpty() || !isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return std::optional<Passphrase>();
    return std::optional(askAtTerminal(question));
}

QString passphraseFile(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("passphrase-file"), qEnvironmentVariable("KOPA_PASSPHRASE_FILE"));
}

Result<crypto::StoreKey> unlock(const QString &folder, bool mayCreate, const Arguments &arguments,
                                Keyring &keyring)
{
    KOPA_ASSIGN(const SealLook look, vault::look(folder));
    if (look.state == SealLook::State::Missing && !mayCreate)
        return Error{ErrorCode::StoreMissing, {{QStringLiteral("path"), folder}}};
    if (look.state != SealLook::State::Sealed) {
        KOPA_ASSIGN(const Unlock way, newWay(folder, arguments, keyring));
        KOPA_ASSIGN(const crypto::StoreKey key, vault::create(folder, way));
        if (look.state == SealLook::State::Plain)
            KOPA_TRY(vault::sealInPlace(folder, key));
        return key;
    }
    KOPA_ASSIGN(const auto given, passphraseFrom(passphraseFile(arguments), {}));
    if (given)
        return vault::open(folder, *given);
    if (look.keyring) {
        auto opened = KeyringSlot(keyring, folder).open();
        if (opened.ok() || !look.passphrase)
            return opened;
    }
    KOPA_ASSIGN(const auto typed, passphraseFrom({}, QStringLiteral("Passphrase")));
    return typed ? vault::open(folder, *typed) : Result<crypto::StoreKey>(ErrorCode::StoreLocked);
}

} // namespace kopa::cli
