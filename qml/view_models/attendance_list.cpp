#include "attendance_list.h"

#include "administration_list.h"
#include "core/records/attendance.h"
#include "core/records/note.h"
#include "local_time.h"
#include "session.h"

#include <QTimer>

#include <algorithm>

namespace kopa {

namespace {

constexpr int readAfterMs = 80;
constexpr int mostMoves = 8;

/// One spelling of a name for all ways to write it.
QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// A note and the one whose words it took over when it was moved, and so on: ticks stay where they were made.
QStringList withFormer(Store &store, const QString &note)
{
    QStringList notes{note};
    while (notes.size() < mostMoves) {
        const auto record = store.record({note::type().number, notes.last()});
        const QString former = record.ok() ? record->text(note::movedFrom) : QString();
        if (former.isEmpty() || notes.contains(former))
            break;
        notes.append(former);
    }
    return notes;
}

bool isGuest(const Record &record)
{
    return record.text(attendance::source) == u"guest";
}

/// What the records of one person say together.
QVariantMap rowOf(const QString &name, const QList<Record> &records)
{
    QString organisation;
    QString group;
    QString at;
    bool guest = false;
    for (const Record &record : records) {
        organisation = organisation.isEmpty() ? record.text(attendance::organisation) : organisation;
        group = group.isEmpty() ? record.text(attendance::group) : group;
        at = at.isEmpty() ? record.text(attendance::at) : at;
        guest = guest || isGuest(record);
    }
    return {{QStringLiteral("name"), name},   {QStringLiteral("present"), !records.isEmpty()},
            {QStringLiteral("guest"), guest}, {QStringLiteral("organisation"), organisation},
            {QStringLiteral("group"), group}, {QStringLiteral("at"), at}};
}

} // namespace

AttendanceList::AttendanceList(QObject *parent)
    : RowListModel({"name", "present", "guest", "organisation", "group", "at"}, parent)
{
    connect(
        Session::instance(), &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
            const auto isOurs = [](const RecordKey &key) { return key.type == attendance::type().number; };
            if (all || std::any_of(keys.begin(), keys.end(), isOurs))
                readLater();
        });
}

void AttendanceList::setNoteId(const QString &id)
{
    if (id == m_note)
        return;
    m_note = id;
    ++m_reading;
    m_records.clear();
    show();
    Q_EMIT noteIdChanged();
    readNow();
}

void AttendanceList::setSpace(const QString &space)
{
    if (space == m_space)
        return;
    m_space = space;
    Q_EMIT spaceChanged();
}

void AttendanceList::setParticipants(const QStringList &participants)
{
    if (participants == m_participants)
        return;
    m_participants = participants;
    Q_EMIT participantsChanged();
    show();
}

Result<QList<Record>> AttendanceList::read(Store &store, const QString &note)
{
    QList<Record> here;
    const QStringList notes = withFormer(store, note);
    for (const QString &id : notes) {
        KOPA_ASSIGN(const QList<Record> there, store.records(attendance::type(), attendance::workshop, id));
        here.append(there);
    }
    std::stable_sort(here.begin(), here.end(), [](const Record &a, const Record &b) {
        return a.text(attendance::at) < b.text(attendance::at);
    });
    return here;
}

void AttendanceList::readLater()
{
    if (!m_note.isEmpty() && !std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &AttendanceList::readNow);
}

void AttendanceList::readNow()
{
    m_queued = false;
    if (m_note.isEmpty())
        return;
    const auto job = [note = m_note](Store &store) { return read(store, note); };
    Session::instance()->ask(this, job, [this, number = m_reading](const Result<QList<Record>> &records) {
        if (number != m_reading || !records.ok())
            return;
        m_records = *records;
        show();
    });
}

void AttendanceList::show()
{
    QStringList names;
    QHash<QString, QList<Record>> here;
    for (const QString &name : std::as_const(m_participants))
        if (const QString key = folded(name); !key.isEmpty() && !here.contains(key)) {
            here.insert(key, {});
            names.append(name);
        }
    for (const Record &record : std::as_const(m_records)) {
        const QString name = record.text(attendance::name).simplified();
        if (name.isEmpty())
            continue;
        if (!here.contains(folded(name)))
            names.append(name);
        here[folded(name)].append(record);
    }
    QList<QVariantMap> rows;
    for (const QString &name : std::as_const(names))
        rows.append(rowOf(name, here.value(folded(name))));
    const auto isPresent = [](const QVariantMap &row) { return row[QStringLiteral("present")].toBool(); };
    m_present = int(std::count_if(rows.begin(), rows.end(), isPresent));
    setRows(rows);
    Q_EMIT presentChanged();
}

Result<void> AttendanceList::tick(Store &store, const Tick &tick)
{
    KOPA_ASSIGN(const QList<Record> records, read(store, tick.note));
    QList<Edit> edits;
    bool already = false;
    for (const Record &record : records) {
        if (folded(record.text(attendance::name)) != folded(tick.name))
            continue;
        already = true;
        if (!tick.present)
            edits.append({.key = {attendance::type().number, record.id}, .trash = true});
    }
    if (tick.present && !already)
        edits.append({.key = {attendance::type().number, crypto::newObjectId()},
                      .fields = {{.field = attendance::workshop, .value = tick.note},
                                 {.field = attendance::name, .value = tick.name.simplified()},
                                 {.field = attendance::at, .value = tick.at},
                                 {.field = attendance::source, .value = QStringLiteral("host")}},
                      .space = tick.space});
    return edits.isEmpty() ? Result<void>() : store.writeAll(edits);
}

void AttendanceList::setPresent(const QString &name, bool present)
{
    if (folded(name).isEmpty() || m_note.isEmpty())
        return;
    const Tick tick{m_note, name, present, isoNow(), spaceNamed(m_space)};
    const auto job = [tick](Store &store) { return AttendanceList::tick(store, tick); };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace kopa
