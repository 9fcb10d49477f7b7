#include "live_registry.h"

namespace kopa::server {

LiveRegistry::Stream LiveRegistry::join(const DeviceId &device, Bell bell)
{
    const std::lock_guard lock(m_mutex);
    if (const auto older = m_ofDevice.constFind(device); older != m_ofDevice.cend()) {
        const Stream stream = *older;
        m_listeners[stream].bell(Call::Over);
        drop(stream);
    }
    if (std::size_t(m_listeners.size()) >= m_atMost)
        return 0;
    const Stream stream = ++m_last;
    m_listeners.insert(stream, {device, std::move(bell), {}});
    m_ofDevice.insert(device, stream);
    return stream;
}

void LiveRegistry::follow(Stream stream, const QList<SpaceId> &spaces)
{
    const std::lock_guard lock(m_mutex);
    const auto listener = m_listeners.find(stream);
    if (listener == m_listeners.end())
        return;
    for (const SpaceId &space : spaces) {
        listener->spaces.insert(space);
        m_ofSpace[space].insert(stream);
    }
}

void LiveRegistry::leave(Stream stream)
{
    const std::lock_guard lock(m_mutex);
    drop(stream);
}

void LiveRegistry::drop(Stream stream)
{
    const auto listener = m_listeners.constFind(stream);
    if (listener == m_listeners.cend())
        return;
    for (const SpaceId &space : listener->spaces)
        forget(space, stream);
    m_ofDevice.remove(listener->device);
    m_listeners.erase(listener);
}

void LiveRegistry::forget(const SpaceId &space, Stream stream)
{
    const auto streams = m_ofSpace.find(space);
    if (streams == m_ofSpace.end())
        return;
    streams->remove(stream);
    if (streams->isEmpty())
        m_ofSpace.erase(streams);
}

void LiveRegistry::tell(const QList<SpaceNews> &news, const DeviceId &by)
{
    const std::lock_guard lock(m_mutex);
    QSet<Stream> concerned;
    for (const SpaceNews &one : news) {
        for (const DeviceId &device : one.letIn) {
            if (const Stream stream = m_ofDevice.value(device); stream != 0) {
                m_listeners[stream].spaces.insert(one.space);
                m_ofSpace[one.space].insert(stream);
            }
        }
        concerned += m_ofSpace.value(one.space);
        for (const DeviceId &device : one.out) {
            if (const Stream stream = m_ofDevice.value(device); stream != 0) {
                m_listeners[stream].spaces.remove(one.space);
                forget(one.space, stream);
            }
        }
    }
    concerned.remove(m_ofDevice.value(by));
    for (const Stream stream : std::as_const(concerned))
        m_listeners[stream].bell(Call::News);
}

void LiveRegistry::tellAll()
{
    const std::lock_guard lock(m_mutex);
    for (const Listener &listener : std::as_const(m_listeners))
        listener.bell(Call::News);
}

std::size_t LiveRegistry::size() const
{
    const std::lock_guard lock(m_mutex);
    return std::size_t(m_listeners.size());
}

} // namespace kopa::server
