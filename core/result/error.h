#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace kopa {

/// Every way in which Kopa can fail, once. The name (see errorName) is a promise to scripts and never
/// changes; the sentence for a person is made by the interface in that person's language.
enum class ErrorCode {
    Internal,            ///< a broken promise of the program itself
    Usage,               ///< a command line that says nothing sensible
    InvalidArgument,     ///< a value outside what the field takes; parameters: field, value
    NotFound,            ///< no such record; parameters: type, id
    NotMember,           ///< the store has joined no network yet
    AlreadyMember,       ///< the store has joined a network already
    ReadOnly,            ///< the role does not allow to write; parameters: role
    StoreMissing,        ///< the folder holds no store; parameters: path
    StoreInUse,          ///< another process has the store open; parameters: path
    StoreTooNew,         ///< written by a newer Kopa; parameters: path, version
    StoreDamaged,        ///< the file's content does not hold together; parameters: path
    StoreUnwritable,     ///< the folder cannot be written; parameters: path
    DiskFull,            ///< no room left; nothing of the failed step was written
    InputOutput,         ///< the disk reported an error; parameters: detail
    InvitationBroken,    ///< not a whole invitation: cut, mistyped or not ours
    InvitationUsed,      ///< somebody has joined with it already
    InvitationExpired,   ///< its time is over
    InvitationUnknown,   ///< the space's member log does not hold it
    ServerUnknown,       ///< no server address is set
    ServerUnreachable,   ///< no line, or nobody answers; parameters: url
    ServerKeyMismatch,   ///< it answers, but is not the server that was pinned; parameters: url
    CertificateMismatch, ///< its TLS certificate is not the pinned one, or not valid; parameters: url
    CaptivePortal,       ///< the network asks to sign in first; parameters: url, page
    TlsInspected,        ///< the right server, but TLS is opened on the way; parameters: url, certificate
    ServerRefused,       ///< it understood and said no; parameters: status, problem
    ServerBusy,          ///< it asks to come back later; parameters: seconds
    AnswerGarbled,       ///< not a message of ours, or cut short
    AnswerTooLarge,      ///< larger than anything the protocol allows
    AnswerVersion,       ///< of a protocol version that this program does not speak
    SignatureInvalid,    ///< bytes that nobody we know has signed
    ChainBroken,         ///< an envelope does not follow the one before it
    Equivocation,        ///< one device signed two envelopes under one number
    RolledBack,          ///< the server offers less than it had acknowledged
    KeyMissing,          ///< a space key that this device does not hold
    DecryptionFailed,    ///< sealed bytes that do not open
    Malformed,           ///< outside bytes that break their format; parameters: detail
    TooLarge,            ///< outside bytes above their bound; parameters: limit
    TooManyWaiting,      ///< more changes wait for others than one space may keep; they are to come again
    StoreLocked,         ///< the store is sealed and has not been unlocked
    PassphraseWrong,     ///< the passphrase does not open the store
    PassphraseShort,     ///< a new passphrase is shorter than is safe; parameters: minimum
    KeyringMissing,      ///< the system has no keyring, or it does not hold the store's key
    KeyringLocked,       ///< the system's keyring is locked or refused
    SealDamaged,         ///< the file with the store's key slots does not hold together; parameters: path
    BackupDamaged,       ///< a backup that is cut, changed or not ours; parameters: path
    CodeMistyped,    ///< a recovery code with a slip; parameters: group, counted from 1, or 0 for its length
    CodeUnknown,     ///< a whole recovery code that nobody in the network has logged
    NotConfirmed,    ///< joined from afar, and the codes have not been compared yet
    Removed,         ///< this device was taken out of the space
    LastCoordinator, ///< the act would leave a space without a coordinator
    LogWithheld,     ///< somebody knows a newer member list than the server hands out
    LogForked,       ///< two receipted member lists exist; administration of the space is frozen
    DeviceRenewed,   ///< this store was restored or copied and has become a new device, not admitted yet
    Cancelled,       ///< a person stopped it
    PictureUnreadable, ///< a file that says it is a picture, and is none that can be read; parameters: name
    FileChanged,       ///< it was not the same file the second time it was read; parameters: name
    QuotaReached,  ///< the server keeps no more of this space, or of this device; parameters: limit, in bytes
    SpaceFrozen,   ///< whoever runs the server lets nobody write to this space for now
    SpaceDeleted,  ///< whoever runs the server has deleted this space there
    StoreOutdated, ///< its schema is to be brought up to this version first; parameters: path, version
    FilesMissing,  ///< files of a note that are not on this device keep it from being moved
    ParcelDamaged, ///< a parcel that is cut, changed or none; parameters: path
    ParcelForeign, ///< a parcel of another network
    ParcelNewer,   ///< a parcel of a newer Kopa
    HubLinkBroken, ///< not a whole link to a workshop's hub
    HubUnreachable, ///< nobody answers there; parameters: url
    HubIsolated,    ///< on the same network, which keeps its devices apart; parameters: url
    HubOver,        ///< the workshop has ended, or another one begun there
    NoLocalNetwork, ///< this device is on no network that others could reach it by
    NotStatistics,  ///< in no form that is read; parameters: found (html, json, binary, empty, text)
    /// Statistics that do not hold together; parameters: place, reason (encoding, cut, number, cells, part,
    /// twice, code, form)
    StatisticsDamaged,
    StatisticsMissing,  ///< figures that are asked for are not in the file; parameters: missing
    StatisticsDivision, ///< figures by the municipalities of another day; parameters: municipalities
    /// A list (CSV, XLSX, vCard) of which nothing was taken; parameters: place (a row, counted from 1, or a
    /// part), reason (encoding, cut, form, empty, heading, twice, large)
    ListDamaged,
};

/// The stable, lower-case name of a code, as scripts see it ("store_in_use").
QLatin1String errorName(ErrorCode code);

/// What went wrong, without words: a code and what it concerns. Sentences are made where they are shown.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QVariantMap parameters = {};

    bool operator==(const Error &) const = default;
};

} // namespace kopa
