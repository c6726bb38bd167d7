#include "figure_worker.h"

#include "figure_qt/paint_figure.h"

#include <atomic>
#include <chrono>

namespace unknot::ui {

namespace {

constexpr quintptr kStills = 0;           // the renderer that all stills share
constexpr std::size_t kMostRenderers = 4; // a stage, the one it fades from, stills, one more window
constexpr std::size_t kMostPictures = 6;  // of moving figures: shown, waiting, being written, for two of them

} // namespace

FigureWorker::FigureWorker()
{
    qRegisterMetaType<std::shared_ptr<const FigurePicture>>();
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

void FigureWorker::orderAhead(quintptr item, std::vector<FigureOrder> orders)
{
    {
        const std::lock_guard lock(guard_);
        if (orders.empty()) {
            ahead_.erase(item);
            return;
        }
        ahead_[item] = std::move(orders);
    }
    wake_.notify_one();
}

bool FigureWorker::idle()
{
    const std::lock_guard lock(guard_);
    return !drawing_ && !waiting();
}

void FigureWorker::run()
{
    std::unique_lock lock(guard_);
    while (true) {
        wake_.wait(lock, [this] { return stopping_ || waiting(); });
        if (stopping_)
            return;
        drawing_ = true;
        drawNext(lock);
        drawing_ = false;
    }
}

void FigureWorker::drawNext(std::unique_lock<std::mutex>& lock)
{
    if (moving_.empty() && stills_.empty()) {
        const auto first = ahead_.begin();
        const quintptr item = first->first;
        const FigureOrder order = std::move(first->second.front());
        first->second.erase(first->second.begin());
        if (first->second.empty())
            ahead_.erase(first);
        lock.unlock();
        drawAhead(item, order);
    } else {
        auto& queue = moving_.empty() ? stills_ : moving_;
        const auto next = queue.extract(queue.begin());
        lock.unlock();
        draw(next.key(), next.mapped());
    }
    lock.lock();
}

const figure::Frame& FigureWorker::outline(quintptr item, const FigureOrder& order)
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
    figure::FrameRequest request = order.request;
    request.keepOrder = !order.still;
    return renderer->draw(request);
}

void FigureWorker::drawAhead(quintptr item, const FigureOrder& order)
{
    auto picture = std::make_shared<FigurePicture>();
    picture->frame = outline(item, order);
    Q_EMIT drawnAhead(item, order.number, std::move(picture));
}

void FigureWorker::draw(quintptr item, const FigureOrder& order)
{
    const auto began = std::chrono::steady_clock::now();
    const figure::Frame& frame = outline(item, order);
    std::shared_ptr<FigurePicture> picture;
    if (order.still) {
        picture = std::make_shared<FigurePicture>();
        pictures_.clear(); // nothing moves now
    } else {
        picture = unused();
        fill(picture->image, frame);
    }
    picture->frame = frame;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    Q_EMIT drawn(item, order.number, std::move(picture), took.count());
}

void FigureWorker::fill(QImage& image, const figure::Frame& frame)
{
    const QSize size(static_cast<int>(frame.width), static_cast<int>(frame.height));
    if (image.size() != size)
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    raster_.draw(frame, figure::pixelsOf(image));
}

// A moving figure's pictures go round: one that nobody looks at any more is written again.
std::shared_ptr<FigurePicture> FigureWorker::unused()
{
    for (const std::shared_ptr<FigurePicture>& picture : pictures_) {
        if (picture.use_count() > 1)
            continue;
        std::atomic_thread_fence(std::memory_order_acquire);
        return picture;
    }
    auto picture = std::make_shared<FigurePicture>();
    if (pictures_.size() < kMostPictures)
        pictures_.push_back(picture);
    return picture;
}

} // namespace unknot::ui
