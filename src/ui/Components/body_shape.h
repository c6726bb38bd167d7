#pragma once

#include "body_shapes.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace unknot::ui {

/// The silhouette, or one region of it, painted at a scale. It is as large as its drawing; `box` says where
/// in the figure that is, so that shapes of one figure lie on each other. Pointer handlers hit the shape
/// itself.
class BodyShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString region READ region WRITE setRegion NOTIFY shapeChanged FINAL)
    Q_PROPERTY(bool back READ back WRITE setBack NOTIFY shapeChanged FINAL)
    Q_PROPERTY(Side side READ side WRITE setSide NOTIFY shapeChanged FINAL)
    Q_PROPERTY(qreal unit READ unit WRITE setUnit NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY toneChanged FINAL)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY toneChanged FINAL)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY toneChanged FINAL)
    Q_PROPERTY(bool primary MEMBER primary_ NOTIFY primaryChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QRectF box READ box NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QPointF label READ label NOTIFY shapeChanged FINAL)
    Q_PROPERTY(bool labelOutside READ labelOutside NOTIFY shapeChanged FINAL)

public:
    enum Side { Left, Right, Both };
    Q_ENUM(Side)

    explicit BodyShape(QQuickItem* parent = nullptr);

    [[nodiscard]] QString region() const { return region_; }
    void setRegion(const QString& region); ///< "" is the whole silhouette.
    [[nodiscard]] bool back() const { return back_; }
    void setBack(bool back);
    [[nodiscard]] Side side() const { return side_; }
    void setSide(Side side);
    [[nodiscard]] qreal unit() const { return unit_; }
    void setUnit(qreal unit); ///< Pixels for one unit of the drawing.
    [[nodiscard]] QColor color() const { return color_; }
    void setColor(const QColor& color);
    [[nodiscard]] QColor lineColor() const { return lineColor_; }
    void setLineColor(const QColor& color); ///< Edge of a region, marks of the silhouette.
    [[nodiscard]] qreal lineWidth() const { return lineWidth_; }
    void setLineWidth(qreal width); ///< In pixels.

    [[nodiscard]] bool known() const { return !path_.isEmpty(); }
    [[nodiscard]] QRectF box() const { return box_; }                     ///< In pixels, x from the midline.
    [[nodiscard]] QPointF label() const { return label_.middle * unit_; } ///< In pixels, x from the midline.
    [[nodiscard]] bool labelOutside() const { return label_.outside; }

    /// Middles of a place of the body in units of the drawing, x from the midline.
    Q_INVOKABLE QList<QPointF> places(const QString& name) const;

    void paint(QPainter* painter) override;
    [[nodiscard]] bool contains(const QPointF& point) const override;

Q_SIGNALS:
    void shapeChanged();
    void toneChanged();
    void primaryChanged();

private:
    void rebuild();

    QString region_;
    bool back_ = false;
    Side side_ = Both;
    qreal unit_ = 1;
    QColor color_;
    QColor lineColor_;
    qreal lineWidth_ = 0;
    bool primary_ = true; ///< Whether this is the view in which the region has its number and can be reached.
    QPainterPath path_;
    QPainterPath marks_;
    mutable std::optional<QPainterPath> rim_; ///< Widens the target of a narrow shape; made when asked for.
    QRectF box_;
    BodyLabel label_;
};

} // namespace unknot::ui
