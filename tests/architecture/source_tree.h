#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::architecture {

/// A text file of the repository.
struct SourceFile {
    std::string path; ///< From the repository's root, with '/'.
    std::string text;

    [[nodiscard]] std::vector<std::string> lines() const;
    [[nodiscard]] bool under(std::string_view folder) const { return path.starts_with(folder); }
    [[nodiscard]] bool is(std::string_view extension) const { return path.ends_with(extension); }
};

/// Every text file that is part of the product: sources, tests, data, tools and documents; no build folders.
[[nodiscard]] std::vector<SourceFile> readTree(const std::filesystem::path& root);

} // namespace unknot::architecture
