#include "figure_stroke.h"
#include "figures.h"
#include "support/catch.h"
#include "unknot/content/figure.h"

#include <QAbstractAnimation>
#include <QCoreApplication>
#include <QQmlEngine>

#include <cmath>

using namespace unknot;

namespace {

/// The screen's frames, one when the test says so.
class HandDriver : public QAnimationDriver {
public:
    HandDriver() { install(); }
    ~HandDriver() override { uninstall(); }

    void pass(int milliseconds)
    {
        // Animations wait for the next turn of the loop, and what drives them for the one after.
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        now_ += milliseconds;
        advanceAnimation();
    }
    [[nodiscard]] qint64 elapsed() const override { return now_ - started_; }

protected:
    void start() override
    {
        started_ = now_;
        QAnimationDriver::start();
    }

private:
    qint64 now_ = 0;
    qint64 started_ = 0;
};

/// One leg of the calf.
struct Player {
    Player()
    {
        ui::Figures::of(engine).setClips(
            content::clipSetOf(content::loadFigure({UNKNOT_DATA_DIR, std::nullopt})));
        QQmlEngine::setContextForObject(&stroke, engine.rootContext());
        stroke.setTechnique(QStringLiteral("calf"));
        stroke.setVariant(QStringLiteral("single"));
        stroke.componentComplete();
        const auto& clip = *ui::Figures::of(engine).clips()->clip("calf", "single");
        oneWay = static_cast<int>(std::lround(clip.timing.stroke * 1000));
    }

    HandDriver driver;
    QQmlEngine engine;
    ui::FigureStroke stroke;
    int oneWay = 0;
};

} // namespace

TEST_CASE("a figure plays its clip's own stroke, out and back")
{
    Player player;
    CHECK(player.stroke.along() == 0);
    player.stroke.setRunning(true);
    player.driver.pass(player.oneWay / 2);
    CHECK(player.stroke.along() == Approx(0.5).margin(0.02));
    player.driver.pass(player.oneWay / 2);
    CHECK(player.stroke.along() == Approx(1).margin(0.02));
}

TEST_CASE("a stroke that is stopped stays, and goes on from there")
{
    Player player;
    player.stroke.setRunning(true);
    player.driver.pass(player.oneWay / 2);
    player.stroke.setRunning(false);
    const double there = player.stroke.along();
    player.driver.pass(700);
    CHECK(player.stroke.along() == there);
    player.stroke.setRunning(true);
    player.driver.pass(0);
    CHECK(player.stroke.along() == Approx(there).margin(0.02));
}

TEST_CASE("half speed takes twice as long, and changes without a jump")
{
    Player player;
    player.stroke.setRunning(true);
    player.driver.pass(player.oneWay / 2);
    const double there = player.stroke.along();
    player.stroke.setSpeed(0.5);
    player.driver.pass(0);
    CHECK(player.stroke.along() == Approx(there).margin(0.02));
    player.driver.pass(player.oneWay);
    CHECK(player.stroke.along() == Approx(1).margin(0.02));
}

TEST_CASE("places are told in even steps of whole frames")
{
    Player player;
    player.stroke.setProperty("frameInterval", 66);
    int told = 0;
    QObject::connect(&player.stroke, &ui::FigureStroke::alongChanged, [&] { ++told; });
    player.stroke.setRunning(true);
    for (int frame = 0; frame < 40; ++frame)
        player.driver.pass(16);
    CHECK(told == 40 * 16 / 66);
}

TEST_CASE("another clip begins its stroke anew")
{
    Player player;
    player.stroke.setRunning(true);
    player.driver.pass(player.oneWay / 2);
    player.stroke.setVariant(QStringLiteral("neutral"));
    CHECK(player.stroke.along() == 0);
    CHECK(player.stroke.running());
}
