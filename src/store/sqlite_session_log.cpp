#include "store/sqlite_ask.h"

#include <QObject>
#include <QThread>

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
    return {std::move(what), nowUtcMillis()};
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
    for (const auto& thread : aside_)
        thread->wait();
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

void SqliteSessionLog::readAside(std::function<Result<void>(LogDatabase&)> work, Reply<void> reply)
{
    const auto begin = [this, work = std::move(work), reply](const Result<std::string>& file) mutable {
        if (!file.ok()) {
            reply(file.error());
            return;
        }
        std::erase_if(aside_, [](const auto& thread) { return thread->isFinished(); });
        QObject* context = &home_->context;
        aside_.emplace_back(QThread::create(
            [context, file = file.value(), work = std::move(work), reply = std::move(reply)]() mutable {
                auto opened = LogDatabase::open(file, OpenMode::ReadOnly);
                const Result<void> done = opened.ok() ? work(*opened.value()) : opened.error();
                QMetaObject::invokeMethod(
                    context, [reply = std::move(reply), done] { reply(done); }, Qt::QueuedConnection);
            }));
        aside_.back()->setObjectName(QStringLiteral("unknot-log-aside"));
        aside_.back()->start();
    };
    // When it answers, everything that was written before is in the file.
    ask<std::string>([](LogDatabase& log) -> Result<std::string> { return log.file().string(); }, begin);
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
