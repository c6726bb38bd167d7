#include "store/log_lock.h"

#include "store/failure.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace unknot::store {

namespace {

using namespace std::chrono_literals;

// Opening takes a millisecond; one that takes five seconds has been stopped.
constexpr auto kBetweenTries = 10ms;
constexpr int kTries = 500;

struct flock byteLock(short type, std::int64_t byte)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = static_cast<off_t>(byte);
    lock.l_len = 1;
    return lock;
}

} // namespace

LogLock::LogLock(const std::filesystem::path& file)
    : descriptor_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    if (descriptor_ < 0)
        throw Failure({ErrorCode::Unwritable,
                       std::string("The log's folder cannot be written (") + std::strerror(errno) +
                           "). Check its permissions.",
                       file.string()});
}

LogLock::~LogLock()
{
    ::close(descriptor_);
}

bool LogLock::claim(std::int64_t session) const
{
    struct flock lock = byteLock(F_WRLCK, session);
    return ::fcntl(descriptor_, F_OFD_SETLK, &lock) == 0;
}

void LogLock::release(std::int64_t session) const
{
    struct flock lock = byteLock(F_UNLCK, session);
    ::fcntl(descriptor_, F_OFD_SETLK, &lock);
}

bool LogLock::claimedByOther(std::int64_t session) const
{
    struct flock lock = byteLock(F_WRLCK, session);
    return ::fcntl(descriptor_, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

LogLock::Opening::Opening(const LogLock& lock) : lock_(lock)
{
    for (int tries = 0; !lock_.claim(0); ++tries) {
        if (tries == kTries)
            throw Failure(
                {ErrorCode::Busy,
                 "The log is being opened by another window of Unknot that does not finish. Close it.", ""});
        std::this_thread::sleep_for(kBetweenTries);
    }
}

LogLock::Opening::~Opening()
{
    lock_.release(0);
}

bool sessionHeld(const std::filesystem::path& file)
{
    const int descriptor = ::open((file.string() + "-lock").c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    struct flock lock = byteLock(F_WRLCK, 1);
    lock.l_len = 0; // To the end: every session.
    const bool held = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
}

} // namespace unknot::store
