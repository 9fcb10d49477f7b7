#include "register_mirror.h"

#include "core/records/contact.h"
#include "core/records/member_profile.h"
#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/note.h"
#include "core/records/note_template.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/report_value.h"
#include "core/records/theme.h"
#include "session.h"

namespace kopa {

namespace {

using Mirrored = QMap<TypeNumber, QMap<QString, Record>>;

/// Of these there are tens of thousands: the pages that show them read them, and hold no more than they show.
bool isReadByPages(TypeNumber type)
{
    return type == note::type().number || type == report_value::type().number;
}

Result<Mirrored> readAll(Store &store)
{
    Mirrored result;
    for (const RecordType *type : recordTypes()) {
        if (isReadByPages(type->number))
            continue;
        KOPA_ASSIGN(const QList<Record> records, store.records(*type));
        for (const Record &record : records)
            result[type->number].insert(record.id, record);
    }
    return result;
}

} // namespace

RegisterMirror::RegisterMirror(Session *session) : QObject(session), m_session(session) {}

void RegisterMirror::load()
{
    m_session->ask(this, readAll, [this](const Result<Mirrored> &records) {
        if (!records.ok())
            return m_session->report(records.error());
        m_records = *records;
        m_loaded = true;
        Q_EMIT changed();
    });
}

bool RegisterMirror::mirrors(TypeNumber type) const
{
    return !isReadByPages(type) && recordType(type) != nullptr;
}

void RegisterMirror::refresh(const QSet<RecordKey> &keys, bool all)
{
    if (all)
        return load();
    QList<RecordKey> wanted;
    for (const RecordKey &key : keys)
        if (mirrors(key.type))
            wanted.append(key);
    if (wanted.isEmpty())
        return;
    const auto read = [wanted](Store &store) {
        QList<Result<Record>> records;
        for (const RecordKey &key : wanted)
            records.append(store.record(key));
        return records;
    };
    m_session->ask(this, read, [this, wanted](const QList<Result<Record>> &records) {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            auto &ofType = m_records[wanted[i].type];
            if (records[i].ok() && !records[i]->state.trashed())
                ofType.insert(wanted[i].id, *records[i]);
            else
                ofType.remove(wanted[i].id);
        }
        Q_EMIT changed();
    });
}

const Record *RegisterMirror::record(TypeNumber type, const QString &id) const
{
    const auto &ofType = records(type);
    const auto found = ofType.find(id);
    return found == ofType.end() ? nullptr : &*found;
}

const QMap<QString, Record> &RegisterMirror::records(TypeNumber type) const
{
    static const QMap<QString, Record> none;
    const auto found = m_records.find(type);
    return found == m_records.end() ? none : *found;
}

QString RegisterMirror::name(TypeNumber type, const QString &id) const
{
    const Record *found = record(type, id);
    return found ? nameOf(*found).in(m_session->language()) : QString();
}

QString RegisterMirror::memberName(const QString &deviceId) const
{
    const Record *profile = record(member_profile::type().number, deviceId);
    const QString name = profile ? profile->text(member_profile::personName) : QString();
    return name.isEmpty() ? deviceId.left(8) : name;
}

QString RegisterMirror::templateText(const QString &kind, const QString &language) const
{
    for (const Record &record : records(note_template::type().number))
        if (record.text(note_template::kind) == kind && record.text(note_template::language) == language)
            return record.text(note_template::text);
    return {};
}

} // namespace kopa
