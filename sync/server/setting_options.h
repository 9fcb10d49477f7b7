#pragma once

#include <boost/program_options.hpp>
#include <string>
#include <vector>

namespace kopa::server {

using Words = std::vector<std::string>;

/// What stands on the command line, in the environment and in the configuration file.
boost::program_options::options_description settingOptions();
/// What only a command takes.
boost::program_options::options_description orderOptions();
boost::program_options::options_description flagOptions();

} // namespace kopa::server
