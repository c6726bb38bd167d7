#pragma once

#include "unknot/core/ports/log_archive.h"
#include "unknot/core/ports/session_history.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace unknot::test {

/// A history that answers at once what a test put into it, and keeps what was asked of it.
class RecordingHistory : public SessionHistory {
public:
    Result<History> historyAnswer{History{}};
    Result<std::vector<AreaRating>> ratingsAnswer{std::vector<AreaRating>{}};
    std::vector<SessionDetail> details;
    Result<void> changeAnswer;

    std::vector<HistoryFilter> asked;
    std::vector<HistoryFilter> askedRatings;
    std::vector<std::pair<std::string, Correction>> corrections;
    std::vector<std::string> removed;
    std::vector<std::string> putBackIds;

    void history(const HistoryFilter& filter, Reply<History> reply) override
    {
        asked.push_back(filter);
        auto answer = historyAnswer;
        if (answer.ok() && filter.atMost >= 0 &&
            answer.value().sessions.size() > static_cast<std::size_t>(filter.atMost))
            answer.value().sessions.resize(static_cast<std::size_t>(filter.atMost));
        reply(std::move(answer));
    }
    void areaRatings(const HistoryFilter& filter, Reply<std::vector<AreaRating>> reply) override
    {
        askedRatings.push_back(filter);
        reply(ratingsAnswer);
    }
    void session(const std::string& id, Reply<SessionDetail> reply) override
    {
        const auto at = std::find_if(details.begin(), details.end(), [&](const SessionDetail& detail) {
            return detail.record.header.id == id;
        });
        if (at == details.end())
            reply(Error{ErrorCode::NotFound, "The log has no such session.", id});
        else
            reply(*at);
    }
    void correct(const std::string& id, const Correction& correction, Reply<void> reply) override
    {
        corrections.emplace_back(id, correction);
        reply(changeAnswer);
    }
    void remove(const std::string& id, Reply<void> reply) override
    {
        removed.push_back(id);
        reply(changeAnswer);
    }
    void putBack(const std::string& id, Reply<void> reply) override
    {
        putBackIds.push_back(id);
        reply(changeAnswer);
    }
};

/// Does nothing with files and keeps what was asked of it: "export csv /x", "restore /y".
class RecordingArchive : public LogArchive {
public:
    std::vector<std::string> calls;
    Result<void> answer;
    Result<ImportCount> importAnswer{ImportCount{}};
    Result<std::string> restoreAnswer{std::string("/kept")};

    void exportTo(const std::string& file, Format format, Reply<void> reply) override
    {
        calls.push_back((format == Format::Csv ? "export csv " : "export json ") + file);
        reply(answer);
    }
    void importFrom(const std::string& file, Reply<ImportCount> reply) override
    {
        calls.push_back("import " + file);
        reply(importAnswer);
    }
    void backUp(const std::string& file, Reply<void> reply) override
    {
        calls.push_back("back up " + file);
        reply(answer);
    }
    void restore(const std::string& file, Reply<std::string> reply) override
    {
        calls.push_back("restore " + file);
        reply(restoreAnswer);
    }
    void deleteAll(Reply<void> reply) override
    {
        calls.push_back("delete all");
        reply(answer);
    }
};

} // namespace unknot::test
