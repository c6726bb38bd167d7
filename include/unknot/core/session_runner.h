#pragma once

#include "unknot/core/ports/clock.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/core/session_engine.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unknot {

struct RunnerOptions {
    int timeScale = 1;            ///< 1 to 600; above 1 the session is a rehearsal.
    Millis longestGap{2000};      ///< Between two looks; longer: the process was stopped, the session pauses.
    Millis checkpointEvery{1000}; ///< Of real time.
};

/// Drives one session: reads the clock, tells the engine, and hands its events to the log and to listeners.
/// When the machine slept or nobody looked for longer than `longestGap`, the session pauses at the last look.
/// Lives on one thread; ports must outlive it.
class SessionRunner {
public:
    using Listener = std::function<void(const Event&)>;

    SessionRunner(Plan plan, std::string routineName, const Clock& clock, SessionLog& log,
                  EngineOptions engine = {}, RunnerOptions options = {});
    /// Takes up a session that was cut off; it waits in Paused(Restored).
    [[nodiscard]] static Result<std::unique_ptr<SessionRunner>>
    resumeCutOff(const CutOffSession& cutOff, const Catalog& catalog, const Clock& clock, SessionLog& log,
                 EngineOptions engine = {}, RunnerOptions options = {});

    void listen(Listener listener);

    void start();
    void tick(); ///< Look at the clock; call at least once a second while running.
    void pause();
    void resume();
    void skip();
    void undoSkip();
    void back();
    void goTo(int step); ///< As SessionEngine::goTo.
    void proceed();
    void move(Millis by);
    void hold();
    void release();
    void setPace(Millis stroke);
    void rate(RatingMoment moment, const std::string& technique, Side side, std::optional<int> value);
    void stopForPain();
    void reportDiscomfort(int value);
    void finish();
    void abandon();

    [[nodiscard]] Position position() const;          ///< At this very moment, without advancing.
    [[nodiscard]] Millis now() const { return now_; } ///< Session time at the last look.
    [[nodiscard]] const SessionEngine& engine() const { return engine_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] const SessionHeader& header() const { return header_; }
    [[nodiscard]] bool rehearsal() const { return header_.rehearsal; }

private:
    SessionRunner(SessionHeader header, SessionEngine engine, Millis now, const Clock& clock, SessionLog& log,
                  RunnerOptions options);
    template <class Command>
    void run(Command command);
    void look();
    void tell(const std::vector<Event>& events);
    void keepPlace(bool always);

    SessionHeader header_;
    SessionEngine engine_;
    const Clock& clock_;
    SessionLog& log_;
    RunnerOptions options_;
    std::vector<Listener> listeners_;
    ClockReading last_;
    Millis now_{0};
    Millis lastCheckpoint_{0};
};

} // namespace unknot
