#include "announcer.h"

#include <QAccessible>
#include <QQmlProperty>

namespace unknot::ui {

Announcer::Announcer(QQuickItem* parent) : QQuickItem(parent) {}

void Announcer::announce(const QString& words)
{
    QQmlProperty::write(this, QStringLiteral("Accessible.name"), words, qmlContext(this));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace unknot::ui
