#pragma once

#include "platform/sound/sound_stream.h"
#include "platform/wave_player.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>
#include <QThread>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::platform {

/// Owns the ways to the sound server, on the thread that talks to it.
class SoundWorker : public QObject {
    Q_OBJECT
public:
    void open();
    void keep(const std::string& file);
    void expect(const std::string& file);
    void play(const std::string& file, double volume);
    void stop(const std::string& file);
    void onHandedOver(std::function<void(const std::string&)> told) { handedOver_ = std::move(told); }

Q_SIGNALS:
    void device(bool there);

private:
    void lookForDevice();
    /// Null: the file cannot be used.
    std::shared_ptr<const Wave> load(const std::string& file);
    SoundStream& streamFor(int rate, int channels);

    struct Line {
        std::string file;
        std::shared_ptr<const Wave> wave;
    };

    QAudioDevice out_; ///< Null: there is none.
    std::unique_ptr<QMediaDevices> devices_;
    std::map<std::string, std::shared_ptr<const Wave>> kept_;
    std::array<Line, 2> lines_; ///< The one that is heard and the one that is next.
    std::size_t latest_ = 0;
    std::vector<std::unique_ptr<SoundStream>> streams_;
    std::function<void(const std::string&)> handedOver_;
};

/// Plays through Qt Multimedia, on a thread of its own: a sound server that does not answer holds up nothing
/// but sound. An engine that has no output device counts as missing.
class StreamPlayer : public QObject, public WavePlayer {
    Q_OBJECT
public:
    StreamPlayer();
    ~StreamPlayer() override;

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
    SoundWorker* worker_;
    std::function<void(bool)> changed_;
    std::optional<bool> there_;
};

} // namespace unknot::platform
