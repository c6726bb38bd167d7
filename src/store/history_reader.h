#pragma once

#include "store/connection.h"
#include "unknot/core/ports/session_history.h"

namespace unknot::store {

/// The questions of somebody who looks back. Everything throws Failure.
class HistoryReader {
public:
    explicit HistoryReader(Connection& connection) : connection_(connection) {}

    [[nodiscard]] History history(const HistoryFilter& filter);
    [[nodiscard]] std::vector<AreaRating> areaRatings(const HistoryFilter& filter);
    /// What was changed about a session later, oldest first.
    [[nodiscard]] std::vector<Correction> corrections(const std::string& session);

private:
    void days(const HistoryFilter& filter, History& history);
    void sessions(const HistoryFilter& filter, History& history);
    void routines(History& history);

    Connection& connection_;
};

} // namespace unknot::store
