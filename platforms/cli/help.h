#pragma once

namespace kopa::cli {

/// The whole manual, for `kopa-cli help`.
extern const char *const helpText;

} // namespace kopa::cli
