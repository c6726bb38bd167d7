#pragma once

#include "store/log_database.h"
#include "store/mailbox.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace unknot::store {

/// The part of SqliteSessionLog that waits for the disk: takes requests from a mailbox, on a thread of its
/// own, and opens the log when the first one comes. All writes found in the mailbox at once become one
/// transaction. Writes that fail for want of a disk stay in memory and are tried again with the next request;
/// when the log is found damaged and set aside, the sessions of this process move on to the new one.
class LogWorker {
public:
    struct AskOverview {
        std::string today;
        std::int64_t nowUtcMillis = 0;
        SessionLog::Reply<LogOverview> reply;
    };
    struct AskSessions {
        int atMost = 0;
        SessionLog::Reply<std::vector<SessionRecord>> reply;
    };
    struct AskFlushed {
        std::function<void(Result<void>)> reply;
    };
    /// Any other question or change; `answer` is called on the worker's thread.
    struct Ask {
        std::function<void(LogWorker&)> answer;
    };
    struct MoveTo {
        std::filesystem::path file;
        std::function<void(Result<void>)> reply;
    };
    struct Stop {};
    using Request = std::variant<Write, AskOverview, AskSessions, AskFlushed, Ask, MoveTo, Stop>;

    /// `post` takes a function to the thread of the log's owner; `problem` is called there.
    LogWorker(std::filesystem::path file, std::function<void(std::function<void()>)> post,
              std::function<void(const Error&)> problem);

    [[nodiscard]] Mailbox<Request>& mailbox() { return mailbox_; }
    void run(); ///< Until Stop, which is obeyed when everything before it is done.

    /// On the worker's thread: asks the log, when everything before is written, and sends the answer home.
    template <class T>
    void answer(const std::function<Result<T>(LogDatabase&)>& question, SessionLog::Reply<T> reply)
    {
        post_([reply = std::move(reply), result = read<T>(question)]() mutable { reply(std::move(result)); });
    }

private:
    bool handle(Request& request); ///< false: stop.
    void answer(AskOverview& ask);
    void answer(AskSessions& ask);
    void answer(AskFlushed& ask);
    Result<void> moveTo(const std::filesystem::path& file);
    template <class T>
    Result<T> read(const std::function<Result<T>(LogDatabase&)>& query)
    {
        if (const auto open = ensureOpen(); !open.ok())
            return open.error();
        static_cast<void>(flush());
        auto result = query(*database_);
        if (result.ok() || result.error().code != ErrorCode::Corrupt)
            return result;
        if (const auto moved = moveOnFromDamage(); !moved.ok())
            return moved.error();
        return query(*database_);
    }

    Result<void> ensureOpen(bool verify = false);
    Result<void> flush();
    Result<void> writeWaiting();
    void takeUp(const std::string& session); ///< One that was offered goes on: its writes are kept from here.
    void remember(const std::vector<Write>& written);
    void dropOldPlaces();
    void carryOver(); ///< Puts what a fresh log must have in front of what waits.
    Result<void> moveOnFromDamage();
    void checkOnce();
    void report(const Error& error);

    std::filesystem::path file_;
    std::function<void(std::function<void()>)> post_;
    std::function<void(const Error&)> problem_;
    Mailbox<Request> mailbox_;
    std::unique_ptr<LogDatabase> database_;
    std::vector<Write> waiting_;                        ///< Not durable yet, in order.
    std::map<std::string, std::vector<Write>> ongoing_; ///< What was written of sessions that have not ended.
    std::vector<CutOffSession> offered_;                ///< What the last overview listed: it moves on too.
    std::set<ErrorCode> told_;
    std::optional<Error> refused_; ///< The log is of a later version: nothing is kept.
    bool checked_ = false;
};

} // namespace unknot::store
