#pragma once

#include "source_tree.h"

#include <functional>
#include <regex>
#include <string>
#include <vector>

namespace unknot::architecture {

/// A line of a file that a rule rejects.
struct Finding {
    std::string path;
    int line = 0; ///< 0: the file as a whole.
    std::string text;
};

/// What a file that breaks or keeps a rule looks like; proves that the rule sees what it should.
struct Sample {
    std::string path;
    std::string breaks;
    std::string keeps;
};

/// A habit that can be read off the text of the files.
struct Rule {
    std::string name;
    std::string instead; ///< The better way.
    std::function<bool(const SourceFile&)> concerns;
    std::function<std::vector<Finding>(const SourceFile&)> find;
    Sample sample;
};

[[nodiscard]] const std::vector<Rule>& rules();

/// One line for each finding: where, the rule, the better way.
[[nodiscard]] std::vector<std::string> violations(const Rule& rule, const std::vector<SourceFile>& files);

/// Classes declared in headers of src/platform and src/store, which only src/app and their own tests name.
[[nodiscard]] std::vector<std::string> concreteClasses(const std::vector<SourceFile>& files);
[[nodiscard]] Rule concreteClassRule(const std::vector<std::string>& names);

} // namespace unknot::architecture
