#include "scenario_comparison.h"

#include "core/documents/paper_file.h"
#include "core/documents/whole_file.h"
#include "core/records/cost_item.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "core/records/scenario.h"
#include "offerings.h"

namespace kopa::offering {

Result<ScenarioComparison> comparisonOf(Store &store, const QString &offering, const QString &language)
{
    ScenarioComparison comparison{.language = language, .made = QDate::currentDate()};
    KOPA_ASSIGN(const Record record, store.record({offering::type().number, offering}));
    KOPA_ASSIGN(const QList<Record> scenarios, store.records(scenario::type(), scenario::offering, offering));
    KOPA_ASSIGN(const QList<Record> items, store.records(cost_item::type()));
    comparison.title = titleOf(record).in(language);
    comparison.scenarios = scenariosOf(offering, scenarios, items);
    for (const ScenarioSum &sum : std::as_const(comparison.scenarios)) {
        for (const CostLine &line : sum.lines) {
            for (const Party &party : {line.payer, line.receiver}) {
                const auto named = store.record({organisation::type().number, party.organisation});
                if (party.kind == Party::Kind::Organisation)
                    comparison.organisations[party.organisation] =
                        named.ok() ? nameOf(*named).in(language) : party.organisation;
            }
        }
    }
    return comparison;
}

Result<ScenarioComparison> gatherComparison(StoreThread &store, const QString &offering,
                                            const QString &language)
{
    struct Read
    {
        ScenarioComparison comparison;
        QMap<QString, DemandQuestion> questions;
    };
    auto asked = store.run(StoreThread::Priority::Person, [=](Store &opened) -> Result<Read> {
        Read read;
        KOPA_ASSIGN(read.comparison, comparisonOf(opened, offering, language));
        for (const ScenarioSum &sum : std::as_const(read.comparison.scenarios))
            if (const auto question = demandQuestion(opened, sum.scenario); question.ok())
                read.questions.insert(sum.scenario.id, *question);
        return read;
    });
    asked.waitForFinished();
    if (asked.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(Read read, asked.result());
    for (auto it = read.questions.cbegin(); it != read.questions.cend(); ++it)
        if (const auto demand = demandOf(store, it.value()); demand.ok())
            read.comparison.demand.insert(it.key(), *demand);
    return read.comparison;
}

QString comparisonName(const QString &offering, const QString &language, const QString &format)
{
    return QStringLiteral("scenarios-%1-%2.%3").arg(offering.left(8), language, format);
}

Result<void> saveComparison(const ScenarioComparison &comparison, const QString &path)
{
    const documents::Document paper = comparisonPaper(comparison);
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return documents::savePaper(paper, path);
    KOPA_ASSIGN(const QByteArray bytes, documents::writeXlsx(paper.title, comparisonSheets(comparison)));
    return documents::writeWhole(path, bytes);
}

} // namespace kopa::offering
