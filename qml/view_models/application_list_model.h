#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The applications by call and name, narrowed by words in their names or to those of one pilot.
class ApplicationListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY pilotChanged)

public:
    explicit ApplicationListModel(QObject *parent = nullptr);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString pilot() const { return m_pilot; }
    void setPilot(const QString &pilot);

    /// Answers the id of an application that is being made for the call that ends last. One about a pilot
    /// begins with its name, lead and organisations.
    Q_INVOKABLE QString create();

Q_SIGNALS:
    void searchChanged();
    void pilotChanged();

private:
    void refill();

    QString m_search;
    QString m_pilot;
};

} // namespace kopa
