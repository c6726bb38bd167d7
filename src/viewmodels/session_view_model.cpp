#include "session_view_model.h"

#include "announcements.h"

namespace unknot::viewmodels {

namespace {

constexpr int kTooStrongValue = 8; // of 10: the least that counts as too strong
constexpr int kLessValue = 5;      // of 10: within what is aimed at while rolling, 4 to 6 (Grabow 2018)
constexpr Millis kPaceStep{500};

template <class Shown, class Known>
constexpr bool same(Shown shown, Known known)
{
    return static_cast<int>(shown) == static_cast<int>(known);
}
static_assert(same(SessionViewModel::Page::Roll, SessionPage::Roll) &&
              same(SessionViewModel::Page::SwitchSides, SessionPage::SwitchSides));
static_assert(same(SessionViewModel::Side::Left, Side::Left) &&
              same(SessionViewModel::Side::Both, Side::Both));
static_assert(same(SessionViewModel::Stroke::Paused, SessionStroke::State::Paused));
static_assert(same(SessionViewModel::Hurts::Stopped, HurtsFlow::State::Stopped));

template <class Value, class Changed>
void swapIn(Value& present, Value next, Changed changed)
{
    if (next == present)
        return;
    present = std::move(next);
    changed();
}

} // namespace

SessionViewModel::SessionViewModel(std::unique_ptr<SessionRunner> runner, AppState& state,
                                   const CompanionPorts& beside, QObject* parent)
    : QObject(parent), runner_(std::move(runner)), state_(state), rating_(*runner_, state),
      guide_(*runner_, state, beside), remote_(*this, runner_->clock()), jump_(*runner_, timeline_)
{
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &SessionViewModel::look);
    connect(&guide_, &SessionGuide::due, this, &SessionViewModel::look);
    connect(&rating_, &RatingViewModel::acted, this, &SessionViewModel::show);
    connect(&jump_, &StepJump::acted, this, &SessionViewModel::show);
    connect(&state_, &AppState::catalogChanged, this, &SessionViewModel::show);
    connect(&state_, &AppState::settingsChanged, this, &SessionViewModel::show);
    connect(&state_, &AppState::settingsChanged, this, &SessionViewModel::settingsChanged);
    runner_->listen([this](const Event& event) { take(event); });
}

void SessionViewModel::begin()
{
    act([this] { runner_->start(); });
}

QString SessionViewModel::routine() const
{
    return QString::fromStdString(runner_->header().routineName);
}

void SessionViewModel::setWatched(bool watched)
{
    if (watched == watched_)
        return;
    watched_ = watched;
    Q_EMIT watchedChanged();
    look();
}

void SessionViewModel::look()
{
    act([this] { runner_->tick(); });
}

template <class Command>
void SessionViewModel::act(Command command)
{
    command();
    show();
}

void SessionViewModel::take(const Event& event)
{
    flow_.take(event);
    if (const auto* due = std::get_if<event::AdviceDue>(&event.what)) {
        board_.add(*due);
        const bool inPanel = flow_.state() != HurtsFlow::State::Closed && stage_.page != SessionPage::Rating;
        if (inPanel && (due->rule == "P1" || due->rule == "N1"))
            board_.withdraw(due->rule);
    }
    if (std::holds_alternative<event::SegmentStarted>(event.what))
        stepBegan_ = true;
    if (std::holds_alternative<event::SessionEnded>(event.what)) {
        total_ = event.at;
        over_ = true;
    }
}

void SessionViewModel::show()
{
    const Plan& plan = runner_->engine().plan();
    guide_.look();
    if (over_) {
        timer_.stop();
        over_ = false;
        swapIn(askingToEnd_, false, [this] { Q_EMIT askingToEndChanged(); });
        Q_EMIT ended();
        return;
    }
    const Position position = runner_->position();
    if (plan.segments.empty() || position.state == SessionState::Idle ||
        position.state == SessionState::Ended)
        return;
    const SessionFacts facts{plan, runner_->engine().tallies(), *state_.catalog(), state_.language(),
                             position};
    const Segment& segment = plan.segments[position.segment];
    swapIn(stage_, stageOf(facts), [this] { Q_EMIT stageChanged(); });
    swapIn(status_, statusOf(segment, position), [this] { Q_EMIT statusChanged(); });
    swapIn(time_, timeOf(segment, position), [this] { Q_EMIT timeChanged(); });
    swapIn(progress_, progressOf(segment, position), [this] { Q_EMIT progressChanged(); });
    swapIn(stroke_, strokeOf(segment, position, state_.settings().reduceMotion),
           [this] { Q_EMIT strokeChanged(); });
    swapIn(advice_, board_.at(position, *state_.catalog(), state_.language()).value_or(AdviceWords{}),
           [this] { Q_EMIT adviceChanged(); });
    swapIn(hurts_, viewOf(flow_, *state_.catalog(), state_.language()), [this] { Q_EMIT hurtsChanged(); });
    notes_.follow(facts, stage_);
    timeline_.refresh(facts);
    if (stage_.page == SessionPage::Rating)
        rating_.showPresent();
    announceStep(facts);
    schedule(segment, position);
}

void SessionViewModel::announceStep(const SessionFacts& facts)
{
    if (!stepBegan_)
        return;
    stepBegan_ = false;
    const QString words = announcementOf(stage_, facts);
    if (!words.isEmpty())
        Q_EMIT announced(words);
}

void SessionViewModel::schedule(const Segment& segment, const Position& position)
{
    const Millis wait = lookAgainIn(segment, position, watched_, state_.settings().reduceMotion,
                                    runner_->rehearsal(), Millis{frameInterval_});
    if (wait > Millis{0})
        timer_.start(wait);
    else
        timer_.stop();
}

void SessionViewModel::pauseOrResume()
{
    if (status_.paused)
        resume();
    else
        pause();
}

void SessionViewModel::pause()
{
    act([this] { runner_->pause(); });
}

void SessionViewModel::resume()
{
    act([this] { runner_->resume(); });
}

void SessionViewModel::skip()
{
    act([this] { runner_->skip(); });
}

void SessionViewModel::back()
{
    act([this] { runner_->back(); });
}

void SessionViewModel::startNow()
{
    act([this] { runner_->proceed(); });
}

void SessionViewModel::moveBy(int seconds)
{
    act([&] { runner_->move(std::chrono::seconds{seconds}); });
}

void SessionViewModel::holdOrRelease()
{
    act([this] {
        if (status_.holding)
            runner_->release();
        else
            runner_->hold();
    });
}

void SessionViewModel::slower()
{
    changePace(kPaceStep);
}

void SessionViewModel::faster()
{
    changePace(-kPaceStep);
}

void SessionViewModel::changePace(Millis by)
{
    const Position position = runner_->position();
    const Segment& segment = runner_->engine().plan().segments[position.segment];
    if (segment.kind != SegmentKind::Roll || position.phase >= segment.phases.size())
        return;
    const bool searching = segment.phases[position.phase].movement == Movement::Search;
    const Millis present = position.stroke.oneWay / (searching ? 2 : 1);
    act([&] { runner_->setPace(present + by); });
}

void SessionViewModel::tellTime()
{
    Q_EMIT announced(timeAnnouncement(runner_->position()));
}

void SessionViewModel::tellStep()
{
    stepBegan_ = true;
    show();
}

void SessionViewModel::dismissAdvice()
{
    board_.dismiss();
    show();
}

void SessionViewModel::openHurts()
{
    if (stage_.page != SessionPage::Roll)
        return;
    flow_.open(stage_.technique.toStdString(), stage_.side);
    show();
}

void SessionViewModel::closeHurts()
{
    flow_.close();
    show();
}

void SessionViewModel::tooStrong()
{
    act([this] { runner_->reportDiscomfort(kTooStrongValue); });
}

void SessionViewModel::lessNow()
{
    act([this] { runner_->reportDiscomfort(kLessValue); });
}

void SessionViewModel::sharpPain()
{
    act([this] { runner_->stopForPain(); });
}

void SessionViewModel::askToEnd()
{
    if (askingToEnd_)
        return;
    pausedToAsk_ = status_.running;
    if (pausedToAsk_)
        pause();
    swapIn(askingToEnd_, true, [this] { Q_EMIT askingToEndChanged(); });
}

void SessionViewModel::keepGoing()
{
    swapIn(askingToEnd_, false, [this] { Q_EMIT askingToEndChanged(); });
    if (std::exchange(pausedToAsk_, false))
        resume();
}

void SessionViewModel::endSession()
{
    pausedToAsk_ = false;
    swapIn(askingToEnd_, false, [this] { Q_EMIT askingToEndChanged(); });
    act([this] {
        if (runner_->position().rolled > Millis{0})
            runner_->finish();
        else
            runner_->abandon();
    });
}

} // namespace unknot::viewmodels
