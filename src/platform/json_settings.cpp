#include "platform/json_settings.h"

#include "platform/settings_json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QObject>
#include <QSaveFile>
#include <QThreadPool>

#include <mutex>
#include <optional>

namespace unknot::platform {

namespace {

constexpr qint64 kLargest = 1 << 20;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString asQString(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

Error unwritable(const QFileDevice& file)
{
    return {ErrorCode::Unwritable,
            "The settings cannot be saved (" + file.errorString().toStdString() +
                "). Check the folder and its permissions.",
            file.fileName().toStdString()};
}

/// Renames a damaged settings file to a name that is free; gives back the name, or "" when it cannot.
QString setAside(const QString& file)
{
    const QString base =
        QDir(QFileInfo(file).path())
            .filePath(QStringLiteral("settings.damaged-") +
                      QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = base + QStringLiteral(".json");
    // rename() of QFile never replaces a file that is there.
    for (int n = 2; QFile::exists(name) && n < 1000; ++n)
        name = base + QStringLiteral("-%1.json").arg(n);
    return QFile::rename(file, name) ? name : QString();
}

struct Contents {
    std::optional<QJsonObject> object; ///< Empty: damaged.
    std::optional<Error> unreadable;
};

Contents read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {QJsonObject{}, std::nullopt};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {std::nullopt, Error{ErrorCode::Unreadable,
                                    "The settings cannot be read; the usual ones are used. Check the "
                                    "permissions of the file.",
                                    path.toStdString()}};
    if (file.size() > kLargest)
        return {};
    return {settingsObject(file.readAll()), std::nullopt};
}

std::optional<Error> write(const QString& path, const Settings& settings)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, kOwnerOnly | QFileDevice::ExeOwner);
    }
    Contents before = read(path);
    if (!before.object && !before.unreadable)
        setAside(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    file.setPermissions(kOwnerOnly);
    file.write(QJsonDocument(withSettings(before.object.value_or(QJsonObject{}), settings)).toJson());
    if (!file.commit())
        return unwritable(file);
    return std::nullopt;
}

} // namespace

/// Writes the newest settings it was given, one save at a time.
class JsonSettings::Saver {
public:
    explicit Saver(QString file) : file_(std::move(file))
    {
        thread_.setMaxThreadCount(1);
        thread_.setExpiryTimeout(0); // No thread is kept waiting for the next change.
    }
    ~Saver() { thread_.waitForDone(); }

    void save(const Settings& settings)
    {
        {
            const std::lock_guard lock(mutex_);
            next_ = settings;
        }
        thread_.start([this] { writeNext(); });
    }
    void wait() { thread_.waitForDone(); }

    std::function<void(const Error&)> problem;

private:
    void writeNext()
    {
        std::optional<Settings> settings;
        {
            const std::lock_guard lock(mutex_);
            settings.swap(next_);
        }
        if (!settings)
            return; // A save before this one has written it already.
        const auto failed = write(file_, *settings);
        if (failed && !told_)
            QMetaObject::invokeMethod(
                &context_,
                [this, error = *failed] {
                    if (problem)
                        problem(error);
                },
                Qt::QueuedConnection);
        told_ = failed.has_value();
    }

    QString file_;
    QObject context_;
    QThreadPool thread_;
    std::mutex mutex_; ///< Held for a copy, never while the disk works.
    std::optional<Settings> next_;
    bool told_ = false;
};

std::filesystem::path chosenLogFolder(const std::filesystem::path& folder)
{
    const Contents contents = read(asQString(folder / "settings.json"));
    return settingsFrom(contents.object.value_or(QJsonObject{})).logFolder;
}

JsonSettings::JsonSettings(const std::filesystem::path& folder)
    : saver_(std::make_unique<Saver>(asQString(folder / "settings.json"))), file_(folder / "settings.json")
{
}

JsonSettings::~JsonSettings() = default;

Result<Settings> JsonSettings::load()
{
    waitUntilSaved();
    const QString path = asQString(file_);
    const Contents contents = read(path);
    if (contents.unreadable)
        return *contents.unreadable;
    if (contents.object)
        return settingsFrom(*contents.object);
    const QString kept = setAside(path);
    if (kept.isEmpty())
        return Error{ErrorCode::Corrupt,
                     "The settings file is damaged and cannot be renamed; the usual settings are used.",
                     file_.string()};
    return Error{ErrorCode::Corrupt,
                 "The settings file was damaged. It is kept as " + QFileInfo(kept).fileName().toStdString() +
                     "; the usual settings are used.",
                 kept.toStdString()};
}

void JsonSettings::save(const Settings& settings)
{
    saver_->save(settings);
}

void JsonSettings::onProblem(std::function<void(const Error&)> problem)
{
    saver_->problem = std::move(problem);
}

void JsonSettings::waitUntilSaved()
{
    saver_->wait();
}

} // namespace unknot::platform
