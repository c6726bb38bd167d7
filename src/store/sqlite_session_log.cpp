#include "store/sqlite_session_log.h"

#include "store/log_worker.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <vector>

namespace unknot::store {

struct SqliteSessionLog::Home {
    QObject context;
    std::function<void(const Error&)> problem;
    std::vector<Error> untold; ///< Problems from before anybody wanted to know.

    void tell(const Error& error)
    {
        if (problem)
            problem(error);
        else
            untold.push_back(error);
    }
};

namespace {

Write now(decltype(Write::what) what)
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::move(what), std::chrono::duration_cast<Millis>(sinceEpoch).count()};
}

} // namespace

SqliteSessionLog::SqliteSessionLog(const std::filesystem::path& file) : home_(std::make_unique<Home>())
{
    Home* home = home_.get();
    worker_ = std::make_unique<LogWorker>(
        file,
        [home](std::function<void()> function) {
            QMetaObject::invokeMethod(&home->context, std::move(function), Qt::QueuedConnection);
        },
        [home](const Error& error) { home->tell(error); });
    thread_.reset(QThread::create([worker = worker_.get()] { worker->run(); }));
    thread_->setObjectName(QStringLiteral("unknot-log"));
    thread_->start();
}

SqliteSessionLog::~SqliteSessionLog()
{
    worker_->mailbox().put(LogWorker::Stop{});
    thread_->wait();
}

void SqliteSessionLog::begin(const SessionHeader& header)
{
    worker_->mailbox().put(now(BeginSession{header}));
}

void SqliteSessionLog::append(const std::string& session, const Event& event)
{
    worker_->mailbox().put(now(AppendEvent{session, event}));
}

void SqliteSessionLog::checkpoint(const std::string& session, const Checkpoint& place)
{
    worker_->mailbox().put(now(KeepPlace{session, place}));
}

void SqliteSessionLog::setNote(const std::string& session, const std::string& note)
{
    worker_->mailbox().put(now(SetNote{session, note}));
}

void SqliteSessionLog::discard(const std::string& session)
{
    worker_->mailbox().put(now(DiscardSession{session}));
}

void SqliteSessionLog::tellAdvice(const AdviceTold& told)
{
    worker_->mailbox().put(now(TellAdvice{told}));
}

void SqliteSessionLog::closeInterrupted(const std::string& session)
{
    worker_->mailbox().put(now(CloseInterrupted{session}));
}

void SqliteSessionLog::overview(const std::string& today, std::int64_t nowUtcMillis, Reply<LogOverview> reply)
{
    worker_->mailbox().put(LogWorker::AskOverview{today, nowUtcMillis, std::move(reply)});
}

void SqliteSessionLog::sessions(int atMost, Reply<std::vector<SessionRecord>> reply)
{
    worker_->mailbox().put(LogWorker::AskSessions{atMost, std::move(reply)});
}

void SqliteSessionLog::onProblem(std::function<void(const Error&)> problem)
{
    home_->problem = std::move(problem);
    if (home_->problem)
        for (const Error& error : std::exchange(home_->untold, {}))
            home_->problem(error);
}

void SqliteSessionLog::moveTo(const std::filesystem::path& file, std::function<void(Result<void>)> done)
{
    worker_->mailbox().put(LogWorker::MoveTo{file, std::move(done)});
}

void SqliteSessionLog::flushed(std::function<void(Result<void>)> done)
{
    worker_->mailbox().put(LogWorker::AskFlushed{std::move(done)});
}

} // namespace unknot::store
