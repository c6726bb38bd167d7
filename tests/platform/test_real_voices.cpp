#include "platform/sound_system.h"
#include "platform/wave_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/until.h"
#include "unknot/content/loader.h"

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;

// With the voice programs of this machine, as the shipped files ask for them.
TEST_CASE("every voice program that is here speaks the left and the right cue")
{
    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    const auto found = findPrograms(catalog.voicePrograms);
    if (found.empty())
        WARN("No voice program is installed (Debian: flite, espeak-ng): nothing is spoken here.");
    for (const ChosenVoice& voice : voicesFor("en", found, "", "")) {
        INFO(voice.program.id);
        const TempFolder folder;
        VoiceRecorder recorder(VoiceCache(QString::fromStdString(folder.path().string())));
        std::map<std::string, QString> files;
        QObject::connect(
            &recorder, &VoiceRecorder::recorded, &recorder,
            [&](const std::string& line, const QString& file, Millis, int) { files[line] = file; });
        std::map<int, Millis> lengths;
        for (const int rate : {120, 200}) {
            recorder.setVoices({voice}, rate, rate);
            recorder.record({"Switch. Left leg.", "Switch. Right leg."});
            REQUIRE(until([&] { return files.size() == 2; }));
            CHECK(files["Switch. Left leg."] != files["Switch. Right leg."]);
            for (const auto& [line, file] : std::exchange(files, {})) {
                const auto wave = readSpokenLine(file);
                REQUIRE(wave.ok());
                CHECK(wave.value().length > Millis{600});
                CHECK(wave.value().length < Millis{4000});
                CHECK(wave.value().peak > 2000);
                lengths[rate] = wave.value().length;
            }
        }
        CHECK(lengths[120] > lengths[200]);
    }
}

TEST_CASE("the sound system finds a voice, tells what is missing and never waits")
{
    const TempFolder folder;
    SoundSystem sound(QString::fromStdString((folder / "cache").string()));
    CHECK_FALSE(sound.speech().say("Roll."));
    sound.speech().prepare({"Roll."});
    sound.open({}, "en");
    const auto lacks = sound.state().lacks;
    REQUIRE_FALSE(lacks.empty());
    CHECK(lacks.back().what == SoundLack::What::Voice);
    CHECK(lacks.back().package.empty());

    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    sound.open(catalog.voicePrograms, "en");
    if (sound.state().programs.empty())
        return;
    CHECK_FALSE(sound.state().voice.empty());
    sound.speech().prepare({"Roll."});
    CHECK(until([&] { return sound.speech().lengthOf("Roll.").has_value(); }));
    sound.tones().play(Tone::Left);
    CHECK(sound.speech().say("Roll."));
}
