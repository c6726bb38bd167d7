#include "handout/handout.h"

#include "handout/qr_picture.h"
#include "shipped_catalog.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include "unknot/content/figure.h"
#include "unknot/content/loader.h"
#include "unknot/content/programme.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <bit>

using namespace unknot;
using namespace unknot::handout;

namespace {

const content::ContentRoots kRoots{UNKNOT_DATA_DIR, {}};

HandoutRequest requestFor(const Routine& routine)
{
    static const auto clips = content::clipSetOf(content::loadFigure(kRoots));
    return {routine,           test::shippedCatalog(), clips, {}, content::programmeCode(routine, kRoots),
            QDate(2026, 3, 14)};
}

Routine withSteps(int count)
{
    Routine routine = *test::shippedCatalog().routine("after-run");
    const auto few = routine.steps;
    routine.steps.clear();
    for (int i = 0; i < count; ++i)
        routine.steps.push_back(few[static_cast<std::size_t>(i) % few.size()]);
    return routine;
}

Line note(const std::string& words)
{
    return {Text(std::map<std::string, std::string>{{"en", words}}), "your physiotherapist"};
}

/// What a program prints about `file`; empty, with a warning, when it is not installed.
QByteArray ask(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed, so this is not looked at");
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString written(const test::TempFolder& folder, const HandoutRequest& request)
{
    const auto file = folder / "sheet.pdf";
    const auto done = writeHandout(request, file);
    REQUIRE(done.ok());
    return QString::fromStdString(file.string());
}

} // namespace

TEST_CASE("the sheet's text can be searched and holds everything that matters")
{
    const test::TempFolder folder;
    const Routine routine = *test::shippedCatalog().routine("after-run");
    auto request = requestFor(routine);
    request.names = {"J. Okafor, physiotherapist", "Sam R."};
    const QByteArray text = ask(QStringLiteral("pdftotext"),
                                {QStringLiteral("-layout"), written(folder, request), QStringLiteral("-")});
    if (text.isEmpty())
        return;
    const QByteArray flowing = text.simplified(); // a line may end within a part
    for (const char* part :
         {"After a run", "12:40", "Sam R.", "J. Okafor, physiotherapist", "14 March 2026", "Hamstrings",
          "1 min 30 each", "One side, then the other", "Do not roll", "the Achilles tendon and the heel",
          "Stop and ask", "more than 20 minutes", "Tick each day", "13 × 45 cm", "Page 1 of 2", "Page 2 of 2",
          "get medical advice"}) {
        INFO(part << " in\n" << text.toStdString());
        CHECK(flowing.contains(part));
    }
}

TEST_CASE("the file says which language its text is in")
{
    const test::TempFolder folder;
    const Routine routine = *test::shippedCatalog().routine("after-run");
    const QByteArray pdf = handoutPdf(requestFor(routine)).value();
    CHECK(pdf.count("/Lang (en)") == 1);
    // Readers still find their way: they begin at the end of the file.
    const QByteArray facts = ask(QStringLiteral("pdfinfo"), {written(folder, requestFor(routine))});
    CHECK((facts.isEmpty() || facts.contains("After a run")));
}

TEST_CASE("names are not on a sheet that was not given any")
{
    const test::TempFolder folder;
    const Routine routine = *test::shippedCatalog().routine("after-run");
    const QByteArray text =
        ask(QStringLiteral("pdftotext"), {written(folder, requestFor(routine)), QStringLiteral("-")});
    CHECK_FALSE(text.contains("For "));
    CHECK_FALSE(text.contains("From "));
}

TEST_CASE("one to twenty steps take as many pages as they need")
{
    for (const int count : {1, 2, 4, 5, 12, 20}) {
        INFO(count);
        const Routine routine = withSteps(count);
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            auto request = requestFor(routine);
            request.paper = paper;
            const auto pages = handoutPages(request, 300);
            REQUIRE(pages.ok());
            CHECK(pages.value().size() >= (count + 3) / 4);
            CHECK(pages.value().size() <= (count + 1) / 2 + 1);
            CHECK(pages.value().front().height() == (paper == Paper::A4 ? 424 : 388));
        }
    }
}

TEST_CASE("four steps with names and a note are one sheet")
{
    Routine routine = withSteps(1);
    routine.notes = {note("Warm up first. Stop if pain is sharp or you feel tingling.")};
    REQUIRE(test::shippedCatalog().techniques.size() == 6);
    for (unsigned chosen = 0; chosen < 1U << 6; ++chosen) {
        if (std::popcount(chosen) != 4)
            continue;
        routine.steps.clear();
        for (unsigned i = 0; i < 6; ++i) {
            const Technique& technique = test::shippedCatalog().techniques[i];
            const Variant& variant = technique.variants.front();
            const StepSides sides = variant.sides == Sides::Together ? StepSides::Together : StepSides::Each;
            if ((chosen >> i & 1U) != 0)
                routine.steps.push_back({technique.id, variant.id, sides, Millis{90000}, {}, {}});
        }
        auto request = requestFor(routine);
        request.names = {"J. Okafor, physiotherapist", "Sam R."};
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            INFO(chosen);
            request.paper = paper;
            CHECK(handoutPages(request, 300).value().size() == 1);
        }
    }
}

TEST_CASE("notes that fill the first page leave the steps to the next")
{
    Routine routine = withSteps(1);
    std::string words;
    while (words.size() < 234)
        words += "WWWWWW ";
    routine.notes.assign(12, note(words));
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        auto request = requestFor(routine);
        request.paper = paper;
        CHECK(handoutPages(request, 300).value().size() == 2);
    }
}

TEST_CASE("the figure is drawn as outlines, and the code on paper opens the same routine")
{
    const test::TempFolder folder;
    const Routine routine = *test::shippedCatalog().routine("every-day");
    const HandoutRequest request = requestFor(routine);
    REQUIRE(request.code);
    const QString pdf = written(folder, request);
    const QByteArray images = ask(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    CHECK(images.count('\n') <= 2);

    const QString picture = QString::fromStdString((folder / "page").string());
    ask(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"),
                                     QStringLiteral("-png"), pdf, picture});
    QStringList pages;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        if (entry.path().extension() == ".png")
            pages << QString::fromStdString(entry.path().string());
    if (pages.isEmpty())
        return;
    pages.sort();
    const QByteArray code =
        ask(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), pages.last()});
    if (code.isEmpty())
        return;
    CHECK(code.trimmed().toStdString() == *request.code);
    const auto reading = content::readProgrammeCode(code.toStdString(), "page.png", kRoots);
    REQUIRE(reading.offer);
    CHECK(reading.offer->routine == routine);
}

TEST_CASE("a text that is too long for the paper gets no code")
{
    CHECK(qrPicture("UNKNOT:1:ABC"));
    CHECK_FALSE(qrPicture(std::string(3000, 'A')));
    Routine routine = withSteps(20);
    auto request = requestFor(routine);
    request.code = std::string(3000, 'A');
    const test::TempFolder folder;
    const QByteArray text = ask(QStringLiteral("pdftotext"), {written(folder, request), QStringLiteral("-")});
    CHECK((text.isEmpty() || text.contains(".unknot")));
}

TEST_CASE("a sheet that cannot be written says so")
{
    const Routine routine = *test::shippedCatalog().routine("after-run");
    const auto done = writeHandout(requestFor(routine), "/no/such/folder/sheet.pdf");
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::Unwritable);
}
