#include "value.h"

#include "utf8.h"

#include <utility>

namespace unknot::content {

Value Value::partAt(std::uint32_t index) const
{
    Value part = at(index);
    part.subject_ = subject_;
    return part;
}

std::optional<Value> Value::member(std::string_view key) const
{
    const auto index = document_->member(index_, key);
    return index ? std::optional(at(*index)) : std::nullopt;
}

Value Value::item(std::size_t position) const
{
    return at(document_->item(index_, position));
}

std::string Value::subject() const
{
    if (subject_ == 0) {
        return "The document";
    }
    const Node& named = document_->node(subject_);
    const Node& parent = document_->node(named.parent);
    if (parent.kind == Kind::Object) {
        return inQuotes(named.key);
    }
    const std::string item = "Item " + std::to_string(document_->position(subject_) + 1);
    return named.parent == 0 ? item : item + " of " + inQuotes(parent.key);
}

std::string Value::found() const
{
    const Node& value = node();
    switch (value.kind) {
    case Kind::Null:
        return "null";
    case Kind::Boolean:
        return value.boolean ? "true" : "false";
    case Kind::Number:
        return visible(value.text);
    case Kind::String:
        return inQuotes(value.text);
    case Kind::Array:
        return "a list, [...]";
    case Kind::Object:
        return "an object, {...}";
    }
    return {};
}

void Value::problem(std::string message, std::string hint) const
{
    // Finding a place among thousands of siblings takes a while, and this one would not be kept.
    if (report_->cut()) {
        return;
    }
    report_->add(node().line, document_->pointer(index_), std::move(message), std::move(hint));
}

void Value::expected(std::string_view what, std::string hint) const
{
    problem(subject() + " must be " + std::string(what) + ", but it says " + found() + ".", std::move(hint));
}

} // namespace unknot::content
