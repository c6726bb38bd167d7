#include "platform/effect_tones.h"
#include "platform/wave_file.h"
#include "recording_player.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <QtEndian>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;

namespace {

std::string number(quint32 value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xff);
    return text;
}

struct WaveBytes {
    quint32 coding = 1, channels = 1, rate = 16000, bits = 16;
    std::string data = std::string(16000, '\x20');

    [[nodiscard]] std::string bytes() const
    {
        const std::string format = number(coding, 2) + number(channels, 2) + number(rate, 4) +
                                   number(rate * channels * bits / 8, 4) + number(channels * bits / 8, 2) +
                                   number(bits, 2);
        const auto size = [](const std::string& text) {
            return number(static_cast<quint32>(text.size()), 4);
        };
        const std::string chunks = "WAVEfmt " + size(format) + format + "LIST" + number(3, 4) + "abc" +
                                   std::string(1, '\0') + "data" + size(data) + data;
        return "RIFF" + size(chunks) + chunks;
    }
};

Result<WaveFacts> spoken(const std::string& bytes)
{
    const TempFolder folder;
    writeFile(folder / "a.wav", bytes);
    return readSpokenLine(QString::fromStdString((folder / "a.wav").string()));
}

} // namespace

TEST_CASE("a spoken line is read with its length and loudness")
{
    const auto wave = spoken(WaveBytes().bytes());
    REQUIRE(wave.ok());
    CHECK(wave.value().rate == 16000);
    CHECK(wave.value().channels == 1);
    CHECK(wave.value().length == Millis{500});
    CHECK(wave.value().peak == 0x2020);
}

TEST_CASE("what is no spoken line is refused")
{
    WaveBytes wave;
    const auto refused = [&](const char* why, const std::string& bytes) {
        INFO(why);
        const auto result = spoken(bytes);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().message.find(why) != std::string::npos);
    };
    refused("no WAV file", "");
    refused("no WAV file", "hello");
    refused("no WAV file", std::string(100, 'R'));
    refused("holds no sound", wave.bytes().substr(0, 40));
    refused("cut off", wave.bytes().substr(0, 1000));
    wave.bits = 24;
    refused("not 16-bit", wave.bytes());
    wave = {};
    wave.coding = 3;
    refused("not 16-bit", wave.bytes());
    wave = {};
    wave.rate = 0;
    refused("not 16-bit", wave.bytes());
    wave = {};
    wave.channels = 0;
    refused("not 16-bit", wave.bytes());
    wave = {};
    wave.data = std::string(200, '\x20');
    refused("too short", wave.bytes());
    wave.data = std::string(16000, '\0');
    refused("silent", wave.bytes());
    CHECK_FALSE(readWave(QStringLiteral("/nowhere.wav")).ok());
}

TEST_CASE("every cut of a good file is refused or read, never more")
{
    const std::string whole = WaveBytes().bytes();
    for (std::size_t size = 0; size < 80; ++size)
        CHECK_FALSE(spoken(whole.substr(0, size)).ok());
}

TEST_CASE("every tone has a sound file that is short, soft at both ends and not too loud")
{
    for (int tone = 0; tone <= static_cast<int>(Tone::Stroke); ++tone) {
        const std::string name = fileOf(static_cast<Tone>(tone));
        INFO(name);
        const QString file = QStringLiteral(UNKNOT_SOURCE_DIR "/resources/sounds/") +
                             QString::fromStdString(name.substr(name.rfind('/') + 1));
        const auto wave = readWave(file);
        REQUIRE(wave.ok());
        CHECK(wave.value().rate == 44100);
        CHECK(wave.value().channels == 1);
        CHECK(wave.value().length < Millis{1000});
        CHECK(wave.value().peak > 3000);
        CHECK(wave.value().peak < 24000);
        const std::string bytes = contentOf(file.toStdString());
        CHECK(std::abs(qFromLittleEndian<qint16>(bytes.data() + 44)) < 100);
        CHECK(std::abs(qFromLittleEndian<qint16>(bytes.data() + bytes.size() - 2)) < 100);
    }
}

TEST_CASE("tones are loaded once and played at their volume")
{
    RecordingPlayer player;
    EffectTones tones(player);
    CHECK(player.kept.size() == 12);
    tones.setVolume(0.25);
    tones.play(Tone::Right);
    CHECK(player.played ==
          std::vector<std::pair<std::string, double>>{{":/unknot/sounds/right.wav", 0.25}});
}

TEST_CASE("the sound of a file is read frame by frame")
{
    const TempFolder folder;
    WaveBytes wave;
    wave.channels = 2;
    wave.data = std::string("\x01\x00\xff\xff\x02\x00\x00\x80\x09", 9);
    writeFile(folder / "a.wav", wave.bytes());
    const auto sound = readSamples(QString::fromStdString((folder / "a.wav").string()));
    REQUIRE(sound.ok());
    CHECK(sound.value().rate == 16000);
    CHECK(sound.value().channels == 2);
    CHECK(sound.value().samples == std::vector<std::int16_t>{1, -1, 2, -32768});
    CHECK_FALSE(readSamples(QStringLiteral("/nowhere.wav")).ok());
}
