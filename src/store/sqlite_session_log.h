#pragma once

#include "unknot/core/ports/session_log.h"

#include <filesystem>
#include <memory>

class QObject;
class QThread;

namespace unknot::store {

class LogWorker;

/// The session log in a SQLite file, written by a thread of its own. Calls only queue and never wait for the
/// disk, not even for a lock; all must come from the thread that made the object, which needs an event loop
/// for the answers. The file is opened with the first call. The destructor waits until everything queued is
/// written; answers that are still on their way are dropped then.
class SqliteSessionLog : public SessionLog {
public:
    explicit SqliteSessionLog(const std::filesystem::path& file);
    ~SqliteSessionLog() override;

    void begin(const SessionHeader& header) override;
    void append(const std::string& session, const Event& event) override;
    void checkpoint(const std::string& session, const Checkpoint& place) override;
    void setNote(const std::string& session, const std::string& note) override;
    void discard(const std::string& session) override;
    void closeInterrupted(const std::string& session) override;
    void overview(const std::string& today, std::int64_t nowUtcMillis, Reply<LogOverview> reply) override;
    void sessions(int atMost, Reply<std::vector<SessionRecord>> reply) override;
    void onProblem(std::function<void(const Error&)> problem) override;
    void flushed(std::function<void(Result<void>)> done) override;

    /// Goes on in another file, with what could not be written to the present one. The history comes along as
    /// a copy, unless there is a log in the new place already: then that one is taken up. When it fails,
    /// everything stays as it was.
    void moveTo(const std::filesystem::path& file, std::function<void(Result<void>)> done);

private:
    struct Home;

    std::unique_ptr<Home> home_; ///< Where answers arrive; lives in the caller's thread.
    std::unique_ptr<LogWorker> worker_;
    std::unique_ptr<QThread> thread_;
};

} // namespace unknot::store
