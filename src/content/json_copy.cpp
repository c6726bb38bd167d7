#include "json_copy.h"

#include <nlohmann/json.hpp>

namespace unknot::content {

namespace {

class Copy {
public:
    Copy(const Document& document, std::string_view key, std::string_view text)
        : document_(document), key_(key), text_(text)
    {
    }

    /// As deep as the document, which is bounded.
    void write(std::uint32_t index, bool outermost)
    {
        const Node& node = document_.node(index);
        switch (node.kind) {
        case Kind::Null:
            out += "null";
            break;
        case Kind::Boolean:
            out += node.boolean ? "true" : "false";
            break;
        case Kind::Number:
            out += node.text;
            break;
        case Kind::String:
            quote(node.text);
            break;
        case Kind::Array:
            out += '[';
            children(node, false, false);
            out += ']';
            break;
        case Kind::Object:
            out += '{';
            children(node, true, outermost);
            out += '}';
        }
    }

    std::string out;

private:
    void children(const Node& parent, bool keys, bool outermost)
    {
        bool first = true;
        for (std::uint32_t i = parent.firstChild; i != 0; i = document_.node(i).next) {
            const std::string_view key = document_.node(i).key;
            if (outermost && key == "$schema") {
                continue;
            }
            out += first ? "" : ",";
            first = false;
            if (keys) {
                quote(key);
                out += ':';
            }
            if (outermost && !key_.empty() && key == key_) {
                quote(text_);
            } else {
                write(i, false);
            }
        }
    }

    void quote(std::string_view text) { out += nlohmann::json(text).dump(); }

    const Document& document_;
    std::string_view key_;
    std::string_view text_;
};

} // namespace

std::string compactJson(const Value& value, std::string_view key, std::string_view text)
{
    Copy copy(value.document(), key, text);
    copy.write(value.index(), true);
    return std::move(copy.out);
}

} // namespace unknot::content
