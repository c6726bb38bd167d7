#include "format.h"
#include "support/catch.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace std::chrono_literals;

namespace {

Text text(std::string words)
{
    return Text({{"en", std::move(words)}});
}

} // namespace

TEST_CASE("passed and coming time meet without losing a second")
{
    CHECK(format::elapsed(108'999ms) == QStringLiteral("1:48"));
    CHECK(format::remaining(108'001ms) == QStringLiteral("1:49"));
    CHECK(format::remaining(1ms) == QStringLiteral("0:01"));
    CHECK(format::remaining(0ms) == QStringLiteral("0:00"));
    CHECK(format::elapsed(-5ms) == QStringLiteral("0:00"));
    CHECK(format::elapsed(750'000ms) == QStringLiteral("12:30"));
    CHECK(format::secondsLeft(9'001ms) == 10);
}

TEST_CASE("times in words")
{
    CHECK(format::inSentence(45s) == QStringLiteral("45 s"));
    CHECK(format::inSentence(120s) == QStringLiteral("2 min"));
    CHECK(format::inSentence(90s) == QStringLiteral("1 min 30"));
    CHECK(format::seconds(3s) == QStringLiteral("3 s"));
    CHECK(format::seconds(2'500ms) == QStringLiteral("2.5 s"));
}

TEST_CASE("side tokens are put into content in its own language")
{
    const Text line = text("Roller under your {side} calf");
    CHECK(format::content(line, "en", Side::Left) == QStringLiteral("Roller under your left calf"));
    CHECK(format::content(line, "en", Side::Right) == QStringLiteral("Roller under your right calf"));
    CHECK(format::content(line, "en", Side::Both) == QStringLiteral("Roller under your calf"));

    const Text start = text("{Other} leg on top of the {side}");
    CHECK(format::content(start, "en", Side::Left) == QStringLiteral("Right leg on top of the left"));
    CHECK(format::content(start, "en", Side::Both) == QStringLiteral("Leg on top of the"));
    CHECK(format::content(text("Breathe out"), "de") == QStringLiteral("Breathe out"));
    CHECK(format::content(Text(), "en").isEmpty());
}

TEST_CASE("area and side on their own")
{
    Technique calf;
    calf.name = text("Calf");
    calf.sideNoun = text("leg");
    CHECK(format::areaAndSide(calf, "en", Side::Left) == QStringLiteral("Calf, left leg"));
    CHECK(format::areaAndSide(calf, "en", Side::Both) == QStringLiteral("Calf, both legs"));
    calf.sideNoun = Text();
    CHECK(format::areaAndSide(calf, "en", Side::Right) == QStringLiteral("Calf, right"));
    calf.hasSides = false;
    CHECK(format::areaAndSide(calf, "en", Side::Both) == QStringLiteral("Calf"));
}

TEST_CASE("the letters of the timeline")
{
    CHECK(format::sideLetter(Side::Left, true) == QStringLiteral("L"));
    CHECK(format::sideLetter(Side::Right, true) == QStringLiteral("R"));
    CHECK(format::sideLetter(Side::Both, true) == QStringLiteral("L + R"));
    CHECK(format::sideLetter(Side::Both, false).isEmpty());
}
