#pragma once

#include <QByteArray>

namespace kopa::crypto {

/// What signed, hashed or sealed bytes are for. The one table of domains: a signature made for one purpose is
/// worth nothing for another. The texts are part of the wire format (PROTOCOL.md, "Domains").
enum class Domain {
    Genesis,             ///< hash of a space's first member entry: the space id
    MemberEntry,         ///< signature and hash of a member log entry
    DeviceBoxKey,        ///< a device's signature over its own X25519 key
    Receipt,             ///< the server's signature over a member entry and its place
    Claim,               ///< both signatures of a claim; hash of everything in the list of claims
    ClaimReceipt,        ///< the server's signature over a claim and its number
    ClaimList,           ///< running hash of the list of claims
    PairingCommitment,   ///< by which whoever joins from afar is bound to a nonce
    PairingAnswer,       ///< signature of a member who answers it
    PairingReveal,       ///< signature of who reveals the nonce
    PairingCode,         ///< hash from which the code to be compared is made
    Invitation,          ///< key derivation from an invitation's secret
    InvitationCheck,     ///< the check in an invitation's link
    Recovery,            ///< key derivation from a recovery code
    RecoveryCheck,       ///< the check in a recovery code and in its link
    Fingerprint,         ///< digits by which two people compare a space
    FingerprintCheck,    ///< the check in a fingerprint's link
    EnvelopeHeader,      ///< associated data and signature of an envelope
    EnvelopeHash,        ///< hash by which the next envelope refers to this one
    EnvelopeBody,        ///< hash of nonce and ciphertext inside the signature
    KeyId,               ///< commitment to a space key
    KeyWrap,             ///< check inside a wrapped space key
    PreviousKey,         ///< associated data of a space key sealed under the next one
    RequestBody,         ///< hash of a request's body
    Request,             ///< signature of a request
    Answer,              ///< signature of an answer
    Challenge,           ///< the server's keyed hash in a challenge
    ServerKey,           ///< both signatures of a server's change of its key
    DeviceName,          ///< short id of a device
    Heads,               ///< hash over all that a device has of its spaces, to ask whether there is more
    StorePage,           ///< a page of the sealed store (SEALED_FILE.md)
    StoreJournal,        ///< a record of its rollback journal
    StoreJournalHeader,  ///< a header of its rollback journal
    StoreSlot,           ///< a wrapped store key
    StoreSlots,          ///< checksum of the file with the slots
    Backup,              ///< key and blocks of a backup of the store
    StateDigest,         ///< of the form and the content of state tables, on this device only
    SlotId,              ///< commitment to the key of a person's words: a slot's id
    Slot,                ///< associated data of such a key in its slot
    CheckpointContent,   ///< keyed hash of what a checkpoint tells
    CheckpointPiece,     ///< associated data of its sealed pieces
    Checkpoint,          ///< signature of who tells it, and its hash
    Countersignature,    ///< of who has found the same
    PersonalText,        ///< associated data of a person's words: their place
    AttachmentKey,       ///< keyed hash of a file's content: its own key
    AttachmentPiece,     ///< associated data of its sealed pieces
    AttachmentPieceHash, ///< hash of one of them
    Attachment,          ///< hash of those hashes: its id
    AttachmentReceipt,   ///< the server's signature over a file that it holds
    Parcel,              ///< hash at the end of a parcel
    HubCheck,            ///< check in a hub link
    Meeting,             ///< hash over how far one side of a meeting is
    ReportIssue,         ///< hash and signature of a report as it was issued
    QuotedWords,         ///< hash by which an issued report holds to a person's words without having them
};

/// The domain as it enters hashes and signatures: one length byte, then its text.
QByteArray domainPrefix(Domain domain);

} // namespace kopa::crypto
