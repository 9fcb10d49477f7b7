#include "fee_shares.h"

#include <algorithm>
#include <numeric>

namespace kopa::programme {

namespace {

__extension__ using Wide = __int128;

Error wrongWeights(const QString &reason)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("weights")}, {QStringLiteral("value"), reason}}};
}

} // namespace

Result<QList<Share>> divide(std::int64_t cents, const QList<std::int64_t> &weights)
{
    if (std::any_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight < 0; }))
        return wrongWeights(QString::number(*std::min_element(weights.begin(), weights.end())));
    const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (total == 0)
        return wrongWeights(QString::number(0));

    QList<Share> shares;
    QList<std::int64_t> remainders;
    std::int64_t left = cents;
    for (const std::int64_t weight : weights) {
        const Wide claim = Wide(cents) * weight;
        shares.append({std::int64_t(claim / total), false});
        remainders.append(std::int64_t(claim % total));
        left -= shares.last().cents;
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return remainders[a] > remainders[b]; });
    for (qsizetype i = 0; i < left; ++i)
        ++shares[order[i]].cents;
    if (left > 0 && left < order.size() && remainders[order[left - 1]] == remainders[order[left]])
        for (qsizetype i = 0; i < shares.size(); ++i)
            shares[i].tied = remainders[i] == remainders[order[left]];
    return shares;
}

std::int64_t vatOn(std::int64_t cents, std::int64_t rate)
{
    constexpr std::int64_t whole = 10'000;
    return (cents * rate + whole / 2) / whole;
}

} // namespace kopa::programme
