#pragma once

#include "json_object.h"
#include "unknot/figure/model.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

/// The clips of one technique: data/techniques/<technique>.figure.json.
struct ClipFile {
    std::string technique;
    std::vector<figure::Clip> clips; ///< one for each variant that has a picture, by the variant's id
};

/// data/figure/body.json as a value. Everything wrong is added to `problems`; with any problem the result is
/// empty.
std::optional<figure::BodyModel> bodyModelFromJson(const nlohmann::json& json,
                                                   std::vector<FigureProblem>& problems);

/// A technique's clips. `body` gives the joints' limits, which keyframes may not leave.
std::optional<ClipFile> clipsFromJson(const nlohmann::json& json, const figure::BodyModel& body,
                                      std::vector<FigureProblem>& problems);

} // namespace unknot::content
