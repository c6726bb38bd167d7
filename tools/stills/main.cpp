// Draws the clips of the data as PNGs: how one looks at a pose while editing it. tools/figure-stills runs it.

#include "figure_qt/paint_figure.h"
#include "unknot/content/figure.h"
#include "unknot/figure/renderer.h"
#include "unknot/figure/viewpoint.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>
#include <optional>

namespace {

using namespace unknot;
using namespace Qt::StringLiterals;

struct Options {
    QString folder;
    QString clip;
    QString data;
    bool zones = false;
    std::optional<double> phase;
    std::optional<figure::Viewpoint> viewpoint;
    figure::FrameRequest request;
};

/// The places that a technique's cautions name.
std::uint32_t zonesOf(const figure::BodyModel& body, const Technique* technique)
{
    std::vector<std::string> ids;
    if (technique) {
        for (const Caution& caution : technique->cautions)
            ids.push_back(caution.zone);
    }
    return zoneBits(body, ids);
}

bool drawStill(figure::FigureRenderer& renderer, const figure::BodyModel& body, const Options& options,
               const QString& technique, const figure::Clip& clip)
{
    figure::FrameRequest request = options.request;
    request.clip = &clip;
    request.t = options.phase.value_or(static_cast<double>(clip.stillT));
    request.keepOrder = false;
    if (options.viewpoint)
        request.view = viewFrom(body, clip, *options.viewpoint);
    QImage image(request.width, request.height, QImage::Format_RGB32);
    const figure::Rgb wall = colourOf(body, request.theme, request.look, figure::ColourRole::Background);
    image.fill(qRgb(wall.r, wall.g, wall.b));
    figure::FrameRaster().draw(renderer.draw(request), figure::pixelsOf(image));
    const QString name = technique + u"--"_s + QString::fromStdString(clip.id) + u".png"_s;
    const QString path = QDir(options.folder).filePath(name);
    if (image.save(path))
        return true;
    std::fprintf(stderr, "%s: cannot be written\n", qPrintable(path));
    return false;
}

int drawAll(Options options, const content::FigureLibrary& library)
{
    const Catalog catalog = options.zones ? content::load({options.data.toStdString(), {}}) : Catalog();
    figure::FigureRenderer renderer(*library.body);
    int drawn = 0;
    for (const content::TechniqueClips& technique : library.techniques) {
        const QString name = QString::fromStdString(technique.technique);
        options.request.zones = zonesOf(*library.body, catalog.technique(technique.technique));
        for (const figure::Clip& clip : technique.clips) {
            if (!options.clip.isEmpty() && options.clip != name + u"/"_s + QString::fromStdString(clip.id))
                continue;
            if (!drawStill(renderer, *library.body, options, name, clip))
                return 1;
            ++drawn;
        }
    }
    if (drawn == 0)
        std::fprintf(stderr, "no such clip: %s\n", qPrintable(options.clip));
    return drawn > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Draws a still picture of every clip."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"DIR"_s, u"where the pictures go"_s);
    parser.addOption({u"dark"_s, u"dark theme"_s});
    parser.addOption({u"left"_s, u"the left side"_s});
    parser.addOption({u"small"_s, u"as on a card: 320x200, fewer details"_s});
    parser.addOption({u"azimuth"_s, u"look from another side, degrees"_s, u"N"_s});
    parser.addOption({u"elevation"_s, u"look from higher or lower, degrees"_s, u"N"_s});
    parser.addOption({u"view"_s, u"side, front or top"_s, u"NAME"_s});
    parser.addOption({u"phase"_s, u"stroke position 0..1 instead of the clip's own"_s, u"T"_s});
    parser.addOption({u"hold"_s, u"resting on the spot, 0..1"_s, u"H"_s});
    parser.addOption({u"zones"_s, u"mark the places that must not be rolled"_s});
    parser.addOption({u"look"_s, u"skin and hair"_s, u"ID"_s});
    parser.addOption({u"clip"_s, u"only this one"_s, u"TECHNIQUE/VARIANT"_s});
    parser.addOption({u"data"_s, u"folder of the data"_s, u"DIR"_s, QStringLiteral(UNKNOT_DATA_DIR)});
    parser.addOption({u"scale"_s, u"times 960x600"_s, u"N"_s, u"1"_s});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);

    Options options;
    options.folder = parser.positionalArguments().constFirst();
    options.clip = parser.value(u"clip"_s);
    options.data = parser.value(u"data"_s);
    options.zones = parser.isSet(u"zones"_s);
    const content::FigureLibrary library =
        content::loadFigure({std::filesystem::path(options.data.toStdString()), std::nullopt});
    for (const Problem& problem : library.problems)
        std::fprintf(stderr, "%s:%d: %s %s\n", problem.file.c_str(), problem.line, problem.pointer.c_str(),
                     problem.message.c_str());
    if (!library.body || !library.problems.empty() || !QDir().mkpath(options.folder))
        return 1;
    figure::FrameRequest& request = options.request;
    request.theme = parser.isSet(u"dark"_s) ? figure::Theme::Dark : figure::Theme::Light;
    request.left = parser.isSet(u"left"_s);
    request.detail = parser.isSet(u"small"_s) ? figure::Detail::Thumbnail : figure::Detail::Full;
    const double scale = parser.isSet(u"small"_s) ? 1.0 / 3 : parser.value(u"scale"_s).toDouble();
    request.width = qRound(960 * scale);
    request.height = qRound(600 * scale);
    if (parser.isSet(u"azimuth"_s))
        request.view.azimuth = parser.value(u"azimuth"_s).toFloat();
    if (parser.isSet(u"elevation"_s))
        request.view.elevation = parser.value(u"elevation"_s).toFloat();
    if (parser.isSet(u"view"_s)) {
        options.viewpoint = figure::viewpointNamed(parser.value(u"view"_s).toStdString());
        if (!options.viewpoint) {
            std::fprintf(stderr, "no such view: %s\n", qPrintable(parser.value(u"view"_s)));
            return 1;
        }
    }
    if (parser.isSet(u"phase"_s))
        options.phase = parser.value(u"phase"_s).toDouble();
    request.hold = parser.value(u"hold"_s).toDouble();
    if (parser.isSet(u"look"_s)) {
        request.look = lookNamed(*library.body, parser.value(u"look"_s).toStdString());
        if (request.look == library.body->looks.size()) {
            std::fprintf(stderr, "no such look: %s\n", qPrintable(parser.value(u"look"_s)));
            return 1;
        }
    }
    return drawAll(options, library);
}
