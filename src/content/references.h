#pragma once

#include "content_file.h"

#include <set>
#include <string>
#include <vector>

namespace unknot::content {

/// What a routine may name.
struct KnownTechniques {
    const std::vector<Technique>& techniques;
    std::set<std::string> refused; ///< Ids of techniques whose files have problems.
    std::set<std::string> own;     ///< Ids of techniques that are the person's own.
};

/// Holds the steps of a routine file against the techniques. A step whose technique was refused is taken out
/// of the routine with a problem that is not fatal; anything else that does not fit is fatal.
void checkReferences(ContentFile& file, const KnownTechniques& known);

/// Names the places of a technique file that the figure has no mark for; none of them is fatal.
void checkZones(ContentFile& file, const std::vector<std::string>& zones);

} // namespace unknot::content
