#pragma once

#include "body_surface.h"
#include "unknot/figure/model.h"

namespace unknot::figure {

/// A surface that only moves with one bone: made once, in the bone's frame.
class RigidShape final : public BodySurface {
public:
    /// `local` comes with points and normals in the frame of `joint`.
    RigidShape(Mesh local, Joint joint);

    void build(const Pose& pose) override;
    Mesh& mesh() override { return mesh_; }

private:
    Joint joint_;
    std::vector<Vec3> points_;
    std::vector<Vec3> normals_;
    Mesh mesh_;
};

/// Closed rings of `columns` points each as a mesh with outward faces and softened normals.
Mesh ringsToMesh(const std::vector<Vec3>& rings, std::size_t columns, Caps caps, int softness);

/// A flat palm, bent fingers and a thumb, in the wrist's frame.
Mesh handMesh(const HandShape& shape, Side side);

/// Upper and sole, in the ankle's frame. `along` is the place along the foot, `around` 0 on top.
Mesh shoeMesh(const ShoeShape& shape, Side side);
Mesh soleMesh(const ShoeShape& shape, Side side);

/// The roller in its own frame: z along its axis, x up. `around` is the angle from x.
Mesh rollerMesh(const RollerShape& shape);

} // namespace unknot::figure
