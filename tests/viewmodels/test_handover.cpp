#include "handover_view_model.h"
#include "programme_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_desk.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

struct Desk {
    Desk() { page.load(); }

    PageFixture page;
    RecordingHandover handover;
    HandoverViewModel sheet{page.state, &handover};
    ProgrammeViewModel programme{page.state, &handover};
    const Routine& routine() { return *page.state.catalog()->routine("after-run"); }
};

ProgrammeOffer sampleOffer(const Routine& routine)
{
    ProgrammeOffer offer;
    offer.from = "J. Okafor";
    offer.routine = routine;
    offer.total = Millis{400000};
    offer.rolling = Millis{360000};
    offer.techniques = {{"calf", en("Calf"), ProgrammeFate::Here},
                        {"itb-1a2b3c", en("ITB"), ProgrammeFate::Beside}};
    offer.files = {{"routines", "evening.json", "{}"}};
    return offer;
}

} // namespace

TEST_CASE("names are on the sheet, and in the file only when that is ticked")
{
    Desk desk;
    desk.sheet.show(desk.routine());
    desk.sheet.setFrom(QStringLiteral("  J. Okafor "));
    desk.sheet.setForWhom(QStringLiteral("Sam R."));
    desk.sheet.saveSheet(false);
    CHECK(desk.handover.names.from == "J. Okafor");
    CHECK(desk.handover.opened.empty());
    desk.sheet.saveProgramme();
    CHECK(desk.handover.names.from.empty());
    CHECK(desk.handover.names.forWhom.empty());
    desk.sheet.setNamesInFile(true);
    desk.sheet.saveProgramme();
    CHECK(desk.handover.names.forWhom == "Sam R.");
    CHECK(desk.handover.written == std::vector<std::string>{"/nowhere/after-run.pdf",
                                                            "/nowhere/after-run.unknot",
                                                            "/nowhere/after-run.unknot"});
    desk.sheet.setFrom(QString::fromUtf8("J.\xE2\x80\xAE Okafor"));
    CHECK(desk.sheet.from() == QStringLiteral("J. Okafor"));
    desk.sheet.saveSheet(true);
    CHECK(desk.handover.opened == "/nowhere/after-run.pdf");
    CHECK(desk.sheet.message().contains(QStringLiteral("after-run.pdf")));
}

TEST_CASE("whom a sheet was for is forgotten before the next one")
{
    Desk desk;
    desk.sheet.show(desk.routine());
    desk.sheet.setFrom(QStringLiteral("J. Okafor"));
    desk.sheet.setForWhom(QStringLiteral("Sam R."));
    desk.sheet.close();
    desk.sheet.show(desk.routine());
    desk.sheet.saveSheet(false);
    CHECK(desk.handover.names.forWhom.empty());
    CHECK(desk.handover.names.from == "J. Okafor");
}

TEST_CASE("the preview follows the paper")
{
    Desk desk;
    desk.sheet.show(desk.routine());
    desk.sheet.setLetter(false);
    CHECK(desk.sheet.pages().size() == 1);
    desk.sheet.setLetter(true);
    CHECK(desk.sheet.pages().size() == 2);
    CHECK(desk.sheet.pages().first().startsWith(QStringLiteral("file:///")));
}

TEST_CASE("a programme says what it holds and what would change before it is added")
{
    Desk desk;
    desk.handover.offer = sampleOffer(desk.routine());
    const auto added = counted(desk.programme, &ProgrammeViewModel::added);
    desk.programme.open(QStringLiteral("file:///home/sam/evening.unknot"));
    REQUIRE(desk.programme.state() == ProgrammeViewModel::State::Offered);
    CHECK(desk.programme.file() == QStringLiteral("/home/sam/evening.unknot"));
    CHECK(desk.programme.name() == QStringLiteral("After a run"));
    CHECK(desk.programme.origin() == QStringLiteral("It says it is from J. Okafor."));
    REQUIRE(desk.programme.changes().size() == 3);
    CHECK(desk.programme.changes()[0] == QStringLiteral("The routine will be added."));
    CHECK(desk.programme.changes()[1].startsWith(QStringLiteral("Calf is here already")));
    CHECK(desk.programme.changes()[2].contains(QStringLiteral("yours stays")));
    CHECK(*added == 0);
    desk.programme.add();
    CHECK(*added == 1);
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Added);
}

TEST_CASE("a programme that is offered stays until it is answered, and the next one comes after it")
{
    Desk desk;
    desk.handover.offer = sampleOffer(desk.routine());
    const auto open = [&](const char* file) { desk.programme.open(QString::fromLatin1(file)); };
    open("/home/sam/evening.unknot");
    open("file:///home/sam/morning.unknot");
    open("file:///home/sam/morning.unknot");
    open("/home/sam/evening.unknot");
    open("https://example.org/noon.unknot");
    CHECK(desk.programme.file() == QStringLiteral("/home/sam/evening.unknot"));
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Offered);
    desk.programme.dismiss();
    CHECK(desk.programme.file() == QStringLiteral("/home/sam/morning.unknot"));
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Offered);
    desk.programme.add();
    desk.programme.dismiss();
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Refused);
    // A refusal gives way: the file may have been mended.
    open("/home/sam/evening.unknot");
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Offered);
    desk.programme.dismiss();
    CHECK(desk.programme.state() == ProgrammeViewModel::State::None);
}

TEST_CASE("a programme that is refused, or cannot be added, says why")
{
    Desk desk;
    desk.programme.open(QStringLiteral("/home/sam/broken.unknot"));
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Refused);
    CHECK(desk.programme.problem().startsWith(QStringLiteral("Line 3")));
    desk.programme.add();
    CHECK(desk.programme.state() == ProgrammeViewModel::State::Refused);

    desk.programme.open(QStringLiteral("https://example.org/evening.unknot"));
    CHECK(desk.programme.problem() == QStringLiteral("Only files on this computer can be opened."));

    desk.handover.offer = sampleOffer(desk.routine());
    desk.handover.added = Error{ErrorCode::Unwritable, "The disk is full.", {}};
    desk.programme.open(QStringLiteral("/home/sam/evening.unknot"));
    desk.programme.add();
    CHECK(desk.programme.problem() == QStringLiteral("The disk is full."));
    desk.programme.dismiss();
    CHECK(desk.programme.state() == ProgrammeViewModel::State::None);
}
