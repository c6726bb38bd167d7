#include "readers.h"
#include "rules.h"

namespace unknot::content {

namespace {

bool readLink(const Value& value, std::string& link)
{
    if (!words(200)(value, link)) {
        return false;
    }
    if (!link.starts_with("https://")) {
        value.expected("a web address", "Begin it with https://.");
        return false;
    }
    return true;
}

void readReference(ObjectReader& in, Reference& reference)
{
    in.required("id", reference.id, words(40));
    in.required("citation", reference.citation, words(600));
    in.optional("link", reference.link, readLink);
}

} // namespace

void readSources(ObjectReader& in, Sources& sources)
{
    in.required("standing", sources.standing, text(240));
    in.required("references", sources.references, list(1, 200, object(readReference)));
    in.unique("references", "id");
}

} // namespace unknot::content
