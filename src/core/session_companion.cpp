#include "unknot/core/session_companion.h"

#include "unknot/core/ports/none.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kScreenSleeps{5 * 60 * 1000}; // into a pause

bool isStill(SessionState state)
{
    return state == SessionState::Paused || state == SessionState::Rating;
}

} // namespace

CompanionPorts nobody()
{
    static NoSpeech speech;
    static NoTones tones;
    static NoKeepAwake keepAwake;
    static NoMediaControl media;
    return {speech, tones, keepAwake, media, {}};
}

SessionCompanion::SessionCompanion(CueWriter writer, CompanionPorts ports, CompanionOptions options,
                                   Listeners listeners)
    : coach_(std::move(writer), ports.speech, ports.tones, options.coach, listeners.caption),
      ports_(std::move(ports)), options_(std::move(options)), listeners_(std::move(listeners))
{
    ports_.media.onCommand([this](MediaCommand command) {
        if (listeners_.command)
            listeners_.command(command);
    });
}

SessionCompanion::~SessionCompanion()
{
    ports_.media.onCommand({});
    ports_.media.hide();
    ports_.keepAwake.release();
    ports_.speech.stop();
}

void SessionCompanion::prepare()
{
    coach_.prepare();
}

void SessionCompanion::heard(const Event& event)
{
    coach_.heard(event);
    mediaIsOld_ = true;
    stillSince_ = event.at;
    if (!std::holds_alternative<event::Rated>(event.what))
        askedInVain_ = false;
    ended_ = ended_ || std::holds_alternative<event::SessionEnded>(event.what);
}

void SessionCompanion::look(const SessionEngine& engine, Millis now)
{
    coach_.look(engine, now);
    watchScreen(engine, now);
    if (mediaIsOld_)
        showMedia(engine);
    watchRating(engine, now); // Last: what it tells may come back as an event.
}

void SessionCompanion::watchScreen(const SessionEngine& engine, Millis now)
{
    const SessionState state = engine.state();
    const bool tooLong = isStill(state) && now - stillSince_.value_or(now) >= kScreenSleeps;
    const bool restored = state == SessionState::Paused && !stillSince_;
    const bool wanted = options_.keepAwake && !ended_ && state != SessionState::Idle &&
                        state != SessionState::Ended && !tooLong && !restored;
    if (wanted == holding_)
        return;
    holding_ = wanted;
    if (wanted)
        ports_.keepAwake.hold(options_.awakeReason);
    else
        ports_.keepAwake.release();
}

void SessionCompanion::watchRating(const SessionEngine& engine, Millis now)
{
    const bool asked = engine.state() == SessionState::Rating && options_.answerWithin > Millis{0};
    if (!asked || askedInVain_ || !stillSince_ || now - *stillSince_ < options_.answerWithin)
        return;
    askedInVain_ = true;
    if (listeners_.noAnswer)
        listeners_.noAnswer();
}

void SessionCompanion::showMedia(const SessionEngine& engine)
{
    mediaIsOld_ = false;
    if (engine.state() == SessionState::Ended) {
        ports_.media.hide();
        return;
    }
    const Position place = engine.position(stillSince_.value_or(Millis{0}));
    MediaState state;
    state.playback =
        place.state == SessionState::Paused ? MediaState::Playback::Paused : MediaState::Playback::Playing;
    state.title = coach_.writer().title(engine.plan().segments[place.segment]);
    state.album = coach_.writer().routineName();
    if (ports_.picture)
        state.art = ports_.picture(engine.plan().segments[place.segment]);
    state.position = place.done;
    state.length = place.done + place.left;
    ports_.media.show(state);
}

std::optional<Millis> SessionCompanion::nextLook(const SessionEngine& engine, Millis now) const
{
    std::optional<Millis> next = coach_.nextDue(engine, now);
    const auto at = [&](Millis moment) {
        if (moment > now)
            next = next ? std::min(*next, moment) : moment;
    };
    if (isStill(engine.state()) && stillSince_) {
        if (holding_)
            at(*stillSince_ + kScreenSleeps);
        if (engine.state() == SessionState::Rating && options_.answerWithin > Millis{0} && !askedInVain_)
            at(*stillSince_ + options_.answerWithin);
    }
    return next;
}

void SessionCompanion::setOptions(const CompanionOptions& options)
{
    options_ = options;
    coach_.setOptions(options.coach);
}

} // namespace unknot
