#include "workshop.h"

namespace kopa {

Workshop::~Workshop() = default;

} // namespace kopa
