#include "figure_reader.h"

#include "figure_shape_reader.h"

#include <set>

namespace unknot::content {
namespace {

using figure::BodyModel;
using figure::ColourRole;
using figure::PartName;
using figure::PartSpec;
using figure::Surface;
using nlohmann::json;

constexpr NumberRange kFraction{0, 1};

class BodyReader {
public:
    explicit BodyReader(std::vector<FigureProblem>& problems) : problems_(problems) {}

    BodyModel read(const json& value)
    {
        JsonObject o(value, "", problems_);
        if (o.text("format", 64) != "unknot-body")
            o.report("format", "must be \"unknot-body\"");
        if (o.integer("version", 0, 1000000) != 1)
            o.report("version", "must be 1: this program knows no other");
        o.ignore({"conventions"});
        skeleton(o.any("skeleton"), o.at("skeleton"));
        model_.body = bodyShapeFromJson(o.any("body"), o.at("body"), problems_);
        o.list("parts", 1, 64,
               [&](const json& v, const std::string& at) { model_.parts.push_back(part(v, at)); });
        o.list("draw_order", 0, 200, [&](const json& v, const std::string& at) { orderedPair(v, at); });
        scene(o.any("scene"), o.at("scene"));
        highlight(o.any("highlight"), o.at("highlight"));
        palettes(o.any("palette"), o.at("palette"));
        o.list("looks", 1, 32,
               [&](const json& v, const std::string& at) { model_.looks.push_back(look(v, at)); });
        checkParts(o);
        return std::move(model_);
    }

private:
    void skeleton(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        model_.skeleton.stature = o.number("stature", {1, 2.5});
        std::set<std::string> seen;
        o.list("joints", figure::kJointCount, figure::kJointCount, [&](const json& v, const std::string& at) {
            JsonObject j(v, at, problems_);
            j.ignore({"kind"});
            const std::string name = j.text("name", 32);
            const json& parent = j.any("parent");
            const figure::Vec3 offset = j.vec3("offset", {-1, 1});
            const json& limits = j.any("limits");
            const auto joint = figure::jointNamed(name);
            if (!joint || !seen.insert(name).second) {
                j.report("name", "must be a joint of the body, each once");
                return;
            }
            const bool isRoot = kindOf(*joint) == figure::JointKind::Root;
            if (isRoot ? !parent.is_null() : parent != nameOf(parentOf(*joint)))
                j.report("parent", std::string("must be ") + (isRoot ? "null" : nameOf(parentOf(*joint))));
            figure::JointSpec& spec = model_.skeleton.joints[index(*joint)];
            spec.offset = offset;
            jointLimits(spec, *joint, limits, j.at("limits"));
        });
    }

    void jointLimits(figure::JointSpec& spec, figure::Joint joint, const json& value,
                     const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        const auto names = axisNames(kindOf(joint));
        for (std::size_t k = 0; k < names.size(); ++k) {
            if (!names[k])
                continue;
            const std::vector<float> range = o.numbers(names[k], 2, {-180, 180});
            spec.limits[k] = {range[0], range[1]};
            if (range[0] > range[1])
                o.report(names[k], "must run from the smaller to the larger angle");
        }
    }

    template <class Enum, class Named>
    Enum named(JsonObject& o, const char* key, Named lookUp, const char* what)
    {
        const auto found = lookUp(o.text(key, 32));
        if (!found && o.has(key))
            o.report(key, std::string("must name ") + what);
        return found.value_or(Enum{});
    }

    PartSpec part(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        constexpr NumberRange kAlong{-0.2, 1};
        PartSpec part;
        part.name = named<PartName>(o, "name", figure::partNamed, "a part of the body");
        part.bothSides = o.flagOr("each", false);
        part.surface = surface(o);
        part.fill = named<ColourRole>(o, "fill", figure::colourNamed, "a colour of the palette");
        part.flat = o.flagOr("flat", false);
        if (o.has("out_of"))
            part.outOf = named<PartName>(o, "out_of", figure::partNamed, "a part of the body");
        if (o.has("inside_of"))
            part.insideOf = named<PartName>(o, "inside_of", figure::partNamed, "a part of the body");
        part.from = o.optionalNumber("from", kAlong);
        part.to = o.optionalNumber("to", kAlong);
        part.fromOpen = o.optionalNumber("from_open", kAlong);
        part.toOpen = o.optionalNumber("to_open", kAlong);
        part.lapStart = o.integerOr("lap_start", 0, 0, 4);
        part.lapEnd = o.integerOr("lap_end", 0, 0, 4);
        if (o.has("sides"))
            part.sides = o.integer("sides", 8, 64);
        if (o.has("ease")) {
            for (const auto& row : o.rows("ease", 2, 2, kAlong))
                part.ease.push_back({row[0], row[1]});
        }
        part.openStart = o.flagOr("open_start", false);
        part.openEnd = o.flagOr("open_end", false);
        part.collarTilt = o.numberOr("collar_tilt", 0, {0, 0.1});
        part.shadeAt = o.numberOr("shade_at", part.shadeAt, {-1, 1});
        return part;
    }

    Surface surface(JsonObject& o)
    {
        if (o.has("inside_of"))
            return Surface::InsideOf;
        static const std::vector<std::pair<std::string, Surface>> kTubes{
            {"leg", Surface::Leg}, {"arm", Surface::Arm}, {"torso", Surface::Torso}};
        static const std::vector<std::pair<std::string, Surface>> kShapes{
            {"hand", Surface::Hand}, {"shoe", Surface::Shoe}, {"sole", Surface::Sole},
            {"neck", Surface::Neck}, {"head", Surface::Head}, {"ear", Surface::Ear},
            {"hair", Surface::Hair}};
        const char* key = o.has("tube") ? "tube" : "shape";
        const std::string name = o.text(key, 16);
        for (const auto& [word, surface] : o.has("tube") ? kTubes : kShapes) {
            if (word == name)
                return surface;
        }
        o.report(key, "is not a surface that can be drawn");
        return Surface::Head;
    }

    void orderedPair(const json& value, const std::string& pointer)
    {
        const bool words =
            value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string();
        const auto below = words ? figure::partNamed(value[0].get<std::string>()) : std::nullopt;
        const auto above = words ? figure::partNamed(value[1].get<std::string>()) : std::nullopt;
        if (below && above)
            model_.drawOrder.emplace_back(*below, *above);
        else
            problems_.push_back({pointer, "must be two names of parts: the lower and the upper"});
    }

    /// Every part is there once, and what it refers to is on the body.
    void checkParts(JsonObject& o)
    {
        std::set<PartName> seen;
        for (const PartSpec& part : model_.parts) {
            if (!seen.insert(part.name).second)
                o.report("parts", std::string("has ") + nameOf(part.name) + " twice");
        }
        for (std::size_t i = 0; i < figure::kPartNameCount; ++i) {
            const auto name = static_cast<PartName>(i);
            if (!seen.contains(name))
                o.report("parts", std::string("has no ") + nameOf(name));
        }
    }

    void scene(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::Scene& scene = model_.scene;
        {
            JsonObject r(o.any("roller"), o.at("roller"), problems_);
            scene.roller = {r.number("radius", {0.03, 0.15}), r.number("length", {0.2, 1.2})};
        }
        {
            JsonObject m(o.any("mat"), o.at("mat"), problems_);
            scene.mat = {m.number("length", {1, 3}), m.number("width", {0.4, 2}),
                         m.number("corner", {0, 0.3}), m.number("thickness", {0, 0.05})};
        }
        scene.light = o.direction("light");
        JsonObject s(o.any("shadow"), o.at("shadow"), problems_);
        scene.shadow = {s.number("alpha", kFraction), s.number("spread", {0, 2}),
                        s.number("half_height", {0.01, 2})};
    }

    void highlight(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::Highlight& h = model_.highlight;
        const auto levels = [&](const char* key, std::vector<figure::GlowLevel>& out) {
            o.list(key, 0, 8, [&](const json& v, const std::string& at) {
                JsonObject level(v, at, problems_);
                const ColourRole colour = named<ColourRole>(level, "colour", figure::colourNamed, "a colour");
                out.push_back({colour, level.number("above", kFraction), level.number("alpha", kFraction),
                               level.numberOr("inside", 0, kFraction)});
            });
        };
        levels("levels", h.levels);
        levels("through", h.through);
        levels("contact_levels", h.contactLevels);
        h.contactReach = o.number("contact_reach", {0.005, 0.2});
        JsonObject pulse(o.any("pulse"), o.at("pulse"), problems_);
        h.pulsePeriod = pulse.number("period_s", {0.5, 10});
        h.pulseLow = pulse.number("low", kFraction);
        h.pulseHigh = pulse.number("high", kFraction);
    }

    std::optional<figure::Rgb> rgb(JsonObject& o, const char* key)
    {
        const std::string text = o.text(key, 7);
        const bool hex = text.size() == 7 && text[0] == '#' &&
                         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
        if (!hex) {
            if (o.has(key))
                o.report(key, "must be a colour such as \"#EFB894\"");
            return std::nullopt;
        }
        const auto byte = [&](std::size_t at) {
            return static_cast<std::uint8_t>(std::stoi(text.substr(at, 2), nullptr, 16));
        };
        return figure::Rgb{byte(1), byte(3), byte(5)};
    }

    void palettes(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        for (const char* theme : {"light", "dark"}) {
            JsonObject p(o.any(theme), o.at(theme), problems_);
            figure::Palette& palette = model_.palettes[theme == std::string("dark") ? 1 : 0];
            palette.shadowStrength = p.number("shadow_strength", {0, 4});
            for (std::size_t i = 0; i < figure::kColourRoleCount; ++i)
                palette.colours[i] = rgb(p, nameOf(static_cast<ColourRole>(i))).value_or(figure::Rgb{});
        }
    }

    figure::Look look(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"note"});
        figure::Look look;
        look.id = o.text("id", 32);
        const auto colours = [&](JsonObject& from, std::vector<std::pair<ColourRole, figure::Rgb>>& out) {
            for (std::size_t i = 0; i < figure::kColourRoleCount; ++i) {
                const auto role = static_cast<ColourRole>(i);
                if (!from.has(nameOf(role)))
                    continue;
                if (const auto colour = rgb(from, nameOf(role)))
                    out.emplace_back(role, *colour);
            }
        };
        colours(o, look.colours);
        if (o.has("on_dark")) {
            JsonObject dark(o.any("on_dark"), o.at("on_dark"), problems_);
            colours(dark, look.onDark);
        }
        return look;
    }

    std::vector<FigureProblem>& problems_;
    BodyModel model_;
};

} // namespace

std::optional<BodyModel> bodyModelFromJson(const json& value, std::vector<FigureProblem>& problems)
{
    const std::size_t before = problems.size();
    BodyModel model = BodyReader(problems).read(value);
    if (problems.size() != before)
        return std::nullopt;
    return model;
}

} // namespace unknot::content
