#include "unknot/content/validate.h"

#include "content_file.h"
#include "files.h"
#include "library.h"
#include "reading.h"

#include <system_error>
#include <utility>

namespace unknot::content {

namespace {

constexpr int kDeepestFolder = 8;
constexpr std::size_t kMostFilesInAll = 10'000;
constexpr std::size_t kMostFolders = 2'000;

/// Walks a folder and those below it. Links to folders are not followed, so there are no loops.
class Walk {
public:
    void folder(const std::filesystem::path& path, int depth = 0)
    {
        Report report(path);
        const Listing listing = listFolder(path, report);
        ++folders_;
        take(listing.files);
        if (depth == kDeepestFolder && !listing.folders.empty()) {
            report.add(0, "",
                       "Folders are nested more than " + std::to_string(kDeepestFolder) +
                           " levels deep here.",
                       "Name the inner folder itself.");
        } else {
            for (const std::filesystem::path& inner : listing.folders) {
                if (!full()) {
                    folder(inner, depth + 1);
                }
            }
        }
        if (depth == 0 && files_ == 0 && report.problems().empty()) {
            report.add(0, "", "There are no content files in this folder.",
                       "Name a folder with *.json files.");
        } else if (depth == 0 && full()) {
            report.add(0, "",
                       "Only " + std::to_string(files_) + " files in " + std::to_string(folders_) +
                           " folders were read; there are more.",
                       "Name an inner folder.");
        }
        library_.add(std::move(report), false);
    }

    [[nodiscard]] Library& library() { return library_; }

private:
    [[nodiscard]] bool full() const { return files_ >= kMostFilesInAll || folders_ >= kMostFolders; }

    void take(const std::vector<std::filesystem::path>& files)
    {
        files_ += files.size();
        for (ContentFile& file : readFiles(files)) {
            if (!file.isSchema) {
                library_.add(std::move(file), false);
            }
        }
    }

    Library library_;
    std::size_t files_ = 0;
    std::size_t folders_ = 0;
};

} // namespace

std::vector<Problem> validateFile(const std::filesystem::path& file)
{
    return ContentReader().read(file).takeProblems(false);
}

std::vector<Problem> validatePath(const std::filesystem::path& path, const Catalog* known,
                                  const std::optional<std::vector<std::string>>& zones)
{
    std::error_code error;
    Walk walk;
    if (zones) {
        walk.library().know(*zones);
    }
    if (std::filesystem::is_directory(path, error)) {
        walk.folder(path);
    } else {
        walk.library().add(ContentReader().read(path), false);
    }
    return walk.library().check(known);
}

} // namespace unknot::content
