#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The development targets of all pilots or of one, in the order of findings::targetsInOrder(). Figures are
/// written as the interface's language does.
class TargetListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY filterChanged)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY filterChanged)
    Q_PROPERTY(int whole READ whole NOTIFY revisionChanged)

public:
    explicit TargetListModel(QObject *parent = nullptr);

    QString pilot() const { return m_pilot; }
    void setPilot(const QString &pilot);
    /// open, reached or given_up; empty: all.
    QString state() const { return m_state; }
    void setState(const QString &state);
    /// How many there are in any state.
    int whole() const { return m_whole; }

    /// Answers the id of a target of a pilot that is being made.
    Q_INVOKABLE QString create(const QString &pilot);

Q_SIGNALS:
    void filterChanged();

private:
    void refill();

    QString m_pilot;
    QString m_state;
    int m_whole = 0;
};

} // namespace kopa
