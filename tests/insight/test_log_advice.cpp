#include "records.h"
#include "support/catch.h"
#include "unknot/insight/log_advice.h"

using namespace unknot;
using namespace unknot::insight;

namespace {

using Due = std::vector<event::AdviceDue>;

const event::AdviceDue kLong{"T2", {}, Side::Both};

event::Rated rated(RatingMoment moment, const char* area, std::optional<int> value, Side side = Side::Left)
{
    return {moment, area, side, value};
}

} // namespace

TEST_CASE("twenty minutes are left alone when every area is looser")
{
    using enum RatingMoment;
    CHECK(afterLongSession({kLong}, {rated(Before, "calf", 6), rated(After, "calf", 5)}).empty());
    CHECK(afterLongSession({kLong, {"A1", "calf", Side::Left}},
                           {rated(Before, "calf", 6), rated(After, "calf", 5)}) ==
          Due{{"A1", "calf", Side::Left}});
}

TEST_CASE("after twenty minutes the area that is not looser is named")
{
    using enum RatingMoment;
    const std::vector<event::Rated> ratings{rated(Before, "itb", 5), rated(After, "itb", 2),
                                            rated(Before, "calf", 6, Side::Right),
                                            rated(After, "calf", 6, Side::Right)};
    CHECK(afterLongSession({kLong}, ratings) == Due{{"T2A", "calf", Side::Right}});
    CHECK(afterLongSession({}, ratings).empty());
}

TEST_CASE("without both numbers of any area the question of twenty minutes stays")
{
    using enum RatingMoment;
    CHECK(afterLongSession({kLong}, {}) == Due{kLong});
    CHECK(afterLongSession({kLong}, {rated(Before, "calf", 6), rated(After, "calf", {})}) == Due{kLong});
    CHECK(afterLongSession({kLong}, {rated(After, "calf", 3)}) == Due{kLong});
    CHECK(afterLongSession({kLong}, {rated(Before, "calf", 6, Side::Right), rated(After, "calf", 3)}) ==
          Due{kLong});
}
