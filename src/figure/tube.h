#pragma once

#include "mesh.h"
#include "unknot/figure/model.h"

#include <vector>

namespace unknot::figure {

/// Which way round a section runs, and how much of the surface's own normals its shade follows.
struct TubeStyle {
    float sectionPower = 2;
    float ySign = 1;      ///< -1 on the right side of the body: inner and outer change places
    float ownNormals = 0; ///< 0: shade as on an ideal tube, 1: as on the surface with all its dents
};

/// One section of a tube at one moment.
struct TubeRing {
    Vec3 centre;
    Mat3 frame;
    float front = 0;
    float back = 0;
    float inner = 0;
    float outer = 0;
    float tip =
        0; ///< tips the ring along the tube: front points against the bone by so much, back points half
};

/// A limb, the trunk or a piece of cloth: rings of points around a bent centre line, kept from crossing on
/// the inside of a bend.
class Tube {
public:
    Tube() = default;
    /// `along` places the rings. `inward` as for `Topology::grid`.
    Tube(const std::vector<float>& along, int sides, Caps caps, bool inward, TubeStyle style);

    /// Fill these, then `build`.
    std::vector<TubeRing>& rings() { return rings_; }
    void build();

    Mesh mesh;

private:
    void placeOffsets();
    void unfold();
    void unfoldColumn(std::size_t column);
    void placePoints();
    void shadeNormals();
    void dropInsideOut();

    TubeStyle style_;
    std::vector<float> cosines_;
    std::vector<float> sines_;
    std::vector<TubeRing> rings_;
    std::vector<Vec2> section_;
    std::vector<Vec3> offsets_;
    std::vector<Vec3> steps_;      ///< unit direction of the centre line from ring to ring
    std::vector<float> distances_; ///< and how long that step is
    std::vector<float> rowCrease_; ///< smallest crease factor in each row
    std::vector<float> share_;
    std::vector<float> columnFactor_;
    std::vector<float> columnStart_;
    std::vector<float> columnLimit_;
    std::vector<Vec3> own_;
    std::vector<Vec3> scratch_;
    bool folded_ = false;
};

/// Points of a section with unit sizes at `count` angles: a superellipse of the given power.
void sectionDirections(int count, float power, std::vector<float>& cosines, std::vector<float>& sines);

/// Ring places from `low` to `high`, `step` apart, closer within `near` of a joint, and one exactly on each
/// joint.
struct DensePlace {
    float at = 0;
    float within = 0;
};
std::vector<float> ringPlaces(float low, float high, float step, const std::vector<DensePlace>& joints);

/// Room between skin and cloth at a place.
float easeAt(const std::vector<EasePoint>& ease, float place);

} // namespace unknot::figure
