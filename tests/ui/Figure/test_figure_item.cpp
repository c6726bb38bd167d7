#include "figure_stage.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace unknot;
using test::calfAt;
using test::FigureStage;

namespace {

bool has(const figure::Frame& frame, figure::ColourRole role)
{
    return std::any_of(frame.paths.begin(), frame.paths.end(),
                       [&](const figure::FramePath& path) { return path.role == role; });
}

figure::Frame stillAt(figure::FrameRequest request)
{
    request.keepOrder = false;
    return figure::FigureRenderer(test::shippedClips()->body).draw(request);
}

/// Tells the item of a picture that took so long.
void tookMillis(FigureStage& stage, double millis)
{
    stage.item->setPhase(stage.item->property("phase").toDouble() < 0.5 ? 0.51 : 0.49);
    stage.settle();
    const test::Drawn last = stage.drawn.back();
    Q_EMIT stage.figures.worker().drawn(last.item, last.number + 1, last.picture, millis);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a figure is drawn away from the GUI thread")
{
    FigureStage stage;
    stage.settle();
    REQUIRE(stage.drawn.size() == 1);
    CHECK(stage.drawn.front().thread != std::this_thread::get_id());
    CHECK(stage.item->shown());
}

TEST_CASE("a moving figure is drawn one step ahead")
{
    FigureStage stage;
    stage.item->setMoving(true);
    stage.item->setPhase(0.30);
    stage.settle();
    stage.item->setPhase(0.31);
    stage.settle();
    figure::FigureRenderer renderer(test::shippedClips()->body);
    CHECK(stage.drawn.front().frame().points == renderer.draw(calfAt(0.30)).points);
    CHECK(stage.drawn.back().frame().points == renderer.draw(calfAt(0.31 + (0.31 - 0.30))).points);
}

TEST_CASE("a step ahead never leaves the stroke, and a jump is no step")
{
    FigureStage stage;
    stage.item->setMoving(true);
    stage.item->setPhase(0.98);
    stage.item->setPhase(1.0);
    stage.settle();
    CHECK(stage.drawn.back().frame().points == stillAt(calfAt(1)).points);
    stage.item->setPhase(0.2);
    stage.settle();
    figure::FigureRenderer renderer(test::shippedClips()->body);
    renderer.draw(calfAt(1));
    CHECK(stage.drawn.back().frame().points == renderer.draw(calfAt(0.2)).points);
}

TEST_CASE("a figure that stands still is where its phase says")
{
    FigureStage stage;
    stage.item->setPhase(0.30);
    stage.item->setPhase(0.31);
    stage.settle();
    CHECK(stage.drawn.back().frame().points == stillAt(calfAt(0.31)).points);
}

TEST_CASE("without a phase a figure shows its clip's own still, with the arrow where it is asked for")
{
    FigureStage stage;
    stage.settle();
    const double stillT = static_cast<double>(calfAt(0).clip->stillT);
    CHECK(stage.drawn.back().frame().points == stillAt(calfAt(stillT)).points);
    CHECK_FALSE(has(stage.drawn.back().frame(), figure::ColourRole::Guide));
    stage.item->setGuide(true);
    stage.settle();
    CHECK(has(stage.drawn.back().frame(), figure::ColourRole::Guide));
}

TEST_CASE("a figure marks the places it is told, and passes over those the body has not")
{
    FigureStage stage;
    stage.item->setZones({QStringLiteral("anywhere"), QStringLiteral("no-such-place")});
    stage.settle();
    CHECK_FALSE(has(stage.drawn.back().frame(), figure::ColourRole::Zone));
    stage.item->setZones({QStringLiteral("anywhere"), QStringLiteral("knee-hollow")});
    stage.settle();
    CHECK(has(stage.drawn.back().frame(), figure::ColourRole::Zone));
}

TEST_CASE("a figure at rest costs nothing")
{
    FigureStage stage;
    stage.item->setMoving(true);
    stage.item->setPhase(0.4);
    stage.settle();
    stage.item->setMoving(false);
    stage.settle();
    const std::size_t before = stage.drawn.size();
    for (int frame = 0; frame < 20; ++frame) {
        stage.item->setPhase(0.4);
        stage.item->setMoving(false);
        stage.settle();
    }
    CHECK(stage.drawn.size() == before);
    CHECK(stage.figures.worker().idle());
}

TEST_CASE("a hidden figure orders nothing, and catches up when it shows")
{
    FigureStage stage;
    stage.item->setVisible(false);
    stage.settle();
    CHECK(stage.drawn.empty());
    stage.item->setVisible(true);
    stage.settle();
    CHECK(stage.drawn.size() == 1);
}

TEST_CASE("a technique without a clip has no picture, also not one that was under way")
{
    FigureStage stage;
    stage.polish();
    stage.item->setTechnique(QStringLiteral("nowhere"));
    stage.settle();
    CHECK_FALSE(stage.item->available());
    CHECK_FALSE(stage.item->shown());
    stage.item->setTechnique(QStringLiteral("calf"));
    stage.settle();
    CHECK(stage.item->available());
    CHECK(stage.item->shown());
}

TEST_CASE("another size, theme, look or side is another picture")
{
    FigureStage stage;
    stage.settle();
    const auto& body = test::shippedClips()->body;
    const auto colourOf = [&](figure::ColourRole role) {
        const auto& paths = stage.drawn.back().frame().paths;
        return std::find_if(paths.begin(), paths.end(), [&](const auto& path) { return path.role == role; })
            ->colour;
    };
    stage.item->setSize({240, 150});
    stage.settle();
    CHECK(stage.drawn.back().frame().width == 240);
    stage.item->setDark(true);
    stage.settle();
    CHECK(colourOf(figure::ColourRole::Mat) == body.palettes[1][figure::ColourRole::Mat]);
    const figure::Rgb hair = colourOf(figure::ColourRole::Hair);
    stage.item->setLook(QString::fromStdString(body.looks.back().id));
    stage.settle();
    CHECK_FALSE(colourOf(figure::ColourRole::Hair) == hair);
    const auto right = stage.drawn.back().frame().points;
    stage.item->setMirrored(true);
    stage.settle();
    CHECK(stage.drawn.back().frame().points != right);
    CHECK(stage.drawn.size() == 5);
}

TEST_CASE("a still that was drawn lately is shown again at once")
{
    FigureStage stage;
    stage.settle();
    stage.item->setDark(true);
    stage.settle();
    REQUIRE(stage.drawn.size() == 2);
    stage.item->setDark(false);
    const auto other = stage.makeItem();
    stage.settle();
    CHECK(stage.drawn.size() == 2);
    CHECK(other->shown());
    stage.figures.setClips(test::shippedClips());
    stage.settle();
    CHECK(stage.drawn.size() > 2);
}

TEST_CASE("the range is told in the item's own places")
{
    FigureStage stage;
    stage.settle();
    const QPointF from = stage.item->rangeFrom();
    const QPointF to = stage.item->rangeTo();
    CHECK(from.x() > 0);
    CHECK(to.x() > from.x());
    stage.item->setSize({960, 600});
    stage.settle();
    CHECK(stage.item->rangeTo().x() == Approx(2 * to.x()).margin(0.5));
    stage.item->setMirrored(true);
    stage.settle();
    CHECK(stage.item->rangeTo().x() < stage.item->rangeFrom().x());
}

TEST_CASE("a machine that cannot keep up gets fewer frames, evenly, and more again when it can")
{
    FigureStage stage;
    stage.item->setMoving(true);
    std::vector<int> seen{stage.item->frameInterval()};
    QObject::connect(stage.item.get(), &ui::FigureItem::frameIntervalChanged,
                     [&] { seen.push_back(stage.item->frameInterval()); });
    for (int frame = 0; frame < 60; ++frame)
        tookMillis(stage, 60);
    for (int frame = 0; frame < 120; ++frame)
        tookMillis(stage, 0);
    CHECK(seen == std::vector<int>{16, 33, 66, 33, 16});
}

TEST_CASE("an item that goes while its picture is drawn takes nothing with it")
{
    FigureStage stage;
    for (int round = 0; round < 20; ++round) {
        auto passing = stage.makeItem();
        passing->setPhase(0.01 * round);
        stage.polish();
    }
    stage.settle();
    CHECK(stage.figures.worker().idle());
    CHECK(stage.item->shown());
}

TEST_CASE("an engine can go while a picture is drawn")
{
    for (int round = 0; round < 5; ++round) {
        FigureStage stage;
        stage.item->setPhase(0.1 * round);
        stage.polish();
        CHECK(stage.item->available());
    }
}

TEST_CASE("a figure paints what was drawn, and nothing before")
{
    FigureStage stage;
    QImage image(480, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QImage empty = image;
    QPainter painter(&image);
    stage.item->paint(&painter);
    CHECK(image == empty);
    stage.settle();
    stage.item->paint(&painter);
    CHECK(image != empty);
}

TEST_CASE("a figure that moves comes with its pixels, a still is filled when it shows")
{
    const auto painted = [](FigureStage& stage) {
        QImage image(480, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        stage.item->paint(&painter);
        return image;
    };
    FigureStage stage;
    stage.item->setMoving(true);
    stage.item->setPhase(0.3);
    stage.settle();
    const QImage moving = stage.drawn.back().picture->image;
    REQUIRE(moving.size() == QSize(480, 300));
    CHECK(painted(stage) == moving);
    stage.item->setMoving(false);
    stage.settle();
    CHECK(stage.drawn.back().picture->image.isNull());
    CHECK(painted(stage) == moving);
}

TEST_CASE("while its size changes a figure shows what it has, fitted in")
{
    FigureStage stage;
    stage.settle();
    stage.item->setSize({240, 150});
    QImage image(480, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    stage.item->paint(&painter);
    painter.end();
    QImage nothing(240, 300, image.format());
    nothing.fill(Qt::transparent);
    CHECK(image.copy(240, 0, 240, 300) == nothing);
    CHECK_FALSE(image.copy(0, 0, 240, 300) == nothing);
}
