#pragma once

#include "unknot/figure/model.h"
#include "unknot/figure/renderer.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace unknot::test {

nlohmann::json jsonFile(const std::string& path);

/// The shipped body, loaded once.
const figure::BodyModel& shippedBody();

struct NamedClip {
    std::string technique;
    figure::Clip clip;

    std::string name() const { return technique + "/" + clip.id; }
};

/// The shipped clips in a fixed order, loaded once.
const std::vector<NamedClip>& shippedClips();

const figure::Clip& shippedClip(std::string_view technique, std::string_view id);

/// The clip as it is shown standing still, drawn alone.
figure::FrameRequest requestFor(const figure::Clip& clip);
figure::Frame frameOf(const figure::FrameRequest& request);

/// Whether each point of one frame is the other's, seen in a mirror.
bool mirrored(const figure::Frame& left, const figure::Frame& right);

} // namespace unknot::test
