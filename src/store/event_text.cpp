#include "store/event_text.h"

#include "store/json_values.h"

#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

EventText toText(const Event::What& what)
{
    return std::visit(
        [](auto copy) {
            Writer writer;
            Kind<decltype(copy)>::fields(writer, copy);
            const QByteArray data = QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
            return EventText{Kind<decltype(copy)>::name, data.toStdString()};
        },
        what);
}

Event::What eventFrom(const EventText& text)
{
    return readAny(text, static_cast<const Event::What*>(nullptr));
}

} // namespace unknot::store
