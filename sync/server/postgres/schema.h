#pragma once

namespace kopa::server {

/// The numbered files of schema/, in order. A step only adds what servers of the version before do not miss.
extern const char *const postgresSchemaSteps[];
extern const int postgresSchemaStepCount;

} // namespace kopa::server
