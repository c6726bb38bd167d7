#include "store/event_text.h"

#include "store/failure.h"
#include "store/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>

namespace unknot::store {

namespace {

// Every kind once: its name and its fields, for reading and writing alike.
template <class What>
struct Kind;

#define UNKNOT_KIND(Type, text)                                                                              \
    template <>                                                                                              \
    struct Kind<event::Type> {                                                                               \
        static constexpr const char* name = text;                                                            \
        template <class Io>                                                                                  \
        static void fields(Io& io, event::Type& e);                                                          \
    };                                                                                                       \
    template <class Io>                                                                                      \
    void Kind<event::Type>::fields([[maybe_unused]] Io& io, [[maybe_unused]] event::Type& e)

UNKNOT_KIND(SessionStarted, "session-started") {}
UNKNOT_KIND(SegmentStarted, "segment-started")
{
    io("segment", e.segment);
    io("step", e.step);
}
UNKNOT_KIND(SegmentEnded, "segment-ended")
{
    io("segment", e.segment);
    io("step", e.step);
    io("outcome", e.outcome);
    io("rolled_ms", e.rolled);
    io("held_ms", e.held);
}
UNKNOT_KIND(PhaseStarted, "phase-started")
{
    io("segment", e.segment);
    io("phase", e.phase);
}
UNKNOT_KIND(LeadInStarted, "lead-in-started")
{
    io("length_ms", e.length);
}
UNKNOT_KIND(LeadInEnded, "lead-in-ended") {}
UNKNOT_KIND(CountedDown, "counted-down")
{
    io("seconds", e.seconds);
}
UNKNOT_KIND(HalfwayReached, "halfway-reached")
{
    io("segment", e.segment);
}
UNKNOT_KIND(TenSecondsLeft, "ten-seconds-left")
{
    io("segment", e.segment);
}
UNKNOT_KIND(HoldStarted, "hold-started")
{
    io("length_ms", e.length);
}
UNKNOT_KIND(HoldEnded, "hold-ended")
{
    io("held_ms", e.held);
}
UNKNOT_KIND(Paused, "paused")
{
    io("reason", e.reason);
}
UNKNOT_KIND(Resumed, "resumed") {}
UNKNOT_KIND(Moved, "moved")
{
    io("segment", e.segment);
    io("by_ms", e.by);
}
UNKNOT_KIND(PaceChanged, "pace-changed")
{
    io("segment", e.segment);
    io("stroke_ms", e.stroke);
}
UNKNOT_KIND(PainStopped, "pain-stopped")
{
    io("technique", e.technique);
    io("side", e.side);
}
UNKNOT_KIND(DiscomfortReported, "discomfort-reported")
{
    io("technique", e.technique);
    io("value", e.value);
}
UNKNOT_KIND(DiscomfortAsked, "discomfort-asked")
{
    io("technique", e.technique);
}
UNKNOT_KIND(Rated, "rated")
{
    io("moment", e.moment);
    io("technique", e.technique);
    io("side", e.side);
    io("value", e.value);
}
UNKNOT_KIND(AdviceDue, "advice-due")
{
    io("rule", e.rule);
    io("technique", e.technique);
    io("side", e.side);
}
UNKNOT_KIND(SessionEnded, "session-ended")
{
    io("outcome", e.outcome);
}

#undef UNKNOT_KIND

QJsonValue toJson(std::size_t value)
{
    return static_cast<qint64>(value);
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(Millis value)
{
    return static_cast<qint64>(value.count());
}
QJsonValue toJson(const std::string& value)
{
    return QString::fromStdString(value);
}
QJsonValue toJson(Outcome value)
{
    return QString::fromLatin1(name(value));
}
QJsonValue toJson(Side value)
{
    return QString::fromLatin1(name(value));
}
QJsonValue toJson(RatingMoment value)
{
    return QString::fromLatin1(name(value));
}
QJsonValue toJson(PauseReason value)
{
    return QString::fromLatin1(name(value));
}
template <class T>
QJsonValue toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : QJsonValue{};
}

[[noreturn]] void refuse(const std::string& what)
{
    throw Failure({ErrorCode::Invalid, "The log holds something that is not a session's event: " + what, ""});
}

void fromJson(const QJsonValue& json, std::int64_t& value)
{
    if (!json.isDouble())
        refuse("a value that should be a number");
    value = json.toInteger();
}
void fromJson(const QJsonValue& json, std::size_t& value)
{
    std::int64_t number = 0;
    fromJson(json, number);
    if (number < 0)
        refuse("an index below 0");
    value = static_cast<std::size_t>(number);
}
void fromJson(const QJsonValue& json, int& value)
{
    std::int64_t number = 0;
    fromJson(json, number);
    value = static_cast<int>(number);
}
void fromJson(const QJsonValue& json, Millis& value)
{
    std::int64_t number = 0;
    fromJson(json, number);
    value = Millis{number};
}
void fromJson(const QJsonValue& json, std::string& value)
{
    if (!json.isString())
        refuse("a value that should be text");
    value = json.toString().toStdString();
}

template <class Value, class Lookup>
void named(const QJsonValue& json, Value& value, Lookup lookup)
{
    std::string text;
    fromJson(json, text);
    const auto found = lookup(text);
    if (!found)
        refuse("the word \"" + text + "\"");
    value = *found;
}
void fromJson(const QJsonValue& json, Outcome& value)
{
    named(json, value, outcomeNamed);
}
void fromJson(const QJsonValue& json, Side& value)
{
    named(json, value, sideNamed);
}
void fromJson(const QJsonValue& json, RatingMoment& value)
{
    named(json, value, momentNamed);
}
void fromJson(const QJsonValue& json, PauseReason& value)
{
    named(json, value, pauseReasonNamed);
}
template <class T>
void fromJson(const QJsonValue& json, std::optional<T>& value)
{
    value.reset();
    if (!json.isNull())
        fromJson(json, value.emplace());
}

struct Writer {
    QJsonObject object;
    template <class T>
    void operator()(const char* key, const T& value)
    {
        object.insert(QLatin1String(key), toJson(value));
    }
};

struct Reader {
    const QJsonObject& object;
    template <class T>
    void operator()(const char* key, T& value)
    {
        fromJson(object.value(QLatin1String(key)), value);
    }
};

std::string compact(const QJsonDocument& document)
{
    return document.toJson(QJsonDocument::Compact).toStdString();
}

template <class What>
bool read(const EventText& text, const QJsonObject& object, Event::What& result)
{
    if (text.kind != Kind<What>::name)
        return false;
    What what;
    Reader reader{object};
    Kind<What>::fields(reader, what);
    result = std::move(what);
    return true;
}

template <class... Whats>
Event::What readAny(const EventText& text, const std::variant<Whats...>*)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text.data));
    if (!document.isObject())
        refuse("values that are not a JSON object");
    const QJsonObject object = document.object();
    Event::What result;
    if (!(read<Whats>(text, object, result) || ...))
        refuse("an event called \"" + text.kind + "\"");
    return result;
}

template <class Entry>
QJsonArray arrayFrom(const std::string& text, std::vector<Entry>& entries, qsizetype width)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.isArray())
        refuse("a list that is none");
    const QJsonArray array = document.array();
    for (const QJsonValue& value : array)
        if (value.toArray().size() != width)
            refuse("an entry of the wrong length");
    entries.resize(static_cast<std::size_t>(array.size()));
    return array;
}

} // namespace

EventText toText(const Event::What& what)
{
    return std::visit(
        [](auto copy) {
            Writer writer;
            Kind<decltype(copy)>::fields(writer, copy);
            return EventText{Kind<decltype(copy)>::name, compact(QJsonDocument(writer.object))};
        },
        what);
}

Event::What eventFrom(const EventText& text)
{
    return readAny(text, static_cast<const Event::What*>(nullptr));
}

std::string toText(const std::vector<SegmentTally>& tallies)
{
    QJsonArray array;
    for (const auto& [outcome, rolled, held] : tallies)
        array.append(QJsonArray{toJson(outcome), toJson(rolled), toJson(held)});
    return compact(QJsonDocument(array));
}

std::vector<SegmentTally> talliesFrom(const std::string& text)
{
    std::vector<SegmentTally> tallies;
    const QJsonArray array = arrayFrom(text, tallies, 3);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray entry = array[i].toArray();
        auto& [outcome, rolled, held] = tallies[static_cast<std::size_t>(i)];
        fromJson(entry[0], outcome);
        fromJson(entry[1], rolled);
        fromJson(entry[2], held);
    }
    return tallies;
}

std::string toText(const std::vector<event::Rated>& ratings)
{
    QJsonArray array;
    for (const auto& [moment, technique, side, value] : ratings)
        array.append(QJsonArray{toJson(moment), toJson(technique), toJson(side), toJson(value)});
    return compact(QJsonDocument(array));
}

std::vector<event::Rated> ratingsFrom(const std::string& text)
{
    std::vector<event::Rated> ratings;
    const QJsonArray array = arrayFrom(text, ratings, 4);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray entry = array[i].toArray();
        auto& [moment, technique, side, value] = ratings[static_cast<std::size_t>(i)];
        fromJson(entry[0], moment);
        fromJson(entry[1], technique);
        fromJson(entry[2], side);
        fromJson(entry[3], value);
    }
    return ratings;
}

} // namespace unknot::store
