#pragma once

#include "unknot/core/time.h"

#include <map>
#include <optional>

namespace unknot::viewmodels {

/// A button that bounces, or a headset whose press arrives twice, counts once.
class PressGuard {
public:
    static constexpr Millis kBounce{300};

    /// Whether a press of `button` at `now` (monotonic) counts.
    [[nodiscard]] bool counts(int button, Millis now)
    {
        std::optional<Millis>& last = last_[button];
        const bool bounced = last && now - *last < kBounce;
        if (!bounced)
            last = now;
        return !bounced;
    }

private:
    std::map<int, std::optional<Millis>> last_;
};

} // namespace unknot::viewmodels
