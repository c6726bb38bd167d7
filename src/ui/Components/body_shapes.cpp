#include "body_shapes.h"

#include <QTransform>

#include <array>

namespace unknot::ui {

namespace {

// Paths of the half that lies to the viewer's right, from the midline outwards; the other half is its mirror
// image. The head begins at 0, 0, the feet end at 346.
constexpr const char* kBody = "M0.0 0.0 C4.6 0.0 6.6 0.6 9.0 2.2 C11.3 3.8 13.1 6.7 14.2 9.5 "
                              "C15.3 12.5 15.5 16.3 15.4 19.6 C15.3 22.9 14.5 26.4 13.6 29.5 "
                              "C12.7 32.5 11.1 35.3 10.1 38.0 C9.2 40.3 8.3 42.4 7.9 44.5 "
                              "C7.6 46.4 7.5 48.3 7.8 50.0 C8.1 51.6 8.6 53.3 9.8 54.6 "
                              "C11.2 56.1 13.4 56.9 16.0 58.0 C20.0 59.8 27.6 61.2 32.0 63.4 "
                              "C35.6 65.2 38.7 66.9 41.0 69.5 C43.3 72.1 44.7 75.5 45.8 79.0 "
                              "C47.1 82.9 46.9 86.9 47.9 92.0 C49.3 99.4 51.6 110.1 53.6 119.0 "
                              "C55.5 127.8 57.4 137.2 59.5 145.0 C61.3 151.6 63.9 157.1 65.3 163.0 "
                              "C66.6 168.4 67.5 174.4 67.6 179.0 C67.7 182.4 67.4 185.3 66.6 188.0 "
                              "C65.9 190.4 64.7 193.8 63.4 194.6 C62.7 195.1 61.7 195.1 61.0 194.6 "
                              "C59.6 193.6 58.3 189.3 57.4 186.0 C56.3 182.0 56.5 177.1 55.6 172.0 "
                              "C54.5 165.9 53.2 159.1 51.0 152.0 C48.4 143.4 43.1 132.5 40.5 124.0 "
                              "C38.4 117.1 37.1 110.8 36.0 105.0 C35.1 100.3 34.9 96.3 34.3 92.0 "
                              "C33.9 97.3 33.8 102.7 33.0 108.0 C32.2 113.4 30.1 119.1 29.4 124.0 "
                              "C28.8 128.0 28.4 131.1 28.6 135.0 C28.8 139.4 30.1 144.3 31.2 149.0 "
                              "C32.4 153.9 34.3 158.9 35.5 164.0 C36.7 169.2 37.7 174.6 38.2 180.0 "
                              "C38.7 185.3 38.5 190.8 38.3 196.0 C38.1 201.1 37.6 205.4 36.9 211.0 "
                              "C36.0 218.3 34.2 228.6 33.0 236.0 C32.0 241.9 30.5 247.0 30.3 252.0 "
                              "C30.1 256.3 31.0 259.8 31.2 264.0 C31.4 268.5 31.8 273.1 31.4 278.0 "
                              "C31.0 283.6 29.6 290.0 28.5 296.0 C27.4 302.0 25.4 308.6 24.7 314.0 "
                              "C24.2 318.4 23.9 322.4 24.3 326.0 C24.7 329.0 25.8 331.5 26.5 334.0 "
                              "C27.1 336.1 28.4 338.2 28.3 340.0 C28.2 341.5 27.5 343.1 26.4 344.0 "
                              "C25.2 345.0 22.8 345.6 21.0 345.6 C19.2 345.6 16.8 345.5 15.6 344.3 "
                              "C14.1 342.8 14.0 339.2 13.6 336.0 C13.1 332.0 13.7 327.2 13.4 322.0 "
                              "C13.1 315.5 12.2 307.2 11.5 300.0 C10.8 293.2 9.6 286.1 9.4 280.0 "
                              "C9.2 274.9 9.5 270.5 9.8 266.0 C10.1 261.8 11.1 258.2 11.2 254.0 "
                              "C11.3 249.5 11.0 245.4 10.5 240.0 C9.8 232.6 7.7 222.3 6.5 214.0 "
                              "C5.4 206.4 4.6 197.6 3.6 192.0 C3.0 188.5 2.5 185.3 1.6 183.5 "
                              "C1.1 182.5 0.5 182.1 0.0 181.4";
constexpr const char* kQuadriceps =
    "M25.8 173.3 C27.4 173.5 28.4 175.2 29.2 177.0 C30.4 179.9 29.9 185.1 29.9 190.0 "
    "C29.9 196.6 29.6 205.6 28.9 213.0 C28.2 219.9 27.2 227.4 26.0 233.0 "
    "C25.1 237.2 24.5 241.6 22.8 244.0 C21.6 245.7 19.7 247.2 18.3 247.2 "
    "C16.9 247.2 15.4 245.6 14.4 244.0 C12.8 241.4 12.4 237.0 11.4 232.0 "
    "C9.7 223.8 7.0 206.1 6.4 199.0 C6.1 195.6 6.3 194.0 6.3 191.5 "
    "C9.2 187.8 11.7 183.6 15.0 180.5 C18.2 177.5 23.3 173.0 25.8 173.3 Z";
constexpr const char* kItb =
    "M38.2 180.0 C36.9 181.7 35.2 182.9 34.2 185.0 C33.0 187.6 32.8 191.3 32.4 195.0 "
    "C31.9 199.7 32.3 205.3 31.9 211.0 C31.4 217.8 30.5 226.6 29.6 233.0 "
    "C28.9 237.9 27.7 242.7 27.4 246.0 C27.2 248.0 26.8 249.9 27.4 251.0 "
    "C27.9 251.9 29.3 252.1 30.2 252.6 C31.1 247.1 32.0 242.1 33.0 236.0 "
    "C34.2 228.5 36.0 218.3 36.9 211.0 C37.6 205.4 38.1 201.1 38.3 196.0 "
    "C38.5 190.8 38.2 185.3 38.2 180.0 Z";
constexpr const char* kMidBack = "M0.0 73.6 C2.3 73.1 4.5 72.5 7.0 72.2 C9.8 71.9 13.0 71.6 16.0 72.0 "
                                 "C19.3 72.4 23.5 73.0 26.0 75.0 C28.4 76.9 30.0 80.3 31.0 83.5 "
                                 "C32.0 86.9 31.7 90.9 31.6 95.0 C31.4 99.7 31.2 105.7 29.8 110.0 "
                                 "C28.6 113.7 27.1 117.4 24.5 119.5 C21.9 121.6 17.8 121.9 14.0 122.6 "
                                 "C9.7 123.4 4.7 123.4 0.0 123.8";
constexpr const char* kGlutes = "M2.5 164.0 C2.7 161.3 2.4 158.3 3.4 156.0 C4.3 153.9 6.0 151.7 8.0 150.6 "
                                "C10.1 149.4 13.3 148.9 16.0 149.4 C19.2 149.9 23.3 152.2 26.0 154.6 "
                                "C28.7 157.0 30.7 160.7 32.0 164.0 C33.2 167.0 34.0 170.3 33.8 173.5 "
                                "C33.6 176.8 32.3 180.8 30.4 183.4 C28.6 185.8 25.7 187.5 23.0 188.7 "
                                "C20.4 189.8 17.3 190.5 14.5 190.4 C11.8 190.3 8.4 189.8 6.4 188.3 "
                                "C4.6 186.9 3.6 184.4 2.9 182.0 C2.1 179.3 2.5 176.0 2.4 173.0 "
                                "C2.3 170.0 2.3 166.9 2.5 164.0 Z";
constexpr const char* kHamstrings =
    "M7.8 196.0 C9.4 196.5 10.9 197.3 12.5 197.5 C14.2 197.7 16.0 197.0 18.0 196.8 "
    "C20.5 196.6 23.5 196.5 26.2 196.4 C26.6 197.6 27.1 198.4 27.3 200.0 "
    "C27.7 203.1 27.0 209.0 26.6 214.0 C26.1 219.6 25.4 226.6 24.6 232.0 "
    "C23.9 236.4 23.7 241.2 22.2 244.0 C21.2 245.9 19.6 248.0 18.3 248.0 "
    "C17.1 248.0 15.6 246.4 14.6 244.6 C12.9 241.6 12.8 235.7 11.8 230.0 "
    "C10.4 221.8 7.2 205.3 7.2 200.0 C7.2 198.0 7.6 197.3 7.8 196.0 Z";
constexpr const char* kCalf =
    "M20.6 258.6 C22.6 258.6 25.1 260.9 26.6 263.0 C28.5 265.6 29.4 270.1 29.9 274.0 "
    "C30.4 278.1 30.0 283.1 29.2 287.0 C28.5 290.5 27.3 294.2 25.6 296.6 "
    "C24.2 298.5 22.3 300.8 20.6 300.8 C18.9 300.8 17.0 298.5 15.6 296.6 "
    "C13.9 294.2 12.7 290.5 12.0 287.0 C11.2 283.1 10.8 278.1 11.3 274.0 "
    "C11.8 270.1 12.7 265.6 14.6 263.0 C16.1 260.9 18.6 258.6 20.6 258.6 Z";

struct Region {
    const char* name;
    bool back;
    const char* path;
    bool central;
    QPointF label; ///< Middle of its number, on the half to the viewer's right.
    bool labelOutside;
};

const std::array kRegions{
    Region{"quadriceps", false, kQuadriceps, false, {19.4, 207}, false},
    Region{"itb", false, kItb, false, {44, 224}, true},
    Region{"mid-back", true, kMidBack, true, {0, 97}, false},
    Region{"glutes", true, kGlutes, false, {17.4, 171}, false},
    Region{"hamstrings", true, kHamstrings, false, {18.2, 218}, false},
    Region{"itb", true, kItb, false, {44, 224}, true},
    Region{"calf", true, kCalf, false, {20.6, 279}, false},
};

struct Place {
    const char* name;
    bool back;
    QPointF point; ///< On the half to the viewer's right; on the midline there is only one.
};

const std::array kPlaces{
    Place{"neck", true, {0, 50}},          Place{"lower-back", true, {0, 140}},
    Place{"tailbone", true, {0, 166}},     Place{"sit-bone", true, {14, 193}},
    Place{"hip-bone", true, {35.5, 168}},  Place{"hip-bone", false, {35.5, 170}},
    Place{"knee-hollow", true, {20, 254}}, Place{"achilles", true, {19, 322}},
    Place{"groin", false, {10, 178}},      Place{"kneecap", false, {18.4, 255}},
    Place{"outer-knee", false, {29, 257}}, Place{"shin", false, {20, 292}},
};

const Region* regionOf(const QString& name, bool back)
{
    for (const Region& region : kRegions)
        if (name == QLatin1String(region.name) && back == region.back)
            return &region;
    return nullptr;
}

/// Reads "M x y C x y x y x y ... Z": all that the shapes above use.
QPainterPath read(const char* text)
{
    QPainterPath path;
    std::array<double, 6> numbers{};
    std::size_t count = 0;
    char command = 'M';
    for (const QString& word : QString::fromLatin1(text).split(QLatin1Char(' '))) {
        QString digits = word;
        if (!word.isEmpty() && word.front().isLetter()) {
            command = word.front().toLatin1();
            digits = word.mid(1);
        }
        if (command == 'Z') {
            path.closeSubpath();
            continue;
        }
        numbers[count++] = digits.toDouble();
        if (command == 'M' && count == 2) {
            path.moveTo(numbers[0], numbers[1]);
            count = 0;
        } else if (command == 'C' && count == 6) {
            path.cubicTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
            count = 0;
        }
    }
    return path;
}

QPainterPath mirrored(const QPainterPath& path)
{
    return QTransform::fromScale(-1, 1).map(path);
}

/// A half and its mirror image as one outline.
QPainterPath whole(const QPainterPath& half)
{
    QPainterPath path = half;
    path.connectPath(mirrored(half).toReversed());
    path.closeSubpath();
    return path;
}

/// Whether a person's own side lies to the viewer's right.
bool onTheRight(bool back, BodySide side)
{
    return (side == BodySide::Right) == back;
}

} // namespace

QPainterPath bodyOutline()
{
    return whole(read(kBody));
}

QPainterPath bodyMarks(bool back)
{
    QPainterPath marks;
    if (back) {
        marks.moveTo(0, 126);
        marks.lineTo(0, 147);
        return marks;
    }
    marks.moveTo(-13.4, 81.6);
    marks.cubicTo(-9, 86.6, 9, 86.6, 13.4, 81.6);
    marks.moveTo(0, 91.5);
    marks.lineTo(0, 138.5);
    for (const double x : {-18.4, 18.4})
        marks.addEllipse(QPointF(x, 255), 4.4, 4.4);
    return marks;
}

QPainterPath bodyRegion(const QString& name, bool back, BodySide side)
{
    const Region* region = regionOf(name, back);
    if (!region)
        return {};
    const QPainterPath half = read(region->path);
    if (region->central)
        return whole(half);
    QPainterPath both = half;
    both.addPath(mirrored(half));
    if (side == BodySide::Both)
        return both;
    return onTheRight(back, side) ? half : mirrored(half);
}

BodyLabel bodyLabel(const QString& name, bool back, BodySide side)
{
    const Region* region = regionOf(name, back);
    if (!region)
        return {};
    const bool right = side == BodySide::Both || onTheRight(back, side);
    return {{right ? region->label.x() : -region->label.x(), region->label.y()}, region->labelOutside};
}

QList<QPointF> bodyPlaces(const QString& name, bool back)
{
    QList<QPointF> points;
    for (const Place& place : kPlaces) {
        if (name != QLatin1String(place.name) || back != place.back)
            continue;
        points << place.point;
        if (place.point.x() > 0)
            points << QPointF(-place.point.x(), place.point.y());
    }
    return points;
}

} // namespace unknot::ui
