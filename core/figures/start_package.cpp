#include "start_package.h"

#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/statistics_table.h"

#include <algorithm>

namespace kopa {

namespace {

/// Of the register: who takes part in a pilot.
struct Members
{
    Areas areas;
    Area pilot;
    QStringList names;
    QString lead;
    QList<KeptTable> tables;
};

Result<Members> membersOf(Store &store, const QString &pilot, const QString &language)
{
    KOPA_ASSIGN(Areas areas, Areas::of(store));
    KOPA_ASSIGN(const Area area, areas.find(QStringLiteral("pilot:") + pilot));
    KOPA_ASSIGN(const Record record, store.record({pilot::type().number, pilot}));
    KOPA_ASSIGN(const QList<Record> memberships, store.records(membership::type(), membership::pilot, pilot));
    KOPA_ASSIGN(const QList<KeptTable> tables, keptTables(store));
    Members members{std::move(areas), area, {}, {}, tables};
    for (const Record &one : memberships) {
        const QString id = one.text(membership::organisation);
        KOPA_ASSIGN(const Record organisation, store.record({organisation::type().number, id}));
        const QString name = nameOf(organisation).in(language);
        if (id == record.text(pilot::lead))
            members.lead = name;
        else if (!members.names.contains(name))
            members.names.append(name);
    }
    std::sort(members.names.begin(), members.names.end(), [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) < 0;
    });
    if (!members.lead.isEmpty())
        members.names.prepend(members.lead);
    return members;
}

QList<Area> areasOf(const Members &members)
{
    QList<Area> areas;
    for (const QString &code : members.pilot.municipalities)
        if (const auto place = members.areas.find(code); place.ok())
            areas.append(*place);
    return areas << members.pilot << members.areas.network() << Areas::country();
}

Result<StartSection> sectionOf(StoreThread &store, const KeptTable &table, const Members &members)
{
    KOPA_ASSIGN(auto read, readKept(store, table));
    KOPA_ASSIGN(const FigureTable figures, FigureTable::of(std::move(read)));
    StartSection section{table, figures.hasAges(), {}};
    section.figures = figures.of(areasOf(members), section.ages);
    for (const AreaFigures &one : section.figures)
        if (one.area.kind == Area::Kind::Pilot && one.problem)
            return *one.problem;
    return section;
}

} // namespace

Result<StartPackage> gatherStartPackage(StoreThread &store, const QString &pilot, const QString &language)
{
    auto asked = store.run(StoreThread::Priority::Person,
                           [=](Store &opened) { return membersOf(opened, pilot, language); });
    asked.waitForFinished();
    if (asked.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(const Members members, asked.result());
    StartPackage package{language, members.pilot, members.names, members.lead, {}, QDate::currentDate()};
    std::optional<Error> first;
    for (const KeptTable &table : members.tables) {
        auto section = sectionOf(store, table, members);
        if (section.ok())
            package.sections.append(std::move(section).value());
        else if (!first)
            first = section.error();
    }
    if (!package.sections.isEmpty())
        return package;
    return first.value_or(Error{ErrorCode::NotFound,
                                {{QStringLiteral("type"), QString(statistics_table::type().key)},
                                 {QStringLiteral("id"), QString()}}});
}

} // namespace kopa
