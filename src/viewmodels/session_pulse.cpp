#include "session_pulse.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace unknot::viewmodels {

namespace {

constexpr Millis kRehearsalFrame{33};
constexpr Millis kRingFrame{50};
constexpr Millis kStillFrame{250}; // three positions in a stroke of two seconds or more
constexpr Millis kSecond{1000};
/// What is told now is seen this much later: half a frame of the screen. The digits count with it, so that
/// they change on the frame that is nearest to the second.
constexpr Millis kSeenLater{8};
constexpr double kProgressSteps = 1000.0;

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

double share(Millis part, Millis whole)
{
    if (whole <= Millis{0})
        return 0;
    const double exact = static_cast<double>(part.count()) / static_cast<double>(whole.count());
    return std::round(std::clamp(exact, 0.0, 1.0) * kProgressSteps) / kProgressSteps;
}

Movement movementAt(const Segment& segment, std::size_t phase)
{
    return phase < segment.phases.size() ? segment.phases[phase].movement : Movement::Stroke;
}

QString strokeWord(Movement movement, StrokePosition::Direction direction)
{
    using Direction = StrokePosition::Direction;
    if (direction == Direction::RestAtEnd || direction == Direction::RestAtStart)
        return movement == Movement::Arch ? SessionWords::tr("Breathe") : SessionWords::tr("Stay");
    const bool out = direction == Direction::Out;
    switch (movement) {
    case Movement::SideToSide:
        return out ? SessionWords::tr("Over") : SessionWords::tr("Back");
    case Movement::Arch:
        return out ? SessionWords::tr("Arch") : SessionWords::tr("Return");
    case Movement::Search:
    case Movement::Stroke:
        break;
    }
    return out ? SessionWords::tr("Down") : SessionWords::tr("Up");
}

/// What the big digits and the ring count down.
Millis counted(const Position& position)
{
    if (position.state == SessionState::Holding)
        return position.holdRemaining;
    if (position.state == SessionState::LeadIn)
        return position.leadInRemaining;
    return position.remaining;
}

/// What the digits show; never nought while there is something left.
Millis shown(const Position& position)
{
    const Millis left = counted(position);
    return clockRuns(position) && left > Millis{0} ? std::max(left - kSeenLater, Millis{1}) : left;
}

} // namespace

SessionTime timeOf(const Segment& segment, const Position& position)
{
    const Millis left = shown(position);
    SessionTime time;
    time.count = format::remaining(left);
    time.seconds = format::secondsLeft(left);
    if (position.state == SessionState::Holding)
        time.countLabel = SessionWords::tr("Hold");
    else if (position.state == SessionState::LeadIn && segment.kind == SegmentKind::Roll)
        time.countLabel = SessionWords::tr("Starting in");
    time.done = format::elapsed(position.done);
    time.left = format::remaining(position.left);
    return time;
}

SessionProgress progressOf(const Segment& segment, const Position& position)
{
    SessionProgress progress;
    const bool roll = segment.kind == SegmentKind::Roll;
    progress.step = roll ? share(position.elapsed, position.length) : 0;
    progress.ring = roll ? 1 : share(position.remaining, position.length);
    progress.bar = position.state == SessionState::Holding
                       ? share(position.holdRemaining, position.holdLength)
                       : progress.step;
    return progress;
}

SessionStroke strokeOf(const Segment& segment, const Position& position, bool reduceMotion)
{
    using Direction = StrokePosition::Direction;
    SessionStroke stroke;
    if (segment.kind != SegmentKind::Roll)
        return stroke;
    const StrokePosition& now = position.stroke;
    stroke.along = reduceMotion ? std::round(now.along * 2) / 2 : now.along;
    stroke.outward = now.direction == Direction::Out || now.direction == Direction::RestAtEnd;
    stroke.resting = now.direction == Direction::RestAtEnd || now.direction == Direction::RestAtStart;
    stroke.word = strokeWord(movementAt(segment, position.phase), now.direction);
    stroke.pace = format::seconds(now.oneWay);
    if (position.state == SessionState::Holding)
        stroke.state = SessionStroke::State::Hold;
    else if (position.state == SessionState::Running)
        stroke.state = SessionStroke::State::Moving;
    return stroke;
}

bool clockRuns(const Position& position)
{
    return position.state == SessionState::LeadIn || position.state == SessionState::Running ||
           position.state == SessionState::Holding;
}

Millis lookAgainIn(const Segment& segment, const Position& position, bool visible, bool reduceMotion,
                   bool rehearsal, Millis strokeFrame)
{
    if (!clockRuns(position))
        return Millis{0};
    const bool strokes = segment.kind == SegmentKind::Roll && position.state == SessionState::Running;
    const bool moves = visible && (strokes || segment.kind != SegmentKind::Roll);
    const Millis frame = !moves ? kSecond : reduceMotion ? kStillFrame : strokes ? strokeFrame : kRingFrame;
    if (rehearsal)
        return std::min(frame, kRehearsalFrame);
    const Millis beyond = shown(position) % kSecond;
    return std::min(frame, beyond > Millis{0} ? beyond : kSecond);
}

} // namespace unknot::viewmodels
