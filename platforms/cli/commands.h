#pragma once

#include "arguments.h"
#include "core/store/store_thread.h"
#include "sync/client/administration_client.h"

#include <QJsonValue>

namespace kopa::cli {

/// What every command works on: the store, opened, and a client that acts only when asked.
struct Workbench
{
    StoreThread &store;
    sync::SyncClient &client;
    Administration &administration;
    Keyring &keyring;

    /// Runs a job on the store's thread and waits for its answer.
    template <class Job> auto ask(Job job)
    {
        return store.run(StoreThread::Priority::Person, std::move(job)).result();
    }
};

/// A group of commands ("note", "network", ...): takes its words from the arguments and answers with JSON.
using Command = Result<QJsonValue> (*)(Workbench &, Arguments &);

Result<QJsonValue> networkCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> inviteCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> syncCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> parcelCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> workshopCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> outboxCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> noteCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> passageCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> consentCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> attachmentCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> applicationCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> codeCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> codingCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> exchangeCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> eventCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> findingCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> targetCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> taskCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> reportCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> statisticsCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> startPackageCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> recordCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> listCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> differencesCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> reviewCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> textHistoryCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> registerCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> contactCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> pilotCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> siteCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> calendarCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> materialCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> feeCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> qualityCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> extractCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> offeringCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> distanceRuleCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> needCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> scenarioCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> costCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> trayCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> courseCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> resourceCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> bookingCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> hourRuleCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> equalityCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> criterionCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> methodCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> qualityReviewCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> actionCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> searchCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> spellingCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> spaceCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> deviceCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> personCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> pairingCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> invitationCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> safetyCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> checkpointCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> recoveryCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> backupCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> exportCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> eraseCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> subjectCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> retentionCommand(Workbench &bench, Arguments &arguments);
Result<QJsonValue> storeCommand(Workbench &bench, Arguments &arguments);
/// `store saved` and `store anew`, of a store that was salvaged.
Result<QJsonValue> salvagedCommand(Workbench &bench, const QString &verb);

inline Error usageError(const QString &detail)
{
    return {ErrorCode::Usage, {{QStringLiteral("detail"), detail}}};
}

} // namespace kopa::cli
