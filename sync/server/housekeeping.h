#pragma once

#include "store/log.h"

#include <chrono>
#include <functional>

namespace kopa::server {

/// Takes away what nobody needs any more: the rest of deleted spaces, files and checkpoints that were begun
/// and did not grow for a time, and blobs that no file names. Which whole files an envelope refers to no
/// server can see; they stay.
class Housekeeping
{
public:
    using Clock = std::function<std::chrono::system_clock::time_point()>;

    Housekeeping(Log &log, std::chrono::hours grace, Clock clock = std::chrono::system_clock::now)
        : m_log(log), m_grace(grace), m_clock(std::move(clock))
    {
    }

    /// Does a little of it, by the thread of a lane; true while there is more.
    Result<bool> step(unsigned lane = 0);

private:
    /// The blobs of one space; true while there are other spaces to look at.
    Result<bool> sweepBlobs(unsigned lane);

    Log &m_log;
    std::chrono::hours m_grace;
    Clock m_clock;
    QList<SpaceId> m_toSweep;
    bool m_sweeping = false;
};

} // namespace kopa::server
