#include "app_view_model.h"

#include <utility>

// What a start, the first or a later one, asks for.
namespace unknot::viewmodels {

void AppViewModel::showWhenReady(const QString& routine, bool start)
{
    wish_ = Wish{routine, start};
    showIfReady();
}

void AppViewModel::letWait(const QString& routine, bool start, bool stays)
{
    const Routine* found = state_.catalog()->routine(routine.toStdString());
    const QString what = found   ? QString::fromStdString(found->name.in(state_.language()))
                         : start ? tr("A session")
                                 : tr("Something else");
    const QString words = stays   ? tr("%1 was asked for. It waits until you close this.")
                          : start ? tr("%1 was asked for. It can begin now, or be asked for again later.")
                                  : tr("%1 was asked for. It can be asked for again when you close this.");
    clinic_.present()->tellWaiting(words.arg(what), start);
}

// A start that waits can still be begun.
void AppViewModel::tellFileWaits(const QString& words)
{
    PresentViewModel& present = *clinic_.present();
    const bool start = present.canBegin();
    present.tellWaiting(start ? present.waiting() + QLatin1Char(' ') + words : words, start);
}

void AppViewModel::comeUp(const QString& routine, bool start)
{
    if (screen_ == Screen::Session && start)
        session()->guide()->tell(tr("A session is running. The other one can be started afterwards."));
    if (flow_.stage() != SessionFlow::Stage::None)
        return;
    setPage(Page::Today);
    showWhenReady(routine, start);
}

void AppViewModel::showIfReady()
{
    if (!wish_ || !today_.ready())
        return;
    if (!wish_->routine.isEmpty())
        today_.select(wish_->routine);
    if (wish_->start && today_.safety() != SafetyState::Clear) {
        // An answer that asks for a doctor ends the wish: a later one must not begin a session by itself.
        if (today_.safety() == SafetyState::Urgent)
            wish_.reset();
        return;
    }
    const Wish wish = *std::exchange(wish_, std::nullopt);
    if (!wish.start)
        return;
    if (wish.routine.isEmpty())
        today_.start();
    else
        startRoutine(wish.routine);
}

} // namespace unknot::viewmodels
