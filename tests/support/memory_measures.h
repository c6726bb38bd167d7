#pragma once

#include "unknot/core/ports/measure_log.h"
#include "unknot/core/ports/progress_sheets.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unknot::test {

/// Activities in memory, by the rules of the log. Answers at once.
class MemoryMeasures : public MeasureLog {
public:
    std::vector<ActivityRecord> records;
    Result<void> changeAnswer;
    LoggedPeriod logged;                ///< Of any period, but for its days.
    std::vector<std::string> askedFrom; ///< First day of each period asked for.
    int asked = 0;                      ///< How often for the activities.

    void activities(Reply<std::vector<ActivityRecord>> reply) override
    {
        ++asked;
        reply(records);
    }
    void changeActivity(const ActivityChange& change, Reply<void> reply) override
    {
        if (changeAnswer.ok())
            std::visit([this](const auto& one) { apply(one); }, change);
        reply(changeAnswer);
    }
    void period(const std::string& fromDay, const std::string& toDay, Reply<LoggedPeriod> reply) override
    {
        askedFrom.push_back(fromDay);
        LoggedPeriod answer = logged;
        answer.fromDay = fromDay.empty() ? "2026-01-01" : fromDay;
        answer.toDay = toDay;
        answer.activities = records;
        reply(std::move(answer));
    }
    void follow(const std::string& id, const std::string& text, std::vector<ActivityScore> scores = {})
    {
        records.push_back({{id, text, "2026-01-01", ""}, std::move(scores), {}});
    }

private:
    ActivityRecord& of(const std::string& id)
    {
        return *std::find_if(records.begin(), records.end(),
                             [&](const ActivityRecord& record) { return record.activity.id == id; });
    }
    void apply(const AddActivity& add) { records.push_back({add.activity, {}, {}}); }
    void apply(const RenameActivity& rename)
    {
        Activity& activity = of(rename.id).activity;
        of(rename.id).corrections.push_back({1, activity.text, {}});
        activity.text = rename.text;
    }
    void apply(const RetireActivity& retire) { of(retire.id).activity.retiredDay = retire.day; }
    void apply(const ScoreActivity& score)
    {
        auto& scores = of(score.id).scores;
        const auto at = std::find_if(scores.begin(), scores.end(), [&](const ActivityScore& known) {
            return known.localDay == score.score.localDay;
        });
        if (at == scores.end()) {
            scores.push_back(score.score);
            return;
        }
        if (at->value)
            of(score.id).corrections.push_back({2, {}, *at});
        *at = score.score;
    }
    void apply(const MergeActivity& merge) { records.push_back(merge.record); }
};

/// Draws nothing and remembers what was wanted.
class RecordingProgress : public ProgressSheets {
public:
    std::vector<ProgressWish> previews;
    std::vector<std::string> written;
    std::string picture = "/tmp/progress.png";
    std::string folder = "/home/sam/Documents";
    std::string opened;
    Result<void> answer;

    void preview(const ProgressWish& wish, Reply<std::string> reply) override
    {
        previews.push_back(wish);
        if (answer.ok())
            reply(picture);
        else
            reply(answer.error());
    }
    void write(const ProgressWish&, const std::string& file, Reply<void> reply) override
    {
        if (answer.ok())
            written.push_back(file);
        reply(answer);
    }
    void openFile(const std::string& file) override { opened = file; }
    [[nodiscard]] std::string usualFolder() const override { return folder; }
};

} // namespace unknot::test
