#include "measured_process.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace unknot::bench {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

std::vector<std::string> withStamp(std::vector<std::string> environment)
{
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch());
    environment.push_back("UNKNOT_TRACE_START=1");
    environment.push_back("UNKNOT_EXEC_NS=" + std::to_string(now.count()));
    return environment;
}

// The number behind `name` in a file of "Name: number" lines.
double valueIn(const fs::path& file, const std::string& name)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(name + ":"))
            return std::stod(line.substr(name.size() + 1));
    return 0;
}

} // namespace

Usage usageOf(pid_t process, bool memory)
{
    Usage usage;
    const fs::path folder = fs::path("/proc") / std::to_string(process);
    std::error_code gone;
    for (const auto& thread : fs::directory_iterator(folder / "task", gone)) {
        std::ifstream schedule(thread.path() / "schedstat");
        double nanoseconds = 0;
        schedule >> nanoseconds;
        usage.cpuMillis += nanoseconds / 1e6;
        usage.wakeUps +=
            static_cast<std::int64_t>(valueIn(thread.path() / "status", "voluntary_ctxt_switches"));
    }
    if (memory) {
        usage.pssMegabytes = valueIn(folder / "smaps_rollup", "Pss") / 1024;
        usage.dirtyMegabytes = valueIn(folder / "smaps_rollup", "Private_Dirty") / 1024;
    }
    return usage;
}

Started::Started(const std::string& program, const std::vector<std::string>& arguments,
                 std::vector<std::string> environment)
    : process_(program, arguments, withStamp(std::move(environment)))
{
    const auto deadline = Clock::now() + std::chrono::seconds(30);
    constexpr std::string_view kMark = "first_frame_ms=";
    while (const auto line = process_.readLine(deadline)) {
        if (line->starts_with(kMark)) {
            firstFrame_ = std::stod(line->substr(kMark.size()));
            return;
        }
    }
}

std::vector<std::string> Started::letRun(std::chrono::milliseconds time)
{
    std::vector<std::string> lines;
    const auto end = Clock::now() + time;
    while (Clock::now() < end)
        if (auto line = process_.readLine(end))
            lines.push_back(std::move(*line));
    return lines;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace unknot::bench
