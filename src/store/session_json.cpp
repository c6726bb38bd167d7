#include "store/session_json.h"

#include "store/json_values.h"
#include "store/session_csv.h"

#include "unknot/core/local_day.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace unknot::store {

namespace {

// The log's words with a '-', the export's with a '_'.
QString exported(const char* word)
{
    return QString::fromLatin1(word).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QJsonValue exported(const std::optional<Outcome>& outcome)
{
    return outcome ? QJsonValue(exported(name(*outcome))) : QJsonValue{};
}

QJsonValue imported(const QJsonValue& word)
{
    return word.isString() ? QJsonValue(word.toString().replace(QLatin1Char('_'), QLatin1Char('-'))) : word;
}

constexpr const char* kWords[] = {"outcome", "reason"};

QJsonObject eventObject(const StoredEvent& event)
{
    const QJsonDocument data = QJsonDocument::fromJson(QByteArray::fromStdString(event.text.data));
    if (!data.isObject())
        refuse(event.text.kind + " without its values");
    QJsonObject object = data.object();
    for (const char* key : kWords)
        if (const QJsonValue word = object.value(QLatin1String(key)); word.isString())
            object.insert(QLatin1String(key), word.toString().replace(QLatin1Char('-'), QLatin1Char('_')));
    object.insert(QLatin1String("at_ms"), toJson(event.at));
    object.insert(QLatin1String("event"), exported(event.text.kind.c_str()));
    return object;
}

QJsonObject ratingObject(const event::Rated& rated)
{
    return {{QLatin1String("moment"), toJson(rated.moment)},
            {QLatin1String("technique"), toJson(rated.technique)},
            {QLatin1String("side"), toJson(rated.side)},
            {QLatin1String("value"), toJson(rated.value)}};
}

QJsonObject stepObject(const StepRecord& step)
{
    return {{QLatin1String("technique"), toJson(step.planned.technique)},
            {QLatin1String("side"), toJson(step.planned.side)},
            {QLatin1String("variant"), toJson(step.planned.variant)},
            {QLatin1String("planned_ms"), toJson(step.planned.length)},
            {QLatin1String("stroke_ms"), toJson(step.planned.stroke)},
            {QLatin1String("rolled_ms"), toJson(step.rolled)},
            {QLatin1String("held_ms"), toJson(step.held)},
            {QLatin1String("outcome"), exported(step.outcome)}};
}

QJsonObject correctionObject(const Correction& correction)
{
    QJsonObject object{{QLatin1String("utc_ms"), qint64{correction.utcMillis}}};
    if (correction.rating)
        object.insert(QLatin1String("rating"), ratingObject(*correction.rating));
    if (correction.note)
        object.insert(QLatin1String("note"), toJson(*correction.note));
    return object;
}

template <class Values, class ToObject>
QJsonArray arrayOf(const Values& values, ToObject toObject)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(toObject(value));
    return array;
}

// Reads the members of one object; a missing or wrong one is named.
class Members {
public:
    explicit Members(const QJsonValue& value) : object_(value.toObject())
    {
        if (!value.isObject())
            refuse("something that should be an object");
    }
    template <class T>
    void operator()(const char* key, T& value) const
    {
        try {
            fromJson(at(key), value);
        } catch (const Failure&) {
            refuse(std::string("\"") + key + "\" is missing or wrong");
        }
    }
    void operator()(const char* key, bool& value) const
    {
        if (!at(key).isBool())
            refuse(std::string("\"") + key + "\" is missing or wrong");
        value = at(key).toBool();
    }
    void outcome(std::optional<Outcome>& value) const
    {
        try {
            fromJson(imported(at("outcome")), value);
        } catch (const Failure&) {
            refuse("\"outcome\" is missing or wrong");
        }
    }
    [[nodiscard]] QJsonArray array(const char* key) const
    {
        if (!at(key).isArray())
            refuse(std::string("\"") + key + "\" is missing or wrong");
        return at(key).toArray();
    }
    [[nodiscard]] QJsonValue at(const char* key) const { return object_.value(QLatin1String(key)); }

private:
    QJsonObject object_;
};

event::Rated ratingFrom(const QJsonValue& value)
{
    event::Rated rated;
    const Members read(value);
    read("moment", rated.moment);
    read("technique", rated.technique);
    read("side", rated.side);
    read("value", rated.value);
    if (rated.value && (*rated.value < 0 || *rated.value > 10))
        refuse("a rating that is not from 0 to 10");
    return rated;
}

StepRecord stepFrom(const QJsonValue& value)
{
    StepRecord step;
    const Members read(value);
    read("technique", step.planned.technique);
    read("side", step.planned.side);
    read("variant", step.planned.variant);
    read("planned_ms", step.planned.length);
    read("stroke_ms", step.planned.stroke);
    read("rolled_ms", step.rolled);
    read("held_ms", step.held);
    read.outcome(step.outcome);
    return step;
}

Event eventFrom(const QJsonValue& value)
{
    const Members read(value);
    Event event;
    std::string kind;
    read("at_ms", event.at);
    read("event", kind);
    std::ranges::replace(kind, '_', '-');
    QJsonObject data = value.toObject();
    for (const char* key : kWords)
        if (data.contains(QLatin1String(key)))
            data.insert(QLatin1String(key), imported(data.value(QLatin1String(key))));
    event.what =
        store::eventFrom(EventText{kind, QJsonDocument(data).toJson(QJsonDocument::Compact).toStdString()});
    return event;
}

Correction correctionFrom(const QJsonValue& value)
{
    Correction correction;
    const Members read(value);
    read("utc_ms", correction.utcMillis);
    if (read.at("rating").isObject())
        correction.rating = ratingFrom(read.at("rating"));
    else
        read("note", correction.note.emplace());
    return correction;
}

} // namespace

QJsonObject toObject(const SessionRecord& record)
{
    const SessionHeader& header = record.header;
    return {{QLatin1String("id"), toJson(header.id)},
            {QLatin1String("routine"), toJson(header.routine)},
            {QLatin1String("routine_name"), toJson(header.routineName)},
            {QLatin1String("started"), QString::fromStdString(isoTime(header.started))},
            {QLatin1String("started_utc_ms"), qint64{header.started.utcMillis}},
            {QLatin1String("utc_offset_min"), header.started.offsetMinutes},
            {QLatin1String("local_day"), toJson(header.started.localDay)},
            {QLatin1String("rehearsal"), header.rehearsal},
            {QLatin1String("outcome"), exported(record.outcome)},
            {QLatin1String("total_ms"), toJson(record.total)},
            {QLatin1String("get_ready_ms"), toJson(header.frame.getReady)},
            {QLatin1String("switch_sides_ms"), toJson(header.frame.switchSides)},
            {QLatin1String("rest_ms"), toJson(header.frame.rest)},
            {QLatin1String("asks_ratings"), header.frame.ratings},
            {QLatin1String("note"), toJson(record.note)},
            {QLatin1String("steps"), arrayOf(record.steps, stepObject)},
            {QLatin1String("ratings"), arrayOf(record.ratings, ratingObject)}};
}

QJsonObject toObject(const LoggedSession& session, const std::vector<StoredEvent>& events)
{
    QJsonObject object = toObject(session.record);
    object.insert(QLatin1String("written_utc_ms"), qint64{session.writtenUtcMillis});
    object.insert(QLatin1String("events"), arrayOf(events, eventObject));
    object.insert(QLatin1String("corrections"), arrayOf(session.corrections, correctionObject));
    return object;
}

LoggedSession sessionFrom(const QJsonObject& object)
{
    LoggedSession session;
    SessionRecord& record = session.record;
    SessionHeader& header = record.header;
    const Members read{QJsonValue(object)};
    read("id", header.id);
    read("routine", header.routine);
    read("routine_name", header.routineName);
    read("started_utc_ms", header.started.utcMillis);
    read("utc_offset_min", header.started.offsetMinutes);
    read("local_day", header.started.localDay);
    read("rehearsal", header.rehearsal);
    read.outcome(record.outcome);
    read("total_ms", record.total);
    read("get_ready_ms", header.frame.getReady);
    read("switch_sides_ms", header.frame.switchSides);
    read("rest_ms", header.frame.rest);
    read("asks_ratings", header.frame.ratings);
    read("note", record.note);
    read("written_utc_ms", session.writtenUtcMillis);
    if (header.id.empty() || !parseDay(header.started.localDay))
        refuse("an id or a day that is none");
    for (const QJsonValue& step : read.array("steps")) {
        record.steps.push_back(stepFrom(step));
        header.steps.push_back(record.steps.back().planned);
    }
    for (const QJsonValue& rating : read.array("ratings"))
        record.ratings.push_back(ratingFrom(rating));
    for (const QJsonValue& event : read.array("events"))
        session.events.push_back(eventFrom(event));
    for (const QJsonValue& correction : read.array("corrections"))
        session.corrections.push_back(correctionFrom(correction));
    return session;
}

} // namespace unknot::store
