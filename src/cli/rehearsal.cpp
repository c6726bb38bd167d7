#include "cli/rehearsal.h"

#include <algorithm>

namespace unknot::cli {

namespace {

bool concernsRating(const ScriptLine& line, const SessionEngine& engine, Millis now)
{
    if (!line.rating)
        return line.at <= now;
    const Segment& asked = engine.plan().segments[engine.position(now).segment];
    const auto moment = asked.kind == SegmentKind::RateBefore ? RatingMoment::Before : RatingMoment::After;
    const auto same = [&](const event::Rated& given) {
        return given.moment == line.rating->moment && given.technique == line.rating->technique;
    };
    return same({moment, asked.technique, asked.side, {}}) || std::ranges::any_of(engine.ratings(), same);
}

} // namespace

RehearsalEnd rehearse(const Plan& plan, const std::vector<ScriptLine>& script,
                      const std::function<void(const Event&)>& tell)
{
    SessionEngine engine(plan);
    Millis now{0};
    const auto told = [&](const std::vector<Event>& events) {
        std::for_each(events.begin(), events.end(), tell);
    };
    told(engine.start(now));
    auto line = script.begin();
    while (engine.state() != SessionState::Ended) {
        const auto due = engine.nextDue();
        const bool rating = engine.state() == SessionState::Rating;
        const bool scripted = line != script.end() && (!rating || concernsRating(*line, engine, now));
        if (scripted && (!due || line->at <= *due)) {
            now = std::max(now, line->at);
            told(engine.advance(now));
            told(line->act(engine, now));
            ++line;
        } else if (due) {
            now = std::max(now, *due);
            told(engine.advance(now));
        } else if (rating) {
            told(engine.skip(now));
        } else {
            return RehearsalEnd::StaysPaused;
        }
    }
    return RehearsalEnd::Ended;
}

} // namespace unknot::cli
