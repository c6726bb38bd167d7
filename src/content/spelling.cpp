#include "spelling.h"

#include <algorithm>
#include <numeric>

namespace unknot::content {

namespace {

constexpr std::size_t kLongestWord = 40;

/// Levenshtein's distance.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known)
{
    if (word.size() > kLongestWord) {
        return {};
    }
    std::string_view best;
    // A third of the letters may be wrong, and at least two.
    std::size_t bestDistance = std::max<std::size_t>(word.size() / 3, 2) + 1;
    for (const std::string_view candidate : known) {
        const std::size_t d = distance(word, candidate);
        if (d < bestDistance && d < candidate.size()) {
            best = candidate;
            bestDistance = d;
        }
    }
    if (!best.empty()) {
        return best;
    }
    const auto begun = std::find_if(known.begin(), known.end(), [&](std::string_view candidate) {
        return word.size() >= 3 && (candidate.starts_with(word) || word.starts_with(candidate));
    });
    return begun == known.end() ? std::string_view{} : *begun;
}

std::string listed(const std::vector<std::string_view>& words)
{
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) {
            list += i + 1 == words.size() ? " or " : ", ";
        }
        list.append("\"").append(words[i]).append("\"");
    }
    return list;
}

} // namespace unknot::content
