#include "readers.h"
#include "rules.h"

namespace unknot::content {

namespace {

void readItem(ObjectReader& in, ScreeningItem& item)
{
    in.required("id", item.id, identifier());
    in.required("statement", item.statement, text(240));
    in.required("advice", item.advice, text(400));
    in.optional("urgent", item.urgent, flag());
    in.optional("source", item.source, source());
}

} // namespace

void readScreening(ObjectReader& in, std::vector<ScreeningItem>& items)
{
    in.required("items", items, list(1, 40, object(readItem)));
    in.unique("items", "id");
}

} // namespace unknot::content
