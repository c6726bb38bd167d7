#include "object_reader.h"

#include "spelling.h"
#include "utf8.h"

#include <algorithm>
#include <set>

namespace unknot::content {

ObjectReader::ObjectReader(const Value& object)
    : object_(object), isObject_(object.node().kind == Kind::Object),
      problemsBefore_(object.report().problems().size())
{
    known_.reserve(24);
    if (!isObject_) {
        object_.expected("an object", "Write it as {\"key\": value, ...}.");
    }
}

std::optional<Value> ObjectReader::find(std::string_view key)
{
    known_.push_back(key);
    const std::optional<Value> member = object_.member(key);
    found_ += member ? 1 : 0;
    return member;
}

void ObjectReader::missing(std::string_view key)
{
    if (isObject_) {
        object_.problem(object_.subject() + " needs " + inQuotes(key) + ", and it is not there.",
                        "Add " + inQuotes(key) + " to it.");
    }
}

void ObjectReader::ascending(std::initializer_list<std::string_view> keys)
{
    if (object_.report().problems().size() != problemsBefore_) {
        return;
    }
    std::optional<Value> before;
    for (const std::string_view key : keys) {
        const std::optional<Value> value = object_.member(key);
        if (before && value && value->node().number < before->node().number) {
            value->expected("at least " + before->subject() + ", which is " + before->found(),
                            "Put the numbers in order.");
            return;
        }
        before = value;
    }
}

void ObjectReader::unique(std::string_view key, std::string_view idKey)
{
    const std::optional<Value> list = object_.member(key);
    if (!list || list->node().kind != Kind::Array) {
        return;
    }
    std::set<std::string_view> seen;
    const Document& document = object_.document();
    for (std::uint32_t i = list->node().firstChild; i != 0; i = document.node(i).next) {
        const std::optional<Value> id = list->at(i).member(idKey);
        if (!id || id->node().kind != Kind::String) {
            continue;
        }
        if (!seen.insert(id->node().text).second) {
            id->problem(id->found() + " names another item of " + inQuotes(key) + ", too.",
                        "Give each item its own " + inQuotes(idKey) + ".");
        }
    }
}

void ObjectReader::finish()
{
    if (!isObject_ || found_ == object_.node().children) {
        return;
    }
    const Document& document = object_.document();
    for (std::uint32_t i = object_.node().firstChild; i != 0; i = document.node(i).next) {
        const std::string_view key = document.node(i).key;
        if (std::find(known_.begin(), known_.end(), key) != known_.end()) {
            continue;
        }
        const std::string_view meant = nearest(key, known_);
        object_.at(i).problem(inQuotes(key) + " is not a key that is known here.",
                              meant.empty() ? "Take it out. Known here: " + listed(known_) + "."
                                            : "Did you mean " + inQuotes(meant) + "?");
        if (object_.report().cut()) {
            return;
        }
    }
}

} // namespace unknot::content
