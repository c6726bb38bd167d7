#pragma once

#include "figure_cache.h"
#include "unknot/figure/clip_set.h"

#include <QObject>

#include <memory>

class QQmlEngine;

namespace unknot::ui {

class FigureWorker;

/// What every figure on the screen is drawn from: the clips, once they are read, and the thread that works
/// the outlines out. Belongs to its engine; until there are clips, figures keep their place empty.
class Figures : public QObject {
    Q_OBJECT

public:
    explicit Figures(QObject* parent = nullptr);
    ~Figures() override;

    /// The one of `engine`, made when it is first asked for.
    static Figures& of(QQmlEngine& engine);

    [[nodiscard]] bool ready() const { return clips_ != nullptr; }
    [[nodiscard]] const std::shared_ptr<const figure::ClipSet>& clips() const { return clips_; }
    void setClips(std::shared_ptr<const figure::ClipSet> clips);

    [[nodiscard]] FigureWorker& worker() { return *worker_; }
    [[nodiscard]] FigureCache& stills() { return stills_; }

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<const figure::ClipSet> clips_;
    FigureCache stills_;
    std::unique_ptr<FigureWorker> worker_;
};

} // namespace unknot::ui
