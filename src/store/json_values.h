#pragma once

#include "store/failure.h"
#include "store/names.h"
#include "unknot/core/time.h"

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace unknot::store {

// The core's values as JSON and back. fromJson() throws Failure (Invalid) for anything toJson() does not
// write.

inline QJsonValue toJson(std::size_t value)
{
    return static_cast<qint64>(value);
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(Millis value)
{
    return static_cast<qint64>(value.count());
}
inline QJsonValue toJson(const std::string& value)
{
    return QString::fromStdString(value);
}
inline QJsonValue toJson(Outcome value)
{
    return QString::fromLatin1(name(value));
}
inline QJsonValue toJson(Side value)
{
    return QString::fromLatin1(name(value));
}
inline QJsonValue toJson(RatingMoment value)
{
    return QString::fromLatin1(name(value));
}
inline QJsonValue toJson(PauseReason value)
{
    return QString::fromLatin1(name(value));
}
template <class T>
QJsonValue toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : QJsonValue{};
}

[[noreturn]] inline void refuse(const std::string& what)
{
    throw Failure({ErrorCode::Invalid, "The log holds something that is not a session's event: " + what, ""});
}

inline void fromJson(const QJsonValue& json, std::int64_t& value)
{
    if (!json.isDouble())
        refuse("a value that should be a number");
    value = json.toInteger();
}
inline void fromJson(const QJsonValue& json, std::size_t& value)
{
    std::int64_t number = 0;
    fromJson(json, number);
    if (number < 0)
        refuse("an index below 0");
    value = static_cast<std::size_t>(number);
}
inline void fromJson(const QJsonValue& json, int& value)
{
    std::int64_t number = 0;
    fromJson(json, number);
    value = static_cast<int>(number);
}
inline void fromJson(const QJsonValue& json, Millis& value)
{
    std::int64_t number = 0;
    fromJson(json, number);
    value = Millis{number};
}
inline void fromJson(const QJsonValue& json, std::string& value)
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
inline void fromJson(const QJsonValue& json, Outcome& value)
{
    named(json, value, outcomeNamed);
}
inline void fromJson(const QJsonValue& json, Side& value)
{
    named(json, value, sideNamed);
}
inline void fromJson(const QJsonValue& json, RatingMoment& value)
{
    named(json, value, momentNamed);
}
inline void fromJson(const QJsonValue& json, PauseReason& value)
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

} // namespace unknot::store
