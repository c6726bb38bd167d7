#pragma once

#include "trend_chart_model.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// Tension over days: before dashed with open dots, after solid with filled dots, a band where advice
/// applies, lines that end where a week or more was not rated.
class TrendChartItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::TrendChartModel* model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QColor beforeColor MEMBER before_ WRITE setBefore NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor afterColor MEMBER after_ WRITE setAfter NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor gridColor MEMBER grid_ WRITE setGrid NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor labelColor MEMBER label_ WRITE setLabel NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor bandColor MEMBER band_ WRITE setBand NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor bandInk MEMBER bandInk_ WRITE setBandInk NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER ground_ WRITE setGround NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor focusColor MEMBER focus_ WRITE setFocusColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font MEMBER font_ WRITE setFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(int current MEMBER current_ WRITE setCurrent NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool marked MEMBER marked_ WRITE setMarked NOTIFY lookChanged FINAL)

public:
    explicit TrendChartItem(QQuickItem* parent = nullptr);

    [[nodiscard]] viewmodels::TrendChartModel* model() const { return model_; }
    void setModel(viewmodels::TrendChartModel* model);
    void setBefore(const QColor& color) { set(before_, color); }
    void setAfter(const QColor& color) { set(after_, color); }
    void setGrid(const QColor& color) { set(grid_, color); }
    void setLabel(const QColor& color) { set(label_, color); }
    void setBand(const QColor& color) { set(band_, color); }
    void setBandInk(const QColor& color) { set(bandInk_, color); }
    void setGround(const QColor& color) { set(ground_, color); } ///< Behind the chart; fills the open dots.
    void setFocusColor(const QColor& color) { set(focus_, color); }
    void setFont(const QFont& font) { set(font_, font); }
    void setCurrent(int row) { set(current_, row); } ///< The point that has the keyboard.
    void setMarked(bool marked) { set(marked_, marked); }

    /// The point nearest to a place; -1 without points.
    Q_INVOKABLE [[nodiscard]] int rowAt(qreal x) const;

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
    /// Where days and ratings lie.
    struct Scale {
        QRectF area;
        int fromDay = 0;
        int days = 1;

        [[nodiscard]] qreal x(double day) const;
        [[nodiscard]] qreal y(double rating) const;
        [[nodiscard]] double day(qreal x) const;
    };
    [[nodiscard]] Scale scale() const;
    void paintBands(QPainter& painter, const Scale& scale) const;
    void paintGrid(QPainter& painter, const Scale& scale) const;
    void paintDays(QPainter& painter, const Scale& scale) const;
    void paintSeries(QPainter& painter, const Scale& scale, bool after) const;
    void paintEnds(QPainter& painter, const Scale& scale) const;

    viewmodels::TrendChartModel* model_ = nullptr;
    QColor before_, after_, grid_, label_, band_, bandInk_, ground_, focus_;
    QFont font_;
    int current_ = -1;
    bool marked_ = false;
};

} // namespace unknot::ui
