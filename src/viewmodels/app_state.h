#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/ports/settings_store.h"
#include "unknot/core/settings.h"

#include <QObject>

#include <memory>
#include <string>
#include <utility>

namespace unknot::viewmodels {

/// What all view-models share: the settings and the loaded content. Lives on the GUI thread.
class AppState : public QObject {
    Q_OBJECT

public:
    /// `language` is the two-letter code that content texts are shown in.
    AppState(SettingsStore& store, Settings initial, std::string language, QObject* parent = nullptr);

    [[nodiscard]] const Settings& settings() const { return settings_; }
    /// Saves and tells; does neither when nothing changed.
    void setSettings(Settings settings);
    /// `state.change([&](Settings& s) { s.textScale = 1.25; });`
    template <class Edit>
    void change(Edit edit)
    {
        Settings next = settings_;
        edit(next);
        setSettings(std::move(next));
    }

    /// Never null; empty until the content is loaded.
    [[nodiscard]] const std::shared_ptr<const Catalog>& catalog() const { return catalog_; }
    [[nodiscard]] bool catalogLoaded() const { return catalogLoaded_; }
    void setCatalog(std::shared_ptr<const Catalog> catalog);

    [[nodiscard]] const std::string& language() const { return language_; }

    /// Nothing that is done is kept: a session is shown to somebody.
    [[nodiscard]] bool demonstration() const { return demonstration_; }
    void setDemonstration(bool on) { demonstration_ = on; }

Q_SIGNALS:
    void settingsChanged();
    void catalogChanged();

private:
    SettingsStore& store_;
    Settings settings_;
    std::shared_ptr<const Catalog> catalog_ = std::make_shared<const Catalog>();
    bool catalogLoaded_ = false;
    bool demonstration_ = false;
    std::string language_;
};

} // namespace unknot::viewmodels
