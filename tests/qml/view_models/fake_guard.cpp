#include "fake_guard.h"

namespace kopa {

namespace {
QFuture<Result<void>> done()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>());
    promise.finish();
    return promise.future();
}
} // namespace

Result<crypto::StoreKey> FakeGuard::protect(const LockWays &ways)
{
    if (!ways.keyring && ways.passphrase.size() < minimumPassphrase)
        return ErrorCode::PassphraseShort;
    passphrase = ways.passphrase;
    seal = {SealLook::State::Sealed, !passphrase.isEmpty(), ways.keyring};
    return m_key;
}

Result<crypto::StoreKey> FakeGuard::open(const QString &given)
{
    if (given.isEmpty())
        return seal.keyring ? Result<crypto::StoreKey>(m_key) : ErrorCode::KeyringMissing;
    return given == passphrase ? Result<crypto::StoreKey>(m_key) : ErrorCode::PassphraseWrong;
}

Result<void> FakeGuard::setPassphrase(const crypto::StoreKey &, const QString &fresh)
{
    if (fresh.size() < minimumPassphrase)
        return ErrorCode::PassphraseShort;
    passphrase = fresh;
    seal.passphrase = true;
    return {};
}

Result<void> FakeGuard::setKeyring(const crypto::StoreKey &)
{
    seal.keyring = true;
    return {};
}

Result<void> FakeGuard::removePassphrase()
{
    if (!seal.keyring)
        return ErrorCode::InvalidArgument;
    passphrase.clear();
    seal.passphrase = false;
    return {};
}

Result<void> FakeGuard::removeKeyring()
{
    if (!seal.passphrase)
        return ErrorCode::InvalidArgument;
    seal.keyring = false;
    return {};
}

Result<crypto::StoreKey> FakeGuard::reseal(const crypto::StoreKey &, const LockWays &ways)
{
    ++resealed;
    return protect(ways);
}

Result<void> FakeGuard::readBackup(const QString &, const QString &given)
{
    return given == backupPassphrase ? Result<void>() : ErrorCode::PassphraseWrong;
}

Result<crypto::StoreKey> FakeGuard::takeBackup(const QString &, const LockWays &ways)
{
    return protect(ways);
}

QFuture<Result<void>> FakeGuard::unlock(const crypto::StoreKey &)
{
    ++unlocked;
    return done();
}

QFuture<Result<void>> FakeGuard::lock()
{
    ++locked;
    return done();
}

} // namespace kopa
