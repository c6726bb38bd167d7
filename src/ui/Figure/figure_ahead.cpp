#include "figure_ahead.h"

#include <algorithm>
#include <utility>

namespace unknot::ui {

std::shared_ptr<const FigurePicture> FigureAhead::find(const figure::FrameRequest& request) const
{
    const auto found = std::ranges::find(entries_, request, &Entry::request);
    return found == entries_.end() ? nullptr : found->picture;
}

std::vector<FigureOrder> FigureAhead::want(const std::vector<figure::FrameRequest>& requests,
                                           const std::shared_ptr<const figure::ClipSet>& clips)
{
    std::vector<Entry> kept;
    std::vector<FigureOrder> orders;
    for (const figure::FrameRequest& request : requests) {
        Entry entry{request, ++number_, find(request)};
        if (!entry.picture)
            orders.push_back({clips, request, true, entry.number});
        kept.push_back(std::move(entry));
    }
    entries_ = std::move(kept);
    return orders;
}

void FigureAhead::received(std::uint64_t number, std::shared_ptr<const FigurePicture> picture)
{
    const auto found = std::ranges::find(entries_, number, &Entry::number);
    if (found != entries_.end())
        found->picture = std::move(picture);
}

} // namespace unknot::ui
