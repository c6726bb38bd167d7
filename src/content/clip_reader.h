#pragma once

#include "object_reader.h"
#include "unknot/content/figure.h"

namespace unknot::content {

/// The root of a *.figure.json beside "format" and "version".
void readTechniqueClips(ObjectReader& in, const figure::BodyModel& body, TechniqueClips& out);

} // namespace unknot::content
