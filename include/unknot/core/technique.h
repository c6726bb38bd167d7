#pragma once

#include "unknot/core/text.h"
#include "unknot/core/time.h"

#include <string>
#include <vector>

namespace unknot {

/// The person's own side. Both: both legs at once, or an area with no sides (mid back).
enum class Side { Left, Right, Both };

/// How a variant is rolled: both sides in one go, or one side at a time.
enum class Sides { Together, OneAtATime };

/// What the body does during a phase; the stroke clock and the pacer follow it.
enum class Movement {
    Search,     ///< Slow pass, looking for tender spots: strokes take twice as long.
    Stroke,     ///< Up and down at the stroke time.
    SideToSide, ///< Rolling a little to either side on the spot.
    Arch,       ///< Arch over the roller and return.
};

/// A part of a roll with its own words. Its length is its share of the roll's time.
struct Phase {
    std::string id;
    int share = 1; ///< 1 to 100, relative to the other phases of the variant.
    Movement movement = Movement::Stroke;
    std::string pose; ///< Clip to show; empty: the variant's own.
    Text show;        ///< Cue on the stage, at most 40 characters.
    Text say;         ///< The same for the voice, at most 60 characters.
    Text reason;      ///< What the full voice adds; may be empty.
    std::string source;

    bool operator==(const Phase&) const = default;
};

/// Getting into position.
struct SetUp {
    std::vector<Line> brief; ///< Exactly three, at most six words each.
    std::vector<Line> full;  ///< The numbered steps of the detail page.

    bool operator==(const SetUp&) const = default;
};

/// Time of one roll of a variant: of one side when it is rolled one side at a time.
struct Dose {
    Millis usual{120000};
    Millis least{30000};
    Millis most{180000};
    std::string source;

    bool operator==(const Dose&) const = default;
};

/// One direction over the whole length. 2 to 4 s (Behm 2020), with the rests at either end.
struct Stroke {
    Millis usual{3000};
    Millis least{2000};
    Millis most{4000};
    Millis holdAtEnd{0}; ///< Rest at the far end, for instance a breath in the arch.
    Millis holdAtStart{0};
    std::string source;

    bool operator==(const Stroke&) const = default;
};

/// How hard a variant presses, compared with the others of its technique.
enum class Level { Easier, Standard, Harder };

struct Variant {
    std::string id;
    Text name;  ///< "One leg", at most 24 characters.
    Text focus; ///< "Outer hamstrings".
    std::string focusSource;
    Sides sides = Sides::Together;
    Level level = Level::Standard;
    SetUp setUp;
    std::vector<Line> setUpOtherSide; ///< Three brief lines after a change of sides; empty: setUp.brief.
    Dose dose;
    Stroke stroke;
    std::vector<Phase> phases; ///< At least one.

    bool operator==(const Variant&) const = default;
};

/// Where the roller goes, in words.
struct Range {
    Line from;
    Line to;
    Text startLabel; ///< Short word for `from`, where a stroke sets out: "Hip", at the top of the pacer.
    Text endLabel;   ///< The same for `to`: "Knee". Both at most 12 characters.

    bool operator==(const Range&) const = default;
};

/// What to do on a knot. The end point is a feeling; the times are suggestions.
struct KnotGuidance {
    std::vector<Line> lines;
    Text cue; ///< Shown during a hold: "Stay on the spot. Breathe."
    Millis usual{30000};
    Millis least{10000};
    Millis most{60000};
    int atMost = 3; ///< Holds per area.
    std::string source;

    bool operator==(const KnotGuidance&) const = default;
};

/// A place that must not be rolled.
struct Caution {
    std::string zone; ///< Place on the body map: "knee-hollow".
    Line line;
    bool whileRolling = false; ///< Stays visible while the technique runs, in the words of `brief`.
    Text brief;                ///< "Not over the hip bone", at most 40 characters.

    bool operator==(const Caution&) const = default;
};

enum class BodyView { Front, Back };

/// A foam-rolling technique for one area: one file under data/techniques. The id is also the area's id.
struct Technique {
    std::string id;
    int version = 1;
    int order = 0; ///< Place in the library.
    Text name;
    Text spoken;          ///< The name for the voice, without abbreviations; empty: the name.
    Text shortName;       ///< For chips and the timeline, at most 12 characters.
    Text place;           ///< "Back of the thigh".
    Text summary;         ///< One or two sentences for the card.
    Text sideNoun;        ///< What a side is called: "leg"; empty when there are no sides.
    bool hasSides = true; ///< false: one central area with one rating (mid back).
    BodyView view = BodyView::Back;
    std::string region; ///< Region of the body map: "calf".
    std::vector<Line> muscles;
    Range range;
    std::vector<Variant> variants;
    KnotGuidance knot;
    std::vector<Line> breathing;
    std::vector<Line> easier;
    std::vector<Line> harder;
    std::vector<Caution> cautions;
    std::vector<Line> mistakes;
    std::vector<Line> stopWhen;
    std::vector<Line> notes;

    [[nodiscard]] const Variant* variant(const std::string& variantId) const;
    bool operator==(const Technique&) const = default;
};

} // namespace unknot
