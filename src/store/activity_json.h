#pragma once

#include "unknot/core/activity.h"

#include <QJsonObject>

namespace unknot::store {

[[nodiscard]] QJsonObject toObject(const ActivityRecord& record);

/// Throws Failure (Invalid) for anything toObject() does not write.
[[nodiscard]] ActivityRecord activityFrom(const QJsonObject& object);

} // namespace unknot::store
