#include "unknot/content/own_routines.h"

#include "content_file.h"
#include "files.h"
#include "fingerprint.h"
#include "unknot/content/whole_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace unknot::content {

namespace fs = std::filesystem;

struct OwnRoutines::Held {
    fs::path file;
    std::string stamp;
    std::optional<Routine> routine; ///< Empty: the file has problems.
    std::string problem;
};

namespace {

Error firstOf(const std::vector<Problem>& problems, const fs::path& file)
{
    const Problem& problem = problems.front();
    return {ErrorCode::Invalid, problem.message + ' ' + problem.hint, file.string()};
}

Error changed(const fs::path& file)
{
    return {ErrorCode::Busy,
            "The file was changed by something else since it was opened; it is left as it is.",
            file.string()};
}

} // namespace

OwnRoutines::OwnRoutines(fs::path own) : folder_(std::move(own) / "routines") {}

std::optional<OwnRoutines::Held> OwnRoutines::find(const std::string& id) const
{
    const fs::path usual = folder_ / (id + ".json");
    Report listing(folder_);
    std::error_code none;
    std::vector<fs::path> files;
    if (fs::is_directory(folder_, none)) {
        files = listFolder(folder_, listing).files;
    }
    // Most are where they belong.
    std::stable_partition(files.begin(), files.end(), [&](const fs::path& file) { return file == usual; });
    FileReader reader;
    for (const fs::path& file : files) {
        Report report(file);
        const auto bytes = reader.read(file, report);
        if (!bytes) {
            continue;
        }
        Held held{file, fingerprint(*bytes), {}, {}};
        ContentFile content = ContentReader().read(*bytes, file);
        const auto* routine = std::get_if<Routine>(&content.content);
        if (routine != nullptr && routine->id == id) {
            held.routine = *routine;
            return held;
        }
        if (routine == nullptr && file == usual) {
            const auto problems = content.takeProblems(true);
            held.problem = problems.empty() ? "It is no routine." : firstOf(problems, file).message;
            return held;
        }
    }
    return {};
}

Result<OwnRoutines::Held> OwnRoutines::findUnchanged(const std::string& id, const std::string& stamp) const
{
    auto held = find(id);
    const bool same = held ? held->stamp == stamp : stamp.empty();
    if (!same) {
        return changed(held ? held->file : folder_ / (id + ".json"));
    }
    return held ? std::move(*held) : Held{folder_ / (id + ".json"), {}, {}, {}};
}

Result<StoredRoutine> OwnRoutines::open(const std::string& id)
{
    auto held = find(id);
    if (!held) {
        return Error{ErrorCode::NotFound, "There is no routine of your own with this id.", id};
    }
    if (!held->routine) {
        return Error{ErrorCode::Invalid, held->problem, held->file.string()};
    }
    return StoredRoutine{std::move(*held->routine), std::move(held->stamp)};
}

Result<std::string> OwnRoutines::save(const Routine& routine, const std::string& stamp)
{
    const std::string json = routineJson(routine);
    const fs::path usual = folder_ / (routine.id + ".json");
    const auto problems = ContentReader().read(json, usual).takeProblems(true);
    if (!problems.empty()) {
        return firstOf(problems, usual);
    }
    const auto held = findUnchanged(routine.id, stamp);
    if (!held) {
        return held.error();
    }
    std::error_code failed;
    fs::create_directories(folder_, failed);
    if (failed) {
        return Error{ErrorCode::Unwritable, "The folder cannot be made: " + failed.message() + ".",
                     folder_.string()};
    }
    const auto written = writeWhole(held.value().file, [&](std::ostream& out) -> Result<void> {
        out << json;
        return {};
    });
    if (!written) {
        return written.error();
    }
    return fingerprint(json);
}

Result<void> OwnRoutines::remove(const std::string& id, const std::string& stamp)
{
    const auto held = findUnchanged(id, stamp);
    if (!held) {
        return held.error();
    }
    std::error_code failed;
    fs::remove(held.value().file, failed);
    if (failed) {
        return Error{ErrorCode::Unwritable, "The file cannot be removed: " + failed.message() + ".",
                     held.value().file.string()};
    }
    return {};
}

} // namespace unknot::content
