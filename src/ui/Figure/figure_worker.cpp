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
    const figure::Frame& frame = renderer->draw(request);
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
