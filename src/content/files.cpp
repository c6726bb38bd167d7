#include "files.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace unknot::content {

namespace {

constexpr std::size_t kMostEntries = 20'000;

class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor()
    {
        if (value_ >= 0) {
            ::close(value_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return value_; }

private:
    int value_;
};

bool isClipsName(std::string_view name)
{
    return name.ends_with(".figure.json");
}

bool isContentName(std::string_view name)
{
    return name.ends_with(".json") && !isClipsName(name);
}

void reportErrno(Report& report, int error)
{
    const char* hint = error == ENOENT   ? "Check the name."
                       : error == EACCES ? "Make the file readable for you."
                       : error == ELOOP  ? "The link leads to itself; put the file itself there."
                                         : "Check the file and the disk it is on.";
    report.add(0, "", "The file cannot be read: " + std::generic_category().message(error) + ".", hint);
}

bool isWelcome(const struct stat& status, Report& report)
{
    if (!S_ISREG(status.st_mode)) {
        report.add(0, "",
                   S_ISDIR(status.st_mode) ? "This is a folder, not a file." : "This is not a regular file.",
                   "Put a plain file there.");
        return false;
    }
    if (status.st_size > static_cast<off_t>(kLargestFile)) {
        report.add(0, "",
                   "The file has " + std::to_string(status.st_size) + " bytes; at most " +
                       std::to_string(kLargestFile) + " are read.",
                   "Content files are small: check that this is one, and split it if it is.");
        return false;
    }
    return true;
}

/// How much was read, at most all of `buffer`; empty when reading failed.
std::optional<std::size_t> readInto(std::span<char> buffer, int descriptor, Report& report)
{
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t got = ::read(descriptor, buffer.data() + size, buffer.size() - size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            reportErrno(report, errno);
            return {};
        }
        if (got == 0) {
            break;
        }
        size += static_cast<std::size_t>(got);
    }
    return size;
}

} // namespace

std::optional<std::string_view> FileReader::read(const std::filesystem::path& file, Report& report)
{
    struct stat status {};
    // Asked before opening as well: opening a device may do something to it.
    if (::stat(file.c_str(), &status) != 0) {
        reportErrno(report, errno);
        return {};
    }
    if (!isWelcome(status, report)) {
        return {};
    }
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.get() < 0 || ::fstat(descriptor.get(), &status) != 0) {
        reportErrno(report, errno);
        return {};
    }
    if (!isWelcome(status, report)) {
        return {};
    }
    const auto size = readInto({buffer_.get(), kLargestFile + 1}, descriptor.get(), report);
    if (!size) {
        return {};
    }
    // A file may be larger than it said, or grow while it is read.
    status.st_size = static_cast<off_t>(*size);
    return isWelcome(status, report) ? std::optional<std::string_view>({buffer_.get(), *size}) : std::nullopt;
}

Listing listFolder(const std::filesystem::path& folder, Report& report)
{
    Listing listing;
    std::error_code error;
    std::size_t entries = 0;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name.front() == '.') {
            continue;
        }
        if (++entries > kMostEntries || listing.files.size() > kMostFiles) {
            break;
        }
        if (entry->symlink_status(ignored).type() == std::filesystem::file_type::directory) {
            listing.folders.push_back(entry->path());
        } else if (isContentName(name)) {
            listing.files.push_back(entry->path());
        } else if (isClipsName(name) && listing.clips.size() < kMostFiles) {
            listing.clips.push_back(entry->path());
        }
    }
    if (error) {
        report.add(0, "", "The folder cannot be read: " + error.message() + ".",
                   "Check its name and its permissions.");
    }
    std::sort(listing.files.begin(), listing.files.end());
    std::sort(listing.clips.begin(), listing.clips.end());
    std::sort(listing.folders.begin(), listing.folders.end());
    if (entries > kMostEntries || listing.files.size() > kMostFiles) {
        listing.files.resize(std::min(listing.files.size(), kMostFiles));
        report.add(0, "",
                   "The folder holds more than " + std::to_string(kMostFiles) +
                       " files; the rest is not read.",
                   "Move what is not needed elsewhere.");
    }
    return listing;
}

} // namespace unknot::content
