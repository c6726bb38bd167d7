#pragma once

#include "unknot/figure/palette.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unknot::figure {

/// The drawn parts. Some come twice, once a side.
enum class PartName : std::uint8_t {
    Thigh,
    Shank,
    ShortInside,
    Short,
    Sock,
    Shoe,
    Sole,
    UpperArm,
    Forearm,
    SleeveInside,
    Sleeve,
    Hand,
    Pelvis,
    TeeInside,
    CollarInside,
    Tee,
    Neck,
    HairBack,
    Head,
    Hair,
    Ear
};
constexpr std::size_t kPartNameCount = 21;

/// "uarm" and so on, as in the data files.
const char* nameOf(PartName part);
std::optional<PartName> partNamed(const std::string& name);

/// Which surface a part is cut from.
enum class Surface : std::uint8_t { Leg, Arm, Torso, Hand, Shoe, Sole, Neck, Head, Ear, Hair, InsideOf };

/// Extra room between skin and cloth at a place along the limb or trunk.
struct EasePoint {
    float at = 0;
    float room = 0;
};

/// One drawn part. `from` and `to` are metres along its tube; the `Open` ones hold when the hem it comes out
/// of faces the viewer. A lap is how many rings it runs over into its neighbour, so that no seam shows.
struct PartSpec {
    PartName name{};
    bool bothSides = false;
    Surface surface{};
    ColourRole fill{};
    bool flat = false; ///< never gets a shade
    std::optional<PartName> outOf;
    std::optional<PartName> insideOf;
    std::optional<float> from;
    std::optional<float> to;
    std::optional<float> fromOpen;
    std::optional<float> toOpen;
    int lapStart = 0;
    int lapEnd = 0;
    std::optional<int> sides;
    std::vector<EasePoint> ease;
    bool openStart = false;
    bool openEnd = false;
    float collarTilt = 0;
    float shadeAt = 0.08f; ///< in shade where normal . light is below this
};

/// A round patch on the surface of a limb or the trunk.
struct SurfacePatch {
    std::vector<PartName> on;
    float from = 0; ///< metres along the limb, height above the hips, or 0 to 1 up the neck
    float to = 0;
    float angle = 0; ///< round a limb: 0 front, 90 outer, 180 back, 270 inner; round the trunk: 90 left
    float halfWidth = 0;

    bool operator==(const SurfacePatch&) const = default;
};

} // namespace unknot::figure
