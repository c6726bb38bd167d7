#include "unknot/core/catalog.h"

#include <algorithm>

namespace unknot {

namespace {

template <class Items, class Key>
auto* find(const Items& items, const std::string& wanted, Key key)
{
    auto found = std::ranges::find(items, wanted, key);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Variant* Technique::variant(const std::string& variantId) const
{
    return find(variants, variantId, &Variant::id);
}

const Technique* Catalog::technique(const std::string& id) const
{
    return find(techniques, id, &Technique::id);
}

const Routine* Catalog::routine(const std::string& id) const
{
    return find(routines, id, &Routine::id);
}

const Advice* Catalog::adviceFor(const std::string& rule) const
{
    return find(advice, rule, &Advice::rule);
}

} // namespace unknot
