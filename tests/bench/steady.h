#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace unknot::bench {

/// While it lives, what this thread starts runs before everything else on the machine (SCHED_FIFO), and no
/// processor falls asleep (something of the lowest priority keeps it busy). Without both, starts of the same
/// program differ up to threefold on a virtual machine that others share.
class Steady {
public:
    Steady();
    ~Steady();
    Steady(const Steady&) = delete;
    Steady& operator=(const Steady&) = delete;

    /// Whether this person may have it: root, usually.
    [[nodiscard]] bool first() const { return first_; }

private:
    bool first_ = false;
    std::atomic<bool> over_{false};
    std::vector<std::thread> awake_;
};

} // namespace unknot::bench
