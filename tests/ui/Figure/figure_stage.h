#pragma once

#include "figure_item.h"
#include "figure_worker.h"
#include "figures.h"
#include "unknot/content/figure.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQuickRenderControl>
#include <QQuickWindow>

#include <memory>
#include <thread>
#include <vector>

namespace unknot::test {

inline const std::shared_ptr<const figure::ClipSet>& shippedClips()
{
    static const auto all = content::clipSetOf(content::loadFigure({UNKNOT_DATA_DIR, std::nullopt}));
    return all;
}

/// A picture as the worker told it.
struct Drawn {
    quintptr item;
    quint64 number;
    std::shared_ptr<const ui::FigurePicture> picture;
    std::thread::id thread;

    [[nodiscard]] const figure::Frame& frame() const { return picture->frame; }
};

/// A figure in a window that is never shown: its frames come when the test says so.
class FigureStage {
public:
    FigureStage() : window(&control)
    {
        figures.setClips(shippedClips());
        QObject::connect(
            &figures.worker(), &ui::FigureWorker::drawn, &figures.worker(),
            [this](quintptr by, quint64 number, std::shared_ptr<const ui::FigurePicture> picture, double) {
                drawn.push_back({by, number, std::move(picture), std::this_thread::get_id()});
            },
            Qt::DirectConnection);
        item = makeItem();
    }
    ~FigureStage() { item.reset(); }

    std::unique_ptr<ui::FigureItem> makeItem()
    {
        auto made = std::make_unique<ui::FigureItem>(window.contentItem());
        QQmlEngine::setContextForObject(made.get(), engine.rootContext());
        static_cast<QQmlParserStatus&>(*made).classBegin();
        made->setSize({480, 300});
        made->setTechnique(QStringLiteral("calf"));
        made->setVariant(QStringLiteral("single"));
        static_cast<QQmlParserStatus&>(*made).componentComplete();
        return made;
    }
    /// Orders what has changed.
    void polish() { control.polishItems(); }
    /// Orders what has changed and lets everything that was ordered arrive. `drawn` is safe to read
    /// afterwards.
    void settle()
    {
        polish();
        // What arrives may order more.
        bool quiet = false;
        do {
            quiet = figures.worker().idle();
            QCoreApplication::processEvents();
        } while (!quiet || !figures.worker().idle());
    }

    std::vector<Drawn> drawn; ///< Outlives the worker that tells.
    QQmlEngine engine;
    ui::Figures& figures = ui::Figures::of(engine);
    QQuickRenderControl control;
    QQuickWindow window;
    std::unique_ptr<ui::FigureItem> item;
};

/// What the stage's figure should look like at a place of the stroke.
inline figure::FrameRequest calfAt(double t)
{
    figure::FrameRequest request;
    request.clip = shippedClips()->clip("calf", "single");
    request.t = t;
    request.width = 480;
    request.height = 300;
    request.guide = false;
    request.look = shippedClips()->body.looks.size();
    return request;
}

} // namespace unknot::test
