#include "platform/sound/sound_stream.h"

#include <cstdint>

namespace unknot::platform {

namespace {

constexpr int kAheadMs = 80; // what the server holds: more is later, less breaks off on a busy machine
constexpr int kStaysOpenS = 30;

QAudioFormat formatOf(int rate, int channels)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

SoundStream::SoundStream(const QAudioDevice& device, int rate, int channels)
    : device_(device), format_(formatOf(rate, channels))
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

SoundStream::~SoundStream()
{
    close();
}

void SoundStream::open()
{
    quiet_ = 0;
    if (sink_ && sink_->state() != QAudio::StoppedState)
        return;
    // What no sink took when it was due would all be heard at once now.
    mixer_.clear();
    sink_ = std::make_unique<QAudioSink>(device_, format_);
    sink_->setBufferSize(format_.bytesForDuration(kAheadMs * 1000));
    sink_->start(this);
}

void SoundStream::goOnFrom(SoundStream& before)
{
    before.close();
    if (before.mixer_.silent())
        return;
    open();
    mixer_.goOnFrom(before.mixer_, std::chrono::milliseconds(kAheadMs));
}

void SoundStream::close()
{
    if (sink_)
        sink_->stop();
    sink_.reset();
}

qint64 SoundStream::bytesAvailable() const
{
    return format_.bytesForDuration(1000 * 1000) + QIODevice::bytesAvailable();
}

qint64 SoundStream::readData(char* data, qint64 size)
{
    const qint64 whole = size - size % format_.bytesPerFrame();
    quiet_ = mixer_.silent() ? quiet_ + whole : 0;
    mixer_.fill(
        {reinterpret_cast<std::int16_t*>(data), static_cast<std::size_t>(whole) / sizeof(std::int16_t)},
        std::chrono::steady_clock::now());
    // Not from in here: the sink is at work above this call.
    if (quiet_ > format_.bytesForDuration(kStaysOpenS * 1000 * 1000))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (mixer_.silent() && quiet_ > 0)
                    close();
            },
            Qt::QueuedConnection);
    return whole;
}

} // namespace unknot::platform
