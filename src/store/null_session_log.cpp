#include "store/null_session_log.h"

namespace unknot::store {

void NullSessionLog::later(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&context_, std::move(answer), Qt::QueuedConnection);
}

void NullSessionLog::overview(const std::string&, std::int64_t, Reply<LogOverview> reply)
{
    later([reply = std::move(reply)] { reply(LogOverview{}); });
}

void NullSessionLog::sessions(int, Reply<std::vector<SessionRecord>> reply)
{
    later([reply = std::move(reply)] { reply(std::vector<SessionRecord>{}); });
}

void NullSessionLog::flushed(std::function<void(Result<void>)> done)
{
    later([done = std::move(done)] { done({}); });
}

} // namespace unknot::store
