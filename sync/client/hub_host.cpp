#include "hub_host.h"

#include "core/crypto/hash.h"

#include <QNetworkInterface>

namespace kopa::sync {

namespace {

constexpr std::uint16_t usualPort = 8480;
constexpr qsizetype guestSecretBytes = 5; // 40 bits, short enough to be typed

/// Addresses by which others of a local network find this device; those of wires and radio before others.
QStringList localAddresses()
{
    QStringList addresses;
    QStringList others;
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const bool usual =
            network.type() == QNetworkInterface::Wifi || network.type() == QNetworkInterface::Ethernet;
        for (const QNetworkAddressEntry &entry : network.addressEntries())
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                (usual ? addresses : others).append(entry.ip().toString());
    }
    constexpr qsizetype atMost = 4;
    return (addresses + others).mid(0, atMost);
}

} // namespace

HubHost::HubHost(StoreThread &store, const WorkshopPlan &plan)
    : m_store(store), m_plan(plan), m_point(store), m_door(store, plan)
{
}

HubHost::~HubHost() = default;

Result<HubHost::Way> HubHost::open()
{
    const QStringList addresses = localAddresses();
    if (addresses.isEmpty())
        return ErrorCode::NoLocalNetwork;
    KOPA_ASSIGN(const SpaceRecord common, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    KOPA_ASSIGN(
        const crypto::SigningPair host,
        onStore(m_store, [](Store &store) -> Result<crypto::SigningPair> { return store.signingKey(); }));
    m_own = crypto::deviceId(host.verify);
    KOPA_TRY(tellOwnNews());
    const QByteArray secret = crypto::randomBytes(roomSecretBytes);
    const QString guests =
        QStringLiteral("/w/") + crypto::base32(crypto::randomBytes(guestSecretBytes)).toLower() + u'/';
    m_server = std::make_unique<server::HubServer>(
        server::Room{secret, guests.toLatin1().chopped(1), m_point, m_door}, host);
    KOPA_ASSIGN(const auto door, m_server->open(usualPort));
    HubLink link{common.id, {}, host.verify, door.certificate, secret, m_plan.title};
    for (const QString &address : addresses)
        link.servers.append(QStringLiteral("https://%1:%2").arg(address).arg(door.port));
    return Way{link.link(),
               QStringLiteral("http://%1:%2%3").arg(addresses.first()).arg(door.port).arg(guests)};
}

Result<void> HubHost::tellOwnNews()
{
    KOPA_ASSIGN(const auto spaces, onStore(m_store, [](Store &store) { return store.spaces(); }));
    QList<server::SpaceNews> news;
    for (const SpaceRecord &space : spaces) {
        KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
            const bool writes = space.role == kopa::Role::Coordinator || space.role == kopa::Role::Editor;
            for (int left = writes && space.key ? 1 : 0; left > 0;) {
                KOPA_ASSIGN(left, store.sealPending(space.id));
            }
            KOPA_ASSIGN(const std::uint64_t newest, store.ownSeq(space.id));
            if (std::exchange(m_told[space.id], newest) != newest)
                news.append({space.id, {}, {}});
            return {};
        }));
    }
    if (m_server && !news.isEmpty())
        m_server->tell(news, m_own);
    return {};
}

} // namespace kopa::sync
