#include "support/catch.h"
#include "unknot/core/line_queue.h"
#include "unknot/core/spoken_length.h"

#include <algorithm>
#include <random>

using namespace unknot;
using namespace std::chrono_literals;

namespace {

LineQueue queueWith(const std::vector<SpokenCue>& cues)
{
    LineQueue queue([](const SpokenCue& cue) { return spokenLength(cue.words); });
    for (const SpokenCue& cue : cues)
        queue.add(cue);
    return queue;
}

struct Began {
    Millis at;
    SpokenCue cue;
    bool cuts;
};

std::vector<Began> play(LineQueue& queue, Millis until)
{
    std::vector<Began> spoken;
    for (Millis now{0}; now <= until; now += 20ms)
        if (const auto line = queue.take(now))
            spoken.push_back({now, line->cue, line->cuts});
    return spoken;
}

std::vector<std::string> words(const std::vector<Began>& spoken)
{
    std::vector<std::string> all;
    for (const Began& line : spoken)
        all.push_back(line.cue.words);
    return all;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("of lines for one moment the highest rank is spoken and the rest is dropped")
{
    auto queue =
        queueWith({{1s, CueRank::Cue, "cue"}, {1s, CueRank::Side, "side"}, {1s, CueRank::Time, "time"}});
    CHECK(words(play(queue, 20s)) == Words{"side"});
}

TEST_CASE("a line gives way to a higher one that is about to come")
{
    auto close = queueWith({{1s, CueRank::Cue, "cue"}, {2500ms, CueRank::Time, "time"}});
    CHECK(words(play(close, 20s)) == Words{"time"});
    auto longLine = queueWith(
        {{1s, CueRank::Cue, "one two three four five six seven eight"}, {3300ms, CueRank::Time, "time"}});
    CHECK(words(play(longLine, 20s)) == Words{"time"});
    auto apart = queueWith({{1s, CueRank::Cue, "cue"}, {3s, CueRank::Time, "time"}});
    CHECK(words(play(apart, 20s)) == Words{"cue", "time"});
}

TEST_CASE("a lesser line never cuts, a higher one does after two seconds")
{
    auto queue = queueWith({{1s, CueRank::Next, "one two three four five six seven eight nine ten"}});
    CHECK(queue.take(1s)->cue.rank == CueRank::Next);
    queue.add({3200ms, CueRank::Cue, "cue"});
    CHECK_FALSE(queue.take(3200ms));
    queue.add({3400ms, CueRank::Safety, "stop"});
    const auto safety = queue.take(3400ms);
    REQUIRE(safety);
    CHECK(safety->cuts);
}

TEST_CASE("safety waits for its turn rather than being dropped")
{
    auto queue = queueWith({{1s, CueRank::Cue, "cue"}});
    CHECK(queue.take(1s));
    queue.add({1500ms, CueRank::Safety, "stop"});
    CHECK_FALSE(queue.take(1500ms));
    CHECK(queue.take(3s)->cue.words == "stop");
}

TEST_CASE("a line that has lost its moment is dropped")
{
    auto queue = queueWith({{1s, CueRank::Cue, "cue"}, {1s, CueRank::Safety, "stop"}});
    CHECK(queue.take(3s)->cue.words == "stop");
    CHECK_FALSE(queue.take(10s));
}

TEST_CASE("what is not coming any more is forgotten")
{
    auto queue = queueWith({{1s, CueRank::Cue, "now"}, {5s, CueRank::Cue, "later"}});
    queue.forget(2s);
    CHECK(words(play(queue, 20s)) == Words{"now"});
}

TEST_CASE("whatever comes, two lines never begin within two seconds and no lesser line cuts")
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> when(0, 60000), rank(0, 4), length(1, 12);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        std::vector<SpokenCue> cues;
        for (int i = 0; i < 40; ++i) {
            std::string line = "line" + std::to_string(i);
            for (int word = length(random); word > 0; --word)
                line += " word";
            cues.push_back({Millis{when(random)}, static_cast<CueRank>(rank(random)), line});
        }
        auto queue = queueWith(cues);
        const auto spoken = play(queue, 80s);
        REQUIRE_FALSE(spoken.empty());
        for (std::size_t i = 0; i < spoken.size(); ++i) {
            const Began& line = spoken[i];
            REQUIRE(line.at >= line.cue.at);
            REQUIRE(line.at - line.cue.at <= (line.cue.rank == CueRank::Safety ? 25s : 1500ms));
            REQUIRE(std::ranges::count(spoken, line.cue, &Began::cue) == 1);
            if (i == 0)
                continue;
            const Began& before = spoken[i - 1];
            REQUIRE(line.at - before.at >= 2s);
            if (line.at < before.at + spokenLength(before.cue.words))
                REQUIRE(line.cue.rank < before.cue.rank);
        }
    }
}
