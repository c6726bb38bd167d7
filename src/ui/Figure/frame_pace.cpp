#include "frame_pace.h"

namespace unknot::ui {

namespace {

constexpr int kFast = 16;
constexpr int kHalf = 33;
constexpr int kQuarter = 66;
constexpr double kSmooth = 0.1;     // weight of the newest frame in the running mean
constexpr double kBusyShare = 0.7;  // of a frame's time that drawing may take
constexpr double kIdleShare = 0.45; // of the faster frame's time: below this the faster rate is tried

} // namespace

void FramePace::painted(double milliseconds)
{
    painting_ += kSmooth * (milliseconds - painting_);
}

bool FramePace::outlined(double milliseconds)
{
    outlines_ += kSmooth * (milliseconds - outlines_);
    const double cost = outlines_ + painting_;
    const int before = interval_;
    if (cost > kBusyShare * interval_ && interval_ < kQuarter)
        interval_ = interval_ == kFast ? kHalf : kQuarter;
    else if (interval_ == kQuarter && cost < kIdleShare * kHalf)
        interval_ = kHalf;
    else if (interval_ == kHalf && cost < kIdleShare * kFast)
        interval_ = kFast;
    return interval_ != before;
}

} // namespace unknot::ui
