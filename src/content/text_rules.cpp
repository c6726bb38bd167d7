#include "plain_words.h"
#include "rules.h"
#include "utf8.h"

#include <algorithm>
#include <map>

namespace unknot::content {

namespace {

const std::vector<std::string_view>& allowedTokens(Tokens tokens)
{
    static const std::vector<std::string_view> none;
    static const std::vector<std::string_view> technique{"{side}", "{other}", "{Side}", "{Other}"};
    static const std::vector<std::string_view> advice{"{area}", "{side}"};
    return tokens == Tokens::Technique ? technique : tokens == Tokens::Advice ? advice : none;
}

/// The first brace, with what it encloses, that is not one of the allowed tokens; "" when there is none.
std::string_view firstStrangeToken(std::string_view words, Tokens tokens)
{
    const auto& allowed = allowedTokens(tokens);
    const auto isBrace = [](char c) { return c == '{' || c == '}'; };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isBrace(words[at])) {
            continue;
        }
        const std::size_t end = words.find('}', at);
        const std::string_view token = words.substr(at, end == std::string_view::npos ? end : end - at + 1);
        if (std::find(allowed.begin(), allowed.end(), token) == allowed.end()) {
            return token;
        }
        at = end;
    }
    return {};
}

std::size_t countWords(std::string_view text)
{
    std::size_t count = 0;
    bool inWord = false;
    for (const char c : text) {
        count += c != ' ' && !inWord ? 1 : 0;
        inWord = c != ' ';
    }
    return count;
}

bool checkLength(const Value& value, std::string_view words, const WordLimits& limits)
{
    const std::size_t characters = words.size() <= limits.characters ? words.size() : countCodePoints(words);
    if (characters > limits.characters) {
        value.problem(value.subject() + " may have " + std::to_string(limits.characters) +
                          " characters, but " + value.found() + " has " + std::to_string(characters) + ".",
                      "Make it shorter.");
        return false;
    }
    if (limits.words > 0 && countWords(words) > limits.words) {
        value.problem(value.subject() + " may have " + std::to_string(limits.words) + " words, but " +
                          value.found() + " has " + std::to_string(countWords(words)) + ".",
                      "Make it shorter.");
        return false;
    }
    return true;
}

bool checkWords(const Value& value, const WordLimits& limits)
{
    if (value.node().kind != Kind::String) {
        value.expected("a text", "Write it in double quotes.");
        return false;
    }
    const std::string_view words = value.node().text;
    if (words.find_first_not_of(' ') == std::string_view::npos) {
        value.problem(value.subject() + " is empty.",
                      "Write the words, or leave the key out where it is optional.");
        return false;
    }
    if (!checkPlain(value, words)) {
        return false;
    }
    const std::string_view token =
        limits.tokens == Tokens::Script ? std::string_view{} : firstStrangeToken(words, limits.tokens);
    if (!token.empty()) {
        const auto& allowed = allowedTokens(limits.tokens);
        value.problem(value.subject() + " holds " + inQuotes(token) + ", which stands for nothing here.",
                      allowed.empty() ? "Take the braces out."
                                      : "Use " + listed(allowed) + ", or no braces.");
        return false;
    }
    return checkLength(value, words, limits);
}

/// "en", "pt-BR", "zh-Hant": as in BCP 47, language and at most two subtags.
bool isLanguage(std::string_view key)
{
    const std::size_t dash = std::min(key.find('-'), key.size());
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto other = [&](char c) {
        return lower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return (dash == 2 || dash == 3) && key.size() <= 12 && key.back() != '-' &&
           std::all_of(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(dash), lower) &&
           std::all_of(key.begin() + static_cast<std::ptrdiff_t>(dash), key.end(), other);
}

} // namespace

bool WordsRule::operator()(const Value& value, std::string& out) const
{
    if (!checkWords(value, limits)) {
        return false;
    }
    out = value.node().text;
    return true;
}

bool TextRule::operator()(const Value& value, Text& out) const
{
    if (value.node().kind != Kind::Object) {
        value.expected("words by language", value.node().kind == Kind::String
                                                ? "Write {\"en\": " + value.found() + "}."
                                                : "Write {\"en\": \"...\"}.");
        return false;
    }
    bool fine = true;
    std::map<std::string, std::string> byLanguage;
    for (std::uint32_t i = value.node().firstChild; i != 0; i = value.document().node(i).next) {
        const Value words = value.partAt(i);
        const std::string_view language = words.node().key;
        if (!isLanguage(language)) {
            words.problem(value.subject() + " has " + inQuotes(language) + " where a language is expected.",
                          "Use codes such as \"en\", \"de\" or \"pt-BR\".");
            fine = false;
        } else if (checkWords(words, limits)) {
            byLanguage.emplace(language, words.node().text);
        } else {
            fine = false;
        }
        if (value.report().cut()) {
            return false;
        }
    }
    if (!value.document().member(value.index(), "en")) {
        value.problem(value.subject() + " has no English words.", "Add \"en\": \"...\".");
        return false;
    }
    out = Text(std::move(byLanguage));
    return fine;
}

bool LineRule::operator()(const Value& value, Line& out) const
{
    if (value.node().kind != Kind::Object) {
        value.expected("a line with its words", "Write {\"text\": {\"en\": \"...\"}}.");
        return false;
    }
    ObjectReader in(value);
    const WordLimits& words = limits;
    const bool fine = in.required("text", out.text, [&](const Value& text, Text& read) {
        return TextRule{words}(value.partAt(text.index()), read);
    });
    in.optional("source", out.source, unknot::content::source());
    in.finish();
    return fine;
}

} // namespace unknot::content
