#pragma once

#include "store/connection.h"
#include "unknot/core/activity.h"

#include <vector>

namespace unknot::store {

/// Activities as rows, and back. Opens no transaction of its own. Everything throws Failure: NotFound for an
/// activity that is not there, Invalid for a change that is not allowed.
class ActivityRows {
public:
    explicit ActivityRows(Connection& connection) : connection_(connection) {}

    void apply(const ActivityChange& change, std::int64_t utcMillis);
    /// In the order they were added.
    [[nodiscard]] std::vector<ActivityRecord> all();

private:
    void add(const Activity& activity);
    void rename(const RenameActivity& change, std::int64_t utc);
    void retire(const RetireActivity& change);
    void score(const ScoreActivity& change, std::int64_t utc);
    void merge(const MergeActivity& change);
    void insert(const Activity& activity);
    void keepOriginal(std::int64_t key, const ActivityCorrection& before);
    void scoresOf(std::int64_t key, ActivityRecord& record);
    void correctionsOf(std::int64_t key, ActivityRecord& record);
    [[nodiscard]] std::int64_t find(const std::string& id); ///< 0: there is none.
    [[nodiscard]] std::int64_t keyOf(const std::string& id);
    [[nodiscard]] bool full();

    Connection& connection_;
};

} // namespace unknot::store
