#include "history_view_model.h"

#include <QPointer>

#include <algorithm>

namespace unknot::viewmodels {

void HistoryViewModel::showArea(const QString& technique, int side)
{
    const auto& techniques = state_.catalog()->techniques;
    const auto at = std::ranges::find(techniques, technique.toStdString(), &Technique::id);
    if (at == techniques.end())
        return;
    chosen_ = true;
    area_ = static_cast<int>(at - techniques.begin());
    right_ = side == static_cast<int>(Side::Right);
    span_ = 0;
    detail_.close();
    refresh();
}

void HistoryViewModel::choosePeriod(int index)
{
    if (index == period_ || index < 0 || index >= periods().size())
        return;
    period_ = index;
    onlyDay_.clear();
    refresh();
}

void HistoryViewModel::chooseRoutine(int index)
{
    if (index == routine() || index < 0 || index >= routines().size())
        return;
    routine_ = index == 0 ? std::string() : seen_[static_cast<std::size_t>(index - 1)].id;
    refresh();
}

void HistoryViewModel::chooseAreaFilter(int index)
{
    if (index == areaFilter_ || index < 0 || index >= areaFilters().size())
        return;
    areaFilter_ = index;
    if (index > 0) {
        chosen_ = true;
        area_ = index - 1;
    }
    refresh();
}

void HistoryViewModel::chooseArea(int index)
{
    if (index == area_ || index < 0 || index >= areas().size())
        return;
    chosen_ = true;
    area_ = index;
    series_ = {};
    Q_EMIT chartChanged();
    askRatings();
}

void HistoryViewModel::chooseSide(int index)
{
    if ((index == 1) == right_)
        return;
    chosen_ = true;
    right_ = index == 1;
    showChart();
}

void HistoryViewModel::chooseSpan(int index)
{
    if (index == span_ || index < 0 || index >= spans().size())
        return;
    span_ = index;
    showChart();
}

void HistoryViewModel::showAll()
{
    all_ = true;
    onlyDay_.clear();
    ask();
}

void HistoryViewModel::showDay(const QString& localDay)
{
    const std::string day = localDay.toStdString();
    onlyDay_ = day == onlyDay_ ? std::string() : day;
    ask();
}

void HistoryViewModel::rememberRemoved(const QString& id, const QString& title)
{
    removedId_ = id;
    removedText_ = tr("The session of %1 was deleted.").arg(title);
    Q_EMIT removedChanged();
    refresh();
    watch_.refresh();
}

void HistoryViewModel::undoRemove()
{
    if (removedId_.isEmpty())
        return;
    deps_.history.putBack(removedId_.toStdString(), [self = QPointer(this)](const Result<void>& done) {
        if (!self)
            return;
        if (!done.ok()) {
            self->removedText_ = QString::fromStdString(done.error().message);
            self->removedId_.clear();
        } else {
            self->removedText_.clear();
            self->removedId_.clear();
        }
        Q_EMIT self->removedChanged();
        self->refresh();
        self->watch_.refresh();
    });
}

void HistoryViewModel::startFirst()
{
    Q_EMIT firstSessionRequested();
}

} // namespace unknot::viewmodels
