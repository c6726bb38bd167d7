#include "people_view_model.h"

#include "app_view_model.h"
#include "page_fixture.h"
#include "support/catch.h"
#include "support/recording_people.h"

#include <QAbstractItemModelTester>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* word : all)
        list << QString::fromUtf8(word);
    return list;
}

struct Group : PageFixture {
    explicit Group(std::string person = kFirstPerson)
    {
        people.people = {{kFirstPerson, "Sam"}, {"person-2", "Anna"}, {"person-3", "B."}};
        deps.person = std::move(person);
    }
    RecordingPeople people;
    Deps deps{clock,   log,      store,     history, archive, nullptr,
              nullptr, nobody(), noSound(), nullptr, nullptr, people};
};

struct GroupPage : Group {
    explicit GroupPage(std::string person = kFirstPerson) : Group(std::move(person))
    {
        QObject::connect(&page, &PeopleViewModel::chosen, &page, [this](const QString& id) { chosen << id; });
    }
    PeopleViewModel page{deps, QStringLiteral("/docs")};
    QStringList chosen;
};

struct WholeApp : Group {
    explicit WholeApp(std::string person = kFirstPerson) : Group(std::move(person))
    {
        QObject::connect(&app, &AppViewModel::personChosen, &app,
                         [this](const QString& id) { chosen << id; });
    }
    SettingsViewModel settings{state, QStringLiteral("/data"), QStringLiteral("1")};
    AppViewModel app{deps, state, settings};
    QStringList chosen;
};

} // namespace

TEST_CASE("one person is asked nothing")
{
    GroupPage group;
    group.people.people = {{kFirstPerson, {}}};
    const PeopleViewModel page(group.deps, {});
    CHECK_FALSE(page.several());
    CHECK_FALSE(page.firstHasName());
    CHECK_FALSE(page.demonstrating());
}

TEST_CASE("several people and the demonstration are there to choose from")
{
    GroupPage group("person-2");
    QAbstractItemModelTester tester(group.page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(group.page.several());
    CHECK(group.page.choices() == words({"Sam", "Anna", "B.", "Demonstration"}));
    CHECK(group.page.choice() == 1);
    group.page.choose(1);
    group.page.choose(9);
    group.page.choose(-1);
    CHECK(group.chosen.isEmpty());
    group.page.choose(2);
    group.page.choose(0);
    group.page.choose(3);
    group.page.use(QStringLiteral("nobody"));
    CHECK(group.chosen == words({"person-3", "first", "demonstration"}));
    const auto& rows = group.page.rows()->rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == PersonRow{QStringLiteral("first"), QStringLiteral("Sam"), false, false});
    CHECK(rows[1] == PersonRow{QStringLiteral("person-2"), QStringLiteral("Anna"), true, false});
    CHECK(rows[2] == PersonRow{QStringLiteral("person-3"), QStringLiteral("B."), false, true});
}

TEST_CASE("a demonstration leads back to who was there")
{
    GroupPage group(kDemonstration);
    CHECK(group.page.demonstrating());
    CHECK(group.page.choice() == 3);
    group.page.demonstrate();
    CHECK(group.chosen.isEmpty());
    group.page.endDemonstration();
    CHECK(group.chosen == words({""}));
}

TEST_CASE("somebody is added, renamed, and refused with the reason")
{
    GroupPage group;
    QAbstractItemModelTester tester(group.page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(group.page.add(QStringLiteral("Mia")));
    CHECK(group.page.choices().contains(QStringLiteral("Mia")));
    CHECK(group.page.done().startsWith(QStringLiteral("Mia was added.")));
    CHECK_FALSE(group.page.add({}));
    CHECK(group.page.problem() == QStringLiteral("Write a name or initials."));
    CHECK(group.page.done().isEmpty());
    for (const auto& [fault, words] : {std::pair{NameFault::TooLong, "At most"},
                                       {NameFault::NotPlain, "Plain letters"},
                                       {NameFault::Taken, "This name is taken"}}) {
        group.people.fault = fault;
        CHECK_FALSE(group.page.rename(QStringLiteral("person-2"), QStringLiteral("X")));
        CHECK(group.page.problem().startsWith(QLatin1String(words)));
    }
    group.people.fault = NameFault::None;
    CHECK(group.page.rename(QStringLiteral("person-2"), QStringLiteral("Anna B.")));
    CHECK(group.page.problem().isEmpty());
    CHECK(group.page.choices()[1] == QStringLiteral("Anna B."));
    group.people.changeAnswer = Error{ErrorCode::Unwritable, "The disk is full.", "/config"};
    CHECK_FALSE(group.page.add(QStringLiteral("Leo")));
    CHECK(group.page.problem() == QStringLiteral("/config: The disk is full."));
}

TEST_CASE("somebody is removed only when asked for, and never the one in use")
{
    GroupPage group;
    group.page.setAside(QStringLiteral("first"));
    CHECK(group.people.calls.empty());
    group.page.exportLog(QStringLiteral("person-2"), group.page.proposed(QStringLiteral("A. B/~c")));
    CHECK(group.page.done() == QStringLiteral("Written to /docs/unknot-A-B-c.json."));
    group.page.setAside(QStringLiteral("person-2"));
    CHECK(group.page.done() ==
          QStringLiteral("Anna was removed. The log and the settings are kept in /kept."));
    group.page.deleteForGood(QStringLiteral("person-3"));
    CHECK(group.page.done() == QStringLiteral("B. was removed."));
    CHECK(group.people.calls == std::vector<std::string>{"export person-2 /docs/unknot-A-B-c.json",
                                                         "set aside person-2", "delete person-3"});
    CHECK_FALSE(group.page.several());
}

TEST_CASE("a removal that fails says why, and nothing else begins meanwhile")
{
    GroupPage group;
    group.people.hold = true;
    group.people.removeAnswer = Error{ErrorCode::Busy, "A session is running.", {}};
    group.page.setAside(QStringLiteral("person-2"));
    CHECK(group.page.busy());
    group.page.setAside(QStringLiteral("person-3"));
    group.page.exportLog(QStringLiteral("person-3"), QStringLiteral("/x"));
    CHECK(group.people.calls.size() == 1);
    group.people.release();
    CHECK_FALSE(group.page.busy());
    CHECK(group.page.problem() == QStringLiteral("A session is running."));
    CHECK(group.page.choices().contains(QStringLiteral("Anna")));
}

TEST_CASE("nobody changes over while a session runs or data is worked on")
{
    WholeApp whole;
    whole.load();
    whole.app.loadLog();
    whole.app.people()->choose(1);
    CHECK(whole.chosen == words({"person-2"}));
    whole.app.showWhenReady(QStringLiteral("every-day"), true);
    REQUIRE(whole.app.screen() == AppViewModel::Screen::Session);
    whole.app.people()->choose(2);
    CHECK(whole.chosen.size() == 1);
    CHECK(whole.app.people()->problem().startsWith(QStringLiteral("A session is running.")));
}

TEST_CASE("nobody changes over while an import goes on")
{
    struct SlowArchive : RecordingArchive {
        Reply<ImportCount> waiting;
        void importFrom(const std::string&, Reply<ImportCount> reply) override { waiting = std::move(reply); }
    } slow;
    Group group;
    SettingsViewModel settings(group.state, QStringLiteral("/data"), QStringLiteral("1"));
    const Deps deps{group.clock, group.log, group.store, group.history, slow,    nullptr,
                    nullptr,     nobody(),  noSound(),   nullptr,       nullptr, group.people};
    AppViewModel app(deps, group.state, settings);
    const auto chosen = counted(app, &AppViewModel::personChosen);
    app.data()->importJson(QStringLiteral("/tmp/a.json"));
    app.people()->choose(1);
    CHECK(*chosen == 0);
    CHECK(app.people()->problem().startsWith(QStringLiteral("Your data is being worked on.")));
    slow.waiting(ImportCount{});
    app.people()->choose(1);
    CHECK(*chosen == 1);
}

TEST_CASE("showing something writes nothing to the log and changes nobody's settings")
{
    WholeApp whole;
    whole.load();
    whole.app.loadLog();
    const Settings before = whole.state.settings();
    const int saves = whole.store.saves;
    whole.app.clinic()->showTechnique(QStringLiteral("calf"), {});
    PresentViewModel& present = *whole.app.clinic()->present();
    present.setMirrored(true);
    present.setZones(true);
    present.setMuscle(false);
    present.setView(PresentViewModel::View::Top);
    present.setTimerShown(true);
    present.stepSpeed();
    present.stepVariant(1);
    present.stepTechnique(1);
    present.switchSide();
    present.turn(30, 10);
    for (int second = 0; second < 600; ++second)
        present.advance(1);
    present.setHolding(true);
    present.close();
    CHECK(whole.state.settings() == before);
    CHECK(whole.store.saves == saves);
    CHECK(whole.log.begun.empty());
    CHECK(whole.log.events.empty());
    CHECK(whole.log.told.empty());
    CHECK(whole.log.notes.empty());
    CHECK(whole.archive.calls.empty());
    CHECK(whole.history.corrections.empty());
}
