#include "platform/sound/effect_player.h"

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
    out_ = QMediaDevices::defaultAudioOutput();
    Q_EMIT device(!out_.isNull());
}

// A headset that is switched on while a session runs is what the person wants to hear it on.
void EffectWorker::lookForDevice()
{
    const QAudioDevice out = QMediaDevices::defaultAudioOutput();
    if (out.id() == out_.id())
        return;
    out_ = out;
    for (auto& [file, effect] : kept_)
        effect = effectFor(file);
    lines_ = {};
    Q_EMIT device(!out_.isNull());
}

std::unique_ptr<QSoundEffect> EffectWorker::effectFor(const QUrl& file) const
{
    auto effect = std::make_unique<QSoundEffect>(out_);
    if (!out_.isNull())
        effect->setSource(file);
    return effect;
}

void EffectWorker::keep(const QUrl& file)
{
    auto& effect = kept_[file];
    if (!effect)
        effect = effectFor(file);
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
        effect = effectFor(file);
    effect->stop();
    effect->setSource(file);
    return effect.get();
}

void EffectWorker::expect(const QUrl& file)
{
    if (out_.isNull())
        return;
    // The one that is heard now stays the latest, so that the other one is loaded.
    const std::size_t heard = latest_;
    line(file);
    latest_ = heard;
}

void EffectWorker::play(const QUrl& file, double volume)
{
    if (out_.isNull())
        return;
    const auto kept = kept_.find(file);
    QSoundEffect* effect = kept == kept_.end() ? line(file) : kept->second.get();
    effect->setVolume(static_cast<float>(volume));
    effect->play();
    if (handedOver_)
        handedOver_((file.isLocalFile() ? file.toLocalFile() : file.toString()).toStdString());
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

void EffectPlayer::onHandedOver(std::function<void(const std::string&)> handedOver)
{
    post([handedOver = std::move(handedOver)](EffectWorker& worker) { worker.onHandedOver(handedOver); });
}

} // namespace unknot::platform
