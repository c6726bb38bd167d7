#pragma once

#include "unknot/core/result.h"

#include <string>
#include <vector>

namespace unknot::cli {

/// The command line, taken apart. What a command does with its operands is its own affair.
struct Options {
    std::string command; ///< "" when only --help or --version was asked for.
    std::vector<std::string> operands;
    bool json = false;
    bool csv = false;
    bool yes = false;
    bool letter = false;
    bool anyway = false;
    bool help = false;
    bool version = false;
    std::string dataDir;    ///< "" when not given.
    std::string contentDir; ///< "" when not given.
    std::string script;     ///< "" when not given.
    std::string output;     ///< "" when not given.
    std::string paper;      ///< "" when not given.
    std::string patient;    ///< "" when not given.
    std::string from;       ///< "" when not given.
    std::string area;       ///< "" when not given.
    std::string side;       ///< "" when not given.
    std::string day;        ///< "" when not given.
    std::string weeks;      ///< "" when not given.
    std::string since;      ///< "" when not given.
    std::string profile;    ///< "" when not given.
    std::string at;         ///< "" when not given.
};

/// Reads the arguments after the program's name. Fails on an option that does not exist or has no value.
[[nodiscard]] Result<Options> parseOptions(const std::vector<std::string>& arguments);

} // namespace unknot::cli
