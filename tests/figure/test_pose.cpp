#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/pose.h"

#include <cmath>

using namespace unknot;
using namespace unknot::figure;

namespace {

float distance(Vec3 a, const nlohmann::json& numbers, std::size_t first)
{
    return length(a - Vec3{numbers[first].get<float>(), numbers[first + 1].get<float>(),
                           numbers[first + 2].get<float>()});
}

/// Signed angle of `b` from `a` about a hinge's y, in degrees.
float bend(Vec3 a, Vec3 b)
{
    return degrees(std::acos(std::clamp(dot(a, b), -1.0f, 1.0f)));
}

template <class Check>
void atEveryPhase(Check check)
{
    for (const test::NamedClip& named : test::shippedClips()) {
        for (int i = 0; i <= 20; ++i) {
            const float t = static_cast<float>(i) / 20.0f;
            INFO(named.name() << " at " << t);
            check(named.clip, t, poseAt(test::shippedBody(), named.clip, t));
        }
    }
}

} // namespace

TEST_CASE("poses equal the numbers they were designed with")
{
    const nlohmann::json file = test::jsonFile(UNKNOT_TEST_DATA_DIR "/figure/poses.json");
    REQUIRE(file["poses"].size() == 75);
    for (const auto& expected : file["poses"]) {
        const Clip& clip =
            test::shippedClip(expected["technique"].get<std::string>(), expected["clip"].get<std::string>());
        const Pose pose = poseAt(test::shippedBody(), clip, expected["t"].get<float>());
        INFO(expected["technique"] << "/" << expected["clip"] << " at " << expected["t"]);
        for (std::size_t j = 0; j < kJointCount; ++j) {
            const auto joint = static_cast<Joint>(j);
            INFO(nameOf(joint));
            const auto& numbers = expected["joints"][nameOf(joint)];
            CHECK(distance(pose[joint].pos, numbers, 0) < 5e-5f);
            CHECK(distance(pose[joint].frame.x, numbers, 3) < 2e-3f);
            CHECK(distance(pose[joint].frame.z, numbers, 6) < 2e-3f);
        }
        CHECK(distance(pose.roller.centre, expected["roller"], 0) < 2e-5f);
        CHECK(std::abs(pose.roller.turn - expected["turn"].get<float>()) < 1e-4f);
        for (Side side : kSides) {
            const float turn = expected["forearm_turn"][index(side)].get<float>();
            CHECK(std::abs(std::remainder(pose.forearmTurn[index(side)] - turn, 2 * kPi)) < 5e-3f);
        }
    }
}

TEST_CASE("planted hands, forearms and feet stay where they are")
{
    atEveryPhase([](const Clip& clip, float, const Pose& pose) {
        for (Side side : kSides) {
            if (const auto& hand = clip.contacts.hands[index(side)]; hand && !hand->frame) {
                const Vec3 wrist = pose[onSide(Joint::WristL, side)].pos;
                if (hand->elbowAt) {
                    CHECK(length(pose[onSide(Joint::ElbowL, side)].pos - *hand->elbowAt) < 1e-4f);
                    // The forearm has its own length; only its direction is given.
                    CHECK(length(cross(normalised(wrist - *hand->elbowAt),
                                       normalised(hand->wrist - *hand->elbowAt))) < 1e-3f);
                } else {
                    CHECK(length(wrist - hand->wrist) < 1e-4f);
                }
                CHECK(std::abs(pose.shoulderGlide[index(side)]) < 0.010f);
            }
            if (const auto& foot = clip.contacts.feet[index(side)])
                CHECK(length(pose[onSide(Joint::AnkleL, side)].pos - foot->ankle) < 1e-4f);
        }
    });
}

TEST_CASE("bones keep their lengths")
{
    const Skeleton& skeleton = test::shippedBody().skeleton;
    atEveryPhase([&](const Clip&, float, const Pose& pose) {
        for (Side side : kSides) {
            for (Joint left : {Joint::ElbowL, Joint::WristL, Joint::KneeL, Joint::AnkleL}) {
                const Joint joint = onSide(left, side);
                const float bone = length(pose[joint].pos - pose[parentOf(joint)].pos);
                CHECK(std::abs(bone - length(skeleton[joint].offset)) < 1e-4f);
            }
        }
    });
}

TEST_CASE("joints stay inside their limits, the planted wrists nearly")
{
    const BodyModel& body = test::shippedBody();
    atEveryPhase([&](const Clip& clip, float t, const Pose& pose) {
        const Keyframe key = keyframeAt(clip, t);
        for (std::size_t j = 0; j < kJointCount; ++j) {
            for (std::size_t k = 0; k < 3; ++k) {
                const AngleLimit limit = body.skeleton.joints[j].limits[k];
                CHECK(key.angles[j][k] >= limit.low - 0.01f);
                CHECK(key.angles[j][k] <= limit.high + 0.01f);
            }
        }
        for (Side side : kSides) {
            const Vec3 thigh = pose[onSide(Joint::HipL, side)].frame.z;
            const Vec3 shank = pose[onSide(Joint::KneeL, side)].frame.z;
            CHECK(bend(thigh, shank) <= body.skeleton[Joint::KneeL].limits[0].high);
            const Vec3 upper = pose[onSide(Joint::ShoulderL, side)].frame.z;
            const Vec3 forearm = pose[onSide(Joint::ElbowL, side)].frame.z;
            CHECK(bend(upper, forearm) <= body.skeleton[Joint::ElbowL].limits[0].high);
            if (clip.contacts.hands[index(side)])
                CHECK(bend(forearm, pose[onSide(Joint::WristL, side)].frame.z) <= 95 + 5.5f);
        }
    });
}

TEST_CASE("the roller rolls without slipping, and carries the body twice as far")
{
    const BodyModel& body = test::shippedBody();
    for (const test::NamedClip& named : test::shippedClips()) {
        INFO(named.name());
        const Clip& clip = named.clip;
        const Pose start = poseAt(body, clip, 0);
        const Pose end = poseAt(body, clip, 1);
        const float rolled = dot(end.roller.centre - start.roller.centre, clip.roller.travel);
        CHECK(std::abs((end.roller.turn - start.roller.turn) - rolled / 0.065f) < 1e-3f);
        const float body2 = dot(end[Joint::Pelvis].pos - start[Joint::Pelvis].pos, clip.roller.travel);
        if (rolled > 0.01f)
            CHECK(std::abs(body2 - 2 * rolled) < 0.013f);
    }
}

TEST_CASE("a pose between two keys is on the way, and outside the stroke it stops at the ends")
{
    Clip clip = test::shippedClip("calf", "single");
    CHECK(keyframeAt(clip, -1).root.pos == keyframeAt(clip, 0).root.pos);
    CHECK(keyframeAt(clip, 2).root.pos == keyframeAt(clip, 1).root.pos);
    for (const Keyframe& key : clip.keyframes)
        CHECK(length(keyframeAt(clip, key.t).root.pos - key.root.pos) < 1e-6f);
    clip.keyframes.resize(1);
    CHECK(keyframeAt(clip, 0.7f).root.pos == clip.keyframes[0].root.pos);
}
