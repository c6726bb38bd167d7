#pragma once

#include <cstdint>
#include <filesystem>

namespace unknot::store {

/// Says across processes who is writing which session. One byte of a small file beside the log stands for
/// each session, byte 0 for opening the log; whoever writes a session holds a lock on its byte. The kernel
/// lets go of the locks when the process ends in any way, SIGKILL and power loss too, so that nothing stale
/// can stay behind. They are open-file-description locks: two LogLocks in one process see each other as well.
class LogLock {
public:
    /// Creates the file, readable by its owner only, when it is not there. Throws Failure (Unwritable).
    explicit LogLock(const std::filesystem::path& file);
    ~LogLock();
    LogLock(const LogLock&) = delete;
    LogLock& operator=(const LogLock&) = delete;

    [[nodiscard]] bool claim(std::int64_t session) const; ///< false: somebody else writes it.
    void release(std::int64_t session) const;
    [[nodiscard]] bool claimedByOther(std::int64_t session) const;

    /// Holds byte 0 while the log is opened, brought up to date or set aside; waits for others to finish, and
    /// throws Failure (Busy) when they do not.
    class Opening {
    public:
        explicit Opening(const LogLock& lock);
        ~Opening();
        Opening(const Opening&) = delete;
        Opening& operator=(const Opening&) = delete;

    private:
        const LogLock& lock_;
    };

private:
    int descriptor_ = -1;
};

/// Whether a living process holds a session of the log in `file`, one that it writes or has written. Creates
/// and changes nothing.
[[nodiscard]] bool sessionHeld(const std::filesystem::path& file);

} // namespace unknot::store
