#include "translations.h"

#include "support/catch.h"

#include <QCoreApplication>

using unknot::app::Translations;

TEST_CASE("numbers are in words that fit them, in the window and in what unknotctl shows")
{
    const auto days = [](int count) {
        return QCoreApplication::translate("unknot::viewmodels::TodayViewModel", "%n day(s) in a row", nullptr,
                                           count);
    };
    CHECK(days(2) == QStringLiteral("2 day(s) in a row"));
    {
        const Translations translations;
        CHECK(days(2) == QStringLiteral("2 days in a row"));
        CHECK(days(1) == QStringLiteral("1 day in a row"));
    }
    CHECK(days(2) == QStringLiteral("2 day(s) in a row"));
}
