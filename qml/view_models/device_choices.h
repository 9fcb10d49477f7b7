#pragma once

#include "administration_list.h"

namespace kopa {

/// The network's other devices to choose from by whose they are, narrowed by words.
class DeviceChoices : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)

public:
    explicit DeviceChoices(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);

Q_SIGNALS:
    void searchChanged();

private:
    QList<QVariantMap> rowsOf(const QList<SpaceDevice> &devices) const;

    QString m_search;
};

} // namespace kopa
