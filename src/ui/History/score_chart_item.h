#pragma once

#include "score_rows_model.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// The scores of one activity over the days that all of them share, 0 at the bottom, 10 at the top. A
/// question that was put off is an open ring on the base line.
class ScoreChartItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::ScoreRowsModel* model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(int row MEMBER row_ WRITE setRow NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER line_ WRITE setLine NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor gridColor MEMBER grid_ WRITE setGrid NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor labelColor MEMBER label_ WRITE setLabel NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER ground_ WRITE setGround NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor focusColor MEMBER focus_ WRITE setFocusColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font MEMBER font_ WRITE setFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(int current MEMBER current_ WRITE setCurrent NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool marked MEMBER marked_ WRITE setMarked NOTIFY lookChanged FINAL)

public:
    explicit ScoreChartItem(QQuickItem* parent = nullptr);

    [[nodiscard]] viewmodels::ScoreRowsModel* model() const { return model_; }
    void setModel(viewmodels::ScoreRowsModel* model);
    void setRow(int row) { set(row_, row); }
    void setLine(const QColor& color) { set(line_, color); }
    void setGrid(const QColor& color) { set(grid_, color); }
    void setLabel(const QColor& color) { set(label_, color); }
    void setGround(const QColor& color) { set(ground_, color); } ///< Behind the chart; fills the open rings.
    void setFocusColor(const QColor& color) { set(focus_, color); }
    void setFont(const QFont& font) { set(font_, font); }
    void setCurrent(int point) { set(current_, point); } ///< The point that has the keyboard.
    void setMarked(bool marked) { set(marked_, marked); }

    /// The point nearest to a place; -1 without points.
    Q_INVOKABLE [[nodiscard]] int pointAt(qreal x) const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void modelChanged();
    void lookChanged();

private:
    template <class T>
    void set(T& held, const T& next)
    {
        if (held == next)
            return;
        held = next;
        Q_EMIT lookChanged();
        update();
    }
    using Points = std::vector<viewmodels::ScorePoint>;

    [[nodiscard]] const Points& points() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(const viewmodels::ScorePoint& point) const;
    void paintGrid(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void paintScores(QPainter& painter) const;

    viewmodels::ScoreRowsModel* model_ = nullptr;
    int row_ = -1;
    QColor line_, grid_, label_, ground_, focus_;
    QFont font_;
    int current_ = -1;
    bool marked_ = false;
};

} // namespace unknot::ui
