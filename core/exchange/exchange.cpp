#include "exchange.h"

namespace kopa {

Exchange::~Exchange() = default;

} // namespace kopa
