// Milliseconds a frame of the figure takes: outlines, painting for the screen, and painting with a QPainter
// as for a page, each apart, median and 99th percentile for every clip, on one core. tools/bench runs it.

#include "figure_qt/paint_figure.h"
#include "unknot/content/figure.h"
#include "unknot/figure/raster.h"
#include "unknot/figure/renderer.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <sys/resource.h>

namespace {

using namespace unknot;

constexpr int kFrames = 120;
constexpr int kWarmUp = 10;

/// The processor time of this thread: what else the machine does is not counted.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Spread {
    double median;
    double p99;
};

Spread spread(std::vector<double>& times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

void measure(const figure::BodyModel& body, const std::string& name, const figure::Clip& clip, int width,
             int height)
{
    figure::FigureRenderer renderer(body);
    figure::FrameRaster raster;
    figure::FigurePainter painter;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> outlines;
    std::vector<double> painting;
    std::vector<double> page;
    std::size_t paths = 0;
    std::size_t points = 0;
    for (int i = 0; i < kFrames + kWarmUp; ++i) {
        figure::FrameRequest request;
        request.clip = &clip;
        request.t = 0.5 - 0.5 * std::cos(2 * 3.14159265 * i / kFrames);
        request.width = width;
        request.height = height;
        const double start = milliseconds();
        const figure::Frame& frame = renderer.draw(request);
        const double drawn = milliseconds();
        image.fill(Qt::transparent);
        raster.draw(frame, figure::pixelsOf(image));
        const double onScreen = milliseconds();
        image.fill(Qt::transparent);
        QPainter p(&image);
        painter.paint(p, frame, image.rect());
        p.end();
        if (i >= kWarmUp) {
            outlines.push_back(drawn - start);
            painting.push_back(onScreen - drawn);
            page.push_back(milliseconds() - onScreen);
        }
        paths = frame.paths.size() + frame.shadows.size();
        points = frame.points.size();
    }
    const Spread o = spread(outlines);
    const Spread p = spread(painting);
    const Spread q = spread(page);
    std::printf("%-26s %4dx%-4d  outlines %6.2f %6.2f   painting %6.2f %6.2f   QPainter %6.2f %6.2f   %3zu "
                "paths %5zu points\n",
                name.c_str(), width, height, o.median, o.p99, p.median, p.p99, q.median, q.p99, paths,
                points);
    std::fflush(stdout);
}

/// What stands between opening the library and seeing it, with nothing drawn before: the renderer and a still
/// of each technique's first variant at the size of a card.
void measureLibrary(const content::FigureLibrary& library)
{
    const double start = milliseconds();
    figure::FigureRenderer renderer(*library.body);
    figure::FrameRaster raster;
    for (const content::TechniqueClips& technique : library.techniques) {
        figure::FrameRequest request;
        request.clip = &technique.clips.front();
        request.t = static_cast<double>(request.clip->stillT);
        request.width = 380;
        request.height = 180;
        request.guide = false;
        request.keepOrder = false;
        QImage image(request.width, request.height, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        raster.draw(renderer.draw(request), figure::pixelsOf(image));
    }
    std::printf("library of %zu cards from a cold cache: %.1f ms (target: 100)\n", library.techniques.size(),
                milliseconds() - start);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const std::filesystem::path data = argc > 1 ? argv[1] : UNKNOT_DATA_DIR;
    const content::FigureLibrary library = content::loadFigure({data, std::nullopt});
    if (!library.body)
        return 1;
    measureLibrary(library);
    std::printf(
        "milliseconds of processor time a frame: median, 99th percentile (targets at 960x600: outlines 4, "
        "painting 5)\n");
    for (const auto& [width, height] : {std::pair{960, 600}, std::pair{1920, 1200}}) {
        for (const content::TechniqueClips& technique : library.techniques) {
            for (const figure::Clip& clip : technique.clips) {
                const std::string name = technique.technique + "/" + clip.id;
                if (argc < 3 || name == argv[2])
                    measure(*library.body, name, clip, width, height);
            }
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("largest resident set: %.1f MB\n", static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
