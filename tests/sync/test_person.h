#pragma once

#include "core/records/note.h"
#include "core/store/store_thread.h"
#include "sync/client/space_administration.h"
#include "sync/membership/space_key.h"

#include <QTemporaryDir>

namespace kopa::sync {

/// Somebody with a real store and the real client, as tests drive them: one step after the other.
class TestPerson
{
public:
    explicit TestPerson(const QString &folder = {}, const StoreOptions &options = {})
        : m_store(folder.isEmpty() ? m_folder.filePath(QStringLiteral("store")) : folder, options)
    {
    }

    Result<void> create(const QString &serverUrl)
    {
        return setup().create({QStringLiteral("Koepiiri"), serverUrl, {}, QStringLiteral("Testi Testinen")});
    }
    Result<InvitationLink> invite(Role role, bool remote = false, bool ownDevice = false)
    {
        InvitationOffer offer;
        offer.space = common().id;
        offer.role = kopa::Role(role);
        offer.minutes = 0;
        offer.remote = remote;
        offer.ownDevice = ownDevice;
        return administration().invite(offer);
    }
    Result<void> join(const QString &link)
    {
        return setup().join(link, QStringLiteral("Exempel Exempelsson"));
    }

    /// A whole sync.
    Result<void> sync()
    {
        if (m_offline)
            return ErrorCode::ServerUnreachable;
        SyncRun run(m_store, m_cancelled);
        const auto done = run.run();
        if (!done.ok())
            return done.error();
        return setup().settleIn();
    }
    /// Without a line orders wait.
    void setOffline(bool offline) { m_offline = offline; }
    SpaceAdministration administration()
    {
        return {m_store, m_cancelled, [this] { return sync(); }};
    }
    StoreThread &storeThread() { return m_store; }
    NetworkSetup setup() { return {m_store, m_cancelled}; }

    SpaceRecord common()
    {
        return ask([](Store &store) { return store.commonSpace(); }).value();
    }
    std::optional<SpaceRecord> spaceOf(SpaceKind kind)
    {
        const auto all = ask([](Store &store) { return store.spaces(); });
        for (const SpaceRecord &space : all.value())
            if (space.kind == kind)
                return space;
        return std::nullopt;
    }
    crypto::DeviceId device()
    {
        return ask([](Store &store) { return store.deviceId(); });
    }
    /// The member list of the common space as this person knows it.
    SpaceLog members()
    {
        return ask([](Store &store) { return SpaceLog::load(store, store.commonSpace().value()); }).value();
    }
    PersonId person() { return *members().personOf(device()); }

    /// Writes a new note; its id.
    QString write(const QString &text, const std::optional<crypto::SpaceId> &space = std::nullopt)
    {
        QString id = crypto::newObjectId();
        edit(id, text, space);
        return id;
    }
    void edit(const QString &id, const QString &text,
              const std::optional<crypto::SpaceId> &space = std::nullopt)
    {
        const auto written = ask([&](Store &store) {
            Edit edit{{note::type().number, id}, {{note::text, text}}};
            edit.space = space;
            return store.write(edit);
        });
        if (!written.ok())
            qFatal("the test's own note is not written: %s", errorName(written.error().code).data());
    }
    bool has(const QString &id)
    {
        return ask([&](Store &store) { return store.record({note::type().number, id}); }).ok();
    }
    QString text(const QString &id)
    {
        const auto record = ask([&](Store &store) { return store.record({note::type().number, id}); });
        return record.ok() ? record->text(note::text) : QString();
    }
    int waiting()
    {
        return ask([](Store &store) { return store.waiting(); }).value().envelopes +
               ask([](Store &store) { return store.waiting(); }).value().records;
    }
    /// All that is in the common space, after a check that finds nothing.
    QByteArray digest()
    {
        const crypto::SpaceId space = common().id;
        return ask([&](Store &store) {
            const auto report = store.check();
            if (!report.ok() || !report->problems.isEmpty())
                qFatal("the store does not hold together: %s",
                       qPrintable(report.ok() ? report->problems.join(QStringLiteral("; "))
                                              : QString(errorName(report.error().code))));
            QByteArray all;
            for (const RecordType *type : recordTypes())
                for (const Record &record : store.records(*type).value())
                    if (record.space == space)
                        for (const FieldType &field : type->fields)
                            all += record.id.toUtf8() + record.text(field.number).toUtf8() + '\n';
            return crypto::hash(crypto::Domain::StateDigest, all).toByteArray();
        });
    }
    bool hasNotice(SafetyNotice::Kind kind)
    {
        const auto all = administration().notices();
        return all.ok() && std::any_of(all->begin(), all->end(),
                                       [&](const SafetyNotice &notice) { return notice.kind == kind; });
    }

    template <class Job> std::invoke_result_t<Job, Store &> ask(Job job)
    {
        return m_store.run(StoreThread::Priority::Person, std::move(job)).result();
    }

private:
    QTemporaryDir m_folder;
    StoreThread m_store;
    std::atomic_bool m_cancelled = false;
    bool m_offline = false;
};

} // namespace kopa::sync
