#pragma once

#include "sync/server/exchange_service.h"
#include "sync/server/sqlite_log.h"
#include "test_device.h"

#include <QTemporaryDir>

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

    /// One exchange of one space; the space's share of the answer.
    sync::SpaceAnswer exchange(const sync::TestDevice &device, const sync::SpaceRequest &request,
                               std::uint64_t limitBytes = 1024 * 1024)
    {
        return answer(device.keys.id(), sync::exchangeOf({request}, limitBytes)).spaces.first();
    }

    sync::ExchangeAnswer answer(const DeviceId &device, const sync::ExchangeRequest &request)
    {
        ExchangeCount count;
        return service.answer(device, request, time, count).value();
    }

    /// Brings what the space has got since to the server.
    void bringMembers()
    {
        sync::SpaceRequest request = coordinator.request();
        request.newEntries = sync::withoutReceipts(space.entries);
        request.newClaims = sync::withoutReceipts(space.claims);
        exchange(coordinator, request);
    }

    QTemporaryDir folder;
    std::unique_ptr<SqliteLog> log = SqliteLog::open(folder.filePath(QStringLiteral("store"))).value();
    ExchangeService service{*log};
    std::int64_t time = sync::TestSpace::now;
    sync::TestSpace space;
    sync::TestDevice coordinator{space.coordinator, space};
};

} // namespace kopa::server
