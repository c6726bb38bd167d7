#include "figure_shape_reader.h"

namespace unknot::content {
namespace {

using nlohmann::json;

constexpr NumberRange kLength{-1, 1};
constexpr NumberRange kAngle{-180, 180};
constexpr NumberRange kFacing{-1, 1};

class ShapeReader {
public:
    explicit ShapeReader(std::vector<FigureProblem>& problems) : problems_(problems) {}

    figure::BodyShape read(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::BodyShape body;
        body.leg = limb(o.any("leg"), o.at("leg"), {"hip", "knee"}, "hip", "knee");
        body.arm = limb(o.any("arm"), o.at("arm"), {"elbow"}, "shoulder", "elbow");
        body.torso = torso(o.any("torso"), o.at("torso"));
        body.neck = neck(o.any("neck"), o.at("neck"));
        body.head = head(o.any("head"), o.at("head"));
        body.hair = hair(o.any("hair"), o.at("hair"));
        body.hand = hand(o.any("hand"), o.at("hand"));
        body.shoe = shoe(o.any("shoe"), o.at("shoe"));
        return body;
    }

private:
    /// Rows of a place and `sizes` numbers, the places rising.
    std::vector<figure::Station> stations(JsonObject& o, const char* key, std::size_t sizes,
                                          NumberRange range)
    {
        std::vector<figure::Station> out;
        for (const auto& row : o.rows(key, 2, sizes + 1, range)) {
            figure::Station station{row[0], {}};
            std::copy(row.begin() + 1, row.end(), station.size.begin());
            if (!out.empty() && station.at <= out.back().at)
                o.report(key, "must have rising first numbers");
            out.push_back(station);
        }
        return out;
    }

    figure::LimbShape limb(const json& value, const std::string& pointer,
                           const std::vector<std::string>& joints, const std::string& upper,
                           const std::string& lower)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"columns"});
        figure::LimbShape limb;
        limb.leadIn = o.number("lead_in", {0.01, 0.3});
        limb.leadInInward = o.numberOr("lead_in_inward", 0, {-0.1, 0.1});
        limb.sectionPower = o.number("section_power", {1.5, 8});
        limb.sides = o.integer("sides", 8, 64);
        limb.ringStep = o.number("ring_step", {0.008, 0.1});
        {
            JsonObject dense(o.any("dense_near"), o.at("dense_near"), problems_);
            for (const std::string& joint : joints)
                limb.denseNear.push_back(dense.number(joint.c_str(), {0, 0.3}));
        }
        o.list("bends", joints.size(), joints.size(), [&](const json& v, const std::string& at) {
            JsonObject b(v, at, problems_);
            if (b.text("joint", 16) != joints[limb.bends.size()])
                b.report("joint", "must be " + joints[limb.bends.size()]);
            limb.bends.push_back({b.number("round_line", {0.005, 0.2}), b.number("round_frame", {0.005, 0.3}),
                                  b.number("front", kFacing), b.number("back", kFacing),
                                  b.number("limit", {0, 2})});
        });
        o.list("stations", 4, 200, [&](const json& v, const std::string& at) {
            limb.stations.push_back(limbStation(v, at, upper, lower));
        });
        checkRising(o, limb);
        return limb;
    }

    void checkRising(JsonObject& o, const figure::LimbShape& limb)
    {
        for (std::size_t i = 1; i < limb.stations.size(); ++i) {
            const figure::LimbStation& a = limb.stations[i - 1];
            const figure::LimbStation& b = limb.stations[i];
            if (a.fromLowerJoint == b.fromLowerJoint ? b.at <= a.at : a.fromLowerJoint)
                o.report("stations", "must come in order along the limb");
        }
    }

    figure::LimbStation limbStation(const json& value, const std::string& pointer, const std::string& upper,
                                    const std::string& lower)
    {
        figure::LimbStation station;
        const bool shaped = value.is_array() && value.size() == 6 && (value[0] == upper || value[0] == lower);
        if (!shaped) {
            problems_.push_back({pointer, "must be \"" + upper + "\" or \"" + lower + "\" and 5 numbers"});
            return station;
        }
        station.fromLowerJoint = value[0] == lower;
        // The numbers are read as a field of their own, so that each is checked and named in the usual way.
        json numbers = json::object();
        numbers["numbers"] = json::array();
        for (std::size_t i = 1; i < 6; ++i)
            numbers["numbers"].push_back(value[i]);
        JsonObject o(numbers, pointer, problems_);
        const std::vector<float> row = o.numbers("numbers", 5, kLength);
        station.at = row[0];
        std::copy(row.begin() + 1, row.end(), station.size.begin());
        return station;
    }

    figure::TorsoShape torso(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"columns"});
        figure::TorsoShape torso;
        torso.sectionPower = o.number("section_power", {1.5, 8});
        torso.sides = o.integer("sides", 8, 64);
        torso.ringStep = o.number("ring_step", {0.008, 0.1});
        torso.roundJoint = o.number("round_joint", {0.01, 0.2});
        torso.stations = stations(o, "stations", 3, kLength);
        return torso;
    }

    figure::NeckShape neck(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"columns"});
        figure::NeckShape neck;
        neck.sides = o.integer("sides", 8, 64);
        neck.rings = o.integer("rings", 4, 64);
        neck.from = o.number("from", kLength);
        neck.to = o.vec3("to", kLength);
        neck.stations = stations(o, "stations", 3, kLength);
        return neck;
    }

    figure::HeadShape head(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"columns"});
        figure::HeadShape head;
        head.sides = o.integer("sides", 8, 64);
        head.rings = o.integer("rings", 4, 64);
        head.sectionPower = o.number("section_power", {1.5, 8});
        head.stations = stations(o, "stations", 4, kLength);
        {
            JsonObject nose(o.any("nose"), o.at("nose"), problems_);
            nose.ignore({"columns"});
            for (const auto& row : nose.rows("rows", 3, 3, {-1, 60}))
                head.nose.push_back({row[0], row[1], row[2]});
            for (std::size_t i = 1; i < head.nose.size(); ++i) {
                if (head.nose[i].z >= head.nose[i - 1].z)
                    nose.report("rows", "must have falling first numbers");
            }
        }
        JsonObject ear(o.any("ear"), o.at("ear"), problems_);
        head.ear = {ear.vec3("at", kLength), ear.number("h", kLength), ear.number("w", kLength),
                    ear.number("t", kLength), ear.number("tilt", kAngle)};
        JsonObject eye(o.any("eye"), o.at("eye"), problems_);
        head.eye = {eye.number("angle", kAngle), eye.number("z", kLength),
                    eye.number("half_width_deg", kAngle), eye.number("half_height", kLength),
                    eye.number("min_facing", kFacing)};
        JsonObject brow(o.any("brow"), o.at("brow"), problems_);
        head.brow = {brow.number("angle_from", kAngle), brow.number("angle_to", kAngle),
                     brow.number("z", kLength),         brow.number("arch", kLength),
                     brow.number("width", kLength),     brow.number("min_facing", kFacing)};
        JsonObject mouth(o.any("mouth"), o.at("mouth"), problems_);
        head.mouth = {mouth.number("half_angle", kAngle), mouth.number("z", kLength),
                      mouth.number("curve", kLength), mouth.number("width", kLength),
                      mouth.number("min_facing", kFacing)};
        return head;
    }

    figure::HairShape hair(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        figure::HairShape hair;
        hair.sides = o.integer("sides", 8, 128);
        hair.rings = o.integer("rings", 4, 64);
        hair.hairline = stations(o, "hairline", 1, {-1, 180});
        hair.thickness = stations(o, "thickness", 2, kLength);
        return hair;
    }

    figure::HandShape hand(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"columns_palm", "columns_fingers"});
        figure::HandShape hand;
        hand.palm = stations(o, "palm", 4, kLength);
        for (const auto& row : o.rows("fingers", 1, 5, {-60, 60}))
            hand.fingers.push_back({row[0], row[1], row[2], row[3], row[4]});
        {
            JsonObject thumb(o.any("thumb"), o.at("thumb"), problems_);
            hand.thumbAt = thumb.vec3("at", kLength);
            hand.thumbDirection = thumb.vec3("dir", kLength);
            hand.thumbLength = thumb.number("length", kLength);
            hand.thumbRadius = thumb.number("r", kLength);
        }
        hand.curl = o.number("curl", kAngle);
        return hand;
    }

    figure::ShoeShape shoe(const json& value, const std::string& pointer)
    {
        JsonObject o(value, pointer, problems_);
        o.ignore({"columns"});
        figure::ShoeShape shoe;
        shoe.sides = o.integer("sides", 8, 64);
        shoe.rings = o.integer("rings", 4, 64);
        shoe.stations = stations(o, "stations", 5, kLength);
        return shoe;
    }

    std::vector<FigureProblem>& problems_;
};

} // namespace

figure::BodyShape bodyShapeFromJson(const json& value, const std::string& pointer,
                                    std::vector<FigureProblem>& problems)
{
    return ShapeReader(problems).read(value, pointer);
}

} // namespace unknot::content
