#pragma once

#include "cli/cli.h"

#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace unknot::test {

/// What a command of unknotctl said.
struct Answer {
    int status;
    std::string out;
    std::string err;
};

inline Answer ask(const std::vector<std::string>& arguments, const cli::Places& places)
{
    std::ostringstream out;
    std::ostringstream err;
    const int status = cli::run(arguments, places, out, err);
    return {status, out.str(), err.str()};
}

/// The places of a log in `data`, with the content that is shipped.
inline cli::Places logIn(const std::filesystem::path& data)
{
    return {UNKNOT_DATA_DIR, std::nullopt, data};
}

} // namespace unknot::test
