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

WaveFacts facts(const Format& format, const QByteArray& bytes, qsizetype at, qsizetype size)
{
    WaveFacts wave;
    wave.rate = format.rate;
    wave.channels = format.channels;
    const qsizetype frame = format.channels * 2;
    wave.length = Millis{size / frame * 1000 / format.rate};
    for (qsizetype i = 0; i + 1 < size; i += 2)
        wave.peak = std::max(wave.peak, std::abs(int{qFromLittleEndian<qint16>(bytes.constData() + at + i)}));
    return wave;
}

} // namespace

Result<WaveFacts> readWave(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unusable(path, "there is none");
    if (file.size() > kLargest)
        return unusable(path, "it is too large");
    const QByteArray bytes = file.readAll();
    if (bytes.size() < kRiffHeader || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return unusable(path, "it is no WAV file");

    Format format;
    qsizetype at = kRiffHeader;
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
            if (format.coding != 1 || format.bits != 16 || format.channels < 1 || format.channels > 2 ||
                format.rate < 8000 || format.rate > 48000)
                return unusable(path, "it is not 16-bit PCM with 8 to 48 kHz");
            return facts(format, bytes, at, size);
        }
        at += size + size % 2;
    }
    return unusable(path, "it holds no sound");
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
