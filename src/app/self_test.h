#pragma once

#include "content_loader.h"

namespace unknot::app {

/// Loads every page in every state with sample data, in both themes. Tells what QML complained about and
/// returns 0 when it was nothing.
[[nodiscard]] int selfTest(ContentLoader& content);

} // namespace unknot::app
