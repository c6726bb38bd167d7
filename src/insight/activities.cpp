#include "unknot/insight/activities.h"

#include "unknot/core/local_day.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace unknot::insight {

namespace {

bool within(const std::string& day, const std::string& from, const std::string& to)
{
    return (from.empty() || day >= from) && (to.empty() || day <= to);
}

long daysBetween(const std::string& earlier, const std::string& later)
{
    const auto a = parseDay(earlier);
    const auto b = parseDay(later);
    return a && b ? static_cast<long>((*b - *a).count()) : 0;
}

AbilityCourse judged(std::vector<AbilityPoint> points, double error)
{
    AbilityCourse course;
    course.points = std::move(points);
    if (course.points.size() < 2)
        return course;
    course.by = course.points.back().value - course.points.front().value;
    course.change = course.by >= error    ? AbilityCourse::Change::Up
                    : course.by <= -error ? AbilityCourse::Change::Down
                                          : AbilityCourse::Change::WithinError;
    return course;
}

/// The latest score on `day` or in the six days before it.
std::optional<int> freshOn(const ActivityRecord& record, const std::string& day)
{
    std::optional<int> found;
    for (const ActivityScore& score : record.scores)
        if (score.value && score.localDay <= day && daysBetween(score.localDay, day) < kDaysBetweenQuestions)
            found = score.value;
    return found;
}

} // namespace

std::vector<std::size_t> activitiesDue(const std::vector<ActivityRecord>& records,
                                       std::chrono::sys_days today)
{
    const std::string now = dayText(today);
    std::vector<std::size_t> due;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const ActivityRecord& record = records[i];
        if (!record.activity.asked())
            continue;
        // A day that lies ahead comes from a clock that was wrong: it must not keep the question away for
        // ever.
        const bool recent = std::ranges::any_of(record.scores, [&](const ActivityScore& score) {
            return std::labs(daysBetween(score.localDay, now)) < kDaysBetweenQuestions;
        });
        if (!recent)
            due.push_back(i);
    }
    return due;
}

AbilityCourse courseOf(const ActivityRecord& record, const std::string& fromDay, const std::string& toDay)
{
    std::vector<AbilityPoint> points;
    for (const ActivityScore& score : record.scores)
        if (score.value && within(score.localDay, fromDay, toDay))
            points.push_back({score.localDay, static_cast<double>(*score.value)});
    return judged(std::move(points), kErrorOfOne);
}

AbilityCourse meanCourse(const std::vector<ActivityRecord>& records, const std::string& fromDay,
                         const std::string& toDay)
{
    std::vector<const ActivityRecord*> asked;
    std::set<std::string> days;
    for (const ActivityRecord& record : records) {
        if (!record.activity.asked())
            continue;
        asked.push_back(&record);
        for (const ActivityScore& score : record.scores)
            if (score.value && within(score.localDay, fromDay, toDay))
                days.insert(score.localDay);
    }
    std::vector<AbilityPoint> points;
    if (asked.size() < 2)
        return {};
    for (const std::string& day : days) {
        double sum = 0;
        const bool whole = std::ranges::all_of(asked, [&](const ActivityRecord* record) {
            const auto value = freshOn(*record, day);
            sum += value.value_or(0);
            return value.has_value();
        });
        if (whole)
            points.push_back({day, sum / static_cast<double>(asked.size())});
    }
    return judged(std::move(points), kErrorOfMean);
}

} // namespace unknot::insight
