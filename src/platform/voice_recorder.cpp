#include "platform/voice_recorder.h"

#include "platform/wave_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>

namespace unknot::platform {

namespace {

constexpr double kUsualRate = 150.0;

QStringList argumentsFor(const ChosenVoice& voice, const QString& line, int wordsPerMinute,
                         const QString& file)
{
    const double faster = wordsPerMinute / kUsualRate;
    const QString speed = QString::number(qRound(voice.program.speedAt150 * faster));
    const QString stretch = QString::number(voice.program.stretchAt150 / faster, 'f', 3);
    QStringList all;
    for (const std::string& argument : voice.program.arguments) {
        QString one = QString::fromStdString(argument);
        one.replace(QLatin1String("{voice}"), QString::fromStdString(voice.voice.id));
        one.replace(QLatin1String("{speed}"), speed);
        one.replace(QLatin1String("{stretch}"), stretch);
        one.replace(QLatin1String("{file}"), file);
        one.replace(QLatin1String("{text}"), line); // Last: a line is never taken for a token.
        all.append(one);
    }
    return all;
}

QString nameOf(const ChosenVoice& voice)
{
    return QString::fromStdString(voice.program.name.in("en"));
}

} // namespace

/// Deleted later, never inside a signal of its own process.
struct VoiceRecorder::Job : QObject {
    std::string line;
    QString file;
    QString unfinished;
    QProcess process;
    QTimer patience;
};

VoiceRecorder::VoiceRecorder(VoiceCache cache, Limits limits) : cache_(std::move(cache)), limits_(limits) {}

VoiceRecorder::~VoiceRecorder()
{
    for (const auto& job : jobs_) {
        job->process.disconnect(this);
        job->process.kill();
        job->process.waitForFinished(100);
        QFile::remove(job->unfinished);
    }
}

void VoiceRecorder::setVoices(std::vector<ChosenVoice> voices, int wordsPerMinute, int round)
{
    voices_ = std::move(voices);
    wordsPerMinute_ = wordsPerMinute;
    round_ = round;
    waiting_.clear();
    for (const auto& job : jobs_) // What they speak is of no use any more.
        job->line.clear();
}

void VoiceRecorder::record(const std::vector<std::string>& lines)
{
    waiting_.assign(lines.begin(), lines.end());
    startMore();
}

void VoiceRecorder::recordFirst(const std::string& line)
{
    std::erase(waiting_, line);
    waiting_.push_front(line);
    startMore();
}

bool VoiceRecorder::tellCached(const std::string& line)
{
    const QString file = cache_.fileOf(line, voices_.front(), wordsPerMinute_);
    if (!QFile::exists(file))
        return false;
    const auto wave = readSpokenLine(file);
    if (!wave.ok()) {
        QFile::remove(file);
        return false;
    }
    cache_.touch(file);
    Q_EMIT recorded(line, file, wave.value().length, round_);
    return true;
}

void VoiceRecorder::startMore()
{
    const auto busyWith = [&](const std::string& line) {
        return std::ranges::any_of(jobs_, [&](const auto& job) { return job->line == line; });
    };
    while (!voices_.empty() && !waiting_.empty() && static_cast<int>(jobs_.size()) < limits_.atOnce) {
        const std::string line = waiting_.front();
        waiting_.pop_front();
        if (!busyWith(line) && !tellCached(line))
            start(line);
    }
    if (jobs_.empty() && (waiting_.empty() || voices_.empty())) {
        cache_.tidy();
        Q_EMIT finished();
    }
}

void VoiceRecorder::start(const std::string& line)
{
    if (!cache_.open()) {
        waiting_.clear();
        drop(tr("the folder for recordings cannot be made"));
        return;
    }
    const ChosenVoice voice = voices_.front(); // A copy: a program that cannot be started is dropped at once.
    auto job = std::make_unique<Job>();
    job->line = line;
    job->file = cache_.fileOf(line, voice, wordsPerMinute_);
    job->unfinished = QString(job->file).replace(
        job->file.lastIndexOf(QLatin1Char('/')) + 1, 0,
        QStringLiteral("part-%1-%2-").arg(QCoreApplication::applicationPid()).arg(++tries_));
    Job* raw = job.get();
    const QString words = QString::fromStdString(line);
    connect(&job->process, &QProcess::finished, this, [this, raw](int code, QProcess::ExitStatus status) {
        const bool well = status == QProcess::NormalExit && code == 0;
        end(raw, well ? QString() : tr("it failed"));
    });
    connect(&job->process, &QProcess::errorOccurred, this, [this, raw](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(raw, tr("it cannot be started"));
    });
    connect(&job->patience, &QTimer::timeout, this, [this, raw] { end(raw, tr("it does not answer")); });
    job->patience.setSingleShot(true);
    job->patience.start(static_cast<int>(limits_.line.count()));
    job->process.setStandardOutputFile(QProcess::nullDevice());
    job->process.setStandardErrorFile(QProcess::nullDevice());
    jobs_.push_back(std::move(job));
    raw->process.start(voice.path, argumentsFor(voice, words, wordsPerMinute_, raw->unfinished));
    if (voice.program.textOnInput && raw->process.state() != QProcess::NotRunning) {
        raw->process.write(words.toUtf8() + '\n');
        raw->process.closeWriteChannel();
    }
}

void VoiceRecorder::end(Job* job, const QString& failure)
{
    const auto place = std::ranges::find(jobs_, job, &std::unique_ptr<Job>::get);
    if (place == jobs_.end())
        return;
    Job* over = place->release();
    jobs_.erase(place);
    over->process.disconnect(this);
    over->patience.stop();
    if (over->process.state() == QProcess::NotRunning) {
        over->deleteLater();
    } else {
        connect(&over->process, &QProcess::finished, over, &QObject::deleteLater);
        over->process.kill();
    }

    QString problem = failure;
    const auto wave = problem.isEmpty() ? readSpokenLine(over->unfinished) : Result<WaveFacts>(Error{});
    if (problem.isEmpty() && !wave.ok())
        problem = tr("what it writes is no speech");
    const bool wanted = !over->line.empty();
    if (wanted && problem.isEmpty()) {
        QFile::setPermissions(over->unfinished, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QFile::remove(over->file);
        if (QFile::rename(over->unfinished, over->file))
            Q_EMIT recorded(over->line, over->file, wave.value().length, round_);
    } else {
        QFile::remove(over->unfinished);
    }
    if (wanted && !problem.isEmpty()) {
        waiting_.push_front(over->line);
        drop(problem);
    }
    startMore();
}

void VoiceRecorder::drop(const QString& problem)
{
    if (voices_.empty())
        return;
    const QString voice = nameOf(voices_.front());
    const std::string program = voices_.front().program.id;
    // Other voices of a program that fails fail, too.
    std::erase_if(voices_, [&](const ChosenVoice& other) { return other.program.id == program; });
    for (const auto& job : jobs_) {
        if (!job->line.empty())
            waiting_.push_front(job->line);
        job->line.clear();
    }
    Q_EMIT dropped(voice, problem, voices_.empty() ? QString() : nameOf(voices_.front()));
}

} // namespace unknot::platform
