#include "figure_stage.h"
#include "support/catch.h"

#include <future>
#include <set>

using namespace unknot;
using test::calfAt;

namespace {

/// A worker whose thread stands still inside its first picture until it is let go.
class HeldWorker {
public:
    HeldWorker()
    {
        QObject::connect(
            worker.get(), &ui::FigureWorker::drawn, worker.get(),
            [this](quintptr item, quint64 number, const std::shared_ptr<const ui::FigurePicture>&, double) {
                told.emplace_back(item, number);
                if (told.size() == 1) {
                    begun.set_value();
                    goOn.get_future().wait();
                }
            },
            Qt::DirectConnection);
        worker->order(1, orderFor(1, true));
        begun.get_future().wait();
    }
    static ui::FigureOrder orderFor(std::uint64_t number, bool still)
    {
        return {test::shippedClips(), calfAt(0.5), still, number};
    }
    void finish()
    {
        goOn.set_value();
        while (!worker->idle())
            std::this_thread::yield();
    }

    std::vector<std::pair<quintptr, quint64>> told;
    std::promise<void> begun;
    std::promise<void> goOn;
    std::unique_ptr<ui::FigureWorker> worker = std::make_unique<ui::FigureWorker>();
};

} // namespace

TEST_CASE("the newest order of an item replaces one that nobody began")
{
    HeldWorker held;
    held.worker->order(7, HeldWorker::orderFor(2, true));
    held.worker->order(7, HeldWorker::orderFor(3, true));
    held.finish();
    CHECK(held.told == std::vector<std::pair<quintptr, quint64>>{{1, 1}, {7, 3}});
}

TEST_CASE("moving figures come before stills")
{
    HeldWorker held;
    held.worker->order(2, HeldWorker::orderFor(2, true));
    held.worker->order(3, HeldWorker::orderFor(3, true));
    held.worker->order(9, HeldWorker::orderFor(4, false));
    held.finish();
    CHECK(held.told == std::vector<std::pair<quintptr, quint64>>{{1, 1}, {9, 4}, {2, 2}, {3, 3}});
}

TEST_CASE("what is likely next is drawn when nobody waits, and only what was named last")
{
    HeldWorker held;
    std::vector<std::pair<quintptr, quint64>> ahead;
    std::size_t before = 0;
    QObject::connect(
        held.worker.get(), &ui::FigureWorker::drawnAhead, held.worker.get(),
        [&](quintptr item, quint64 number) {
            ahead.emplace_back(item, number);
            before = held.told.size();
        },
        Qt::DirectConnection);
    held.worker->orderAhead(5, {HeldWorker::orderFor(1, true), HeldWorker::orderFor(2, true)});
    held.worker->orderAhead(5, {HeldWorker::orderFor(3, true)});
    held.worker->orderAhead(6, {HeldWorker::orderFor(4, true)});
    held.worker->orderAhead(6, {});
    held.worker->order(2, HeldWorker::orderFor(2, true));
    CHECK_FALSE(held.worker->idle());
    held.finish();
    CHECK(ahead == std::vector<std::pair<quintptr, quint64>>{{5, 3}});
    CHECK(before == 2);
}

TEST_CASE("what is cancelled is not drawn")
{
    HeldWorker held;
    held.worker->order(2, HeldWorker::orderFor(2, true));
    held.worker->order(3, HeldWorker::orderFor(3, false));
    held.worker->cancel(2);
    held.worker->cancel(3);
    CHECK_FALSE(held.worker->idle());
    held.finish();
    CHECK(held.told.size() == 1);
}

TEST_CASE("a worker that goes drops what waits")
{
    HeldWorker held;
    for (std::uint64_t n = 2; n < 40; ++n)
        held.worker->order(n, HeldWorker::orderFor(n, true));
    held.goOn.set_value();
    held.worker.reset();
    CHECK(held.told.size() < 39);
}

TEST_CASE("a still does not lean on the picture before it")
{
    test::FigureStage stage;
    stage.item->setPhase(0.1);
    stage.settle();
    stage.item->setPhase(0.9);
    stage.settle();
    figure::FrameRequest request = calfAt(0.9);
    request.keepOrder = false;
    CHECK(stage.drawn.back().frame().points ==
          figure::FigureRenderer(test::shippedClips()->body).draw(request).points);
}

TEST_CASE("pictures of a moving figure that nobody looks at any more are written again")
{
    ui::FigureWorker worker;
    std::set<const ui::FigurePicture*> seen;
    std::shared_ptr<const ui::FigurePicture> shown;
    QObject::connect(
        &worker, &ui::FigureWorker::drawn, &worker,
        [&](quintptr, quint64, std::shared_ptr<const ui::FigurePicture> picture, double) {
            seen.insert(picture.get());
            shown = std::move(picture);
        },
        Qt::DirectConnection);
    for (std::uint64_t n = 1; n <= 10; ++n) {
        worker.order(1, HeldWorker::orderFor(n, false));
        while (!worker.idle())
            std::this_thread::yield();
    }
    CHECK(seen.size() == 2);
}
