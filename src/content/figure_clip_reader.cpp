#include "figure_reader.h"

#include <set>

namespace unknot::content {
namespace {

using figure::Clip;
using figure::Joint;
using figure::JointKind;
using figure::Side;
using nlohmann::json;

constexpr NumberRange kMetres{-3, 3};
constexpr NumberRange kAngle{-360, 360};
constexpr NumberRange kFraction{0, 1};
constexpr NumberRange kSeconds{0, 30};

class ClipReader {
public:
    ClipReader(const figure::BodyModel& body, std::vector<FigureProblem>& problems)
        : body_(body), problems_(problems)
    {
    }

    Clip clip(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        Clip clip;
        clip.id = o.text("id", 64);
        clip.oneSided = o.flag("one_sided");
        clip.settle = o.flagOr("settle", false);
        clip.stillT = o.number("still_t", kFraction);
        clip.camera = camera(o.any("camera"), o.at("camera"));
        clip.timing = timing(o.any("timing"), o.at("timing"));
        clip.matCentre = matCentre(o.any("mat"), o.at("mat"));
        clip.roller = roller(o.any("roller"), o.at("roller"));
        o.list("muscle", 1, 8,
               [&](const json& v, const std::string& at) { clip.muscle.push_back(muscle(v, at)); });
        clip.contacts = contacts(o.any("contacts"), o.at("contacts"));
        o.list("keyframes", 2, 33, [&](const json& v, const std::string& at) { keyframe(clip, v, at); });
        if (!clip.keyframes.empty() && (clip.keyframes.front().t != 0 || clip.keyframes.back().t != 1))
            o.report("keyframes", "must begin at t = 0 and end at t = 1");
        return clip;
    }

private:
    figure::CameraSpec camera(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::CameraSpec camera;
        camera.azimuth = o.number("azimuth", kAngle);
        camera.elevation = o.number("elevation", {-10, 90});
        camera.distance = o.number("distance", {3.5, 50});
        camera.target = o.vec3("target", kMetres);
        camera.width = o.number("width_m", {0.2, 10});
        return camera;
    }

    figure::ClipTiming timing(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        return {o.number("stroke_s", {1, 10}), o.number("hold_end_s", kSeconds),
                o.number("hold_start_s", kSeconds)};
    }

    figure::Vec2 matCentre(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        const std::vector<float> centre = o.numbers("centre", 2, kMetres);
        return {centre[0], centre[1]};
    }

    figure::RollerPath roller(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::RollerPath path{o.vec3("start", kMetres), o.direction("axis"), o.direction("travel_dir")};
        if (std::abs(figure::dot(path.axis, path.travel)) > 0.01f)
            o.report("travel_dir", "must be across the roller's axis");
        return path;
    }

    figure::MuscleRegion muscle(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::MuscleRegion region;
        o.list("on", 1, 4, [&](const json& v, const std::string& at) {
            const auto part = v.is_string() ? figure::partNamed(v.get<std::string>()) : std::nullopt;
            if (part && tubeOf(*part))
                region.on.push_back(*part);
            else
                problems_.push_back({at, "must name a drawn part of a limb or the trunk, such as \"thigh\""});
        });
        const json& sides = o.any("sides");
        if (sides == "l" || sides == "r" || sides == "lr" || sides == "")
            region.sides = {sides == "l" || sides == "lr", sides == "r" || sides == "lr"};
        else if (o.has("sides"))
            o.report("sides", "must be \"l\", \"r\", \"lr\" or \"\" (parts without a side)");
        const std::vector<float> along = o.numbers("along", 2, {-0.2, 1});
        region.from = along[0];
        region.to = along[1];
        if (o.has("along") && region.to - region.from < 0.01f)
            o.report("along", "must run from a smaller to a larger place");
        region.angle = o.number("angle", {0, 360});
        region.halfWidth = o.number("half_width", {5, 180});
        return region;
    }

    bool tubeOf(figure::PartName name) const
    {
        using figure::Surface;
        for (const figure::PartSpec& part : body_.parts) {
            if (part.name == name)
                return part.surface == Surface::Leg || part.surface == Surface::Arm ||
                       part.surface == Surface::Torso;
        }
        return false;
    }

    figure::Contacts contacts(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::Contacts contacts;
        for (Side side : figure::kSides) {
            const char* hand = side == Side::Left ? "hand_l" : "hand_r";
            const char* foot = side == Side::Left ? "foot_l" : "foot_r";
            if (o.has(hand))
                contacts.hands[index(side)] = handContact(o.any(hand), o.at(hand));
            if (o.has(foot))
                contacts.feet[index(side)] = footContact(o.any(foot), o.at(foot));
        }
        return contacts;
    }

    figure::HandContact handContact(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::HandContact hand;
        if (o.has("frame")) {
            const std::string frame = o.text("frame", 32);
            hand.frame = figure::jointNamed(frame);
            const JointKind kind = hand.frame ? kindOf(*hand.frame) : JointKind::Wrist;
            if (frame != "world" && kind != JointKind::Root && kind != JointKind::Spine) {
                o.report("frame", "must be \"world\" or a joint of the trunk or head");
                hand.frame.reset();
            }
        }
        hand.wrist = o.vec3("wrist", kMetres);
        hand.fingers = o.direction("fingers");
        hand.palm = o.direction("palm");
        hand.elbow = o.direction("elbow");
        if (o.has("elbow_at"))
            hand.elbowAt = o.vec3("elbow_at", kMetres);
        return hand;
    }

    figure::FootContact footContact(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        return {o.vec3("ankle", kMetres), o.direction("toes"), o.direction("knee")};
    }

    void keyframe(Clip& clip, const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::Keyframe key;
        key.t = o.number("t", kFraction);
        if (!clip.keyframes.empty() && key.t <= clip.keyframes.back().t)
            o.report("t", "must be larger than in the keyframe before");
        key.roller = o.number("roller", {-1, 1});
        key.root = root(o.any("root"), o.at("root"));
        angles(key.angles, o.any("joints"), o.at("joints"));
        clip.keyframes.push_back(key);
    }

    figure::RootPose root(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        return {o.vec3("pos", kMetres), o.numberOr("yaw", 0, kAngle), o.numberOr("pitch", 0, kAngle),
                o.numberOr("side", 0, kAngle), o.numberOr("twist", 0, kAngle)};
    }

    void angles(figure::JointAngles& angles, const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        for (std::size_t j = 0; j < figure::kJointCount; ++j) {
            const auto joint = static_cast<Joint>(j);
            if (kindOf(joint) == JointKind::Root || !o.has(nameOf(joint)))
                continue;
            JsonObject axes(o.any(nameOf(joint)), o.at(nameOf(joint)), problems_);
            const auto names = axisNames(kindOf(joint));
            for (std::size_t k = 0; k < names.size(); ++k) {
                const figure::AngleLimit limit = body_.skeleton[joint].limits[k];
                if (names[k])
                    angles[j][k] = axes.numberOr(names[k], 0, {limit.low, limit.high});
            }
        }
    }

    const figure::BodyModel& body_;
    std::vector<FigureProblem>& problems_;
};

} // namespace

std::optional<ClipFile> clipsFromJson(const json& value, const figure::BodyModel& body,
                                      std::vector<FigureProblem>& problems)
{
    const std::size_t before = problems.size();
    ClipFile file;
    {
        JsonObject o(value, "", problems);
        if (o.text("format", 64) != "unknot-clips")
            o.report("format", "must be \"unknot-clips\"");
        if (o.integer("version", 0, 1000000) != 1)
            o.report("version", "must be 1: this program knows no other");
        file.technique = o.text("technique", 64);
        ClipReader reader(body, problems);
        std::set<std::string> ids;
        o.list("clips", 1, 32, [&](const json& v, const std::string& pointer) {
            file.clips.push_back(reader.clip(v, pointer));
            if (!ids.insert(file.clips.back().id).second)
                problems.push_back({pointer + "/id", "is used twice"});
        });
    }
    if (problems.size() != before)
        return std::nullopt;
    return file;
}

} // namespace unknot::content
