#include "platform/voice_finder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace unknot::platform {

namespace {

constexpr int kMostVoices = 1000;
constexpr int kMostAnswer = 1 << 20;
constexpr int kAnswerWithinMs = 5000;

QString asQString(const std::string& text)
{
    return QString::fromStdString(text);
}

QStringList foldersOf(const std::string& folder)
{
    const QString name = asQString(folder);
    if (!name.startsWith(QLatin1String("{data}")))
        return {name};
    QStringList all;
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        all.append(data + name.mid(6));
    return all;
}

/// "en_GB-alba-medium.onnx" speaks en-GB and is called "alba medium".
Voice voiceOfFile(const QFileInfo& file, const QString& ending)
{
    const QString name = file.fileName().chopped(ending.size());
    const qsizetype dash = name.indexOf(QLatin1Char('-'));
    QString language = dash < 0 ? name : name.left(dash);
    language.replace(QLatin1Char('_'), QLatin1Char('-'));
    QString called = dash < 0 ? name : name.mid(dash + 1);
    called.replace(QLatin1Char('-'), QLatin1Char(' '));
    return {file.absoluteFilePath().toStdString(), called.toStdString(), language.toStdString()};
}

void addFiles(const VoiceFiles& files, std::vector<Voice>& voices)
{
    const QString ending = asQString(files.ending);
    for (const std::string& folder : files.folders) {
        for (const QString& path : foldersOf(folder)) {
            QDirIterator walk(path, {QLatin1Char('*') + ending}, QDir::Files, QDirIterator::Subdirectories);
            for (int count = 0; walk.hasNext() && count < kMostVoices; ++count) {
                const QFileInfo file(walk.next());
                const QString base = file.absoluteFilePath().chopped(ending.size());
                if (files.beside.empty() || QFileInfo::exists(base + asQString(files.beside)))
                    voices.push_back(voiceOfFile(file, ending));
            }
        }
    }
}

bool speaks(const Voice& voice, const std::string& language, bool exactly)
{
    const QString spoken = asQString(voice.language).toLower();
    const QString wanted = asQString(language).toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
    return exactly ? spoken == wanted
                   : spoken.section(QLatin1Char('-'), 0, 0) == wanted.section(QLatin1Char('-'), 0, 0);
}

const Voice* usualVoice(const std::vector<Voice>& voices, const std::string& language)
{
    for (const bool exactly : {true, false})
        for (const Voice& voice : voices)
            if (speaks(voice, language, exactly))
                return &voice;
    return nullptr;
}

std::vector<Voice> readListing(const QString& answer, const VoiceListing& listing, std::vector<Voice> voices)
{
    const QRegularExpression pattern(asQString(listing.pattern));
    if (!pattern.isValid())
        return voices;
    const bool hasLanguage = pattern.namedCaptureGroups().contains(QStringLiteral("language"));
    for (const QString& line : answer.split(QLatin1Char('\n'))) {
        const auto match = pattern.match(line);
        const std::string id = match.captured(QStringLiteral("id")).toStdString();
        const auto known = [&](const Voice& voice) { return voice.id == id; };
        if (!match.hasMatch() || id.empty() || std::ranges::any_of(voices, known))
            continue;
        QString name = match.captured(QStringLiteral("name"));
        name.replace(QLatin1Char('_'), QLatin1Char(' '));
        const QString language =
            match.captured(hasLanguage ? QStringLiteral("language") : QStringLiteral("id"));
        voices.push_back({id, name.toStdString(), language.toStdString()});
        if (voices.size() >= kMostVoices)
            break;
    }
    return voices;
}

} // namespace

std::vector<FoundProgram> findPrograms(const std::vector<VoiceProgram>& known)
{
    std::vector<FoundProgram> found;
    for (const VoiceProgram& program : known) {
        for (const std::string& name : program.programs) {
            const QString path = QStandardPaths::findExecutable(asQString(name));
            if (path.isEmpty())
                continue;
            FoundProgram one{program, path, program.voices};
            if (program.files)
                addFiles(*program.files, one.voices);
            found.push_back(std::move(one));
            break;
        }
    }
    return found;
}

std::vector<ChosenVoice> voicesFor(const std::string& language, const std::vector<FoundProgram>& found,
                                   const std::string& program, const std::string& voice)
{
    std::vector<ChosenVoice> chosen;
    const auto add = [&](const FoundProgram& one, const Voice& with) {
        const bool there = std::ranges::any_of(chosen, [&](const ChosenVoice& other) {
            return other.program.id == one.program.id && other.voice.id == with.id;
        });
        if (!there)
            chosen.push_back({one.program, one.path, with});
    };
    for (const FoundProgram& one : found) {
        if (program.empty() || one.program.id != program)
            continue;
        const auto wanted = std::ranges::find(one.voices, voice, &Voice::id);
        const Voice* usual = usualVoice(one.voices, language);
        if (wanted != one.voices.end())
            add(one, *wanted);
        else if (!voice.empty() && one.program.list)
            add(one, {voice, voice, language}); // Only the program itself knows this one.
        else if (usual)
            add(one, *usual);
    }
    for (const FoundProgram& one : found) {
        if (const Voice* usual = usualVoice(one.voices, language))
            add(one, *usual);
        else if (one.program.list)
            add(one, {language, language, language}); // Programs that list voices name them by language.
    }
    return chosen;
}

void listVoices(const FoundProgram& found, QObject* context,
                std::function<void(const std::vector<Voice>&)> done)
{
    if (!found.program.list) {
        QMetaObject::invokeMethod(
            context, [done, voices = found.voices] { done(voices); }, Qt::QueuedConnection);
        return;
    }
    auto* process = new QProcess(context);
    auto* patience = new QTimer(process);
    const auto finish = [process, done, found](bool answered) {
        process->disconnect();
        const QString answer =
            answered ? QString::fromUtf8(process->readAllStandardOutput().left(kMostAnswer)) : QString();
        process->kill();
        process->deleteLater();
        done(readListing(answer, *found.program.list, found.voices));
    };
    QObject::connect(process, &QProcess::finished, context, [finish] { finish(true); });
    QObject::connect(process, &QProcess::errorOccurred, context, [finish] { finish(false); });
    QObject::connect(patience, &QTimer::timeout, context, [finish] { finish(false); });
    patience->setSingleShot(true);
    patience->start(kAnswerWithinMs);
    QStringList arguments;
    for (const std::string& argument : found.program.list->arguments)
        arguments.append(asQString(argument));
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(found.path, arguments);
}

} // namespace unknot::platform
