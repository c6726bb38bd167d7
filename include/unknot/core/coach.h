#pragma once

#include "unknot/core/cue_writer.h"
#include "unknot/core/line_queue.h"
#include "unknot/core/ports/speech.h"
#include "unknot/core/ports/tones.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace unknot {

struct CoachOptions {
    bool voice = true; ///< false: captions and tones only.
    bool tones = true;
    bool metronome = false; ///< A tone at every turn of the stroke.
    Millis lead{0}; ///< How much earlier sound is handed over, for a headset that is late; 0 to 500 ms.
};

/// Speaks a session. It looks ahead with a copy of the engine, so a line can begin early and give way to a
/// higher one that is about to come; what a person does in between is heard as it happens.
/// Lives on the session's thread; the ports must outlive it.
class Coach {
public:
    /// A line has begun, spoken or not: it is on the screen in the same moment.
    using Caption = std::function<void(const SpokenCue&)>;

    Coach(CueWriter writer, Speech& speech, Tones& tones, CoachOptions options, Caption caption);

    /// Has every line of the session recorded.
    void prepare();
    /// Hand every event of the session to this, in order.
    void heard(const Event& event);
    /// Looks ahead, and begins what is due. `engine` has been advanced to `now`.
    void look(const SessionEngine& engine, Millis now);
    /// Says where the person is, at once.
    void sayWhere(const SessionEngine& engine, Millis now);
    /// Says a number that was chosen without looking, at once.
    void sayNumber(Side side, int value, Millis now);
    /// When to look next at the latest, so that nothing is late; empty while nothing is to come.
    [[nodiscard]] std::optional<Millis> nextDue(const SessionEngine& engine, Millis now) const;
    [[nodiscard]] const CueWriter& writer() const { return writer_; }
    void setOptions(const CoachOptions& options) { options_ = options; }
    /// Says more or less from here on; the plan is the same.
    void setWriter(CueWriter writer) { writer_ = std::move(writer); }

private:
    /// Begun early, before the person did something else.
    struct Begun {
        Event::What what;
        Millis since{0}; ///< When its cues began to count.
        Millis until{0}; ///< What was due by then has been heard.
    };

    void take(const Event& event, Millis lead);
    void takeBack(Millis now);
    [[nodiscard]] Millis alreadyHeard(const Event& event, Millis lead);
    void begin(const SpokenCue& cue);
    void sayAtOnce(const SpokenCue& cue, Millis now);
    void playDue(Millis now);
    void speakDue(Millis now);
    void beat(const SessionEngine& engine, Millis now);

    CueWriter writer_;
    Speech& speech_;
    Tones& tones_;
    CoachOptions options_;
    Caption caption_;
    LengthOf lengthOf_;
    LineQueue queue_;
    std::vector<ToneCue> waitingTones_;
    Millis lookedUntil_{0};
    std::deque<Event> foreseen_;              ///< Told to the queue, still to happen.
    std::vector<Begun> begun_;
    std::optional<SpokenCue> afterAttention_; ///< Begins when the soft tone before it is over.
    std::optional<StrokePosition::Direction> lastDirection_;
};

} // namespace unknot
