#pragma once

#include "body_parts.h"

namespace unknot::figure {

/// How deep a place lies in the lens that a patch makes on the surface: above 0 inside, 1 in the middle.
/// `taper` is how much narrower the lens gets toward its ends, 0 to 1.
float lensDepth(const SurfacePatch& patch, float taper, float along, float around);

/// About how far inside the lens's rim a place of `part` lies, in metres; below 0 outside.
float rimDistance(const SurfacePatch& patch, float taper, const DrawnPart& part, float along, float around);

/// Whether a patch lies on a part.
bool liesOn(const SurfacePatch& patch, const DrawnPart& part);

} // namespace unknot::figure
