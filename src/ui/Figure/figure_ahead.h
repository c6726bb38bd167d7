#pragma once

#include "figure_picture.h"
#include "figure_worker.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace unknot::ui {

/// Pictures that are likely to be asked for next, drawn while nobody waits for another one. Outlines only:
/// they are filled when they are shown. On the GUI thread.
class FigureAhead {
public:
    /// Null: it has to be drawn.
    [[nodiscard]] std::shared_ptr<const FigurePicture> find(const figure::FrameRequest& request) const;

    /// From now on these are likely. Gives the orders for those that are not there yet; the others stay, and
    /// what is not likely any more goes.
    [[nodiscard]] std::vector<FigureOrder> want(const std::vector<figure::FrameRequest>& requests,
                                                const std::shared_ptr<const figure::ClipSet>& clips);
    void received(std::uint64_t number, std::shared_ptr<const FigurePicture> picture);
    void clear() { entries_.clear(); }

    [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        figure::FrameRequest request;
        std::uint64_t number = 0;
        std::shared_ptr<const FigurePicture> picture; ///< Null while it is being drawn.
    };

    std::vector<Entry> entries_;
    std::uint64_t number_ = 0; ///< Of the newest order.
};

} // namespace unknot::ui
