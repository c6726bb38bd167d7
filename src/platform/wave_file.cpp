#include "platform/wave_file.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>

namespace unknot::platform {

namespace {

constexpr qint64 kLargest = 60LL * 48000 * 2 * 2 + 4096;
constexpr qsizetype kRiffHeader = 12;
constexpr qsizetype kChunkHeader = 8;
constexpr qsizetype kFormatSize = 16;
constexpr Millis kShortestLine{150};
constexpr int kQuietestLine = 300; // about -40 dB; silence from a broken voice is a few units

struct Format {
    int coding = 0;
    int channels = 0;
    int rate = 0;
    int bits = 0;
};

quint32 at32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 at16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

Error unusable(const QString& file, const char* why)
{
    return {ErrorCode::Corrupt, std::string("The sound file cannot be used: ") + why + ".",
            file.toStdString()};
}

/// A file that can be used, and where the sound lies in it.
struct Contents {
    QByteArray bytes;
    Format format;
    qsizetype at = 0;
    qsizetype size = 0; ///< A whole number of frames.
};

bool canBePlayed(const Format& format)
{
    return format.coding == 1 && format.bits == 16 && (format.channels == 1 || format.channels == 2) &&
           format.rate >= 8000 && format.rate <= 48000;
}

Result<Contents> open(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unusable(path, "there is none");
    if (file.size() > kLargest)
        return unusable(path, "it is too large");
    Contents found{file.readAll(), {}, kRiffHeader, 0};
    const QByteArray& bytes = found.bytes;
    if (bytes.size() < kRiffHeader || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return unusable(path, "it is no WAV file");

    Format& format = found.format;
    qsizetype& at = found.at;
    while (at + kChunkHeader <= bytes.size()) {
        const QByteArray name = bytes.mid(at, 4);
        const qsizetype size = at32(bytes, at + 4);
        at += kChunkHeader;
        if (size > bytes.size() - at)
            return unusable(path, "it is cut off");
        if (name == "fmt " && size >= kFormatSize)
            format = {at16(bytes, at), at16(bytes, at + 2), static_cast<int>(at32(bytes, at + 4)),
                      at16(bytes, at + 14)};
        if (name == "data") {
            if (!canBePlayed(format))
                return unusable(path, "it is not 16-bit PCM with 8 to 48 kHz");
            const qsizetype frame = format.channels * qsizetype{2};
            found.size = size / frame * frame;
            return found;
        }
        at += size + size % 2;
    }
    return unusable(path, "it holds no sound");
}

int sampleAt(const Contents& file, qsizetype at)
{
    return qFromLittleEndian<qint16>(file.bytes.constData() + file.at + at);
}

} // namespace

Result<WaveFacts> readWave(const QString& path)
{
    const auto opened = open(path);
    if (!opened.ok())
        return opened.error();
    const Contents& file = opened.value();
    WaveFacts wave{file.format.rate, file.format.channels, {}, 0};
    wave.length = Millis{file.size / (file.format.channels * 2) * 1000 / file.format.rate};
    for (qsizetype i = 0; i < file.size; i += 2)
        wave.peak = std::max(wave.peak, std::abs(sampleAt(file, i)));
    return wave;
}

Result<Wave> readSamples(const QString& path)
{
    const auto opened = open(path);
    if (!opened.ok())
        return opened.error();
    const Contents& file = opened.value();
    Wave wave{file.format.rate, file.format.channels, {}};
    wave.samples.reserve(static_cast<std::size_t>(file.size / 2));
    for (qsizetype i = 0; i < file.size; i += 2)
        wave.samples.push_back(static_cast<std::int16_t>(sampleAt(file, i)));
    return wave;
}

Result<WaveFacts> readSpokenLine(const QString& path)
{
    auto wave = readWave(path);
    if (!wave.ok())
        return wave;
    if (wave.value().length < kShortestLine)
        return unusable(path, "it is too short for a line");
    if (wave.value().peak < kQuietestLine)
        return unusable(path, "it is silent");
    return wave;
}

} // namespace unknot::platform
