#include "handout/handout.h"
#include "handout/progress.h"
#include "sample_period.h"

#include "unknot/content/figure.h"
#include "unknot/content/loader.h"
#include "unknot/content/programme.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace unknot;

namespace {

using Clock = std::chrono::steady_clock;

template <class Work>
void measure(const char* name, double target, const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%s: first %.0f ms, median %.0f ms, worst %.0f ms (target: at most %.0f ms)\n", name, first,
                times[times.size() / 2], times.back(), target);
}

} // namespace

/// unknot_handout_bench DATA_DIR: a sheet of twelve steps; progress sheets; programmes of one megabyte.
int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: unknot_handout_bench DATA_DIR\n", stderr);
        return 2;
    }
    const content::ContentRoots roots{argv[1], {}};
    const Catalog catalog = content::load(roots);
    const auto clips = content::clipSetOf(content::loadFigure(roots));
    Routine routine = *catalog.routine("every-day");
    const auto steps = routine.steps;
    while (routine.steps.size() < 12)
        routine.steps.push_back(steps[routine.steps.size() % steps.size()]);

    handout::HandoutRequest request{routine, catalog, clips, {}, {}, QDate(2026, 3, 14)};
    request.code = content::programmeCode(routine, roots);
    measure("sheet of 12 steps", 1000, [&] { (void)handout::handoutPdf(request); });

    const LoggedPeriod weeks = test::samplePeriod(42);
    const LoggedPeriod years = test::samplePeriod(3653);
    measure("progress of six weeks", 1000,
            [&] { (void)handout::progressPdf({weeks, catalog, {}, QDate(2026, 11, 15)}); });
    measure("progress of ten years", 1000,
            [&] { (void)handout::progressPdf({years, catalog, {}, QDate(2026, 11, 15)}); });

    const std::string packed = content::packProgramme(routine, {}, roots).value();
    // White space and wrong things fill it up.
    const std::string large = packed + std::string(999'000 - packed.size(), ' ');
    const std::string wrong = "{\"format\": \"unknot-programme\", \"version\": 1, \"x\": [" + [] {
        std::string zeros;
        while (zeros.size() < 990'000)
            zeros += "0,";
        return zeros;
    }() + "0]}";
    measure("programme of 1 MB, opened", 200,
            [&] { (void)content::readProgramme(large, "large.unknot", roots); });
    measure("programme of 1 MB, refused", 200,
            [&] { (void)content::readProgramme(wrong, "wrong.unknot", roots); });
    return 0;
}
