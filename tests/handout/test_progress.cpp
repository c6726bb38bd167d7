#include "handout/progress.h"

#include "handout/progress_words.h"
#include "sample_period.h"
#include "shipped_catalog.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <set>

using namespace unknot;
using namespace unknot::handout;

namespace {

ProgressRequest requestFor(const LoggedPeriod& period)
{
    return {period, test::shippedCatalog(), {}, QDate(2026, 11, 15)};
}

/// What a program prints about the sheet; empty, with a warning, when it is not installed.
QByteArray ask(const QString& program, QStringList arguments, const ProgressRequest& request)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed, so this is not looked at");
        return {};
    }
    const test::TempFolder folder;
    const auto file = folder / "progress.pdf";
    REQUIRE(writeProgress(request, file).ok());
    arguments.replaceInStrings(QStringLiteral("FILE"), QString::fromStdString(file.string()));
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray textOf(const ProgressRequest& request)
{
    return ask(QStringLiteral("pdftotext"),
               {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, request)
        .simplified();
}

} // namespace

TEST_CASE("a progress sheet's text can be searched and says what was recorded and what it is not")
{
    const LoggedPeriod period = test::samplePeriod(42);
    auto request = requestFor(period);
    request.name = "Sam R.";
    const QByteArray text = textOf(request);
    if (text.isEmpty())
        return;
    for (const char* part : {"Foam rolling: progress",
                             "5 October 2026 to 15 November 2026",
                             "Sam R.",
                             "15 November 2026",
                             "Days with rolling",
                             "30 of 42",
                             "Minutes of rolling",
                             "Rolled most: Every day (20 of 30)",
                             "Tension before rolling",
                             "Mid back",
                             "Calf",
                             "not easing over 7 days",
                             "easing",
                             "Activities",
                             "Run 5 km",
                             "3, then 7: more than the error",
                             "5, then 5: within the error",
                             "Stratford 1995",
                             "Advice that was shown",
                             "No easing in your calf over 7 days",
                             "Stopped for pain",
                             "8 Oct",
                             "not an examination",
                             "replacement for an assessment"}) {
        INFO(part << " in\n" << text.toStdString());
        CHECK(text.contains(part));
    }
    CHECK_FALSE(textOf(requestFor(period)).contains("Name"));
}

TEST_CASE("what came into the log from elsewhere is plain lines on the progress sheet")
{
    LoggedPeriod period = test::samplePeriod(42);
    REQUIRE_FALSE(period.activities.empty());
    period.activities.front().activity.text = "Climb\n\xE2\x80\xAEstairs";
    for (SessionRecord& session : period.sessions)
        session.header.routineName = "Own\xE2\x80\x8B\x07 way";
    auto request = requestFor(period);
    request.name = "Sam\xE2\x80\xAE R.";
    const ProgressWords words = progressWords(request);
    CHECK(words.name == QStringLiteral("Sam R."));
    CHECK(words.activities.front().name == QStringLiteral("Climb stairs"));
    CHECK(words.plan.contains(QStringLiteral("Own way")));
}

TEST_CASE("a progress sheet is one page of its paper, whatever the log holds")
{
    const LoggedPeriod empty{"2026-10-05", "2026-11-15", {}, {}, {}};
    const LoggedPeriod weeks = test::samplePeriod(42);
    const LoggedPeriod years = test::samplePeriod(3653);
    const LoggedPeriod today{"2026-11-15", "2026-11-15", {}, {}, {}};
    LoggedPeriod many = weeks; // more areas, activities, advice and stops than there is room for
    for (SessionRecord& session : many.sessions)
        for (int i = 0; i < 30; ++i) {
            const std::string area = "an-area-of-my-own-with-a-long-name-" + std::to_string(i);
            session.ratings.push_back({RatingMoment::Before, area, Side::Left, i % 11});
            session.steps.push_back({{area, "", Side::Right, {}, {}}, {}, {}, Outcome::StoppedForPain});
            many.told.push_back(
                {"W" + std::to_string(i), area, session.header.started.localDay, AdviceTold::Answer::Shown});
        }
    for (int i = 0; i < 9; ++i)
        many.activities.push_back(many.activities.front());
    for (const LoggedPeriod* period :
         std::initializer_list<const LoggedPeriod*>{&empty, &weeks, &years, &today, &many})
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            auto request = requestFor(*period);
            request.paper = paper;
            const QByteArray facts = ask(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, request);
            if (facts.isEmpty())
                return;
            INFO(period->sessions.size() << facts.toStdString());
            CHECK(facts.contains("Pages:           1\n"));
            CHECK(facts.contains(paper == Paper::A4 ? "(A4)" : "(letter)"));
            const QImage picture = progressPicture(request, 300);
            CHECK(picture.height() == (paper == Paper::A4 ? 424 : 388));
            // The foot is the last thing on the paper: nothing was pushed into the margin below it.
            bool clean = true;
            for (int y = picture.height() - 16; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    clean = clean && qGray(picture.pixel(x, y)) > 250;
            CHECK(clean);
        }
    const QByteArray text = textOf(requestFor(many));
    CHECK(text.contains("Left out for want of room"));
    CHECK(text.contains("more"));
}

TEST_CASE("an empty log makes a sheet that says so in each place")
{
    const LoggedPeriod empty{"2026-10-05", "2026-11-15", {}, {}, {}};
    const QByteArray text = textOf(requestFor(empty));
    if (text.isEmpty())
        return;
    for (const char* part : {"0 of 42", "Nothing was rated before rolling", "No activity was scored",
                             "None in this period", "Not in this period"}) {
        INFO(part << " in\n" << text.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("how often a routine is meant stands beside how often it was rolled, when it says so")
{
    const LoggedPeriod period = test::samplePeriod(42);
    Catalog catalog = test::shippedCatalog();
    for (Routine& routine : catalog.routines)
        if (routine.id == "every-day")
            routine.often = Text(std::map<std::string, std::string>{{"en", "Five days a week"}});
    const ProgressRequest request{period, catalog, {}, QDate(2026, 11, 15)};
    CHECK(progressWords(request).plan.contains(QLatin1String("It says how often: Five days a week.")));
    CHECK_FALSE(progressWords(requestFor(period)).plan.contains(QLatin1String("how often")));
}

TEST_CASE("many ratings are drawn as medians of weeks, few one by one")
{
    const LoggedPeriod years = test::samplePeriod(3653);
    const auto words = progressWords(requestFor(years));
    REQUIRE_FALSE(words.rows.empty());
    CHECK(words.rows.front().curves.front().points.size() <= 60);
    CHECK(words.activities.front().points.size() <= 60);
    // Medians of many weeks lie far apart, and still make one line.
    const auto& points = words.rows.front().curves.front().points;
    for (std::size_t i = 1; i < points.size(); ++i)
        CHECK(points[i].day - points[i - 1].day <= words.breakDays);
    CHECK(words.sidesNote.contains(QLatin1String("median")));
    CHECK(words.bars.size() <= 26);
    const LoggedPeriod weeks = test::samplePeriod(42);
    const auto few = progressWords(requestFor(weeks));
    CHECK(few.rows.size() == 6);
    CHECK(few.rows.front().curves.front().points.size() == 30);
    CHECK(few.rows.back().curves.size() == 2);
    CHECK(few.bars.size() == 6);
    CHECK(few.bars.front().days == QLatin1String("5"));
}

TEST_CASE("a progress sheet says which language its text is in, and can be read in grey")
{
    const LoggedPeriod period = test::samplePeriod(42);
    const auto request = requestFor(period);
    CHECK(progressPdf(request).value().count("/Lang (en)") == 1);
    CHECK(ask(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")}, request)
              .count('\n') <= 2);
    // Nothing on it is told apart by its hue: every colour is close to grey.
    const QImage picture = progressPicture(request, 900);
    int colourful = 0;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2) {
            const QColor colour = picture.pixelColor(x, y);
            colourful += colour.hsvSaturation() > 80 && colour.value() > 90 ? 1 : 0;
        }
    CHECK(colourful == 0);
}

TEST_CASE("a progress sheet that cannot be written says so")
{
    const LoggedPeriod period = test::samplePeriod(7);
    const auto done = writeProgress(requestFor(period), "/no/such/folder/progress.pdf");
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::Unwritable);
}
