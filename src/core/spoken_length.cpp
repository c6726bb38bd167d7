#include "unknot/core/spoken_length.h"

namespace unknot {

namespace {

// Fitted to flite's slt at its own speed, over every line of the shipped routines: half of them are within
// 0.1 s. A line that turns out longer would push the next one out.
constexpr Millis kLine{600};
constexpr Millis kLetter{58};
constexpr Millis kPause{300};

} // namespace

Millis spokenLength(std::string_view words)
{
    constexpr std::string_view kMarks = ".,:;?";
    if (words.find_first_not_of(' ') == std::string_view::npos)
        return Millis{0};
    Millis length = kLine;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool mark = kMarks.find(words[i]) != std::string_view::npos;
        if (mark && i + 1 < words.size() && words[i + 1] == ' ')
            length += kPause;
        else if (!mark && words[i] != ' ')
            length += kLetter;
    }
    return length;
}

Millis estimatedLength(const SpokenCue& cue)
{
    return spokenLength(cue.words) +
           (cue.rank == CueRank::Cue && cue.after.empty() ? kAttentionLead : Millis{0});
}

} // namespace unknot
