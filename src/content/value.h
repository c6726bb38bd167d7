#pragma once

#include "document.h"
#include "report.h"

#include <optional>
#include <string>
#include <string_view>

namespace unknot::content {

/// One value of a document together with the report that hears what is wrong with it. A light handle:
/// document and report must outlive it.
class Value {
public:
    Value(const Document& document, std::uint32_t index, Report& report)
        : document_(&document), report_(&report), index_(index), subject_(index)
    {
    }

    [[nodiscard]] const Node& node() const { return document_->node(index_); }
    [[nodiscard]] const Document& document() const { return *document_; }
    [[nodiscard]] Report& report() const { return *report_; }
    [[nodiscard]] std::uint32_t index() const { return index_; }
    [[nodiscard]] Value at(std::uint32_t index) const { return {*document_, index, *report_}; }
    /// The value at `index`, which goes by the name of this one: the words of a text, the text of a line.
    [[nodiscard]] Value partAt(std::uint32_t index) const;

    [[nodiscard]] std::optional<Value> member(std::string_view key) const;
    /// The item at `position` of a list that is long enough.
    [[nodiscard]] Value item(std::size_t position) const;

    /// What the value is called in a message: "usual_s", item 2 of "mistakes", the file.
    [[nodiscard]] std::string subject() const;
    /// What stands there, in short: "two", 45, an object.
    [[nodiscard]] std::string found() const;

    void problem(std::string message, std::string hint) const;
    /// `SUBJECT must be WHAT, but it says FOUND.`
    void expected(std::string_view what, std::string hint) const;

private:
    const Document* document_;
    Report* report_;
    std::uint32_t index_;
    std::uint32_t subject_;
};

} // namespace unknot::content
