#pragma once

#include "support/child_process.h"

#include <cstdint>
#include <optional>

namespace unknot::bench {

/// What the kernel says of a process and all its threads.
struct Usage {
    double cpuMillis = 0;
    std::int64_t wakeUps = 0; ///< Times a thread began to run again after waiting.
    double pssMegabytes = 0;
    double dirtyMegabytes = 0;
};

[[nodiscard]] Usage usageOf(pid_t process, bool memory);

/// Starts `program` and waits for its first frame: milliseconds from exec. Empty when there is none in 30 s.
class Started {
public:
    Started(const std::string& program, const std::vector<std::string>& arguments,
            std::vector<std::string> environment = {});
    [[nodiscard]] std::optional<double> firstFrame() const { return firstFrame_; }
    [[nodiscard]] test::ChildProcess& process() { return process_; }
    /// Lets it go on for `time`; the lines it writes meanwhile.
    std::vector<std::string> letRun(std::chrono::milliseconds time);

private:
    test::ChildProcess process_;
    std::optional<double> firstFrame_;
};

[[nodiscard]] double median(std::vector<double> values);

} // namespace unknot::bench
