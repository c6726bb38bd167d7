#pragma once

#include "unknot/figure/geometry.h"

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unknot::content {

/// What is wrong in a figure file, and where (JSON pointer).
struct FigureProblem {
    std::string pointer;
    std::string message;

    bool operator==(const FigureProblem&) const = default;
};

struct NumberRange {
    double low;
    double high;
};

/// Reads one JSON object strictly: every field by name with its range, and at the end a problem for each
/// field that nobody asked for. A wrong field is reported and read as 0, so that one pass finds all problems.
class JsonObject {
public:
    JsonObject(const nlohmann::json& value, std::string pointer, std::vector<FigureProblem>& problems);
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;
    /// Reports the fields that were not read.
    ~JsonObject();

    bool has(const char* key) const;
    /// A field of any shape that is read elsewhere. When missing it is reported, and a stand-in is returned
    /// that the other readers pass over in silence.
    const nlohmann::json& any(const char* key);
    void ignore(std::initializer_list<const char*> keys);
    std::string at(const std::string& key) const;
    void report(const std::string& key, std::string message);

    float number(const char* key, NumberRange range);
    float numberOr(const char* key, float fallback, NumberRange range);
    std::optional<float> optionalNumber(const char* key, NumberRange range);
    int integer(const char* key, int low, int high);
    int integerOr(const char* key, int fallback, int low, int high);
    bool flag(const char* key);
    bool flagOr(const char* key, bool fallback);
    std::string text(const char* key, std::size_t longest);
    figure::Vec3 vec3(const char* key, NumberRange range);
    /// A vec3 that is not nearly null; returned with length 1.
    figure::Vec3 direction(const char* key);
    std::vector<float> numbers(const char* key, std::size_t count, NumberRange range);
    /// Calls `read(element, pointer)` for every element of a list of `fewest` to `most`.
    void list(const char* key, std::size_t fewest, std::size_t most,
              const std::function<void(const nlohmann::json&, const std::string&)>& read);
    /// As `list`, of tables: rows of `count` numbers each.
    std::vector<std::vector<float>> rows(const char* key, std::size_t fewest, std::size_t count,
                                         NumberRange range);

    std::vector<FigureProblem>& problems() { return problems_; }

private:
    float readNumber(const nlohmann::json& value, const std::string& pointer, NumberRange range);
    std::vector<float> readNumbers(const nlohmann::json& value, const std::string& pointer, std::size_t count,
                                   NumberRange range);

    const nlohmann::json& value_;
    std::string pointer_;
    std::vector<FigureProblem>& problems_;
    std::set<std::string> read_;
};

} // namespace unknot::content
