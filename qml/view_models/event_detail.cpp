#include "event_detail.h"

#include "core/programme/events.h"
#include "core/records/event.h"
#include "core/records/note.h"
#include "event_comers.h"
#include "session.h"

namespace kopa {

EventDetail::EventDetail(QObject *parent) : RegisterDetail(event::type(), parent) {}

void EventDetail::setEventId(const QString &event)
{
    m_lostSeat.clear();
    setId(event);
}

QString EventDetail::title() const
{
    return record() ? programme::eventTitle(*record()).in(Session::instance()->language()) : QString();
}

QStringList EventDetail::pilots() const
{
    return record() ? record()->set(event::pilots) : QStringList();
}

QStringList EventDetail::themes() const
{
    return record() ? record()->set(event::themes) : QStringList();
}

int EventDetail::seats() const
{
    const merge::Value value = record() ? record()->state.value(event::seats) : merge::Value();
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? int(*number) : -1;
}

QStringList EventDetail::faults() const
{
    return record() ? programme::eventFaults(*record()) : QStringList();
}

void EventDetail::setSeats(int seats)
{
    if (!record() || seats == this->seats())
        return;
    m_lostSeat = seats < 0 ? QStringList() : programme::wouldWait(comersShown(*record()), seats);
    const merge::Value value = seats < 0 ? merge::Value() : merge::Value(std::int64_t(seats));
    Edit edit{.key = key()};
    edit.fields.append({.field = event::seats, .value = value});
    write(edit);
}

QString EventDetail::memo()
{
    if (!record() || !text("memo").isEmpty())
        return text("memo");
    Edit note{.key = {note::type().number, crypto::newObjectId()}, .space = record()->space};
    note.fields.append({.field = note::kind, .value = QStringLiteral("workshop")});
    note.fields.append({.field = note::when, .value = text("starts")});
    note.fields.append({.field = note::language, .value = Session::instance()->language()});
    note.fields.append({.field = note::text, .value = QStringLiteral("# %1\n\n").arg(title())});
    if (const QStringList own = pilots(); !own.isEmpty())
        note.fields.append({.field = note::pilot, .value = own.first()});
    Edit event{.key = key()};
    event.fields.append({.field = kopa::event::memo, .value = note.key.id});
    Session::instance()->ask(
        this,
        [note, event](Store &store) {
            return store.writeAll({note, event});
        },
        [this](const Result<void> &written) {
            if (!written.ok())
                Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
        });
    return note.key.id;
}

} // namespace kopa
