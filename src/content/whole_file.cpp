#include "unknot/content/whole_file.h"

#include <cerrno>
#include <cstring>
#include <streambuf>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace unknot::content {

namespace fs = std::filesystem;

namespace {

// A stream to a file descriptor, which a std::ofstream cannot sync.
class DescriptorBuffer : public std::streambuf {
public:
    explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor), buffer_(1 << 16)
    {
        setp(buffer_.data(), buffer_.data() + buffer_.size());
    }

protected:
    int overflow(int letter) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (letter != traits_type::eof())
            sputc(static_cast<char>(letter));
        return traits_type::not_eof(letter);
    }
    int sync() override
    {
        const char* next = pbase();
        while (next < pptr()) {
            const ssize_t written = ::write(descriptor_, next, static_cast<std::size_t>(pptr() - next));
            if (written < 0 && errno != EINTR)
                return -1;
            next += written > 0 ? written : 0;
        }
        setp(buffer_.data(), buffer_.data() + buffer_.size());
        return 0;
    }

private:
    int descriptor_;
    std::vector<char> buffer_;
};

// The file beside the wanted one; gone again unless it was renamed.
class Draft {
public:
    explicit Draft(const fs::path& target) : name_(target.string() + ".XXXXXX")
    {
        descriptor_ = ::mkostemp(name_.data(), O_CLOEXEC);
    }
    ~Draft()
    {
        if (descriptor_ < 0)
            return;
        ::close(descriptor_);
        if (!kept_)
            ::unlink(name_.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] int descriptor() const { return descriptor_; }
    [[nodiscard]] bool keepAs(const fs::path& target)
    {
        kept_ = ::fsync(descriptor_) == 0 && ::rename(name_.c_str(), target.c_str()) == 0;
        return kept_;
    }

private:
    std::string name_;
    int descriptor_ = -1;
    bool kept_ = false;
};

Error cannotWrite(const fs::path& file)
{
    return {ErrorCode::Unwritable, std::string("It cannot be written: ") + std::strerror(errno) + ".",
            file.string()};
}

// Makes the new name itself last through a power cut; a folder that cannot be synced is no failure.
void syncFolderOf(const fs::path& file)
{
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<void> writeWhole(const fs::path& file, const std::function<Result<void>(std::ostream&)>& write)
{
    std::error_code none;
    const fs::path target = fs::is_symlink(file, none) ? fs::weakly_canonical(file, none) : file;
    if (fs::is_directory(target, none))
        return Error{ErrorCode::Unwritable, "This is a folder; name a file.", file.string()};
    Draft draft(target);
    if (draft.descriptor() < 0)
        return cannotWrite(file);
    DescriptorBuffer buffer(draft.descriptor());
    std::ostream out(&buffer);
    if (auto written = write(out); !written.ok())
        return written;
    out.flush();
    if (!out.good() || !draft.keepAs(target))
        return cannotWrite(file);
    syncFolderOf(target);
    return {};
}

} // namespace unknot::content
