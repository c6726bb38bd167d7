#pragma once

#include "log_fixture.h"

#include "store/connection.h"
#include "store/null_session_log.h"
#include "store/sqlite_session_log.h"
#include "support/event_loop.h"

#include <csignal>

#include <sys/resource.h>

namespace unknot::test {

namespace fs = std::filesystem;
using namespace unknot::store;

inline constexpr const char* kToday = "2026-10-14";

inline Result<void> flushed(SessionLog& log)
{
    Result<void> answer;
    runUntil([&](const auto& done) {
        log.flushed([&, done](const Result<void>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

inline Result<LogOverview> overviewOf(SessionLog& log, std::int64_t utc = kNow)
{
    Result<LogOverview> answer{LogOverview{}};
    runUntil([&](const auto& done) {
        log.overview(kToday, utc, [&, done](const Result<LogOverview>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

inline Result<std::vector<SessionRecord>> sessionsOf(SessionLog& log, int atMost = -1)
{
    Result<std::vector<SessionRecord>> answer{std::vector<SessionRecord>{}};
    runUntil([&](const auto& done) {
        log.sessions(atMost, [&, done](const Result<std::vector<SessionRecord>>& result) {
            answer = result;
            done();
        });
    });
    return answer;
}

inline std::vector<Event> eventsIn(const fs::path& file, const std::string& session)
{
    return openLog(file, OpenMode::ReadOnly)->events(session).value();
}

/// Fills a log and ruins the middle of its events, where no question of the first page goes.
inline void leaveHiddenDamage(const fs::path& file)
{
    {
        const auto before = openLog(file);
        put(*before, BeginSession{sampleHeader("long")});
        for (int i = 0; i < 500; ++i)
            put(*before, "long", Millis{i}, event::PainStopped{std::string(200, 'x'), Side::Left});
        put(*before, "long", Millis{500}, event::SessionEnded{Outcome::Completed});
    }
    std::string content = contentOf(file);
    content.replace(content.size() / 2, 16384, std::string(16384, '\x5a'));
    writeFile(file, content);
}

/// The same beside a session that was cut off at samplePlace().
inline void leaveCutOffBesideDamage(const fs::path& file)
{
    {
        const auto before = openLog(file);
        put(*before, BeginSession{sampleHeader("cut off")});
        put(*before, KeepPlace{"cut off", samplePlace()});
    }
    leaveHiddenDamage(file);
}

/// Waits until the log tells of something; finding damage has its own time, when nobody asks for anything.
inline Error firstProblemOf(SessionLog& log)
{
    Error problem;
    runUntil([&](const auto& done) {
        log.onProblem([&, done](const Error& error) {
            problem = error;
            done();
        });
    });
    log.onProblem({});
    return problem;
}

/// Files of this process cannot grow beyond a size for a scope, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t size)
    {
        before_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &limit_);
        const rlimit small{size, limit_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit limit_{};
    void (*before_)(int) = nullptr;
};

} // namespace unknot::test
