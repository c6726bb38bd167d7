#pragma once

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// Numbers from 0 to 10 over days, with a grid and the days below. Left and Right go from point to point; the
/// point that has the keyboard is ringed. Days are counted since 1970.
class DayChartItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QColor gridColor MEMBER grid_ WRITE setGrid NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor labelColor MEMBER label_ WRITE setLabel NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER ground_ WRITE setGround NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor focusColor MEMBER focus_ WRITE setFocusColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font MEMBER font_ WRITE setFont NOTIFY lookChanged FINAL)
    /// The point that has the keyboard; -1: none yet.
    Q_PROPERTY(int current MEMBER current_ WRITE setCurrent NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool marked MEMBER marked_ WRITE setMarked NOTIFY lookChanged FINAL)

public:
    explicit DayChartItem(QQuickItem* parent = nullptr);

    void setGrid(const QColor& color) { set(grid_, color); }
    void setLabel(const QColor& color) { set(label_, color); }
    void setGround(const QColor& color) { set(ground_, color); } ///< Behind the chart; fills open dots.
    void setFocusColor(const QColor& color) { set(focus_, color); }
    void setFont(const QFont& font) { set(font_, font); }
    void setCurrent(int point) { set(current_, point); }
    void setMarked(bool marked) { set(marked_, marked); }

    /// The point nearest to a place; -1 without points.
    Q_INVOKABLE [[nodiscard]] int pointAt(qreal x) const;
    /// Goes on by so many points; from none to the last.
    Q_INVOKABLE void step(int by);

Q_SIGNALS:
    void lookChanged();

protected:
    static constexpr qreal kDot = 4;
    static constexpr int kMost = 10;

    /// Where days and numbers lie.
    struct Scale {
        QRectF area;
        int fromDay = 0;
        int toDay = 0;
        qreal inset = 0;

        [[nodiscard]] int days() const { return toDay > fromDay ? toDay - fromDay : 1; }
        [[nodiscard]] qreal x(double day) const;
        [[nodiscard]] qreal y(double value) const;
        [[nodiscard]] double day(qreal x) const;
    };

    [[nodiscard]] virtual int pointCount() const = 0;
    [[nodiscard]] virtual int dayOf(int point) const = 0;
    [[nodiscard]] virtual Scale scale() const = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

    template <class T>
    void set(T& held, const T& next)
    {
        if (held == next)
            return;
        held = next;
        Q_EMIT lookChanged();
        update();
    }
    [[nodiscard]] const QFont& font() const { return font_; }
    [[nodiscard]] const QColor& ground() const { return ground_; }
    [[nodiscard]] const QColor& labelColor() const { return label_; }
    /// The point to ring; -1: none.
    [[nodiscard]] int markedPoint() const;
    /// Between the labels of the numbers and of the days; `atRight` is kept free.
    [[nodiscard]] QRectF plot(qreal atRight, qreal aboveDays) const;
    void paintGrid(QPainter& painter, const Scale& scale, int every) const;
    void paintDays(QPainter& painter, const Scale& scale) const;
    void paintRing(QPainter& painter, const QPointF& at) const;

private:
    QColor grid_, label_, ground_, focus_;
    QFont font_;
    int current_ = -1;
    bool marked_ = false;
};

} // namespace unknot::ui
