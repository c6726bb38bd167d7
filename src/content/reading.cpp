#include "reading.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace unknot::content {

namespace {

/// Below this a thread costs more than it saves: it takes as long to start as a few files to read.
constexpr std::size_t kFilesPerThread = 64;

std::size_t helpersFor(std::size_t files)
{
    const std::size_t useful = files / kFilesPerThread;
    const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1U);
    return std::min({useful, cores - 1, std::size_t{3}});
}

} // namespace

std::vector<ContentFile> readFiles(const std::vector<std::filesystem::path>& files)
{
    std::vector<ContentFile> read(files.begin(), files.end());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        ContentReader reader;
        for (std::size_t i = next++; i < files.size(); i = next++) {
            read[i] = reader.read(files[i]);
        }
    };
    std::vector<std::jthread> helpers;
    try {
        for (std::size_t i = 0; i < helpersFor(files.size()); ++i) {
            helpers.emplace_back(work);
        }
    } catch (const std::system_error&) {
        // No thread to be had; the ones there are do all of it.
    }
    work();
    helpers.clear();
    return read;
}

} // namespace unknot::content
