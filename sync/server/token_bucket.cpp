#include "token_bucket.h"

#include <algorithm>
#include <cmath>

namespace kopa::server {

/// Beyond this many buckets those that are full again, which say nothing, are dropped.
static constexpr qsizetype manyBuckets = 100'000;

std::uint64_t TokenBuckets::take(const QByteArray &who, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= manyBuckets)
        forgetFull(now);
    auto bucket = m_buckets.find(who);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(who, {m_atOnce, now});
    fill(*bucket, now);
    if (bucket->tokens < 1)
        return std::uint64_t(std::ceil((1 - bucket->tokens) / m_perSecond));
    bucket->tokens -= 1;
    return 0;
}

void TokenBuckets::fill(Bucket &bucket, Clock::time_point now) const
{
    const std::chrono::duration<double> passed = now - bucket.filled;
    bucket.tokens = std::min(m_atOnce, bucket.tokens + passed.count() * m_perSecond);
    bucket.filled = now;
}

void TokenBuckets::forgetFull(Clock::time_point now)
{
    m_buckets.removeIf([&](QHash<QByteArray, Bucket>::iterator bucket) {
        fill(*bucket, now);
        return bucket->tokens >= m_atOnce;
    });
}

} // namespace kopa::server
