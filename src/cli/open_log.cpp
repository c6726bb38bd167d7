#include "cli/open_log.h"

namespace unknot::cli {

using store::LogDatabase;

OpenLog openLog(const Request& request)
{
    auto opened = LogDatabase::open(LogDatabase::fileIn(request.places.data), store::OpenMode::ReadOnly);
    if (opened.ok())
        return {std::move(opened.value()), kDone};
    if (opened.error().code == ErrorCode::NotFound)
        return {};
    return {nullptr, complain(request, opened.error(), kFinding)};
}

Result<void> readSessions(LogDatabase* log, const store::SessionFilter& filter,
                          const std::function<bool(const SessionRecord&)>& take)
{
    return log ? log->sessions(filter, take) : Result<void>{};
}

} // namespace unknot::cli
