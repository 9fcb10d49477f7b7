#include "commands.h"
#include "core/records/member_profile.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoTime(time.toMSecsSinceEpoch())) : QJsonValue();
}

QString personOf(Workbench &bench, const QString &device)
{
    const auto profile = bench.ask([&](Store &store) {
        return store.record({member_profile::type().number, device});
    });
    return profile.ok() ? profile->text(member_profile::personName) : QString();
}

QJsonObject deviceJson(Workbench &bench, const SpaceDevice &device)
{
    const QString id = QString::fromLatin1(device.device.toHex());
    return {{QStringLiteral("device"), id},
            {QStringLiteral("person_id"), QString::fromLatin1(device.person.toHex())},
            {QStringLiteral("person"), personOf(bench, id)},
            {QStringLiteral("role"), roleName(device.role)},
            {QStringLiteral("self"), device.self},
            {QStringLiteral("mine"), device.mine},
            {QStringLiteral("recovery"), device.recovery},
            {QStringLiteral("waiting"), device.waiting},
            {QStringLiteral("removed"), device.removed},
            {QStringLiteral("joined"), timeOrNull(device.joined)},
            {QStringLiteral("last_seen"), timeOrNull(device.lastSeen)}};
}

Result<QJsonValue> createSpace(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("subject"),
                                  QStringLiteral("person")}));
    const auto kind = spaceKind(arguments.value(QStringLiteral("kind")));
    if (!kind || arguments.value(QStringLiteral("name")).trimmed().isEmpty())
        return usageError(
            QStringLiteral("space create needs --name and --kind pilot, own, provider or shared"));
    QList<crypto::PersonId> people;
    for (const QString &text : arguments.values(QStringLiteral("person"))) {
        KOPA_ASSIGN(const auto person, hexId<crypto::PersonId>(text, QStringLiteral("person")));
        people.append(person);
    }
    KOPA_ASSIGN(const crypto::SpaceId made,
                bench.administration
                    .createSpace(*kind, arguments.value(QStringLiteral("name")),
                                 arguments.value(QStringLiteral("subject")), people)
                    .result());
    return QJsonObject{{QStringLiteral("space"), QString::fromLatin1(made.toHex())}};
}

Result<QJsonValue> listSpaces(Workbench &bench)
{
    KOPA_ASSIGN(const QList<SpaceSummary> spaces, bench.administration.spaces().result());
    QJsonArray answer;
    for (const SpaceSummary &space : spaces)
        answer.append(QJsonObject{{QStringLiteral("space"), QString::fromLatin1(space.id.toHex())},
                                  {QStringLiteral("name"), space.name},
                                  {QStringLiteral("kind"), kindName(space.kind)},
                                  {QStringLiteral("subject"), space.subject},
                                  {QStringLiteral("role"), roleName(space.role)},
                                  {QStringLiteral("people"), space.people},
                                  {QStringLiteral("devices"), space.devices},
                                  {QStringLiteral("coordinators"), space.coordinators},
                                  {QStringLiteral("recovery_code"), space.recoveryCode},
                                  {QStringLiteral("confirmed"), timeOrNull(space.confirmed)},
                                  {QStringLiteral("pending_acts"), space.pendingActs},
                                  {QStringLiteral("quarantined"), space.quarantined},
                                  {QStringLiteral("frozen"), space.frozen}});
    return answer;
}

/// Which keys this device holds, by their public ids. What is sealed with another one it cannot open.
Result<QJsonValue> listKeys(Workbench &bench)
{
    return bench.ask([](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<SpaceRecord> spaces, store.spaces());
        QJsonArray answer;
        for (const SpaceRecord &space : spaces) {
            KOPA_ASSIGN(const QList<EpochKey> keys, store.epochKeys(space.id));
            for (const EpochKey &key : keys)
                answer.append(QJsonObject{{QStringLiteral("space"), QString::fromLatin1(space.id.toHex())},
                                          {QStringLiteral("name"), space.name},
                                          {QStringLiteral("epoch"), qint64(key.epoch)},
                                          {QStringLiteral("key_id"), QString::fromLatin1(key.id.toHex())}});
        }
        return QJsonValue(answer);
    });
}

QJsonObject pairingJson(const Pairing &pairing)
{
    return {{QStringLiteral("space"), QString::fromLatin1(pairing.space.toHex())},
            {QStringLiteral("device"), QString::fromLatin1(pairing.device.toHex())},
            {QStringLiteral("code"), pairing.code},
            {QStringLiteral("mine"), pairing.mine}};
}

Result<QJsonValue> pairings(Workbench &bench)
{
    KOPA_ASSIGN(const QList<Pairing> all, bench.administration.pairings().result());
    QJsonArray answer;
    for (const Pairing &pairing : all)
        answer.append(pairingJson(pairing));
    return answer;
}

Result<QJsonValue> decide(Workbench &bench, Arguments &arguments, bool same)
{
    const QString device = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const QList<Pairing> all, bench.administration.pairings().result());
    for (const Pairing &pairing : all)
        if (!pairing.mine && QString::fromLatin1(pairing.device.toHex()) == device) {
            KOPA_TRY(bench.administration.confirm(pairing, same).result());
            return pairings(bench);
        }
    return Error{ErrorCode::NotFound,
                 {{QStringLiteral("type"), QStringLiteral("pairing")}, {QStringLiteral("id"), device}}};
}

} // namespace

Result<QJsonValue> spaceCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("create"))
        return createSpace(bench, arguments);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("keys"))
        return listKeys(bench);
    if (verb != QStringLiteral("list"))
        return usageError(QStringLiteral("space list, space keys or space create"));
    return listSpaces(bench);
}

Result<QJsonValue> deviceCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString id = verb == QStringLiteral("remove") ? arguments.nextWord() : QString();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("space"), QStringLiteral("everywhere")}));
    KOPA_ASSIGN(const crypto::SpaceId space, chosenSpace(bench, arguments));
    if (verb == QStringLiteral("remove")) {
        KOPA_ASSIGN(const auto device, hexId<crypto::DeviceId>(id, QStringLiteral("device")));
        const bool everywhere = arguments.has(QStringLiteral("everywhere"));
        KOPA_TRY(bench.administration.removeDevice(everywhere ? crypto::SpaceId{} : space, device).result());
    } else if (verb != QStringLiteral("list")) {
        return usageError(QStringLiteral("device list or device remove ID"));
    }
    KOPA_ASSIGN(const QList<SpaceDevice> devices, bench.administration.devices(space).result());
    QJsonArray answer;
    for (const SpaceDevice &device : devices)
        answer.append(deviceJson(bench, device));
    return answer;
}

Result<QJsonValue> personCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    KOPA_ASSIGN(const auto person, hexId<crypto::PersonId>(arguments.nextWord(), QStringLiteral("person")));
    const auto role = verb == QStringLiteral("role") ? roleOf(arguments.nextWord()) : std::nullopt;
    KOPA_TRY(arguments.onlyThese({QStringLiteral("space")}));
    KOPA_ASSIGN(const crypto::SpaceId space, chosenSpace(bench, arguments));
    if (verb == QStringLiteral("remove"))
        KOPA_TRY(bench.administration.removePerson(space, person).result());
    else if (role)
        KOPA_TRY(bench.administration.setRole(space, person, *role).result());
    else
        return usageError(QStringLiteral("person role ID coordinator|editor|reader, or person remove ID"));
    return listSpaces(bench);
}

Result<QJsonValue> pairingCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("same"))
        return decide(bench, arguments, true);
    if (verb == QStringLiteral("different"))
        return decide(bench, arguments, false);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("list"))
        return pairings(bench);
    return usageError(QStringLiteral("pairing list, pairing same DEVICE or pairing different DEVICE"));
}

Result<QJsonValue> invitationCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString id = verb == QStringLiteral("revoke") ? arguments.nextWord() : QString();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("space")}));
    KOPA_ASSIGN(const crypto::SpaceId space, chosenSpace(bench, arguments));
    if (verb == QStringLiteral("revoke")) {
        KOPA_ASSIGN(const auto key, hexId<crypto::VerifyKey>(id, QStringLiteral("invitation")));
        KOPA_TRY(bench.administration.revoke(space, key).result());
    } else if (verb != QStringLiteral("list")) {
        return usageError(QStringLiteral("invitation list or invitation revoke ID"));
    }
    KOPA_ASSIGN(const QList<OpenInvitation> open, bench.administration.invitations(space).result());
    QJsonArray answer;
    for (const OpenInvitation &invitation : open)
        answer.append(QJsonObject{{QStringLiteral("invitation"), QString::fromLatin1(invitation.id.toHex())},
                                  {QStringLiteral("role"), roleName(invitation.role)},
                                  {QStringLiteral("remote"), invitation.remote},
                                  {QStringLiteral("own_device"), invitation.ownDevice},
                                  {QStringLiteral("expires"), timeOrNull(invitation.expires)}});
    return answer;
}

} // namespace kopa::cli
