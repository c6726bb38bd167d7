#pragma once

#include "object_reader.h"
#include "spelling.h"
#include "unknot/core/text.h"
#include "unknot/core/time.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot::content {

/// Which {...} a text may hold; the rest of the app puts words in their place.
enum class Tokens {
    None,
    Technique, ///< {side} {other} {Side} {Other}
    Advice,    ///< {area} {side}
    Script,    ///< Any; its reader looks at them.
};

/// What words must be like.
struct WordLimits {
    std::size_t characters = 240;
    Tokens tokens = Tokens::None;
    std::size_t words = 0; ///< 0: any number. A token counts as one word.
};

struct WholeRule {
    int least;
    int most;
    bool operator()(const Value& value, int& out) const;
};

struct NumberRule {
    double least;
    double most;
    bool operator()(const Value& value, double& out) const;
};

struct SecondsRule {
    double least;
    double most;
    bool operator()(const Value& value, Millis& out) const;
    template <class Optional>
    bool operator()(const Value& value, Optional& out) const
    {
        return (*this)(value, out.emplace());
    }
};

struct FlagRule {
    bool operator()(const Value& value, bool& out) const;
};

struct IdRule {
    bool operator()(const Value& value, std::string& out) const;
};

/// Plain words that are not for translation: a source.
struct WordsRule {
    WordLimits limits;
    bool operator()(const Value& value, std::string& out) const;
};

struct TextRule {
    WordLimits limits;
    bool operator()(const Value& value, Text& out) const;
};

struct LineRule {
    WordLimits limits;
    bool operator()(const Value& value, Line& out) const;
};

template <class Rule>
struct ListRule {
    std::size_t least;
    std::size_t most;
    Rule rule;

    template <class T>
    bool operator()(const Value& value, std::vector<T>& out) const;
};

template <class Enum, std::size_t N>
struct OneOfRule {
    const std::array<std::pair<std::string_view, Enum>, N>& names;
    bool operator()(const Value& value, Enum& out) const;
};

/// An object whose members `read(ObjectReader&, T&)` names.
template <class Read>
struct ObjectRule {
    Read read;

    template <class T>
    bool operator()(const Value& value, T& out) const
    {
        ObjectReader in(value);
        read(in, out);
        in.finish();
        return value.node().kind == Kind::Object;
    }
};

[[nodiscard]] inline WholeRule whole(int least, int most)
{
    return {least, most};
}
[[nodiscard]] inline NumberRule number(double least, double most)
{
    return {least, most};
}
[[nodiscard]] inline SecondsRule seconds(double least, double most)
{
    return {least, most};
}
[[nodiscard]] inline FlagRule flag()
{
    return {};
}
[[nodiscard]] inline IdRule identifier()
{
    return {};
}
[[nodiscard]] inline WordsRule words(std::size_t characters)
{
    return {{characters}};
}
[[nodiscard]] inline WordsRule source()
{
    return words(120);
}
[[nodiscard]] inline TextRule text(std::size_t characters, Tokens tokens = Tokens::None)
{
    return {{characters, tokens}};
}
[[nodiscard]] inline LineRule line(Tokens tokens = Tokens::None, std::size_t words = 0)
{
    return {{240, tokens, words}};
}
template <class Rule>
[[nodiscard]] ListRule<Rule> list(std::size_t least, std::size_t most, Rule rule)
{
    return {least, most, rule};
}
template <class Enum, std::size_t N>
[[nodiscard]] OneOfRule<Enum, N> oneOf(const std::array<std::pair<std::string_view, Enum>, N>& names)
{
    return {names};
}
template <class Read>
[[nodiscard]] ObjectRule<Read> object(Read read)
{
    return {read};
}

/// Tells about a list that is none, or too short or too long; false: do not read the items.
[[nodiscard]] bool isListOf(const Value& value, std::size_t least, std::size_t most);
/// Tells about a value that is not one of `names`.
void notOneOf(const Value& value, const std::vector<std::string_view>& names);

template <class Rule>
template <class T>
bool ListRule<Rule>::operator()(const Value& value, std::vector<T>& out) const
{
    if (!isListOf(value, least, most)) {
        return false;
    }
    bool fine = true;
    out.clear();
    out.reserve(value.node().children);
    for (std::uint32_t i = value.node().firstChild; i != 0; i = value.document().node(i).next) {
        fine = rule(value.at(i), out.emplace_back()) && fine;
    }
    return fine;
}

template <class Enum, std::size_t N>
bool OneOfRule<Enum, N>::operator()(const Value& value, Enum& out) const
{
    std::vector<std::string_view> known;
    if (value.node().kind == Kind::String) {
        for (const auto& [name, meaning] : names) {
            if (value.node().text == name) {
                out = meaning;
                return true;
            }
        }
    }
    for (const auto& entry : names) {
        known.push_back(entry.first);
    }
    notOneOf(value, known);
    return false;
}

} // namespace unknot::content
