#pragma once

#include "cli/cli.h"
#include "cli/options.h"

#include "unknot/core/catalog.h"

#include <ostream>

namespace unknot::cli {

/// What a command works with: the options, the places they lead to, and where to write.
struct Request {
    const Options& options;
    Places places; ///< Of `person`.
    std::ostream& out;
    std::ostream& err;
    Person person{kFirstPerson, {}};
    std::vector<PersonPlace> people = {}; ///< Everybody.
};

/// A command gives the exit status.
using Command = int (*)(const Request&);

int validateCommand(const Request& request);
int listCommand(const Request& request);
int packCommand(const Request& request);
int addCommand(const Request& request);
int handoutCommand(const Request& request);
int progressCommand(const Request& request);
int planCommand(const Request& request);
int rehearseCommand(const Request& request);
int logCommand(const Request& request);
int exportCommand(const Request& request);
int checkCommand(const Request& request);
int trendCommand(const Request& request);
int adviceCommand(const Request& request);
int importCommand(const Request& request);
int backupCommand(const Request& request);
int restoreCommand(const Request& request);
int deleteAllCommand(const Request& request);
int profilesCommand(const Request& request);
int remindCommand(const Request& request);

/// What is wrong with a programme file.
[[nodiscard]] std::vector<Problem> validateProgramme(const Request& request,
                                                     const std::filesystem::path& file);

/// Prints "unknotctl: what" and gives `status` back.
int complain(const Request& request, const std::string& what, int status);
int complain(const Request& request, const Error& error, int status);

} // namespace unknot::cli
