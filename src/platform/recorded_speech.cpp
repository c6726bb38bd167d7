#include "platform/recorded_speech.h"

#include <memory>

namespace unknot::platform {

RecordedSpeech::RecordedSpeech(WavePlayer& player, const QString& cacheFolder)
    : player_(player), recorder_(new VoiceRecorder(VoiceCache(cacheFolder)))
{
    thread_.setObjectName(QStringLiteral("voice"));
    recorder_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, recorder_, &QObject::deleteLater);
    connect(recorder_, &VoiceRecorder::recorded, this, &RecordedSpeech::keep);
    connect(recorder_, &VoiceRecorder::finished, this, &RecordedSpeech::prepared);
    connect(recorder_, &VoiceRecorder::dropped, this,
            [this](const QString& voice, const QString& why, const QString& next) {
                Q_EMIT voiceChanged(next);
                Q_EMIT notice(
                    next.isEmpty()
                        ? tr("The voice %1 is not used: %2. Tones and captions go on.").arg(voice, why)
                        : tr("The voice %1 is not used: %2. %3 speaks instead.").arg(voice, why, next));
            });
    thread_.start();
}

RecordedSpeech::~RecordedSpeech()
{
    thread_.quit();
    thread_.wait();
}

void RecordedSpeech::setVoices(const std::vector<ChosenVoice>& voices, int wordsPerMinute)
{
    stop();
    recordings_.clear();
    QMetaObject::invokeMethod(recorder_, [recorder = recorder_, voices, wordsPerMinute, round = ++round_] {
        recorder->setVoices(voices, wordsPerMinute, round);
    });
    if (!asked_.empty())
        prepare(std::vector<std::string>(asked_));
}

void RecordedSpeech::prepare(const std::vector<std::string>& lines)
{
    asked_ = lines;
    QMetaObject::invokeMethod(recorder_, [recorder = recorder_, lines] { recorder->record(lines); });
}

void RecordedSpeech::keep(const std::string& line, const QString& file, Millis length, int round)
{
    if (round != round_)
        return;
    recordings_[line] = {file.toStdString(), length};
    if (soon_ == line)
        say(line);
    Q_EMIT ready(QString::fromStdString(line));
}

bool RecordedSpeech::say(const std::string& line)
{
    stop();
    const auto found = recordings_.find(line);
    if (found == recordings_.end())
        return false;
    playing_ = found->second.file;
    player_.play(playing_, volume_);
    return true;
}

void RecordedSpeech::saySoon(const std::string& line)
{
    if (say(line))
        return;
    soon_ = line;
    QMetaObject::invokeMethod(recorder_, [recorder = recorder_, line] { recorder->recordFirst(line); });
}

void RecordedSpeech::expect(const std::string& line)
{
    if (const auto found = recordings_.find(line); found != recordings_.end())
        player_.expect(found->second.file);
}

void RecordedSpeech::stop()
{
    soon_.clear();
    if (!playing_.empty())
        player_.stop(playing_);
    playing_.clear();
}

std::optional<Millis> RecordedSpeech::lengthOf(const std::string& line) const
{
    const auto found = recordings_.find(line);
    if (found == recordings_.end())
        return std::nullopt;
    return found->second.length;
}

} // namespace unknot::platform
