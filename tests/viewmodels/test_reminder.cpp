#include "reminder_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/recording_people.h"

#include <QLocale>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

using Calls = std::vector<std::string>;

struct ReminderPage : PageFixture {
    RecordingReminder computer;
    Deps deps{clock,    log,       store,   history, archive,      nullptr,  nullptr,
              nobody(), noSound(), nullptr, nullptr, nobodyElse(), computer, "person-2"};
    ReminderViewModel reminder{state, deps};
};

} // namespace

TEST_CASE("the reminder is off until it is turned on, and off again leaves nothing")
{
    ReminderPage page;
    CHECK_FALSE(page.reminder.on());
    CHECK(page.reminder.time() == QStringLiteral("18:00"));
    page.reminder.setTime(QStringLiteral("7:30"));
    CHECK(page.computer.calls.empty());
    page.reminder.setOn(true);
    CHECK(page.computer.calls == Calls{"person-2 450 127"});
    CHECK(page.store.saved.reminder.on);
    page.reminder.setTime(QStringLiteral("19:05"));
    CHECK(page.computer.calls.back() == "person-2 1145 127");
    page.reminder.setOn(false);
    CHECK(page.computer.calls.back() == "person-2 off");
    CHECK_FALSE(page.store.saved.reminder.on);
    CHECK(page.reminder.summary().startsWith(QStringLiteral("Off.")));
}

TEST_CASE("a time is understood as people write it")
{
    ReminderPage page;
    const auto taken = [&](const char* typed) {
        return page.reminder.setTime(QString::fromUtf8(typed)) ? page.reminder.time() : QStringLiteral("no");
    };
    CHECK(taken("6") == QStringLiteral("06:00"));
    CHECK(taken(" 06.45 ") == QStringLiteral("06:45"));
    CHECK(taken("18 h 30") == QStringLiteral("18:30"));
    CHECK(taken("18h30") == QStringLiteral("18:30"));
    CHECK(taken("23:59") == QStringLiteral("23:59"));
    CHECK(taken("0:00") == QStringLiteral("00:00"));
    for (const char* bad : {"", "24:00", "12:60", "-1", "noon", "1:2", "123", "12:345"}) {
        CHECK(taken(bad) == QStringLiteral("no"));
        CHECK_FALSE(page.reminder.timeProblem().isEmpty());
        CHECK(page.reminder.time() == QStringLiteral("00:00"));
    }
    page.reminder.setTime(QStringLiteral("8"));
    CHECK(page.reminder.timeProblem().isEmpty());
}

TEST_CASE("days are chosen as the week begins here, and one always stays")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // Begins with Sunday.
    ReminderPage page;
    CHECK(page.reminder.days().front() == QStringLiteral("Sun"));
    CHECK(page.reminder.longDays().back() == QStringLiteral("Saturday"));
    page.reminder.toggleDay(0);
    CHECK(page.store.saved.reminder.days == 0b0111111);
    CHECK_FALSE(page.reminder.chosenDays().front());
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // Begins with Monday.
    CHECK_FALSE(page.reminder.chosenDays().back());
    for (int day = 0; day < 7; ++day)
        page.reminder.toggleDay(day);
    CHECK(page.store.saved.reminder.days == 0b1100000); // Saturday was the last one when it was asked to go.
    page.reminder.toggleDay(5);
    CHECK(page.store.saved.reminder.days == 0b1000000);
    page.reminder.toggleDay(6);
    CHECK(page.store.saved.reminder.days == 0b1000000);
    page.reminder.toggleDay(9);
    page.reminder.setOn(true);
    CHECK(page.computer.calls.back() == "person-2 1080 64");
    QLocale::setDefault(before);
}

TEST_CASE("what the computer cannot do is off again, and said")
{
    ReminderPage page;
    page.computer.answer = Error{ErrorCode::Unavailable, "No systemd runs for you.", {}};
    page.reminder.setOn(true);
    CHECK_FALSE(page.reminder.on());
    CHECK(page.reminder.problem() == QStringLiteral("No systemd runs for you."));
    CHECK(page.computer.calls == Calls{"person-2 1080 127", "person-2 off"});
    page.computer.answer = {};
    page.reminder.setOn(true);
    CHECK(page.reminder.on());
    CHECK(page.reminder.problem().isEmpty());
}

TEST_CASE("it can be seen as it will look, and what is in its way is said")
{
    ReminderPage page;
    page.reminder.showNow();
    CHECK(page.computer.calls == Calls{"person-2 shown"});
    CHECK(page.reminder.problem().isEmpty());
    page.computer.answer = Error{ErrorCode::Unavailable, "The desktop shows no messages.", {}};
    page.reminder.showNow();
    CHECK(page.reminder.problem() == QStringLiteral("The desktop shows no messages."));
    page.computer.answer = {};
    page.reminder.showNow();
    CHECK(page.reminder.problem().isEmpty());
}

TEST_CASE("deleting all data takes the reminder along")
{
    ReminderPage page;
    page.reminder.setOn(true);
    page.state.setSettings({});
    CHECK(page.computer.calls.back() == "person-2 off");
}

TEST_CASE("what is on is set again after a start, in case the program moved")
{
    ReminderPage page;
    page.reminder.renew();
    CHECK(page.computer.calls.empty());
    page.reminder.setOn(true);
    page.reminder.renew();
    CHECK(page.computer.calls.back() == "person-2 renew");
}
