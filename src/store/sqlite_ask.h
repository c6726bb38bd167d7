#pragma once

#include "store/log_worker.h"
#include "store/sqlite_session_log.h"

#include <chrono>
#include <utility>

namespace unknot::store {

/// Unix time in milliseconds.
inline std::int64_t nowUtcMillis()
{
    return std::chrono::duration_cast<Millis>(std::chrono::system_clock::now().time_since_epoch()).count();
}

template <class T>
void SqliteSessionLog::ask(std::function<Result<T>(LogDatabase&)> question, Reply<T> reply)
{
    worker_->mailbox().put(
        LogWorker::Ask{[question = std::move(question), reply = std::move(reply)](LogWorker& worker) mutable {
            worker.answer<T>(question, std::move(reply));
        }});
}

} // namespace unknot::store
