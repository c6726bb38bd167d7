#pragma once

#include "unknot/core/catalog.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::content {

/// Most problems that are told about one file.
inline constexpr std::size_t kMostProblems = 50;

/// Collects what is wrong with one file.
class Report {
public:
    explicit Report(const std::filesystem::path& file) : file_(file.string()) {}

    /// Past kMostProblems nothing is added; the last one kept says so.
    void add(int line, std::string pointer, std::string message, std::string hint, bool fatal = true);

    /// Nothing that is added from now on is kept.
    [[nodiscard]] bool cut() const { return cut_; }
    [[nodiscard]] bool fatal() const { return fatal_; }
    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] std::vector<Problem>& problems() { return problems_; }

private:
    std::string file_;
    std::vector<Problem> problems_;
    bool fatal_ = false;
    bool cut_ = false;
};

} // namespace unknot::content
