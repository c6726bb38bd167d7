#include "unknot/core/coach.h"

#include "unknot/core/spoken_length.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kEnoughAhead{4000}; // longer than a line and the distance between two
constexpr Millis kAhead{6000};       // looked at in one go, so that the engine is copied now and then only
constexpr Millis kAttention{250};    // the soft tone before a cue
constexpr Millis kToneMoment{400};   // how late a tone may be

} // namespace

Coach::Coach(CueWriter writer, Speech& speech, Tones& tones, CoachOptions options, Caption caption)
    : writer_(std::move(writer)), speech_(speech), tones_(tones), options_(options),
      caption_(std::move(caption)), queue_([this](const std::string& words) {
          return speech_.lengthOf(words).value_or(spokenLength(words));
      })
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
    if (!foreseen_.empty()) {
        foreseen_.clear();
        queue_.forget(event.at + Millis{1});
        std::erase_if(waitingTones_, [&](const ToneCue& tone) { return tone.at > event.at; });
        afterAttention_.reset();
    }
    take(event, Millis{0});
}

void Coach::take(const Event& event, Millis lead)
{
    const Cues cues = writer_.write(event);
    for (SpokenCue cue : cues.lines) {
        cue.at -= lead;
        queue_.add(cue);
    }
    for (ToneCue tone : cues.tones) {
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
    if (afterAttention_ && now >= afterAttention_->at + kAttention) {
        begin(*afterAttention_);
        afterAttention_.reset();
    }
    const auto spoken = queue_.take(now);
    if (!spoken)
        return;
    afterAttention_.reset();
    if (spoken->cue.rank == CueRank::Cue && options_.tones && options_.voice) {
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

void Coach::sayWhere(const SessionEngine& engine, Millis now)
{
    begin({now, CueRank::Safety, writer_.whereAmI(engine.position(now))});
}

} // namespace unknot
