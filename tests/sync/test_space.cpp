#include "test_space.h"

namespace kopa::sync {

TestSpace::TestSpace() = default;

Invitation TestSpace::invite(Role role, std::int64_t expires, bool room)
{
    Invitation invitation;
    invitation.space = log.space();
    invitation.server = QStringLiteral("https://127.0.0.1:8443");
    append(makeInvite(log, coordinator, invitation, role, expires,
                      room ? std::optional(made.key) : std::nullopt, now));
    return invitation;
}

DeviceKeys TestSpace::join(Role role)
{
    DeviceKeys device = DeviceKeys::create();
    addClaim(makeClaim(invite(role), device, now));
    return device;
}

void TestSpace::append(const QByteArray &entry)
{
    if (!log.append(entry).ok())
        qFatal("the test's own entry is not taken");
    entries.append(entry);
}

void TestSpace::addClaim(const QByteArray &claim)
{
    if (!log.addClaim(claim).ok())
        qFatal("the test's own claim is not taken");
    claims.append(claim);
}

} // namespace kopa::sync
