#include "unknot/core/coach.h"

#include "unknot/core/spoken_length.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot {

namespace {

constexpr Millis kEnoughAhead{4000}; // longer than a line and the distance between two
constexpr Millis kAhead{6000};       // looked at in one go, so that the engine is copied now and then only
constexpr Millis kBeat{20};          // how often the stroke is looked at while it rests
constexpr Millis kToneMoment{400};   // how late a tone may be
constexpr Millis kStillKnown{8000};  // what was heard this long ago is not repeated

// Until the stroke turns; while it rests at an end, soon.
Millis untilTurn(const StrokePosition& stroke)
{
    using Direction = StrokePosition::Direction;
    if (stroke.direction != Direction::Out && stroke.direction != Direction::Back)
        return kBeat;
    const double part = std::acos(std::clamp(1.0 - 2.0 * stroke.along, -1.0, 1.0)) / std::numbers::pi;
    const double left = stroke.direction == Direction::Out ? 1.0 - part : part;
    return std::max(kBeat,
                    Millis{static_cast<Millis::rep>(left * static_cast<double>(stroke.oneWay.count()))});
}

// A soft tone comes before the cue of a phase; what adds to a line needs none.
bool wakes(const SpokenCue& cue)
{
    return cue.rank == CueRank::Cue && cue.after.empty();
}

// A line that is about to begin still holds after these.
bool leavesWordsTrue(const Event& event)
{
    return std::holds_alternative<event::PaceChanged>(event.what) ||
           std::holds_alternative<event::Rated>(event.what) ||
           std::holds_alternative<event::DiscomfortReported>(event.what);
}

// What the step would have said later is not coming any more.
bool leavesTheStep(const Event& event)
{
    return std::holds_alternative<event::Paused>(event.what) ||
           std::holds_alternative<event::PainStopped>(event.what) ||
           std::holds_alternative<event::SegmentEnded>(event.what);
}

} // namespace

Coach::Coach(CueWriter writer, Speech& speech, Tones& tones, CoachOptions options, Caption caption)
    : writer_(std::move(writer)), speech_(speech), tones_(tones), options_(options),
      caption_(std::move(caption)), lengthOf_([this](const SpokenCue& cue) {
          const bool attention = wakes(cue) && options_.tones;
          return speech_.lengthOf(cue.words).value_or(spokenLength(cue.words)) +
                 (attention ? kAttentionLead : Millis{0});
      }),
      queue_(lengthOf_)
{
}

void Coach::prepare()
{
    if (options_.voice)
        speech_.prepare(writer_.everyLine());
}

void Coach::heard(const Event& event)
{
    if (!foreseen_.empty() && foreseen_.front() == event) {
        foreseen_.pop_front();
        return;
    }
    // The person did something: what was to come is not coming, or not then.
    lookedUntil_ = Millis{0};
    if (afterAttention_ && !leavesWordsTrue(event)) {
        afterAttention_.reset();
        queue_.began({},
                     event.at - LineQueue::kApart); // It was not said, so nothing keeps its distance from it.
    }
    if (!foreseen_.empty())
        takeBack(event.at);
    if (leavesTheStep(event))
        queue_.forget(event.at + Millis{1});
    take(event, Millis{0});
}

void Coach::takeBack(Millis now)
{
    // With a lead the first sounds of what did not happen yet may have been heard.
    for (const Event& event : foreseen_)
        if (event.at - options_.lead <= now)
            begun_.push_back({event.what, event.at - options_.lead, now});
    foreseen_.clear();
    queue_.forget(now + Millis{1});
    std::erase_if(waitingTones_, [&](const ToneCue& tone) { return tone.at > now; });
}

// How far into the cues of `event` somebody has heard them just now.
Millis Coach::alreadyHeard(const Event& event, Millis lead)
{
    std::erase_if(begun_, [&](const Begun& begun) { return event.at - lead > begun.until + kStillKnown; });
    const auto before = std::ranges::find(begun_, event.what, &Begun::what);
    if (before == begun_.end())
        return Millis{-1};
    const Millis heard = before->until - before->since;
    begun_.erase(before);
    return heard;
}

void Coach::take(const Event& event, Millis lead)
{
    const Cues cues = writer_.write(event, lengthOf_);
    if (std::holds_alternative<event::LeadInStarted>(event.what))
        queue_.forget(event.at - lead); // Rolling begins after the count, not now.
    const Millis heard = event.at + alreadyHeard(event, lead);
    for (SpokenCue cue : cues.lines) {
        if (cue.at <= heard)
            continue;
        cue.at -= lead;
        queue_.add(cue);
    }
    for (ToneCue tone : cues.tones) {
        if (tone.at <= heard)
            continue;
        tone.at -= lead;
        waitingTones_.push_back(tone);
    }
}

void Coach::look(const SessionEngine& engine, Millis now)
{
    if (engine.nextDue() && now + options_.lead + kEnoughAhead > lookedUntil_) {
        lookedUntil_ = now + options_.lead + kAhead;
        SessionEngine ahead = engine;
        const std::vector<Event> coming = ahead.advance(lookedUntil_);
        for (std::size_t i = foreseen_.size(); i < coming.size(); ++i) {
            take(coming[i], options_.lead);
            foreseen_.push_back(coming[i]);
        }
    }
    playDue(now);
    speakDue(now);
    beat(engine, now);
}

void Coach::playDue(Millis now)
{
    for (const ToneCue& tone : waitingTones_)
        if (options_.tones && tone.at <= now && now - tone.at <= kToneMoment)
            tones_.play(tone.tone);
    std::erase_if(waitingTones_, [&](const ToneCue& tone) { return tone.at <= now; });
}

void Coach::speakDue(Millis now)
{
    if (afterAttention_ && now >= afterAttention_->at + kAttentionLead) {
        begin(*afterAttention_);
        afterAttention_.reset();
    }
    const auto spoken = queue_.take(now);
    if (!spoken)
        return;
    afterAttention_.reset();
    if (const SpokenCue* next = queue_.next(now); next && options_.voice)
        speech_.expect(next->words);
    if (wakes(spoken->cue) && options_.tones && options_.voice) {
        tones_.play(Tone::Attention);
        afterAttention_ = spoken->cue;
        afterAttention_->at = now;
    } else {
        begin(spoken->cue);
    }
}

void Coach::begin(const SpokenCue& cue)
{
    if (options_.voice)
        speech_.say(cue.words);
    caption_(cue);
}

void Coach::beat(const SessionEngine& engine, Millis now)
{
    using Direction = StrokePosition::Direction;
    const Position place = engine.position(now + options_.lead);
    const bool rolling = place.state == SessionState::Running &&
                         engine.plan().segments[place.segment].kind == SegmentKind::Roll;
    if (!rolling) {
        lastDirection_.reset();
        return;
    }
    const Direction direction = place.stroke.direction;
    const bool turned = lastDirection_ && *lastDirection_ != direction;
    const bool moving = direction == Direction::Out || direction == Direction::Back;
    if (turned && moving && options_.metronome)
        tones_.play(Tone::Stroke);
    lastDirection_ = direction;
}

std::optional<Millis> Coach::nextDue(const SessionEngine& engine, Millis now) const
{
    std::optional<Millis> due = queue_.nextDue(now);
    const auto at = [&](Millis moment) {
        moment = std::max(moment, now + Millis{1});
        due = due ? std::min(*due, moment) : moment;
    };
    for (const ToneCue& tone : waitingTones_)
        at(tone.at);
    if (afterAttention_)
        at(afterAttention_->at + kAttentionLead);
    if (engine.nextDue())
        at(lookedUntil_ - kEnoughAhead - options_.lead);
    if (options_.metronome && lastDirection_)
        at(now + untilTurn(engine.position(now + options_.lead).stroke));
    return due;
}

void Coach::sayWhere(const SessionEngine& engine, Millis now)
{
    sayAtOnce({now, CueRank::Safety, writer_.whereAmI(engine.position(now))}, now);
}

void Coach::sayNumber(Side side, int value, Millis now)
{
    sayAtOnce({now, CueRank::Time, writer_.number(side, value)}, now);
}

void Coach::sayAtOnce(const SpokenCue& cue, Millis now)
{
    afterAttention_.reset();
    queue_.began(cue, now);
    if (options_.voice)
        speech_.saySoon(cue.words);
    caption_(cue);
}

} // namespace unknot
