#pragma once

#include "platform/voice_finder.h"

#include <QString>

namespace unknot::platform {

/// Recorded lines on disk, for the owner only and bounded: the ones that were used longest ago go first.
class VoiceCache {
public:
    static constexpr qint64 kMostBytes = 64LL << 20;

    /// `folder` is made with the first recording.
    explicit VoiceCache(QString folder, qint64 mostBytes = kMostBytes);

    /// Where the recording of a line is, or is to be.
    [[nodiscard]] QString fileOf(const std::string& line, const ChosenVoice& voice, int wordsPerMinute) const;
    /// Makes the folder; false when it cannot.
    [[nodiscard]] bool open() const;
    /// Notes that a recording is used, so that it stays.
    void touch(const QString& file) const;
    /// Removes what is too much, and what a run before this one left unfinished.
    void tidy() const;

private:
    QString folder_;
    qint64 mostBytes_;
};

} // namespace unknot::platform
