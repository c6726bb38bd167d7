#pragma once

#include "platform/wave_player.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>
#include <QSoundEffect>
#include <QThread>

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace unknot::platform {

/// Owns the sound effects on the thread that talks to the sound server.
class EffectWorker : public QObject {
    Q_OBJECT
public:
    void open();
    void keep(const QUrl& file);
    void expect(const QUrl& file);
    void play(const QUrl& file, double volume);
    void stop(const QUrl& file);
    void onHandedOver(std::function<void(const std::string&)> told) { handedOver_ = std::move(told); }

Q_SIGNALS:
    void device(bool there);

private:
    QSoundEffect* line(const QUrl& file);
    void lookForDevice();

    [[nodiscard]] std::unique_ptr<QSoundEffect> effectFor(const QUrl& file) const;

    QAudioDevice out_; ///< Null: there is none.
    std::unique_ptr<QMediaDevices> devices_;
    std::map<QUrl, std::unique_ptr<QSoundEffect>> kept_;
    /// Lines, each of which is played once: the one that is heard and the one that is next.
    std::array<std::unique_ptr<QSoundEffect>, 2> lines_;
    std::size_t latest_ = 0;
    std::function<void(const std::string&)> handedOver_;
};

/// Plays through Qt Multimedia, on a thread of its own: a sound server that does not answer holds up nothing
/// but sound. An engine that has no output device counts as missing.
class EffectPlayer : public QObject, public WavePlayer {
    Q_OBJECT
public:
    EffectPlayer();
    ~EffectPlayer() override;

    void keep(const std::string& file) override;
    void expect(const std::string& file) override;
    void play(const std::string& file, double volume) override;
    void stop(const std::string& file) override;
    void onDevice(std::function<void(bool)> changed) override;
    void onHandedOver(std::function<void(const std::string&)> handedOver) override;

private:
    template <class Call>
    void post(Call call);

    QThread* thread_;
    EffectWorker* worker_;
    std::function<void(bool)> changed_;
    std::optional<bool> there_;
};

} // namespace unknot::platform
