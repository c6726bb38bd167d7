#include "app_state.h"

namespace unknot::viewmodels {

AppState::AppState(SettingsStore& store, Settings initial, std::string language, QObject* parent)
    : QObject(parent), store_(store), settings_(std::move(initial)), language_(std::move(language))
{
}

void AppState::setSettings(Settings settings)
{
    if (settings == settings_)
        return;
    settings_ = std::move(settings);
    store_.save(settings_);
    Q_EMIT settingsChanged();
}

void AppState::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    catalog_ = std::move(catalog);
    catalogLoaded_ = true;
    Q_EMIT catalogChanged();
}

} // namespace unknot::viewmodels
