#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "unknot/core/time.h"

namespace unknot::cli {

/// Writes JSON straight to a stream, so that a log of any length passes through in constant memory.
/// Bytes that are not UTF-8 become U+FFFD; the caller keeps objects and arrays balanced.
class JsonWriter {
public:
    enum class Layout { Indented, OneLine };

    explicit JsonWriter(std::ostream& out, Layout layout = Layout::Indented) : out_(out), layout_(layout) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(bool yes) { literal(yes ? "true" : "false"); }
    void value(std::integral auto number) { literal(std::to_string(number)); }
    void
    value(double number); ///< The shortest text that reads back as the same number; null when not finite.
    void value(Millis time) { value(static_cast<std::int64_t>(time.count())); }
    void null() { literal("null"); }

    template <class T>
    void value(const std::optional<T>& maybe)
    {
        if (maybe)
            value(*maybe);
        else
            null();
    }
    template <class T>
    void member(std::string_view name, const T& what)
    {
        key(name);
        value(what);
    }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void newLine();
    void literal(std::string_view text);
    void quote(std::string_view text);

    std::ostream& out_;
    Layout layout_;
    std::vector<bool> hasItems_;
    bool afterKey_ = false;
};

} // namespace unknot::cli
