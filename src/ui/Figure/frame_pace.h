#pragma once

namespace unknot::ui {

/// Chooses how often to draw: slower in even steps when drawing would take most of a frame, faster again when
/// there is room. Between, it stays, so that the rate does not flicker.
class FramePace {
public:
    /// What a part of the newest frame took. True when the interval changed.
    bool outlined(double milliseconds);
    void painted(double milliseconds);

    /// Milliseconds between two frames: 16, 33 or 66.
    [[nodiscard]] int interval() const { return interval_; }

private:
    int interval_ = 16;
    double outlines_ = 0; ///< Running means.
    double painting_ = 0;
};

} // namespace unknot::ui
