#include "sentences.h"

#include <QMap>
#include <QRegularExpression>

namespace kopa::cli {

static QLatin1String pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QLatin1String("Kopa made a mistake of its own: %detail%. Nothing was changed.");
    case ErrorCode::Usage:
        return QLatin1String("%detail%. See 'kopa-cli help'.");
    case ErrorCode::InvalidArgument:
        return QLatin1String("The value '%value%' does not fit the field '%field%'.");
    case ErrorCode::NotFound:
        return QLatin1String("There is no %type% '%id%' in this store.");
    case ErrorCode::NotMember:
        return QLatin1String(
            "This store belongs to no network yet: 'network create' or 'network join' first.");
    case ErrorCode::AlreadyMember:
        return QLatin1String("This store belongs to a network already.");
    case ErrorCode::ReadOnly:
        return QLatin1String("This device may read the space, but not write to it or invite. What was saved "
                             "of a damaged store is only read, until \"store anew\".");
    case ErrorCode::StoreMissing:
        return QLatin1String("There is no store in %path%.");
    case ErrorCode::StoreInUse:
        return QLatin1String(
            "Another Kopa has the store in %path% open. Close it and try again; nothing was changed.");
    case ErrorCode::StoreTooNew:
        return QLatin1String("The store in %path% was written by a newer Kopa (form %version%). Update Kopa; "
                             "nothing was changed.");
    case ErrorCode::StoreDamaged:
        return QLatin1String("The store in %path% does not hold together. Keep the folder: \"store salvage\" "
                             "saves what can be saved into another one.");
    case ErrorCode::StoreUnwritable:
        return QLatin1String("The store in %path% cannot be written. Check the folder's permissions.");
    case ErrorCode::DiskFull:
        return QLatin1String("The disk is full. The last step was not saved, everything before it is. Free "
                             "some space and try again.");
    case ErrorCode::InputOutput:
        return QLatin1String("The disk reported an error (%detail%). The last step was not saved.");
    case ErrorCode::InvitationBroken:
        return QLatin1String(
            "This is not a whole invitation: some of it is missing or mistyped. Copy it again.");
    case ErrorCode::InvitationUsed:
        return QLatin1String("Somebody has joined with this invitation already. Ask for a new one.");
    case ErrorCode::InvitationExpired:
        return QLatin1String("This invitation has expired. Ask for a new one.");
    case ErrorCode::InvitationUnknown:
        return QLatin1String("The network does not know this invitation: it was withdrawn, or has not "
                             "reached the server yet.");
    case ErrorCode::ServerUnknown:
        return QLatin1String("No server is set for this network.");
    case ErrorCode::ServerUnreachable:
        return QLatin1String(
            "The server %url% does not answer. Everything is saved here and will be sent when it does.");
    case ErrorCode::ServerKeyMismatch:
        return QLatin1String("What answers at %url% is not the server that this network knows. Nothing was "
                             "sent to it that it could read.");
    case ErrorCode::CertificateMismatch:
        return QLatin1String(
            "The certificate at %url% is not the pinned one or not valid. Nothing was sent.");
    case ErrorCode::CaptivePortal:
        return QLatin1String(
            "This network asks you to sign in first: open a browser and sign in on its page. "
            "Everything is saved here and will be sent then.");
    case ErrorCode::TlsInspected:
        return QLatin1String("The right server answers at %url%, but with another certificate: this network "
                             "opens TLS on the way, or the certificate was renewed. Nothing was sent.");
    case ErrorCode::ServerRefused:
        return QLatin1String("The server refused: %problem%. Everything stays saved here.");
    case ErrorCode::ServerBusy:
        return QLatin1String("The server asks to come back in %seconds% seconds.");
    case ErrorCode::AnswerGarbled:
        return QLatin1String("The answer from %url% is not one of a Kopa server, or it was cut short. "
                             "Nothing was taken from it.");
    case ErrorCode::AnswerTooLarge:
        return QLatin1String("The answer from %url% is larger than allowed. Nothing was taken from it.");
    case ErrorCode::AnswerVersion:
        return QLatin1String("It is of a protocol version that this Kopa does not speak. Update Kopa.");
    case ErrorCode::SignatureInvalid:
        return QLatin1String(
            "Something arrived that no member has signed. It was not taken; tell a coordinator.");
    case ErrorCode::ChainBroken:
        return QLatin1String("An envelope is missing from a member's chain. What is whole was taken; the "
                             "rest will be asked for again.");
    case ErrorCode::Equivocation:
        return QLatin1String("One device signed two different envelopes under one number. Nothing of it was "
                             "taken; tell a coordinator.");
    case ErrorCode::RolledBack:
        return QLatin1String("The server offers less than it had acknowledged before. Nothing was taken from "
                             "it; tell a coordinator.");
    case ErrorCode::KeyMissing:
        return QLatin1String("This device does not hold the key of the space.");
    case ErrorCode::DecryptionFailed:
        return QLatin1String("Something sealed does not open with the key at hand.");
    case ErrorCode::Malformed:
        return QLatin1String("The input breaks its format: %detail%.");
    case ErrorCode::TooLarge:
        return QLatin1String("The input is larger than the limit of %limit% bytes.");
    case ErrorCode::TooManyWaiting:
        return QLatin1String("Too many changes wait for others that have not come. What builds upon them was "
                             "left on the server and will be asked for again.");
    case ErrorCode::StoreLocked:
        return QLatin1String(
            "The store is locked. Give its passphrase with --passphrase-file or KOPA_PASSPHRASE_FILE.");
    case ErrorCode::PassphraseWrong:
        return QLatin1String("This passphrase does not open the store. Nothing was changed.");
    case ErrorCode::PassphraseShort:
        return QLatin1String("A passphrase has at least %minimum% characters. Nothing was changed.");
    case ErrorCode::KeyringMissing:
        return QLatin1String("This system's keyring is not there, or does not hold the key of the store. "
                             "Unlock it with the passphrase.");
    case ErrorCode::KeyringLocked:
        return QLatin1String("The system's keyring is locked. Unlock it, or use the passphrase.");
    case ErrorCode::SealDamaged:
        return QLatin1String("The key slots of the store in %path% do not hold together. The notes are "
                             "untouched; restore kopa.keys from a backup.");
    case ErrorCode::BackupDamaged:
        return QLatin1String("The backup %path% is cut, changed or not one of Kopa's. Nothing was restored.");
    case ErrorCode::CodeMistyped:
        return QLatin1String("The recovery code has a slip in group %group%.");
    case ErrorCode::CodeUnknown:
        return QLatin1String("Nobody in the network has this recovery code: a newer one replaced it, or it "
                             "is another server's.");
    case ErrorCode::NotConfirmed:
        return QLatin1String(
            "This device waits until somebody in the network has compared the code with you.");
    case ErrorCode::Removed:
        return QLatin1String("This device was taken out of the space. What is here stays readable here; "
                             "nothing more is sent or received.");
    case ErrorCode::LastCoordinator:
        return QLatin1String("A space needs one coordinator. Make somebody else a coordinator first.");
    case ErrorCode::LogWithheld:
        return QLatin1String("A member knows a newer member list than the server hands out. What depends on "
                             "it was not taken; tell a coordinator.");
    case ErrorCode::LogForked:
        return QLatin1String("There are two different member lists, both confirmed by the server. "
                             "Administration is frozen until a coordinator has resolved it; notes go on.");
    case ErrorCode::DeviceRenewed:
        return QLatin1String("This store was restored or copied, so it has become a new device. Have it "
                             "admitted again; what was written here is kept.");
    case ErrorCode::Cancelled:
        return QLatin1String("Stopped.");
    case ErrorCode::PictureUnreadable:
        return QLatin1String("%name% says that it is a picture and cannot be read as one. It was not added.");
    case ErrorCode::FileChanged:
        return QLatin1String("%name% changed while it was being read. It was not added; add it again when it "
                             "is finished.");
    case ErrorCode::FilesMissing:
        return QLatin1String(
            "Not all files that this needs are on this device: fetch them, or sync, and try again.");
    case ErrorCode::ParcelDamaged:
        return QLatin1String("The file is cut or damaged, or no parcel. Nothing of it was taken.");
    case ErrorCode::ParcelForeign:
        return QLatin1String("The parcel comes from another network. Nothing of it was taken.");
    case ErrorCode::ParcelNewer:
        return QLatin1String(
            "The parcel was written by a newer Kopa. Nothing of it was taken; update first.");
    case ErrorCode::HubLinkBroken:
        return QLatin1String("This is not a whole link to a workshop: it is cut, mistyped or none.");
    case ErrorCode::HubUnreachable:
        return QLatin1String(
            "Nobody answers at %url%. Connect to the network of the workshop, then try again.");
    case ErrorCode::HubIsolated:
        return QLatin1String("%url% is on the same network as this device, but nothing gets through: the "
                             "network keeps its devices apart. Let the host open a hotspot.");
    case ErrorCode::HubOver:
        return QLatin1String("The workshop has ended, or another one has begun there. What was met is here.");
    case ErrorCode::NoLocalNetwork:
        return QLatin1String("This device is on no local network by which others could reach it. Connect to "
                             "one, or open a hotspot.");
    case ErrorCode::NotStatistics:
        return QLatin1String("No statistics: the content is %found%. Kopa reads PxWeb CSV, JSON-stat and PX. "
                             "Nothing was taken.");
    case ErrorCode::StatisticsDamaged:
        return QLatin1String(
            "The statistics do not hold together (%reason%) at line or part %place%. Nothing was taken.");
    case ErrorCode::StatisticsMissing:
        return QLatin1String("The statistics lack what is asked for: %missing%.");
    case ErrorCode::StatisticsDivision:
        return QLatin1String("The statistics are by the municipalities of another day, and no dated change "
                             "tells how these fit: %municipalities%. Nothing was taken.");
    case ErrorCode::ListDamaged:
        return QLatin1String("The list cannot be read (%reason%) at row or part %place%. Nothing was taken.");
    case ErrorCode::QuotaReached:
        return QLatin1String(
            "The server keeps no more of this space. What it has not taken is safe here and waits.");
    case ErrorCode::SpaceFrozen:
        return QLatin1String("Whoever runs the server has frozen this space: nothing can be sent to it for "
                             "now. What you write is safe here and waits.");
    case ErrorCode::SpaceDeleted:
        return QLatin1String("Whoever runs the server has deleted this space there. What is on this device "
                             "stays; 'export' makes a copy of it.");
    case ErrorCode::StoreOutdated:
        return QLatin1String("The store in %path% is of an older version (form %version%) and has to be "
                             "brought up to date first.");
    }
    Q_UNREACHABLE();
}

/// Why an application is refused, for the reasons of core/programme/submission.h; null for another error.
static QLatin1String refusalPattern(const QString &reason)
{
    static const QMap<QString, QLatin1String> patterns = {
        {QStringLiteral("text"), QLatin1String("The part '%field%' is empty. Nothing was changed.")},
        {QStringLiteral("lead"), QLatin1String("The part '%field%' names no lead organisation (--lead). "
                                               "Nothing was changed.")},
        {QStringLiteral("organisations"),
         QLatin1String("The part '%field%' has neither two organisations (--organisation) nor words about "
                       "them. Nothing was changed.")},
        {QStringLiteral("aims"), QLatin1String("The part '%field%' is linked to none of the five aims "
                                               "(--link). Nothing was changed.")},
        {QStringLiteral("too_long"),
         QLatin1String("The parts have %characters% characters together, and %limit% are allowed. Nothing "
                       "was changed.")},
        {QStringLiteral("ends_before"),
         QLatin1String("The event would end before it begins. Nothing was changed.")},
        {QStringLiteral("no_pilot"),
         QLatin1String("A workshop is a pilot's own: name the pilot (--pilot). Nothing was changed.")},
        {QStringLiteral("event_cancelled"),
         QLatin1String("The event is cancelled: nobody can be registered for it. Nothing was changed.")},
        {QStringLiteral("not_present"), QLatin1String("Nobody has said that this person was present (event "
                                                      "attend). No certificate was written.")},
        {QStringLiteral("submitted"),
         QLatin1String("It was submitted already; its copy is not made anew. Nothing was changed.")},
        {QStringLiteral("approved"), QLatin1String("The report is approved: open it again first (report "
                                                   "reopen). Nothing was changed.")},
        {QStringLiteral("not_approved"), QLatin1String("Only an approved report is issued (report approve). "
                                                       "Nothing was changed.")},
        {QStringLiteral("not_submitted"),
         QLatin1String("The application has not been submitted yet. Nothing was changed.")},
        {QStringLiteral("not_agreed"),
         QLatin1String("The division of this fee has not been agreed yet: fee agree. Nothing was changed.")},
        {QStringLiteral("not_stated"), QLatin1String("This statement has no day yet. Nothing was changed.")},
        {QStringLiteral("others_code"), QLatin1String("Another person keeps this code: only that one changes "
                                                      "it. Nothing was changed.")},
        {QStringLiteral("score"), QLatin1String("Each criterion needs a score from 1 to 5; '%field%' has "
                                                "none. Nothing was changed.")},
        {QStringLiteral("conflict"), QLatin1String("Who has a conflict of interest gives no scores. Nothing "
                                                   "was changed.")},
        {QStringLiteral("unsettled"),
         QLatin1String("The report is not ready: %value% of its answers are missing, do not fit or were not "
                       "looked at (quality report check). Nothing was sent.")},
        {QStringLiteral("differs"),
         QLatin1String("Two people gave other answers in the same place, in %value% of them: choose first "
                       "(differences, review). Nothing was sent.")},
    };
    return patterns.value(reason);
}

QString sentence(const Error &error)
{
    const QLatin1String refused = refusalPattern(error.parameters.value(QStringLiteral("reason")).toString());
    QString text =
        error.code == ErrorCode::InvalidArgument && !refused.isNull() ? refused : pattern(error.code);
    for (auto it = error.parameters.begin(); it != error.parameters.end(); ++it)
        text.replace(u'%' + it.key() + u'%', it.value().toString());
    static const QRegularExpression unfilled(QStringLiteral("%[a-z]+%"));
    return text.replace(unfilled, QStringLiteral("?"));
}

} // namespace kopa::cli
