#include "document.h"
#include "report.h"
#include "syntax_error.h"
#include "utf8.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace unknot::content {

namespace {

/// Lets the parser read while we see how far it has come.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char** reached) : at_(at), reached_(reached) {}
    reference operator*() const { return *at_; }
    Cursor& operator++()
    {
        *reached_ = ++at_;
        return *this;
    }
    bool operator==(const Cursor& other) const { return at_ == other.at_; }
    bool operator!=(const Cursor& other) const { return at_ != other.at_; }

private:
    const char* at_;
    const char** reached_;
};

/// Line of the last character that was read; a newline belongs to the line it ends. Numbers are only known
/// to end when the character after them was read, and that may be the newline.
class LineCounter {
public:
    explicit LineCounter(const char* begin) : counted_(begin) {}

    int at(const char* reached)
    {
        if (reached > counted_) {
            line_ += static_cast<int>(std::count(counted_, reached - 1, '\n'));
            counted_ = reached - 1;
        }
        return line_;
    }

private:
    const char* counted_;
    int line_ = 1;
};

} // namespace

/// nlohmann's event interface: appends one node per value.
class DocumentBuilder {
public:
    DocumentBuilder(std::string_view text, Report& report, Document& document)
        : begin_(text.data()), end_(text.data() + text.size()), reached_(begin_), lines_(begin_),
          report_(report), document_(document)
    {
        document_.nodes_.clear();
        document_.characters_.clear();
        document_.characters_.reserve(text.size());
    }

    void build() { nlohmann::json::sax_parse(Cursor(begin_, &reached_), Cursor(end_, &reached_), this); }

    bool null() { return append(Kind::Null); }
    bool boolean(bool value)
    {
        append(Kind::Boolean);
        document_.nodes_.back().boolean = value;
        return true;
    }
    bool number_integer(std::int64_t value)
    {
        return number(static_cast<double>(value), std::to_string(value));
    }
    bool number_unsigned(std::uint64_t value)
    {
        return number(static_cast<double>(value), std::to_string(value));
    }
    bool number_float(double value, const std::string& written)
    {
        // The parser hands the number over with the decimal mark of the locale.
        std::string text = written;
        std::replace(text.begin(), text.end(), ',', '.');
        number(value, text);
        document_.nodes_.back().whole = false;
        return true;
    }
    bool string(const std::string& value)
    {
        append(Kind::String);
        document_.nodes_.back().text = keep(value);
        return true;
    }
    bool binary(const std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool key(const std::string& value)
    {
        key_ = keep(value);
        return true;
    }
    bool end_object()
    {
        reportDoubledKeys(path_.back().node);
        return close();
    }
    bool end_array() { return close(); }

    bool parse_error(std::size_t, const std::string& token, const nlohmann::detail::exception& error)
    {
        const SyntaxError explained = explain({error.what(),
                                               token,
                                               {begin_, static_cast<std::size_t>(end_ - begin_)},
                                               static_cast<std::size_t>(reached_ - begin_)});
        const std::string where = path_.empty() ? "" : document_.pointer(path_.back().node);
        report_.add(lines_.at(reached_), where, explained.message, explained.hint);
        return false;
    }

private:
    struct Level {
        std::uint32_t node;
        std::uint32_t lastChild;
    };

    std::string_view keep(const std::string& text)
    {
        std::vector<char>& kept = document_.characters_;
        // Decoded text is never longer than its source, so this does not reallocate.
        kept.insert(kept.end(), text.begin(), text.end());
        return {kept.data() + (kept.size() - text.size()), text.size()};
    }

    bool append(Kind kind)
    {
        std::vector<Node>& nodes = document_.nodes_;
        const auto index = static_cast<std::uint32_t>(nodes.size());
        Node& node = nodes.emplace_back();
        node.kind = kind;
        node.line = lines_.at(reached_);
        node.key = key_;
        key_ = {};
        if (!path_.empty()) {
            Level& level = path_.back();
            node.parent = level.node;
            (level.lastChild == 0 ? nodes[level.node].firstChild : nodes[level.lastChild].next) = index;
            level.lastChild = index;
            ++nodes[level.node].children;
        }
        return true;
    }

    bool number(double value, const std::string& written)
    {
        append(Kind::Number);
        Node& node = document_.nodes_.back();
        node.number = value;
        node.whole = true;
        node.text = keep(written);
        return true;
    }

    bool open(Kind kind)
    {
        append(kind);
        const auto index = static_cast<std::uint32_t>(document_.nodes_.size() - 1);
        path_.push_back({index, 0});
        if (path_.size() > Document::kDeepest) {
            report_.add(lines_.at(reached_), document_.pointer(index),
                        "Values are nested more than " + std::to_string(Document::kDeepest) + " levels deep.",
                        "Take out the brackets that are too many.");
            return false;
        }
        return true;
    }

    bool close()
    {
        path_.pop_back();
        return true;
    }

    void reportDoubledKeys(std::uint32_t object)
    {
        const auto& nodes = document_.nodes_;
        if (nodes[object].children < 2 || report_.cut()) {
            return;
        }
        keys_.clear();
        for (std::uint32_t i = nodes[object].firstChild; i != 0; i = nodes[i].next) {
            keys_.emplace_back(nodes[i].key, i);
        }
        std::sort(keys_.begin(), keys_.end());
        for (std::size_t i = 1; i < keys_.size(); ++i) {
            const auto& [key, index] = keys_[i];
            const auto& [otherKey, otherIndex] = keys_[i - 1];
            if (key == otherKey) {
                report_.add(nodes[index].line, document_.pointer(index),
                            inQuotes(key) + " is there twice: it was already set on line " +
                                std::to_string(nodes[otherIndex].line) + ".",
                            "Keep one of the two.");
            }
        }
    }

    const char* begin_;
    const char* end_;
    const char* reached_;
    LineCounter lines_;
    Report& report_;
    Document& document_;
    std::vector<Level> path_;
    std::vector<std::pair<std::string_view, std::uint32_t>> keys_;
    std::string_view key_;
};

void Document::parse(std::string_view text, Report& report)
{
    DocumentBuilder(text, report, *this).build();
}

} // namespace unknot::content
