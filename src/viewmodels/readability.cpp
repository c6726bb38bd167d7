#include "readability.h"

#include <algorithm>
#include <cmath>

namespace unknot::viewmodels {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kUsualPxPerMm = 96.0 / kMmPerInch;
constexpr double kLeastDensity = 2.0;
constexpr double kMostDensity = 12.0;
constexpr double kDigitMmAt3m = 17.5; // 3000 mm x tan(20 arc-minutes)
constexpr double kLeastDigitPx = 64.0;
constexpr double kDigitPerEm = 0.72; // Inter Display
constexpr double kWidthPerEm = 2.09; // of m:ss in fixed cells
constexpr double kLinePerEm = 0.86;  // digits with the air above and below them
constexpr double kDigitCell = 0.605; // of an em
constexpr double kColonCell = 0.27;
constexpr double kSidePerEm = 1.13; // height of the side's block

} // namespace

double densityOf(const ScreenSize& screen)
{
    if (screen.pixelsPerMm >= kLeastDensity && screen.pixelsPerMm <= kMostDensity)
        return screen.pixelsPerMm;
    const double diagonal = std::hypot(screen.widthPx, screen.heightPx);
    if (screen.diagonalInches > 0 && diagonal > 0)
        return std::clamp(diagonal / (screen.diagonalInches * kMmPerInch), kLeastDensity, kMostDensity);
    return kUsualPxPerMm;
}

double leastDigitHeight(double distanceMetres, double pixelsPerMm)
{
    return std::max(kDigitMmAt3m * distanceMetres / 3.0 * pixelsPerMm, kLeastDigitPx);
}

PanelLayout layOutPanel(const PanelRoom& room, double pixelsPerMm)
{
    const double least = leastDigitHeight(room.distanceMetres, pixelsPerMm) / kDigitPerEm;
    PanelLayout layout;
    const auto fits = [&] {
        const double others = room.title + room.side + room.bar + (layout.showVariant ? room.variant : 0) +
                              (layout.showNext ? room.next : 0);
        return (room.height - others) / kLinePerEm;
    };
    if (fits() < least)
        layout.showNext = false;
    if (fits() < least)
        layout.showVariant = false;
    const double width = std::clamp(least * kWidthPerEm, room.width, std::max(room.width, room.widest));
    const double font = std::max(least, std::min(width / kWidthPerEm, fits()));
    layout.fontSize = static_cast<int>(std::floor(font));
    layout.digitHeight = static_cast<int>(std::floor(font * kDigitPerEm));
    layout.width = static_cast<int>(std::round(width));
    return layout;
}

FloorLayout layOutFloor(const FloorRoom& room, double pixelsPerMm)
{
    const double least = leastDigitHeight(room.distanceMetres, pixelsPerMm) / kDigitPerEm;
    const double widthPerEm = (room.characters - 1) * kDigitCell + kColonCell;
    double title = room.height * 0.11;
    double cue = room.height * 0.24;
    const double side = room.height * 0.2;
    if (room.height - title - side - cue < least * kLinePerEm)
        cue = 0;
    if (room.height - title - side - cue < least * kLinePerEm)
        title = 0;
    const double count = room.height - title - side - cue;
    const double font = std::max(least, std::min(room.width / widthPerEm, count / kLinePerEm));
    const auto down = [](double length) { return static_cast<int>(std::floor(length)); };
    FloorLayout layout;
    layout.titleSize = down(title * 0.62);
    layout.titleHeight = down(title);
    layout.sideHeight = down(side);
    layout.sideSize = down(std::min(side / kSidePerEm, room.width / 6)); // "RIGHT" and the other letter
    layout.fontSize = down(font);
    layout.digitHeight = down(font * kDigitPerEm);
    layout.countHeight = down(count);
    layout.cueSize = down(std::min(cue * 0.4, room.width / 14)); // two lines of about 24 letters
    layout.cueHeight = down(cue);
    return layout;
}

} // namespace unknot::viewmodels
