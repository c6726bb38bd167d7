#include "unknot/figure/pose.h"

#include "rotation.h"

#include <algorithm>

namespace unknot::figure {
namespace {

/// Solves one body: the trunk first, then what hangs from it.
class Solver {
public:
    Solver(const BodyModel& model, const Clip& clip, const Keyframe& key, Pose& pose)
        : skeleton_(model.skeleton), clip_(clip), key_(key), pose_(pose)
    {
    }

    void run()
    {
        trunk();
        for (Side side : kSides) {
            leg(side);
            arm(side);
        }
    }

private:
    const std::array<float, 3>& angles(Joint joint) const { return key_.angles[index(joint)]; }
    Vec3 offset(Joint joint) const { return skeleton_[joint].offset; }

    void trunk()
    {
        const RootPose& root = key_.root;
        pose_[Joint::Pelvis] = {root.pos,
                                turnZ(root.yaw) * turnY(root.pitch) * turnX(root.side) * turnZ(root.twist)};
        for (Joint joint : {Joint::Lumbar, Joint::Thorax, Joint::Chest, Joint::Neck, Joint::Head}) {
            const Bone& parent = pose_[parentOf(joint)];
            const auto& a = angles(joint);
            pose_[joint] = {parent.pos + parent.frame * offset(joint),
                            parent.frame * turnY(a[0]) * turnX(-a[1]) * turnZ(a[2])};
        }
    }

    /// Hip and shoulder: flex, abd, rot, the same number being the same movement on both sides.
    Mat3 ball(Joint joint, Side side) const
    {
        const auto& a = angles(joint);
        return turnY(-a[0]) * turnX(sign(side) * a[1]) * turnZ(sign(side) * a[2]);
    }

    void leg(Side side)
    {
        const Joint hip = onSide(Joint::HipL, side);
        const Joint knee = onSide(Joint::KneeL, side);
        const Joint ankle = onSide(Joint::AnkleL, side);
        const Bone& pelvis = pose_[Joint::Pelvis];
        pose_[hip].pos = pelvis.pos + pelvis.frame * offset(hip);
        if (const auto& contact = clip_.contacts.feet[index(side)]) {
            plantedLeg(pose_[hip], pose_[knee], pose_[ankle], *contact, -offset(knee).z, -offset(ankle).z);
            return;
        }
        pose_[hip].frame = pelvis.frame * ball(hip, side);
        pose_[knee] = {pose_[hip].pos + pose_[hip].frame * offset(knee),
                       pose_[hip].frame * turnY(angles(knee)[0])};
        const auto& a = angles(ankle);
        pose_[ankle] = {pose_[knee].pos + pose_[knee].frame * offset(ankle),
                        pose_[knee].frame * turnZ(sign(side) * a[2]) * turnY(-a[0]) *
                            turnX(-sign(side) * a[1])};
    }

    struct Reach {
        Vec3 middle;
        Vec3 end;
        float missed;
    };

    /// Two bones from `root` to `target`, the joint between them bent toward `pole`.
    static Reach twoBone(Vec3 root, Vec3 target, float upper, float lower, Vec3 pole)
    {
        const Vec3 d = target - root;
        const float distance = length(d);
        const Vec3 n = d * (1 / (distance + 1e-9f));
        const float reach = std::clamp(distance, std::abs(upper - lower) + 1e-4f, upper + lower - 1e-4f);
        const float x = (upper * upper - lower * lower + reach * reach) / (2 * reach);
        const float h = std::sqrt(std::max(0.0f, upper * upper - x * x));
        return {root + n * x + normalised(across(pole, n)) * h, root + n * reach, distance - reach};
    }

    static void plantedLeg(Bone& hip, Bone& knee, Bone& ankle, const FootContact& contact, float thigh,
                           float shank)
    {
        const Reach reach = twoBone(hip.pos, contact.ankle, thigh, shank, contact.knee);
        knee.pos = reach.middle;
        ankle.pos = reach.end;
        hip.frame = frameFrom(hip.pos - knee.pos, contact.knee);
        knee.frame = frameKeepingY(knee.pos - ankle.pos, hip.frame.y);
        const Vec3 toes = normalised(contact.toes);
        const Vec3 up = normalised(across({0, 0, 1}, toes));
        ankle.frame = {toes, cross(up, toes), up};
    }

    void arm(Side side)
    {
        const Joint clavicle = onSide(Joint::ClavicleL, side);
        const Joint shoulder = onSide(Joint::ShoulderL, side);
        const Joint elbow = onSide(Joint::ElbowL, side);
        const Joint wrist = onSide(Joint::WristL, side);
        const Bone& chest = pose_[Joint::Chest];
        const auto& a = angles(clavicle);
        pose_[clavicle] = {chest.pos + chest.frame * offset(clavicle),
                           chest.frame * turnZ(-sign(side) * a[1]) * turnX(sign(side) * a[0])};
        pose_[shoulder].pos = pose_[clavicle].pos + pose_[clavicle].frame * offset(shoulder);
        if (const auto& contact = clip_.contacts.hands[index(side)])
            heldArm(side, *contact);
        else
            freeArm(side);
        pose_.forearmTurn[index(side)] = turnAboutForearm(pose_[elbow].frame, pose_[wrist].frame);
    }

    void freeArm(Side side)
    {
        Bone& shoulder = pose_[onSide(Joint::ShoulderL, side)];
        Bone& elbow = pose_[onSide(Joint::ElbowL, side)];
        Bone& wrist = pose_[onSide(Joint::WristL, side)];
        shoulder.frame = pose_[Joint::Chest].frame * ball(onSide(Joint::ShoulderL, side), side);
        elbow = {shoulder.pos + shoulder.frame * offset(onSide(Joint::ElbowL, side)),
                 shoulder.frame * turnY(-angles(onSide(Joint::ElbowL, side))[0])};
        const auto& a = angles(onSide(Joint::WristL, side));
        wrist = {elbow.pos + elbow.frame * offset(onSide(Joint::WristL, side)),
                 elbow.frame * turnZ(-sign(side) * a[0]) * turnY(-a[1]) * turnX(sign(side) * a[2])};
    }

    void heldArm(Side side, const HandContact& contact)
    {
        Bone& shoulder = pose_[onSide(Joint::ShoulderL, side)];
        Bone& elbow = pose_[onSide(Joint::ElbowL, side)];
        Bone& wrist = pose_[onSide(Joint::WristL, side)];
        const float upper = -offset(onSide(Joint::ElbowL, side)).z;
        const float lower = -offset(onSide(Joint::WristL, side)).z;
        const Bone held = contact.frame ? pose_[*contact.frame] : Bone{};
        const Vec3 target = held.pos + held.frame * contact.wrist;
        const Vec3 pole = held.frame * contact.elbow;
        if (contact.elbowAt) {
            elbow.pos = held.pos + held.frame * *contact.elbowAt;
            const Vec3 d = elbow.pos - shoulder.pos;
            pose_.shoulderGlide[index(side)] = length(d) - upper;
            shoulder.pos = elbow.pos - normalised(d) * upper;
            wrist.pos = elbow.pos + normalised(target - elbow.pos) * lower;
        } else {
            const Reach reach = twoBone(shoulder.pos, target, upper, lower, pole);
            elbow.pos = reach.middle;
            wrist.pos = reach.end;
            pose_.shoulderGlide[index(side)] = reach.missed;
        }
        shoulder.frame = frameFrom(shoulder.pos - elbow.pos,
                                   forearmDirection(shoulder.pos - elbow.pos, wrist.pos - elbow.pos, pole));
        elbow.frame = frameKeepingY(elbow.pos - wrist.pos, shoulder.frame.y);
        wrist.frame = frameFrom(held.frame * -contact.fingers, held.frame * contact.palm);
    }

    /// The upper arm's x: the way the forearm is flexed, and away from the pole when the arm is nearly
    /// straight.
    static Vec3 forearmDirection(Vec3 up, Vec3 forearm, Vec3 pole)
    {
        up = normalised(up);
        const Vec3 away = across(-pole, up);
        const Vec3 x = across(forearm, up);
        const float bend = length(x);
        if (bend < 0.02f)
            return away;
        const float k = std::min(1.0f, bend / 0.08f);
        return normalised(x) * k + normalised(away) * (1 - k);
    }

    static float turnAboutForearm(const Mat3& forearm, const Mat3& hand)
    {
        Vec3 x = across(hand.x, forearm.z);
        // The palm faces along the forearm: the hand's y tells better how it is turned.
        if (length(x) < 0.5f)
            x = cross(across(hand.y, forearm.z), forearm.z);
        x = normalised(x);
        return std::atan2(dot(cross(forearm.x, x), forearm.z), dot(forearm.x, x));
    }

    const Skeleton& skeleton_;
    const Clip& clip_;
    const Keyframe& key_;
    Pose& pose_;
};

} // namespace

Pose solve(const BodyModel& model, const Clip& clip, const Keyframe& key)
{
    Pose pose;
    Solver(model, clip, key, pose).run();
    pose.roller.centre = clip.roller.start + clip.roller.travel * key.roller;
    pose.roller.axis = clip.roller.axis;
    pose.roller.turn = key.roller / model.scene.roller.radius;
    return pose;
}

Pose poseAt(const BodyModel& model, const Clip& clip, float t)
{
    return solve(model, clip, keyframeAt(clip, t));
}

} // namespace unknot::figure
