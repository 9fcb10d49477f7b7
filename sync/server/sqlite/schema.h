#pragma once

namespace kopa::server {

/// The numbered files of schema/, in order; step n brings a store of version n to version n + 1.
extern const char *const schemaSteps[];
extern const int schemaStepCount;

} // namespace kopa::server
