#include "platform/sound_system.h"
#include "platform/wave_file.h"
#include "support/catch.h"
#include "support/scoped_environment.h"
#include "support/temp_folder.h"
#include "support/until.h"
#include "unknot/content/loader.h"

#include <filesystem>
#include <fstream>

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

// Piper itself is not packaged: a program of its name says what it was asked for.
TEST_CASE("piper is the best voice where a person has it with a model, and speaks as its file says")
{
    const TempFolder folder;
    const auto models = folder / "data/piper";
    std::filesystem::create_directories(models);
    std::filesystem::create_directories(folder / "bin");
    const auto write = [](const std::filesystem::path& file, const std::string& text) {
        std::ofstream(file) << text;
    };
    const std::string asked = (folder / "asked").string();
    write(folder / "bin/piper", "#!/bin/sh\n/bin/echo \"$@\" >> " + asked + "\n/bin/cat >> " + asked +
                                    "\nexec /bin/cp " UNKNOT_TEST_DATA_DIR "/voices/speech.wav \"$6\"\n");
    std::filesystem::permissions(folder / "bin/piper", std::filesystem::perms::owner_all);
    const std::string model = (models / "en_GB-alba-medium.onnx").string();
    write(model, "model");
    const ScopedEnvironment data("XDG_DATA_HOME", (folder / "data").string());
    const ScopedEnvironment path("PATH", (folder / "bin").string());

    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    // Without the file that belongs to a model there is no voice.
    CHECK(voicesFor("en", findPrograms(catalog.voicePrograms), "", "").empty());
    write(model + ".json", "{}");
    const auto voices = voicesFor("en", findPrograms(catalog.voicePrograms), "", "");
    REQUIRE(voices.size() == 1);
    CHECK(voices[0].program.id == "piper");
    CHECK(voices[0].voice == Voice{model, "alba medium", "en-GB"});

    VoiceRecorder recorder(VoiceCache(QString::fromStdString((folder / "cache").string())));
    bool recorded = false;
    QObject::connect(&recorder, &VoiceRecorder::recorded, &recorder, [&] { recorded = true; });
    recorder.setVoices(voices, 150, 1);
    recorder.record({"Switch. Left leg."});
    REQUIRE(until([&] { return recorded; }));
    std::ifstream in(asked);
    std::string arguments, words;
    std::getline(in, arguments);
    std::getline(in, words);
    CHECK(arguments.starts_with("--model " + model + " --length_scale 1.100 --output_file "));
    CHECK(words == "Switch. Left leg.");
}
