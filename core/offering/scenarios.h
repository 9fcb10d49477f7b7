#pragma once

#include "core/records/record.h"

#include <optional>

namespace kopa::offering {

/// Who pays or gets money of a scenario: an organisation, or one of those who have no record of their own.
struct Party
{
    enum class Kind {
        Organisation,
        State,    ///< pays a state share
        Learners, ///< pay fees
        Unsaid,   ///< nobody has said who
        Outside,  ///< staff, sellers: who get what a cost item pays and are not named
    };

    Kind kind = Kind::Unsaid;
    QString organisation = {};

    /// "organisation", "state", "learners", "unsaid" or "outside".
    QLatin1String key() const;
    bool operator==(const Party &) const = default;
};

/// A cost item counted for a scenario's learners.
struct CostLine
{
    Record item;
    Party payer;
    Party receiver;
    /// Nothing where there is no sum, or no number of learners to multiply.
    std::optional<std::int64_t> cents;
    /// A state share, a home municipality's payment or a learner's fee: no cost of its own.
    bool income = false;
};

/// What a party pays and gets; all parties' net sums are 0 together.
struct PartySum
{
    Party party;
    std::int64_t pays = 0;
    std::int64_t gets = 0;

    std::int64_t net() const { return pays - gets; }
};

/// What a kind of cost or income comes to.
struct KindSum
{
    QString kind; ///< a choice of cost_item::kind
    std::int64_t cents = 0;
};

/// What an arrangement costs whom (capability F7), in cents.
struct ScenarioSum
{
    Record scenario;
    std::optional<std::int64_t> learners = {};   ///< as entered
    QList<CostLine> lines = {};                  ///< by kind, in the order of its choices
    std::int64_t total = 0;                      ///< of the costs
    std::optional<std::int64_t> perLearner = {}; ///< to the nearest cent, half a cent up
    QList<KindSum> costs = {};
    QList<KindSum> incomes = {};
    QList<PartySum> parties = {}; ///< organisations by id first, then the others
    std::int64_t unknown = 0;     ///< of the costs, those that funding does not know of
    std::int64_t stateShare = 0;
    qsizetype uncounted = 0; ///< items that are in no sum
};

ScenarioSum sumOf(const Record &scenario, const QList<Record> &items);

/// The scenarios of an offering with the sums of their items: the chosen one first, then drafts, then dropped
/// ones. The same on every device.
QList<ScenarioSum> scenariosOf(const QString &offering, const QList<Record> &scenarios,
                               const QList<Record> &items);

/// What an item lacks: "no_kind", "no_amount", "no_payer", "no_receiver".
QStringList itemFaults(const Record &item);

} // namespace kopa::offering
