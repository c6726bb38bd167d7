#pragma once

#include <string>
#include <vector>

namespace unknot {

enum class ThemeChoice { System, Light, Dark };

/// What the person says about their roller. The article: smooth, firm, about 13 x 45 cm.
enum class Roller { NotAsked, SmoothFirm, HarderOrTextured, SofterOrSmaller, None };

/// The answer to the safety check.
struct SafetyAnswer {
    std::string localDay;            ///< When it was given; "" when never.
    std::vector<std::string> ticked; ///< Ids of ScreeningItem.

    bool operator==(const SafetyAnswer&) const = default;
};

/// What a person sets once and keeps. Values out of range are brought back into it when read.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    double textScale = 1.0;      ///< 1.0, 1.25 or 1.5.
    double distanceMetres = 3.0; ///< From eye to screen in a session; 0.5 to 5.
    double screenInches = 0.0;   ///< Diagonal; 0: ask the screen.
    bool reduceMotion = false;
    bool keyHints = true;
    bool fullScreenSession = true;
    double strokeSeconds = 0.0; ///< One direction; 0: each technique's own; else 2 to 4.
    std::string look;           ///< Figure's skin and hair; "": the first of the data.
    Roller roller = Roller::NotAsked;
    SafetyAnswer safety;

    bool operator==(const Settings&) const = default;
};

} // namespace unknot
