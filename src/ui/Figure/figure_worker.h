#pragma once

#include "figure_picture.h"
#include "unknot/figure/clip_set.h"
#include "unknot/figure/raster.h"
#include "unknot/figure/renderer.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace unknot::ui {

/// A picture that somebody waits for. The newest order of an item replaces an older one that nobody began.
struct FigureOrder {
    std::shared_ptr<const figure::ClipSet> clips;
    figure::FrameRequest request; ///< `clip` points into `clips`.
    bool still = false;           ///< By itself: no leaning on the frame before.
    std::uint64_t number = 0;
};

/// Works outlines out on one thread of its own, and fills the pixels of figures that move; those come before
/// stills. It sleeps while nobody orders.
class FigureWorker : public QObject {
    Q_OBJECT

public:
    FigureWorker();
    ~FigureWorker() override;

    /// `item` is a name for who asks. Never waits.
    void order(quintptr item, FigureOrder order);
    /// What `item` ordered is not wanted any more; what is being drawn still arrives.
    void cancel(quintptr item);
    /// Draws these when nobody waits for a picture, instead of those that `item` named before.
    void orderAhead(quintptr item, std::vector<FigureOrder> orders);

    /// Nothing is waiting or being drawn: every picture has been told about.
    [[nodiscard]] bool idle();

Q_SIGNALS:
    /// Comes from the worker's thread: connect queued.
    void drawn(quintptr item, quint64 number, std::shared_ptr<const unknot::ui::FigurePicture> picture,
               double millis);
    /// The same for what was ordered ahead.
    void drawnAhead(quintptr item, quint64 number, std::shared_ptr<const unknot::ui::FigurePicture> picture);

private:
    void run();
    [[nodiscard]] bool waiting() const { return !moving_.empty() || !stills_.empty() || !ahead_.empty(); }
    void drawNext(std::unique_lock<std::mutex>& lock);
    const figure::Frame& outline(quintptr item, const FigureOrder& order);
    void draw(quintptr item, const FigureOrder& order);
    void drawAhead(quintptr item, const FigureOrder& order);
    void fill(QImage& image, const figure::Frame& frame);
    std::shared_ptr<FigurePicture> unused();

    std::mutex guard_;
    std::condition_variable wake_;
    std::map<quintptr, FigureOrder> moving_;
    std::map<quintptr, FigureOrder> stills_;
    std::map<quintptr, std::vector<FigureOrder>> ahead_; ///< None of them empty.
    bool drawing_ = false;
    bool stopping_ = false;

    std::shared_ptr<const figure::ClipSet> clips_; ///< Of the renderers; the worker's thread only.
    std::map<quintptr, std::unique_ptr<figure::FigureRenderer>> renderers_;
    figure::FrameRaster raster_;
    std::vector<std::shared_ptr<FigurePicture>> pictures_;
    std::thread thread_;
};

} // namespace unknot::ui
