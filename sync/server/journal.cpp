#include "journal.h"

#include <QDateTime>

#include <cmath>
#include <cstdio>

namespace kopa::server {

static void write(const char *level, const char *event, Journal::Fields fields)
{
    std::string line = "time=" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString() +
                       " level=" + level + " event=" + event;
    for (const auto &[name, value] : fields)
        line += std::string(" ") + name + '=' + value;
    line += '\n';
    std::fputs(line.c_str(), stderr);
}

/// Paths of strangers are not written down, only those that exist.
static std::string knownPath(const QByteArray &path)
{
    for (const char *known : {"/v1/exchange", "/v1/idle", "/v1/live", "/v1/hello", "/healthz"}) {
        if (path == known)
            return known;
    }
    return "other";
}

void Journal::info(const char *event, Fields fields) const
{
    write("info", event, fields);
}

void Journal::warning(const char *event, Fields fields) const
{
    write("warning", event, fields);
}

void Journal::request(const ApiRequest &request, const ApiAnswer &answer, double milliseconds) const
{
    if (m_quiet && answer.status < 500)
        return;
    const auto number = [](auto value) { return std::to_string(value); };
    write(answer.status < 500 ? "info" : "warning", "request",
          {{"path", knownPath(request.path)},
           {"status", number(answer.status)},
           {"problem", answer.problem.isEmpty() ? "none" : answer.problem.toStdString()},
           {"bytes_up", number(request.body.size())},
           {"bytes_down", number(answer.body.size())},
           {"spaces", number(answer.count.spaces)},
           {"stored", number(answer.count.stored)},
           {"refused", number(answer.count.refused)},
           {"handed_out", number(answer.count.handedOut)},
           {"ms", number(std::llround(milliseconds))}});
}

} // namespace kopa::server
