#include "postgres_notices.h"

#include "core/crypto/cbor.h"
#include "postgres_hosts.h"

#include <iterator>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace kopa::server {

using namespace crypto;

namespace {

constexpr qsizetype largestPayload = 7999; ///< PostgreSQL's: NOTIFY
constexpr qsizetype instanceBytes = 8;
constexpr std::uint64_t maximumDevices = 1024;
constexpr auto pause = std::chrono::milliseconds(500); ///< before it is tried again
constexpr auto silence = std::chrono::seconds(3);      ///< after which it is asked whether anybody is there

void writeDevices(CborWriter &writer, const QList<DeviceId> &devices)
{
    writer.array(std::uint64_t(devices.size()));
    for (const DeviceId &device : devices)
        writer.id(device);
}

QList<DeviceId> readDevices(CborReader &reader)
{
    QList<DeviceId> devices;
    const std::uint64_t count = reader.array(maximumDevices);
    for (std::uint64_t i = 0; i < count; ++i)
        devices.append(reader.id<DeviceId>());
    return devices;
}

QByteArray payloadOf(const QByteArray &instance, const DeviceId &by, const SpaceNews &news)
{
    CborWriter writer;
    writer.array(5).bytes(instance).id(by).id(news.space);
    writeDevices(writer, news.letIn);
    writeDevices(writer, news.out);
    return writer.result().toBase64();
}

} // namespace

QList<QByteArray> PostgresNotices::write(const QByteArray &instance, const DeviceId &by,
                                         const QList<SpaceNews> &news)
{
    QList<QByteArray> payloads;
    for (const SpaceNews &one : news) {
        const QByteArray payload = payloadOf(instance, by, one);
        // Too many devices came and went at once: who listens elsewhere hears of the space alone.
        payloads.append(payload.size() <= largestPayload ? payload
                                                         : payloadOf(instance, by, {one.space, {}, {}}));
    }
    return payloads;
}

std::optional<PostgresNotices::Said> PostgresNotices::read(const QByteArray &payload)
{
    const QByteArray bytes = QByteArray::fromBase64(payload);
    CborReader reader(bytes);
    reader.exactArray(5);
    Said said;
    said.instance = reader.exactBytes(instanceBytes);
    said.by = reader.id<DeviceId>();
    SpaceNews news;
    news.space = reader.id<SpaceId>();
    news.letIn = readDevices(reader);
    news.out = readDevices(reader);
    if (!reader.finish())
        return std::nullopt;
    said.news = {news};
    return said;
}

PostgresNotices::PostgresNotices(PostgresHosts &hosts, const QByteArray &instance)
    : m_hosts(hosts), m_instance(instance), m_over(eventfd(0, EFD_CLOEXEC)), m_thread([this] { listen(); })
{
}

PostgresNotices::~PostgresNotices()
{
    static_cast<void>(eventfd_write(m_over, 1));
    m_thread.join();
    close(m_over);
}

void PostgresNotices::setListener(NewsListener *listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = listener;
    if (m_listener && m_listening)
        m_listener->missedSome();
}

void PostgresNotices::hear(const QByteArray &payload)
{
    const auto said = read(payload);
    if (!said || said->instance == m_instance)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_listener)
        m_listener->heard(said->news, said->by);
}

void PostgresNotices::setListening(bool listening)
{
    const std::lock_guard lock(m_mutex);
    m_listening = listening;
    if (m_listener && m_listening)
        m_listener->missedSome();
}

/// A database that was cut off says nothing, and neither does one in which nothing happens: they differ when
/// asked. One that only follows has no news of its own, and its primary is elsewhere.
bool PostgresNotices::isAlive(PostgresConnection &connection, Wait heard)
{
    bool alive = true;
    if (heard == Wait::Silence) {
        const auto follows = connection.ask("SELECT pg_is_in_recovery()");
        alive = follows.ok() && !follows->boolean(0, 0);
        m_hosts.note(connection);
    }
    return alive && !m_hosts.isPast(connection);
}

PostgresNotices::Wait PostgresNotices::wait(const PostgresConnection *connection)
{
    pollfd waiting[] = {{m_over, POLLIN, 0}, {connection ? connection->socket() : -1, POLLIN, 0}};
    const bool begins = !connection && !std::exchange(m_tried, true);
    const std::chrono::milliseconds patience = connection ? silence : begins ? pause * 0 : pause;
    const int events = poll(waiting, std::size(waiting), int(patience.count()));
    if ((waiting[0].revents & POLLIN) != 0)
        return Wait::Over;
    return events == 0 ? Wait::Silence : Wait::Something;
}

void PostgresNotices::listen()
{
    std::unique_ptr<PostgresConnection> connection;
    for (Wait heard = wait(nullptr); heard != Wait::Over; heard = wait(connection.get())) {
        if (!connection) {
            auto opened = m_hosts.open();
            if (!opened.ok() || !(*opened)->ask("LISTEN kopa").ok())
                continue;
            connection = std::move(opened).value();
            setListening(true);
        }
        const bool alive = isAlive(*connection, heard);
        const auto payloads = connection->notices();
        if (!alive || !payloads.ok()) {
            setListening(false);
            connection.reset();
            continue;
        }
        for (const QByteArray &payload : *payloads)
            hear(payload);
    }
}

} // namespace kopa::server
