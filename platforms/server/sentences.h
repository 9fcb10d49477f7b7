#pragma once

#include "core/result/error.h"

#include <string>

namespace kopa::server {

inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;

/// Says on standard error what went wrong; answers the exit status for it.
int fail(const std::string &sentence);
int fail(const Error &error, const std::string &store);

/// What an error means to whoever runs the server, in English.
std::string sentenceOf(const Error &error, const std::string &store);

} // namespace kopa::server
