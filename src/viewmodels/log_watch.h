#pragma once

#include "deps.h"

#include <QObject>

#include <optional>

namespace unknot::viewmodels {

/// What the log has answered for today, shared by the pages that show it. Lives on the GUI thread.
class LogWatch : public QObject {
    Q_OBJECT

public:
    enum class State { Waiting, Ready, Failed };

    /// What went wrong elsewhere and has a place on Today too.
    struct Remark {
        enum class About { Settings, Session, People } about = About::Settings;
        Error error;
    };

    explicit LogWatch(const Deps& deps, QObject* parent = nullptr);

    /// Asks the log again; what is known stays until the answer comes.
    void refresh();

    [[nodiscard]] State state() const { return state_; }
    /// The last good answer; empty until there is one.
    [[nodiscard]] const LogOverview& overview() const { return overview_; }
    /// The latest rating of each area and side.
    [[nodiscard]] std::vector<event::Rated> latestRatings() const;
    /// Why reading failed, or what the log told of itself (set aside, a write that failed).
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    /// The local day the overview belongs to.
    [[nodiscard]] const std::string& today() const { return today_; }
    /// The last day with rolling that the log listed; "" when there is none.
    [[nodiscard]] std::string lastRollingDay() const;
    /// A write failed or the log was set aside.
    void tell(const Error& problem);
    void tellOther(Remark::About about, const Error& problem);
    [[nodiscard]] const std::optional<Remark>& other() const { return other_; }
    /// The log is in another place now: what it told is over, and it is asked again.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void take(Result<LogOverview> answer);

    const Deps deps_;
    State state_ = State::Waiting;
    LogOverview overview_;
    std::optional<Error> error_;
    std::optional<Remark> other_;
    std::string today_;
    int asked_ = 0;
};

} // namespace unknot::viewmodels
