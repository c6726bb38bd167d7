#pragma once

#include "unknot/figure/model.h"

#include <map>
#include <string>
#include <utility>

namespace unknot::figure {

/// Everything that can be drawn: the body, and a clip for each technique and variant that has one.
struct ClipSet {
    BodyModel body;
    std::map<std::pair<std::string, std::string>, Clip> clips; ///< By technique and variant id.

    /// Null when there is none: the screen shows text only.
    [[nodiscard]] const Clip* clip(const std::string& technique, const std::string& variant) const
    {
        const auto found = clips.find({technique, variant});
        return found == clips.end() ? nullptr : &found->second;
    }
};

} // namespace unknot::figure
