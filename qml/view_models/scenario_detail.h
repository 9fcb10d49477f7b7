#pragma once

#include "offering_record.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

namespace offering {
struct Demand;
} // namespace offering

/// One scenario: its sums, its items, and how many people a table of figures has of its ages. Its assumptions
/// are PartText's.
class ScenarioDetail : public kopa::OfferingRecord
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantMap sums READ sums NOTIFY changed)
    Q_PROPERTY(QVariantList items READ items NOTIFY changed)
    Q_PROPERTY(QVariantMap demand READ demand NOTIFY demandChanged)
    Q_PROPERTY(QString demandError READ demandError NOTIFY demandChanged)
    Q_PROPERTY(QVariantMap demandParameters READ demandParameters NOTIFY demandChanged)

public:
    explicit ScenarioDetail(QObject *parent = nullptr);

    /// See scenarioMap(); only the lines that it has.
    QVariantMap sums() const;
    /// {itemId, kind, sum (NaN: none), payer, receiver, payerKind, receiverKind, perLearner, known, faulty}
    QVariantList items() const;
    /// {people, least, year, from, to (-1: open), area, table, source, retrieved}; empty where no table
    /// tells.
    QVariantMap demand() const { return m_demand; }
    /// Why there is none: an error's name, empty while it is looked for.
    QString demandError() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap demandParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Answers the id of an item that is being made.
    Q_INVOKABLE QString addItem();

Q_SIGNALS:
    void demandChanged();

private:
    QString question() const;
    void askDemand();
    void show(const Result<offering::Demand> &demand);

    QString m_asked;
    QVariantMap m_demand;
    std::optional<Error> m_error;
};

/// One cost or income of a scenario.
class CostItemDetail : public kopa::OfferingRecord
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit CostItemDetail(QObject *parent = nullptr);

    /// See offering::itemFaults().
    QStringList faults() const override;
};

} // namespace kopa
