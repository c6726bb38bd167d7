#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace unknot::test {

/// A program that runs beside the test. Killed, if it still lives, at the end of the scope.
class ChildProcess {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// `environment` ("NAME=value") is put on top of this process's own. Throws std::system_error.
    ChildProcess(const std::string& program, const std::vector<std::string>& arguments,
                 const std::vector<std::string>& environment = {});
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] pid_t pid() const { return pid_; }
    /// The next line of its standard output; empty at `deadline`, or when there is nothing more to come.
    [[nodiscard]] std::optional<std::string> readLine(Moment deadline);
    /// Everything it wrote to its standard error, once it has ended.
    [[nodiscard]] std::string errors();
    void kill();
    /// Waits for its end: the exit status, or minus the signal that ended it.
    int wait();

private:
    pid_t pid_ = -1;
    int output_ = -1;
    int errors_ = -1;
    std::string buffer_;
    std::optional<int> status_;
};

} // namespace unknot::test
