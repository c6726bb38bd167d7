#pragma once

#include "unknot/content/loader.h"
#include "unknot/core/text.h"

#include <string>
#include <vector>

namespace unknot::content {

/// What a source tag such as "Behm 2020" stands for.
struct Reference {
    std::string id;       ///< As it is written in the `source` of a line.
    std::string citation; ///< In full.
    std::string link;     ///< "https://..."; may be empty.

    bool operator==(const Reference&) const = default;
};

/// Where the content comes from: advice/sources.json.
struct Sources {
    Text standing; ///< What the app is and is not, in one or two sentences.
    std::vector<Reference> references;

    bool operator==(const Sources&) const = default;
};

/// Reads the sources, own ones after the shipped ones: an own standing replaces the shipped one, references
/// are added or replaced by id. Empty when there are none; what is wrong with them is told by load(). Never
/// throws.
[[nodiscard]] Sources loadSources(const ContentRoots& roots);

} // namespace unknot::content
