#pragma once

#include "core/result/result.h"

#include <QList>

/// How a pilot's fee is divided among its members (capability C1).
namespace kopa::programme {

/// What falls to one of those who share a sum.
struct Share
{
    std::int64_t cents = 0;
    /// Its last cent was a matter of order: others had the same claim to it.
    bool tied = false;
};

/// Divides a sum by weights, to the cent (largest remainder; among equal remainders the first ones get the
/// cents that are left). The shares always add up to the sum. InvalidArgument (field: weights) for none at
/// all, a negative one, or all zero.
Result<QList<Share>> divide(std::int64_t cents, const QList<std::int64_t> &weights);

/// Value added tax on a sum, rounded to the nearest cent, half a cent up; the rate is in hundredths of a
/// percent.
std::int64_t vatOn(std::int64_t cents, std::int64_t rate);

} // namespace kopa::programme
