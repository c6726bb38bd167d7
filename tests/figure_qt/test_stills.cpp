#include "figure/figure_data.h"
#include "figure_qt/paint_figure.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"

#include <QDir>
#include <QImage>

#include <cstdlib>

using namespace unknot;
using namespace unknot::figure;

namespace {

/// Mean difference a channel, 0..255, up to which two pictures are the same: renderers of different Qt
/// versions differ by less than 0.3, a limb that moved by a centimetre by more than 1.
constexpr double kSamePicture = 0.6;
constexpr std::uint32_t kAllZones = ~std::uint32_t{0};
const QString kStored = QStringLiteral(UNKNOT_TEST_DATA_DIR "/figure/stills");
const QString kDrawn = QStringLiteral(UNKNOT_BUILD_DIR "/stills");

QImage still(const FrameRequest& wanted)
{
    FrameRequest request = wanted;
    request.width = 320;
    request.height = 200;
    request.keepOrder = false;
    QImage image(request.width, request.height, QImage::Format_RGB32);
    const Rgb wall = colourOf(test::shippedBody(), request.theme, request.look, ColourRole::Background);
    image.fill(qRgb(wall.r, wall.g, wall.b));
    FrameRaster().draw(FigureRenderer(test::shippedBody()).draw(request), pixelsOf(image));
    return image;
}

double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 255;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

void compare(const QString& name, const QImage& drawn)
{
    INFO(name.toStdString());
    if (std::getenv("UNKNOT_UPDATE_STILLS"))
        REQUIRE(drawn.save(kStored + QLatin1Char('/') + name));
    QImage stored(kStored + QLatin1Char('/') + name);
    REQUIRE_FALSE(stored.isNull());
    const double apart = difference(drawn, stored.convertToFormat(QImage::Format_RGB32));
    if (apart > kSamePicture) {
        QDir().mkpath(kDrawn);
        drawn.save(kDrawn + QLatin1Char('/') + name);
    }
    CHECK(apart <= kSamePicture);
}

QString fileFor(const test::NamedClip& named, const char* suffix)
{
    return QString::fromStdString(named.technique + "--" + named.clip.id + suffix + ".png");
}

} // namespace

TEST_CASE("stills are what they were when they were last looked at")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        FrameRequest request;
        request.clip = &named.clip;
        request.t = static_cast<double>(named.clip.stillT);
        compare(fileFor(named, ""), still(request));
    }
}

TEST_CASE("dark stills are what they were when they were last looked at")
{
    for (const test::NamedClip& named : test::shippedClips()) {
        if (named.clip.id != "single" && named.clip.id != "standard")
            continue;
        FrameRequest request;
        request.clip = &named.clip;
        request.t = static_cast<double>(named.clip.stillT);
        request.theme = Theme::Dark;
        request.left = true;
        compare(fileFor(named, "-dark-left"), still(request));
    }
}

TEST_CASE("places that must not be rolled are marked as they were when they were last looked at")
{
    struct Marked {
        const char* technique;
        const char* id;
        Theme theme;
    };
    for (const Marked& marked :
         {Marked{"calf", "feet-out", Theme::Light}, Marked{"calf", "feet-out", Theme::Dark},
          Marked{"glutes", "straight", Theme::Light}, Marked{"mid-back", "roll", Theme::Light},
          Marked{"quadriceps", "standard", Theme::Dark}}) {
        const Clip& clip = test::shippedClip(marked.technique, marked.id);
        FrameRequest request;
        request.clip = &clip;
        request.t = static_cast<double>(clip.stillT);
        request.theme = marked.theme;
        request.zones = kAllZones;
        const char* suffix = marked.theme == Theme::Dark ? "-zones-dark" : "-zones";
        compare(fileFor({marked.technique, clip}, suffix), still(request));
    }
}

TEST_CASE("the distance of two pictures tells a moved limb from the same picture")
{
    const test::NamedClip& named = test::shippedClips().front();
    FrameRequest request;
    request.clip = &named.clip;
    request.t = 0.5;
    const QImage here = still(request);
    CHECK(difference(here, still(request)) == 0);
    request.t = 0.6;
    CHECK(difference(here, still(request)) > kSamePicture);
}
