#include "handout/handout.h"
#include "handout/progress.h"
#include "handout/progress_words.h"
#include "handout/sheet.h"
#include "handout/words_language.h"

#include "sample_period.h"
#include "shipped_catalog.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace unknot;
using namespace unknot::handout;

namespace {

class DesktopIn {
public:
    explicit DesktopIn(const char* name) { QLocale::setDefault(QLocale(QString::fromLatin1(name))); }
    ~DesktopIn() { QLocale::setDefault(before_); }

private:
    QLocale before_;
};

/// A translation that has come as far as its name and one title.
class SomeGerman : public QTranslator {
public:
    SomeGerman() { QCoreApplication::installTranslator(this); }
    ~SomeGerman() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        const QByteArray words(source);
        return words == "en"                       ? QStringLiteral("de")
               : words == "Foam rolling: progress" ? QStringLiteral("Rollen: Verlauf")
                                                   : QString();
    }
};

} // namespace

TEST_CASE("a sheet of English words says so and writes days in English, whatever the desktop speaks")
{
    const DesktopIn german("de_DE");
    const LoggedPeriod period = test::samplePeriod(42);
    const ProgressRequest progress{period, test::shippedCatalog(), {}, QDate(2026, 3, 15), Paper::A4, "de"};
    const QByteArray pdf = progressPdf(progress).value();
    CHECK(pdf.count("/Lang (en)") == 1);
    CHECK(pdf.contains("<rdf:li>en</rdf:li>"));
    CHECK(progressWords(progress).made == QStringLiteral("15 March 2026"));
    CHECK(progressWords(progress).span == QStringLiteral("5 October 2026 to 15 November 2026"));

    const Routine routine = *test::shippedCatalog().routine("after-run");
    const HandoutRequest handout{routine, test::shippedCatalog(), nullptr,   {},
                                 {},      QDate(2026, 3, 14),     Paper::A4, "de"};
    CHECK(handoutPdf(handout).value().count("/Lang (en)") == 1);
    const Sheet sheet = sheetOf(handout).value();
    CHECK(sheet.date == QStringLiteral("14 March 2026"));
    CHECK(sheet.days.front() == QStringLiteral("Sat"));
}

TEST_CASE("an area's name is small within a sentence in English, and stays as it is in a language that it is "
          "told in")
{
    const LoggedPeriod period = test::samplePeriod(42);
    const auto advised = [&](const Catalog& catalog) {
        QStringList titles;
        for (const auto& entry :
             progressWords({period, catalog, {}, QDate(2026, 3, 15), Paper::A4, "de"}).advice)
            titles << entry.words;
        return titles.join(QLatin1Char('\n'));
    };
    CHECK(advised(test::shippedCatalog()).contains(QStringLiteral("your calf")));
    Catalog german = test::shippedCatalog();
    for (Technique& technique : german.techniques) {
        auto names = technique.name.all();
        names["de"] = technique.id == "calf" ? "Wade" : "Anderes";
        technique.name = Text(names);
    }
    CHECK(advised(german).contains(QStringLiteral("your Wade")));
}

TEST_CASE("a sheet in a translation says that one's language")
{
    const DesktopIn german("de_AT");
    const SomeGerman translation;
    const LoggedPeriod period = test::samplePeriod(42);
    const ProgressRequest progress{period, test::shippedCatalog(), {}, QDate(2026, 1, 15), Paper::A4, "de"};
    const QByteArray pdf = progressPdf(progress).value();
    CHECK(pdf.count("/Lang (de)") == 1);
    CHECK(pdf.contains("<rdf:li>de</rdf:li>"));
    // The desktop's own ways: Austria's January is another than Germany's.
    CHECK(progressWords(progress).made == QString::fromUtf8("15 J\xC3\xA4nner 2026"));
}
