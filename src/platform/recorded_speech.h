#pragma once

#include "platform/voice_recorder.h"
#include "platform/wave_player.h"
#include "unknot/core/ports/speech.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <map>

namespace unknot::platform {

/// Speaks lines that a voice program recorded before. Recording happens on a thread of its own; what is not
/// ready in time is not spoken. Lives on one thread with an event loop; `player` must outlive it.
class RecordedSpeech : public QObject, public Speech {
    Q_OBJECT
public:
    RecordedSpeech(WavePlayer& player, const QString& cacheFolder);
    ~RecordedSpeech() override;

    /// Voices to use, best first (voicesFor), and how fast; lines that were asked for are recorded anew.
    void setVoices(const std::vector<ChosenVoice>& voices, int wordsPerMinute);
    /// 0 to 1.
    void setVolume(double volume) { volume_ = volume; }

    void prepare(const std::vector<std::string>& lines) override;
    bool say(const std::string& line) override;
    void saySoon(const std::string& line) override;
    void expect(const std::string& line) override;
    void stop() override;
    [[nodiscard]] std::optional<Millis> lengthOf(const std::string& line) const override;

Q_SIGNALS:
    /// A line is ready.
    void ready(const QString& line);
    /// Every line that was asked for is ready, or cannot be spoken.
    void prepared();
    /// Another program speaks now; empty: none does.
    void voiceChanged(const QString& voice);
    /// A voice was dropped, in words for a person.
    void notice(const QString& words);

private:
    struct Recording {
        std::string file;
        Millis length{0};
    };

    void keep(const std::string& line, const QString& file, Millis length, int round);

    WavePlayer& player_;
    QThread thread_;
    VoiceRecorder* recorder_; ///< Lives on the thread.
    std::map<std::string, Recording> recordings_;
    std::vector<std::string> asked_;
    std::string playing_; ///< File.
    std::string soon_;    ///< Line to begin as soon as it is there.
    double volume_ = 0.8;
    int round_ = 0; ///< Counts changes of voice: what an earlier voice recorded comes too late.
};

} // namespace unknot::platform
