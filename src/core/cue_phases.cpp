// What is said while rolling: the cues of the phases, and how they fit between the other lines.
#include "cue_writing.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace unknot {

namespace {

constexpr Millis kStopIfSharp{8000}; // into the first roll of an area

// "Roll." comes before the first cue, except where nothing rolls.
bool rollIsSaid(const Segment& segment)
{
    return !segment.phases.empty() && segment.phases.front().movement != Movement::Arch;
}

const Phase* phaseOf(const Catalog& catalog, const Segment& segment, std::size_t phase)
{
    const Technique* technique = catalog.technique(segment.technique);
    const Variant* variant = technique ? technique->variant(segment.variant) : nullptr;
    return variant && phase < segment.phases.size() ? &variant->phases[segment.phases[phase].phase] : nullptr;
}

// Where a search ends is no reason but a limit: short says it, too.
bool isLimit(const Phase& phase)
{
    return phase.movement == Movement::Search;
}

// A reason is given once in a session: what was said of the left leg holds for the right one. A limit is
// given once for each area.
bool reasonIsNew(const Catalog& catalog, const std::vector<Segment>& segments, std::size_t index,
                 std::size_t phase)
{
    const Phase* now = phaseOf(catalog, segments[index], phase);
    if (!now || now->reason.empty())
        return false;
    for (std::size_t i = 0; i <= index; ++i) {
        const Segment& before = segments[i];
        if (before.kind != SegmentKind::Roll ||
            (isLimit(*now) && before.technique != segments[index].technique))
            continue;
        for (std::size_t p = 0; p < (i == index ? phase : before.phases.size()); ++p)
            if (const Phase* other = phaseOf(catalog, before, p); other && other->reason == now->reason)
                return false;
    }
    return true;
}

} // namespace

bool CueWriter::firstRollOfArea(std::size_t index) const
{
    const auto first = std::ranges::find_if(plan_.segments, [&](const Segment& other) {
        return other.kind == SegmentKind::Roll && other.technique == segment(index).technique;
    });
    return first == plan_.segments.begin() + static_cast<std::ptrdiff_t>(index);
}

SpokenCue CueWriter::phaseCue(const Segment& now, std::size_t phase) const
{
    const Phase* content = phaseOf(*catalog_, now, phase);
    if (!content)
        return {};
    return {Millis{0}, CueRank::Cue, words(content->say.empty() ? content->show : content->say, now)};
}

void CueWriter::onRoll(std::size_t index, Writing& out) const
{
    const Segment& now = segment(index);
    if (rollIsSaid(now)) {
        out.line(CueRank::Next, say(Moment::Roll));
        // A first phase that searches says "slowly" in its own words.
        if (full_ && now.phases.front().movement == Movement::Stroke)
            out.more(CueRank::Cue, say(Moment::RollMore));
    }
    if (!firstRollOfArea(index))
        return;
    // Between the first cue and the second, however short the phases are.
    const SpokenCue stop{out.at, CueRank::Safety, say(Moment::StopIfSharp)};
    Millis at = kStopIfSharp;
    if (now.phases.size() > 1)
        at = std::min(at, now.phases[1].start - out.takes(stop));
    at = std::max(at, out.spoken + out.takes(phaseCue(now, 0)));
    out.line(CueRank::Safety, stop.words, at);
}

void CueWriter::onPhase(const event::PhaseStarted& started, Writing& out) const
{
    const Segment& now = segment(started.segment);
    const SpokenCue cue = phaseCue(now, started.phase);
    if (cue.words.empty())
        return;
    const SpokenCue roll{Millis{0}, CueRank::Next, say(Moment::Roll)};
    Millis after = started.phase == 0 && rollIsSaid(now) ? out.takes(roll) : Millis{0};
    // "Halfway" and "Ten seconds" outrank a cue; one that would fall together with them comes after them.
    std::vector<std::pair<Millis, Moment>> times;
    if (now.length >= kHalfwayFrom)
        times.emplace_back(now.length / 2, Moment::Halfway);
    if (now.length >= kTenSecondsFrom)
        times.emplace_back(now.length - kTenSeconds, Moment::TenSeconds);
    for (const auto& [mark, moment] : times) {
        const Millis until = mark - now.phases[started.phase].start + Writing::kToneLead;
        const Millis said = out.takes({Millis{0}, CueRank::Time, say(moment)});
        if (until < after + out.takes(cue) && until > after - said)
            after = until + said;
    }
    out.line(CueRank::Cue, cue.words, after);
    const Phase& content = *phaseOf(*catalog_, now, started.phase);
    if ((full_ || isLimit(content)) && reasonIsNew(*catalog_, plan_.segments, started.segment, started.phase))
        out.more(CueRank::Cue, words(content.reason, now));
}

} // namespace unknot
