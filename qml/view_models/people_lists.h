#pragma once

#include "administration_list.h"

namespace kopa {

/// The spaces that this device is in, the network's common one first.
class SpaceList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SpaceList(QObject *parent = nullptr);
};

/// The people of a space, by name; each with what can be said over all their devices.
class PeopleList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PeopleList(QObject *parent = nullptr);
};

/// The devices of one person in a space, or of everybody.
class DeviceList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)

public:
    explicit DeviceList(QObject *parent = nullptr);

    /// In hexadecimal; empty is everybody.
    QString personId() const { return m_personId; }
    void setPersonId(const QString &id);

Q_SIGNALS:
    void personIdChanged();

private:
    QString m_personId;
};

/// The invitations that nobody has used.
class InvitationList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit InvitationList(QObject *parent = nullptr);
};

/// Those who have asked to join from afar and wait for the codes to be compared, or the own joining.
class PairingList : public kopa::AdministrationList
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PairingList(QObject *parent = nullptr);
};

} // namespace kopa
