#pragma once

#include "unknot/content/loader.h"

namespace unknot::test {

/// What comes with Unknot, read once.
inline const Catalog& shippedCatalog()
{
    static const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    return catalog;
}

} // namespace unknot::test
