#include "unknot/figure/viewpoint.h"

#include "unknot/figure/pose.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::figure {
namespace {

constexpr std::array<const char*, 4> kNames{"authored", "side", "front", "top"};
constexpr float kSideElevation = 8;
constexpr float kFrontElevation = 14;
constexpr float kTopElevation = 72;
/// Not quite square: a body seen exactly from an end hides behind itself.
constexpr float kFrontAzimuth = 78;
/// The authored width fits the authored camera; elsewhere feet come nearer and the mat lies crosswise.
constexpr float kRoom = 1.15f;
constexpr float kLowest = 3;
constexpr float kHighest = 85;

/// Whether the face shows to somebody at the foot end rather than at the head end.
bool facesFeet(const BodyModel& model, const Clip& clip)
{
    return poseAt(model, clip, clip.stillT)[Joint::Head].frame.x.x > 0;
}

} // namespace

View viewFrom(const BodyModel& model, const Clip& clip, Viewpoint viewpoint, double orbit, double tilt)
{
    View view{0.0f, kSideElevation, clip.camera.width * kRoom};
    switch (viewpoint) {
    case Viewpoint::Authored:
        if (orbit == 0 && tilt == 0)
            return {};
        view = {clip.camera.azimuth, clip.camera.elevation};
        break;
    case Viewpoint::Side:
        break;
    case Viewpoint::Front:
        view.azimuth = facesFeet(model, clip) ? kFrontAzimuth : -kFrontAzimuth;
        view.elevation = kFrontElevation;
        break;
    case Viewpoint::Top:
        view.elevation = kTopElevation;
        break;
    }
    view.azimuth = std::remainder(*view.azimuth + static_cast<float>(orbit), 360.0f);
    view.elevation = std::clamp(*view.elevation + static_cast<float>(tilt), kLowest, kHighest);
    return view;
}

const char* nameOf(Viewpoint viewpoint)
{
    return kNames[static_cast<std::size_t>(viewpoint)];
}

std::optional<Viewpoint> viewpointNamed(const std::string& name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Viewpoint>(found - kNames.begin());
}

} // namespace unknot::figure
