#include "platform/people_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace unknot::platform {

namespace fs = std::filesystem;

namespace {

constexpr qint64 kLargest = 1 << 20;
constexpr int kVersion = 1;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString asQString(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

/// The number of an id that may name a folder; 0: it may not.
int numberOf(const QString& id)
{
    static const QRegularExpression shape(QStringLiteral("^person-([1-9][0-9]{0,5})$"));
    const auto match = shape.match(id);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::string idOf(int number)
{
    return "person-" + std::to_string(number);
}

std::optional<PeopleList> listFrom(const QJsonObject& object)
{
    if (!object.value(QLatin1String("people")).isArray())
        return {};
    PeopleList list;
    list.last = std::clamp(object.value(QLatin1String("last")).toInt(), 1, 999999);
    for (const QJsonValue& value : object.value(QLatin1String("people")).toArray()) {
        const QString id = value.toObject().value(QLatin1String("id")).toString();
        const std::string name =
            value.toObject().value(QLatin1String("name")).toString().trimmed().toStdString();
        if (id.toStdString() == kFirstPerson) {
            if (faultOf(name, list, kFirstPerson) == NameFault::None)
                list.people.front().name = name;
            continue;
        }
        if (numberOf(id) == 0 || list.find(id.toStdString()))
            continue;
        list.last = std::max(list.last, numberOf(id));
        const bool good = faultOf(name, list, {}) == NameFault::None;
        list.people.push_back({id.toStdString(), good ? name : id.toStdString()});
    }
    const std::string inUse = object.value(QLatin1String("inUse")).toString().toStdString();
    if (list.find(inUse))
        list.inUse = inUse;
    return list;
}

QJsonObject objectOf(const PeopleList& list, QJsonObject object)
{
    QJsonArray people;
    for (const Person& person : list.people)
        people.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(person.id)},
                                  {QStringLiteral("name"), QString::fromStdString(person.name)}});
    object.insert(QStringLiteral("format"), QStringLiteral("unknot-people"));
    object.insert(QStringLiteral("version"), kVersion);
    object.insert(QStringLiteral("people"), people);
    object.insert(QStringLiteral("inUse"), QString::fromStdString(list.inUse));
    object.insert(QStringLiteral("last"), list.last);
    return object;
}

Error unwritable(const QString& why, const fs::path& place)
{
    return {ErrorCode::Unwritable,
            "The list of people cannot be saved (" + why.toStdString() +
                "). Check the folder and its permissions.",
            place.string()};
}

void makePrivate(const fs::path& folder)
{
    if (QDir().exists(asQString(folder)))
        return;
    QDir().mkpath(asQString(folder));
    QFile::setPermissions(asQString(folder), kOwnerOnly | QFileDevice::ExeOwner);
}

/// "FILE.WORD-20260314-120000", with a number when that is taken.
QString freeName(const fs::path& path, const QString& word, const QString& ending)
{
    const QString base = asQString(path) + QLatin1Char('.') + word + QLatin1Char('-') +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = base + ending;
    for (int n = 2; QFileInfo::exists(name) && n < 1000; ++n)
        name = base + QStringLiteral("-%1").arg(n) + ending;
    return name;
}

} // namespace

PersonFolders foldersOf(const DataFolders& folders, const std::string& id)
{
    if (id == kFirstPerson)
        return {folders.data, folders.config};
    const fs::path own = folders.data / "people" / id;
    return {own, own};
}

const Person* PeopleList::find(const std::string& id) const
{
    const auto at = std::ranges::find(people, id, &Person::id);
    return at == people.end() ? nullptr : &*at;
}

PeopleFile::PeopleFile(DataFolders folders)
    : folders_(std::move(folders)), file_(folders_.config / "people.json")
{
}

Result<PeopleList> PeopleFile::read() const
{
    QFile file(asQString(file_));
    if (!file.exists())
        return PeopleList{};
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     "The list of people cannot be read. Check the permissions of the file.", file_.string()};
    const auto document = QJsonDocument::fromJson(file.read(kLargest));
    if (document.object().value(QLatin1String("version")).toInt(kVersion) > kVersion)
        return Error{ErrorCode::TooNew,
                     "The list of people was written by a newer version of Unknot and is left as it is.",
                     file_.string()};
    auto list = document.isObject() ? listFrom(document.object()) : std::optional<PeopleList>();
    if (!list)
        return Error{ErrorCode::Corrupt, "The list of people is damaged.", file_.string()};
    return std::move(*list);
}

PeopleList PeopleFile::load(std::optional<Error>& problem)
{
    auto list = read();
    if (list.ok())
        return std::move(list).value();
    problem = list.error();
    if (problem->code != ErrorCode::Corrupt)
        return {};
    const QString kept =
        freeName(folders_.config / "people", QStringLiteral("damaged"), QStringLiteral(".json"));
    if (!QFile::rename(asQString(file_), kept)) {
        problem->message = "The list of people is damaged and cannot be renamed.";
        return {};
    }
    problem->message = "It is kept as " + QFileInfo(kept).fileName().toStdString() +
                       ". Everybody's log and settings are as they were.";
    problem->place = kept.toStdString();
    PeopleList rescued = thoseWithAFolder();
    if (rescued.people.size() > 1)
        static_cast<void>(change([&](PeopleList& fresh) { fresh = rescued; }));
    return rescued;
}

PeopleList PeopleFile::thoseWithAFolder() const
{
    PeopleList list;
    const QDir folder(asQString(folders_.data / "people"));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (numberOf(name) == 0)
            continue;
        list.people.push_back({name.toStdString(), name.toStdString()});
        list.last = std::max(list.last, numberOf(name));
    }
    return list;
}

template <class Edit>
Result<void> PeopleFile::change(Edit edit)
{
    auto list = read();
    if (!list.ok())
        return list.error();
    edit(list.value());
    makePrivate(folders_.config);
    QFile before(asQString(file_));
    const QJsonObject known = before.open(QIODevice::ReadOnly)
                                  ? QJsonDocument::fromJson(before.read(kLargest)).object()
                                  : QJsonObject();
    QSaveFile file(asQString(file_));
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString(), file_);
    file.setPermissions(kOwnerOnly);
    file.write(QJsonDocument(objectOf(list.value(), known)).toJson());
    if (!file.commit())
        return unwritable(file.errorString(), file_);
    return {};
}

Result<std::string> PeopleFile::add(const std::string& name)
{
    std::string id;
    const auto written = change([&](PeopleList& list) {
        // A folder that is there, whosever it was, is not given to somebody new.
        do
            id = idOf(++list.last);
        while (QFileInfo::exists(asQString(foldersOf(folders_, id).data)));
        list.people.push_back({id, QString::fromStdString(name).trimmed().toStdString()});
    });
    if (!written.ok())
        return written.error();
    makePrivate(folders_.data);
    makePrivate(folders_.data / "people");
    makePrivate(foldersOf(folders_, id).data);
    return id;
}

Result<void> PeopleFile::rename(const std::string& id, const std::string& name)
{
    return change([&](PeopleList& list) {
        for (Person& person : list.people)
            if (person.id == id)
                person.name = QString::fromStdString(name).trimmed().toStdString();
    });
}

Result<void> PeopleFile::use(const std::string& id)
{
    return change([&](PeopleList& list) {
        if (list.find(id))
            list.inUse = id;
    });
}

Result<void> PeopleFile::forget(const std::string& id)
{
    return change([&](PeopleList& list) {
        std::erase_if(list.people,
                      [&](const Person& person) { return person.id == id && id != kFirstPerson; });
        if (!list.find(list.inUse))
            list.inUse = kFirstPerson;
    });
}

Result<fs::path> PeopleFile::setAside(const std::string& id)
{
    const fs::path folder = foldersOf(folders_, id).data;
    if (id == kFirstPerson || !QFileInfo::exists(asQString(folder)))
        return fs::path();
    const fs::path kept = freeName(folder, QStringLiteral("removed"), {}).toStdString();
    std::error_code failed;
    fs::rename(folder, kept, failed);
    if (failed)
        return Error{ErrorCode::Unwritable, "The folder cannot be renamed (" + failed.message() + ").",
                     folder.string()};
    return kept;
}

Result<void> PeopleFile::deleteFolder(const std::string& id)
{
    if (id == kFirstPerson)
        return {};
    const fs::path folder = foldersOf(folders_, id).data;
    std::error_code failed;
    fs::remove_all(folder, failed);
    if (failed)
        return Error{ErrorCode::Unwritable, "The folder cannot be deleted (" + failed.message() + ").",
                     folder.string()};
    return {};
}

} // namespace unknot::platform
