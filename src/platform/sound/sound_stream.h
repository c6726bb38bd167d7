#pragma once

#include "platform/sound/mixer.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>

#include <memory>

namespace unknot::platform {

/// An open way to the sound server for sounds of one rate and number of channels. It opens with the first
/// sound and stays open between sounds, carrying silence: a stream that starts for each sound loses some of
/// them in Qt 6.4, and a headset on Bluetooth swallows the beginning of each. Half a minute after the last
/// sound it closes.
class SoundStream : public QIODevice {
public:
    SoundStream(const QAudioDevice& device, int rate, int channels);
    ~SoundStream() override;

    [[nodiscard]] Mixer& mixer() { return mixer_; }
    /// Opens the way if it is closed, ahead of a sound; sounds that waited for it are forgotten.
    void open();
    /// Closes the way; what was playing waits for goOnFrom().
    void close() override;
    /// Goes on with what another one was playing, and closes that one.
    void goOnFrom(SoundStream& before);
    [[nodiscard]] int rate() const { return format_.sampleRate(); }
    [[nodiscard]] int channels() const { return format_.channelCount(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QAudioDevice device_;
    QAudioFormat format_;
    Mixer mixer_;
    std::unique_ptr<QAudioSink> sink_;
    qint64 quiet_ = 0; ///< Bytes of silence since the last sound.
};

} // namespace unknot::platform
