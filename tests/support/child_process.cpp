#include "support/child_process.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace unknot::test {

namespace {

std::vector<std::string> merged(const std::vector<std::string>& wanted)
{
    std::vector<std::string> all = wanted;
    for (char** entry = environ; *entry; ++entry) {
        const std::string given = *entry;
        const std::string name = given.substr(0, given.find('=') + 1);
        bool replaced = false;
        for (const std::string& own : wanted)
            replaced = replaced || own.starts_with(name);
        if (!replaced)
            all.push_back(given);
    }
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

// A file that has no name: takes any amount without anybody reading it meanwhile.
int namelessFile()
{
    std::FILE* file = std::tmpfile();
    const int descriptor = ::fcntl(::fileno(file), F_DUPFD_CLOEXEC, 3);
    std::fclose(file);
    return descriptor;
}

} // namespace

ChildProcess::ChildProcess(const std::string& program, const std::vector<std::string>& arguments,
                           const std::vector<std::string>& environment)
    : errors_(namelessFile())
{
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = merged(environment);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, errors_, STDERR_FILENO);
    const int failed = ::posix_spawn(&pid_, program.c_str(), &actions, nullptr, pointers(words).data(),
                                     pointers(variables).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    output_ = pipe[0];
    if (failed != 0) {
        ::close(output_);
        throw std::system_error(failed, std::generic_category(), program);
    }
}

ChildProcess::~ChildProcess()
{
    kill();
    wait();
    ::close(output_);
    ::close(errors_);
}

std::optional<std::string> ChildProcess::readLine(Moment deadline)
{
    while (true) {
        if (const std::size_t end = buffer_.find('\n'); end != std::string::npos) {
            std::string line = buffer_.substr(0, end);
            buffer_.erase(0, end + 1);
            return line;
        }
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd ready{output_, POLLIN, 0};
        if (::poll(&ready, 1, static_cast<int>(std::max<long long>(left.count(), 0))) <= 0)
            return std::nullopt;
        char bytes[4096];
        const ssize_t count = ::read(output_, bytes, sizeof bytes);
        if (count <= 0)
            return std::nullopt;
        buffer_.append(bytes, static_cast<std::size_t>(count));
    }
}

std::string ChildProcess::errors()
{
    std::string text;
    char bytes[4096];
    ::lseek(errors_, 0, SEEK_SET);
    for (ssize_t count = 0; (count = ::read(errors_, bytes, sizeof bytes)) > 0;)
        text.append(bytes, static_cast<std::size_t>(count));
    return text;
}

void ChildProcess::kill()
{
    if (!status_)
        ::kill(pid_, SIGKILL);
}

int ChildProcess::wait()
{
    if (!status_) {
        int status = 0;
        while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
    return *status_;
}

} // namespace unknot::test
