#include "self_test.h"

#include "app_view_model.h"
#include "figures.h"
#include "first_fonts.h"
#include "qml_complaints.h"
#include "read_all.h"
#include "sample_ports.h"
#include "window.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <cstdio>

namespace unknot::app {

namespace {

using viewmodels::AppViewModel;
using viewmodels::SessionViewModel;

class SelfTest {
public:
    SelfTest(std::shared_ptr<const Catalog> catalog, std::shared_ptr<const figure::ClipSet> clips)
        : catalog_(std::move(catalog)), clips_(std::move(clips)), state_(store_, Settings{}, "en"),
          settings_(state_, QStringLiteral("/tmp"), QStringLiteral(UNKNOT_VERSION)),
          app_({.clock = clock_,
                .log = log_,
                .settingsStore = store_,
                .history = history_,
                .archive = archive_,
                .people = people_},
               state_, settings_)
    {
    }

    int run()
    {
        window_ = maker_.make(app_);
        if (!window_)
            return 0;
        visit();
        app_.loadLog();
        state_.setCatalog(catalog_);
        visit();
        firstRun();
        visit();
        for (const QString& text : strangeTexts(*window_->contentItem(), settings_.textScale()))
            qWarning().noquote() << "TodayPage.qml: first_fonts.cpp lacks the font of" << text;
        window_->setProperty("shown", true);
        ui::Figures::of(maker_.engine()).setClips(clips_);
        visit();
        for (const bool dark : {false, true}) {
            settings_.setTheme(dark ? 2 : 1);
            settings_.setTextSize(dark ? 2 : 0);
            settings_.setReduceMotion(dark);
            app_.sound()->setEdgeLight(dark);
            window_->resize(dark ? QSize(900, 640) : QSize(1920, 1080));
            pages();
            session();
        }
        troubles();
        return visited_;
    }

private:
    /// Lets the page that is up come to rest.
    void visit()
    {
        for (int round = 0; round < 8; ++round) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
        ++visited_;
    }

    void firstRun()
    {
        for (int row = 0; row < app_.firstRun()->statements()->rowCount(); ++row) {
            app_.firstRun()->toggle(row);
            visit();
            app_.firstRun()->toggle(row);
        }
        app_.firstRun()->proceed();
        visit();
        app_.firstRun()->chooseRoller(viewmodels::FirstRunViewModel::HarderOrTextured);
        visit();
        app_.firstRun()->proceed();
        visit();
        app_.firstRun()->beginWithRoller();
        app_.firstRun()->chooseRoller(viewmodels::FirstRunViewModel::SmoothFirm);
        app_.firstRun()->proceed();
        visit();
        app_.firstRun()->proceed();
    }

    void pages()
    {
        app_.setPage(AppViewModel::Page::Today);
        log_.answer = {};
        app_.loadLog();
        visit();
        log_.answer = sampleOverview(*catalog_);
        app_.loadLog();
        for (int context = 0; context < app_.today()->contexts().size(); ++context) {
            app_.today()->chooseContext(context);
            visit();
        }
        app_.setPage(AppViewModel::Page::Techniques);
        visit();
        for (int row = 0; row < app_.techniques()->rowCount(); ++row) {
            app_.techniques()->open(row);
            for (int variant = 0; variant < app_.technique()->variants().size(); ++variant) {
                app_.technique()->chooseVariant(variant);
                visit();
            }
            app_.technique()->goBack();
        }
        historyPage();
        clinic();
        app_.setPage(AppViewModel::Page::Settings);
        visit();
        app_.setPage(AppViewModel::Page::Today);
    }

    void historyPage()
    {
        history_.answer = {};
        app_.setPage(AppViewModel::Page::History);
        visit();
        fillHistory(history_, *catalog_, clock_.wall());
        app_.history()->refresh();
        visit();
        app_.history()->detail()->show(QStringLiteral("sample"));
        visit();
        app_.history()->detail()->remove();
        visit();
        app_.history()->undoRemove();
    }

    void clinic()
    {
        viewmodels::Clinic& clinic = *app_.clinic();
        app_.setPage(AppViewModel::Page::Routines);
        visit();
        clinic.edit(QStringLiteral("after-run"));
        visit();
        clinic.editor()->remove(1);
        visit();
        clinic.editor()->add(0);
        clinic.handover()->show(clinic.editor()->routine());
        visit();
        clinic.handover()->close();
        clinic.programme()->open(QStringLiteral("https://example.org"));
        visit();
        clinic.programme()->dismiss();
        clinic.showTechnique(QStringLiteral("hamstrings"), {});
        visit();
        clinic.present()->setZones(true);
        clinic.present()->setTimerShown(true);
        clinic.present()->stepVariant(3);
        visit();
        clinic.present()->close();
        clinic.edit({});
    }

    /// Rolls the suggestion, with a look at everything that can be opened on the way.
    void session()
    {
        app_.today()->start();
        visit();
        SessionViewModel* session = app_.session();
        if (!session)
            return;
        bool lookedCloser = false;
        for (int steps = 0; app_.screen() == AppViewModel::Screen::Session && steps < kMostSteps; ++steps) {
            const auto page = static_cast<SessionViewModel::Page>(session->stage().page);
            if (page == SessionViewModel::Page::Roll && !std::exchange(lookedCloser, true))
                lookCloser(*session);
            visit();
            session->skip();
            clock_.step(kLeadIn);
            session->look();
            clock_.step(kSecond);
            session->look();
        }
        visit();
        if (viewmodels::SummaryViewModel* summary = app_.summary()) {
            summary->changeRatings();
            visit();
            summary->stopChangingRatings();
            summary->save();
        }
        visit();
    }

    void lookCloser(SessionViewModel& session)
    {
        clock_.step(kLeadIn + kSecond);
        session.look();
        visit();
        session.holdOrRelease();
        visit();
        session.holdOrRelease();
        session.pause();
        visit();
        session.resume();
        clock_.step(kLeadIn + kSecond);
        session.look();
        session.guide()->sayWhere();
        visit();
        session.guide()->setFloorView(true);
        for (int quarter = 0; quarter < 4; ++quarter) {
            session.guide()->turn();
            visit();
        }
        session.guide()->setFloorView(false);
        session.openHurts();
        visit();
        session.tooStrong();
        visit();
        session.closeHurts();
        session.askToEnd();
        visit();
        session.keepGoing();
        clock_.step(kLeadIn + kSecond);
        session.look();
    }

    void troubles()
    {
        log_.fail({ErrorCode::Unwritable, "The log could not be written.", "/tmp"});
        visit();
        auto broken = std::make_shared<Catalog>(*catalog_);
        broken->problems.push_back(
            {"calf.json", 14, "/dose", "Not a number.", "Write a number.", true, "calf"});
        std::erase_if(broken->techniques, [](const Technique& technique) { return technique.id == "calf"; });
        state_.setCatalog(std::move(broken));
        visit();
        app_.setPage(AppViewModel::Page::Techniques);
        visit();
        state_.setCatalog(std::make_shared<const Catalog>());
        visit();
        app_.setPage(AppViewModel::Page::Today);
        visit();
    }

    static constexpr int kMostSteps = 100;
    static constexpr Millis kLeadIn{3000};
    static constexpr Millis kSecond{1000};

    std::shared_ptr<const Catalog> catalog_;
    std::shared_ptr<const figure::ClipSet> clips_;
    SteppedClock clock_;
    SampleLog log_;
    ForgetfulSettings store_;
    SampleHistory history_;
    SampleArchive archive_;
    SamplePeople people_;
    viewmodels::AppState state_;
    viewmodels::SettingsViewModel settings_;
    AppViewModel app_;
    WindowMaker maker_;
    QQuickWindow* window_ = nullptr;
    int visited_ = 0;
};

} // namespace

int selfTest(ContentLoader& content)
{
    countQmlComplaints();
    const auto [catalog, clips] = readAll(content);
    for (const Problem& problem : catalog->problems)
        std::fprintf(stderr, "%s:%d: %s\n", problem.file.c_str(), problem.line, problem.message.c_str());
    int visited = 0;
    {
        SelfTest test(catalog, clips);
        visited = test.run();
    }
    std::printf("self-test: %d pages, %d warnings\n", visited, qmlComplaints());
    const bool fine = visited > 0 && qmlComplaints() == 0 && catalog->problems.empty() &&
                      !catalog->techniques.empty() && clips != nullptr;
    return fine ? 0 : 1;
}

} // namespace unknot::app
