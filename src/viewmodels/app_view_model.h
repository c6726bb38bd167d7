#pragma once

#include "app_state.h"
#include "settings_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Which screen and page are up, and the view-models they show.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::SettingsViewModel* settings READ settings CONSTANT FINAL)

public:
    enum class Screen { FirstRun, Main, Session, Summary };
    Q_ENUM(Screen)
    enum class Page { Today, Techniques, Settings };
    Q_ENUM(Page)

    /// `settings` outlives this.
    explicit AppViewModel(SettingsViewModel& settings, QObject* parent = nullptr);

    [[nodiscard]] Screen screen() const { return screen_; }
    [[nodiscard]] Page page() const { return page_; }
    void setPage(Page page);
    [[nodiscard]] SettingsViewModel* settings() const { return &settings_; }

Q_SIGNALS:
    void screenChanged();
    void pageChanged();

private:
    SettingsViewModel& settings_;
    Screen screen_ = Screen::Main;
    Page page_ = Page::Today;
};

} // namespace unknot::viewmodels
