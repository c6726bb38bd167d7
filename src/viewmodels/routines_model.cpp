#include "routines_model.h"

#include "format.h"
#include "prepared_routine.h"
#include "unknot/core/plan.h"

#include <algorithm>

namespace unknot::viewmodels {

RoutinesModel::RoutinesModel(AppState& state, QObject* parent) : RowModel(parent), state_(state)
{
    connect(&state_, &AppState::catalogChanged, this, &RoutinesModel::refresh);
    connect(&state_, &AppState::settingsChanged, this, &RoutinesModel::refresh);
    refresh();
}

void RoutinesModel::refresh()
{
    const Catalog& catalog = *state_.catalog();
    std::vector<RoutineRow> rows;
    for (const Routine& routine : catalog.routines) {
        const auto plan = makePlan(asSetUp(routine, state_.settings()), catalog);
        RoutineRow row;
        row.id = QString::fromStdString(routine.id);
        row.name = format::content(routine.name, state_.language());
        row.summary = format::content(routine.summary, state_.language());
        row.total = plan ? format::inSentence(plan.value().total()) : QString();
        row.own = routine.context == Context::Own;
        if (!routine.steps.empty()) {
            row.technique = QString::fromStdString(routine.steps.front().technique);
            row.variant = QString::fromStdString(routine.steps.front().variant);
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_partition(rows, &RoutineRow::own);
    setRows(std::move(rows));
}

bool RoutinesModel::hasOwn() const
{
    return !rows().empty() && rows().front().own;
}

void RoutinesModel::setCanStart(bool can)
{
    if (can == canStart_)
        return;
    canStart_ = can;
    Q_EMIT canStartChanged();
}

QHash<int, QByteArray> RoutinesModel::roleNames() const
{
    return {{IdRole, "routineId"},   {NameRole, "name"}, {SummaryRole, "summary"},
            {TotalRole, "total"},    {OwnRole, "own"},   {TechniqueRole, "technique"},
            {VariantRole, "variant"}};
}

QVariant RoutinesModel::valueOf(const RoutineRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case NameRole:
        return row.name;
    case SummaryRole:
        return row.summary;
    case TotalRole:
        return row.total;
    case OwnRole:
        return row.own;
    case TechniqueRole:
        return row.technique;
    case VariantRole:
        return row.variant;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
