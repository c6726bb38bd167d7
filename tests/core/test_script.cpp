#include "support/catch.h"
#include "unknot/core/script.h"
#include "unknot/core/spoken_length.h"

#include <set>

using namespace unknot;

TEST_CASE("tokens are filled in, with a capital where the token has one")
{
    const Tokens tokens{{"area", "calf"}, {"side", "left"}};
    CHECK(fill("Next: {area}. {Side} leg.", tokens) == "Next: calf. Left leg.");
    CHECK(fill("{unknown} {area", tokens) == "{unknown} {area");
    CHECK(fill("", tokens).empty());
}

TEST_CASE("numbers are words in English and digits elsewhere")
{
    CHECK(inWords(0, "en") == "zero");
    CHECK(inWords(14, "en_GB") == "fourteen");
    CHECK(inWords(42, "en") == "forty-two");
    CHECK(inWords(90, "en") == "ninety");
    CHECK(inWords(105, "en") == "one hundred and five");
    CHECK(inWords(999, "en") == "nine hundred and ninety-nine");
    CHECK(inWords(1000, "en") == "1000");
    CHECK(inWords(14, "de") == "14");
}

TEST_CASE("numbers inside a text are spoken in words")
{
    CHECK(numbersInWords("3 minutes on your calf", "en") == "Three minutes on your calf");
    CHECK(numbersInWords("2 to 3 minutes, 20 in all", "en") == "Two to three minutes, twenty in all");
    CHECK(numbersInWords("Nothing", "en") == "Nothing");
    CHECK(numbersInWords("12345 and 7", "en") == "12345 and seven");
    CHECK(numbersInWords("3 Minuten", "de") == "3 Minuten");
}

TEST_CASE("every moment has a name of its own, in the order of the enum")
{
    std::set<std::string_view> names;
    int place = 0;
    for (const auto& [moment, name] : momentNames()) {
        CHECK(static_cast<int>(moment) == place++);
        CHECK(names.insert(name).second);
    }
    CHECK(place == static_cast<int>(Moment::Right) + 1);
}

TEST_CASE("a calm voice speaks 150 words a minute")
{
    CHECK(spokenLength("") == Millis{0});
    CHECK(spokenLength("  ") == Millis{0});
    CHECK(spokenLength("Turn your toes out") == Millis{600 + 15 * 58});
    CHECK(spokenLength("Left. Now right.") == Millis{600 + 12 * 58 + 300});
}
