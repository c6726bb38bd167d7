#include "traced_log.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace unknot::app {

bool TracedLog::wanted()
{
    return std::getenv("UNKNOT_TRACE_EVENTS") != nullptr;
}

void TracedLog::append(const std::string& session, const Event& event)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    log_.append(session, event);
    std::printf("event %s %lld %lld %zu\n", session.c_str(),
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()),
                static_cast<long long>(event.at.count()), event.what.index());
    std::fflush(stdout);
}

} // namespace unknot::app
