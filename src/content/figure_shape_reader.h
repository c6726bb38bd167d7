#pragma once

#include "json_object.h"
#include "unknot/figure/model.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace unknot::content {

/// The "body" of body.json: the tables that the surfaces are made from.
figure::BodyShape bodyShapeFromJson(const nlohmann::json& value, const std::string& pointer,
                                    std::vector<FigureProblem>& problems);

} // namespace unknot::content
