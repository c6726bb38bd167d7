#pragma once

namespace unknot::viewmodels {

/// The screen a session is shown on, as far as it is known.
struct ScreenSize {
    double pixelsPerMm = 0; ///< Logical; what the screen says of itself, often wrong.
    double widthPx = 0;     ///< Logical.
    double heightPx = 0;
    double diagonalInches = 0; ///< What the person measured; 0 when not set.
};

/// Room and wishes for the panel beside the stage. Lengths in logical pixels.
struct PanelRoom {
    double width = 0;   ///< The panel's usual width.
    double widest = 0;  ///< What it may take from the stage.
    double height = 0;  ///< From the top of the area's name to the foot of the panel.
    double title = 0;   ///< Height of the name, with the gap below.
    double variant = 0; ///< Of the variant line, with its gap.
    double side = 0;    ///< Of the side block, with its gap.
    double bar = 0;     ///< Of the step bar, with its gaps.
    double next = 0;    ///< Of the part that tells what comes next, with its line and gaps.
    double distanceMetres = 3;
};

/// How the panel keeps its digits readable.
struct PanelLayout {
    int fontSize = 0;    ///< Of the countdown.
    int digitHeight = 0; ///< What the eye gets.
    int width = 0;       ///< Of the panel.
    bool showNext = true;
    bool showVariant = true;

    bool operator==(const PanelLayout&) const = default;
};

/// The screen's density if it can be true (2 to 12 logical px per mm), else that of the size in the settings,
/// else a usual 96 dpi.
[[nodiscard]] double densityOf(const ScreenSize& screen);

/// 20 arc-minutes at the distance set, and never below 64 px.
[[nodiscard]] double leastDigitHeight(double distanceMetres, double pixelsPerMm);

/// Grows the digits to the panel's width. When the window is too small: hides what comes next, then the
/// variant, then takes width from the stage; the digits are never made smaller than the rule.
[[nodiscard]] PanelLayout layOutPanel(const PanelRoom& room, double pixelsPerMm);

/// Room for the floor view, as somebody who lies sees it: turned or not. Logical pixels.
struct FloorRoom {
    double width = 0;
    double height = 0;
    int characters = 4; ///< Of the count: "1:12" has four.
    double distanceMetres = 3;
};

/// Heights of the parts from top to bottom, and the font in each.
struct FloorLayout {
    int titleSize = 0;
    int titleHeight = 0;
    int sideSize = 0;
    int sideHeight = 0;
    int fontSize = 0; ///< Of the count.
    int digitHeight = 0;
    int countHeight = 0;
    int cueSize = 0;
    int cueHeight = 0; ///< 0: there is no room for the cue.

    bool operator==(const FloorLayout&) const = default;
};

/// Fills the room. When it is too small for the digits of the rule, first the cue goes, then the title.
[[nodiscard]] FloorLayout layOutFloor(const FloorRoom& room, double pixelsPerMm);

} // namespace unknot::viewmodels
