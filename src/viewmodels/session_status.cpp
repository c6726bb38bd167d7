#include "session_status.h"

#include "session_pulse.h"

#include <QCoreApplication>

namespace unknot::viewmodels {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

QString noticeFor(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Suspended:
        return SessionWords::tr("The computer slept; the session waited.");
    case PauseReason::Stalled:
        return SessionWords::tr("The app was stopped for a while; the session waited.");
    case PauseReason::Restored:
        return SessionWords::tr("This session was cut off. It goes on where it stopped.");
    case PauseReason::Asked:
    case PauseReason::Pain:
        break;
    }
    return {};
}

} // namespace

SessionStatus statusOf(const Segment& segment, const Position& position)
{
    SessionStatus status;
    status.running = clockRuns(position);
    status.paused = position.state == SessionState::Paused;
    status.holding = position.state == SessionState::Holding;
    status.leadIn = position.state == SessionState::LeadIn;
    status.canHold = segment.kind == SegmentKind::Roll && position.state == SessionState::Running;
    if (position.pauseReason)
        status.notice = noticeFor(*position.pauseReason);
    return status;
}

} // namespace unknot::viewmodels
