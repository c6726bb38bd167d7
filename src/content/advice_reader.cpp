#include "names.h"
#include "readers.h"
#include "rules.h"

namespace unknot::content {

namespace {

constexpr std::size_t kMostEntries = 100;

void readEntry(ObjectReader& in, Advice& advice)
{
    in.required("rule", advice.rule, words(8));
    in.required("level", advice.level, oneOf(kAdviceLevels));
    in.required("title", advice.title, text(80, Tokens::Advice));
    in.required("message", advice.message, text(400, Tokens::Advice));
    in.optional("source", advice.source, source());
}

} // namespace

void readAdvice(ObjectReader& in, std::vector<Advice>& advice)
{
    in.required("advice", advice, list(1, kMostEntries, object(readEntry)));
    in.unique("advice", "rule");
}

} // namespace unknot::content
