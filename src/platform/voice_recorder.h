#pragma once

#include "platform/voice_cache.h"
#include "unknot/core/time.h"

#include <QObject>
#include <QProcess>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unknot::platform {

/// Has lines spoken into files, two at a time, with the best voice that works: a program that fails, hangs or
/// writes what is no speech is dropped and its lines go to the next. Lives on one thread with an event loop;
/// nothing in it waits.
class VoiceRecorder : public QObject {
    Q_OBJECT
public:
    struct Limits {
        Millis line{5000}; ///< A program that needs longer for a line hangs.
        int atOnce = 2;
    };

    explicit VoiceRecorder(VoiceCache cache) : VoiceRecorder(std::move(cache), Limits()) {}
    VoiceRecorder(VoiceCache cache, Limits limits);
    ~VoiceRecorder() override;

    /// The voices to use, best first. Lines that wait are forgotten; `round` is told with those that follow.
    void setVoices(std::vector<ChosenVoice> voices, int wordsPerMinute, int round);
    /// Records these in their order instead of those that still wait. Lines that are there already are told
    /// at once.
    void record(const std::vector<std::string>& lines);
    /// Records this one before the others.
    void recordFirst(const std::string& line);

Q_SIGNALS:
    void recorded(const std::string& line, const QString& file, unknot::Millis length, int round);
    /// The voice in use can no longer speak; `next` is the name of the one used instead, "" when there is
    /// none.
    void dropped(const QString& voice, const QString& why, const QString& next);
    /// Nothing waits any more.
    void finished();

private:
    struct Job;

    void startMore();
    void start(const std::string& line);
    void end(Job* job, const QString& problem);
    void drop(const QString& problem);
    bool tellCached(const std::string& line);

    VoiceCache cache_;
    Limits limits_;
    std::vector<ChosenVoice> voices_;
    int wordsPerMinute_ = 150;
    int round_ = 0;
    int tries_ = 0;
    std::deque<std::string> waiting_;
    std::vector<std::unique_ptr<Job>> jobs_;
};

} // namespace unknot::platform
