#pragma once

#include "exchange.h"

namespace kopa {

/// A space as its people see it.
struct SpaceSummary
{
    crypto::SpaceId id;
    QString name;
    SpaceKind kind = SpaceKind::Network;
    QString subject; ///< record id of the pilot or provider it is for, or empty
    Role role = Role::None;
    int people = 0;
    int devices = 0;
    int coordinators = 0;      ///< people who may admit and remove
    bool recoveryCode = false; ///< this person has printed one
    QDateTime confirmed;       ///< when the member list was last confirmed by the server
    int pendingActs = 0;       ///< acts of this device that the server has not receipted yet
    int quarantined = 0;       ///< envelopes kept apart, to be looked at
    bool frozen = false;       ///< two receipted member lists: administration stands still
};

/// Somebody's device in a space.
struct SpaceDevice
{
    crypto::DeviceId device;
    crypto::PersonId person;
    Role role = Role::None;
    bool self = false;     ///< the device at hand
    bool mine = false;     ///< of the person at hand
    bool recovery = false; ///< a printed recovery code
    bool waiting = false;  ///< joined from afar, codes not compared yet
    bool removed = false;
    QDateTime joined;
    QDateTime lastSeen; ///< time of the newest change that came from it; invalid if none
};

/// What an invitation offers.
struct InvitationOffer
{
    crypto::SpaceId space;
    Role role = Role::Reader; ///< ignored for a device of one's own
    int minutes = 24 * 60;    ///< 0 never expires
    bool remote =
        false; ///< true: the link alone opens nothing; codes are compared first. False: shown in a room
    bool ownDevice = false; ///< for another device of the person at hand
};

/// An invitation nobody has used.
struct OpenInvitation
{
    crypto::VerifyKey id;
    Role role = Role::None;
    bool remote = false;
    bool ownDevice = false;
    QDateTime expires; ///< invalid: never
};

/// Joining from afar, as either side sees it: both compare the code by voice.
struct Pairing
{
    crypto::SpaceId space;
    crypto::DeviceId device; ///< the one that wants to join
    QString code;            ///< six digits; empty until both sides have what they need
    bool mine = false;       ///< this device is the one that joins
};

/// What a person should know about the safety of a space; newest first.
struct SafetyNotice
{
    enum class Kind {
        OneCoordinator, ///< only one person may administer
        NoRecoveryCode, ///< this person has no printed code
        NewDevice,      ///< somebody's device joined
        DeviceRemoved,
        LogWithheld,     ///< somebody knows a newer member list than the server gives
        ChangesWithheld, ///< somebody has seen changes of `device` that the server does not hand out
        Equivocation,    ///< one device signed two things under one number; a proof can be exported
        LogForked,       ///< two receipted member lists
        Quarantine,      ///< changes of a removed device or without the right, kept apart
        ServerRestored,  ///< the server came back from a backup
        DeviceRenewed,   ///< this store was restored or copied
        ToldByOne,   ///< the space was begun from what `device` told; so far `count` other people found the
                     ///< same
        ToldWrongly, ///< what `device` told was not what the signed changes say; they are read instead
    };
    Kind kind = Kind::OneCoordinator;
    crypto::SpaceId space;
    std::optional<crypto::DeviceId> device;
    QDateTime since;
    int count = 0;
};

/// Something kept apart: what a removed device, or one without the right, wrote.
struct QuarantinedEnvelope
{
    crypto::DeviceId device;
    std::uint64_t seq = 0;
    crypto::Hash hash;
    QDateTime time;      ///< of its newest change
    QStringList texts;   ///< titles of the records it concerns
    bool merged = false; ///< somebody's accepted change builds upon it
};

/// By which two people see whether they have the same space and member list.
struct SpaceFingerprint
{
    QString digits;             ///< groups of five
    QString link;               ///< for a QR
    std::uint64_t position = 0; ///< of the member list that it speaks for
};

/// Who is in which space, with which devices and rights, and what is amiss: what the interface may ask and
/// order. Acts of a coordinator without a line are kept and signed when there is one. Implemented by
/// sync/client; lives in the interface's thread, works on its own.
class Administration : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Administration() override;

    virtual QFuture<Result<QList<SpaceSummary>>> spaces() = 0;
    /// Makes a space for the devices of these people of the network (and this person); they find it at their
    /// next sync.
    virtual QFuture<Result<crypto::SpaceId>> createSpace(SpaceKind kind, const QString &name,
                                                         const QString &subject,
                                                         const QList<crypto::PersonId> &people) = 0;
    virtual QFuture<Result<QList<SpaceDevice>>> devices(const crypto::SpaceId &space) = 0;

    virtual QFuture<Result<InvitationLink>> invite(const InvitationOffer &offer) = 0;
    virtual QFuture<Result<QList<OpenInvitation>>> invitations(const crypto::SpaceId &space) = 0;
    virtual QFuture<Result<void>> revoke(const crypto::SpaceId &space,
                                         const crypto::VerifyKey &invitation) = 0;

    /// Those who wait, or the own joining; exchanges with the server so that codes come about.
    virtual QFuture<Result<QList<Pairing>>> pairings() = 0;
    /// The codes are the same: the device gets the key. Or they are not: it is removed.
    virtual QFuture<Result<void>> confirm(const Pairing &pairing, bool same) = 0;

    virtual QFuture<Result<void>> setRole(const crypto::SpaceId &space, const crypto::PersonId &person,
                                          Role role) = 0;
    /// Takes devices out: of one space, or with a zero id of all spaces of the network. LastCoordinator.
    virtual QFuture<Result<void>> removeDevice(const crypto::SpaceId &space,
                                               const crypto::DeviceId &device) = 0;
    virtual QFuture<Result<void>> removePerson(const crypto::SpaceId &space,
                                               const crypto::PersonId &person) = 0;

    /// A new recovery code of this person (groups of five); an earlier one stops working.
    virtual QFuture<Result<QString>> makeRecoveryCode() = 0;
    /// For the QR on the printed page: code, server and its key.
    virtual QFuture<Result<QString>> recoveryLink(const QString &code) = 0;
    /// Restores the person on this new device: by a link, or by the code and the server's address.
    /// CodeMistyped, CodeUnknown.
    virtual QFuture<Result<void>> recover(const QString &codeOrLink, const QString &serverUrl,
                                          const QString &personName) = 0;

    virtual QFuture<Result<SpaceFingerprint>> fingerprint(const crypto::SpaceId &space) = 0;
    /// True when a scanned fingerprint and our own member list agree as far as both know.
    virtual QFuture<Result<bool>> compareFingerprint(const QString &link) = 0;

    virtual QFuture<Result<QList<SafetyNotice>>> notices() = 0;
    virtual QFuture<Result<QList<QuarantinedEnvelope>>> quarantined(const crypto::SpaceId &space) = 0;
    /// Writes the proof of an equivocation or of a forked member list into a file.
    virtual QFuture<Result<void>> exportProof(const crypto::SpaceId &space, const QString &path) = 0;
    /// A coordinator's word that the member list at hand is the one, ending a fork.
    virtual QFuture<Result<void>> resolve(const crypto::SpaceId &space) = 0;

    /// Fetches the signed changes of a space that was begun from what others told.
    virtual QFuture<Result<void>> fetchHistory(const crypto::SpaceId &space) = 0;
    /// Tells newcomers of a space what this device knows, so that they start at once. Devices of coordinators
    /// do so by themselves when there is much to tell.
    virtual QFuture<Result<void>> makeCheckpoint(const crypto::SpaceId &space) = 0;

Q_SIGNALS:
    /// Something of the above may have changed.
    void changed();
};

} // namespace kopa
