#include "resource_detail.h"

#include "core/programme/calendar_entry.h"
#include "core/programme/travel_order.h"
#include "core/records/booking.h"
#include "core/records/resource.h"
#include "local_time.h"
#include "resource_rows.h"
#include "session.h"
#include "tray_records.h"

namespace kopa {

ResourceDetail::ResourceDetail(QObject *parent)
    : RegisterDetail(resource::type(), parent), m_week(offering::weekOf(QDate::currentDate()).from)
{
    connect(this, &RegisterDetail::changed, this, &ResourceDetail::read);
}

void ResourceDetail::setResourceId(const QString &resource)
{
    setId(resource);
    Q_EMIT resourceChanged();
}

QString ResourceDetail::resourceName() const
{
    return record() ? offering::resourceName(*record()) : QString();
}

QStringList ResourceDetail::forms() const
{
    return record() ? record()->set(resource::forms) : QStringList();
}

void ResourceDetail::read()
{
    if (!record())
        return;
    const auto erasure = [key = key()](Store &store) { return store.erasureOf(key); };
    Session::instance()->ask(this, erasure,
                             [this, of = id()](const Result<std::optional<ErasureOrder>> &order) {
                                 if (of != id() || !order.ok() || m_erased == order->has_value())
                                     return;
                                 m_erased = order->has_value();
                                 Q_EMIT useChanged();
                             });
    const auto job = [id = id(), day = m_week](Store &store) {
        return offering::resourceUse(store, id, day);
    };
    Session::instance()->ask(
        this, job, [this, of = id(), week = m_week](const Result<offering::ResourceUse> &use) {
            if (of != id() || week != m_week)
                return;
            if (use.ok())
                return show(*use);
            m_use = {{QStringLiteral("tooMany"), use.error().code == ErrorCode::TooLarge}};
            m_days.clear();
            Q_EMIT useChanged();
        });
}

void ResourceDetail::show(const offering::ResourceUse &use)
{
    m_use = useRow(use);
    m_days = weekRows(use, m_week);
    m_bookings = bookingRows(use);
    Q_EMIT useChanged();
}

void ResourceDetail::moveWeek(int weeks)
{
    constexpr int weekDays = 7;
    m_week = m_week.addDays(weeks * weekDays);
    read();
}

void ResourceDetail::setForm(const QString &form, bool has)
{
    if (record())
        write({.key = key(),
               .sets = {{resource::forms, has ? QStringList{form} : QStringList(),
                         has ? QStringList() : QStringList{form}}}});
}

QString ResourceDetail::createBooking()
{
    if (!record())
        return {};
    const QDate day = std::max(m_week, QDate::currentDate());
    const QDateTime starts(day, QTime(9, 0), programme::networkZone());
    Edit edit = editBeside(booking::type(), *record());
    edit.fields = {{booking::resource, id()},
                   {booking::starts, isoTime(starts)},
                   {booking::ends, isoTime(starts.addSecs(60 * 60))}};
    const QStringList served = forms();
    if (served.size() == 1 && booking::type().field(booking::form)->choices.contains(served.first()))
        edit.fields.append({booking::form, served.first()});
    if (const QString home = record()->text(resource::home); !home.isEmpty())
        edit.fields.append({booking::place, home});
    write(edit);
    return edit.key.id;
}

void ResourceDetail::setDriving(const QString &from, const QString &to, int minutes)
{
    const auto job = [=](Store &store) { return programme::setDriving(store, from, to, minutes); };
    Session::instance()->ask(this, job, [this](const Result<void> &kept) {
        if (!kept.ok())
            Q_EMIT failed(QString(errorName(kept.error().code)), kept.error().parameters);
        read();
    });
}

bool ResourceDetail::canErase() const
{
    const Role role = Session::instance()->role();
    return !m_erased && record() && !record()->text(resource::person).isEmpty() &&
           (role == Role::Coordinator || role == Role::Editor);
}

void ResourceDetail::erase()
{
    const auto job = [key = key()](Store &store) { return store.eraseSubject(key, QStringLiteral("asked")); };
    Session::instance()->ask(this, job, [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

} // namespace kopa
