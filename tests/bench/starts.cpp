#include "starts.h"

#include "measured_process.h"
#include "steady.h"

#include <cstdio>
#include <optional>

namespace unknot::bench {

using namespace std::chrono_literals;

namespace {

struct Series {
    std::vector<double> firstFrame;
    std::vector<double> pss;
    std::vector<double> dirty;

    void take(const std::string& program, const std::vector<std::string>& arguments)
    {
        Started started(program, arguments);
        if (!started.firstFrame())
            return;
        firstFrame.push_back(*started.firstFrame());
        started.letRun(1500ms);
        const Usage usage = usageOf(started.process().pid(), true);
        pss.push_back(usage.pssMegabytes);
        dirty.push_back(usage.dirtyMegabytes);
    }
};

void print(const char* what, const char* unit, const std::vector<double>& ours,
           const std::vector<double>& empty, double most)
{
    const double base = median(empty);
    const double ratio = base > 0 ? median(ours) / base : 0;
    std::printf("%-34s %8.1f %s   empty window %7.1f %s   ratio %.2f   target at most %.2f\n", what,
                median(ours), unit, base, unit, ratio, most);
}

} // namespace

void measureStarts(const test::AppFolder& folder, int rounds)
{
    const std::vector<std::string> arguments{"--data-dir", folder.text()};
    Series ours;
    Series empty;
    std::optional<Steady> steady(std::in_place);
    const bool first = steady->first();
    Series unused;
    unused.take(UNKNOT_PROGRAM, arguments);
    unused.take(UNKNOT_EMPTY_PROGRAM, {});
    for (int round = 0; round < rounds; ++round) {
        empty.take(UNKNOT_EMPTY_PROGRAM, {});
        ours.take(UNKNOT_PROGRAM, arguments);
    }
    steady.reset();
    std::printf("Start, %zu and %zu starts in turn, %s, medians\n", ours.firstFrame.size(),
                empty.firstFrame.size(),
                first ? "before everything else on the machine" : "beside everything else on the machine");
    print("  exec to first frame", "ms", ours.firstFrame, empty.firstFrame, 1.5);
    print("  memory (PSS)", "MB", ours.pss, empty.pss, 1.4);
    print("  memory of its own (dirty)", "MB", ours.dirty, empty.dirty, 2.0);
}

} // namespace unknot::bench
