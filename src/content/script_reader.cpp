#include "readers.h"
#include "rules.h"
#include "utf8.h"

#include <algorithm>

namespace unknot::content {

namespace {

std::string lowerFirst(std::string_view token)
{
    std::string name(token);
    if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z') {
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    }
    return name;
}

/// The tokens that a moment fills in are few; any other would be spoken as it stands.
bool checkTokens(const Value& value, Moment moment, const Text& text)
{
    const std::vector<std::string_view>& allowed = tokensOf(moment);
    for (const auto& [language, words] : text.all()) {
        for (std::size_t open = words.find('{'); open != std::string::npos;
             open = words.find('{', open + 1)) {
            const std::size_t close = std::min(words.find('}', open), words.size() - 1);
            const std::string token = words.substr(open, close - open + 1);
            const std::string name = lowerFirst(std::string_view(token).substr(1, token.size() - 2));
            if (std::find(allowed.begin(), allowed.end(), name) == allowed.end()) {
                value.problem(
                    value.subject() + " holds " + inQuotes(token) + ", which stands for nothing here.",
                    allowed.empty() ? "Take the braces out." : "Known here: " + listed(allowed) + ".");
                return false;
            }
        }
    }
    return true;
}

bool readLines(const Value& value, Script& script)
{
    ObjectReader in(value);
    for (const auto& [moment, name] : momentNames()) {
        if (const std::optional<Value> line = in.find(name)) {
            Text text;
            if (TextRule{{80, Tokens::Script}}(*line, text) && checkTokens(*line, moment, text)) {
                script[moment] = std::move(text);
            }
        }
    }
    in.finish();
    return value.node().kind == Kind::Object;
}

} // namespace

void readScript(ObjectReader& in, Script& script)
{
    in.required("lines", script, readLines);
}

} // namespace unknot::content
