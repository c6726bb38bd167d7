#include "unknot/core/text.h"

namespace unknot {

const std::string& Text::in(std::string_view language) const
{
    static const std::string nothing;
    if (auto found = byLanguage_.find(std::string(language)); found != byLanguage_.end())
        return found->second;
    if (auto english = byLanguage_.find("en"); english != byLanguage_.end())
        return english->second;
    return byLanguage_.empty() ? nothing : byLanguage_.begin()->second;
}

} // namespace unknot
