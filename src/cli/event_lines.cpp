#include "cli/event_lines.h"

#include "cli/names.h"

#include <iomanip>
#include <sstream>
#include <type_traits>

namespace unknot::cli {

namespace {

std::string snakeCase(std::string_view name)
{
    std::string text;
    for (const char letter : name) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        if (upper && !text.empty())
            text += '_';
        text += upper ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return text;
}

#define UNKNOT_NAMED(Type)                                                                                   \
    std::string_view typeName(const event::Type&)                                                            \
    {                                                                                                        \
        return #Type;                                                                                        \
    }
UNKNOT_NAMED(SessionStarted)
UNKNOT_NAMED(SegmentStarted)
UNKNOT_NAMED(SegmentEnded)
UNKNOT_NAMED(PhaseStarted)
UNKNOT_NAMED(LeadInStarted)
UNKNOT_NAMED(LeadInEnded)
UNKNOT_NAMED(CountedDown)
UNKNOT_NAMED(HalfwayReached)
UNKNOT_NAMED(TenSecondsLeft)
UNKNOT_NAMED(HoldStarted)
UNKNOT_NAMED(HoldEnded)
UNKNOT_NAMED(Paused)
UNKNOT_NAMED(Resumed)
UNKNOT_NAMED(Moved)
UNKNOT_NAMED(PaceChanged)
UNKNOT_NAMED(PainStopped)
UNKNOT_NAMED(DiscomfortReported)
UNKNOT_NAMED(DiscomfortAsked)
UNKNOT_NAMED(Rated)
UNKNOT_NAMED(AdviceDue)
UNKNOT_NAMED(SessionEnded)
#undef UNKNOT_NAMED

// Tells a sink the name and value of everything an event carries.
template <class Sink>
class Details {
public:
    Details(const Plan& plan, Sink& sink) : plan_(plan), sink_(sink) {}

    void operator()(const event::SegmentStarted& e) const { segment(e.segment, e.step); }
    void operator()(const event::SegmentEnded& e) const
    {
        segment(e.segment, e.step);
        sink_("outcome", nameOf(e.outcome));
        sink_("rolled_ms", e.rolled);
        sink_("held_ms", e.held);
    }
    void operator()(const event::PhaseStarted& e) const
    {
        sink_("segment", e.segment);
        sink_("phase", e.phase);
    }
    void operator()(const event::LeadInStarted& e) const { sink_("length_ms", e.length); }
    void operator()(const event::CountedDown& e) const { sink_("seconds", e.seconds); }
    void operator()(const event::HalfwayReached& e) const { sink_("segment", e.segment); }
    void operator()(const event::TenSecondsLeft& e) const { sink_("segment", e.segment); }
    void operator()(const event::HoldStarted& e) const { sink_("length_ms", e.length); }
    void operator()(const event::HoldEnded& e) const { sink_("held_ms", e.held); }
    void operator()(const event::Paused& e) const { sink_("reason", nameOf(e.reason)); }
    void operator()(const event::Moved& e) const
    {
        sink_("segment", e.segment);
        sink_("by_ms", e.by);
    }
    void operator()(const event::PaceChanged& e) const
    {
        sink_("segment", e.segment);
        sink_("stroke_ms", e.stroke);
    }
    void operator()(const event::PainStopped& e) const { area(e.technique, e.side); }
    void operator()(const event::DiscomfortReported& e) const
    {
        sink_("technique", e.technique);
        sink_("value", e.value);
    }
    void operator()(const event::DiscomfortAsked& e) const { sink_("technique", e.technique); }
    void operator()(const event::Rated& e) const
    {
        sink_("moment", nameOf(e.moment));
        area(e.technique, e.side);
        sink_("value", e.value);
    }
    void operator()(const event::AdviceDue& e) const
    {
        sink_("rule", e.rule);
        area(e.technique, e.side);
    }
    void operator()(const event::SessionEnded& e) const { sink_("outcome", nameOf(e.outcome)); }
    template <class Bare>
    requires(std::is_empty_v<Bare>) void operator()(const Bare&) const {}

private:
    void area(const std::string& technique, Side side) const
    {
        sink_("technique", technique);
        sink_("side", nameOf(side));
    }
    void segment(std::size_t index, int step) const
    {
        sink_("segment", index);
        if (index < plan_.segments.size()) {
            const Segment& segment = plan_.segments[index];
            sink_("kind", nameOf(segment.kind));
            area(segment.technique, segment.side);
            if (!segment.variant.empty())
                sink_("variant", segment.variant);
        }
        if (step >= 0)
            sink_("step", step);
    }

    const Plan& plan_;
    Sink& sink_;
};

struct JsonSink {
    JsonWriter& json;
    template <class T>
    void operator()(std::string_view name, const T& value)
    {
        json.member(name, value);
    }
};

// Words and numbers in the order they come; what a person can do without is left out.
struct LineSink {
    std::ostream& out;
    void operator()(std::string_view name, std::string_view value)
    {
        if (!value.empty() && !(name == "side" && value == "both"))
            out << "  " << value;
    }
    void operator()(std::string_view name, Millis value)
    {
        if (name != "held_ms" || value > Millis{0})
            out << "  " << name.substr(0, name.size() - 3) << ' ' << preciseTime(value);
    }
    void operator()(std::string_view name, const std::optional<int>& value)
    {
        out << "  " << name << ' ' << (value ? std::to_string(*value) : "not given");
    }
    void operator()(std::string_view name, int value)
    {
        if (name != "step")
            out << "  " << name << ' ' << value;
    }
    void operator()(std::string_view name, std::size_t value) { out << "  " << name << ' ' << value + 1; }
};

} // namespace

std::string eventName(const Event& event)
{
    return std::visit([](const auto& what) { return snakeCase(typeName(what)); }, event.what);
}

void writeEventJson(JsonWriter& json, const Event& event, const Plan& plan)
{
    json.beginObject();
    json.member("at_ms", event.at);
    json.member("event", eventName(event));
    JsonSink sink{json};
    std::visit(Details(plan, sink), event.what);
    json.endObject();
}

void writeEventJsonLine(std::ostream& out, const Event& event, const Plan& plan)
{
    JsonWriter json(out, JsonWriter::Layout::OneLine);
    writeEventJson(json, event, plan);
}

void writeEventLine(std::ostream& out, const Event& event, const Plan& plan)
{
    std::ostringstream details;
    LineSink sink{details};
    std::visit(Details(plan, sink), event.what);
    out << std::setw(11) << std::right << preciseTime(event.at) << "  ";
    if (!details.str().empty())
        out << std::setw(19) << std::left;
    out << eventName(event) << details.str();
    out << '\n';
}

} // namespace unknot::cli
