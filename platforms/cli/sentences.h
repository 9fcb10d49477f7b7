#pragma once

#include "core/result/result.h"

namespace kopa::cli {

/// What happened and what to do, in English, for administrators at a terminal. The interface has its own
/// sentences in three languages.
QString sentence(const Error &error);

} // namespace kopa::cli
