#include "document.h"

#include "utf8.h"

namespace unknot::content {

std::optional<std::uint32_t> Document::member(std::uint32_t object, std::string_view key) const
{
    if (empty() || nodes_[object].kind != Kind::Object) {
        return {};
    }
    for (std::uint32_t i = nodes_[object].firstChild; i != 0; i = nodes_[i].next) {
        if (nodes_[i].key == key) {
            return i;
        }
    }
    return {};
}

std::uint32_t Document::item(std::uint32_t array, std::size_t position) const
{
    std::uint32_t i = nodes_[array].firstChild;
    while (position-- > 0) {
        i = nodes_[i].next;
    }
    return i;
}

std::size_t Document::position(std::uint32_t index) const
{
    std::size_t place = 0;
    for (std::uint32_t i = nodes_[nodes_[index].parent].firstChild; i != index; i = nodes_[i].next) {
        ++place;
    }
    return place;
}

std::string Document::pointer(std::uint32_t index) const
{
    std::string pointer;
    for (; index != 0; index = nodes_[index].parent) {
        std::string token = "/";
        if (nodes_[nodes_[index].parent].kind == Kind::Array) {
            token += std::to_string(position(index));
        }
        for (const char c : visible(nodes_[index].key)) {
            if (c == '~') {
                token += "~0";
            } else if (c == '/') {
                token += "~1";
            } else {
                token += c;
            }
        }
        pointer.insert(0, token);
    }
    return pointer;
}

} // namespace unknot::content
