#include "figure_rules.h"

#include <algorithm>
#include <set>

namespace unknot::content {
namespace {

using figure::BodyModel;
using figure::PartName;
using figure::PartSpec;
using figure::Surface;

struct JointLimits {
    figure::Joint joint;

    void operator()(ObjectReader& in, figure::JointSpec& spec) const
    {
        const auto names = axisNames(kindOf(joint));
        for (std::size_t k = 0; k < names.size(); ++k) {
            std::array<float, 2> range{};
            if (!names[k] || !in.required(names[k], range, reals<2>(-180, 180)))
                continue;
            spec.limits[k] = {range[0], range[1]};
            if (range[0] > range[1])
                in.value().member(names[k])->expected("the smaller angle first", "Swap the two numbers.");
        }
    }
};

struct ReadJoint {
    figure::Skeleton& skeleton;
    std::set<figure::Joint>& seen;

    void operator()(ObjectReader& in, figure::Joint& joint) const
    {
        in.ignored("kind");
        in.ignored("parent");
        const bool named = in.required("name", joint, known(figure::jointNamed, "a joint of the body"));
        if (named && !seen.insert(joint).second)
            in.value().member("name")->problem("This joint is there twice.", "Keep one of the two.");
        figure::JointSpec& spec = skeleton.joints[index(joint)];
        in.required("offset", spec.offset, point(-1, 1));
        in.required("limits", spec, object(JointLimits{joint}));
        const auto parent = in.value().member("parent");
        const bool root = kindOf(joint) == figure::JointKind::Root;
        const std::string_view wanted = root ? "" : nameOf(parentOf(joint));
        if (named && !root && (!parent || parent->node().text != wanted))
            in.value().problem("The joint \"" + std::string(nameOf(joint)) + "\" must have the parent \"" +
                                   std::string(wanted) + "\".",
                               "Change \"parent\".");
    }
};

void readSkeleton(ObjectReader& in, figure::Skeleton& skeleton)
{
    in.required("stature", skeleton.stature, real(1, 2.5));
    std::set<figure::Joint> seen;
    std::vector<figure::Joint> joints;
    in.required("joints", joints,
                list(figure::kJointCount, figure::kJointCount, object(ReadJoint{skeleton, seen})));
}

struct SurfaceRule {
    bool tube;

    bool operator()(const Value& value, Surface& out) const
    {
        static constexpr std::array<std::pair<std::string_view, Surface>, 3> kTubes{
            {{"leg", Surface::Leg}, {"arm", Surface::Arm}, {"torso", Surface::Torso}}};
        static constexpr std::array<std::pair<std::string_view, Surface>, 7> kShapes{
            {{"hand", Surface::Hand},
             {"shoe", Surface::Shoe},
             {"sole", Surface::Sole},
             {"neck", Surface::Neck},
             {"head", Surface::Head},
             {"ear", Surface::Ear},
             {"hair", Surface::Hair}}};
        return tube ? oneOf(kTubes)(value, out) : oneOf(kShapes)(value, out);
    }
};

void readEase(const Value& row, figure::EasePoint& out, bool& fine)
{
    std::array<float, 2> pair{};
    fine = reals<2>(-0.2, 1)(row, pair) && fine;
    out = {pair[0], pair[1]};
}

struct EaseRule {
    bool operator()(const Value& value, std::vector<figure::EasePoint>& out) const
    {
        if (!isListOf(value, 2, 20))
            return false;
        bool fine = true;
        out.resize(value.node().children);
        for (std::size_t i = 0; i < out.size(); ++i) {
            readEase(value.item(i), out[i], fine);
            if (i > 0 && out[i].at <= out[i - 1].at) {
                value.item(i).problem("The first numbers of \"ease\" must rise.", "Put the rows in order.");
                fine = false;
            }
        }
        return fine;
    }
};

void readPart(ObjectReader& in, PartSpec& part)
{
    in.required("name", part.name, partName());
    in.optional("each", part.bothSides, flag());
    readIfThere(in, "inside_of", part.insideOf, partName());
    readIfThere(in, "out_of", part.outOf, partName());
    const bool tube = in.value().member("tube").has_value();
    if (part.insideOf)
        part.surface = Surface::InsideOf;
    else
        in.required(tube ? "tube" : "shape", part.surface, SurfaceRule{tube});
    in.required("fill", part.fill, colourRole());
    in.optional("flat", part.flat, flag());
    in.optional("from", part.from, real(-0.2, 1));
    in.optional("to", part.to, real(-0.2, 1));
    in.optional("from_open", part.fromOpen, real(-0.2, 1));
    in.optional("to_open", part.toOpen, real(-0.2, 1));
    in.optional("lap_start", part.lapStart, whole(0, 4));
    in.optional("lap_end", part.lapEnd, whole(0, 4));
    readIfThere(in, "sides", part.sides, whole(8, 64));
    in.optional("ease", part.ease, EaseRule{});
    in.optional("open_start", part.openStart, flag());
    in.optional("open_end", part.openEnd, flag());
    in.optional("collar_tilt", part.collarTilt, real(0, 0.1));
    in.optional("shade_at", part.shadeAt, real(-1, 1));
}

struct OrderRule {
    bool operator()(const Value& value, std::pair<PartName, PartName>& out) const
    {
        return isListOf(value, 2, 2) && partName()(value.item(0), out.first) &&
               partName()(value.item(1), out.second);
    }
};

/// Every part is there once: the painter counts on each of them.
void checkParts(const Value& list, const std::vector<PartSpec>& parts)
{
    for (std::size_t i = 0; i < figure::kPartNameCount; ++i) {
        const auto name = static_cast<PartName>(i);
        const auto count =
            std::count_if(parts.begin(), parts.end(), [&](const auto& p) { return p.name == name; });
        if (count != 1)
            list.problem("The part \"" + std::string(nameOf(name)) +
                             "\" must be there once, and it is there " + std::to_string(count) + " times.",
                         count == 0 ? "Add it." : "Keep one.");
    }
}

void readRoller(ObjectReader& in, figure::RollerShape& roller)
{
    in.required("radius", roller.radius, real(0.03, 0.15));
    in.required("length", roller.length, real(0.2, 1.2));
}

void readMat(ObjectReader& in, figure::MatShape& mat)
{
    in.required("length", mat.length, real(1, 3));
    in.required("width", mat.width, real(0.4, 2));
    in.required("corner", mat.corner, real(0, 0.3));
    in.required("thickness", mat.thickness, real(0, 0.05));
}

void readShadow(ObjectReader& in, figure::ShadowSpec& shadow)
{
    in.required("alpha", shadow.alpha, real(0, 1));
    in.required("spread", shadow.spread, real(0, 2));
    in.required("half_height", shadow.halfHeight, real(0.01, 2));
}

void readScene(ObjectReader& in, figure::Scene& scene)
{
    in.required("roller", scene.roller, object(readRoller));
    in.required("mat", scene.mat, object(readMat));
    in.required("light", scene.light, direction());
    in.required("shadow", scene.shadow, object(readShadow));
}

void readLevel(ObjectReader& in, figure::GlowLevel& level)
{
    in.required("colour", level.colour, colourRole());
    in.required("above", level.above, real(0, 1));
    in.required("alpha", level.alpha, real(0, 1));
    in.optional("inside", level.inside, real(0, 1));
}

void readEdge(ObjectReader& in, figure::GlowEdge& edge)
{
    in.required("colour", edge.colour, colourRole());
    in.required("width", edge.width, real(0, 0.02));
    in.required("alpha", edge.alpha, real(0, 1));
}

void readHighlight(ObjectReader& in, figure::Highlight& highlight)
{
    in.required("levels", highlight.levels, list(1, 8, object(readLevel)));
    in.required("through", highlight.through, list(0, 8, object(readLevel)));
    in.required("contact_levels", highlight.contactLevels, list(0, 8, object(readLevel)));
    in.required("edge", highlight.edge, object(readEdge));
    in.required("contact_reach", highlight.contactReach, real(0.005, 0.2));
    in.required("pulse", highlight, object([](ObjectReader& pulse, figure::Highlight& h) {
                    pulse.required("period_s", h.pulsePeriod, real(0.5, 10));
                    pulse.required("low", h.pulseLow, real(0, 1));
                    pulse.required("high", h.pulseHigh, real(0, 1));
                }));
}

void readPalette(ObjectReader& in, figure::Palette& palette)
{
    in.required("shadow_strength", palette.shadowStrength, real(0, 4));
    for (std::size_t i = 0; i < figure::kColourRoleCount; ++i)
        in.required(nameOf(static_cast<figure::ColourRole>(i)), palette.colours[i], colour());
}

using Changes = std::vector<std::pair<figure::ColourRole, figure::Rgb>>;

void readChanges(ObjectReader& in, Changes& changes)
{
    for (std::size_t i = 0; i < figure::kColourRoleCount; ++i) {
        const auto role = static_cast<figure::ColourRole>(i);
        figure::Rgb changed;
        if (in.value().member(nameOf(role)) && in.required(nameOf(role), changed, colour()))
            changes.emplace_back(role, changed);
    }
}

void readLook(ObjectReader& in, figure::Look& look)
{
    in.required("id", look.id, identifier());
    in.ignored("note");
    readChanges(in, look.colours);
    in.optional("on_dark", look.onDark, object(readChanges));
}

} // namespace

void readBodyModel(ObjectReader& in, BodyModel& model)
{
    in.ignored("conventions");
    in.required("skeleton", model.skeleton, object(readSkeleton));
    in.required("body", model.body, object(readBodyShape));
    if (in.required("parts", model.parts, list(1, 64, object(readPart))))
        checkParts(*in.value().member("parts"), model.parts);
    in.required("draw_order", model.drawOrder, list(0, 200, OrderRule{}));
    in.required("scene", model.scene, object(readScene));
    in.required("highlight", model.highlight, object(readHighlight));
    readZones(in, model);
    in.required("palette", model.palettes, object([](ObjectReader& palettes, auto& out) {
                    palettes.required("light", out[0], object(readPalette));
                    palettes.required("dark", out[1], object(readPalette));
                }));
    in.required("looks", model.looks, list(1, 32, object(readLook)));
    in.unique("looks", "id");
}

} // namespace unknot::content
