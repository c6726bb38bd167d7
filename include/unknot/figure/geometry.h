#pragma once

#include <cmath>

namespace unknot::figure {

constexpr float kPi = 3.14159265358979f;

constexpr float radians(float degrees)
{
    return degrees * (kPi / 180.0f);
}

constexpr float degrees(float radians)
{
    return radians * (180.0f / kPi);
}

/// A point or direction in the picture, in pixels, y down.
struct Vec2 {
    float x = 0;
    float y = 0;

    bool operator==(const Vec2&) const = default;
};

constexpr Vec2 operator+(Vec2 a, Vec2 b)
{
    return {a.x + b.x, a.y + b.y};
}

constexpr Vec2 operator-(Vec2 a, Vec2 b)
{
    return {a.x - b.x, a.y - b.y};
}

constexpr Vec2 operator*(Vec2 a, float k)
{
    return {a.x * k, a.y * k};
}

constexpr float dot(Vec2 a, Vec2 b)
{
    return a.x * b.x + a.y * b.y;
}

constexpr float cross(Vec2 a, Vec2 b)
{
    return a.x * b.y - a.y * b.x;
}

inline float length(Vec2 a)
{
    return std::sqrt(dot(a, a));
}

/// A point or direction in space, in metres; world axes: x along the mat, y across it, z up.
struct Vec3 {
    float x = 0;
    float y = 0;
    float z = 0;

    bool operator==(const Vec3&) const = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}

constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}

constexpr Vec3 operator-(Vec3 a)
{
    return {-a.x, -a.y, -a.z};
}

constexpr Vec3 operator*(Vec3 a, float k)
{
    return {a.x * k, a.y * k, a.z * k};
}

constexpr Vec3& operator+=(Vec3& a, Vec3 b)
{
    a = a + b;
    return a;
}

constexpr float dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

constexpr Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline float length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}

/// The unit vector along `a`; a null vector stays null.
inline Vec3 normalised(Vec3 a)
{
    return a * (1.0f / (length(a) + 1e-12f));
}

constexpr Vec3 mix(Vec3 a, Vec3 b, float u)
{
    return a + (b - a) * u;
}

/// A point of the quadratic curve from `a` to `b` that leans toward `control`.
constexpr Vec3 quadratic(Vec3 a, Vec3 control, Vec3 b, float u)
{
    return a * ((1 - u) * (1 - u)) + control * (2 * u * (1 - u)) + b * (u * u);
}

/// What is left of `a` when the part along the unit vector `n` is taken away.
constexpr Vec3 across(Vec3 a, Vec3 n)
{
    return a - n * dot(a, n);
}

/// A rotation, kept as the three axes of the turned frame (columns of the matrix).
struct Mat3 {
    Vec3 x{1, 0, 0};
    Vec3 y{0, 1, 0};
    Vec3 z{0, 0, 1};

    bool operator==(const Mat3&) const = default;
};

constexpr Vec3 operator*(const Mat3& m, Vec3 v)
{
    return m.x * v.x + m.y * v.y + m.z * v.z;
}

constexpr Mat3 operator*(const Mat3& a, const Mat3& b)
{
    return {a * b.x, a * b.y, a * b.z};
}

/// `v` in the frame's own coordinates (the transpose applied).
constexpr Vec3 toLocal(const Mat3& m, Vec3 v)
{
    return {dot(m.x, v), dot(m.y, v), dot(m.z, v)};
}

/// |value| to the power, with the sign of `value`.
inline float signedPower(float value, float exponent)
{
    return std::copysign(std::pow(std::abs(value), exponent), value);
}

/// 0 below 0, 1 above 1, and a soft S between.
constexpr float smoothstep(float u)
{
    u = u < 0 ? 0.0f : u > 1 ? 1.0f : u;
    return u * u * (3 - 2 * u);
}

} // namespace unknot::figure
