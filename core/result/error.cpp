#include "error.h"

namespace kopa {

QLatin1String errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QLatin1String("internal");
    case ErrorCode::Usage:
        return QLatin1String("usage");
    case ErrorCode::InvalidArgument:
        return QLatin1String("invalid_argument");
    case ErrorCode::NotFound:
        return QLatin1String("not_found");
    case ErrorCode::NotMember:
        return QLatin1String("not_member");
    case ErrorCode::AlreadyMember:
        return QLatin1String("already_member");
    case ErrorCode::ReadOnly:
        return QLatin1String("read_only");
    case ErrorCode::StoreMissing:
        return QLatin1String("store_missing");
    case ErrorCode::StoreInUse:
        return QLatin1String("store_in_use");
    case ErrorCode::StoreTooNew:
        return QLatin1String("store_too_new");
    case ErrorCode::StoreDamaged:
        return QLatin1String("store_damaged");
    case ErrorCode::StoreUnwritable:
        return QLatin1String("store_unwritable");
    case ErrorCode::DiskFull:
        return QLatin1String("disk_full");
    case ErrorCode::InputOutput:
        return QLatin1String("input_output");
    case ErrorCode::InvitationBroken:
        return QLatin1String("invitation_broken");
    case ErrorCode::InvitationUsed:
        return QLatin1String("invitation_used");
    case ErrorCode::InvitationExpired:
        return QLatin1String("invitation_expired");
    case ErrorCode::InvitationUnknown:
        return QLatin1String("invitation_unknown");
    case ErrorCode::ServerUnknown:
        return QLatin1String("server_unknown");
    case ErrorCode::ServerUnreachable:
        return QLatin1String("server_unreachable");
    case ErrorCode::ServerKeyMismatch:
        return QLatin1String("server_key_mismatch");
    case ErrorCode::CertificateMismatch:
        return QLatin1String("certificate_mismatch");
    case ErrorCode::ServerRefused:
        return QLatin1String("server_refused");
    case ErrorCode::ServerBusy:
        return QLatin1String("server_busy");
    case ErrorCode::AnswerGarbled:
        return QLatin1String("answer_garbled");
    case ErrorCode::AnswerTooLarge:
        return QLatin1String("answer_too_large");
    case ErrorCode::AnswerVersion:
        return QLatin1String("answer_version");
    case ErrorCode::SignatureInvalid:
        return QLatin1String("signature_invalid");
    case ErrorCode::ChainBroken:
        return QLatin1String("chain_broken");
    case ErrorCode::Equivocation:
        return QLatin1String("equivocation");
    case ErrorCode::RolledBack:
        return QLatin1String("rolled_back");
    case ErrorCode::KeyMissing:
        return QLatin1String("key_missing");
    case ErrorCode::DecryptionFailed:
        return QLatin1String("decryption_failed");
    case ErrorCode::Malformed:
        return QLatin1String("malformed");
    case ErrorCode::TooLarge:
        return QLatin1String("too_large");
    case ErrorCode::TooManyWaiting:
        return QLatin1String("too_many_waiting");
    case ErrorCode::StoreLocked:
        return QLatin1String("store_locked");
    case ErrorCode::PassphraseWrong:
        return QLatin1String("passphrase_wrong");
    case ErrorCode::PassphraseShort:
        return QLatin1String("passphrase_short");
    case ErrorCode::KeyringMissing:
        return QLatin1String("keyring_missing");
    case ErrorCode::KeyringLocked:
        return QLatin1String("keyring_locked");
    case ErrorCode::SealDamaged:
        return QLatin1String("seal_damaged");
    case ErrorCode::BackupDamaged:
        return QLatin1String("backup_damaged");
    case ErrorCode::CodeMistyped:
        return QLatin1String("code_mistyped");
    case ErrorCode::CodeUnknown:
        return QLatin1String("code_unknown");
    case ErrorCode::NotConfirmed:
        return QLatin1String("not_confirmed");
    case ErrorCode::Removed:
        return QLatin1String("removed");
    case ErrorCode::LastCoordinator:
        return QLatin1String("last_coordinator");
    case ErrorCode::LogWithheld:
        return QLatin1String("log_withheld");
    case ErrorCode::LogForked:
        return QLatin1String("log_forked");
    case ErrorCode::DeviceRenewed:
        return QLatin1String("device_renewed");
    case ErrorCode::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace kopa
