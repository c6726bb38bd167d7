#pragma once

#include <string>

namespace unknot::store {

/// Which sessions are wanted; all that are not rehearsals unless told otherwise.
struct SessionFilter {
    std::string id = {};      ///< Only this one.
    std::string fromDay = {}; ///< First local day; "" for no limit.
    std::string toDay = {};   ///< Last local day; "" for no limit.
    bool rehearsals = false;
    bool newestFirst = true;
    int atMost = -1; ///< Below 0: no limit.
};

} // namespace unknot::store
