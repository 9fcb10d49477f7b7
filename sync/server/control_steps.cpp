#include "control_steps.h"

#include <QDate>

namespace kopa::server {

namespace {

constexpr std::uint64_t spacesPerStep = 200;
constexpr std::uint64_t rowsPerStep = 256;

QJsonObject told(const SpaceFigures &figures)
{
    const SpaceStanding &standing = figures.standing;
    QJsonObject object{{QStringLiteral("space"), QString::fromLatin1(figures.id.toHex())},
                       {QStringLiteral("envelopes"), qint64(figures.envelopes)},
                       {QStringLiteral("envelope_bytes"), qint64(standing.envelopeBytes)},
                       {QStringLiteral("files"), qint64(figures.files)},
                       {QStringLiteral("uploads"), qint64(figures.uploads)},
                       {QStringLiteral("file_bytes"), qint64(standing.fileBytes)},
                       {QStringLiteral("devices"), qint64(figures.devices)},
                       {QStringLiteral("frozen"), standing.frozen},
                       {QStringLiteral("deleting"), standing.deleted}};
    if (standing.quota)
        object.insert(QStringLiteral("quota"), qint64(*standing.quota));
    if (figures.lastDay != 0)
        object.insert(QStringLiteral("last_contact"),
                      QDate(1970, 1, 1).addDays(qint64(figures.lastDay)).toString(Qt::ISODate));
    return object;
}

/// Hands over all spaces, some at a time; `end` is called after the last.
ControlStep overSpaces(Log &log, const std::function<void(const SpaceFigures &, QList<QJsonObject> &)> &each,
                       const std::function<void(QList<QJsonObject> &)> &end)
{
    auto after = std::make_shared<SpaceId>();
    return [=, &log](unsigned lane, QList<QJsonObject> &lines) -> Result<bool> {
        QList<SpaceFigures> page;
        KOPA_TRY(log.transact(lane, [&](LogTransaction &transaction) -> Result<void> {
            KOPA_ASSIGN(page, transaction.figures(*after, spacesPerStep));
            return {};
        }));
        for (const SpaceFigures &figures : std::as_const(page))
            each(figures, lines);
        if (std::uint64_t(page.size()) < spacesPerStep) {
            end(lines);
            return false;
        }
        *after = page.last().id;
        return true;
    };
}

ControlStep spaces(Log &log)
{
    const auto each = [](const SpaceFigures &figures, QList<QJsonObject> &lines) {
        lines.append(told(figures));
    };
    return overSpaces(log, each, [](QList<QJsonObject> &) {});
}

ControlStep stats(Log &log)
{
    struct Sums
    {
        qint64 spaces = 0, frozen = 0, devices = 0, envelopes = 0, envelopeBytes = 0;
        qint64 files = 0, uploads = 0, fileBytes = 0;
        std::uint64_t lastDay = 0;
    };
    auto sums = std::make_shared<Sums>();
    const auto each = [sums](const SpaceFigures &figures, QList<QJsonObject> &) {
        ++sums->spaces;
        sums->frozen += figures.standing.frozen ? 1 : 0;
        sums->devices += qint64(figures.devices);
        sums->envelopes += qint64(figures.envelopes);
        sums->envelopeBytes += qint64(figures.standing.envelopeBytes);
        sums->files += qint64(figures.files);
        sums->uploads += qint64(figures.uploads);
        sums->fileBytes += qint64(figures.standing.fileBytes);
        sums->lastDay = std::max(sums->lastDay, figures.lastDay);
    };
    return overSpaces(log, each, [sums](QList<QJsonObject> &lines) {
        QJsonObject object{{QStringLiteral("spaces"), sums->spaces},
                           {QStringLiteral("frozen"), sums->frozen},
                           {QStringLiteral("devices_in_spaces"), sums->devices},
                           {QStringLiteral("envelopes"), sums->envelopes},
                           {QStringLiteral("envelope_bytes"), sums->envelopeBytes},
                           {QStringLiteral("files"), sums->files},
                           {QStringLiteral("uploads"), sums->uploads},
                           {QStringLiteral("file_bytes"), sums->fileBytes}};
        if (sums->lastDay != 0)
            object.insert(QStringLiteral("last_contact"),
                          QDate(1970, 1, 1).addDays(qint64(sums->lastDay)).toString(Qt::ISODate));
        lines.append(object);
    });
}

template <class Work> ControlStep once(Log &log, Work work)
{
    return [&log, work](unsigned lane, QList<QJsonObject> &) -> Result<bool> {
        KOPA_TRY(log.transact(
            lane, [&](LogTransaction &transaction) -> Result<void> { return work(transaction); }));
        return false;
    };
}

/// First nobody finds it any more, then its content goes.
ControlStep deletion(Log &log, const SpaceId &space)
{
    auto marked = std::make_shared<bool>(false);
    return [&log, space, marked](unsigned lane, QList<QJsonObject> &) -> Result<bool> {
        bool more = true;
        KOPA_TRY(log.transact(lane, [&](LogTransaction &transaction) -> Result<void> {
            if (!*marked)
                return transaction.deleteSpace(space);
            KOPA_ASSIGN(more, transaction.eraseDeleted(rowsPerStep));
            return {};
        }));
        *marked = true;
        return more;
    };
}

ControlStep backup(Log &log, const QString &to)
{
    auto running = std::make_shared<std::unique_ptr<StoreBackup>>();
    return [&log, to, running](unsigned lane, QList<QJsonObject> &) -> Result<bool> {
        if (!*running) {
            KOPA_ASSIGN(*running, log.beginBackup(lane, to));
        }
        return (*running)->step();
    };
}

Error senseless(const char *detail)
{
    return {ErrorCode::InvalidArgument, {{QStringLiteral("detail"), QString::fromLatin1(detail)}}};
}

} // namespace

Result<ControlStep> controlSteps(const QJsonObject &request, Log &log)
{
    const QString command = request.value(QLatin1String("command")).toString();
    if (command == QLatin1String("spaces"))
        return spaces(log);
    if (command == QLatin1String("stats"))
        return stats(log);
    if (command == QLatin1String("backup")) {
        const QString to = request.value(QLatin1String("to")).toString();
        return to.startsWith(u'/') ? Result<ControlStep>(backup(log, to)) : senseless("to: a whole path");
    }
    const QByteArray hex = request.value(QLatin1String("space")).toString().toLatin1();
    const auto space = SpaceId::from(QByteArray::fromHex(hex));
    if (!space || hex.size() != 2 * qsizetype(SpaceId::size))
        return senseless("a space is named by 64 hexadecimal digits; see 'kopa-server spaces'");
    if (command == QLatin1String("freeze") || command == QLatin1String("thaw")) {
        const bool frozen = command == QLatin1String("freeze");
        return once(log, [=](LogTransaction &transaction) { return transaction.setFrozen(*space, frozen); });
    }
    if (command == QLatin1String("quota")) {
        const QJsonValue bytes = request.value(QLatin1String("bytes"));
        const auto quota = bytes.isDouble()
                               ? std::optional(std::uint64_t(std::max(qint64(0), bytes.toInteger())))
                               : std::nullopt;
        return once(log, [=](LogTransaction &transaction) { return transaction.setQuota(*space, quota); });
    }
    if (command == QLatin1String("delete"))
        return deletion(log, *space);
    return senseless("there is no such command");
}

} // namespace kopa::server
