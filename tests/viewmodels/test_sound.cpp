#include "sound_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/fake_sound_control.h"
#include "support/recording_desktop.h"
#include "support/recording_sound.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

struct SoundPage : PageFixture {
    SoundPage() { state.setSettings({}); }

    RecordingSpeech speech;
    RecordingTones tones;
    RecordingKeepAwake awake;
    RecordingMediaControl media;
    FakeSoundControl control;
    Deps heard{clock,  log, store, history, archive, nullptr, nullptr, {speech, tones, awake, media, {}},
               control};
    SoundViewModel sound{state, heard};

    void find(SoundState found) { control.find(std::move(found)); }
    [[nodiscard]] const SoundSettings& saved() const { return store.saved.sound; }
};

} // namespace

TEST_CASE("what is set is kept at once and stays in its range")
{
    SoundPage page;
    page.sound.setVoice(2);
    CHECK(page.saved().voice == VoiceMode::Full);
    page.sound.setVoice(3);
    CHECK(page.saved().voice == VoiceMode::Full);
    page.sound.setRate(174);
    CHECK(page.saved().wordsPerMinute == 170);
    page.sound.setRate(900);
    CHECK(page.saved().wordsPerMinute == 200);
    page.sound.setVoiceVolume(1.4);
    CHECK(page.saved().voiceVolume == 1.0);
    page.sound.setToneVolume(0.33);
    CHECK(page.saved().toneVolume == Approx(0.35));
    page.sound.setLead(-20);
    CHECK(page.saved().leadMs == 0);
    page.sound.setLead(250);
    CHECK(page.saved().leadMs == 250);
    page.sound.setTones(false);
    page.sound.setMetronome(true);
    page.sound.setCaptions(false);
    page.sound.setEdgeLight(true);
    page.sound.setRateByEar(false);
    CHECK_FALSE(page.saved().tones);
    CHECK(page.saved().metronome);
    CHECK_FALSE(page.saved().captions);
    CHECK(page.saved().edgeLight);
    CHECK_FALSE(page.saved().rateByEar);
    for (int i = 0; i < 40; ++i)
        page.sound.stepAnswerWithin(1);
    CHECK(page.saved().answerWithinSeconds == 120);
}

TEST_CASE("the best program is the default and every other can be chosen")
{
    SoundPage page;
    CHECK(page.sound.programText() == QStringLiteral("Looking"));
    CHECK_FALSE(page.sound.canChooseProgram());
    page.find(twoPrograms());
    CHECK(page.sound.programText() == QStringLiteral("Best: Flite"));
    CHECK_FALSE(page.sound.canChooseVoice());
    page.sound.stepProgram(1);
    CHECK(page.saved().program == "flite");
    CHECK(page.sound.canChooseVoice());
    CHECK(page.sound.voiceText() == QStringLiteral("Usual"));
    page.sound.stepVoice(1);
    CHECK(page.saved().voiceId == "slt");
    page.sound.stepVoice(1);
    CHECK(page.sound.voiceText() == QStringLiteral("Man"));
    page.sound.stepVoice(1);
    CHECK(page.saved().voiceId.empty());
    page.sound.stepProgram(1);
    CHECK(page.saved().program == "espeak-ng");
    CHECK_FALSE(page.sound.canChooseVoice()); // One of its voices speaks English.
    page.sound.stepProgram(1);
    CHECK(page.saved().program.empty());
    page.sound.stepProgram(-1);
    CHECK(page.saved().program == "espeak-ng");
}

TEST_CASE("what is missing is told in words, with the package that brings it")
{
    SoundPage page;
    CHECK(page.sound.lacks().isEmpty());
    SoundState state{true, {}, {}, {}, "The voice Flite is not used: it does not answer."};
    state.lacks = {{SoundLack::What::Voice, {}, "flite"}};
    page.find(state);
    CHECK(page.sound.programText() == QStringLiteral("None found"));
    CHECK(
        page.sound.lacks() ==
        QStringLiteral("No voice found. Tones and captions will be used. The package flite brings a voice.\n"
                       "The voice Flite is not used: it does not answer."));
    page.find({true, {}, {}, soundLacks({true, false, {}, {"flite"}}), {}});
    CHECK(page.sound.lacks() ==
          QStringLiteral("No sound device found. Captions will be used.\n"
                         "No voice found. Captions will be used. The package flite brings a voice."));
    page.find({true, "Flite", {}, soundLacks({false, false, "Flite", {}}), {}});
    CHECK(page.sound.lacks() == QStringLiteral("Sound cannot be played. Captions will be used. The package "
                                               "libqt6multimedia6 brings it."));
}

TEST_CASE("the sound check plays voice, left, right and done, each with its caption")
{
    SoundPage page;
    SoundCheckRun& check = *page.sound.check();
    CHECK_FALSE(check.running());
    check.start();
    CHECK(page.speech.said == std::vector<std::string>{check.caption().toStdString()});
    std::vector<QString> captions;
    while (check.running()) {
        captions.push_back(check.caption());
        check.goOn();
    }
    CHECK(captions.size() == 4);
    CHECK(page.tones.played == std::vector{Tone::Left, Tone::Right, Tone::Done});
    CHECK(check.caption().isEmpty());
    SECTION("it can be stopped")
    {
        check.start();
        check.stop();
        CHECK_FALSE(check.running());
        CHECK(page.speech.stopped == 1);
    }
    SECTION("with the voice off it plays the tones alone")
    {
        page.sound.setVoice(0);
        check.start();
        CHECK(page.speech.said.size() == 1);
        CHECK(page.tones.played.back() == Tone::Left);
    }
}
