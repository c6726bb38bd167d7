#include "platform/recorded_speech.h"
#include "platform/wave_file.h"
#include "recording_player.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/until.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

ChosenVoice fake(const std::string& script)
{
    VoiceProgram program;
    program.id = script;
    program.name = Text({{"en", script}});
    program.arguments = {"{file}", "{text}"};
    return {program,
            QStringLiteral(UNKNOT_TEST_DATA_DIR "/voices/") + QString::fromStdString(script),
            {"a", "a", "en"}};
}

struct Studio {
    explicit Studio(Millis patience = 5s)
        : recorder(VoiceCache(QString::fromStdString((folder / "cache").string())), {patience, 2})
    {
        QObject::connect(&recorder, &VoiceRecorder::recorded, &recorder,
                         [this](const std::string& line, const QString& file, Millis length, int) {
                             lines.push_back(line);
                             files.push_back(file);
                             lengths.push_back(length);
                         });
        QObject::connect(&recorder, &VoiceRecorder::dropped, &recorder,
                         [this](const QString& voice, const QString& why, const QString& next) {
                             drops.push_back(voice.toStdString() + ": " + why.toStdString() + " -> " +
                                             next.toStdString());
                         });
        QObject::connect(&recorder, &VoiceRecorder::finished, &recorder, [this] { ++finished; });
    }
    void record(const std::vector<std::string>& script)
    {
        const int before = finished;
        recorder.record(script);
        REQUIRE(until([&] { return finished > before; }));
    }
    [[nodiscard]] std::vector<std::string> sorted() const
    {
        auto all = lines;
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] int asked() const
    {
        const std::string list = contentOf(folder / "asked");
        return static_cast<int>(std::count(list.begin(), list.end(), '\n'));
    }

    TempFolder folder;
    VoiceRecorder recorder;
    std::vector<std::string> lines;
    std::vector<QString> files;
    std::vector<Millis> lengths;
    std::vector<std::string> drops;
    int finished = 0;
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("lines are recorded once and then come from the cache, which is the owner's alone")
{
    Studio studio;
    studio.recorder.setVoices({fake("speaks")}, 150, 1);
    studio.record({"Roll.", "Halfway.", "Roll."});
    CHECK(studio.asked() == 2);
    CHECK(studio.lengths.front() == 500ms);
    studio.record({"Halfway.", "Done; rm -rf $HOME `id`"});
    CHECK(studio.asked() == 3);
    CHECK(contentOf(studio.folder / "asked").find("Done; rm -rf $HOME `id`") != std::string::npos);
    struct stat facts {};
    REQUIRE(::stat((studio.folder / "cache").c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0700);
    REQUIRE(::stat(studio.files.front().toUtf8().constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
}

TEST_CASE("another rate or voice is another recording")
{
    Studio studio;
    studio.recorder.setVoices({fake("speaks")}, 150, 1);
    studio.record({"Roll."});
    studio.recorder.setVoices({fake("speaks")}, 180, 2);
    studio.record({"Roll."});
    CHECK(studio.asked() == 2);
    CHECK(studio.files[0] != studio.files[1]);
}

TEST_CASE("a voice program that fails, writes rubbish, silence or nothing is dropped for the next one")
{
    const std::string bad = GENERATE("fails", "writes-rubbish", "is-silent", "is-not-there");
    Studio studio;
    studio.recorder.setVoices({fake(bad), fake("speaks")}, 150, 1);
    studio.record({"Roll.", "Halfway.", "Done."});
    CHECK(studio.sorted() == Lines{"Done.", "Halfway.", "Roll."});
    REQUIRE(studio.drops.size() == 1);
    CHECK(studio.drops.front().starts_with(bad + ": "));
    CHECK(studio.drops.front().ends_with(" -> speaks"));
}

TEST_CASE("a voice program that hangs is left after its time, and its lines are spoken by the next")
{
    Studio studio(200ms);
    studio.recorder.setVoices({fake("hangs"), fake("speaks")}, 150, 1);
    studio.record({"Roll.", "Halfway.", "Done."});
    CHECK(studio.sorted() == Lines{"Done.", "Halfway.", "Roll."});
    CHECK(studio.drops == Lines{"hangs: it does not answer -> speaks"});
}

TEST_CASE("without any voice that works nothing is recorded and it is told once")
{
    Studio studio;
    studio.recorder.setVoices({fake("fails"), fake("is-silent")}, 150, 1);
    studio.record({"Roll.", "Halfway."});
    CHECK(studio.lines.empty());
    CHECK(studio.drops.size() == 2);
    CHECK(studio.drops.back().ends_with("-> "));
    studio.record({"Roll."});
    CHECK(studio.drops.size() == 2);
}

TEST_CASE("a damaged recording is made anew")
{
    Studio studio;
    studio.recorder.setVoices({fake("speaks")}, 150, 1);
    studio.record({"Roll."});
    writeFile(studio.files.front().toStdString(), "RIFF");
    studio.record({"Roll."});
    CHECK(studio.asked() == 2);
    CHECK(readSpokenLine(studio.files.back()).ok());
}

TEST_CASE("the cache stays within its bounds; the oldest recordings and old left-overs go")
{
    const TempFolder folder;
    const QString cache = QString::fromStdString(folder.path().string());
    const auto put = [&](const char* name, qint64 age) {
        writeFile(folder / name, std::string(1000, 'x'));
        QFile file(cache + QLatin1Char('/') + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age), QFileDevice::FileModificationTime);
    };
    put("old.wav", 3000);
    put("older.wav", 9000);
    put("new.wav", 10);
    put("part-1-1-a.wav", 9000);
    put("part-1-2-b.wav", 10);
    VoiceCache(cache, 2500).tidy();
    CHECK(QDir(cache).entryList(QDir::Files) == QStringList{QStringLiteral("new.wav"),
                                                            QStringLiteral("old.wav"),
                                                            QStringLiteral("part-1-2-b.wav")});
}

TEST_CASE("speech plays what is recorded, and says at once when it is not")
{
    const TempFolder folder;
    RecordingPlayer player;
    RecordedSpeech speech(player, QString::fromStdString((folder / "cache").string()));
    CHECK_FALSE(speech.say("Roll."));
    int prepared = 0;
    QObject::connect(&speech, &RecordedSpeech::prepared, &speech, [&] { ++prepared; });
    speech.setVoices({fake("speaks")}, 150);
    speech.setVolume(0.4);
    speech.prepare({"Roll.", "Halfway."});
    REQUIRE(until([&] { return speech.lengthOf("Roll.") && speech.lengthOf("Halfway."); }));
    CHECK(speech.lengthOf("Roll.") == 500ms);
    CHECK(speech.say("Roll."));
    CHECK(speech.say("Halfway."));
    REQUIRE(player.played.size() == 2);
    CHECK(player.played[0].second == 0.4);
    CHECK(player.stopped == Lines{player.played[0].first});
    speech.expect("Roll.");
    CHECK(player.expected == Lines{player.played[0].first});
}

TEST_CASE("a line nobody foresaw is spoken as soon as it is there, unless another has begun")
{
    const TempFolder folder;
    RecordingPlayer player;
    RecordedSpeech speech(player, QString::fromStdString((folder / "cache").string()));
    speech.setVoices({fake("speaks")}, 150);
    speech.saySoon("Calf, forty seconds left.");
    CHECK(player.played.empty());
    REQUIRE(until([&] { return !player.played.empty(); }));
    speech.saySoon("Something else.");
    CHECK(speech.say("Calf, forty seconds left."));
    REQUIRE(until([&] { return speech.lengthOf("Something else.").has_value(); }));
    CHECK(player.played.size() == 2);
}

TEST_CASE("a change of voice records the lines anew; what the old voice still brings is not taken")
{
    const TempFolder folder;
    RecordingPlayer player;
    RecordedSpeech speech(player, QString::fromStdString((folder / "cache").string()));
    std::vector<std::string> notices;
    QObject::connect(&speech, &RecordedSpeech::notice, &speech,
                     [&](const QString& words) { notices.push_back(words.toStdString()); });
    speech.setVoices({fake("speaks")}, 150);
    speech.prepare({"Roll."});
    speech.setVoices({fake("fails")}, 150);
    REQUIRE(until([&] { return !notices.empty(); }));
    CHECK(notices.front() == "The voice fails is not used: it failed. Tones and captions go on.");
    CHECK_FALSE(speech.say("Roll."));
}

TEST_CASE("voices are chosen by language, the person's choice first, then the best")
{
    FoundProgram good, plain;
    good.program.id = "good";
    good.voices = {{"slt", "Woman", "en-US"}, {"awb", "Man", "en-GB"}};
    plain.program.id = "plain";
    plain.program.list = VoiceListing{{"--voices"}, "x"};
    plain.voices = {{"en-gb", "British", "en-GB"}};
    const std::vector<FoundProgram> found{good, plain};
    const auto ids = [&](const std::string& language, const std::string& program, const std::string& voice) {
        std::string all;
        for (const ChosenVoice& chosen : voicesFor(language, found, program, voice))
            all += chosen.program.id + "/" + chosen.voice.id + " ";
        return all;
    };
    CHECK(ids("en", "", "") == "good/slt plain/en-gb ");
    CHECK(ids("en_GB", "", "") == "good/awb plain/en-gb ");
    CHECK(ids("en", "plain", "") == "plain/en-gb good/slt ");
    CHECK(ids("en", "good", "awb") == "good/awb good/slt plain/en-gb ");
    CHECK(ids("en", "plain", "en-us-nyc") == "plain/en-us-nyc good/slt plain/en-gb ");
    CHECK(ids("de", "", "") == "plain/de ");
    CHECK(ids("de", "gone", "") == "plain/de ");
}

TEST_CASE("a program is asked for its voices in the way its file says")
{
    FoundProgram found;
    found.program.list = VoiceListing{{"5 en-x Some_Voice\nnonsense\n 7 en-y Other"},
                                      R"(^\s*\d+\s+(?<id>\S+)\s+(?<name>\S+))"};
    found.path = QStringLiteral("/bin/echo");
    found.voices = {{"en-y", "Known", "en-Y"}};
    QObject context;
    std::vector<Voice> voices;
    listVoices(found, &context, [&](const std::vector<Voice>& all) { voices = all; });
    REQUIRE(until([&] { return !voices.empty(); }));
    CHECK(voices == std::vector<Voice>{{"en-y", "Known", "en-Y"}, {"en-x", "Some Voice", "en-x"}});
}
