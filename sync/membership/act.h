#pragma once

#include "space_key.h"

#include <QMap>

namespace kopa::sync {

/// What a person has ordered, unsigned: kept while there is no line, and signed on the newest head when there
/// is one. Keys, cut-offs and epochs are found when signing.
struct InviteAct
{
    VerifyKey sign; ///< public halves of the invitation's secret
    BoxPublicKey box;
    PersonId person;
    Role role = Role::Reader;
    std::int64_t expires = 0; ///< seconds since 1970; 0 is never
    bool remote = false;

    bool operator==(const InviteAct &) const = default;
};
struct RevokeAct
{
    VerifyKey sign;

    bool operator==(const RevokeAct &) const = default;
};
/// A new key for all active devices.
struct RotateAct
{
    bool closed = false; ///< newcomers do not get at what is older

    bool operator==(const RotateAct &) const = default;
};
struct RemoveDevicesAct
{
    QList<DeviceId> devices;

    bool operator==(const RemoveDevicesAct &) const = default;
};
/// All devices of a person that there are when it is signed.
struct RemovePersonAct
{
    PersonId person;

    bool operator==(const RemovePersonAct &) const = default;
};
struct RoleAct
{
    PersonId person;
    Role role = Role::Reader;

    bool operator==(const RoleAct &) const = default;
};
struct AdmitAct
{
    PublicDevice device;
    PersonId person;
    Role role = Role::Reader;
    bool recovery = false;

    bool operator==(const AdmitAct &) const = default;
};
struct ConfirmAct
{
    DeviceId device;

    bool operator==(const ConfirmAct &) const = default;
};
/// Names the head of the other branch.
struct ResolveAct
{
    std::uint64_t seq = 0;
    Hash hash;

    bool operator==(const ResolveAct &) const = default;
};

using Act = std::variant<InviteAct, RevokeAct, RotateAct, RemoveDevicesAct, RemovePersonAct, RoleAct,
                         AdmitAct, ConfirmAct, ResolveAct>;

/// How an act is kept in the store (`pending_act`). Byte form: PROTOCOL.md, "Acts".
QByteArray encodeAct(const Act &act);
/// Malformed or AnswerVersion.
Result<Act> parseAct(const QByteArray &bytes);

/// What signing needs besides the log.
struct SigningContext
{
    std::int64_t time = 0;        ///< milliseconds since 1970
    QList<EpochKey> keys;         ///< those at hand, as keysForDevice gives them
    QMap<DeviceId, CutOff> heads; ///< newest accepted envelope of each device, for cut-offs
};

/// The act as the next entry on the log's head, tried against the log before it is handed back: the errors
/// are those of MemberState::apply (LastCoordinator, ReadOnly, NotFound, AlreadyMember, ...), and KeyMissing
/// when a key is to be handed on that is not at hand. What was ordered and is so already answers NotFound or
/// AlreadyMember.
Result<QByteArray> signAct(const MemberLog &log, const DeviceKeys &author, const Act &act,
                           const SigningContext &context);

/// An invitation's act for its secret.
InviteAct inviteAct(const Invitation &invitation, const PersonId &person, Role role, std::int64_t expires,
                    bool remote);

} // namespace kopa::sync
