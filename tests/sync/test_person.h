#pragma once

#include "core/records/note.h"
#include "core/store/store_thread.h"
#include "sync/client/network_setup.h"
#include "sync/membership/space_key.h"

#include <QTemporaryDir>

namespace kopa::sync {

/// Somebody with a real store and the real client, as tests drive them: one step after the other.
class TestPerson
{
public:
    Result<void> create(const QString &serverUrl)
    {
        return setup().create({QStringLiteral("Koepiiri"), serverUrl, {}, QStringLiteral("Testi Testinen")});
    }
    Result<Invitation> invite(Role role) { return setup().invite(role, 0); }
    Result<void> join(const QString &link)
    {
        return setup().join(link, QStringLiteral("Exempel Exempelsson"));
    }

    /// A whole sync.
    Result<void> sync()
    {
        const auto space = ask([](Store &store) { return store.commonSpace(); });
        if (!space.ok())
            return space.error();
        KOPA_ASSIGN(const auto connection, setup().connect(*space));
        Session session(m_store, *connection);
        return session.run();
    }

    /// Writes a new note; its id.
    QString write(const QString &text)
    {
        const QString id = crypto::newObjectId();
        const auto written = ask([&](Store &store) {
            return store.write({{note::type().number, id}, {{note::text, text}}});
        });
        if (!written.ok())
            qFatal("the test's own note is not written");
        return id;
    }
    bool has(const QString &id)
    {
        return ask([&](Store &store) { return store.record({note::type().number, id}); }).ok();
    }
    int waiting()
    {
        return ask([](Store &store) { return store.waiting(); }).value().envelopes +
               ask([](Store &store) { return store.waiting(); }).value().records;
    }
    QByteArray digest()
    {
        return ask([](Store &store) { return store.check(); }).value().digest;
    }

    template <class Job> std::invoke_result_t<Job, Store &> ask(Job job)
    {
        return m_store.run(StoreThread::Priority::Person, std::move(job)).result();
    }

private:
    NetworkSetup setup() { return {m_store, m_cancelled}; }

    QTemporaryDir m_folder;
    StoreThread m_store{m_folder.filePath(QStringLiteral("store")), {}};
    std::atomic_bool m_cancelled = false;
};

} // namespace kopa::sync
