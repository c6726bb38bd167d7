#include "test_setup.h"

#include "figure_item.h"
#include "figure_worker.h"
#include "figures.h"
#include "unknot/content/figure.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickView>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace unknot;

namespace {

constexpr double kFrame = 16.7; // ms
constexpr double kPatience = 2000;
constexpr double kRestMs = 150;
constexpr int kRest = 12; // frames
constexpr int kTechniques = 6;
constexpr int kMostVariants = 4;

class Shown {
public:
    Shown()
    {
        view_.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        ui::Figures& figures = ui::Figures::of(*view_.engine());
        figures.setClips(content::clipSetOf(content::loadFigure({UNKNOT_DATA_DIR, std::nullopt})));
        present().show(QStringLiteral("mid-back"));
        view_.setInitialProperties({{QStringLiteral("viewModel"), QVariant::fromValue(&present())}});
        view_.setResizeMode(QQuickView::SizeRootObjectToView);
        view_.resize(1280, 800);
        view_.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Unknot/Present/PresentPage.qml")));
        view_.show();
        figure_ = view_.rootObject()
                      ->findChild<QObject*>(QStringLiteral("presentFigure"))
                      ->findChild<ui::FigureItem*>(QStringLiteral("front"));
        // What a frame shows is settled when the scene is handed over for it.
        QObject::connect(
            &view_, &QQuickWindow::beforeSynchronizing, &view_, [this] { handedOver_ = figure_->isOfThis(); },
            Qt::DirectConnection);
        QObject::connect(
            &view_, &QQuickWindow::afterRendering, &view_,
            [this] {
                ++frames_;
                shown_ = shown_ || handedOver_;
            },
            Qt::DirectConnection);
        rest();
    }

    /// Nobody presses two keys within so many frames.
    void rest()
    {
        const int then = frames_;
        runUntil([&] { return frames_ > then + kRest; }, kRestMs);
    }

    viewmodels::PresentViewModel& present() { return *setup_.app()->clinic()->present(); }

    /// From the key to the frame with the words, and to the one with the new figure.
    std::pair<double, double> change(int technique, int variant)
    {
        QElapsedTimer timer;
        const int frames = frames_;
        shown_ = false;
        timer.start();
        if (technique != 0)
            present().stepTechnique(technique);
        else
            present().stepVariant(variant);
        runUntil([&] { return frames_ > frames; });
        const double words = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        runUntil([&] { return shown_; });
        return {words, static_cast<double>(timer.nsecsElapsed()) / 1e6};
    }

private:
    template <class Question>
    static void runUntil(const Question& question, double patience = kPatience)
    {
        QElapsedTimer waiting;
        waiting.start();
        while (!question() && static_cast<double>(waiting.elapsed()) < patience)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }

    test::TestSetup setup_;
    QQuickView view_;
    ui::FigureItem* figure_ = nullptr;
    bool handedOver_ = false;
    bool shown_ = false;
    int frames_ = 0;
};

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%s: median %.1f ms, worst %.1f ms of %zu (target: one frame, %.1f ms)\n", what,
                times[times.size() / 2], times.back(), times.size(), kFrame);
}

} // namespace

/// unknot_present_bench: one variant after the other, each for the first time, standing still and playing.
int main(int argc, char** argv)
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    for (const bool playing : {false, true}) {
        Shown shown;
        shown.present().setPlaying(playing);
        std::vector<double> words;
        std::vector<double> figures;
        const auto place = [&] { return shown.present().technique() + shown.present().variant(); };
        for (int technique = 0; technique < kTechniques; ++technique) {
            for (int variant = technique == 0 ? 1 : 0; variant < kMostVariants; ++variant) {
                shown.rest();
                const QString before = place();
                const auto [first, second] = shown.change(variant == 0 ? 1 : 0, 1);
                if (place() == before)
                    continue; // It was the last one.
                words.push_back(first);
                figures.push_back(second);
            }
        }
        print(playing ? "presenting while it rolls: another variant's words"
                      : "presenting: another variant's words",
              words);
        print(playing ? "presenting while it rolls: another variant's figure"
                      : "presenting: another variant's figure",
              figures);
    }
    return 0;
}
