#include "platform/sound/stream_player.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace unknot::platform {

namespace {

constexpr unsigned long kFarewellMs = 1000;

} // namespace

void SoundWorker::open()
{
    devices_ = std::make_unique<QMediaDevices>();
    connect(devices_.get(), &QMediaDevices::audioOutputsChanged, this, &SoundWorker::lookForDevice);
    out_ = QMediaDevices::defaultAudioOutput();
    Q_EMIT device(!out_.isNull());
}

// A headset that is switched on while a session runs is what the person wants to hear it on.
void SoundWorker::lookForDevice()
{
    const QAudioDevice out = QMediaDevices::defaultAudioOutput();
    if (out.id() == out_.id())
        return;
    out_ = out;
    // The words that are being said go on there. A desktop that changes from one to the other may have none for
    // a moment: meanwhile they wait.
    if (out_.isNull()) {
        for (const auto& stream : streams_)
            stream->close();
    } else {
        for (const auto& stream : std::exchange(streams_, {}))
            streamFor(stream->rate(), stream->channels()).goOnFrom(*stream);
    }
    Q_EMIT device(!out_.isNull());
}

SoundStream& SoundWorker::streamFor(int rate, int channels)
{
    const auto found = std::ranges::find_if(streams_, [&](const auto& stream) {
        return stream->rate() == rate && stream->channels() == channels;
    });
    if (found != streams_.end())
        return **found;
    auto& stream = streams_.emplace_back(std::make_unique<SoundStream>(out_, rate, channels));
    stream->mixer().onBegun([this](const std::string& file) {
        if (handedOver_)
            handedOver_(file);
    });
    return *stream;
}

void SoundWorker::keep(const std::string& file)
{
    if (auto wave = readSamples(QString::fromStdString(file)); wave.ok())
        kept_[file] = std::make_shared<const Wave>(std::move(wave.value()));
}

std::shared_ptr<const Wave> SoundWorker::load(const std::string& file)
{
    if (const auto kept = kept_.find(file); kept != kept_.end())
        return kept->second;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].wave && lines_[i].file == file) {
            latest_ = i;
            return lines_[i].wave;
        }
    }
    auto wave = readSamples(QString::fromStdString(file));
    if (!wave.ok())
        return nullptr;
    latest_ = (latest_ + 1) % lines_.size();
    lines_[latest_] = {file, std::make_shared<const Wave>(std::move(wave.value()))};
    return lines_[latest_].wave;
}

void SoundWorker::expect(const std::string& file)
{
    if (out_.isNull())
        return;
    // The one that is heard now stays the latest, so that the other one is loaded.
    const std::size_t heard = latest_;
    if (const auto wave = load(file))
        streamFor(wave->rate, wave->channels).open();
    latest_ = heard;
}

void SoundWorker::play(const std::string& file, double volume)
{
    if (out_.isNull())
        return;
    const auto wave = load(file);
    if (!wave)
        return;
    SoundStream& stream = streamFor(wave->rate, wave->channels);
    stream.open();
    stream.mixer().add(file, wave, volume, std::chrono::steady_clock::now());
}

void SoundWorker::stop(const std::string& file)
{
    for (const auto& stream : streams_)
        stream->mixer().stop(file);
}

StreamPlayer::StreamPlayer() : thread_(new QThread), worker_(new SoundWorker)
{
    thread_->setObjectName(QStringLiteral("sound"));
    worker_->moveToThread(thread_);
    connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(worker_, &SoundWorker::device, this, [this](bool there) {
        there_ = there;
        if (changed_)
            changed_(there);
    });
    thread_->start();
    post([](SoundWorker& worker) { worker.open(); });
}

StreamPlayer::~StreamPlayer()
{
    thread_->quit();
    // A sound server that never answers must not keep the program from ending; the thread ends with it.
    if (thread_->wait(QDeadlineTimer(kFarewellMs)))
        delete thread_;
}

template <class Call>
void StreamPlayer::post(Call call)
{
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, call] { call(*worker); }, Qt::QueuedConnection);
}

void StreamPlayer::keep(const std::string& file)
{
    post([file](SoundWorker& worker) { worker.keep(file); });
}

void StreamPlayer::expect(const std::string& file)
{
    post([file](SoundWorker& worker) { worker.expect(file); });
}

void StreamPlayer::play(const std::string& file, double volume)
{
    post([file, volume](SoundWorker& worker) { worker.play(file, volume); });
}

void StreamPlayer::stop(const std::string& file)
{
    post([file](SoundWorker& worker) { worker.stop(file); });
}

void StreamPlayer::onDevice(std::function<void(bool)> changed)
{
    changed_ = std::move(changed);
    if (there_ && changed_)
        changed_(*there_);
}

void StreamPlayer::onHandedOver(std::function<void(const std::string&)> handedOver)
{
    post([handedOver = std::move(handedOver)](SoundWorker& worker) { worker.onHandedOver(handedOver); });
}

} // namespace unknot::platform
