#include "unknot/content/loader.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

std::string read(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Copies of the shipped techniques in turn, each with an id of its own, until there are `count`.
std::size_t writeMany(const fs::path& shipped, const fs::path& root, int count)
{
    std::vector<std::string> models;
    for (const auto& entry : fs::directory_iterator(shipped / "techniques")) {
        if (!entry.path().string().ends_with(".figure.json")) {
            models.push_back(read(entry.path()));
        }
    }
    fs::create_directories(root / "techniques");
    std::size_t bytes = 0;
    for (int i = 0; i < count; ++i) {
        std::string text = models[static_cast<std::size_t>(i) % models.size()];
        const std::size_t id = text.find("\"id\": \"") + 7;
        text.replace(id, text.find('"', id) - id, "technique-" + std::to_string(i));
        std::ofstream(root / "techniques" / (std::to_string(i) + ".json"), std::ios::binary) << text;
        bytes += text.size();
    }
    return bytes;
}

void measure(const char* name, const fs::path& root, std::size_t bytes)
{
    std::vector<double> times;
    std::size_t techniques = 0;
    std::size_t problems = 0;
    for (int i = 0; i < 15; ++i) {
        const auto begin = Clock::now();
        const unknot::Catalog catalog = unknot::content::load({root, {}});
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
        techniques = catalog.techniques.size();
        problems = catalog.problems.size();
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%s: %zu techniques, %zu kB, %zu problems: first %.2f ms, median %.2f ms, worst %.2f ms\n",
                name, techniques, bytes / 1000, problems, first, times[times.size() / 2], times.back());
}

} // namespace

/// unknot_content_bench DATA_DIR: time to load the shipped content, and 1,000 techniques.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: unknot_content_bench DATA_DIR\n", stderr);
        return 2;
    }
    std::string folder = (fs::temp_directory_path() / "unknot-bench-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) {
        std::perror("mkdtemp");
        return 1;
    }
    std::size_t shippedBytes = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(argv[1]) / "techniques")) {
        shippedBytes += entry.path().string().ends_with(".figure.json") ? 0 : entry.file_size();
    }
    measure("shipped", argv[1], shippedBytes);
    measure("many", folder, writeMany(argv[1], folder, 1000));
    fs::remove_all(folder);
    return 0;
}
