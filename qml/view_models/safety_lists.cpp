#include "safety_lists.h"

#include "local_time.h"

#include <algorithm>

namespace kopa {

namespace {

struct KindKey
{
    SafetyNotice::Kind kind;
    QLatin1String key;
    bool serious;
};
constexpr KindKey kinds[] = {
    {SafetyNotice::Kind::OneCoordinator, QLatin1String("oneCoordinator"), false},
    {SafetyNotice::Kind::NoRecoveryCode, QLatin1String("noRecoveryCode"), false},
    {SafetyNotice::Kind::NewDevice, QLatin1String("newDevice"), false},
    {SafetyNotice::Kind::DeviceRemoved, QLatin1String("deviceRemoved"), false},
    {SafetyNotice::Kind::LogWithheld, QLatin1String("logWithheld"), true},
    {SafetyNotice::Kind::ChangesWithheld, QLatin1String("changesWithheld"), true},
    {SafetyNotice::Kind::Equivocation, QLatin1String("equivocation"), true},
    {SafetyNotice::Kind::LogForked, QLatin1String("logForked"), true},
    {SafetyNotice::Kind::Quarantine, QLatin1String("quarantine"), true},
    {SafetyNotice::Kind::ServerRestored, QLatin1String("serverRestored"), false},
    {SafetyNotice::Kind::DeviceRenewed, QLatin1String("deviceRenewed"), false},
    {SafetyNotice::Kind::ToldByOne, QLatin1String("toldByOne"), false},
    {SafetyNotice::Kind::ToldWrongly, QLatin1String("toldWrongly"), true},
};

const KindKey &keyOf(SafetyNotice::Kind kind)
{
    const auto *found = std::find_if(std::begin(kinds), std::end(kinds),
                                     [kind](const KindKey &known) { return known.kind == kind; });
    return found == std::end(kinds) ? kinds[0] : *found;
}

QVariantMap noticeRow(const SafetyNotice &notice)
{
    const QString device = notice.device ? QString::fromLatin1(notice.device->toHex()) : QString();
    const QString space = QString::fromLatin1(notice.space.toHex());
    return {{QStringLiteral("noticeId"), QString(keyOf(notice.kind).key) + space + device},
            {QStringLiteral("kind"), QString(keyOf(notice.kind).key)},
            {QStringLiteral("serious"), keyOf(notice.kind).serious},
            {QStringLiteral("spaceId"), space},
            {QStringLiteral("deviceId"), device},
            {QStringLiteral("who"),
             device.isEmpty() ? QString() : Session::instance()->names()->memberName(device)},
            {QStringLiteral("deviceName"), device.isEmpty() ? QString() : deviceNameOf(device)},
            {QStringLiteral("since"), isoTime(notice.since)},
            {QStringLiteral("amount"), notice.count}};
}

QList<QVariantMap> noticeRows(const QList<SafetyNotice> &notices)
{
    QList<QVariantMap> rows;
    for (const SafetyNotice &notice : notices)
        rows.append(noticeRow(notice));
    return rows;
}

QList<QVariantMap> quarantineRows(const QList<QuarantinedEnvelope> &envelopes)
{
    QList<QVariantMap> rows;
    for (const QuarantinedEnvelope &envelope : envelopes) {
        const QString device = QString::fromLatin1(envelope.device.toHex());
        rows.append({{QStringLiteral("itemId"), QString::fromLatin1(envelope.hash.toHex())},
                     {QStringLiteral("deviceId"), device},
                     {QStringLiteral("who"), Session::instance()->names()->memberName(device)},
                     {QStringLiteral("deviceName"), deviceNameOf(device)},
                     {QStringLiteral("time"), isoTime(envelope.time)},
                     {QStringLiteral("titles"), envelope.texts},
                     {QStringLiteral("merged"), envelope.merged}});
    }
    return rows;
}

} // namespace

NoticeList::NoticeList(QObject *parent)
    : AdministrationList(
          {"noticeId", "kind", "serious", "spaceId", "deviceId", "who", "deviceName", "since", "amount"},
          [this](Administration &all) { take(all.notices(), &noticeRows); }, parent)
{
}

bool NoticeList::has(const QString &kind) const
{
    return std::any_of(rows().begin(), rows().end(),
                       [&kind](const QVariantMap &row) { return row.value(QStringLiteral("kind")) == kind; });
}

int NoticeList::serious() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const QVariantMap &row) {
        return row.value(QStringLiteral("serious")).toBool();
    }));
}

QuarantineList::QuarantineList(QObject *parent)
    : AdministrationList(
          {"itemId", "deviceId", "who", "deviceName", "time", "titles", "merged"},
          [this](Administration &all) { take(all.quarantined(spaceNamed(spaceId())), &quarantineRows); },
          parent)
{
}

} // namespace kopa
