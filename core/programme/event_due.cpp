#include "event_due.h"

#include "core/network/pilot_standing.h"
#include "core/records/delivery.h"
#include "core/records/event.h"
#include "core/records/membership.h"
#include "events.h"

#include <algorithm>

namespace kopa::programme {

namespace {

struct Span
{
    QDate first;
    QDate last;
};

/// In which an item is to be had. What is given once may have been given in any year before.
Span spanOf(const FeeItem &item, int year)
{
    const QDate last(year, item.lastMonth, 1);
    Span span{{year, item.firstMonth, 1}, last.addMonths(1).addDays(-1)};
    if (item.key == u"start_package")
        span.first = QDate(1900, 1, 1);
    return span;
}

bool isForPilot(const Record &event, const QString &pilot)
{
    const QStringList pilots = event.set(event::pilots);
    const bool forAll = event.text(event::kind) == u"national_seminar" && pilots.isEmpty();
    return forAll || pilots.contains(pilot);
}

void count(DueLine &line, const Record &event, const QDate &day, const QDate &today)
{
    const QString state = event.text(event::state);
    if (state == u"cancelled")
        return;
    if (state == u"held") {
        ++line.had;
        line.events.append(event.id);
    } else {
        ++(day < today ? line.unsettled : line.planned);
    }
}

/// The events that are for a pilot and begin in a span, earliest first.
QList<Record> eventsOf(const QString &pilot, const Span &span, const QList<Record> &all)
{
    QList<Record> found;
    for (const Record &event : all) {
        const QDate day = eventDay(event);
        if (day.isValid() && day >= span.first && day <= span.last && isForPilot(event, pilot))
            found.append(event);
    }
    std::sort(found.begin(), found.end(), [](const Record &a, const Record &b) {
        return std::pair(eventDay(a), a.id) < std::pair(eventDay(b), b.id);
    });
    return found;
}

int deliveriesOf(const FeeItem &item, const QString &pilot, const Span &span, const QList<Record> &all)
{
    return int(std::count_if(all.begin(), all.end(), [&](const Record &delivery) {
        const QDate day = QDate::fromString(delivery.text(delivery::on), Qt::ISODate);
        return delivery.text(delivery::pilot) == pilot && delivery.text(delivery::what) == item.key &&
               day.isValid() && day >= span.first && day <= span.last;
    }));
}

DueState stateOf(const DueLine &line, const Span &span, bool takesPart, const QDate &today)
{
    if (line.had >= line.item->owed)
        return DueState::Had;
    if (!takesPart)
        return DueState::NotOwed;
    if (line.had + line.planned >= line.item->owed)
        return DueState::Planned;
    return today <= span.last ? DueState::Open : DueState::Missed;
}

bool takesPartIn(int year, const Record &membership)
{
    const QDate from = QDate::fromString(membership.text(membership::from), Qt::ISODate);
    const QDate to = QDate::fromString(membership.text(membership::to), Qt::ISODate);
    return (!from.isValid() || from.year() <= year) && (!to.isValid() || to.year() >= year);
}

} // namespace

const QList<FeeItem> &feeItems()
{
    static const QString seminars =
        QStringLiteral("valtakunnalliset seminaarit kaksi kertaa vuodessa (kevät ja syksy)");
    const auto of = [](const char *word) { return QLatin1String(word); };
    static const QList<FeeItem> items = {
        {of("seminar_spring"), of("national_seminar"), 1, 7, 1, true, of("S3:44"), seminars},
        {of("seminar_autumn"), of("national_seminar"), 8, 12, 1, true, of("S3:44"), seminars},
        {of("workshops"), of("workshop"), 1, 12, 2, true, of("S3:45"),
         QStringLiteral("Pilottialueen omat työpajat kaksi kertaa vuodessa. Alueellisista tilaisuuksista ja "
                        "näiden teemoista sovitaan erikseen")},
        {of("guidance"), of("guidance"), 1, 12, 1, false, of("S3:46"),
         QStringLiteral("Ohjaus oman alueen kehittämistyöhön FCG:n ja Kuntaliiton asiantuntijoiden tuella")},
        {of("start_package"), of(""), 1, 12, 1, true, of("S3:47"),
         QStringLiteral("Tilastotietoja sisältävä aloituspaketti pilottialueelta")},
        {of("support_material"), of(""), 1, 12, 1, false, of("S3:48"),
         QStringLiteral("Sähköistä ja kirjallista tukimateriaalia")},
        {of("network_support"), of(""), 1, 12, 1, false, of("S3:49"),
         QStringLiteral("Verkoston tuki ja toisilta oppiminen")},
    };
    return items;
}

QLatin1String dueStateKey(DueState state)
{
    switch (state) {
    case DueState::Had:
        return QLatin1String("had");
    case DueState::Planned:
        return QLatin1String("planned");
    case DueState::Open:
        return QLatin1String("open");
    case DueState::Missed:
        return QLatin1String("missed");
    case DueState::NotOwed:
        break;
    }
    return QLatin1String("not_owed");
}

bool PilotDue::isInOrder() const
{
    return std::none_of(lines.begin(), lines.end(), [](const DueLine &line) {
        return line.state == DueState::Open || line.state == DueState::Missed;
    });
}

Result<ProgrammeRecords> programmeRecords(const RecordsOf &recordsOf)
{
    ProgrammeRecords records;
    KOPA_ASSIGN(records.events, recordsOf(event::type()));
    KOPA_ASSIGN(records.deliveries, recordsOf(delivery::type()));
    KOPA_ASSIGN(records.memberships, recordsOf(membership::type()));
    return records;
}

PilotDue dueOf(const QString &pilot, int year, const ProgrammeRecords &records, const QDate &today)
{
    PilotDue due{.pilot = pilot, .year = year};
    due.takesPart =
        std::any_of(records.memberships.begin(), records.memberships.end(), [&](const Record &membership) {
            return membership.text(membership::pilot) == pilot && takesPartIn(year, membership);
        });
    for (const FeeItem &item : feeItems()) {
        const Span span = spanOf(item, year);
        DueLine line{.item = &item};
        for (const Record &event : eventsOf(pilot, span, records.events))
            if (!item.kind.isEmpty() && event.text(event::kind) == item.kind)
                count(line, event, eventDay(event), today);
        line.had += deliveriesOf(item, pilot, span, records.deliveries);
        line.state = stateOf(line, span, due.takesPart, today);
        due.lines.append(line);
    }
    for (const Record &event : eventsOf(pilot, {{year, 1, 1}, {year, 12, 31}}, records.events)) {
        if (event.text(event::state) != u"held")
            continue;
        due.visits += event.text(event::kind) == u"visit" ? 1 : 0;
        if (event.text(event::kind) == u"guidance") {
            due.guidedByOwn += event.text(event::guidedBy) == u"own" ? 1 : 0;
            due.guidedByOutside += event.text(event::guidedBy) == u"outside" ? 1 : 0;
        }
    }
    return due;
}

int dueYear(const ProgrammeRecords &records, const QDate &today)
{
    for (const Record &event : records.events)
        if (eventDay(event).year() == today.year())
            return today.year();
    int nearest = 0;
    for (const Record &membership : records.memberships) {
        const int year = network::standingDay(membership.text(membership::pilot), {membership}, today).year();
        if (nearest == 0 || std::abs(year - today.year()) < std::abs(nearest - today.year()))
            nearest = year;
    }
    return nearest == 0 ? today.year() : nearest;
}

} // namespace kopa::programme
