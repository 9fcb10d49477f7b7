#include "commands.h"
#include "help.h"
#include "lock_commands.h"
#include "output.h"
#include "platforms/linux/system_keyring.h"
#include "unlock.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

using namespace kopa;

namespace {

cli::Command commandFor(const QString &word)
{
    static const QMap<QString, cli::Command> commands = {
        {QStringLiteral("network"), cli::networkCommand},
        {QStringLiteral("invite"), cli::inviteCommand},
        {QStringLiteral("note"), cli::noteCommand},
        {QStringLiteral("attachment"), cli::attachmentCommand},
        {QStringLiteral("passage"), cli::passageCommand},
        {QStringLiteral("consent"), cli::consentCommand},
        {QStringLiteral("application"), cli::applicationCommand},
        {QStringLiteral("event"), cli::eventCommand},
        {QStringLiteral("finding"), cli::findingCommand},
        {QStringLiteral("target"), cli::targetCommand},
        {QStringLiteral("task"), cli::taskCommand},
        {QStringLiteral("code"), cli::codeCommand},
        {QStringLiteral("coding"), cli::codingCommand},
        {QStringLiteral("exchange"), cli::exchangeCommand},
        {QStringLiteral("register"), cli::registerCommand},
        {QStringLiteral("report"), cli::reportCommand},
        {QStringLiteral("contact"), cli::contactCommand},
        {QStringLiteral("pilot"), cli::pilotCommand},
        {QStringLiteral("fee"), cli::feeCommand},
        {QStringLiteral("quality"), cli::qualityCommand},
        {QStringLiteral("extract"), cli::extractCommand},
        {QStringLiteral("offering"), cli::offeringCommand},
        {QStringLiteral("distance-rule"), cli::distanceRuleCommand},
        {QStringLiteral("need"), cli::needCommand},
        {QStringLiteral("scenario"), cli::scenarioCommand},
        {QStringLiteral("cost"), cli::costCommand},
        {QStringLiteral("tray"), cli::trayCommand},
        {QStringLiteral("course"), cli::courseCommand},
        {QStringLiteral("resource"), cli::resourceCommand},
        {QStringLiteral("booking"), cli::bookingCommand},
        {QStringLiteral("hours"), cli::hourRuleCommand},
        {QStringLiteral("equality"), cli::equalityCommand},
        {QStringLiteral("criterion"), cli::criterionCommand},
        {QStringLiteral("method"), cli::methodCommand},
        {QStringLiteral("quality-review"), cli::qualityReviewCommand},
        {QStringLiteral("action"), cli::actionCommand},
        {QStringLiteral("site"), cli::siteCommand},
        {QStringLiteral("calendar"), cli::calendarCommand},
        {QStringLiteral("material"), cli::materialCommand},
        {QStringLiteral("search"), cli::searchCommand},
        {QStringLiteral("spelling"), cli::spellingCommand},
        {QStringLiteral("space"), cli::spaceCommand},
        {QStringLiteral("device"), cli::deviceCommand},
        {QStringLiteral("person"), cli::personCommand},
        {QStringLiteral("pairing"), cli::pairingCommand},
        {QStringLiteral("invitation"), cli::invitationCommand},
        {QStringLiteral("safety"), cli::safetyCommand},
        {QStringLiteral("checkpoint"), cli::checkpointCommand},
        {QStringLiteral("recovery"), cli::recoveryCommand},
        {QStringLiteral("backup"), cli::backupCommand},
        {QStringLiteral("export"), cli::exportCommand},
        {QStringLiteral("parcel"), cli::parcelCommand},
        {QStringLiteral("workshop"), cli::workshopCommand},
        {QStringLiteral("sync"), cli::syncCommand},
        {QStringLiteral("outbox"), cli::outboxCommand},
        {QStringLiteral("store"), cli::storeCommand},
        {QStringLiteral("erase"), cli::eraseCommand},
        {QStringLiteral("subject"), cli::subjectCommand},
        {QStringLiteral("retention"), cli::retentionCommand},
        {QStringLiteral("statistics"), cli::statisticsCommand},
        {QStringLiteral("startpackage"), cli::startPackageCommand},
        {QStringLiteral("record"), cli::recordCommand},
        {QStringLiteral("list"), cli::listCommand},
        {QStringLiteral("review"), cli::reviewCommand},
        {QStringLiteral("differences"), cli::differencesCommand},
        {QStringLiteral("text-history"), cli::textHistoryCommand}};
    return commands.value(word);
}

Result<QJsonValue> runCommand(cli::Arguments &arguments)
{
    const QString word = arguments.nextWord();
    const cli::Command command = commandFor(word);
    if (!command && word != QStringLiteral("lock"))
        return cli::usageError(word.isEmpty() ? QStringLiteral("no command given")
                                              : QStringLiteral("no command '%1'").arg(word));
    const QString folder = arguments.value(QStringLiteral("store"), qEnvironmentVariable("KOPA_STORE"));
    if (folder.isEmpty())
        return cli::usageError(QStringLiteral("--store DIR is missing"));
    const auto keyring = std::make_shared<SystemKeyring>();
    if (word == QStringLiteral("lock"))
        return cli::lockCommand(folder, arguments, *keyring);
    if (word == QStringLiteral("backup") && arguments.words().value(0) == QStringLiteral("restore"))
        return cli::restoreCommand(folder, arguments);
    if (word == QStringLiteral("store") && arguments.words().value(0) == QStringLiteral("salvage"))
        return cli::salvageCommand(folder, arguments, *keyring);
    StoreOptions options;
    const QString verb = arguments.words().value(0);
    options.create = (word == QStringLiteral("network") &&
                      (verb == QStringLiteral("create") || verb == QStringLiteral("join"))) ||
                     (word == QStringLiteral("recovery") && verb == QStringLiteral("restore"));
    KOPA_ASSIGN(options.key, cli::unlock(folder, options.create, arguments, *keyring));
    options.keyring = keyring;
    StoreThread store(folder, options);
    KOPA_TRY(store.opened().result());
    sync::SyncClient client(store, false);
    sync::AdministrationClient administration(client);
    cli::Workbench bench{store, client, administration, *keyring};
    return command(bench, arguments);
}

} // namespace

static int runMain(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!crypto::initialise())
        return cli::printError({ErrorCode::Internal}, false);
    auto arguments = cli::Arguments::parse(QCoreApplication::arguments().mid(1));
    if (!arguments.ok())
        return cli::printError(arguments.error(), false);
    const bool json = arguments->has(QStringLiteral("json"));
    const bool help = arguments->has(QStringLiteral("help"));
    if (help || (!arguments->words().isEmpty() && arguments->words().first() == QStringLiteral("help"))) {
        QTextStream(stdout) << cli::helpText;
        return 0;
    }
    const auto answer = runCommand(*arguments);
    if (!answer.ok())
        return cli::printError(answer.error(), json);
    cli::print(*answer, json);
    return 0;
}

int main(int argc, char *argv[])
{
    const int code = runMain(argc, argv);
    // Store and client are closed by now. Leaving without the libraries' own clean-up keeps a network thread
    // of theirs that is still ending from turning a good answer into a crash.
    std::fflush(nullptr);
    std::_Exit(code);
}
