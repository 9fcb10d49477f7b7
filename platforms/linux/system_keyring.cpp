#include "system_keyring.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace kopa {

namespace {

const QString service = QStringLiteral("kopa");
/// As long as a person may need to find the keyring's password; then the passphrase is asked for instead.
constexpr auto patience = std::chrono::minutes(2);

ErrorCode meaning(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorCode::KeyringMissing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorCode::KeyringLocked;
    default:
        break;
    }
    // The Secret Service backend tells all its troubles apart by text only.
    const QString text = job.errorString();
    const bool locked = text.contains(QStringLiteral("locked"), Qt::CaseInsensitive) ||
                        text.contains(QStringLiteral("dismissed"), Qt::CaseInsensitive);
    return locked ? ErrorCode::KeyringLocked : ErrorCode::KeyringMissing;
}

/// Runs a job of QtKeychain on the worker's thread, where it is also made; the answer is what `read` makes of
/// the finished job.
template <class Job, class Prepare, class Read>
auto runJob(std::mutex &oneAtATime, QObject &worker, const QString &name, Prepare prepare, Read read)
{
    const std::lock_guard turn(oneAtATime);
    using Answer = std::invoke_result_t<Read, Job &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(&worker, [&worker, promise, name, prepare, read] {
        const auto finish = [promise](Answer answer) {
            if (promise->future().isFinished())
                return;
            promise->addResult(std::move(answer));
            promise->finish();
        };
        auto *job = new Job(service);
        job->setKey(name);
        job->setInsecureFallback(false);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, &worker,
                         [finish, read, job](QKeychain::Job *) { finish(read(*job)); });
        QTimer::singleShot(patience, &worker, [finish] { finish(ErrorCode::KeyringLocked); });
        job->start();
    });
    return future.result();
}

} // namespace

SystemKeyring::SystemKeyring()
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SystemKeyring::~SystemKeyring()
{
    m_thread.quit();
    m_thread.wait();
}

Result<std::optional<QByteArray>> SystemKeyring::read(const QString &name)
{
    using QKeychain::ReadPasswordJob;
    return runJob<ReadPasswordJob>(
        m_oneAtATime, m_worker, name, [](ReadPasswordJob &) {},
        [](ReadPasswordJob &done) -> Result<std::optional<QByteArray>> {
            if (done.error() == QKeychain::NoError)
                return std::optional(done.binaryData());
            if (done.error() == QKeychain::EntryNotFound)
                return std::optional<QByteArray>();
            return meaning(done);
        });
}

Result<void> SystemKeyring::write(const QString &name, const QByteArray &secret)
{
    using QKeychain::WritePasswordJob;
    return runJob<WritePasswordJob>(
        m_oneAtATime, m_worker, name, [secret](WritePasswordJob &job) { job.setBinaryData(secret); },
        [](WritePasswordJob &done) {
            return done.error() == QKeychain::NoError ? Result<void>() : Result<void>(meaning(done));
        });
}

Result<void> SystemKeyring::remove(const QString &name)
{
    using QKeychain::DeletePasswordJob;
    return runJob<DeletePasswordJob>(
        m_oneAtATime, m_worker, name, [](DeletePasswordJob &) {},
        [](DeletePasswordJob &done) {
            const bool gone = done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
            return gone ? Result<void>() : Result<void>(meaning(done));
        });
}

} // namespace kopa
