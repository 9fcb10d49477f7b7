#include "people_lists.h"

#include "local_time.h"
#include "role_words.h"

#include <algorithm>

namespace kopa {

namespace {

template <class Bytes> QString hex(const Bytes &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QVariantMap spaceRow(const SpaceSummary &space)
{
    return {{QStringLiteral("spaceId"), hex(space.id)},
            {QStringLiteral("name"), space.name},
            {QStringLiteral("kind"), spaceKindKey(space.kind)},
            {QStringLiteral("subject"), space.subject},
            {QStringLiteral("role"), roleKey(space.role)},
            {QStringLiteral("people"), space.people},
            {QStringLiteral("devices"), space.devices},
            {QStringLiteral("coordinators"), space.coordinators},
            {QStringLiteral("recoveryCode"), space.recoveryCode},
            {QStringLiteral("confirmed"), isoTime(space.confirmed)},
            {QStringLiteral("pendingActs"), space.pendingActs},
            {QStringLiteral("quarantined"), space.quarantined},
            {QStringLiteral("frozen"), space.frozen}};
}

QList<QVariantMap> spaceRows(QList<SpaceSummary> spaces)
{
    std::stable_sort(spaces.begin(), spaces.end(), [](const SpaceSummary &a, const SpaceSummary &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.name.localeAwareCompare(b.name) < 0;
    });
    QList<QVariantMap> rows;
    for (const SpaceSummary &space : std::as_const(spaces))
        rows.append(spaceRow(space));
    return rows;
}

QVariantMap deviceRow(const SpaceDevice &device)
{
    const QString id = hex(device.device);
    return {{QStringLiteral("deviceId"), id},
            {QStringLiteral("personId"), hex(device.person)},
            {QStringLiteral("who"), Session::instance()->names()->memberName(id)},
            {QStringLiteral("deviceName"), deviceNameOf(id)},
            {QStringLiteral("role"), roleKey(device.role)},
            {QStringLiteral("self"), device.self},
            {QStringLiteral("mine"), device.mine},
            {QStringLiteral("recovery"), device.recovery},
            {QStringLiteral("waiting"), device.waiting},
            {QStringLiteral("removed"), device.removed},
            {QStringLiteral("joined"), isoTime(device.joined)},
            {QStringLiteral("lastSeen"), isoTime(device.lastSeen)}};
}

/// One person's devices in one row; a name that any of the devices gives.
QVariantMap personRow(const QList<SpaceDevice> &devices)
{
    QString who;
    QDateTime seen;
    Role role = Role::None;
    int count = 0;
    bool mine = false;
    bool waiting = false;
    bool code = false;
    for (const SpaceDevice &device : devices) {
        const QString id = hex(device.device);
        if (who.isEmpty() || isNamed(id))
            who = Session::instance()->names()->memberName(id);
        mine = mine || device.mine;
        if (device.removed)
            continue;
        code = code || device.recovery;
        waiting = waiting || device.waiting;
        count += device.recovery ? 0 : 1;
        if (device.role != Role::None && !device.recovery)
            role = device.role;
        if (device.lastSeen.isValid() && (!seen.isValid() || seen < device.lastSeen))
            seen = device.lastSeen;
    }
    return {{QStringLiteral("personId"), hex(devices.first().person)},
            {QStringLiteral("who"), who},
            {QStringLiteral("role"), roleKey(role)},
            {QStringLiteral("devices"), count},
            {QStringLiteral("lastSeen"), isoTime(seen)},
            {QStringLiteral("mine"), mine},
            {QStringLiteral("waiting"), waiting},
            {QStringLiteral("recoveryCode"), code},
            {QStringLiteral("gone"), count == 0}};
}

QList<QVariantMap> peopleRows(const QList<SpaceDevice> &devices)
{
    QMap<QString, QList<SpaceDevice>> people;
    for (const SpaceDevice &device : devices)
        people[hex(device.person)].append(device);
    QList<QVariantMap> rows;
    for (const QList<SpaceDevice> &person : std::as_const(people))
        rows.append(personRow(person));
    const auto before = [](const QVariantMap &a, const QVariantMap &b) {
        const auto gone = [](const QVariantMap &row) { return row[QStringLiteral("gone")].toBool(); };
        const auto name = [](const QVariantMap &row) { return row[QStringLiteral("who")].toString(); };
        return gone(a) != gone(b) ? gone(b) : name(a).localeAwareCompare(name(b)) < 0;
    };
    std::stable_sort(rows.begin(), rows.end(), before);
    return rows;
}

/// Of one person, or of everybody for an empty id.
QList<QVariantMap> deviceRows(const QList<SpaceDevice> &devices, const QString &person)
{
    QList<QVariantMap> rows;
    for (const SpaceDevice &device : devices)
        if (person.isEmpty() || hex(device.person) == person)
            rows.append(deviceRow(device));
    return rows;
}

QList<QVariantMap> invitationRows(const QList<OpenInvitation> &invitations)
{
    QList<QVariantMap> rows;
    for (const OpenInvitation &invitation : invitations)
        rows.append({{QStringLiteral("invitationId"), hex(invitation.id)},
                     {QStringLiteral("role"), roleKey(invitation.role)},
                     {QStringLiteral("remote"), invitation.remote},
                     {QStringLiteral("ownDevice"), invitation.ownDevice},
                     {QStringLiteral("expires"), isoTime(invitation.expires)}});
    return rows;
}

QList<QVariantMap> pairingRows(const QList<Pairing> &pairings)
{
    QList<QVariantMap> rows;
    for (const Pairing &pairing : pairings)
        rows.append({{QStringLiteral("deviceId"), hex(pairing.device)},
                     {QStringLiteral("spaceId"), hex(pairing.space)},
                     {QStringLiteral("code"), pairing.code},
                     {QStringLiteral("mine"), pairing.mine}});
    return rows;
}

} // namespace

SpaceList::SpaceList(QObject *parent)
    : AdministrationList(
          {"spaceId", "name", "kind", "subject", "role", "people", "devices", "coordinators", "recoveryCode",
           "confirmed", "pendingActs", "quarantined", "frozen"},
          [this](Administration &all) { take(all.spaces(), &spaceRows); }, parent)
{
}

PeopleList::PeopleList(QObject *parent)
    : AdministrationList(
          {"personId", "who", "role", "devices", "lastSeen", "mine", "waiting", "recoveryCode", "gone"},
          [this](Administration &all) { take(all.devices(spaceNamed(spaceId())), &peopleRows); }, parent)
{
}

DeviceList::DeviceList(QObject *parent)
    : AdministrationList(
          {"deviceId", "personId", "who", "deviceName", "role", "self", "mine", "recovery", "waiting",
           "removed", "joined", "lastSeen"},
          [this](Administration &all) {
              take(all.devices(spaceNamed(spaceId())),
                   [person = m_personId](const QList<SpaceDevice> &devices) {
                       return deviceRows(devices, person);
                   });
          },
          parent)
{
}

void DeviceList::setPersonId(const QString &id)
{
    if (id == m_personId)
        return;
    m_personId = id;
    Q_EMIT personIdChanged();
    readLater();
}

InvitationList::InvitationList(QObject *parent)
    : AdministrationList(
          {"invitationId", "role", "remote", "ownDevice", "expires"},
          [this](Administration &all) { take(all.invitations(spaceNamed(spaceId())), &invitationRows); },
          parent)
{
}

PairingList::PairingList(QObject *parent)
    : AdministrationList(
          {"deviceId", "spaceId", "code", "mine"},
          [this](Administration &all) { take(all.pairings(), &pairingRows); }, parent)
{
}

} // namespace kopa
