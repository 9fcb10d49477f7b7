#include "programme_due.h"

#include "core/programme/event_due.h"
#include "core/programme/events.h"
#include "core/records/delivery.h"
#include "core/records/pilot.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

Result<QList<Record>> mirrored(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

programme::ProgrammeRecords recordsNow()
{
    const auto records = programme::programmeRecords(mirrored);
    return records.ok() ? *records : programme::ProgrammeRecords();
}

QVariantMap lineMap(const programme::DueLine &line)
{
    return {{QStringLiteral("what"), QString(line.item->key)},
            {QStringLiteral("source"), QString(line.item->source)},
            {QStringLiteral("sentence"), line.item->sentence},
            {QStringLiteral("owed"), line.item->owed},
            {QStringLiteral("numberSaid"), line.item->numberSaid},
            {QStringLiteral("had"), line.had},
            {QStringLiteral("planned"), line.planned},
            {QStringLiteral("unsettled"), line.unsettled},
            {QStringLiteral("state"), QString(dueStateKey(line.state))},
            {QStringLiteral("handed"), line.item->kind.isEmpty()}};
}

QVariantMap pilotMap(const programme::PilotDue &due)
{
    QVariantList lines;
    for (const programme::DueLine &line : due.lines)
        lines.append(lineMap(line));
    return {{QStringLiteral("pilotId"), due.pilot},
            {QStringLiteral("name"), Session::instance()->names()->name(pilot::type().number, due.pilot)},
            {QStringLiteral("takesPart"), due.takesPart},
            {QStringLiteral("inOrder"), due.isInOrder()},
            {QStringLiteral("ownGuidance"), due.guidedByOwn},
            {QStringLiteral("outsideGuidance"), due.guidedByOutside},
            {QStringLiteral("visits"), due.visits},
            {QStringLiteral("lines"), lines}};
}

} // namespace

ProgrammeDue::ProgrammeDue(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &ProgrammeDue::changed);
    connect(session, &Session::languageChanged, this, &ProgrammeDue::changed);
}

void ProgrammeDue::setPilotId(const QString &id)
{
    if (m_pilot == id)
        return;
    m_pilot = id;
    Q_EMIT changed();
}

int ProgrammeDue::year() const
{
    return m_year != 0 ? m_year : programme::dueYear(recordsNow(), QDate::currentDate());
}

void ProgrammeDue::setYear(int year)
{
    if (year == this->year())
        return;
    m_year = year;
    Q_EMIT changed();
}

QVariantList ProgrammeDue::pilots() const
{
    const programme::ProgrammeRecords records = recordsNow();
    const int asked = year();
    QList<QVariantMap> rows;
    for (const Record &pilot : Session::instance()->names()->records(pilot::type().number))
        if (m_pilot.isEmpty() || pilot.id == m_pilot)
            rows.append(pilotMap(programme::dueOf(pilot.id, asked, records, QDate::currentDate())));
    std::stable_sort(rows.begin(), rows.end(), [](const QVariantMap &a, const QVariantMap &b) {
        const bool done = a[QStringLiteral("inOrder")].toBool();
        if (done != b[QStringLiteral("inOrder")].toBool())
            return !done;
        return QString::localeAwareCompare(a[QStringLiteral("name")].toString(),
                                           b[QStringLiteral("name")].toString()) < 0;
    });
    return {rows.begin(), rows.end()};
}

bool ProgrammeDue::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void ProgrammeDue::give(const QString &pilot, const QString &what)
{
    const auto job = [pilot, what](Store &store) -> Result<void> {
        const QDate today = QDate::currentDate();
        if (what == u"start_package") {
            KOPA_TRY(programme::noteStartPackage(store, pilot, today));
            return {};
        }
        return store.write({.key = {delivery::type().number, crypto::newObjectId()},
                            .fields = {{.field = delivery::pilot, .value = pilot},
                                       {.field = delivery::what, .value = what},
                                       {.field = delivery::on, .value = today.toString(Qt::ISODate)}}});
    };
    Session::instance()->ask(this, job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace kopa
