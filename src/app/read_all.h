#pragma once

#include "content_loader.h"

namespace unknot::app {

struct Loaded {
    std::shared_ptr<const Catalog> catalog;
    std::shared_ptr<const figure::ClipSet> clips;
};

/// Reads everything, the figure too, and waits for it. Turns the event loop.
[[nodiscard]] Loaded readAll(ContentLoader& content);

} // namespace unknot::app
