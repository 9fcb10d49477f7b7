#include "calendar_files.h"

#include "core/documents/whole_file.h"
#include "core/programme/calendar_import.h"
#include "core/records/event.h"
#include "core/records/pilot.h"
#include "local_time.h"
#include "session.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace kopa {

using programme::CalendarPlan;
using programme::PlannedEvent;

namespace {

/// At most one byte more than is taken: what is too large is refused without being read.
Result<programme::ReadCalendar> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    return programme::readCalendar(file.read(programme::maximumCalendar + 1), QDate::currentDate());
}

} // namespace

CalendarFiles::CalendarFiles(QObject *parent) : QObject(parent) {}
CalendarFiles::~CalendarFiles() = default;

void CalendarFiles::enter(const QString &phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void CalendarFiles::fail(const Error &error)
{
    m_error = error;
    m_plan.reset();
    enter(QStringLiteral("none"));
}

void CalendarFiles::forget()
{
    m_plan.reset();
    m_error.reset();
    enter(QStringLiteral("none"));
}

void CalendarFiles::read(const QUrl &file)
{
    if (m_phase == u"busy")
        return;
    m_error.reset();
    enter(QStringLiteral("busy"));
    const programme::CalendarTarget target{.language = Session::instance()->language(), .pilot = m_pilot};
    const auto work = [&store = Session::instance()->store(), target,
                       path = file.toLocalFile()]() -> Result<CalendarPlan> {
        KOPA_ASSIGN(const programme::ReadCalendar read, readFile(path));
        return store
            .run(StoreThread::Priority::Person,
                 [&](Store &records) { return programme::planCalendar(records, read, target); })
            .result();
    };
    Session::away(this, work, [this](const Result<CalendarPlan> &plan) {
        if (!plan.ok())
            return fail(plan.error());
        m_plan = std::make_shared<const CalendarPlan>(*plan);
        enter(QStringLiteral("preview"));
    });
}

void CalendarFiles::take()
{
    if (m_phase != u"preview")
        return;
    enter(QStringLiteral("busy"));
    Session::instance()->ask(
        this, [plan = m_plan](Store &store) { return programme::importCalendar(store, *plan); },
        [this](const Result<void> &taken) {
            if (!taken.ok())
                return fail(taken.error());
            enter(QStringLiteral("taken"));
        });
}

void CalendarFiles::save(const QUrl &file)
{
    if (m_phase == u"busy")
        return;
    m_error.reset();
    m_plan.reset();
    enter(QStringLiteral("busy"));
    const auto write = [pilot = m_pilot, language = Session::instance()->language(),
                        network = Session::instance()->networkName(),
                        path = file.toLocalFile()](Store &store) -> Result<void> {
        QString name = network;
        if (!pilot.isEmpty()) {
            KOPA_ASSIGN(const Record record, store.record({pilot::type().number, pilot}));
            name = nameOf(record).in(language);
        }
        KOPA_ASSIGN(const QList<Record> all, store.records(event::type()));
        KOPA_ASSIGN(const QByteArray feed,
                    programme::calendarFeed(name, language, programme::eventsFor(pilot, all),
                                            programme::recordsOf(store), programme::revisionOf(store)));
        return documents::writeWhole(path, feed);
    };
    Session::instance()->ask(this, write, [this](const Result<void> &written) {
        if (!written.ok())
            return fail(written.error());
        enter(QStringLiteral("written"));
    });
}

QUrl CalendarFiles::suggestion() const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(
        folder.filePath((m_pilot.isEmpty() ? QStringLiteral("kopa") : m_pilot) + QStringLiteral(".ics")));
}

QVariantMap CalendarFiles::summary() const
{
    if (!m_plan)
        return {};
    return {{QStringLiteral("name"), m_plan->read.name},
            {QStringLiteral("add"), m_plan->count(PlannedEvent::Act::Add)},
            {QStringLiteral("change"), m_plan->count(PlannedEvent::Act::Change)},
            {QStringLiteral("same"), m_plan->count(PlannedEvent::Act::Same)},
            {QStringLiteral("removed"), m_plan->count(PlannedEvent::Act::Removed)},
            {QStringLiteral("floating"), m_plan->read.floating},
            {QStringLiteral("undescribed"), m_plan->read.undescribed},
            {QStringLiteral("shortened"), m_plan->read.shortened},
            {QStringLiteral("others"), m_plan->read.others}};
}

QVariantList CalendarFiles::planned() const
{
    constexpr qsizetype shownAtMost = 50;
    QVariantList rows;
    if (m_plan)
        for (const PlannedEvent &planned : m_plan->events)
            if ((planned.act == PlannedEvent::Act::Add || planned.act == PlannedEvent::Act::Change) &&
                rows.size() < shownAtMost)
                rows.append(QVariantMap{{QStringLiteral("act"), QString(plannedActKey(planned.act))},
                                        {QStringLiteral("title"), planned.entry.title},
                                        {QStringLiteral("starts"), isoTime(planned.entry.starts)},
                                        {QStringLiteral("allDay"), planned.entry.isAllDay()}});
    return rows;
}

QVariantList CalendarFiles::refused() const
{
    QVariantList rows;
    if (m_plan)
        for (const programme::RefusedEntry &entry : m_plan->read.refused)
            rows.append(QVariantMap{{QStringLiteral("reason"), QString(calendarFaultKey(entry.fault))},
                                    {QStringLiteral("line"), entry.line},
                                    {QStringLiteral("title"), entry.title},
                                    {QStringLiteral("detail"), entry.detail}});
    return rows;
}

} // namespace kopa
