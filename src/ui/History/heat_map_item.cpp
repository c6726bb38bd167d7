#include "heat_map_item.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr int kDays = 7;
constexpr qreal kCorner = 3.5;

int stepOf(int minutes)
{
    return minutes <= 0 ? 0 : minutes <= 7 ? 1 : minutes <= 13 ? 2 : 3;
}

} // namespace

HeatMapItem::HeatMapItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void HeatMapItem::changed()
{
    Q_EMIT lookChanged();
    update();
}

void HeatMapItem::setModel(viewmodels::HeatMapModel* model)
{
    if (model == model_)
        return;
    model_ = model;
    if (model_)
        connect(model_, &viewmodels::HeatMapModel::changed, this, &HeatMapItem::changed);
    Q_EMIT modelChanged();
    changed();
}

void HeatMapItem::setHeats(const QList<QColor>& heats)
{
    heats_ = heats;
    changed();
}

void HeatMapItem::setInk(const QColor& ink)
{
    ink_ = ink;
    changed();
}

void HeatMapItem::setFocusColor(const QColor& color)
{
    focus_ = color;
    changed();
}

void HeatMapItem::setFont(const QFont& font)
{
    font_ = font;
    changed();
}

void HeatMapItem::setCell(qreal cell)
{
    if (cell <= 0 || qFuzzyCompare(cell, cell_))
        return;
    cell_ = cell;
    changed();
}

void HeatMapItem::setHeader(qreal header)
{
    header_ = header;
    changed();
}

void HeatMapItem::setCurrent(int row)
{
    if (row == current_)
        return;
    current_ = row;
    Q_EMIT currentChanged();
    update();
}

void HeatMapItem::setMarked(bool marked)
{
    if (marked == marked_)
        return;
    marked_ = marked;
    Q_EMIT currentChanged();
    update();
}

void HeatMapItem::setSkipped(int weeks)
{
    const int next = std::clamp(weeks, 0, std::max(0, this->weeks() - weeksShown()));
    if (next == skipped_)
        return;
    skipped_ = next;
    changed();
}

int HeatMapItem::weeks() const
{
    return model_ ? model_->rowCount() / kDays : 0;
}

int HeatMapItem::weeksShown() const
{
    const int room = std::max(1, static_cast<int>((width() + pitch() - cell_) / pitch()));
    return std::min(weeks(), room);
}

int HeatMapItem::firstWeek() const
{
    return std::max(0, weeks() - weeksShown() - skipped_);
}

void HeatMapItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        changed();
}

QRectF HeatMapItem::boxOf(int row) const
{
    const int week = row / kDays - firstWeek();
    if (row < 0 || week < 0 || week >= weeksShown())
        return {};
    return {week * pitch(), header_ + row % kDays * pitch(), cell_, cell_};
}

int HeatMapItem::rowAt(qreal x, qreal y) const
{
    const int week = static_cast<int>(std::floor(x / pitch()));
    const int day = static_cast<int>(std::floor((y - header_) / pitch()));
    if (!model_ || week < 0 || week >= weeksShown() || day < 0 || day >= kDays)
        return -1;
    return (firstWeek() + week) * kDays + day;
}

void HeatMapItem::paintMonths(QPainter& painter) const
{
    painter.setFont(font_);
    painter.setPen(ink_);
    const QLocale locale;
    qreal free = -1;
    for (int week = 0; week < weeksShown(); ++week) {
        const auto row = static_cast<std::size_t>((firstWeek() + week) * kDays);
        const QDate first = QDate(1970, 1, 1).addDays(model_->rows()[row].day.time_since_epoch().count());
        // The week in which a month begins; the first one shown has its month in any case.
        if (week > 0 && first.addDays(kDays - 1).day() > kDays)
            continue;
        const QString name = locale.toString(first.addDays(week > 0 ? kDays - 1 : 0), QStringLiteral("MMM"));
        const qreal wide = painter.fontMetrics().horizontalAdvance(name);
        const qreal x = week * pitch();
        if (x < free || x + wide > width())
            continue;
        painter.drawText(QPointF(x, painter.fontMetrics().ascent()), name);
        free = x + wide + cell_ / 2;
    }
}

void HeatMapItem::paint(QPainter* painter)
{
    if (!model_ || heats_.size() < 4)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintMonths(*painter);
    for (int row = firstWeek() * kDays; row < (firstWeek() + weeksShown()) * kDays; ++row) {
        const viewmodels::HeatCell& cell = model_->rows()[static_cast<std::size_t>(row)];
        if (cell.future)
            continue;
        const QRectF box = boxOf(row);
        painter->setPen(Qt::NoPen);
        painter->setBrush(heats_[stepOf(cell.minutes)]);
        painter->drawRoundedRect(box, kCorner, kCorner);
        const bool here = marked_ && row == current_;
        if (!cell.today && !here)
            continue;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(here ? focus_ : ink_, here ? 3 : 2));
        painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), kCorner + 1, kCorner + 1);
    }
}

} // namespace unknot::ui
