#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

class Report;

enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// A JSON value that knows its line. Children are in the order of the file, linked through `next`.
struct Node {
    Kind kind = Kind::Null;
    bool boolean = false;
    bool whole = false; ///< The number was written without a fraction or exponent.
    int line = 0;       ///< 1-based; where the value begins, for strings and numbers where they stand.
    std::uint32_t parent = 0;
    std::uint32_t firstChild = 0; ///< 0: none.
    std::uint32_t next = 0;       ///< 0: none.
    std::uint32_t children = 0;
    std::string_view key;  ///< In an object.
    std::string_view text; ///< Of a string; of a number as it was written.
    double number = 0;
};

/// The JSON of one file as one flat list of nodes; node 0 is the root. Movable; views stay valid.
class Document {
public:
    static constexpr std::size_t kDeepest = 32;

    /// Reads well-formed UTF-8 as strict JSON (RFC 8259: no comments, no trailing commas, no NaN) and tells
    /// `report` about syntax errors, doubled keys and nesting deeper than kDeepest. After an error the
    /// document holds what came before it. Never recurses, never throws on bad input. What was in the
    /// document before is gone, its memory is used again.
    void parse(std::string_view text, Report& report);

    [[nodiscard]] bool empty() const { return nodes_.empty(); }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    [[nodiscard]] const Node& node(std::uint32_t index) const { return nodes_[index]; }
    [[nodiscard]] std::optional<std::uint32_t> member(std::uint32_t object, std::string_view key) const;
    [[nodiscard]] std::uint32_t item(std::uint32_t array, std::size_t position) const;
    /// Place among its siblings, from 0.
    [[nodiscard]] std::size_t position(std::uint32_t index) const;
    /// JSON pointer (RFC 6901); keys that are not fit to be shown are cut or spelled out.
    [[nodiscard]] std::string pointer(std::uint32_t index) const;

private:
    friend class DocumentBuilder;

    std::vector<Node> nodes_;
    std::vector<char> characters_; ///< Keys and texts; reserved once, so that the views into it stay valid.
};

} // namespace unknot::content
