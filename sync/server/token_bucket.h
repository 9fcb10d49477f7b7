#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <mutex>

namespace kopa::server {

/// How often one and the same may come: so many at once, then so many a second. Kept in memory only; safe to
/// use from several threads.
class TokenBuckets
{
public:
    using Clock = std::chrono::steady_clock;

    TokenBuckets(double perSecond, double atOnce) : m_perSecond(perSecond), m_atOnce(atOnce) {}

    /// Seconds to wait; 0 when it may come now, which takes a token.
    std::uint64_t take(const QByteArray &who, Clock::time_point now = Clock::now());

private:
    struct Bucket
    {
        double tokens = 0;
        Clock::time_point filled;
    };

    void fill(Bucket &bucket, Clock::time_point now) const;
    void forgetFull(Clock::time_point now);

    double m_perSecond;
    double m_atOnce;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace kopa::server
