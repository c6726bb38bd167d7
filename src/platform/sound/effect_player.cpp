#include "platform/sound/effect_player.h"

#include <QAudioDevice>
#include <QUrl>

namespace unknot::platform {

namespace {

constexpr unsigned long kFarewellMs = 1000;

QUrl urlOf(const std::string& file)
{
    const QString name = QString::fromStdString(file);
    return name.startsWith(QLatin1String("qrc:")) ? QUrl(name) : QUrl::fromLocalFile(name);
}

} // namespace

void EffectWorker::open()
{
    devices_ = std::make_unique<QMediaDevices>();
    connect(devices_.get(), &QMediaDevices::audioOutputsChanged, this, &EffectWorker::lookForDevice);
    there_ = !QMediaDevices::defaultAudioOutput().isNull();
    Q_EMIT device(there_);
}

void EffectWorker::lookForDevice()
{
    const bool there = !QMediaDevices::defaultAudioOutput().isNull();
    if (there == there_)
        return;
    there_ = there;
    for (auto& [file, effect] : kept_) { // Loaded anew on the device there is now.
        effect = std::make_unique<QSoundEffect>();
        if (there)
            effect->setSource(file);
    }
    lines_ = {};
    Q_EMIT device(there_);
}

void EffectWorker::keep(const QUrl& file)
{
    auto& effect = kept_[file];
    if (effect)
        return;
    effect = std::make_unique<QSoundEffect>();
    if (there_)
        effect->setSource(file);
}

QSoundEffect* EffectWorker::line(const QUrl& file)
{
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i] && lines_[i]->source() == file) {
            latest_ = i;
            return lines_[i].get();
        }
    }
    latest_ = (latest_ + 1) % lines_.size();
    auto& effect = lines_[latest_];
    if (!effect)
        effect = std::make_unique<QSoundEffect>();
    effect->stop();
    effect->setSource(file);
    return effect.get();
}

void EffectWorker::expect(const QUrl& file)
{
    if (!there_)
        return;
    // The one that is heard now stays the latest, so that the other one is loaded.
    const std::size_t heard = latest_;
    line(file);
    latest_ = heard;
}

void EffectWorker::play(const QUrl& file, double volume)
{
    if (!there_)
        return;
    const auto kept = kept_.find(file);
    QSoundEffect* effect = kept == kept_.end() ? line(file) : kept->second.get();
    effect->setVolume(static_cast<float>(volume));
    effect->play();
}

void EffectWorker::stop(const QUrl& file)
{
    for (const auto& effect : lines_)
        if (effect && effect->source() == file)
            effect->stop();
}

EffectPlayer::EffectPlayer() : thread_(new QThread), worker_(new EffectWorker)
{
    thread_->setObjectName(QStringLiteral("sound"));
    worker_->moveToThread(thread_);
    connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(worker_, &EffectWorker::device, this, [this](bool there) {
        there_ = there;
        if (changed_)
            changed_(there);
    });
    thread_->start();
    post([](EffectWorker& worker) { worker.open(); });
}

EffectPlayer::~EffectPlayer()
{
    thread_->quit();
    // A sound server that never answers must not keep the program from ending; the thread ends with it.
    if (thread_->wait(QDeadlineTimer(kFarewellMs)))
        delete thread_;
}

template <class Call>
void EffectPlayer::post(Call call)
{
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, call] { call(*worker); }, Qt::QueuedConnection);
}

void EffectPlayer::keep(const std::string& file)
{
    post([url = urlOf(file)](EffectWorker& worker) { worker.keep(url); });
}

void EffectPlayer::expect(const std::string& file)
{
    post([url = urlOf(file)](EffectWorker& worker) { worker.expect(url); });
}

void EffectPlayer::play(const std::string& file, double volume)
{
    post([url = urlOf(file), volume](EffectWorker& worker) { worker.play(url, volume); });
}

void EffectPlayer::stop(const std::string& file)
{
    post([url = urlOf(file)](EffectWorker& worker) { worker.stop(url); });
}

void EffectPlayer::onDevice(std::function<void(bool)> changed)
{
    changed_ = std::move(changed);
    if (there_ && changed_)
        changed_(*there_);
}

} // namespace unknot::platform
