#include "unknot/core/activity.h"

#include "support/catch.h"

using namespace unknot;

TEST_CASE("An activity's name is one line of 1 to 80 characters")
{
    CHECK(activityText("  Run\t5\n km ").value() == "Run 5 km");
    CHECK(activityText("Run \xE2\x80\xAE"
                       "mk 5")
              .value() == "Run mk 5");
    CHECK_FALSE(activityText("\xE2\x80\xAE\xE2\x80\x8B").ok());
    CHECK(activityText(std::string(80, 'x')).ok());
    CHECK_FALSE(activityText(std::string(81, 'x')).ok());
    CHECK_FALSE(activityText("").ok());
    CHECK_FALSE(activityText(" \r\n\x01 ").ok());
    std::string umlauts;
    for (int i = 0; i < 80; ++i)
        umlauts += "\xC3\xBC"; // two bytes each
    CHECK(activityText(umlauts).value() == umlauts);
    CHECK_FALSE(activityText(umlauts + "x").ok());
}
