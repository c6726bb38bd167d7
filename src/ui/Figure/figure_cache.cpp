#include "figure_cache.h"

#include <algorithm>

namespace unknot::ui {

std::list<FigureCache::Still>::iterator FigureCache::lookUp(const figure::FrameRequest& request)
{
    return std::find_if(stills_.begin(), stills_.end(),
                        [&](const Still& still) { return still.request == request; });
}

std::shared_ptr<const FigurePicture> FigureCache::find(const figure::FrameRequest& request)
{
    const auto found = lookUp(request);
    if (found == stills_.end())
        return nullptr;
    stills_.splice(stills_.begin(), stills_, found);
    return found->picture;
}

void FigureCache::keep(const figure::FrameRequest& request, std::shared_ptr<const FigurePicture> picture)
{
    if (const auto found = lookUp(request); found != stills_.end())
        stills_.erase(found);
    stills_.push_front({request, std::move(picture)});
    if (stills_.size() > most_)
        stills_.pop_back();
}

} // namespace unknot::ui
