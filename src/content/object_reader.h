#pragma once

#include "value.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace unknot::content {

/// Reads the members of one JSON object. Each member is named once with the rule that reads it; finish()
/// tells about the members that nobody named. Problems go to the report of the value, reading goes on.
///
/// A rule is callable as `bool rule(const Value&, T& out)`: false when it had something to say.
class ObjectReader {
public:
    /// `object` may be of any kind; what is no object is reported and reads as one without members.
    explicit ObjectReader(const Value& object);

    /// True when the member is there and its rule was content.
    template <class T, class Rule>
    bool required(std::string_view key, T& out, const Rule& rule)
    {
        const std::optional<Value> member = find(key);
        if (!member) {
            missing(key);
            return false;
        }
        return rule(*member, out);
    }

    /// Leaves `out` as it is when the member is not there. True unless its rule had something to say.
    template <class T, class Rule>
    bool optional(std::string_view key, T& out, const Rule& rule)
    {
        const std::optional<Value> member = find(key);
        return !member || rule(*member, out);
    }

    /// A member that may be there and is not read.
    void ignored(std::string_view key) { known_.push_back(key); }

    [[nodiscard]] std::optional<Value> find(std::string_view key);
    [[nodiscard]] const Value& value() const { return object_; }

    /// Holds the numbers of these members against each other, once nothing is wrong with any of them alone.
    void ascending(std::initializer_list<std::string_view> keys);

    /// Tells about items of the list `key` that have the same `idKey` as one before.
    void unique(std::string_view key, std::string_view idKey);

    void finish();

private:
    void missing(std::string_view key);

    Value object_;
    bool isObject_;
    std::size_t problemsBefore_;
    std::uint32_t found_ = 0;
    std::vector<std::string_view> known_;
};

} // namespace unknot::content
