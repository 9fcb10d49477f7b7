#include "commands.h"
#include "core/crypto/keys.h"
#include "sentences.h"

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace kopa;
using namespace kopa::server;

static int run(const Settings &settings)
{
    using Command = Settings::Command;
    switch (settings.command) {
    case Command::Init:
        return init(settings);
    case Command::Serve:
        return serve(settings);
    case Command::Migrate:
        return migrate(settings);
    case Command::Backup:
        return backup(settings);
    case Command::Restore:
        return restore(settings);
    case Command::Check:
        return check(settings);
    case Command::Spaces:
        return spaces(settings);
    case Command::Stats:
        return stats(settings);
    case Command::Freeze:
    case Command::Thaw:
    case Command::Delete:
    case Command::Quota:
        return setSpace(settings);
    case Command::Key:
        return printKey(settings);
    case Command::RenewKey:
        return renewKey(settings);
    case Command::Version:
        std::printf("kopa-server %s\n", KOPA_VERSION);
        return 0;
    case Command::Help:
        break;
    }
    std::fputs(helpText().c_str(), stdout);
    return 0;
}

int main(int argc, char **argv)
{
    // What the server writes is its owner's alone, and no dump of its memory is left behind.
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (!crypto::initialise())
        return fail("libsodium cannot be prepared");
    const auto read = readSettings({argv + 1, argv + argc});
    if (const auto *const problem = std::get_if<std::string>(&read)) {
        fail(*problem);
        return exitUsage;
    }
    return run(std::get<Settings>(read));
}
