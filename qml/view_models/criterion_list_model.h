#pragma once

#include "row_list_model.h"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Criteria: a part of the common catalogue on a day, or those that municipalities ask of their own.
class CriterionListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY filterChanged)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY filterChanged)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY revisionChanged)
    Q_PROPERTY(int participants READ participants NOTIFY revisionChanged)

public:
    explicit CriterionListModel(QObject *parent = nullptr);

    /// "in", "proposed" (with those that begin later, and what is to be settled), "out" (with what is over or
    /// withdrawn) or "own".
    QString part() const { return m_part; }
    void setPart(const QString &part);
    /// "2026-05-04"; empty: today.
    QString day() const { return m_day; }
    void setDay(const QString &day);
    /// How many are in each part, and of `rivals` what is to be settled.
    QVariantMap counts() const { return m_counts; }
    /// How many municipalities have a say.
    int participants() const { return m_participants; }

    /// Answers the id of one that is being written: a common one, or a municipality's own.
    Q_INVOKABLE QString create(const QString &owner);

Q_SIGNALS:
    void filterChanged();

private:
    void refill();

    QString m_part = QStringLiteral("in");
    QString m_day;
    QVariantMap m_counts;
    int m_participants = 0;
};

} // namespace kopa
