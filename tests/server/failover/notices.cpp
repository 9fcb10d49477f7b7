#include "notices.h"

#include <chrono>

namespace kopa::server {

using namespace sync;
using Kind = LiveEvent::Kind;
using std::chrono::steady_clock;

namespace {
constexpr auto patience = std::chrono::seconds(60);
} // namespace

Notices::Notices(Instances &instances) : m_instances(instances)
{
    SpaceRequest founding = m_writer.request();
    founding.newEntries = withoutReceipts(m_space.entries);
    founding.newClaims = withoutReceipts(m_space.claims);
    m_instances.insist(m_writer, 0, founding);
}

bool Notices::open()
{
    const std::uint16_t port = m_instances.port(m_instances.count() - 1);
    WireDevice wire(port, m_instances.key(), m_listener.keys.signing);
    const auto welcome = wire.hello();
    if (!welcome || welcome->status != 200)
        return false;
    m_stream = std::make_unique<WireStream>(port, wire);
    const auto first = m_stream->status == 200 ? m_stream->next() : std::nullopt;
    if (!first || first->kind != Kind::Standing)
        m_stream.reset();
    return m_stream != nullptr;
}

bool Notices::drain()
{
    std::optional<LiveEvent> event;
    do
        event = m_stream->next();
    while (event && event->kind != Kind::Heartbeat);
    return event.has_value();
}

std::optional<double> Notices::measure()
{
    if (!m_stream && !open())
        return std::nullopt;
    if (!drain()) {
        m_stream.reset();
        return std::nullopt;
    }
    m_instances.insistAt(0, m_writer, m_writer.request({m_writer.envelope("a sentence")}));
    const auto acknowledged = steady_clock::now();
    std::optional<LiveEvent> event;
    do
        event = m_stream->next();
    while (event && event->kind != Kind::News && steady_clock::now() - acknowledged < patience);
    if (!event) {
        m_stream.reset();
        return std::nullopt;
    }
    return std::chrono::duration<double, std::milli>(steady_clock::now() - acknowledged).count();
}

} // namespace kopa::server
