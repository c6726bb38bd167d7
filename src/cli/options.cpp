#include "cli/options.h"

#include <map>

namespace unknot::cli {

namespace {

const std::map<std::string, bool Options::*>& flags()
{
    static const std::map<std::string, bool Options::*> all{
        {"--json", &Options::json},     {"--csv", &Options::csv},   {"--yes", &Options::yes},
        {"--letter", &Options::letter}, {"--anyway", &Options::anyway}, {"--help", &Options::help},
        {"-h", &Options::help},         {"--version", &Options::version}};
    return all;
}

const std::map<std::string, std::string Options::*>& values()
{
    static const std::map<std::string, std::string Options::*> all{
        {"--data-dir", &Options::dataDir}, {"--content-dir", &Options::contentDir},
        {"--script", &Options::script},    {"-o", &Options::output},
        {"--paper", &Options::paper},      {"--patient", &Options::patient},
        {"--from", &Options::from},        {"--area", &Options::area},
        {"--side", &Options::side},        {"--day", &Options::day},
        {"--weeks", &Options::weeks},      {"--since", &Options::since},
        {"--profile", &Options::profile},  {"--at", &Options::at}};
    return all;
}

Error misuse(std::string message)
{
    return {ErrorCode::Invalid, std::move(message), {}};
}

} // namespace

Result<Options> parseOptions(const std::vector<std::string>& arguments)
{
    Options options;
    bool onlyOperands = false;
    const auto addOperand = [&](const std::string& word) {
        if (options.command.empty())
            options.command = word;
        else
            options.operands.push_back(word);
    };
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (onlyOperands || word.size() < 2 || word.front() != '-') {
            addOperand(word);
            continue;
        }
        if (word == "--") {
            onlyOperands = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        if (const auto flag = flags().find(name); flag != flags().end()) {
            if (equals != std::string::npos)
                return misuse(name + " takes no value.");
            options.*flag->second = true;
        } else if (const auto value = values().find(name); value != values().end()) {
            const bool inNext = equals == std::string::npos;
            if (inNext && i + 1 == arguments.size())
                return misuse(name + " needs a value after it.");
            options.*value->second = inNext ? arguments[++i] : word.substr(equals + 1);
            if ((options.*value->second).empty())
                return misuse(name + " needs a value that is not empty.");
        } else {
            return misuse("There is no option " + name + ".");
        }
    }
    return options;
}

} // namespace unknot::cli
