#include "commands.h"
#include "control_client.h"
#include "sentences.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace kopa::server {

namespace {

/// Bytes for whoever reads them: 1.5 GB.
std::string size(const QJsonValue &value)
{
    constexpr double step = 1000;
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
    double bytes = value.toDouble();
    std::size_t unit = 0;
    for (; bytes >= step && unit + 1 < std::size(units); ++unit)
        bytes /= step;
    char text[32];
    std::snprintf(text, sizeof text, unit == 0 ? "%.0f %s" : "%.1f %s", bytes, units[unit]);
    return text;
}

std::string word(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined())
        return "-";
    return value.isDouble() ? std::to_string(value.toInteger()) : value.toString().toStdString();
}

void printSpace(const QJsonObject &space)
{
    const bool deleting = space.value(QLatin1String("deleting")).toBool();
    const bool frozen = space.value(QLatin1String("frozen")).toBool();
    const QJsonValue quota = space.value(QLatin1String("quota"));
    std::printf("%s %9s %10s %7s %10s %8s  %-10s %10s %s\n", word(space, "space").c_str(),
                word(space, "envelopes").c_str(), size(space.value(QLatin1String("envelope_bytes"))).c_str(),
                word(space, "files").c_str(), size(space.value(QLatin1String("file_bytes"))).c_str(),
                word(space, "devices").c_str(), word(space, "last_contact").c_str(),
                quota.isUndefined() ? "-" : size(quota).c_str(),
                deleting ? "being deleted"
                : frozen ? "frozen"
                         : "");
}

} // namespace

int spaces(const Settings &settings)
{
    QJsonArray all;
    const bool json = settings.order.json;
    if (!json)
        std::printf("%-64s %9s %10s %7s %10s %8s  %-10s %10s\n", "space", "envelopes", "size", "files",
                    "size", "devices", "last day", "quota");
    const auto done = control(settings, {{QStringLiteral("command"), QStringLiteral("spaces")}},
                              [&](const QJsonObject &space) {
                                  if (json)
                                      all.append(space);
                                  else
                                      printSpace(space);
                              });
    if (!done.ok())
        return fail(done.error(), settings.store);
    if (json)
        std::printf("%s", QJsonDocument(all).toJson().constData());
    return 0;
}

int stats(const Settings &settings)
{
    QJsonObject told;
    const auto done = control(settings, {{QStringLiteral("command"), QStringLiteral("stats")}},
                              [&](const QJsonObject &line) { told = line; });
    if (!done.ok())
        return fail(done.error(), settings.store);
    if (settings.order.json) {
        std::printf("%s", QJsonDocument(told).toJson().constData());
        return 0;
    }
    std::printf("spaces        %s, %s of them frozen\n", word(told, "spaces").c_str(),
                word(told, "frozen").c_str());
    std::printf("devices       %s, counted in each space\n", word(told, "devices_in_spaces").c_str());
    std::printf("envelopes     %s, %s\n", word(told, "envelopes").c_str(),
                size(told.value(QLatin1String("envelope_bytes"))).c_str());
    std::printf("files         %s, and %s on their way, %s\n", word(told, "files").c_str(),
                word(told, "uploads").c_str(), size(told.value(QLatin1String("file_bytes"))).c_str());
    std::printf("last contact  %s\n", word(told, "last_contact").c_str());
    return 0;
}

/// freeze, thaw, delete and quota.
int setSpace(const Settings &settings)
{
    using Command = Settings::Command;
    const auto &words = settings.order.words;
    QJsonObject request{{QStringLiteral("space"), QString::fromStdString(words.front())}};
    const char *name = "quota";
    const char *said = "its bound is set";
    if (settings.command == Command::Freeze) {
        name = "freeze";
        said = "nobody writes to it now; it goes on being read";
    } else if (settings.command == Command::Thaw) {
        name = "thaw";
        said = "its members may write to it again";
    } else if (settings.command == Command::Delete) {
        name = "delete";
        said = "it is gone from this store; backups that were made before still hold it";
    } else if (words[1] != "none") {
        bool fine = false;
        const qint64 bytes = QString::fromStdString(words[1]).toLongLong(&fine);
        if (!fine || bytes < 0)
            return fail("how many bytes may be kept of it? A number, or 'none'");
        request.insert(QStringLiteral("bytes"), bytes);
    }
    request.insert(QStringLiteral("command"), QString::fromLatin1(name));
    const auto done = control(settings, request, [](const QJsonObject &) {});
    if (!done.ok())
        return fail(done.error(), settings.store);
    std::printf("%s: %s\n", words.front().c_str(), said);
    return 0;
}

} // namespace kopa::server
