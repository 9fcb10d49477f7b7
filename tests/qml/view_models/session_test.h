#pragma once

#include "fake_administration.h"
#include "fake_exchange.h"
#include "fake_guard.h"
#include "fake_workshop.h"
#include "qml/view_models/session.h"
#include "test_store.h"

#include <QDeadlineTimer>
#include <QThread>

namespace kopa {

/// A session over a store of its own, as the app has it, but with no server.
class SessionTest : public testing::Test
{
protected:
    SessionTest() { start(); }
    ~SessionTest() override { stop(); }

    /// Opens the store and waits until pages may show; a second time it is the same store.
    void start();
    /// Closes everything as the end of the program does.
    void stop();

    Session &session() { return *m_session; }
    FakeExchange &exchange() { return m_exchange; }
    FakeAdministration &administration() { return m_administration; }
    FakeWorkshop &workshop() { return m_workshop; }

    /// With a guard, as the app has it: the session begins with looking at the seal.
    void startGuarded(FakeGuard &guard, const IdleWatch::Clocks &clocks = IdleWatch::systemClocks());

    /// Lets events pass until it holds; false after five seconds.
    template <class Holds> static bool until(Holds holds)
    {
        const QDeadlineTimer deadline(5000);
        while (!holds()) {
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QThread::msleep(2);
        }
        return true;
    }
    static void pass(int ms);

    /// Runs a job on the store's thread and waits for it.
    template <class Job> auto run(Job job)
    {
        auto future = m_store->run(StoreThread::Priority::Person, std::move(job));
        future.waitForFinished();
        return future.result();
    }

    QString addNote(const QString &text, const QString &when = QStringLiteral("2020-02-12T13:05:00+02:00"));
    Record note(const QString &id);
    /// What another device of the network writes comes in as by a sync, and the other way round.
    void exchangeWith(const TestStore &other);

private:
    QTemporaryDir m_folder;
    FakeExchange m_exchange;
    FakeAdministration m_administration;
    FakeWorkshop m_workshop;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Session> m_session;
};

} // namespace kopa
