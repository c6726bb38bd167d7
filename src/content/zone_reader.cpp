#include "figure_rules.h"

namespace unknot::content {
namespace {

using figure::PartName;
using figure::PartSpec;
using figure::Surface;

bool carriesPatches(Surface surface, bool neckToo)
{
    return surface == Surface::Leg || surface == Surface::Arm || surface == Surface::Torso ||
           (neckToo && surface == Surface::Neck);
}

void readMark(ObjectReader& in, figure::ZoneMark& mark)
{
    const bool pitch = in.required("pitch", mark.pitch, real(0.005, 0.1));
    const bool stripe = in.required("stripe", mark.stripe, real(0.001, 0.05));
    in.required("edge", mark.edge, real(0, 0.02));
    in.required("ground", mark.ground, real(0, 1));
    in.required("through", mark.through, real(0, 1));
    if (pitch && stripe && mark.stripe >= mark.pitch)
        in.value().member("stripe")->expected("less than \"pitch\"",
                                              "Leave some ground between the stripes.");
}

} // namespace

void readPatch(ObjectReader& in, const std::vector<PartSpec>& parts, bool neckToo,
               figure::SurfacePatch& patch)
{
    const auto tube = [&](const std::string& name) -> std::optional<PartName> {
        const auto part = figure::partNamed(name);
        for (const PartSpec& spec : parts) {
            if (part == spec.name && carriesPatches(spec.surface, neckToo))
                return part;
        }
        return std::nullopt;
    };
    const std::string what =
        neckToo ? "a drawn part of a limb, the trunk or the neck" : "a drawn part of a limb or the trunk";
    in.required("on", patch.on, list(1, 4, known(tube, what)));
    std::array<float, 2> along{};
    if (in.required("along", along, reals<2>(-0.2, 1)) && along[1] - along[0] < 0.01f)
        in.value().member("along")->expected("a place and one further along",
                                             "Put the smaller number first.");
    patch.from = along[0];
    patch.to = along[1];
    in.required("angle", patch.angle, real(0, 360));
    in.required("half_width", patch.halfWidth, real(5, 180));
}

void readZones(ObjectReader& in, figure::BodyModel& body)
{
    const auto patch = [&](ObjectReader& i, figure::SurfacePatch& out) {
        readPatch(i, body.parts, true, out);
    };
    const auto zone = [&](ObjectReader& i, figure::Zone& out) {
        i.required("id", out.id, identifier());
        i.required("patches", out.patches, list(1, 8, object(patch)));
    };
    in.required("zone_mark", body.zoneMark, object(readMark));
    in.required("zones", body.zones, list(0, figure::kMostZones, object(zone)));
    in.unique("zones", "id");
}

} // namespace unknot::content
