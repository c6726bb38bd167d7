#pragma once

#include "app_view_model.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

class QQuickWindow;

namespace unknot::app {

/// Fonts, icon and style, which every start needs before the first window.
void dress();

/// Makes the main window. Its files are read on a thread of the engine's from the beginning of this object
/// on, so whoever makes it early has something else to do meanwhile. Of the window's thread.
class WindowMaker {
public:
    /// Needs the application object.
    WindowMaker();
    ~WindowMaker();

    [[nodiscard]] QQmlEngine& engine() { return engine_; }
    /// The answer becomes true when the thread's events are delivered.
    [[nodiscard]] bool filesRead() const;
    void waitForFiles();
    /// The window shows `app`, which outlives this object. Waits for the files. Null when it could not be
    /// made; then the reason was logged.
    [[nodiscard]] QQuickWindow* make(viewmodels::AppViewModel& app);

private:
    [[nodiscard]] std::unique_ptr<QQmlComponent> read(QQmlComponent::CompilationMode mode, const char* file);

    QQmlEngine engine_;
    std::unique_ptr<QQmlComponent> windowFile_;
    std::unique_ptr<QQmlComponent> pageFile_; ///< Today's, which the window asks for when it is made.
    std::unique_ptr<QQuickWindow> window_;
};

} // namespace unknot::app
