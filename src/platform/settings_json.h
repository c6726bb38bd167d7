#pragma once

#include "unknot/core/settings.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace unknot::platform {

/// The object in a settings file; empty when it is no JSON object.
[[nodiscard]] std::optional<QJsonObject> settingsObject(const QByteArray& text);

/// Values out of range are brought back into it; ones of the wrong kind are left at their default.
[[nodiscard]] Settings settingsFrom(const QJsonObject& object);

/// `object` with `settings` in it; keys that this version does not know stay as they are.
[[nodiscard]] QJsonObject withSettings(QJsonObject object, const Settings& settings);

} // namespace unknot::platform
