#pragma once

#include <QString>

namespace kopa::offering {

/// The words of a comparison of scenarios in its own language, which need not be that of the interface.
struct ScenarioWords
{
    QString title, made, sideBySide, what, state, year, learners, total, perLearner, unknown, costs, incomes,
        whoPays, party, theState, students, unsaid, outside, netIntro, items, kind, payer, receiver, amount,
        basis, known, source, demand, demandOf, atLeast, untitled, none, uncounted, sheetSums, sheetParties,
        sheetItems, sheetDemand, scenario, table, ages, people, retrieved;

    /// In English for a language that is none of ours.
    static const ScenarioWords &in(const QString &language);
};

} // namespace kopa::offering
