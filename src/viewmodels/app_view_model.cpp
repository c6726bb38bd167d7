#include "app_view_model.h"

#include <QStandardPaths>

#include <utility>

namespace unknot::viewmodels {

AppViewModel::AppViewModel(const Deps& deps, AppState& state, SettingsViewModel& settings,
                           RunnerOptions options, QObject* parent)
    : QObject(parent), deps_(deps), state_(state), settings_(settings), sound_(state, deps), watch_(deps),
      today_(state, watch_, deps), techniques_(state, watch_), technique_(state, watch_),
      firstRun_(state, deps), help_(state), history_(state, watch_, deps), activities_(state, watch_, deps),
      progress_(deps),
      data_(state, watch_, deps, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      people_(deps, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      reminder_(state, deps), clinic_(state, deps.routines, deps.handover), flow_(deps, state, options)
{
    if (state_.settings().safety.localDay.empty())
        screen_ = Screen::FirstRun;
    deps_.log.onProblem([this](const Error& problem) {
        watch_.tell(problem);
        flow_.tell(problem);
    });
    connectToday();
    connectLogFolder();
    connectTechniques();
    connectFirstRun();
    connectClinic();
    connectFlow();
    connectHistory();
    connectPeople();
}

void AppViewModel::connectPeople()
{
    connect(&people_, &PeopleViewModel::chosen, this, [this](const QString& id) {
        if (mayLeave())
            Q_EMIT personChosen(id);
    });
}

bool AppViewModel::mayLeave()
{
    if (flow_.stage() == SessionFlow::Stage::Session)
        people_.refuse(tr("A session is running. Finish it first."));
    else if (screen_ != Screen::Main)
        people_.refuse(tr("Finish what is on the screen first."));
    else if (data_.busy() || people_.busy())
        people_.refuse(tr("Your data is being worked on. Try again when it is done."));
    else
        return true;
    return false;
}

void AppViewModel::connectHistory()
{
    const auto show = [this](const QString& area, int side) {
        history_.showArea(area, side);
        setPage(Page::History);
    };
    connect(today_.advice(), &AdviceViewModel::trendRequested, this, show);
    connect(&flow_, &SessionFlow::trendRequested, this, show);
    connect(&history_, &HistoryViewModel::firstSessionRequested, this, [this] { setPage(Page::Today); });
}

void AppViewModel::connectToday()
{
    connect(&today_, &TodayViewModel::startRequested, this, &AppViewModel::startRoutine);
    connect(&today_, &TodayViewModel::resumeRequested, this, &AppViewModel::resumeCutOff);
    connect(&today_, &TodayViewModel::closeCutOffRequested, this, [this](const QString& session) {
        deps_.log.closeInterrupted(session.toStdString());
        watch_.refresh();
    });
    connect(&today_, &TodayViewModel::openTechnique, this, &AppViewModel::openTechnique);
    connect(&today_, &TodayViewModel::techniquesRequested, this, [this] { setPage(Page::Techniques); });
    connect(&today_, &TodayViewModel::suggestionChanged, this, &AppViewModel::prepareVoice);
    connect(&watch_, &LogWatch::changed, this, &AppViewModel::showIfReady);
    connect(&state_, &AppState::catalogChanged, this, &AppViewModel::showIfReady);
    connect(&state_, &AppState::settingsChanged, this, &AppViewModel::showIfReady);
}

void AppViewModel::connectLogFolder()
{
    connect(&watch_, &LogWatch::changed, this, [this] { settings_.folder()->setProblem(watch_.error()); });
    connect(settings_.folder(), &LogFolder::moved, &watch_, &LogWatch::forget);
    connect(&today_, &TodayViewModel::settingsRequested, this, [this] { setPage(Page::Settings); });
}

void AppViewModel::connectTechniques()
{
    connect(&techniques_, &TechniquesModel::openTechnique, this, &AppViewModel::openTechnique);
    connect(&technique_, &TechniqueViewModel::backRequested, this, [this] { setTechniqueOpen(false); });
    connect(&technique_, &TechniqueViewModel::tryRequested, this, &AppViewModel::tryTechnique);
}

void AppViewModel::connectFirstRun()
{
    const auto ask = [this] {
        firstRun_.begin();
        setScreen(Screen::FirstRun);
    };
    connect(&today_, &TodayViewModel::safetyCheckRequested, this, ask);
    connect(&settings_, &SettingsViewModel::safetyReviewRequested, this, ask);
    connect(&settings_, &SettingsViewModel::rollerReviewRequested, this, [this] {
        firstRun_.beginWithRoller();
        setScreen(Screen::FirstRun);
    });
    connect(&firstRun_, &FirstRunViewModel::finished, this, [this] { setScreen(Screen::Main); });
}

void AppViewModel::connectClinic()
{
    connect(&clinic_, &Clinic::startRequested, this, [this](const QString& routine) {
        if (today_.safety() == SafetyState::Clear)
            startRoutine(routine);
    });
    connect(&technique_, &TechniqueViewModel::presentRequested, &clinic_, &Clinic::showTechnique);
    connect(&technique_, &TechniqueViewModel::addRequested, &clinic_, &Clinic::addToRoutine);
    connect(&today_, &TodayViewModel::editRequested, &clinic_, &Clinic::edit);
    connect(&clinic_, &Clinic::tryRequested, this, &AppViewModel::tryTechnique);
    connect(&clinic_, &Clinic::pageRequested, this, [this] { setPage(Page::Routines); });
    const auto mayStart = [this] { clinic_.routines()->setCanStart(today_.safety() == SafetyState::Clear); };
    connect(&today_, &TodayViewModel::pageChanged, this, mayStart);
    connect(&state_, &AppState::settingsChanged, this, mayStart);
    mayStart();
}

void AppViewModel::openFile(const QString& file)
{
    clinic_.programme()->open(file);
    if (screen_ == Screen::Session && session())
        session()->guide()->tell(
            tr("%1 can be looked at after the session.").arg(ProgrammeViewModel::nameOf(file)));
    else if (presenting())
        tellFileWaits(tr("%1 can be looked at when you close this.").arg(ProgrammeViewModel::nameOf(file)));
}

void AppViewModel::connectFlow()
{
    connect(&flow_, &SessionFlow::sessionChanged, this, &AppViewModel::sessionChanged);
    connect(&flow_, &SessionFlow::summaryChanged, this, &AppViewModel::summaryChanged);
    connect(&flow_, &SessionFlow::stageChanged, this, [this] {
        switch (flow_.stage()) {
        case SessionFlow::Stage::Session:
            setScreen(Screen::Session);
            break;
        case SessionFlow::Stage::Summary:
            setScreen(Screen::Summary);
            break;
        case SessionFlow::Stage::None:
            setScreen(Screen::Main);
            watch_.refresh();
            break;
        }
    });
}

void AppViewModel::setScreen(Screen screen)
{
    if (screen == screen_)
        return;
    screen_ = screen;
    Q_EMIT screenChanged();
}

void AppViewModel::setPage(Page page)
{
    if (page == Page::Techniques)
        setTechniqueOpen(false);
    if (page == page_)
        return;
    page_ = page;
    wish_.reset();
    people_.forgetMessages();
    if (page == Page::History)
        history_.refresh();
    if (page == Page::History || page == Page::Settings)
        activities_.refresh();
    Q_EMIT pageChanged();
}

void AppViewModel::setTechniqueOpen(bool open)
{
    if (open == techniqueOpen_)
        return;
    techniqueOpen_ = open;
    Q_EMIT techniqueOpenChanged();
}

void AppViewModel::openTechnique(const QString& technique)
{
    technique_.show(technique);
    setPage(Page::Techniques);
    setTechniqueOpen(true);
}

void AppViewModel::startRoutine(const QString& id)
{
    const Routine* routine = state_.catalog()->routine(id.toStdString());
    auto plan = today_.plan(id.toStdString());
    if (!routine || !plan.ok()) {
        watch_.tellOther(
            LogWatch::Remark::About::Session,
            plan.ok() ? Error{ErrorCode::NotFound, "There is no routine with this id.", id.toStdString()}
                      : plan.error());
        return;
    }
    flow_.start(std::move(plan).value(), routine->name.in(state_.language()), watch_.latestRatings());
}

// The lines of what is likely to be started are spoken into files before it is.
void AppViewModel::prepareVoice()
{
    const VoiceMode mode = state_.settings().sound.voice;
    const Routine* routine = state_.catalog()->routine(today_.suggested());
    if (mode == VoiceMode::Off || !routine || flow_.stage() != SessionFlow::Stage::None)
        return;
    if (const auto plan = today_.plan(routine->id); plan.ok())
        deps_.beside.speech.prepare(CueWriter(plan.value(), routine->name.in(state_.language()),
                                              state_.catalog(), state_.language(), mode)
                                        .everyLine());
}

void AppViewModel::tryTechnique(const QString& technique, const QString& variant)
{
    const Technique* found = state_.catalog()->technique(technique.toStdString());
    const Variant* way = found ? found->variant(variant.toStdString()) : nullptr;
    if (!way || today_.safety() != SafetyState::Clear)
        return;
    const Routine trial = asSetUp(trialOf(*found, *way), state_.settings());
    const bool fromRight = state_.settings().firstSide == FirstSide::Right;
    auto plan = makePlan(trial, *state_.catalog(), fromRight ? unknot::Side::Right : unknot::Side::Left);
    if (plan.ok())
        flow_.start(std::move(plan).value(), trial.name.in(state_.language()), {},
                    SessionFlow::Ending::Plain);
}

void AppViewModel::resumeCutOff(const QString& session)
{
    for (const CutOffSession& cutOff : watch_.overview().cutOff) {
        if (cutOff.header.id != session.toStdString())
            continue;
        if (const auto resumed = flow_.resume(cutOff, watch_.latestRatings()); !resumed.ok())
            watch_.tellOther(LogWatch::Remark::About::Session, resumed.error());
        return;
    }
}

void AppViewModel::lookAtCalendar()
{
    if (deps_.clock.wall().localDay != watch_.today())
        watch_.refresh();
    if (clinic_.editing())
        clinic_.editor()->lookAtFile();
}

} // namespace unknot::viewmodels
