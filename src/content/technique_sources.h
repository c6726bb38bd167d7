#pragma once

#include "unknot/content/loader.h"

#include <map>
#include <string>
#include <string_view>

namespace unknot::content {

/// A technique's two documents without white space; see compactJson().
struct TechniqueSource {
    std::string technique;
    std::string clips; ///< Empty: it has no pictures.
    bool own = false;

    bool operator==(const TechniqueSource&) const = default;
};

/// The id without the mark that adding a programme puts behind it: "calf" for "calf-3fa92c".
[[nodiscard]] std::string_view plainId(std::string_view id);
/// The plain id with a mark that stands for `contents`.
[[nodiscard]] std::string markedId(std::string_view id, std::string_view contents);

/// A name for what `source` says, whatever its id.
[[nodiscard]] std::string printOf(const TechniqueSource& source);
/// `source` with `id` for its own.
[[nodiscard]] TechniqueSource withId(const TechniqueSource& source, std::string_view id);

/// The documents of the techniques that are loaded from `roots`, by id.
[[nodiscard]] std::map<std::string, TechniqueSource> techniqueSources(const ContentRoots& roots);

} // namespace unknot::content
