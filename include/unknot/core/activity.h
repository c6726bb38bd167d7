#pragma once

#include "unknot/core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot {

/// The Patient-Specific Functional Scale asks about up to three activities (Stratford 1995).
inline constexpr int kMostActivities = 3;
inline constexpr int kLongestActivity = 80; ///< Characters.
inline constexpr int kAbleAsBefore = 10;    ///< 0 is unable.

/// Something that has become hard and that a person wants to follow: "Run 5 km".
struct Activity {
    std::string id;         ///< 32 hexadecimal digits, unique across computers.
    std::string text;       ///< As it is called now, 1 to kLongestActivity characters.
    std::string addedDay;   ///< Local day.
    std::string retiredDay; ///< Since when it is not asked about any more; "" while it is.

    [[nodiscard]] bool asked() const { return retiredDay.empty(); }
    bool operator==(const Activity&) const = default;
};

/// How able a person was. No score at all on a day: not asked.
struct ActivityScore {
    std::string localDay;
    std::optional<int> value; ///< 0 to kAbleAsBefore; empty: asked and not answered, or taken back.

    bool operator==(const ActivityScore&) const = default;
};

/// What stood there before a later change: a name, or the score of a day.
struct ActivityCorrection {
    std::int64_t utcMillis = 0; ///< When it was changed.
    std::optional<std::string> text;
    std::optional<ActivityScore> score;

    bool operator==(const ActivityCorrection&) const = default;
};

/// An activity with everything the log knows of it.
struct ActivityRecord {
    Activity activity;
    std::vector<ActivityScore> scores;           ///< Oldest first, at most one a day.
    std::vector<ActivityCorrection> corrections; ///< Oldest first.

    bool operator==(const ActivityRecord&) const = default;
};

/// Refused when kMostActivities are asked about already.
struct AddActivity {
    Activity activity;
};
/// The scores stay; what it was called is kept.
struct RenameActivity {
    std::string id;
    std::string text;
};
/// `day` "" asks about it again, which may be refused like adding.
struct RetireActivity {
    std::string id;
    std::string day;
};
/// An answer, or a later change to one: then what stood there is kept.
struct ScoreActivity {
    std::string id;
    ActivityScore score;
};
/// Brings in what another log knows of an activity. What is here already stays; one that would be the fourth
/// to be asked about comes in retired on `day`.
struct MergeActivity {
    ActivityRecord record;
    std::string day;
};
using ActivityChange =
    std::variant<AddActivity, RenameActivity, RetireActivity, ScoreActivity, MergeActivity>;

/// What was typed as one line: control characters and runs of white space are one space, none at the ends.
/// Invalid when nothing is left or it is longer than kLongestActivity characters.
[[nodiscard]] Result<std::string> activityText(std::string_view typed);

} // namespace unknot
