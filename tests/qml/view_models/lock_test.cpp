#include "qml/view_models/note_editor.h"
#include "session_test.h"

#include <QSignalSpy>

namespace kopa {
namespace {

const QString passphrase = QStringLiteral("viisi sanaa riittää");

/// Two clocks that a test moves.
struct HandClocks
{
    std::shared_ptr<std::int64_t> awake = std::make_shared<std::int64_t>(0);
    std::shared_ptr<std::int64_t> wall = std::make_shared<std::int64_t>(0);

    IdleWatch::Clocks clocks() const
    {
        return {[at = awake] { return *at; }, [at = wall] { return *at; }};
    }
};

class LockTest : public SessionTest
{
protected:
    bool isIn(Session::State state)
    {
        return until([this, state] { return session().state() == state && !session().isLockBusy(); });
    }
    void startSealed(const IdleWatch::Clocks &clocks = IdleWatch::systemClocks())
    {
        m_guard.seal = {SealLook::State::Sealed, true, false};
        m_guard.passphrase = passphrase;
        startGuarded(m_guard, clocks);
        ASSERT_TRUE(isIn(Session::State::Locked));
        session().unlock(passphrase);
        ASSERT_TRUE(isIn(Session::State::Ready));
    }

    FakeGuard m_guard;
};

TEST_F(LockTest, TheFirstStartAsksHowTheNotesAreProtected)
{
    startGuarded(m_guard);
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().protect({false, QStringLiteral("lyhyt")});
    ASSERT_TRUE(until([&failed] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::PassphraseShort);
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    session().protect({false, passphrase});
    EXPECT_TRUE(isIn(Session::State::Ready));
    EXPECT_EQ(m_guard.unlocked, 1);
}

TEST_F(LockTest, WithTheKeyringNothingIsTyped)
{
    m_guard.seal = {SealLook::State::Sealed, false, true};
    m_guard.keyring = true;
    startGuarded(m_guard);
    EXPECT_TRUE(isIn(Session::State::Ready));
}

TEST_F(LockTest, AWrongPassphraseOpensNothing)
{
    startSealed();
    session().lock();
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().unlock(QStringLiteral("jotain muuta"));
    ASSERT_TRUE(until([&failed] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::PassphraseWrong);
    EXPECT_EQ(session().state(), Session::State::Locked);
    session().unlock({});
    ASSERT_TRUE(until([&failed] { return failed.size() == 2; }));
    EXPECT_EQ(session().state(), Session::State::Locked);
}

TEST_F(LockTest, WhatIsTypedIsSavedBeforeTheLockAndTheStoreStaysOpen)
{
    startSealed();
    const QString id = addNote(QStringLiteral("Evijärvi"));
    NoteEditor editor;
    editor.setNoteId(id);
    ASSERT_TRUE(until([&editor] { return editor.loaded(); }));
    editor.setText(QStringLiteral("Evijärvi, työpaja"));
    session().lock();
    EXPECT_EQ(session().state(), Session::State::Locked);
    EXPECT_EQ(note(id).text(note::text), u"Evijärvi, työpaja");
    EXPECT_EQ(m_guard.locked, 0);
    session().unlock(passphrase);
    EXPECT_TRUE(isIn(Session::State::Ready));
    EXPECT_EQ(m_guard.unlocked, 1) << "an open store is not opened again";
}

TEST_F(LockTest, LeftAloneItLocksAfterTheMinutesChosen)
{
    const HandClocks hand;
    startSealed(hand.clocks());
    session().setSetting(QStringLiteral("lock.minutes"), QStringLiteral("1"));
    IdleWatch &idle = session().idleWatch();
    *hand.awake += 59'000;
    *hand.wall += 59'000;
    idle.look();
    EXPECT_EQ(session().state(), Session::State::Ready);
    idle.touch();
    *hand.awake += 59'000;
    *hand.wall += 59'000;
    idle.look();
    EXPECT_EQ(session().state(), Session::State::Ready);
    *hand.awake += 1'000;
    *hand.wall += 1'000;
    idle.look();
    EXPECT_EQ(session().state(), Session::State::Locked);
}

TEST_F(LockTest, SleepLocksAtOnce)
{
    const HandClocks hand;
    startSealed(hand.clocks());
    *hand.awake += 5'000;
    *hand.wall += 3'600'000;
    session().idleWatch().look();
    EXPECT_EQ(session().state(), Session::State::Locked);
}

TEST_F(LockTest, ResealingClosesTheStoreAndNeedsTheOldPassphrase)
{
    startSealed();
    const QString fresh = QStringLiteral("aivan toinen lause");
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().reseal(QStringLiteral("arvaus arvaus"), {false, fresh});
    ASSERT_TRUE(until([&failed] { return !failed.isEmpty(); }));
    EXPECT_EQ(m_guard.resealed, 0);
    EXPECT_EQ(session().state(), Session::State::Ready);
    session().reseal(passphrase, {false, fresh});
    ASSERT_TRUE(until([this] { return m_guard.unlocked == 2; }));
    EXPECT_TRUE(isIn(Session::State::Ready));
    EXPECT_EQ(m_guard.locked, 1);
    EXPECT_EQ(m_guard.passphrase, fresh);
}

TEST_F(LockTest, ABackupIsTakenAtTheFirstStartAndAWrongPassphraseChangesNothing)
{
    m_guard.backupPassphrase = QStringLiteral("talteen otettu lause");
    startGuarded(m_guard);
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    QSignalSpy failed(&session(), &Session::lockFailed);
    session().restoreBackup(QStringLiteral("/backup"), QStringLiteral("arvaus arvaus"), {false, passphrase});
    ASSERT_TRUE(until([&failed] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::PassphraseWrong);
    ASSERT_TRUE(isIn(Session::State::ChooseLock));
    session().restoreBackup(QStringLiteral("/backup"), m_guard.backupPassphrase, {false, passphrase});
    EXPECT_TRUE(isIn(Session::State::Ready));
    EXPECT_EQ(m_guard.passphrase, passphrase);
}

TEST_F(LockTest, NotesThatAreHereAreNeverReplacedByABackup)
{
    startSealed();
    m_guard.backupPassphrase = passphrase;
    session().restoreBackup(QStringLiteral("/backup"), passphrase, {false, passphrase});
    pass(50);
    EXPECT_EQ(session().state(), Session::State::Ready);
    EXPECT_EQ(m_guard.locked, 0);
}

TEST_F(LockTest, WithoutAGuardThereIsNothingToLock)
{
    session().lock();
    EXPECT_EQ(session().state(), Session::State::Ready);
}

} // namespace
} // namespace kopa
