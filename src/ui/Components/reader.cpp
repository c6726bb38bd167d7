#include "reader.h"

namespace unknot::ui {

Reader::Reader(QObject* parent) : QObject(parent)
{
    QAccessible::installActivationObserver(this);
}

Reader::~Reader()
{
    QAccessible::removeActivationObserver(this);
}

void Reader::accessibilityActiveChanged(bool active)
{
    active_ = active;
    Q_EMIT activeChanged();
}

} // namespace unknot::ui
