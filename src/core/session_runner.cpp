#include "unknot/core/session_runner.h"

#include <random>

namespace unknot {

namespace {

constexpr Millis kSlept{1000}; // the machine's two clocks drift apart by less than this while it is awake

std::string newId()
{
    std::random_device random;
    std::string id;
    for (int word = 0; word < 4; ++word) {
        std::uint32_t bits = random();
        for (int digit = 0; digit < 8; ++digit, bits >>= 4)
            id.push_back("0123456789abcdef"[bits & 0xF]);
    }
    return id;
}

SessionHeader headerFor(const Plan& plan, std::string name, const Clock& clock, const RunnerOptions& options)
{
    return {newId(),    plan.routine, std::move(name), clock.wall(), options.timeScale > 1,
            plan.frame, plan.steps};
}

bool counts(SessionState state)
{
    return state == SessionState::Running || state == SessionState::Holding || state == SessionState::LeadIn;
}

} // namespace

SessionRunner::SessionRunner(Plan plan, std::string routineName, const Clock& clock, SessionLog& log,
                             EngineOptions engine, RunnerOptions options)
    : SessionRunner(headerFor(plan, std::move(routineName), clock, options), SessionEngine(plan, engine),
                    Millis{0}, clock, log, options)
{
    log_.begin(header_);
}

SessionRunner::SessionRunner(SessionHeader header, SessionEngine engine, Millis now, const Clock& clock,
                             SessionLog& log, RunnerOptions options)
    : header_(std::move(header)), engine_(std::move(engine)), clock_(clock), log_(log), options_(options),
      last_(clock.read()), now_(now), lastCheckpoint_(last_.monotonic)
{
}

Result<std::unique_ptr<SessionRunner>> SessionRunner::resumeCutOff(const CutOffSession& cutOff,
                                                                   const Catalog& catalog, const Clock& clock,
                                                                   SessionLog& log, EngineOptions engine,
                                                                   RunnerOptions options)
{
    auto plan = layOut(cutOff.header.routine, cutOff.header.frame, cutOff.header.steps, catalog);
    if (!plan)
        return plan.error();
    auto restored = SessionEngine::restore(std::move(plan).value(), cutOff.checkpoint, engine);
    if (!restored)
        return restored.error();
    return std::unique_ptr<SessionRunner>(new SessionRunner(cutOff.header, std::move(restored).value(),
                                                            cutOff.checkpoint.at, clock, log, options));
}

void SessionRunner::listen(Listener listener)
{
    listeners_.push_back(std::move(listener));
}

template <class Command>
void SessionRunner::run(Command command)
{
    look();
    tell(command());
    keepPlace(true);
}

void SessionRunner::look()
{
    const ClockReading reading = clock_.read();
    const Millis gap = reading.monotonic - last_.monotonic;
    const bool slept = reading.suspended - last_.suspended > kSlept;
    last_ = reading;
    if (counts(engine_.state()) && (slept || gap > options_.longestGap))
        tell(engine_.pause(now_, slept ? PauseReason::Suspended : PauseReason::Stalled));
    else
        now_ += gap * options_.timeScale;
}

void SessionRunner::tell(const std::vector<Event>& events)
{
    for (const Event& event : events) {
        log_.append(header_.id, event);
        for (const Listener& listener : listeners_)
            listener(event);
    }
}

// A cut-off session is taken up at its last checkpoint, so one is due each second and at every command.
void SessionRunner::keepPlace(bool always)
{
    if (engine_.state() == SessionState::Idle || engine_.state() == SessionState::Ended)
        return;
    if (!always && last_.monotonic - lastCheckpoint_ < options_.checkpointEvery)
        return;
    lastCheckpoint_ = last_.monotonic;
    log_.checkpoint(header_.id, engine_.checkpoint());
}

void SessionRunner::start()
{
    last_ = clock_.read();
    tell(engine_.start(now_));
    keepPlace(true);
}

void SessionRunner::tick()
{
    look();
    const std::vector<Event> events = engine_.advance(now_);
    tell(events);
    if (counts(engine_.state()))
        keepPlace(!events.empty());
}

void SessionRunner::pause()
{
    run([this] { return engine_.pause(now_); });
}

void SessionRunner::resume()
{
    run([this] { return engine_.resume(now_); });
}

void SessionRunner::skip()
{
    run([this] { return engine_.skip(now_); });
}

void SessionRunner::undoSkip()
{
    run([this] { return engine_.undoSkip(now_); });
}

void SessionRunner::back()
{
    run([this] { return engine_.back(now_); });
}

void SessionRunner::goTo(int step)
{
    run([&] { return engine_.goTo(now_, step); });
}

void SessionRunner::proceed()
{
    run([this] { return engine_.proceed(now_); });
}

void SessionRunner::move(Millis by)
{
    run([&] { return engine_.move(now_, by); });
}

void SessionRunner::hold()
{
    run([this] { return engine_.hold(now_); });
}

void SessionRunner::release()
{
    run([this] { return engine_.release(now_); });
}

void SessionRunner::setPace(Millis stroke)
{
    run([&] { return engine_.setPace(now_, stroke); });
}

void SessionRunner::rate(RatingMoment moment, const std::string& technique, Side side,
                         std::optional<int> value)
{
    run([&] { return engine_.rate(now_, moment, technique, side, value); });
}

void SessionRunner::stopForPain()
{
    run([this] { return engine_.stopForPain(now_); });
}

void SessionRunner::reportDiscomfort(int value)
{
    run([&] { return engine_.reportDiscomfort(now_, value); });
}

void SessionRunner::finish()
{
    run([this] { return engine_.finish(now_); });
}

void SessionRunner::abandon()
{
    run([this] { return engine_.abandon(now_); });
}

Position SessionRunner::position() const
{
    const Millis gap = clock_.read().monotonic - last_.monotonic;
    return engine_.position(now_ + gap * options_.timeScale);
}

} // namespace unknot
