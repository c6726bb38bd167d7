#pragma once

#include "figure_picture.h"
#include "unknot/figure/renderer.h"

#include <cstddef>
#include <list>
#include <memory>

namespace unknot::ui {

/// Stills that were drawn lately, so that a page that comes back shows its pictures at once. A still is known
/// by everything that it was drawn from: another theme, look or size is another still. For one set of clips,
/// on the GUI thread.
class FigureCache {
public:
    explicit FigureCache(std::size_t most = 48) : most_(most) {}

    /// Null when it has to be drawn.
    [[nodiscard]] std::shared_ptr<const FigurePicture> find(const figure::FrameRequest& request);
    /// The one that was longest not asked for makes room.
    void keep(const figure::FrameRequest& request, std::shared_ptr<const FigurePicture> picture);
    void clear() { stills_.clear(); }

    [[nodiscard]] std::size_t size() const { return stills_.size(); }

private:
    struct Still {
        figure::FrameRequest request;
        std::shared_ptr<const FigurePicture> picture;
    };
    std::list<Still>::iterator lookUp(const figure::FrameRequest& request);

    std::size_t most_;
    std::list<Still> stills_; ///< The newest first.
};

} // namespace unknot::ui
