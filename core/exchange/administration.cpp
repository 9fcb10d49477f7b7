#include "administration.h"

namespace kopa {

Administration::~Administration() = default;

} // namespace kopa
