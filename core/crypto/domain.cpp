#include "domain.h"

namespace kopa::crypto {

static const char *text(Domain domain)
{
    switch (domain) {
    case Domain::Genesis:
        return "kopa/1/genesis";
    case Domain::MemberEntry:
        return "kopa/1/member-entry";
    case Domain::DeviceBoxKey:
        return "kopa/1/device-box-key";
    case Domain::Receipt:
        return "kopa/1/receipt";
    case Domain::Claim:
        return "kopa/1/claim";
    case Domain::ClaimReceipt:
        return "kopa/1/claim-receipt";
    case Domain::ClaimList:
        return "kopa/1/claim-list";
    case Domain::PairingCommitment:
        return "kopa/1/pairing-commitment";
    case Domain::PairingAnswer:
        return "kopa/1/pairing-answer";
    case Domain::PairingReveal:
        return "kopa/1/pairing-reveal";
    case Domain::PairingCode:
        return "kopa/1/pairing-code";
    case Domain::Invitation:
        return "kopa/1/invitation";
    case Domain::InvitationCheck:
        return "kopa/1/invitation-check";
    case Domain::Recovery:
        return "kopa/1/recovery";
    case Domain::RecoveryCheck:
        return "kopa/1/recovery-check";
    case Domain::Fingerprint:
        return "kopa/1/fingerprint";
    case Domain::FingerprintCheck:
        return "kopa/1/fingerprint-check";
    case Domain::EnvelopeHeader:
        return "kopa/1/envelope-header";
    case Domain::EnvelopeHash:
        return "kopa/1/envelope-hash";
    case Domain::EnvelopeBody:
        return "kopa/1/envelope-body";
    case Domain::KeyId:
        return "kopa/1/key-id";
    case Domain::KeyWrap:
        return "kopa/1/key-wrap";
    case Domain::PreviousKey:
        return "kopa/1/previous-key";
    case Domain::RequestBody:
        return "kopa/1/request-body";
    case Domain::Request:
        return "kopa/1/request";
    case Domain::Answer:
        return "kopa/1/answer";
    case Domain::Challenge:
        return "kopa/1/challenge";
    case Domain::ServerKey:
        return "kopa/1/server-key";
    case Domain::DeviceName:
        return "kopa/1/device-name";
    case Domain::Heads:
        return "kopa/1/heads";
    case Domain::StorePage:
        return "kopa/1/store-page";
    case Domain::StoreJournal:
        return "kopa/1/store-journal";
    case Domain::StoreJournalHeader:
        return "kopa/1/store-journal-header";
    case Domain::StoreSlot:
        return "kopa/1/store-slot";
    case Domain::StoreSlots:
        return "kopa/1/store-slots";
    case Domain::Backup:
        return "kopa/1/backup";
    case Domain::StateDigest:
        return "kopa/1/store-state";
    case Domain::SlotId:
        return "kopa/1/slot-id";
    case Domain::Slot:
        return "kopa/1/slot";
    case Domain::CheckpointContent:
        return "kopa/1/checkpoint-content";
    case Domain::CheckpointPiece:
        return "kopa/1/checkpoint-piece";
    case Domain::Checkpoint:
        return "kopa/1/checkpoint";
    case Domain::Countersignature:
        return "kopa/1/countersignature";
    case Domain::PersonalText:
        return "kopa/1/personal-text";
    case Domain::AttachmentKey:
        return "kopa/1/attachment-key";
    case Domain::AttachmentPiece:
        return "kopa/1/attachment-piece";
    case Domain::AttachmentPieceHash:
        return "kopa/1/attachment-piece-hash";
    case Domain::Attachment:
        return "kopa/1/attachment";
    case Domain::AttachmentReceipt:
        return "kopa/1/attachment-receipt";
    case Domain::Parcel:
        return "kopa/1/parcel";
    case Domain::HubCheck:
        return "kopa/1/hub-check";
    case Domain::Meeting:
        return "kopa/1/meeting";
    case Domain::ReportIssue:
        return "kopa/1/report-issue";
    case Domain::QuotedWords:
        return "kopa/1/quoted-words";
    }
    Q_UNREACHABLE();
}

QByteArray domainPrefix(Domain domain)
{
    const char *const name = text(domain);
    const auto length = qstrlen(name);
    QByteArray prefix;
    prefix.reserve(qsizetype(length) + 1);
    prefix.append(char(length));
    prefix.append(name, qsizetype(length));
    return prefix;
}

} // namespace kopa::crypto
