#include "running.h"
#include "starts.h"

#include <cstdio>
#include <string>
#include <vector>

using namespace std::chrono_literals;

// unknot_bench [--quick] [--real]: --quick halves the windows, --real measures the display over 20 real
// minutes.
int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto has = [&](const char* name) {
        return std::find(arguments.begin(), arguments.end(), name) != arguments.end();
    };
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const bool quick = has("--quick");
    const unknot::test::AppFolder folder;
    unknot::bench::measureStarts(folder, quick ? 5 : 11);
    unknot::bench::measureIdle(folder, quick ? 10s : 20s);
    unknot::bench::measureSession(folder, quick ? 15s : 60s);
    unknot::bench::measureDisplay(folder, has("--real") ? 1200s : quick ? 30s : 60s);
    return 0;
}
