#pragma once

#include "support/catch.h"
#include "support/temp_folder.h"

#include "unknot/core/catalog.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unknot::test {

/// A small valid document of tests/data/content.
inline std::string model(const std::string& name)
{
    const std::string text = contentOf(UNKNOT_TEST_DATA_DIR "/content/" + name + ".json");
    REQUIRE_FALSE(text.empty());
    return text;
}

/// `text` with its only `from` made into `to`.
inline std::string changed(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    INFO("to be replaced: " << from);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(from, at + 1) == std::string::npos);
    return text.replace(at, from.size(), to);
}

/// 1-based line on which `part` begins.
inline int lineOf(const std::string& text, const std::string& part)
{
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return 1 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

inline std::string times(std::size_t count, const std::string& text)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

inline std::string shown(const Problem& problem)
{
    return problem.file + ":" + std::to_string(problem.line) + " " + problem.pointer + " | " +
           problem.message + " | " + problem.hint;
}

inline std::string shown(const std::vector<Problem>& problems)
{
    std::string all;
    for (const Problem& problem : problems) {
        all += shown(problem) + "\n";
    }
    return all;
}

} // namespace unknot::test
