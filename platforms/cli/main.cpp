#include "commands.h"
#include "help.h"
#include "output.h"

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
        {QStringLiteral("register"), cli::registerCommand},
        {QStringLiteral("search"), cli::searchCommand},
        {QStringLiteral("sync"), cli::syncCommand},
        {QStringLiteral("outbox"), cli::outboxCommand},
        {QStringLiteral("store"), cli::storeCommand},
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
    if (!command)
        return cli::usageError(word.isEmpty() ? QStringLiteral("no command given")
                                              : QStringLiteral("no command '%1'").arg(word));
    const QString folder = arguments.value(QStringLiteral("store"), qEnvironmentVariable("KOPA_STORE"));
    if (folder.isEmpty())
        return cli::usageError(QStringLiteral("--store DIR is missing"));
    StoreOptions options;
    options.create = word == QStringLiteral("network");
    StoreThread store(folder, options);
    KOPA_TRY(store.opened().result());
    sync::SyncClient client(store, false);
    cli::Workbench bench{store, client};
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
