#pragma once

#include "unknot/core/catalog.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

/// Folders that hold techniques/, routines/, advice/ and voices/.
struct ContentRoots {
    std::filesystem::path shipped;            ///< What comes with the app.
    std::optional<std::filesystem::path> own; ///< The person's own; may be missing on disk.
};

/// Reads all content. Never throws and never stops at a wrong file: a file with a fatal problem is left out,
/// all its problems (50 at most) are in Catalog::problems, and the others load.
///
/// An own file replaces the shipped one with the same id. When it is refused the shipped one stays. Two files
/// of the same root with the same id: the first by file name stays. A routine that names a technique or
/// variant there is none of is refused; one that names a technique whose file was refused loads without that
/// step.
///
/// Reading is bounded: 1 MB a file, 2,000 files a folder, 32 levels of nesting; nothing but regular files is
/// opened. Blocks on the disk; may be called on any thread.
[[nodiscard]] Catalog load(const ContentRoots& roots);

/// The places that the figure can mark as not to be rolled, by the names that cautions give them; empty when
/// its file cannot be read. load() names those of a technique that are not among them.
[[nodiscard]] std::optional<std::vector<std::string>> zoneNames(const ContentRoots& roots);

} // namespace unknot::content
