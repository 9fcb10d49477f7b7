#pragma once

#include <rapidcheck.h>

namespace kopa {

/// A number from min (included) to max (not), the whole range in every run: RapidCheck's own inRange stays
/// near min while its size is small, so that two branches would seldom be two.
template <class T> T draw(T min, T max)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(min, max));
}

inline bool drawBool()
{
    return draw(0, 2) == 1;
}

} // namespace kopa
