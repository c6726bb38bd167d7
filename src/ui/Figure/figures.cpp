#include "figures.h"

#include "figure_worker.h"

#include <QQmlEngine>

namespace unknot::ui {

Figures::Figures(QObject* parent) : QObject(parent), worker_(std::make_unique<FigureWorker>()) {}

Figures::~Figures() = default;

Figures& Figures::of(QQmlEngine& engine)
{
    auto* figures = engine.findChild<Figures*>({}, Qt::FindDirectChildrenOnly);
    return figures ? *figures : *new Figures(&engine);
}

void Figures::setClips(std::shared_ptr<const figure::ClipSet> clips)
{
    stills_.clear();
    clips_ = std::move(clips);
    Q_EMIT changed();
}

} // namespace unknot::ui
