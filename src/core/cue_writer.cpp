#include "unknot/core/cue_writer.h"

#include "cue_writing.h"
#include "unknot/core/spoken_length.h"

#include <algorithm>
#include <array>

namespace unknot {

namespace {

constexpr Millis kQuestionMoment{6000}; // a question waits for its answer, so it may come late
constexpr Millis kAfterAdvice{50};

Tone sideTone(Side side)
{
    if (side == Side::Left)
        return Tone::Left;
    return side == Side::Right ? Tone::Right : Tone::BothSides;
}

} // namespace

CueWriter::CueWriter(Plan plan, std::string routineName, std::shared_ptr<const Catalog> catalog,
                     std::string language, VoiceMode mode)
    : plan_(std::move(plan)), routineName_(std::move(routineName)), catalog_(std::move(catalog)),
      language_(std::move(language)), full_(mode == VoiceMode::Full)
{
}

Cues CueWriter::write(const Event& event, const LengthOf& lengthOf) const
{
    Writing out{event.at, lengthOf};
    if (std::holds_alternative<event::SessionStarted>(event.what))
        onStart(out);
    else if (const auto* started = std::get_if<event::SegmentStarted>(&event.what))
        onSegment(started->segment, out);
    else if (const auto* phase = std::get_if<event::PhaseStarted>(&event.what))
        onPhase(*phase, out);
    else if (const auto* advice = std::get_if<event::AdviceDue>(&event.what))
        onAdvice(*advice, out);
    else if (const auto* end = std::get_if<event::SessionEnded>(&event.what))
        onEnd(*end, out);
    else
        onCommand(event, out);
    return std::move(out.cues);
}

std::vector<std::string> CueWriter::startLines() const
{
    std::vector<std::string> lines{
        say(Moment::SessionStart, {{"routine", routineName_}, {"minutes", minutes(plan_.total())}})};
    if (full_ && !plan_.steps.empty())
        lines.push_back(say(Moment::SessionStartMore,
                            {{"areas", areasWords()}, {"area", areaName(plan_.steps.front().technique)}}));
    return lines;
}

void CueWriter::onStart(Writing& out) const
{
    out.tone(Tone::SessionStart);
    for (const std::string& line : startLines())
        out.follow(CueRank::Next, line);
}

void CueWriter::onSegment(std::size_t index, Writing& out) const
{
    // The first segment begins with the session, whose own words come first.
    if (index == 0) {
        Writing start{out.at, out.lengthOf};
        onStart(start);
        out.spoken = start.spoken;
    }
    const Segment& now = segment(index);
    const bool before = now.kind == SegmentKind::RateBefore;
    if (before || now.kind == SegmentKind::RateAfter) {
        const bool first = index == 0 || segment(index - 1).kind != now.kind;
        if (!before && first) {
            out.tone(Tone::Done);
            out.line(CueRank::Next, say(Moment::DoneRate));
        }
        const std::size_t asked = out.cues.lines.size();
        out.follow(CueRank::Next, say(before ? Moment::RateBefore : Moment::RateAfter, tokensOf(now)));
        if (firstWithSides(index))
            out.more(CueRank::Next, say(Moment::RateSides));
        for (std::size_t i = asked; i < out.cues.lines.size(); ++i)
            out.cues.lines[i].late = kQuestionMoment;
    } else if (now.kind == SegmentKind::Roll) {
        onRoll(index, out);
    } else {
        onPreparation(index, out);
    }
}

// Two numbers are asked for; that is said once before and once after.
bool CueWriter::firstWithSides(std::size_t index) const
{
    const SegmentKind kind = segment(index).kind;
    const auto first = std::ranges::find_if(
        plan_.segments, [&](const Segment& other) { return other.kind == kind && other.hasSides; });
    return first == plan_.segments.begin() + static_cast<std::ptrdiff_t>(index);
}

// A rest already says what comes next; getting ready after it adds only the tone and the set-up.
bool CueWriter::announcedBefore(std::size_t index) const
{
    return index > 0 && segment(index - 1).kind == SegmentKind::Rest &&
           segment(index).kind == SegmentKind::GetReady;
}

void CueWriter::onPreparation(std::size_t index, Writing& out) const
{
    const Segment& now = segment(index);
    const bool switching = now.kind == SegmentKind::SwitchSides;
    const bool rest = now.kind == SegmentKind::Rest;
    out.tone(rest ? Tone::Next : sideTone(now.side), out.spoken); // after the words of the start
    if (!announcedBefore(index)) {
        Moment moment = now.hasSides ? Moment::NextTogether : Moment::Next;
        if (now.side != Side::Both)
            moment = switching ? Moment::Switch : Moment::NextSide;
        out.line(CueRank::Side, say(moment, tokensOf(now)));
    }
    const Technique* known = technique(now.technique);
    const Variant* variant = known ? known->variant(now.variant) : nullptr;
    if (!full_ || rest || !variant)
        return;
    const bool other = switching && !variant->setUpOtherSide.empty();
    for (const Line& line : other ? variant->setUpOtherSide : variant->setUp.brief)
        out.follow(CueRank::Next, words(line.text, now));
}

// What needs action is said whole; what can wait is said by its title.
void CueWriter::onAdvice(const event::AdviceDue& due, Writing& out) const
{
    const Advice* advice = catalog_->adviceFor(due.rule);
    if (!advice || due.rule == "T4" || due.rule == "A1")
        return;
    const bool whole = advice->level <= AdviceLevel::Assess || due.rule == "P1";
    const Tokens tokens{{"area", areaName(due.technique)}, {"side", sideWord(due.side)}};
    const std::string words = fill((whole ? advice->message : advice->title).in(language_), tokens);
    out.line(CueRank::Safety, numbersInWords(words, language_));
}

void CueWriter::onEnd(const event::SessionEnded& end, Writing& out) const
{
    const bool asked = !plan_.segments.empty() && plan_.segments.back().kind == SegmentKind::RateAfter;
    if (!asked || end.outcome != Outcome::Completed)
        out.tone(Tone::Done);
    out.line(CueRank::Next, say(Moment::Done));
    if (full_ && end.outcome == Outcome::Completed)
        out.more(CueRank::Next,
                 say(Moment::DoneMore, {{"minutes", minutes(plan_.total())}, {"areas", areasWords()}}));
}

void CueWriter::onCommand(const Event& event, Writing& out) const
{
    const auto simple = [&](CueRank rank, Moment moment, Moment more) {
        out.line(rank, say(moment));
        if (full_ && more != moment)
            out.more(CueRank::Cue, say(more));
    };
    if (std::holds_alternative<event::HalfwayReached>(event.what)) {
        out.tone(Tone::Half);
        simple(CueRank::Time, Moment::Halfway, Moment::Halfway);
    } else if (std::holds_alternative<event::TenSecondsLeft>(event.what)) {
        out.tone(Tone::Tick);
        simple(CueRank::Time, Moment::TenSeconds, Moment::TenSeconds);
    } else if (const auto* count = std::get_if<event::CountedDown>(&event.what)) {
        out.tone(Tone::Tick);
        if (full_ && count->seconds == 3)
            out.line(CueRank::Time, say(Moment::Countdown));
    } else if (std::holds_alternative<event::HoldStarted>(event.what)) {
        out.tone(Tone::Hold);
        simple(CueRank::Next, Moment::Hold, Moment::HoldMore);
    } else if (std::holds_alternative<event::HoldEnded>(event.what)) {
        out.tone(Tone::Release);
        simple(CueRank::Next, Moment::Release, Moment::Release);
    } else if (const auto* paused = std::get_if<event::Paused>(&event.what)) {
        // After pain the advice comes first, and then how to go on.
        const bool pain = paused->reason == PauseReason::Pain;
        out.line(pain ? CueRank::Safety : CueRank::Next, say(Moment::Paused),
                 pain ? kAfterAdvice : Millis{0});
    } else if (std::holds_alternative<event::LeadInEnded>(event.what)) {
        simple(CueRank::Next, Moment::Release, Moment::Release);
    } else if (std::holds_alternative<event::Resumed>(event.what) ||
               std::holds_alternative<event::LeadInStarted>(event.what)) {
        simple(CueRank::Next, Moment::Resumed, Moment::Resumed);
    } else if (std::holds_alternative<event::DiscomfortAsked>(event.what)) {
        simple(CueRank::Safety, Moment::LessNow, Moment::LessNow);
    }
}

// A copy of the session is run to its end, so the list is what will really be said, in its order.
std::vector<std::string> CueWriter::everyLine() const
{
    SessionEngine engine(plan_);
    Millis now{0};
    std::vector<Event> events = engine.start(now);
    const auto add = [&](std::vector<Event> more) { events.insert(events.end(), more.begin(), more.end()); };
    while (engine.state() != SessionState::Ended) {
        const bool waits = engine.state() == SessionState::Rating;
        now += waits ? Millis{0} : plan_.total();
        add(waits ? engine.proceed(now) : engine.advance(now));
    }
    for (const Event::What& what :
         std::array<Event::What, 6>{event::HoldStarted{}, event::HoldEnded{}, event::Paused{},
                                    event::Resumed{}, event::DiscomfortAsked{}, event::CountedDown{3}})
        events.push_back({Millis{0}, what});
    for (const PlannedStep& step : plan_.steps)
        for (const char* rule : {"P1", "N1", "T1", "T3", "T2"})
            events.push_back({Millis{0}, event::AdviceDue{rule, step.technique, step.side}});

    std::vector<std::string> lines;
    for (const Event& event : events)
        for (SpokenCue& cue : write(event, estimatedLength).lines)
            if (std::ranges::find(lines, cue.words) == lines.end())
                lines.push_back(std::move(cue.words));
    return lines;
}

} // namespace unknot
