#include "icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace unknot::ui {

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setSize(20);
}

void Icon::setName(const QString& name)
{
    if (name == name_)
        return;
    name_ = name;
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor& color)
{
    if (color == color_)
        return;
    color_ = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setSize(int size)
{
    if (size == size_)
        return;
    size_ = size;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void Icon::paint(QPainter* painter)
{
    if (name_.isEmpty())
        return;
    QFile file(QStringLiteral(":/unknot/icons/%1.svg").arg(name_));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qUtf8Printable(name_));
        return;
    }
    QSvgRenderer drawing(file.readAll().replace("currentColor", color_.name(QColor::HexRgb).toLatin1()));
    painter->setOpacity(color_.alphaF());
    drawing.render(painter, boundingRect());
}

} // namespace unknot::ui
