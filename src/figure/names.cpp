#include "unknot/figure/model.h"

namespace unknot::figure {
namespace {

struct JointEntry {
    const char* name;
    JointKind kind;
    Joint parent;
};

constexpr std::array<JointEntry, kJointCount> kJoints{{
    {"pelvis", JointKind::Root, Joint::Pelvis},        {"lumbar", JointKind::Spine, Joint::Pelvis},
    {"thorax", JointKind::Spine, Joint::Lumbar},       {"chest", JointKind::Spine, Joint::Thorax},
    {"neck", JointKind::Spine, Joint::Chest},          {"head", JointKind::Spine, Joint::Neck},
    {"clavicle_l", JointKind::Clavicle, Joint::Chest}, {"shoulder_l", JointKind::Ball, Joint::ClavicleL},
    {"elbow_l", JointKind::Elbow, Joint::ShoulderL},   {"wrist_l", JointKind::Wrist, Joint::ElbowL},
    {"hip_l", JointKind::Ball, Joint::Pelvis},         {"knee_l", JointKind::Knee, Joint::HipL},
    {"ankle_l", JointKind::Ankle, Joint::KneeL},       {"clavicle_r", JointKind::Clavicle, Joint::Chest},
    {"shoulder_r", JointKind::Ball, Joint::ClavicleR}, {"elbow_r", JointKind::Elbow, Joint::ShoulderR},
    {"wrist_r", JointKind::Wrist, Joint::ElbowR},      {"hip_r", JointKind::Ball, Joint::Pelvis},
    {"knee_r", JointKind::Knee, Joint::HipR},          {"ankle_r", JointKind::Ankle, Joint::KneeR},
}};

constexpr std::array<const char*, kPartNameCount> kParts{
    "thigh",     "shank", "short_in",  "short",     "sock", "shoe",   "sole",
    "uarm",      "farm",  "sleeve_in", "sleeve",    "hand", "pelvis", "tee_in",
    "collar_in", "tee",   "neck",      "hair_back", "head", "hair",   "ear"};

struct ColourEntry {
    const char* name;
    ColourRole shade;
};

constexpr std::array<ColourEntry, kColourRoleCount> kColours{{
    {"background", ColourRole::Background},
    {"mat", ColourRole::Mat},
    {"mat_edge", ColourRole::MatEdge},
    {"mat_line", ColourRole::MatLine},
    {"guide", ColourRole::Guide},
    {"shadow", ColourRole::Shadow},
    {"far_tint", ColourRole::FarTint},
    {"skin", ColourRole::SkinShade},
    {"skin_s", ColourRole::SkinShade},
    {"tee", ColourRole::TeeShade},
    {"tee_s", ColourRole::TeeShade},
    {"tee_in", ColourRole::TeeInside},
    {"collar", ColourRole::Collar},
    {"shorts", ColourRole::ShortsShade},
    {"shorts_s", ColourRole::ShortsShade},
    {"shorts_in", ColourRole::ShortsInside},
    {"stripe", ColourRole::Stripe},
    {"hair", ColourRole::HairShade},
    {"hair_s", ColourRole::HairShade},
    {"shoe", ColourRole::ShoeShade},
    {"shoe_s", ColourRole::ShoeShade},
    {"sole", ColourRole::SoleShade},
    {"sole_s", ColourRole::SoleShade},
    {"outsole", ColourRole::Outsole},
    {"accent", ColourRole::Accent},
    {"lace", ColourRole::Lace},
    {"sock", ColourRole::SockShade},
    {"sock_s", ColourRole::SockShade},
    {"roller", ColourRole::RollerShade},
    {"roller_s", ColourRole::RollerShade},
    {"roller_hi", ColourRole::RollerHighlight},
    {"cap", ColourRole::CapShade},
    {"cap_s", ColourRole::CapShade},
    {"cap_in", ColourRole::CapInside},
    {"glow", ColourRole::Glow},
    {"glow2", ColourRole::Glow2},
    {"glow3", ColourRole::Glow3},
    {"glow_edge", ColourRole::GlowEdge},
    {"zone", ColourRole::Zone},
    {"zone_ground", ColourRole::ZoneGround},
    {"ink", ColourRole::Ink},
    {"lip", ColourRole::Lip},
}};

template <class Enum, std::size_t N, class NameAt>
std::optional<Enum> find(const std::string& name, NameAt nameAt)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == nameAt(i))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

JointKind kindOf(Joint joint)
{
    return kJoints[index(joint)].kind;
}

Joint parentOf(Joint joint)
{
    return kJoints[index(joint)].parent;
}

const char* nameOf(Joint joint)
{
    return kJoints[index(joint)].name;
}

std::optional<Joint> jointNamed(const std::string& name)
{
    return find<Joint, kJointCount>(name, [](std::size_t i) { return kJoints[i].name; });
}

std::array<const char*, 3> axisNames(JointKind kind)
{
    switch (kind) {
    case JointKind::Root:
        return {nullptr, nullptr, nullptr};
    case JointKind::Spine:
        return {"flex", "side", "twist"};
    case JointKind::Clavicle:
        return {"elev", "prot", nullptr};
    case JointKind::Ball:
        return {"flex", "abd", "rot"};
    case JointKind::Elbow:
    case JointKind::Knee:
        return {"flex", nullptr, nullptr};
    case JointKind::Wrist:
        return {"pron", "flex", "dev"};
    case JointKind::Ankle:
        return {"dorsi", "inv", "turn"};
    }
    return {};
}

const char* nameOf(PartName part)
{
    return kParts[static_cast<std::size_t>(part)];
}

std::optional<PartName> partNamed(const std::string& name)
{
    return find<PartName, kPartNameCount>(name, [](std::size_t i) { return kParts[i]; });
}

const char* nameOf(ColourRole role)
{
    return kColours[static_cast<std::size_t>(role)].name;
}

std::optional<ColourRole> colourNamed(const std::string& name)
{
    return find<ColourRole, kColourRoleCount>(name, [](std::size_t i) { return kColours[i].name; });
}

ColourRole shadeOf(ColourRole role)
{
    return kColours[static_cast<std::size_t>(role)].shade;
}

} // namespace unknot::figure
