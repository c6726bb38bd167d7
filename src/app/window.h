#pragma once

#include "app_view_model.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace unknot::app {

/// Fonts, icon and style, which every start needs before the first window.
void dress();

/// Sets what the theme is made from, so that the first frame is drawn with it.
void setTheme(QQmlEngine& engine, const viewmodels::SettingsViewModel& settings);

/// Loads the main window; null when it could not be made.
[[nodiscard]] QQuickWindow* openWindow(QQmlApplicationEngine& engine, viewmodels::AppViewModel& app);

} // namespace unknot::app
