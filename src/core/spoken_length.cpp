#include "unknot/core/spoken_length.h"

namespace unknot {

namespace {

constexpr Millis kWord{400};

}

Millis spokenLength(std::string_view words)
{
    int count = 0;
    bool inside = false;
    for (char letter : words) {
        const bool space = letter == ' ';
        count += !space && !inside ? 1 : 0;
        inside = !space;
    }
    return kWord * count;
}

} // namespace unknot
