#pragma once

#include "instances.h"
#include "wire_stream.h"

#include <memory>

namespace kopa::server {

/// A device that writes through the first instance, and another one that listens at the last: how long it
/// takes until the one hears of what the other has written.
class Notices
{
public:
    /// The instances outlive it. Makes a space for the two.
    explicit Notices(Instances &instances);

    /// Writes once, and listens. Milliseconds from the acknowledgement to the notice, or nothing where the
    /// stream ended meanwhile; another one is opened by the next call. A minute means that there was none.
    std::optional<double> measure();

private:
    bool open();
    /// Until nothing is left that was said before; false when the stream ended.
    bool drain();

    Instances &m_instances;
    sync::TestSpace m_space;
    sync::TestDevice m_writer{m_space.coordinator, m_space};
    sync::TestDevice m_listener{m_space.join(sync::Role::Editor), m_space};
    std::unique_ptr<WireStream> m_stream;
};

} // namespace kopa::server
