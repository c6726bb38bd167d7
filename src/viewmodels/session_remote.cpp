#include "session_remote.h"

#include "session_view_model.h"

namespace unknot::viewmodels {

SessionRemote::SessionRemote(SessionViewModel& session, const Clock& clock, QObject* parent)
    : QObject(parent), session_(session), clock_(clock)
{
    connect(session.guide(), &SessionGuide::pressed, this, &SessionRemote::press);
    connect(session.guide(), &SessionGuide::unanswered, session.rating(), &RatingViewModel::skip);
    connect(session.rating(), &RatingViewModel::stepped, session.guide(), &SessionGuide::sayNumber);
}

bool SessionRemote::counts(Button button)
{
    return guard_.counts(button, clock_.read().monotonic);
}

bool SessionRemote::rating() const
{
    return session_.stage().page == SessionPage::Rating;
}

void SessionRemote::go()
{
    if (!counts(Go))
        return;
    const bool rolling = session_.stage().page == SessionPage::Roll;
    const HurtsFlow::State hurts = session_.hurts().state;
    if (session_.askingToEnd())
        session_.keepGoing();
    else if (hurts == HurtsFlow::State::Stopped)
        session_.resume();
    else if (hurts != HurtsFlow::State::Closed)
        session_.closeHurts();
    else if (rating())
        session_.rating()->goOn();
    else if (rolling || session_.status().paused)
        session_.pauseOrResume();
    else
        session_.startNow();
}

void SessionRemote::pauseOrResume()
{
    if (counts(Go))
        session_.pauseOrResume();
}

void SessionRemote::next()
{
    if (!counts(Next))
        return;
    if (rating())
        session_.rating()->stepNumber(1);
    else
        session_.skip();
}

void SessionRemote::previous()
{
    if (!counts(Previous))
        return;
    if (rating())
        session_.rating()->stepNumber(-1);
    else
        session_.back();
}

void SessionRemote::holdOrRelease()
{
    if (counts(Hold))
        session_.holdOrRelease();
}

void SessionRemote::stop()
{
    if (counts(Stop))
        session_.sharpPain();
}

void SessionRemote::where()
{
    if (counts(Where))
        session_.guide()->sayWhere();
}

void SessionRemote::undo()
{
    if (!counts(Undo))
        return;
    session_.runner().undoSkip();
    session_.guide()->sayWhere(); // The same place as before, so it is said which.
}

void SessionRemote::press(MediaCommand command)
{
    switch (command) {
    case MediaCommand::PlayPause:
        go();
        break;
    case MediaCommand::Play:
        if (session_.status().paused && counts(Go))
            session_.resume();
        break;
    case MediaCommand::Pause:
    case MediaCommand::Stop:
        if (session_.status().running && counts(Go))
            session_.pause();
        break;
    case MediaCommand::Next:
        next();
        break;
    case MediaCommand::Previous:
        previous();
        break;
    }
}

} // namespace unknot::viewmodels
