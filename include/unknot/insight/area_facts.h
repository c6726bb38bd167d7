#pragma once

#include "unknot/core/session_record.h"
#include "unknot/insight/trend.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unknot::insight {

/// What the log says about one side of an area.
struct SideFacts {
    Side side = Side::Both;
    Trend trend;               ///< Of the before-ratings; insufficient when the last is 7 days ago or more.
    std::optional<int> latest; ///< Latest rating, before or after.
    std::chrono::sys_days latestDay{};

    bool operator==(const SideFacts&) const = default;
};

/// The easing of one session: before and after of the side that eased most.
struct Easing {
    Side side = Side::Both;
    int before = 0;
    int after = 0;

    bool operator==(const Easing&) const = default;
};

/// What the log says about an area: the ground for reasons, suggestions and advice.
struct AreaFacts {
    std::string area;
    std::vector<SideFacts> sides;     ///< Left and right, or Both for an area without sides; rated ones only.
    int tightSessions = 0;            ///< Of the last rated sessions: rated 5 or more before rolling.
    int ratedSessions = 0;            ///< 0 to 5.
    std::optional<Easing> lastEasing; ///< In the latest session with the area; empty when it did not ease.
    std::optional<int> daysSinceRolled; ///< Empty: never.
    int rolledDays = 0; ///< Days with rolling in the running episode; 0 when the last is 7 days ago or more.
    int rolledSpan = 0; ///< Calendar days from its first to its last day.
    int worseAfterInRow = 0;     ///< Latest sessions in a row whose after-rating was 2 or more above before.
    int stoppedInRow = 0;        ///< Latest sessions in a row in which it was stopped for pain or numbness.
    /// Variants rolled in each of the latest sessions in a row in which discomfort above 7 was told, newest
    /// first.
    std::vector<std::vector<std::string>> strongInRow;

    [[nodiscard]] bool any(TrendStatus status) const;
    bool operator==(const AreaFacts&) const = default;
};

/// The facts of one area; null when the log has none.
[[nodiscard]] const AreaFacts* factsOf(const std::vector<AreaFacts>& facts, const std::string& area);

/// Collects the first before-rating of each local day of one area and side, one session at a time.
class RatingDays {
public:
    RatingDays(std::string area, Side side) : area_(std::move(area)), side_(side) {}
    /// Oldest first. Rehearsals are not counted.
    void add(const SessionRecord& session);
    [[nodiscard]] const std::vector<RatedDay>& days() const { return days_; }

private:
    std::string area_;
    Side side_;
    std::vector<RatedDay> days_;
};

/// The first before-rating of each local day of one area and side. Sessions may come in any order.
[[nodiscard]] std::vector<RatedDay> ratedDays(const std::vector<SessionRecord>& sessions,
                                              const std::string& area, Side side);

/// Facts of every area that occurs in `sessions`, in the order of `areas`. Sessions may come in any order;
/// rehearsals are not counted. `today` is the local day; `told` are the messages seen
/// in those sessions, of which P1 (discomfort above 7) counts.
[[nodiscard]] std::vector<AreaFacts> factsOf(const std::vector<SessionRecord>& sessions,
                                             const std::vector<std::string>& areas,
                                             std::chrono::sys_days today,
                                             const std::vector<AdviceTold>& told = {});

} // namespace unknot::insight
