#include "unknot/content/validate.h"

#include "content_file.h"
#include "files.h"
#include "library.h"

#include <system_error>

namespace unknot::content {

namespace {

constexpr int kDeepestFolder = 8;
constexpr std::size_t kMostFilesInAll = 10'000;

/// Walks a folder and those below it. Links to folders are not followed, so there are no loops.
class Walk {
public:
    void folder(const std::filesystem::path& path, int depth = 0)
    {
        Report report(path);
        const Listing listing = listFolder(path, report);
        for (const std::filesystem::path& file : listing.files) {
            if (count_ < kMostFilesInAll) {
                take(file);
            }
        }
        if (depth == kDeepestFolder && !listing.folders.empty()) {
            report.add(0, "",
                       "Folders are nested more than " + std::to_string(kDeepestFolder) +
                           " levels deep here.",
                       "Name the inner folder itself.");
        } else {
            for (const std::filesystem::path& inner : listing.folders) {
                folder(inner, depth + 1);
            }
        }
        if (depth == 0 && count_ == 0 && report.problems().empty()) {
            report.add(0, "", "There are no content files in this folder.",
                       "Name a folder with *.json files.");
        } else if (depth == 0 && count_ == kMostFilesInAll) {
            report.add(0, "", "Only the first " + std::to_string(count_) + " files were read.",
                       "Name an inner folder.");
        }
        library_.add(std::move(report), false);
    }

    [[nodiscard]] Library& library() { return library_; }

private:
    void take(const std::filesystem::path& path)
    {
        ++count_;
        ContentFile file = readContentFile(path);
        if (!file.isSchema) {
            library_.add(std::move(file), false);
        }
    }

    Library library_;
    std::size_t count_ = 0;
};

} // namespace

std::vector<Problem> validateFile(const std::filesystem::path& file)
{
    return readContentFile(file).takeProblems(false);
}

std::vector<Problem> validatePath(const std::filesystem::path& path, const Catalog* known)
{
    std::error_code error;
    Walk walk;
    if (std::filesystem::is_directory(path, error)) {
        walk.folder(path);
    } else {
        walk.library().add(readContentFile(path), false);
    }
    return walk.library().check(known);
}

} // namespace unknot::content
