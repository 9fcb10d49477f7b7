#include "scenario_demand.h"

#include "core/records/offering.h"
#include "core/records/scenario.h"
#include "core/records/statistics_table.h"
#include "offerings.h"

namespace kopa::offering {

namespace {

constexpr std::int64_t oldest = 150;

Error unsaid(FieldNumber field)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QString(scenario::type().field(field)->key)},
             {QStringLiteral("value"), QString()}}};
}

Result<Area> areaOf(Store &store, const Record &scenario)
{
    QString own = scenario.text(scenario::pilot);
    KOPA_ASSIGN(const Areas areas, Areas::of(store));
    const auto offering = store.record({offering::type().number, scenario.text(scenario::offering)});
    if (offering.ok()) {
        const QStringList codes = offering->set(learners);
        if (!codes.isEmpty()) {
            KOPA_ASSIGN(const Area first, areas.find(codes.first()));
            return Area{Area::Kind::Pilot, {}, {}, codes, first.day};
        }
        if (own.isEmpty())
            own = offering->text(pilot);
    }
    return own.isEmpty() ? unsaid(scenario::pilot) : areas.find(QStringLiteral("pilot:") + own);
}

Result<QList<KeptTable>> tablesOf(Store &store, const Record &scenario)
{
    const QString named = scenario.text(scenario::table);
    if (!named.isEmpty()) {
        KOPA_ASSIGN(const KeptTable table, keptTable(store, named));
        return QList<KeptTable>{table};
    }
    return keptTables(store);
}

/// A table without times of its own answers for no year.
Result<Demand> demandIn(StoreThread &store, const KeptTable &table, const DemandQuestion &question)
{
    KOPA_ASSIGN(auto read, readKept(store, table));
    KOPA_ASSIGN(const FigureTable figures, FigureTable::of(std::move(read)));
    if (!figures.times().contains(question.year))
        return Error{ErrorCode::StatisticsMissing, {{QStringLiteral("missing"), question.year}}};
    KOPA_ASSIGN(const statistics::Sum people, figures.people(question.area, question.year, question.ages));
    return Demand{table,  question.year,      question.ages,
                  people, question.area.name, question.area.municipalities};
}

} // namespace

Result<DemandQuestion> demandQuestion(Store &store, const Record &scenario)
{
    DemandQuestion question;
    question.year = scenario.text(scenario::year);
    if (question.year.isEmpty())
        return unsaid(scenario::year);
    const auto youngest = given(scenario, scenario::ageFrom);
    const auto last = given(scenario, scenario::ageTo);
    if (!youngest || *youngest < 0 || *youngest > oldest || (last && (*last < *youngest || *last > oldest)))
        return unsaid(scenario::ageFrom);
    question.ages.from = int(*youngest);
    if (last)
        question.ages.to = int(*last);
    KOPA_ASSIGN(question.area, areaOf(store, scenario));
    KOPA_ASSIGN(question.tables, tablesOf(store, scenario));
    return question;
}

Result<Demand> demandOf(StoreThread &store, const DemandQuestion &question)
{
    std::optional<Error> first;
    for (const KeptTable &table : question.tables) {
        auto demand = demandIn(store, table, question);
        if (demand.ok())
            return demand;
        if (!first)
            first = demand.error();
    }
    return first.value_or(Error{ErrorCode::NotFound,
                                {{QStringLiteral("type"), QString(statistics_table::type().key)},
                                 {QStringLiteral("id"), QString()}}});
}

} // namespace kopa::offering
