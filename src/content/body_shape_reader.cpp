#include "figure_rules.h"

namespace unknot::content {
namespace {

RealRule size()
{
    return real(-1, 1);
}

RealRule angle()
{
    return real(-180, 180);
}

void readBend(ObjectReader& in, figure::Bend& bend)
{
    in.ignored("joint");
    in.required("round_line", bend.roundLine, real(0.005, 0.2));
    in.required("round_frame", bend.roundFrame, real(0.005, 0.3));
    in.required("front", bend.front, size());
    in.required("back", bend.back, size());
    in.required("limit", bend.limit, real(0, 2));
}

/// ["knee", 0.03, ...]: a joint, a place after it and four sizes.
struct LimbStationRule {
    std::string_view upper;
    std::string_view lower;

    bool operator()(const Value& value, figure::LimbStation& out) const
    {
        if (!isListOf(value, 6, 6))
            return false;
        const Value joint = value.item(0);
        const std::string_view name =
            joint.node().kind == Kind::String ? joint.node().text : std::string_view{};
        bool fine = name == upper || name == lower;
        if (!fine)
            notOneOf(joint, {upper, lower});
        out.fromLowerJoint = name == lower;
        fine = size()(value.item(1), out.at) && fine;
        for (std::size_t k = 0; k < out.size.size(); ++k)
            fine = size()(value.item(k + 2), out.size[k]) && fine;
        return fine;
    }
};

/// A leg or an arm: its joints from above, those it bends at last.
struct ReadLimb {
    std::vector<std::string_view> bends;
    std::string_view upper;
    std::string_view lower;

    void operator()(ObjectReader& in, figure::LimbShape& limb) const
    {
        in.ignored("columns");
        in.required("lead_in", limb.leadIn, real(0.01, 0.3));
        in.optional("lead_in_inward", limb.leadInInward, real(-0.1, 0.1));
        in.required("section_power", limb.sectionPower, real(1.5, 8));
        in.required("sides", limb.sides, whole(8, 64));
        in.required("ring_step", limb.ringStep, real(0.008, 0.1));
        in.required("dense_near", limb.denseNear,
                    object([this](ObjectReader& dense, std::vector<float>& out) {
                        out.resize(bends.size());
                        for (std::size_t k = 0; k < bends.size(); ++k)
                            dense.required(bends[k], out[k], real(0, 0.3));
                    }));
        in.required("bends", limb.bends, list(bends.size(), bends.size(), object(readBend)));
        if (in.required("stations", limb.stations, list(4, 200, LimbStationRule{upper, lower})))
            checkOrder(*in.value().member("stations"), limb.stations);
    }

    static void checkOrder(const Value& list, const std::vector<figure::LimbStation>& stations)
    {
        for (std::size_t i = 1; i < stations.size(); ++i) {
            const figure::LimbStation& a = stations[i - 1];
            const figure::LimbStation& b = stations[i];
            if (a.fromLowerJoint == b.fromLowerJoint ? b.at <= a.at : a.fromLowerJoint)
                list.item(i).problem("The stations must come in order along the limb.",
                                     "Put the rows in order.");
        }
    }
};

void readTorso(ObjectReader& in, figure::TorsoShape& torso)
{
    in.ignored("columns");
    in.required("section_power", torso.sectionPower, real(1.5, 8));
    in.required("sides", torso.sides, whole(8, 64));
    in.required("ring_step", torso.ringStep, real(0.008, 0.1));
    in.required("round_joint", torso.roundJoint, real(0.01, 0.2));
    in.required("stations", torso.stations, stations(3, -1, 1));
}

void readNeck(ObjectReader& in, figure::NeckShape& neck)
{
    in.ignored("columns");
    in.required("sides", neck.sides, whole(8, 64));
    in.required("rings", neck.rings, whole(4, 64));
    in.required("from", neck.from, size());
    in.required("to", neck.to, point(-1, 1));
    in.required("stations", neck.stations, stations(3, -1, 1));
}

void readNose(ObjectReader& in, std::vector<figure::NoseRow>& rows)
{
    in.ignored("columns");
    const auto row = [](const Value& value, figure::NoseRow& out) {
        return isListOf(value, 3, 3) && size()(value.item(0), out.z) &&
               angle()(value.item(1), out.halfAngle) && size()(value.item(2), out.protrusion);
    };
    if (!in.required("rows", rows, list(3, 50, row)))
        return;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].z >= rows[i - 1].z)
            in.value().member("rows")->item(i).problem("The nose must run from the bridge down.",
                                                       "Put the rows in order.");
    }
}

void readEar(ObjectReader& in, figure::EarShape& ear)
{
    in.required("at", ear.at, point(-1, 1));
    in.required("h", ear.height, size());
    in.required("w", ear.width, size());
    in.required("t", ear.thickness, size());
    in.required("tilt", ear.tilt, angle());
}

void readEye(ObjectReader& in, figure::EyeMark& eye)
{
    in.required("angle", eye.angle, angle());
    in.required("z", eye.z, size());
    in.required("half_width_deg", eye.halfWidth, angle());
    in.required("half_height", eye.halfHeight, size());
    in.required("min_facing", eye.minFacing, size());
}

void readBrow(ObjectReader& in, figure::BrowMark& brow)
{
    in.required("angle_from", brow.angleFrom, angle());
    in.required("angle_to", brow.angleTo, angle());
    in.required("z", brow.z, size());
    in.required("arch", brow.arch, size());
    in.required("width", brow.width, size());
    in.required("min_facing", brow.minFacing, size());
}

void readMouth(ObjectReader& in, figure::MouthMark& mouth)
{
    in.required("half_angle", mouth.halfAngle, angle());
    in.required("z", mouth.z, size());
    in.required("curve", mouth.curve, size());
    in.required("width", mouth.width, size());
    in.required("min_facing", mouth.minFacing, size());
}

void readHead(ObjectReader& in, figure::HeadShape& head)
{
    in.ignored("columns");
    in.required("sides", head.sides, whole(8, 64));
    in.required("rings", head.rings, whole(4, 64));
    in.required("section_power", head.sectionPower, real(1.5, 8));
    in.required("stations", head.stations, stations(4, -1, 1));
    in.required("nose", head.nose, object(readNose));
    in.required("ear", head.ear, object(readEar));
    in.required("eye", head.eye, object(readEye));
    in.required("brow", head.brow, object(readBrow));
    in.required("mouth", head.mouth, object(readMouth));
}

void readHair(ObjectReader& in, figure::HairShape& hair)
{
    in.required("sides", hair.sides, whole(8, 128));
    in.required("rings", hair.rings, whole(4, 64));
    in.required("hairline", hair.hairline, stations(1, -1, 180));
    in.required("thickness", hair.thickness, stations(2, -1, 1));
}

void readHand(ObjectReader& in, figure::HandShape& hand)
{
    in.ignored("columns_palm");
    in.ignored("columns_fingers");
    in.required("palm", hand.palm, stations(4, -1, 1));
    const auto finger = [](const Value& value, figure::Finger& out) {
        return isListOf(value, 5, 5) && size()(value.item(0), out.thumbward) &&
               size()(value.item(1), out.down) && size()(value.item(2), out.length) &&
               size()(value.item(3), out.radius) && angle()(value.item(4), out.spread);
    };
    in.required("fingers", hand.fingers, list(1, 5, finger));
    in.required("thumb", hand, object([](ObjectReader& thumb, figure::HandShape& out) {
                    thumb.required("at", out.thumbAt, point(-1, 1));
                    thumb.required("dir", out.thumbDirection, point(-1, 1));
                    thumb.required("length", out.thumbLength, size());
                    thumb.required("r", out.thumbRadius, size());
                }));
    in.required("curl", hand.curl, angle());
}

void readShoe(ObjectReader& in, figure::ShoeShape& shoe)
{
    in.ignored("columns");
    in.required("sides", shoe.sides, whole(8, 64));
    in.required("rings", shoe.rings, whole(4, 64));
    in.required("stations", shoe.stations, stations(5, -1, 1));
}

} // namespace

void readBodyShape(ObjectReader& in, figure::BodyShape& body)
{
    in.required("leg", body.leg, object(ReadLimb{{"hip", "knee"}, "hip", "knee"}));
    in.required("arm", body.arm, object(ReadLimb{{"elbow"}, "shoulder", "elbow"}));
    in.required("torso", body.torso, object(readTorso));
    in.required("neck", body.neck, object(readNeck));
    in.required("head", body.head, object(readHead));
    in.required("hair", body.hair, object(readHair));
    in.required("hand", body.hand, object(readHand));
    in.required("shoe", body.shoe, object(readShoe));
}

} // namespace unknot::content
