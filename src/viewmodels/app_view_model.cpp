#include "app_view_model.h"

namespace unknot::viewmodels {

AppViewModel::AppViewModel(SettingsViewModel& settings, QObject* parent)
    : QObject(parent), settings_(settings)
{
}

void AppViewModel::setPage(Page page)
{
    if (page == page_)
        return;
    page_ = page;
    Q_EMIT pageChanged();
}

} // namespace unknot::viewmodels
