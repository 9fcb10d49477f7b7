#include "journal.h"

#include <QDateTime>

#include <cmath>
#include <cstdio>

namespace kopa::server {

std::string Journal::quoted(const std::string &text)
{
    constexpr unsigned char firstPrintable = 0x20;
    static const char digits[] = "0123456789abcdef";
    std::string json = "\"";
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            json += {'\\', letter};
        else if (code < firstPrintable)
            json += std::string("\\u00") + digits[code >> 4] + digits[code & 15];
        else
            json += letter;
    }
    return json + '"';
}

static void write(const char *level, const char *event, Journal::Fields fields)
{
    std::string line = "{\"time\":\"" +
                       QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString() +
                       "\",\"level\":\"" + level + "\",\"event\":\"" + event + '"';
    for (const Journal::Field &field : fields)
        line += std::string(",\"") + field.name + "\":" + field.value;
    line += "}\n";
    std::fputs(line.c_str(), stderr);
}

std::string Journal::knownPath(const QByteArray &path)
{
    for (const char *known :
         {"/v1/exchange", "/v1/idle", "/v1/live", "/v1/hello", "/v1/spaces", "/v1/slots", "/v1/checkpoints",
          "/v1/attachments", "/v1/server-key", "/v1/meeting", "/healthz", "/readyz"}) {
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
    write(answer.status < 500 ? "info" : "warning", "request",
          {{"path", knownPath(request.path)},
           {"status", answer.status},
           {"problem", answer.problem.isEmpty() ? "none" : answer.problem.toStdString()},
           {"bytes_up", request.body.size()},
           {"bytes_down", answer.body.size()},
           {"spaces", answer.count.spaces},
           {"stored", answer.count.stored},
           {"refused", answer.count.refused},
           {"handed_out", answer.count.handedOut},
           {"ms", std::llround(milliseconds)}});
}

} // namespace kopa::server
