#pragma once

#include "store/event_text.h"
#include "store/session_filter.h"
#include "store/write.h"
#include "unknot/core/ports/measure_log.h"
#include "unknot/core/ports/session_history.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/core/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::store {

class Connection;
class LogCopy;
class LogLock;
class SessionReader;
class SessionWriter;

enum class OpenMode {
    ReadWrite,
    /// Changes nothing, sets nothing aside, and fails (NotFound) when there is no log. An older one is read
    /// from a copy of its own that is brought up to date.
    ReadOnly,
};

/// The session log in one SQLite file. Belongs to the thread that opened it; every call may wait for the
/// disk. Several processes may have the same log open; each session is written by one of them.
class LogDatabase {
public:
    /// The log's file in a data folder.
    [[nodiscard]] static std::filesystem::path fileIn(const std::filesystem::path& folder);

    /// Creates the log when there is none (folder and files readable by the owner only) and brings an older
    /// one up to date. A damaged file is renamed, never deleted, and a fresh log begun: see setAside().
    /// `verify` reads the whole file to find damage that opening alone does not meet. Errors: TooNew (left
    /// untouched), Unwritable, Unreadable, Busy; Corrupt and NotFound with ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<LogDatabase>>
    open(const std::filesystem::path& file, OpenMode mode = OpenMode::ReadWrite, bool verify = false);

    ~LogDatabase();
    LogDatabase(const LogDatabase&) = delete;
    LogDatabase& operator=(const LogDatabase&) = delete;

    /// Set (Corrupt, with the new path as the place) when open() found a damaged file.
    [[nodiscard]] const std::optional<Error>& setAside() const { return setAside_; }

    /// Makes `writes` durable in one transaction. One that cannot be taken as such (a session that is not
    /// there or is written by another process, a value out of range) is left out and told to `refused`; a
    /// failure of the file or the disk fails them all.
    [[nodiscard]] Result<void> write(const std::vector<Write>& writes,
                                     const std::function<void(const Error&)>& refused);
    /// One write alone; being refused is a failure too.
    [[nodiscard]] Result<void> write(const Write& write);

    /// As SessionLog::overview. Closes what was cut off and cannot be taken up any more; sessions that a
    /// living process writes, this one too, are neither listed nor closed.
    [[nodiscard]] Result<LogOverview> overview(const std::string& today, std::int64_t nowUtcMillis);
    /// Newest first, rehearsals left out; below 0: all.
    [[nodiscard]] Result<std::vector<SessionRecord>> sessions(int atMost);
    /// Streams: one session in memory at a time. `take` ends it by saying false; it may ask for events() but
    /// for nothing else.
    [[nodiscard]] Result<void> sessions(const SessionFilter& filter,
                                        const std::function<bool(const SessionRecord&)>& take);
    [[nodiscard]] Result<std::vector<Event>> events(const std::string& session);
    /// Streams everything about each session: its events as they are written, not within the session.
    [[nodiscard]] Result<void>
    wholeSessions(const SessionFilter& filter,
                  const std::function<bool(const LoggedSession&, const std::vector<StoredEvent>&)>& take);

    [[nodiscard]] Result<History> history(const HistoryFilter& filter);
    /// As SessionHistory::areaRatings.
    [[nodiscard]] Result<std::vector<AreaRating>> areaRatings(const HistoryFilter& filter);
    /// NotFound when there is none of that id.
    [[nodiscard]] Result<SessionDetail> detail(const std::string& session);
    /// Everything about a session; put back by writing PutSession.
    [[nodiscard]] Result<LoggedSession> logged(const std::string& session);

    /// As MeasureLog.
    [[nodiscard]] Result<std::vector<ActivityRecord>> activities();
    [[nodiscard]] Result<LoggedPeriod> period(const std::string& fromDay, const std::string& toDay);

    /// Busy while any window writes a session.
    [[nodiscard]] Result<void> refuseWhileRunning();
    /// Writes one thing after the other in one transaction, while `work` hands them in; what comes back is false
    /// for a session that is there already. A Failure that `work` throws, or one of ours, undoes them all.
    [[nodiscard]] Result<void>
    writeEach(const std::function<void(const std::function<bool(const Write&)>& write)>& work);
    /// The log as it stands, in a new file, which must not be there.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& file);
    /// Puts the rows of a log of the present format in place of all of ours, in one transaction.
    [[nodiscard]] Result<void> replaceWith(const std::filesystem::path& file);
    /// Forgets everything, down to the free pages of the file.
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] std::filesystem::path file() const;

    /// A quick look over the whole file; Corrupt when something is wrong.
    [[nodiscard]] Result<void> quickCheck();
    /// Everything that is wrong with the log, in words; empty when it is sound.
    [[nodiscard]] Result<std::vector<std::string>> check();

private:
    LogDatabase();
    void connect(const std::filesystem::path& file, bool verify);
    void connectReadOnly(const std::filesystem::path& file);
    void listCutOff(LogOverview& overview, std::int64_t nowUtcMillis);
    void applyAll(const std::vector<Write>& writes, const std::function<void(const Error&)>& refused);

    std::unique_ptr<LogCopy> copy_; ///< Of an older log that is only read.
    std::unique_ptr<LogLock> lock_;
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<SessionReader> reader_;
    std::unique_ptr<SessionWriter> writer_;
    std::optional<Error> setAside_;
};

} // namespace unknot::store
