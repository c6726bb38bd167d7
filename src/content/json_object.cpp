#include "json_object.h"

#include <cmath>
#include <sstream>

namespace unknot::content {
namespace {

/// Stands for a field that is not there, told from a null in the file by its address.
const nlohmann::json kMissing;

bool missing(const nlohmann::json& value)
{
    return &value == &kMissing;
}

std::string shown(double number)
{
    std::ostringstream out;
    out << number;
    return out.str();
}

std::string escaped(const std::string& key)
{
    std::string out;
    for (char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace

JsonObject::JsonObject(const nlohmann::json& value, std::string pointer, std::vector<FigureProblem>& problems)
    : value_(value.is_object() ? value : kMissing), pointer_(std::move(pointer)), problems_(problems)
{
    if (!value.is_object() && !missing(value))
        problems_.push_back({pointer_, "must be an object"});
}

JsonObject::~JsonObject()
{
    if (!value_.is_object())
        return;
    for (const auto& [key, unused] : value_.items()) {
        if (!read_.contains(key))
            problems_.push_back({at(key), "unknown field"});
    }
}

bool JsonObject::has(const char* key) const
{
    return value_.is_object() && value_.contains(key);
}

const nlohmann::json& JsonObject::any(const char* key)
{
    read_.insert(key);
    if (has(key))
        return value_.at(key);
    if (value_.is_object())
        report(key, "is missing");
    return kMissing;
}

void JsonObject::ignore(std::initializer_list<const char*> keys)
{
    read_.insert(keys.begin(), keys.end());
}

std::string JsonObject::at(const std::string& key) const
{
    return pointer_ + "/" + escaped(key);
}

void JsonObject::report(const std::string& key, std::string message)
{
    problems_.push_back({at(key), std::move(message)});
}

float JsonObject::readNumber(const nlohmann::json& value, const std::string& pointer, NumberRange range)
{
    if (missing(value))
        return 0;
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    if (!(number >= range.low && number <= range.high)) {
        problems_.push_back(
            {pointer, "must be a number from " + shown(range.low) + " to " + shown(range.high)});
        return 0;
    }
    return static_cast<float>(number);
}

float JsonObject::number(const char* key, NumberRange range)
{
    return readNumber(any(key), at(key), range);
}

float JsonObject::numberOr(const char* key, float fallback, NumberRange range)
{
    return has(key) ? number(key, range) : fallback;
}

std::optional<float> JsonObject::optionalNumber(const char* key, NumberRange range)
{
    if (!has(key))
        return std::nullopt;
    return number(key, range);
}

int JsonObject::integer(const char* key, int low, int high)
{
    const nlohmann::json& value = any(key);
    if (missing(value))
        return low;
    if (!value.is_number_integer() || value.get<double>() < low || value.get<double>() > high) {
        report(key, "must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
        return low;
    }
    return value.get<int>();
}

int JsonObject::integerOr(const char* key, int fallback, int low, int high)
{
    return has(key) ? integer(key, low, high) : fallback;
}

bool JsonObject::flag(const char* key)
{
    const nlohmann::json& value = any(key);
    if (!missing(value) && !value.is_boolean())
        report(key, "must be true or false");
    return value.is_boolean() && value.get<bool>();
}

bool JsonObject::flagOr(const char* key, bool fallback)
{
    return has(key) ? flag(key) : fallback;
}

std::string JsonObject::text(const char* key, std::size_t longest)
{
    const nlohmann::json& value = any(key);
    if (missing(value))
        return {};
    if (!value.is_string() || value.get_ref<const std::string&>().empty() ||
        value.get_ref<const std::string&>().size() > longest) {
        report(key, "must be a text of 1 to " + std::to_string(longest) + " characters");
        return {};
    }
    return value.get<std::string>();
}

std::vector<float> JsonObject::readNumbers(const nlohmann::json& value, const std::string& pointer,
                                           std::size_t count, NumberRange range)
{
    std::vector<float> out(count, 0.0f);
    if (missing(value))
        return out;
    if (!value.is_array() || value.size() != count) {
        problems_.push_back({pointer, "must be a list of " + std::to_string(count) + " numbers"});
        return out;
    }
    for (std::size_t i = 0; i < count; ++i) {
        out[i] = readNumber(value[i], pointer + "/" + std::to_string(i), range);
    }
    return out;
}

std::vector<float> JsonObject::numbers(const char* key, std::size_t count, NumberRange range)
{
    return readNumbers(any(key), at(key), count, range);
}

figure::Vec3 JsonObject::vec3(const char* key, NumberRange range)
{
    const std::vector<float> v = numbers(key, 3, range);
    return {v[0], v[1], v[2]};
}

figure::Vec3 JsonObject::direction(const char* key)
{
    const figure::Vec3 v = vec3(key, {-100, 100});
    if (figure::length(v) > 1e-3f)
        return figure::normalised(v);
    if (has(key))
        report(key, "must be a direction, not all zero");
    return {1, 0, 0};
}

void JsonObject::list(const char* key, std::size_t fewest, std::size_t most,
                      const std::function<void(const nlohmann::json&, const std::string&)>& read)
{
    const nlohmann::json& value = any(key);
    if (missing(value))
        return;
    if (!value.is_array() || value.size() < fewest || value.size() > most) {
        report(key,
               "must be a list of " + std::to_string(fewest) + " to " + std::to_string(most) + " entries");
        return;
    }
    for (std::size_t i = 0; i < value.size(); ++i)
        read(value[i], at(key) + "/" + std::to_string(i));
}

std::vector<std::vector<float>> JsonObject::rows(const char* key, std::size_t fewest, std::size_t count,
                                                 NumberRange range)
{
    std::vector<std::vector<float>> out;
    list(key, fewest, 200, [&](const nlohmann::json& row, const std::string& pointer) {
        out.push_back(readNumbers(row, pointer, count, range));
    });
    return out;
}

} // namespace unknot::content
