#include "core/store/store_thread.h"
#include "test_store.h"

namespace kopa {
namespace {

using Priority = StoreThread::Priority;

/// A sealed store in a folder of its own, and its thread, locked.
struct LockedStore
{
    QTemporaryDir folder;
    StoreThread thread{folder.path(), {}, StoreThread::Start::Locked};

    QFuture<Result<void>> save(const QString &key, Priority priority = Priority::Person)
    {
        return thread.run(priority, [key](Store &store) { return store.setSetting(key, 1); });
    }
    bool has(const QString &key)
    {
        return must(thread.run(Priority::Person, [key](Store &store) { return store.setting(key); }).result())
                   .toInt() == 1;
    }
};

TEST(LockedThread, KeepsAPersonsJobsAndDropsTheOthers)
{
    LockedStore store;
    auto typed = store.save(QStringLiteral("typed"));
    auto synced = store.save(QStringLiteral("synced"), Priority::Sync);
    synced.waitForFinished();
    EXPECT_TRUE(synced.isCanceled());
    EXPECT_FALSE(typed.isFinished());
    EXPECT_FALSE(store.thread.isOpen());
    EXPECT_EQ(failure(store.thread.unlock(testKey()).result()), "");
    EXPECT_EQ(failure(typed.result()), "");
    EXPECT_EQ(failure(store.thread.opened().result()), "");
    EXPECT_TRUE(store.thread.isOpen());
    EXPECT_TRUE(store.has(QStringLiteral("typed")));
    EXPECT_FALSE(store.has(QStringLiteral("synced")));
}

TEST(LockedThread, LockingFinishesWhatWasPostedAndLetsNobodyIn)
{
    LockedStore store;
    must(store.thread.unlock(testKey()).result());
    QList<QFuture<Result<void>>> before;
    for (int i = 0; i < 50; ++i)
        before.append(store.save(QString::number(i), i % 2 ? Priority::Person : Priority::Sync));
    auto locked = store.thread.lock();
    auto after = store.save(QStringLiteral("after"));
    EXPECT_FALSE(store.thread.isOpen());
    locked.waitForFinished();
    for (auto &one : before)
        EXPECT_EQ(failure(one.result()), "");
    EXPECT_FALSE(after.isFinished());
    // Nobody holds the file: it can be opened elsewhere.
    StoreOptions options;
    options.key = testKey();
    EXPECT_TRUE(must(Store::open(store.folder.path(), options))->setting(QStringLiteral("49")).ok());
    must(store.thread.unlock(testKey()).result());
    EXPECT_EQ(failure(after.result()), "");
    EXPECT_TRUE(store.has(QStringLiteral("after")));
}

TEST(LockedThread, AnotherKeyIsToldAndTheRightOneStillOpens)
{
    LockedStore store;
    must(store.thread.unlock(testKey()).result());
    auto typed = store.save(QStringLiteral("typed"));
    store.thread.lock().waitForFinished();
    EXPECT_EQ(failure(store.thread.unlock(crypto::StoreKey::random()).result()), "store_damaged");
    EXPECT_FALSE(store.thread.isOpen());
    EXPECT_EQ(failure(store.thread.unlock(testKey()).result()), "");
    EXPECT_EQ(failure(store.thread.unlock(testKey()).result()), "") << "it is open already";
    EXPECT_TRUE(store.has(QStringLiteral("typed")));
}

TEST(LockedThread, TurnsAreTakenInOrder)
{
    LockedStore store;
    auto opened = store.thread.unlock(testKey());
    auto closed = store.thread.lock();
    auto again = store.thread.unlock(testKey());
    auto typed = store.save(QStringLiteral("typed"));
    must(opened.result());
    closed.waitForFinished();
    must(again.result());
    EXPECT_EQ(failure(typed.result()), "");
    EXPECT_TRUE(store.thread.isOpen());
}

TEST(LockedThread, WhatStillWaitsAtTheEndIsCancelled)
{
    QFuture<Result<void>> typed;
    {
        LockedStore store;
        typed = store.save(QStringLiteral("typed"));
    }
    EXPECT_TRUE(typed.isCanceled());
}

TEST(LockedThread, StartedOpenItOpensWithTheKeyInTheOptions)
{
    const QTemporaryDir folder;
    StoreOptions options;
    options.key = testKey();
    StoreThread thread(folder.path(), options);
    EXPECT_EQ(failure(thread.opened().result()), "");
    EXPECT_TRUE(thread.isOpen());
}

} // namespace
} // namespace kopa
