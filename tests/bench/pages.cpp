// unknot_pages_bench [SESSIONS [STEPS [LOG]]]: from a click to the frame that answers it, over a long log.
// LOG is kept, and used when it is there: a million steps take long to write.
#include "long_log.h"

#include "app_view_model.h"
#include "figures.h"
#include "store/sqlite_session_log.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"
#include "unknot/content/figure.h"
#include "unknot/content/loader.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <utility>

using namespace unknot;
using namespace unknot::viewmodels;
using store::SqliteSessionLog;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

class MemorySettings : public SettingsStore {
public:
    [[nodiscard]] Result<Settings> load() override { return saved; }
    void save(const Settings& settings) override { saved = settings; }
    Settings saved;
};

Settings answered()
{
    Settings settings;
    settings.safety = {"2026-10-02", {}};
    settings.roller = Roller::SmoothFirm;
    return settings;
}

/// Processor time of this thread: what others on the machine do is no part of it.
double ownMillis()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Knows how much at a time the window's thread had to do for what happens, and for drawing.
class TimedApplication : public QGuiApplication {
public:
    struct Longest {
        double event = 0;
        double frame = 0;
    };

    using QGuiApplication::QGuiApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // A frame is drawn within the event of a timer.
        const bool frame = event->type() == QEvent::UpdateRequest;
        const bool outer = depth_ == 0;
        if (!frame && !outer)
            return QGuiApplication::notify(receiver, event);
        if (outer)
            drawn_ = 0;
        ++depth_;
        const double start = ownMillis();
        const bool done = QGuiApplication::notify(receiver, event);
        const double time = ownMillis() - start;
        --depth_;
        if (frame) {
            longest.frame = std::max(longest.frame, time);
            drawn_ += time;
        } else {
            longest.event = std::max(longest.event, time - drawn_);
        }
        return done;
    }
    Longest longest;

private:
    int depth_ = 0;
    double drawn_ = 0;
};

TimedApplication& application()
{
    return *static_cast<TimedApplication*>(QCoreApplication::instance());
}

/// The whole window over a real log, without its entrances.
class Window {
public:
    explicit Window(const std::filesystem::path& file) : log_(file)
    {
        state_.change([](Settings& settings) { settings.reduceMotion = true; });
        state_.setCatalog(std::make_shared<const Catalog>(content::load({UNKNOT_DATA_DIR, std::nullopt})));
        app_.loadLog();
        view_.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        ui::Figures::of(*view_.engine())
            .setClips(content::clipSetOf(content::loadFigure({UNKNOT_DATA_DIR, std::nullopt})));
        view_.setResizeMode(QQuickView::SizeRootObjectToView);
        view_.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app_)}});
        view_.resize(1280, 800);
        view_.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Unknot/App/Shell.qml")));
        QObject::connect(&view_, &QQuickWindow::frameSwapped, &view_, [this] { ++frames_; });
        view_.show();
        settle();
    }

    AppViewModel& app() { return app_; }
    SqliteSessionLog& log() { return log_; }

    /// Longer than anything that still goes on.
    static void settle(int ms = 400)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QQuickItem* item(const QString& name) { return find(view_.rootObject(), name); }
    void click(const QString& name)
    {
        QQuickItem* target = item(name);
        if (!target)
            qFatal("There is no %s.", qPrintable(name));
        const QPointF middle = target->mapToScene({target->width() / 2, target->height() / 2});
        QTest::mouseClick(&view_, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    }
    /// Milliseconds from `act` to the first frame after `done`; tells the longest that an event and a frame
    /// took.
    void measure(const char* name, const std::function<void()>& act, const std::function<bool()>& done,
                 double target)
    {
        settle();
        application().longest = {};
        const auto start = Clock::now();
        const double began = ownMillis();
        act();
        application().longest.event = std::max(application().longest.event, ownMillis() - began);
        bool answered = waitFor(done);
        const int before = frames_;
        view_.update();
        answered = waitFor([&] { return frames_ != before; }) && answered;
        const double time = since(start);
        if (!answered)
            std::printf("(given up) ");
        settle();
        const auto [event, frame] = application().longest;
        std::printf("%-42s %7.1f ms to the frame, at most %5.1f ms for an event, %5.1f ms for a frame", name,
                    time, event, frame);
        if (target > 0)
            std::printf("   target %.1f", target);
        std::printf("\n");
    }

private:
    /// False: it has not come in a minute.
    bool waitFor(const std::function<bool()>& done)
    {
        QTimer alarm;
        alarm.start(1000);
        const auto start = Clock::now();
        while (!done() && since(start) < 60'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return done();
    }
    static QQuickItem* find(QQuickItem* at, const QString& name)
    {
        if (at->objectName() == name && at->isVisible())
            return at;
        for (QQuickItem* child : at->childItems())
            if (QQuickItem* found = find(child, name))
                return found;
        return nullptr;
    }

    test::ManualClock clock_{{1'792'040'000'000, 120, "2026-10-14"}};
    store::SqliteSessionLog log_;
    MemorySettings settingsStore_;
    AppState state_{settingsStore_, answered(), "en"};
    SettingsViewModel settings_{state_, QStringLiteral("/tmp"), QStringLiteral("0")};
    AppViewModel app_{Deps{clock_, log_, settingsStore_, log_, log_}, state_, settings_};
    QQuickView view_;
    int frames_ = 0;
};

void measureAll(Window& window, const test::TempFolder& folder)
{
    HistoryViewModel& history = *window.app().history();
    bool drawn = false;
    QObject::connect(history.chart(), &TrendChartModel::changed, &history, [&] { drawn = true; });
    bool answered = false;
    QObject::connect(&history, &HistoryViewModel::changed, &history, [&] { answered = true; });
    const auto open = [&](const char* name, const char* rail, AppViewModel::Page page, double target) {
        answered = page != AppViewModel::Page::History;
        window.measure(
            name, [&] { window.click(QLatin1String(rail)); },
            [&] { return window.app().page() == page && answered; }, target);
    };
    const auto draw = [&](const char* name, double target, const std::function<void()>& act) {
        drawn = false;
        window.measure(
            name, act, [&] { return drawn; }, target);
    };
    Window::settle(2000); // nobody is there sooner; by then the page has been read
    open("History, the first time", "railHistory", AppViewModel::Page::History, 60);
    open("Today", "railToday", AppViewModel::Page::Today, 30);
    open("History", "railHistory", AppViewModel::Page::History, 60);
    // History begins with what is tight: the first area in these made-up logs.
    for (const char* area : {"area5", "area2", "area1"})
        draw("another area", 16.7, [&] { window.click(QLatin1String(area)); });
    draw("the other side", 16.7, [&] { history.chooseSide(1); });
    draw("12 weeks", 16.7, [&] { history.chooseSpan(1); });
    draw("the whole year", 16.7, [&] { history.chooseSpan(2); });
    draw("all time", 0, [&] { history.choosePeriod(2); });
    draw("another area, all time", 0, [&] { window.click(QStringLiteral("area5")); });
    draw("the other side, all time", 0, [&] { history.chooseSide(0); });
    answered = false;
    window.measure(
        "every session listed", [&] { history.showAll(); }, [&] { return answered; }, 0);
    open("Today, beside all that", "railToday", AppViewModel::Page::Today, 30);
    for (const auto& [name, format] : {std::pair{"export as CSV", LogArchive::Format::Csv},
                                       std::pair{"export as JSON", LogArchive::Format::Json}}) {
        bool done = false;
        window.measure(
            name,
            [&, format = format] {
                window.log().exportTo(folder / "export", format, [&](const Result<void>& result) {
                    done = true;
                    if (!result.ok())
                        std::abort();
                });
            },
            [&] { return done; }, 0);
    }
}

double memory()
{
    std::ifstream in("/proc/self/smaps_rollup");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("Pss:"))
            return std::stod(line.substr(4)) / 1000;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", QByteArrayLiteral("software"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    TimedApplication timed(argc, argv);
    const int sessions = argc > 1 ? std::atoi(argv[1]) : 3650;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 9;
    const test::TempFolder folder;
    const std::filesystem::path file = argc > 3 ? std::filesystem::path(argv[3]) : folder / "log.sqlite";
    if (!std::filesystem::exists(file))
        bench::fillLongLog(file, sessions, steps);
    std::printf("%d sessions, %d steps\n", sessions, sessions * steps);
    {
        Window window(file);
        std::printf("%-42s %7.1f MB\n", "memory on Today", memory());
        measureAll(window, folder);
        std::printf("%-42s %7.1f MB\n", "memory at the end", memory());
    }
    return 0;
}
