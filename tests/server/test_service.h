#pragma once

#include "sync/server/exchange_service.h"
#include "test_device.h"
#include "test_store.h"

namespace kopa::server {

/// A server's inside on a fresh store, with one space that its coordinator has brought.
struct TestService
{
    TestService()
    {
        sync::SpaceRequest founding = coordinator.request();
        founding.newEntries = sync::withoutReceipts(space.entries);
        founding.newClaims = sync::withoutReceipts(space.claims);
        exchange(coordinator, founding);
    }

    /// What the work answers, in a transaction of its own.
    template <class Work> auto transact(const Work &work)
    {
        using Answer = std::decay_t<decltype(work(std::declval<LogTransaction &>()).value())>;
        std::optional<Answer> answer;
        const auto done = log->transact([&](LogTransaction &transaction) -> Result<void> {
            KOPA_ASSIGN(answer, work(transaction));
            return {};
        });
        if (!done.ok())
            qFatal("the store failed: %s", errorName(done.error().code).data());
        members.keep();
        return std::move(*answer);
    }

    /// One exchange of one space; the space's share of the answer.
    sync::SpaceAnswer exchange(const sync::TestDevice &device, const sync::SpaceRequest &request,
                               std::uint64_t limitBytes = 1024 * 1024)
    {
        return answer(device.keys.id(), sync::exchangeOf({request}, limitBytes)).spaces.first();
    }

    sync::ExchangeAnswer answer(const DeviceId &device, const sync::ExchangeRequest &request)
    {
        return transact([&](LogTransaction &transaction) {
            return exchanges().answer(transaction, device, request, {}, time, effects);
        });
    }

    /// Brings what the space has got since to the server.
    void bringMembers()
    {
        sync::SpaceRequest request = coordinator.request();
        request.newEntries = sync::withoutReceipts(space.entries);
        request.newClaims = sync::withoutReceipts(space.claims);
        exchange(coordinator, request);
    }

    ExchangeService exchanges(const Quotas &quotas = {}) { return {log->identity(), members, quotas}; }

    QList<SpaceId> spacesOf(const DeviceId &device)
    {
        return transact([&](LogTransaction &transaction) { return transaction.spacesOf(device); });
    }

    /// Everything that was in memory is gone.
    void restart()
    {
        log.reset();
        log = store.open();
        members.forget();
    }

    TestStore store;
    std::unique_ptr<Log> log = store.open();
    MemberLogs members;
    ExchangeEffects effects; ///< of the last exchange
    std::int64_t time = sync::TestSpace::now;
    sync::TestSpace space;
    sync::TestDevice coordinator{space.coordinator, space};
};

} // namespace kopa::server
