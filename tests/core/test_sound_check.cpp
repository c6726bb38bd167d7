#include "support/catch.h"
#include "unknot/core/sound_check.h"

using namespace unknot;

TEST_CASE("nothing is missing when everything can be heard")
{
    CHECK(soundLacks({true, true, "Flite", {}}).empty());
}

TEST_CASE("what is missing is told with what goes on and what to install")
{
    const auto noVoice = soundLacks({true, true, "", {"flite", "espeak-ng"}});
    REQUIRE(noVoice.size() == 1);
    CHECK(noVoice[0].message == "No voice found. Tones and captions will be used.");
    CHECK(noVoice[0].package == "flite");

    const auto nothing = soundLacks({true, false, "", {}});
    REQUIRE(nothing.size() == 2);
    CHECK(nothing[0].what == SoundLack::What::Device);
    CHECK(nothing[1].message == "No voice found. Captions will be used.");
    CHECK(nothing[1].package.empty());

    const auto noPlayer = soundLacks({false, false, "Flite", {}});
    REQUIRE(noPlayer.size() == 1);
    CHECK(noPlayer[0].package == "libqt6multimedia6");
}

TEST_CASE("packages come in the order of their voices; a program without one is passed over")
{
    VoiceProgram piper, flite, espeak;
    flite.package = "flite";
    espeak.package = "espeak-ng";
    CHECK(packagesOf({piper, flite, espeak}) == std::vector<std::string>{"flite", "espeak-ng"});
}
