#pragma once

#include "store/write.h"
#include "unknot/core/ports/log_archive.h"
#include "unknot/core/ports/measure_log.h"
#include "unknot/core/ports/session_history.h"
#include "unknot/core/ports/session_log.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QObject;
class QThread;

namespace unknot::store {

class LogDatabase;
class LogWorker;

/// The session log in a SQLite file, written by a thread of its own. Calls only queue and never wait for the
/// disk, not even for a lock; all must come from the thread that made the object, which needs an event loop
/// for the answers. The file is opened with the first call. The destructor waits until everything queued is
/// written; answers that are still on their way are dropped then.
class SqliteSessionLog : public SessionLog, public SessionHistory, public LogArchive, public MeasureLog {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    explicit SqliteSessionLog(const std::filesystem::path& file);
    ~SqliteSessionLog() override;

    void begin(const SessionHeader& header) override;
    void append(const std::string& session, const Event& event) override;
    void checkpoint(const std::string& session, const Checkpoint& place) override;
    void setNote(const std::string& session, const std::string& note) override;
    void discard(const std::string& session) override;
    void tellAdvice(const AdviceTold& told) override;
    void closeInterrupted(const std::string& session) override;
    void overview(const std::string& today, std::int64_t nowUtcMillis, Reply<LogOverview> reply) override;
    void sessions(int atMost, Reply<std::vector<SessionRecord>> reply) override;
    void onProblem(std::function<void(const Error&)> problem) override;
    void flushed(std::function<void(Result<void>)> done) override;

    void history(const HistoryFilter& filter, Reply<History> reply) override;
    void areaRatings(const HistoryFilter& filter, Reply<std::vector<AreaRating>> reply) override;
    void session(const std::string& id, Reply<SessionDetail> reply) override;
    void correct(const std::string& id, const Correction& correction, Reply<void> reply) override;
    void remove(const std::string& id, Reply<void> reply) override;
    void putBack(const std::string& id, Reply<void> reply) override;

    void exportTo(const std::string& file, Format format, Reply<void> reply) override;
    void importFrom(const std::string& file, Reply<ImportCount> reply) override;
    void backUp(const std::string& file, Reply<void> reply) override;
    void restore(const std::string& file, Reply<std::string> reply) override;
    void deleteAll(Reply<void> reply) override;

    void activities(Reply<std::vector<ActivityRecord>> reply) override;
    void changeActivity(const ActivityChange& change, Reply<void> reply) override;
    void period(const std::string& fromDay, const std::string& toDay, Reply<LoggedPeriod> reply) override;

    /// Goes on in another file, with what could not be written to the present one. The history comes along as
    /// a copy, unless there is a log in the new place already: then that one is taken up. When it fails,
    /// everything stays as it was.
    void moveTo(const std::filesystem::path& file, std::function<void(Result<void>)> done);

private:
    struct Home;

    template <class T>
    void ask(std::function<Result<T>(LogDatabase&)> question, Reply<T> reply);
    /// Reads the log on a thread of its own, so that the events of a session need not wait for it.
    void readAside(std::function<Result<void>(LogDatabase&)> work, Reply<void> reply);

    std::unique_ptr<Home> home_; ///< Where answers arrive; lives in the caller's thread.
    std::unique_ptr<LogWorker> worker_;
    std::map<std::string, LoggedSession> removed_; ///< What can be put back; the worker's alone.
    std::unique_ptr<QThread> thread_;
    std::vector<std::unique_ptr<QThread>> aside_; ///< Reading for a file; those that ended may be among them.
};

} // namespace unknot::store
