#include "first_run_view_model.h"

#include "format.h"
#include "prepared_routine.h"

#include <algorithm>

namespace unknot::viewmodels {

FirstRunViewModel::FirstRunViewModel(AppState& state, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), deps_(deps)
{
    connect(&state_, &AppState::catalogChanged, this, [this] {
        loadStatements();
        update();
    });
    begin();
}

int FirstRunViewModel::gentleSessions() const
{
    return kGentleSessions;
}

void FirstRunViewModel::begin()
{
    asksSafety_ = true;
    step_ = Safety;
    roller_ = static_cast<Roller>(state_.settings().roller);
    asksRoller_ = roller_ == NotAsked;
    statements_.setRows({});
    loadStatements();
    update();
}

void FirstRunViewModel::beginWithRoller()
{
    begin();
    asksSafety_ = false;
    asksRoller_ = true;
    step_ = RollerCheck;
    update();
}

void FirstRunViewModel::loadStatements()
{
    std::vector<std::string> ticked = state_.settings().safety.ticked;
    for (const Statement& statement : statements_.rows()) {
        std::erase(ticked, statement.id);
        if (statement.ticked)
            ticked.push_back(statement.id);
    }
    std::vector<Statement> rows;
    for (const ScreeningItem& item : state_.catalog()->screening) {
        const bool on = std::find(ticked.begin(), ticked.end(), item.id) != ticked.end();
        rows.push_back({item.id, format::content(item.statement, state_.language()),
                        format::content(item.advice, state_.language()), item.urgent, on});
    }
    statements_.setRows(std::move(rows));
}

void FirstRunViewModel::update()
{
    Props next;
    next.step = step_;
    next.asksRoller = asksRoller_;
    next.last = step_ == SoundCheck || !asksSafety_ || !asksRoller_;
    next.roller = roller_;
    for (const bool urgent : {true, false})
        for (const Statement& statement : statements_.rows())
            if (statement.ticked && statement.urgent == urgent)
                next.advice << statement.advice;
    next.anyTicked = !next.advice.isEmpty();
    next.urgent =
        std::any_of(statements_.rows().begin(), statements_.rows().end(),
                    [](const Statement& statement) { return statement.ticked && statement.urgent; });
    if (state_.catalogLoaded() && statements_.rows().empty())
        next.problem =
            tr("The safety questions could not be loaded, so Start stays off. You can look around. "
               "Installing Unknot again brings the questions back.");
    next.canContinue = step_ == Safety ? !statements_.rows().empty() : roller_ != NotAsked;
    if (next == props_)
        return;
    props_ = std::move(next);
    Q_EMIT changed();
}

void FirstRunViewModel::toggle(int row)
{
    std::vector<Statement> rows = statements_.rows();
    if (row < 0 || row >= static_cast<int>(rows.size()))
        return;
    Statement& statement = rows[static_cast<std::size_t>(row)];
    statement.ticked = !statement.ticked;
    statements_.setRows(std::move(rows));
    update();
}

void FirstRunViewModel::chooseRoller(Roller roller)
{
    roller_ = roller;
    update();
}

void FirstRunViewModel::keepAnswers()
{
    SafetyAnswer answer{deps_.clock.wall().localDay, {}};
    for (const Statement& statement : statements_.rows())
        if (statement.ticked)
            answer.ticked.push_back(statement.id);
    state_.change([&](Settings& settings) { settings.safety = std::move(answer); });
}

void FirstRunViewModel::proceed()
{
    if (!props_.canContinue)
        return;
    if (step_ == Safety)
        keepAnswers();
    else if (step_ == RollerCheck)
        state_.change([this](Settings& settings) { settings.roller = static_cast<unknot::Roller>(roller_); });
    if (props_.last) {
        Q_EMIT finished();
        return;
    }
    step_ = step_ == Safety ? RollerCheck : SoundCheck;
    update();
}

void FirstRunViewModel::back()
{
    if (step_ == Safety)
        return;
    if (!asksSafety_) {
        Q_EMIT finished();
        return;
    }
    step_ = step_ == SoundCheck ? RollerCheck : Safety;
    update();
}

void FirstRunViewModel::lookAround()
{
    Q_EMIT finished();
}

} // namespace unknot::viewmodels
