#pragma once

#include "body_surface.h"
#include "outline.h"
#include "unknot/figure/camera.h"
#include "unknot/figure/pose.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace unknot::figure {

/// An open end of a garment: its middle, and which way it opens.
struct Opening {
    Vec3 centre;
    Vec3 normal;
};

/// One part as it is drawn: a stretch of a surface, and what is known of it for one frame. The pairs of
/// ranges hold while the hem it comes out of [0] faces away, [1] faces the viewer.
struct DrawnPart {
    const PartSpec* spec = nullptr;
    std::optional<Side> side;
    Mesh* mesh = nullptr;
    int host = -1;  ///< the garment whose inside this is
    int outOf = -1; ///< the garment it comes out of
    std::array<FaceRange, 2> range{};
    std::array<FaceRange, 2> shadeRange{};
    std::array<FaceRange, 2> throughRange{};

    bool hemFaces = false;
    float far = 0; ///< 0 near .. 1 on the far side of the body
    std::optional<Opening> opening;
    /// Faces that show, one byte each and a last 0.
    std::vector<std::uint8_t> visible;

    PartName name() const { return spec->name; }
    bool isInside() const { return spec->surface == Surface::InsideOf; }
    /// The neck starts at the collar wherever that lies, not at a row of its own.
    bool cutsAtHem() const { return hemFaces && name() == PartName::Neck; }
    FaceRange shown() const { return range[hemFaces ? 1 : 0]; }
};

/// All surfaces and parts of the body, made once; `place` moves them to a pose and a view.
class BodyParts {
public:
    explicit BodyParts(const BodyModel& model);
    BodyParts(const BodyParts&) = delete;
    BodyParts& operator=(const BodyParts&) = delete;

    /// Builds, presses and projects the surfaces, and finds what shows of each part.
    void place(const Pose& pose, const Camera& camera);

    /// Builds the surfaces without pressing them; for measuring.
    void build(const Pose& pose);

    std::vector<DrawnPart>& parts() { return parts_; }
    /// The skin of a leg or an arm as a whole; null for other surfaces.
    const Mesh* skin(Surface limb, Side side) const;
    Mesh& roller() { return roller_; }

private:
    void addSurfaces(const PartSpec& spec, std::optional<Side> side);
    Mesh* surfaceFor(const PartSpec& spec, std::optional<Side> side);
    void connect(DrawnPart& part);
    void setRanges(DrawnPart& part);
    int find(PartName name, std::optional<Side> side) const;
    void press(Mesh& mesh, const RollerPose& roller) const;
    void findOpenings(const Pose& pose);
    void judgeHems(const Camera& camera);
    void judgeDistance(const Pose& pose, const Camera& camera);
    void showFaces(DrawnPart& part);

    struct Owned {
        std::unique_ptr<BodySurface> surface;
        bool pressed = false;
    };

    const BodyModel& model_;
    std::vector<Owned> surfaces_;
    std::array<std::array<BodySurface*, 2>, 2> skin_{}; ///< leg, arm; by side
    BodySurface* hair_ = nullptr;
    Mesh skull_;
    std::vector<Vec3> skullLocal_;
    Mesh roller_;
    std::vector<Vec3> rollerLocal_;
    std::vector<Vec3> rollerNormals_;
    std::vector<DrawnPart> parts_;
};

} // namespace unknot::figure
