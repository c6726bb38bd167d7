#pragma once

#include "figure_qt/paint_figure.h"
#include "handout/sheet.h"
#include "handout/typist.h"
#include "unknot/figure/renderer.h"

#include <QPainterPath>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace unknot::handout {

/// Which steps stand on which page, and how a page is drawn. Lengths in points.
class PageLayout {
public:
    PageLayout(Sheet sheet, const HandoutRequest& request);

    [[nodiscard]] int pages() const { return static_cast<int>(firstStep_.size()); }
    /// On a painter whose units are 1/Typist::kUnit points from the paper's corner.
    void paint(QPainter& painter, int page);

private:
    [[nodiscard]] double width() const;
    [[nodiscard]] double footTop(bool last) const;
    void choosePages();
    void breakPages();
    double head(QPainter* painter, int page) const;
    double facts(QPainter* painter, double y) const;
    double notes(QPainter* painter, double y) const;
    double step(QPainter* painter, double y, std::size_t index);
    void picture(QPainter& painter, const SheetStep& step, const QRectF& box);
    void foot(QPainter& painter, int page) const;
    /// Gives the height it takes; a null painter measures only.
    double stopBox(QPainter* painter, double top, double wide) const;
    [[nodiscard]] double boxWidth(bool last) const;
    void days(QPainter& painter, double x, double y, double width) const;
    void code(QPainter& painter, double x, double y) const;

    Sheet sheet_;
    QSizeF size_;
    std::shared_ptr<const figure::ClipSet> clips_;
    std::optional<figure::FigureRenderer> renderer_;
    figure::FigurePainter figure_;
    std::optional<QPainterPath> code_;
    std::vector<std::size_t> firstStep_; ///< Of each page.
    /// How close things stand.
    struct Density {
        double leading = Typist::kLeading;
        double gap = 7; ///< On either side of the line below a step; the head follows.
    };
    Density density_;
};

} // namespace unknot::handout
