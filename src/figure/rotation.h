#pragma once

#include "unknot/figure/geometry.h"

namespace unknot::figure {

/// Turns by an angle in degrees about a frame's own axis.
Mat3 turnX(float degrees);
Mat3 turnY(float degrees);
Mat3 turnZ(float degrees);

/// Turns about a unit axis, in radians.
Mat3 turnAbout(Vec3 axis, float angle);

/// The frame whose z is along `z` and whose x is as near to `x` as that allows.
Mat3 frameFrom(Vec3 z, Vec3 x);

/// The frame whose z is along `z` and whose y is as near to `y` as that allows.
Mat3 frameKeepingY(Vec3 z, Vec3 y);

/// The shortest way from one frame to the other, at `u` of it.
Mat3 slerp(const Mat3& from, const Mat3& to, float u);

/// What lies between two bone frames, apart: a bend about the axis of least turn, and a turn about the bone.
/// Going both ways at once (`slerp`) would tilt the rings of a limb that is both bent and turned.
class BendAndTurn {
public:
    BendAndTurn(const Mat3& from, const Mat3& to);
    Mat3 at(float u) const;

private:
    Mat3 from_;
    Mat3 to_;
    Vec3 axis_;
    float bend_ = 0;
    float turn_ = 0;
};

} // namespace unknot::figure
