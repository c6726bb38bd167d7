#pragma once

#include <filesystem>

namespace unknot::store {

class Connection;

/// A log's copy in a folder of its own, for its owner's eyes alone; gone with this object.
class LogCopy {
public:
    /// Throws Failure.
    explicit LogCopy(Connection& log);
    ~LogCopy();
    LogCopy(const LogCopy&) = delete;
    LogCopy& operator=(const LogCopy&) = delete;

    [[nodiscard]] std::filesystem::path file() const { return folder_ / "log.sqlite"; }

private:
    std::filesystem::path folder_;
};

} // namespace unknot::store
