#pragma once

#include "heat_map_model.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// The year map: a column a week, a cell a day, with the names of months above. As many of the last weeks as
/// there is room for, from `skipped` weeks before the end. Names of the weekdays are the page's.
class HeatMapItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::HeatMapModel* model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QList<QColor> heats READ heats WRITE setHeats NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor focusColor READ focusColor WRITE setFocusColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal cell READ cell WRITE setCell NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal header READ header WRITE setHeader NOTIFY lookChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool marked READ marked WRITE setMarked NOTIFY currentChanged FINAL)
    Q_PROPERTY(int skipped READ skipped WRITE setSkipped NOTIFY lookChanged FINAL)
    Q_PROPERTY(int weeksShown READ weeksShown NOTIFY lookChanged FINAL)

public:
    explicit HeatMapItem(QQuickItem* parent = nullptr);

    [[nodiscard]] viewmodels::HeatMapModel* model() const { return model_; }
    void setModel(viewmodels::HeatMapModel* model);
    [[nodiscard]] QList<QColor> heats() const { return heats_; }
    void setHeats(const QList<QColor>& heats); ///< Of no rolling, and three steps of minutes.
    [[nodiscard]] QColor ink() const { return ink_; }
    void setInk(const QColor& ink);
    [[nodiscard]] QColor focusColor() const { return focus_; }
    void setFocusColor(const QColor& color);
    [[nodiscard]] QFont font() const { return font_; }
    void setFont(const QFont& font);
    [[nodiscard]] qreal cell() const { return cell_; }
    void setCell(qreal cell); ///< Edge of a cell; the gap is a quarter of it.
    [[nodiscard]] qreal header() const { return header_; }
    void setHeader(qreal header); ///< Height of the line with the months.
    [[nodiscard]] int current() const { return current_; }
    void setCurrent(int row); ///< The row that has the keyboard.
    [[nodiscard]] bool marked() const { return marked_; }
    void setMarked(bool marked); ///< Whether to show where the keyboard is.
    [[nodiscard]] int skipped() const { return skipped_; }
    void setSkipped(int weeks); ///< How far to look back, in weeks.
    [[nodiscard]] int weeksShown() const;

    /// The row of the cell at a point; -1 beside all cells.
    Q_INVOKABLE [[nodiscard]] int rowAt(qreal x, qreal y) const;
    /// Where a row is drawn; empty when it is not shown.
    Q_INVOKABLE [[nodiscard]] QRectF boxOf(int row) const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void modelChanged();
    void lookChanged();
    void currentChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int firstWeek() const;
    [[nodiscard]] qreal pitch() const { return cell_ * 1.31; }
    void paintMonths(QPainter& painter) const;
    void changed();

    viewmodels::HeatMapModel* model_ = nullptr;
    QList<QColor> heats_;
    QColor ink_;
    QColor focus_;
    QFont font_;
    qreal cell_ = 15;
    qreal header_ = 20;
    int current_ = -1;
    bool marked_ = false;
    int skipped_ = 0;
};

} // namespace unknot::ui
