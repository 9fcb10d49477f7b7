#pragma once

#include "sync/server/settings.h"

namespace kopa::server {

/// The commands of kopa-server; each answers the exit status.
int init(const Settings &settings);
int serve(const Settings &settings);
int migrate(const Settings &settings);
int backup(const Settings &settings);
int restore(const Settings &settings);
int check(const Settings &settings);
int spaces(const Settings &settings);
int stats(const Settings &settings);
int setSpace(const Settings &settings);
int printKey(const Settings &settings);
int renewKey(const Settings &settings);

} // namespace kopa::server
