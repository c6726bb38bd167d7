#include "store/activity_json.h"

#include "store/json_values.h"
#include "unknot/core/local_day.h"

#include <QJsonArray>

#include <algorithm>

namespace unknot::store {

namespace {

constexpr std::size_t kLongestId = 64;

QJsonObject scoreObject(const ActivityScore& score)
{
    return {{QLatin1String("local_day"), toJson(score.localDay)},
            {QLatin1String("value"), toJson(score.value)}};
}

QJsonObject correctionObject(const ActivityCorrection& before)
{
    QJsonObject object{{QLatin1String("utc_ms"), qint64{before.utcMillis}}};
    if (before.text)
        object.insert(QLatin1String("text"), toJson(*before.text));
    if (before.score)
        object.insert(QLatin1String("score"), scoreObject(*before.score));
    return object;
}

[[noreturn]] void wrong(const char* member)
{
    throw Failure(
        {ErrorCode::Invalid, std::string("\"") + member + "\" of an activity is missing or wrong.", {}});
}

template <class T>
void take(const QJsonObject& object, const char* member, T& value)
{
    try {
        fromJson(object.value(QLatin1String(member)), value);
    } catch (const Failure&) {
        wrong(member);
    }
}

QJsonArray arrayIn(const QJsonObject& object, const char* member)
{
    const QJsonValue value = object.value(QLatin1String(member));
    if (!value.isArray())
        wrong(member);
    return value.toArray();
}

void takeDay(const QJsonObject& object, const char* member, std::string& day)
{
    take(object, member, day);
    if (!parseDay(day))
        wrong(member);
}

ActivityScore scoreFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    ActivityScore score;
    takeDay(object, "local_day", score.localDay);
    if (!object.contains(QLatin1String("value")))
        wrong("value");
    take(object, "value", score.value);
    if (score.value && (*score.value < 0 || *score.value > kAbleAsBefore))
        wrong("value");
    return score;
}

ActivityCorrection correctionFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    ActivityCorrection before;
    take(object, "utc_ms", before.utcMillis);
    if (object.contains(QLatin1String("score")))
        before.score = scoreFrom(object.value(QLatin1String("score")));
    else
        take(object, "text", before.text.emplace());
    return before;
}

} // namespace

QJsonObject toObject(const ActivityRecord& record)
{
    QJsonArray scores;
    for (const ActivityScore& score : record.scores)
        scores.append(scoreObject(score));
    QJsonArray corrections;
    for (const ActivityCorrection& before : record.corrections)
        corrections.append(correctionObject(before));
    const Activity& activity = record.activity;
    return {{QLatin1String("id"), toJson(activity.id)},
            {QLatin1String("text"), toJson(activity.text)},
            {QLatin1String("added_day"), toJson(activity.addedDay)},
            {QLatin1String("retired_day"), activity.asked() ? QJsonValue{} : toJson(activity.retiredDay)},
            {QLatin1String("scores"), scores},
            {QLatin1String("corrections"), corrections}};
}

ActivityRecord activityFrom(const QJsonObject& object)
{
    ActivityRecord record;
    Activity& activity = record.activity;
    take(object, "id", activity.id);
    if (activity.id.empty() || activity.id.size() > kLongestId)
        wrong("id");
    take(object, "text", activity.text);
    if (!activityText(activity.text).ok())
        wrong("text");
    takeDay(object, "added_day", activity.addedDay);
    if (!object.value(QLatin1String("retired_day")).isNull())
        takeDay(object, "retired_day", activity.retiredDay);
    for (const QJsonValue& score : arrayIn(object, "scores"))
        record.scores.push_back(scoreFrom(score));
    for (const QJsonValue& before : arrayIn(object, "corrections"))
        record.corrections.push_back(correctionFrom(before));
    return record;
}

} // namespace unknot::store
