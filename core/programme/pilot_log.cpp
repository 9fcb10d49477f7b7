#include "pilot_log.h"

#include "core/records/contact.h"
#include "core/records/member_profile.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"

#include <algorithm>

namespace kopa::programme {

static QString authorOf(Store &store, const merge::DeviceId &device)
{
    const QString id = QString::fromLatin1(device.toHex());
    const auto profile = store.record({member_profile::type().number, id});
    const QString name = profile.ok() ? profile->text(member_profile::personName) : QString();
    return name.isEmpty() ? id : name;
}

Result<QList<PilotChange>> pilotLog(Store &store, const QString &pilot)
{
    const RecordKey key{pilot::type().number, pilot};
    KOPA_TRY(store.record(key));
    KOPA_ASSIGN(const QList<HistoryEntry> history, store.history(key));
    QList<PilotChange> changes;
    for (const HistoryEntry &entry : history)
        if (entry.cell.field == pilot::lead || entry.cell.field == pilot::responsible)
            changes.append({entry.time.milliseconds(), authorOf(store, entry.dot.device),
                            QString(pilot::type().field(entry.cell.field)->key), merge::textOf(entry.before),
                            merge::textOf(entry.after), entry.concurrent});
    std::reverse(changes.begin(), changes.end());
    return changes;
}

QString namedInLog(Store &store, const QString &field, const QString &id, QStringView language)
{
    const bool person = field == pilot::type().field(pilot::responsible)->key;
    const RecordType &type = person ? contact::type() : organisation::type();
    const auto record = store.record({type.number, id});
    if (!record.ok())
        return id;
    const TrilingualName title{record->text(contact::titleFi), record->text(contact::titleSv),
                               record->text(contact::titleEn)};
    const QString name = person ? record->text(contact::name) : nameOf(*record).in(language);
    const QString called = name.isEmpty() && person ? title.in(language) : name;
    return called.isEmpty() ? id : called;
}

} // namespace kopa::programme
