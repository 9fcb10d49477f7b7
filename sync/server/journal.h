#pragma once

#include "api.h"

#include <concepts>
#include <initializer_list>
#include <string>

namespace kopa::server {

/// The server's own log: a JSON object a line on standard error for each event. Holds no content, no names,
/// no addresses and no ids.
class Journal
{
public:
    /// A named number, or a named text of our own.
    struct Field
    {
        Field(const char *field, const std::string &text) : name(field), value(quoted(text)) {}
        Field(const char *field, std::integral auto number) : name(field), value(std::to_string(number)) {}

        const char *name;
        std::string value; ///< as JSON
    };
    using Fields = std::initializer_list<Field>;

    /// Quiet: only warnings and what happens to the server itself.
    explicit Journal(bool quiet) : m_quiet(quiet) {}

    void info(const char *event, Fields fields = {}) const;
    void warning(const char *event, Fields fields = {}) const;
    void request(const ApiRequest &request, const ApiAnswer &answer, double milliseconds) const;

    /// A path as it may be written down: those of strangers are not, only those that exist.
    static std::string knownPath(const QByteArray &path);

private:
    static std::string quoted(const std::string &text);

    bool m_quiet;
};

} // namespace kopa::server
