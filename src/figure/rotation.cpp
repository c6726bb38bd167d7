#include "rotation.h"

#include <algorithm>
#include <array>

namespace unknot::figure {
namespace {

using Quaternion = std::array<float, 4>;

Quaternion toQuaternion(const Mat3& m)
{
    // Element [row][column]; the columns are the axes.
    const float e[3][3] = {{m.x.x, m.y.x, m.z.x}, {m.x.y, m.y.y, m.z.y}, {m.x.z, m.y.z, m.z.z}};
    const float trace = e[0][0] + e[1][1] + e[2][2];
    if (trace > 0) {
        const float s = std::sqrt(trace + 1) * 2;
        return {s / 4, (e[2][1] - e[1][2]) / s, (e[0][2] - e[2][0]) / s, (e[1][0] - e[0][1]) / s};
    }
    const std::size_t i = e[0][0] >= e[1][1] && e[0][0] >= e[2][2] ? 0 : e[1][1] >= e[2][2] ? 1 : 2;
    const std::size_t j = (i + 1) % 3;
    const std::size_t k = (i + 2) % 3;
    const float s = std::sqrt(std::max(1e-12f, 1 + e[i][i] - e[j][j] - e[k][k])) * 2;
    Quaternion q{};
    q[0] = (e[k][j] - e[j][k]) / s;
    q[1 + i] = s / 4;
    q[1 + j] = (e[j][i] + e[i][j]) / s;
    q[1 + k] = (e[k][i] + e[i][k]) / s;
    return q;
}

Mat3 toMatrix(const Quaternion& q)
{
    const auto [w, x, y, z] = q;
    return {{1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)},
            {2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)},
            {2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)}};
}

} // namespace

Mat3 turnX(float degrees)
{
    const float c = std::cos(radians(degrees));
    const float s = std::sin(radians(degrees));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

Mat3 turnY(float degrees)
{
    const float c = std::cos(radians(degrees));
    const float s = std::sin(radians(degrees));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

Mat3 turnZ(float degrees)
{
    const float c = std::cos(radians(degrees));
    const float s = std::sin(radians(degrees));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

Mat3 turnAbout(Vec3 a, float angle)
{
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    const float t = 1 - c;
    return {{t * a.x * a.x + c, t * a.x * a.y + s * a.z, t * a.x * a.z - s * a.y},
            {t * a.x * a.y - s * a.z, t * a.y * a.y + c, t * a.y * a.z + s * a.x},
            {t * a.x * a.z + s * a.y, t * a.y * a.z - s * a.x, t * a.z * a.z + c}};
}

Mat3 frameFrom(Vec3 z, Vec3 x)
{
    z = normalised(z);
    x = across(x, z);
    if (length(x) < 1e-6f)
        x = across(std::abs(z.x) < 0.9f ? Vec3{1, 0, 0} : Vec3{0, 1, 0}, z);
    x = normalised(x);
    return {x, cross(z, x), z};
}

Mat3 frameKeepingY(Vec3 z, Vec3 y)
{
    z = normalised(z);
    y = across(y, z);
    if (length(y) < 1e-6f)
        y = across(std::abs(z.y) < 0.9f ? Vec3{0, 1, 0} : Vec3{1, 0, 0}, z);
    y = normalised(y);
    return {cross(y, z), y, z};
}

Mat3 slerp(const Mat3& from, const Mat3& to, float u)
{
    if (u <= 0)
        return from;
    if (u >= 1)
        return to;
    const Quaternion a = toQuaternion(from);
    Quaternion b = toQuaternion(to);
    float d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
    if (d < 0) {
        d = -d;
        for (float& v : b)
            v = -v;
    }
    float ka = 1 - u;
    float kb = u;
    if (d <= 0.9995f) {
        const float angle = std::acos(std::min(1.0f, d));
        ka = std::sin((1 - u) * angle) / std::sin(angle);
        kb = std::sin(u * angle) / std::sin(angle);
    }
    Quaternion q{};
    float norm = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        q[i] = a[i] * ka + b[i] * kb;
        norm += q[i] * q[i];
    }
    for (float& v : q)
        v /= std::sqrt(norm);
    return toMatrix(q);
}

BendAndTurn::BendAndTurn(const Mat3& from, const Mat3& to) : from_(from), to_(to)
{
    const Vec3 axis = cross(from.z, to.z);
    const float s = length(axis);
    Mat3 bent = from;
    if (s >= 1e-6f) {
        axis_ = axis * (1 / s);
        bend_ = std::atan2(s, dot(from.z, to.z));
        bent = turnAbout(axis_, bend_) * from;
    }
    turn_ = std::atan2(dot(cross(bent.x, to.x), to.z), dot(bent.x, to.x));
}

Mat3 BendAndTurn::at(float u) const
{
    if (u <= 0)
        return from_;
    if (u >= 1)
        return to_;
    const Mat3 turned = from_ * turnZ(degrees(turn_ * u));
    return bend_ > 0 ? turnAbout(axis_, bend_ * u) * turned : turned;
}

} // namespace unknot::figure
