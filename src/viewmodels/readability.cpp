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

} // namespace unknot::viewmodels
