#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

namespace offering {
struct ScenarioSum;
} // namespace offering

/// The scenarios of an offering side by side (capability F7). Every one has the same lines in the same order;
/// sums are in cents, NaN where there is none.
class ScenarioBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString offeringId READ offeringId WRITE setOfferingId NOTIFY changed)
    Q_PROPERTY(QString offeringTitle READ offeringTitle NOTIFY changed)
    Q_PROPERTY(QVariantList scenarios READ scenarios NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)

public:
    explicit ScenarioBoard(QObject *parent = nullptr);

    QString offeringId() const { return m_offering; }
    void setOfferingId(const QString &offering);
    QString offeringTitle() const;
    /// See scenarioMap().
    QVariantList scenarios() const { return m_scenarios; }
    /// How many are chosen: more than one after two people chose without a line.
    int chosen() const;
    bool canWrite() const;

    /// Answers the id of a scenario that is being made.
    Q_INVOKABLE QString create();
    /// Likewise of one with the same items.
    Q_INVOKABLE QString copy(const QString &scenario);
    Q_INVOKABLE void choose(const QString &scenario);

Q_SIGNALS:
    void changed();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void refill();
    template <class EditsOf> void write(EditsOf editsOf);

    QString m_offering;
    QVariantList m_scenarios;
};

/// {scenarioId, title, state, year, learners (-1: not said), total, perLearner, unknown, uncounted, costs and
/// incomes: [{kind, sum}], parties: [{kind, name, net}]} in the order of the lists given.
QVariantMap scenarioMap(const offering::ScenarioSum &sum, const QStringList &costs,
                        const QStringList &incomes, const QStringList &parties);

/// The kinds and the parties ("organisation/ID", "state/" and so on) that any of the scenarios has.
struct ScenarioLines
{
    QStringList costs;
    QStringList incomes;
    QStringList parties;
};
ScenarioLines linesOf(const QList<offering::ScenarioSum> &sums);

} // namespace kopa
