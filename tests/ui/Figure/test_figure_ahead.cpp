#include "figure_stage.h"
#include "support/catch.h"

using namespace unknot;
using test::FigureStage;

namespace {

/// Counts what is drawn ahead.
struct AheadStage : FigureStage {
    AheadStage()
    {
        QObject::connect(
            &figures.worker(), &ui::FigureWorker::drawnAhead, item.get(), [this] { ++ahead; },
            Qt::QueuedConnection);
    }
    /// What is drawn ahead is ordered when the picture itself has arrived.
    void settle()
    {
        FigureStage::settle();
        FigureStage::settle();
    }
    void roll()
    {
        item->setMoving(true);
        for (const double phase : {0.0, 0.01, 0.02, 0.03}) {
            item->setPhase(phase);
            settle();
        }
    }

    int ahead = 0;
};

} // namespace

TEST_CASE("a variant that was likely next is there with the frame it is asked for in")
{
    const bool moving = GENERATE(false, true);
    AheadStage stage;
    stage.item->setPhase(0);
    stage.item->setAhead({QStringLiteral("calf/feet-in"), QStringLiteral("hamstrings/single/left")});
    stage.settle();
    if (moving)
        stage.roll();
    CHECK(stage.ahead == 2);
    const std::size_t before = stage.drawn.size();

    stage.item->setVariant(QStringLiteral("feet-in"));
    stage.item->setPhase(0);
    CHECK_FALSE(stage.item->isOfThis());
    stage.polish();
    CHECK(stage.item->isOfThis());
    stage.settle();
    CHECK(stage.drawn.size() == before);

    stage.item->setTechnique(QStringLiteral("hamstrings"));
    stage.item->setVariant(QStringLiteral("single"));
    stage.item->setMirrored(true);
    stage.polish();
    CHECK(stage.item->isOfThis());

    stage.item->setVariant(QStringLiteral("neutral"));
    stage.polish();
    CHECK_FALSE(stage.item->isOfThis());
    stage.settle();
    CHECK(stage.item->isOfThis());
}

TEST_CASE("a variant that has set out already begins with its start")
{
    AheadStage stage;
    stage.item->setAhead({QStringLiteral("calf/feet-in")});
    stage.item->setPhase(0);
    stage.roll();
    const std::size_t before = stage.drawn.size();
    stage.item->setVariant(QStringLiteral("feet-in"));
    stage.item->setPhase(0.001);
    stage.item->setHold(0.5);
    stage.item->setPulse(0.3);
    stage.polish();
    CHECK(stage.item->isOfThis());
    stage.settle();
    CHECK(stage.drawn.size() == before + 1);
}

TEST_CASE("what is likely next is drawn anew for another look, and once")
{
    AheadStage stage;
    stage.item->setPhase(0);
    stage.item->setAhead({QStringLiteral("calf/feet-in"), QStringLiteral("no-such/thing")});
    stage.settle();
    CHECK(stage.ahead == 1);
    stage.item->setPhase(0.5);
    stage.settle();
    CHECK(stage.ahead == 1);
    stage.item->setDark(true);
    stage.settle();
    CHECK(stage.ahead == 2);
    stage.item->setVariant(QStringLiteral("feet-in"));
    stage.item->setPhase(0);
    stage.polish();
    CHECK(stage.item->isOfThis());
}

TEST_CASE("while a figure is turned by hand nothing is drawn ahead; afterwards it is")
{
    AheadStage stage;
    stage.item->setAhead({QStringLiteral("calf/feet-in")});
    stage.item->setMoving(true);
    for (int degrees = 1; degrees < 20; ++degrees) {
        stage.item->setOrbit(degrees);
        stage.settle();
    }
    CHECK(stage.ahead == 0);
    stage.item->setMoving(false);
    stage.settle();
    CHECK(stage.ahead == 1);
}

TEST_CASE("a figure that nobody asks to look ahead draws nothing for it")
{
    AheadStage stage;
    stage.roll();
    CHECK(stage.ahead == 0);
}
