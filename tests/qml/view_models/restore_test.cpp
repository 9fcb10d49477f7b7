#include "core/store/backup.h"
#include "qml/view_models/salvaged.h"
#include "qml/view_models/vault_guard.h"
#include "qml/view_models/workspace.h"
#include "session_test.h"

#include <QSignalSpy>

namespace kopa {
namespace {

const QString ofBackup = QStringLiteral("talteen otettu lause");
const QString ofDevice = QStringLiteral("viisi sanaa riittää");

/// A backup comes back through the real seal.
class RestoreTest : public testing::Test
{
protected:
    RestoreTest()
    {
        const TestStore source;
        source.setText(QStringLiteral("n1"), QStringLiteral("Evijärvi"));
        must(backUp(*source, backup(), Passphrase{ofBackup}));
        open();
    }
    void open()
    {
        m_thread = std::make_unique<StoreThread>(store(), StoreOptions(), StoreThread::Start::Locked);
        m_guard = std::make_unique<VaultGuard>(*m_thread, store(), nullptr);
        const Session::Parts parts{.store = m_thread.get(), .exchange = &m_exchange, .guard = m_guard.get()};
        m_session = std::make_unique<Session>(parts, QStringLiteral("fi"));
    }
    ~RestoreTest() override { m_session.reset(); }

    QString backup() const { return m_folder.filePath(QStringLiteral("notes.kopabackup")); }
    QString store() const { return m_folder.filePath(QStringLiteral("store")); }
    Session &session() { return *m_session; }
    bool isIn(Session::State state)
    {
        const QDeadlineTimer deadline(120'000);
        while (session().state() != state || session().isLockBusy()) {
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QThread::msleep(5);
        }
        return true;
    }
    QString text()
    {
        auto future = m_thread->run(StoreThread::Priority::Person,
                                    [](Store &store) { return store.record(noteKey(QStringLiteral("n1"))); });
        future.waitForFinished();
        return must(future.result()).text(note::text);
    }

    QTemporaryDir m_folder;
    FakeExchange m_exchange;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<VaultGuard> m_guard;
    std::unique_ptr<Session> m_session;
};

TEST_F(RestoreTest, FromTheFirstPageItReplacesTheEmptyStoreAndIsADeviceOfItsOwn)
{
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    session().protect({false, QStringLiteral("ensin valittu lause")});
    ASSERT_TRUE(isIn(Session::State::Welcome));
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().restoreBackup(backup(), QStringLiteral("arvaus arvaus"), {false, ofDevice});
    ASSERT_TRUE(isIn(Session::State::Welcome));
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::PassphraseWrong);
    session().restoreBackup(backup(), ofBackup, {false, ofDevice});
    ASSERT_TRUE(isIn(Session::State::Ready));
    EXPECT_EQ(text(), u"Evijärvi");
    EXPECT_EQ(session().setting(QStringLiteral("device.renewed")), u"1");
    EXPECT_EQ(failure(m_guard->open(ofBackup)), "passphrase_wrong");
    EXPECT_TRUE(m_guard->open(ofDevice).ok());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("store")})
        << "nothing is left of the way there";
}

TEST_F(RestoreTest, ADamagedFileChangesNothing)
{
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    QFile file(backup());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() - 10));
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().restoreBackup(backup(), ofBackup, {false, ofDevice});
    const QDeadlineTimer deadline(120'000);
    while (failed.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::BackupDamaged);
    EXPECT_EQ(session().state(), Session::State::ChooseLock);
    EXPECT_FALSE(QDir(store() + QStringLiteral(".restoring")).exists());
}

/// A damaged store is opened as what can be saved of it.
class SalvageTest : public RestoreTest
{
protected:
    /// Of the first page nothing opens any more.
    void damage()
    {
        QFile file(store() + QStringLiteral("/kopa.store"));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(100));
        ASSERT_EQ(file.write(QByteArray(200, 'x')), 200);
    }
};

TEST_F(SalvageTest, WhatVerifiesIsReadUntilThePersonGoesOn)
{
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    session().restoreBackup(backup(), ofBackup, {false, ofDevice});
    ASSERT_TRUE(isIn(Session::State::Ready));
    m_session.reset();
    m_guard.reset();
    m_thread.reset();
    damage();
    open();
    ASSERT_TRUE(isIn(Session::State::Locked));
    session().unlock(ofDevice);
    ASSERT_TRUE(isIn(Session::State::Failed));
    ASSERT_EQ(session().failure()->code, ErrorCode::StoreDamaged);
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().salvage(QStringLiteral("arvaus arvaus"));
    ASSERT_TRUE(isIn(Session::State::Failed));
    EXPECT_EQ(failed.size(), 1);
    session().salvage(ofDevice);
    ASSERT_TRUE(isIn(Session::State::Ready));
    EXPECT_TRUE(session().isSalvaged());
    EXPECT_EQ(text(), u"Evijärvi");
    EXPECT_TRUE(QFile::exists(m_guard->damagedFolder() + QStringLiteral("/kopa.store")));
    Salvaged saved;
    while (!saved.isLoaded())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    saved.startAnew();
    const QDeadlineTimer deadline(120'000);
    while (session().isSalvaged() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_TRUE(isIn(Session::State::Ready));
    EXPECT_FALSE(session().isSalvaged());
    EXPECT_EQ(text(), u"Evijärvi");
}

} // namespace
} // namespace kopa
