#pragma once

#include "api.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace kopa::server {

/// The server's own log: a line of `name=value` pairs on standard error for each event. Holds no content, no
/// names, no addresses and no ids.
class Journal
{
public:
    using Fields = std::initializer_list<std::pair<const char *, std::string>>;

    /// Quiet: only warnings and what happens to the server itself.
    explicit Journal(bool quiet) : m_quiet(quiet) {}

    void info(const char *event, Fields fields = {}) const;
    void warning(const char *event, Fields fields = {}) const;
    void request(const ApiRequest &request, const ApiAnswer &answer, double milliseconds) const;

private:
    bool m_quiet;
};

} // namespace kopa::server
