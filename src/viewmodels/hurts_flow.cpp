#include "hurts_flow.h"

namespace unknot::viewmodels {

namespace {

constexpr int kTooStrong = 7; // above it, more buys nothing (Grabow 2018)

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

} // namespace

void HurtsFlow::open(const std::string& technique, Side side)
{
    if (state_ != State::Closed)
        return;
    state_ = State::Choosing;
    rule_.clear();
    about_ = {{}, technique, side};
}

void HurtsFlow::close()
{
    if (state_ != State::Stopped)
        state_ = State::Closed;
}

void HurtsFlow::take(const Event& event)
{
    std::visit(Overloaded{
                   [&](const event::AdviceDue& due) {
                       if (due.rule == "P1" || due.rule == "N1") {
                           rule_ = due.rule;
                           about_ = due;
                       }
                       if (due.rule == "P1")
                           state_ = State::Easing;
                   },
                   [&](const event::DiscomfortAsked&) { state_ = State::Asking; },
                   [&](const event::DiscomfortReported& reported) {
                       if (reported.value <= kTooStrong)
                           close();
                   },
                   [&](const event::PainStopped& stopped) {
                       rule_.clear();
                       about_ = {{}, stopped.technique, stopped.side};
                   },
                   [&](const event::Paused& paused) {
                       if (paused.reason == PauseReason::Pain)
                           state_ = State::Stopped;
                   },
                   [&](const event::Resumed&) {
                       if (state_ == State::Stopped)
                           state_ = State::Closed;
                   },
                   [&](const event::SegmentEnded&) {
                       if (state_ == State::Choosing || state_ == State::Easing || state_ == State::Asking)
                           state_ = State::Closed;
                   },
                   [&](const event::SessionEnded&) { state_ = State::Closed; },
                   [](const auto&) {},
               },
               event.what);
}

} // namespace unknot::viewmodels
