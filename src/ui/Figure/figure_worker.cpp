#include "figure_worker.h"

#include <atomic>
#include <chrono>

namespace unknot::ui {

namespace {

constexpr quintptr kStills = 0;           // the renderer that all stills share
constexpr std::size_t kMostRenderers = 4; // a stage, the one it fades from, stills, one more window
constexpr std::size_t kMostFrames = 6;    // of moving figures: shown, waiting, being written, for two of them

} // namespace

FigureWorker::FigureWorker()
{
    qRegisterMetaType<std::shared_ptr<const figure::Frame>>();
    thread_ = std::thread([this] { run(); });
}

FigureWorker::~FigureWorker()
{
    {
        const std::lock_guard lock(guard_);
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void FigureWorker::order(quintptr item, FigureOrder order)
{
    {
        const std::lock_guard lock(guard_);
        (order.still ? stills_ : moving_)[item] = std::move(order);
    }
    wake_.notify_one();
}

void FigureWorker::cancel(quintptr item)
{
    const std::lock_guard lock(guard_);
    moving_.erase(item);
    stills_.erase(item);
}

bool FigureWorker::idle()
{
    const std::lock_guard lock(guard_);
    return !drawing_ && moving_.empty() && stills_.empty();
}

void FigureWorker::run()
{
    std::unique_lock lock(guard_);
    while (true) {
        wake_.wait(lock, [this] { return stopping_ || !moving_.empty() || !stills_.empty(); });
        if (stopping_)
            return;
        auto& queue = moving_.empty() ? stills_ : moving_;
        const auto next = queue.extract(queue.begin());
        drawing_ = true;
        lock.unlock();
        draw(next.key(), next.mapped());
        lock.lock();
        drawing_ = false;
    }
}

void FigureWorker::draw(quintptr item, const FigureOrder& order)
{
    if (clips_ != order.clips) {
        renderers_.clear();
        clips_ = order.clips;
    }
    const quintptr owner = order.still ? kStills : item;
    if (renderers_.size() >= kMostRenderers && !renderers_.contains(owner))
        renderers_.clear();
    auto& renderer = renderers_[owner];
    if (!renderer)
        renderer = std::make_unique<figure::FigureRenderer>(clips_->body);

    const auto began = std::chrono::steady_clock::now();
    figure::FrameRequest request = order.request;
    request.keepOrder = !order.still;
    const figure::Frame& picture = renderer->draw(request);
    auto frame = order.still ? std::make_shared<const figure::Frame>(picture) : copyOf(picture);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    Q_EMIT drawn(item, order.number, std::move(frame), took.count());
}

// A moving figure's frames go round: one that nobody looks at any more is written again.
std::shared_ptr<const figure::Frame> FigureWorker::copyOf(const figure::Frame& picture)
{
    for (const std::shared_ptr<figure::Frame>& frame : frames_) {
        if (frame.use_count() > 1)
            continue;
        std::atomic_thread_fence(std::memory_order_acquire);
        *frame = picture;
        return frame;
    }
    auto frame = std::make_shared<figure::Frame>(picture);
    if (frames_.size() < kMostFrames)
        frames_.push_back(frame);
    return frame;
}

} // namespace unknot::ui
