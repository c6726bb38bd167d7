#include "store/log_worker.h"

#include "store/log_archive.h"
#include "store/failure.h"
#include "store/log_files.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <pthread.h>
#include <sched.h>

namespace unknot::store {

namespace {

// Some decades of daily sessions. What is larger would keep the first events of a session waiting too long.
constexpr std::uintmax_t kCheckedAtStart = 32 << 20;

} // namespace

LogWorker::LogWorker(std::filesystem::path file, std::function<void(std::function<void()>)> post,
                     std::function<void(const Error&)> problem)
    : file_(std::move(file)), post_(std::move(post)), problem_(std::move(problem))
{
}

void LogWorker::run()
{
    // A thread of this kind never pushes the one that wakes it off its processor.
    const sched_param none{};
    ::pthread_setschedparam(::pthread_self(), SCHED_BATCH, &none);
    for (bool on = true; on;) {
        mailbox_.wait();
        for (Request& request : mailbox_.takeAll())
            on = handle(request) && on;
        static_cast<void>(flush());
        if (on && mailbox_.empty())
            checkOnce();
    }
    database_.reset();
}

bool LogWorker::handle(Request& request)
{
    if (auto* write = std::get_if<Write>(&request)) {
        waiting_.push_back(std::move(*write));
        return true;
    }
    if (auto* askOverview = std::get_if<AskOverview>(&request))
        answer(*askOverview);
    else if (auto* askSessions = std::get_if<AskSessions>(&request))
        answer(*askSessions);
    else if (auto* askFlushed = std::get_if<AskFlushed>(&request))
        answer(*askFlushed);
    else if (auto* ask = std::get_if<Ask>(&request))
        ask->answer(*this);
    else if (auto* move = std::get_if<MoveTo>(&request))
        post_([reply = std::move(move->reply), result = moveTo(move->file)] { reply(result); });
    return !std::holds_alternative<Stop>(request);
}

void LogWorker::answer(AskOverview& ask)
{
    auto result = read<LogOverview>(
        [&](LogDatabase& database) { return database.overview(ask.today, ask.nowUtcMillis); });
    if (result.ok())
        offered_ = result.value().cutOff;
    post_([reply = std::move(ask.reply), result = std::move(result)]() mutable { reply(std::move(result)); });
}

void LogWorker::answer(AskSessions& ask)
{
    auto result = read<std::vector<SessionRecord>>(
        [&](LogDatabase& database) { return database.sessions(ask.atMost); });
    post_([reply = std::move(ask.reply), result = std::move(result)]() mutable { reply(std::move(result)); });
}

void LogWorker::answer(AskFlushed& ask)
{
    post_([reply = std::move(ask.reply), result = flush()] { reply(result); });
}

Result<void> LogWorker::moveTo(const std::filesystem::path& file)
{
    static_cast<void>(flush());
    if (file == file_)
        return ensureOpen();
    database_.reset();
    // A log of a later version would be refused there too.
    const auto copied = guarded([&] { return !refused_ && copyLog(file_, file); });
    if (!copied.ok())
        return copied.error();
    auto opened = LogDatabase::open(file);
    if (!opened.ok())
        return opened.error();
    file_ = file;
    database_ = std::move(opened).value();
    told_.clear();
    refused_.reset();
    checked_ = false;
    if (database_->setAside())
        report(*database_->setAside());
    if (!copied.value() || database_->setAside())
        carryOver();
    return flush();
}

Result<void> LogWorker::ensureOpen(bool verify)
{
    if (database_)
        return {};
    if (refused_)
        return *refused_;
    auto opened = LogDatabase::open(file_, OpenMode::ReadWrite, verify);
    if (!opened.ok()) {
        if (opened.error().code == ErrorCode::TooNew)
            refused_ = opened.error();
        report(opened.error());
        return opened.error();
    }
    database_ = std::move(opened).value();
    if (database_->setAside()) {
        report(*database_->setAside());
        carryOver();
    }
    return {};
}

void LogWorker::carryOver()
{
    for (const CutOffSession& cutOff : std::vector<CutOffSession>(offered_))
        takeUp(cutOff.header.id);
    std::vector<Write> again;
    for (auto& [session, writes] : std::exchange(ongoing_, {}))
        std::move(writes.begin(), writes.end(), std::back_inserter(again));
    std::move(waiting_.begin(), waiting_.end(), std::back_inserter(again));
    waiting_ = std::move(again);
}

Result<void> LogWorker::flush()
{
    if (refused_)
        waiting_.clear();
    if (waiting_.empty())
        return refused_ ? Result<void>(*refused_) : Result<void>{};
    auto outcome = ensureOpen();
    if (outcome.ok())
        outcome = writeWaiting();
    if (!outcome.ok() && outcome.error().code == ErrorCode::Corrupt)
        outcome = moveOnFromDamage();
    if (outcome.ok())
        return outcome;
    report(outcome.error());
    dropOldPlaces();
    return outcome;
}

Result<void> LogWorker::writeWaiting()
{
    const auto written = database_->write(waiting_, [this](const Error& error) { report(error); });
    if (written.ok()) {
        remember(waiting_);
        waiting_.clear();
    }
    return written;
}

void LogWorker::takeUp(const std::string& session)
{
    const auto at = std::find_if(offered_.begin(), offered_.end(),
                                 [&](const CutOffSession& old) { return old.header.id == session; });
    if (at == offered_.end())
        return;
    ongoing_[session] = {{BeginSession{at->header}, at->lastUtcMillis},
                         {KeepPlace{session, at->checkpoint}, at->lastUtcMillis}};
    offered_.erase(at);
}

void LogWorker::remember(const std::vector<Write>& written)
{
    for (const Write& write : written) {
        const auto* append = std::get_if<AppendEvent>(&write.what);
        const bool over = (append && std::holds_alternative<event::SessionEnded>(append->event.what)) ||
                          std::holds_alternative<DiscardSession>(write.what) ||
                          std::holds_alternative<CloseInterrupted>(write.what);
        if (over) {
            ongoing_.erase(write.session());
            std::erase_if(offered_,
                          [&](const CutOffSession& old) { return old.header.id == write.session(); });
            continue;
        }
        takeUp(write.session());
        const auto at = ongoing_.find(write.session());
        if (at == ongoing_.end() && !std::holds_alternative<BeginSession>(write.what))
            continue; // Its beginning is not ours to write again.
        auto& writes = ongoing_[write.session()];
        if (std::holds_alternative<KeepPlace>(write.what))
            std::erase_if(writes,
                          [](const Write& old) { return std::holds_alternative<KeepPlace>(old.what); });
        writes.push_back(write);
    }
}

void LogWorker::dropOldPlaces()
{
    std::set<std::string> newer;
    std::vector<Write> kept;
    for (auto write = waiting_.rbegin(); write != waiting_.rend(); ++write)
        if (!std::holds_alternative<KeepPlace>(write->what) || newer.insert(write->session()).second)
            kept.push_back(std::move(*write));
    std::reverse(kept.begin(), kept.end());
    waiting_ = std::move(kept);
}

Result<void> LogWorker::moveOnFromDamage()
{
    database_.reset();
    if (const auto open = ensureOpen(true); !open.ok())
        return open;
    return waiting_.empty() ? Result<void>{} : writeWaiting();
}

void LogWorker::checkOnce()
{
    // After the first answers, so that nobody waits for it: a damaged page may lie where no question goes.
    if (checked_ || !database_)
        return;
    checked_ = true;
    std::error_code failed;
    if (std::filesystem::file_size(file_, failed) > kCheckedAtStart)
        return;
    if (const auto sound = database_->quickCheck(); !sound.ok()) {
        if (sound.error().code != ErrorCode::Corrupt)
            return;
        if (const auto moved = moveOnFromDamage(); !moved.ok())
            report(moved.error());
        return;
    }
    // Nothing that the person needs to act on: the next start tries again.
    static_cast<void>(backUpWeekly(*database_, unixNow()));
}

void LogWorker::report(const Error& error)
{
    if (told_.insert(error.code).second)
        post_([problem = problem_, error] { problem(error); });
}

} // namespace unknot::store
