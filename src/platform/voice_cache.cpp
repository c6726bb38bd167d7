#include "platform/voice_cache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace unknot::platform {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr qint64 kLeftOverSeconds = 3600;

} // namespace

VoiceCache::VoiceCache(QString folder, qint64 mostBytes) : folder_(std::move(folder)), mostBytes_(mostBytes)
{
}

QString VoiceCache::fileOf(const std::string& line, const ChosenVoice& voice, int wordsPerMinute) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const std::string& part) {
        hash.addData(QByteArray::fromStdString(part));
        hash.addData(QByteArray(1, '\0'));
    };
    add(line);
    add(voice.program.id);
    for (const std::string& argument : voice.program.arguments)
        add(argument);
    add(std::to_string(voice.program.speedAt150) + "/" + std::to_string(voice.program.stretchAt150));
    add(voice.voice.id);
    add(std::to_string(wordsPerMinute));
    return folder_ + QLatin1Char('/') + QString::fromLatin1(hash.result().toHex().left(40)) +
           QStringLiteral(".wav");
}

bool VoiceCache::open() const
{
    if (!QDir(folder_).exists() && !QDir().mkpath(folder_))
        return false;
    return QFile::setPermissions(folder_, kOwnerOnly);
}

void VoiceCache::touch(const QString& path) const
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

void VoiceCache::tidy() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 bytes = 0;
    // Newest first.
    const QFileInfoList files = QDir(folder_).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time);
    for (const QFileInfo& file : files) {
        const bool unfinished = !file.fileName().endsWith(QLatin1String(".wav")) ||
                                file.fileName().startsWith(QLatin1String("part-"));
        if (unfinished && file.lastModified().secsTo(now) < kLeftOverSeconds)
            continue;
        bytes += file.size();
        if (unfinished || bytes > mostBytes_)
            QFile::remove(file.filePath());
    }
}

} // namespace unknot::platform
