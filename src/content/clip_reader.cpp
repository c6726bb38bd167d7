#include "clip_reader.h"

#include "figure_rules.h"

#include <cmath>

namespace unknot::content {
namespace {

using figure::Clip;
using figure::Joint;
using figure::JointKind;
using figure::Side;

RealRule angle()
{
    return real(-360, 360);
}

void readCamera(ObjectReader& in, figure::CameraSpec& camera)
{
    in.required("azimuth", camera.azimuth, angle());
    in.required("elevation", camera.elevation, real(-10, 90));
    in.required("distance", camera.distance, real(3.5, 50));
    in.required("target", camera.target, point(-3, 3));
    in.required("width_m", camera.width, real(0.2, 10));
}

void readTiming(ObjectReader& in, figure::ClipTiming& timing)
{
    in.required("stroke_s", timing.stroke, real(1, 10));
    in.required("hold_end_s", timing.holdEnd, real(0, 30));
    in.required("hold_start_s", timing.holdStart, real(0, 30));
}

void readMat(ObjectReader& in, figure::Vec2& centre)
{
    std::array<float, 2> at{};
    in.required("centre", at, reals<2>(-3, 3));
    centre = {at[0], at[1]};
}

void readRoller(ObjectReader& in, figure::RollerPath& roller)
{
    in.required("start", roller.start, point(-3, 3));
    const bool axis = in.required("axis", roller.axis, direction());
    const bool travel = in.required("travel_dir", roller.travel, direction());
    if (axis && travel && std::abs(figure::dot(roller.axis, roller.travel)) > 0.01f)
        in.value()
            .member("travel_dir")
            ->problem("The roller must travel across its axis.",
                      "Make \"travel_dir\" and \"axis\" stand square to each other.");
}

void readHand(ObjectReader& in, figure::HandContact& hand)
{
    const auto frame = [](const std::string& name) -> std::optional<Joint> {
        const auto joint = figure::jointNamed(name);
        const JointKind kind = joint ? kindOf(*joint) : JointKind::Wrist;
        return kind == JointKind::Root || kind == JointKind::Spine ? joint : std::nullopt;
    };
    const auto given = in.value().member("frame");
    if (given && given->node().kind == Kind::String && given->node().text == "world")
        in.ignored("frame");
    else
        in.optional("frame", hand.frame, known(frame, "\"world\" or a joint of the trunk or head"));
    in.required("wrist", hand.wrist, point(-3, 3));
    in.required("fingers", hand.fingers, direction());
    in.required("palm", hand.palm, direction());
    in.required("elbow", hand.elbow, direction());
    in.optional("elbow_at", hand.elbowAt, point(-3, 3));
}

void readFoot(ObjectReader& in, figure::FootContact& foot)
{
    in.required("ankle", foot.ankle, point(-3, 3));
    in.required("toes", foot.toes, direction());
    in.required("knee", foot.knee, direction());
}

void readContacts(ObjectReader& in, figure::Contacts& contacts)
{
    for (Side side : figure::kSides) {
        const bool left = side == Side::Left;
        readIfThere(in, left ? "hand_l" : "hand_r", contacts.hands[index(side)], object(readHand));
        readIfThere(in, left ? "foot_l" : "foot_r", contacts.feet[index(side)], object(readFoot));
    }
}

void readRoot(ObjectReader& in, figure::RootPose& root)
{
    in.required("pos", root.pos, point(-3, 3));
    in.optional("yaw", root.yaw, angle());
    in.optional("pitch", root.pitch, angle());
    in.optional("side", root.side, angle());
    in.optional("twist", root.twist, angle());
}

struct SidesRule {
    bool operator()(const Value& value, std::array<bool, 2>& sides) const
    {
        const std::string_view text = value.node().kind == Kind::String ? value.node().text : "?";
        if (text != "l" && text != "r" && text != "lr" && !text.empty()) {
            value.expected("\"l\", \"r\", \"lr\" or \"\"", "Parts without a side take \"\".");
            return false;
        }
        sides = {text == "l" || text == "lr", text == "r" || text == "lr"};
        return true;
    }
};

/// Reads clips against a body.
class ClipReader {
public:
    explicit ClipReader(const figure::BodyModel& body) : body_(body) {}

    void operator()(ObjectReader& in, Clip& clip) const
    {
        in.required("id", clip.id, identifier());
        in.required("one_sided", clip.oneSided, flag());
        in.optional("settle", clip.settle, flag());
        in.required("still_t", clip.stillT, real(0, 1));
        in.required("camera", clip.camera, object(readCamera));
        in.required("timing", clip.timing, object(readTiming));
        in.required("mat", clip.matCentre, object(readMat));
        in.required("roller", clip.roller, object(readRoller));
        in.required("muscle", clip.muscle,
                    list(1, 8, object([this](ObjectReader& i, auto& m) { muscle(i, m); })));
        in.required("contacts", clip.contacts, object(readContacts));
        const bool keys =
            in.required("keyframes", clip.keyframes,
                        list(2, 33, object([this](ObjectReader& i, auto& k) { keyframe(i, k); })));
        if (keys)
            checkOrder(*in.value().member("keyframes"), clip.keyframes);
    }

private:
    void muscle(ObjectReader& in, figure::MuscleRegion& region) const
    {
        readPatch(in, body_.parts, false, region);
        in.required("sides", region.sides, SidesRule{});
    }

    void keyframe(ObjectReader& in, figure::Keyframe& key) const
    {
        in.required("t", key.t, real(0, 1));
        in.required("roller", key.roller, real(-1, 1));
        in.required("root", key.root, object(readRoot));
        in.required("joints", key.angles, object([this](ObjectReader& i, auto& a) { angles(i, a); }));
    }

    void angles(ObjectReader& in, figure::JointAngles& angles) const
    {
        for (std::size_t j = 0; j < figure::kJointCount; ++j) {
            const auto joint = static_cast<Joint>(j);
            if (kindOf(joint) == JointKind::Root)
                continue;
            const auto names = axisNames(kindOf(joint));
            const auto read = [&](ObjectReader& axes, std::array<float, 3>& out) {
                for (std::size_t k = 0; k < names.size(); ++k) {
                    const figure::AngleLimit limit = body_.skeleton[joint].limits[k];
                    if (names[k])
                        axes.optional(names[k], out[k],
                                      real(static_cast<double>(limit.low), static_cast<double>(limit.high)));
                }
            };
            in.optional(nameOf(joint), angles[j], object(read));
        }
    }

    static void checkOrder(const Value& list, const std::vector<figure::Keyframe>& keys)
    {
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].t <= keys[i - 1].t)
                list.item(i).problem("The \"t\" of a keyframe must be larger than that of the one before.",
                                     "Put the keyframes in order.");
        }
        if (keys.front().t != 0 || keys.back().t != 1)
            list.problem("The keyframes must begin at \"t\": 0 and end at \"t\": 1.", "Add the missing end.");
    }

    const figure::BodyModel& body_;
};

} // namespace

void readTechniqueClips(ObjectReader& in, const figure::BodyModel& body, TechniqueClips& out)
{
    in.required("technique", out.technique, identifier());
    in.required("clips", out.clips, list(1, 32, object(ClipReader(body))));
    in.unique("clips", "id");
}

} // namespace unknot::content
