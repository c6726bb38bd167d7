#include "hurts_view.h"

#include "advice_board.h"
#include "format.h"

#include <QCoreApplication>

namespace unknot::viewmodels {

namespace {

struct HurtsWords {
    Q_DECLARE_TR_FUNCTIONS(Hurts)
};

} // namespace

HurtsView viewOf(const HurtsFlow& flow, const Catalog& catalog, const std::string& language)
{
    HurtsView view;
    view.state = flow.state();
    if (view.state == HurtsFlow::State::Closed)
        return view;
    const Technique* technique = catalog.technique(flow.about().technique);
    const QString name = technique ? format::content(technique->name, language) : QString();
    const QString area = format::midSentence(name, language);
    const auto advice = flow.rule().empty() ? std::nullopt : wordsFor(flow.about(), catalog, language);
    if (advice) {
        view.title = advice->title;
        view.text = advice->message;
    }
    switch (view.state) {
    case HurtsFlow::State::Choosing:
        view.title = HurtsWords::tr("What do you feel?");
        view.text = HurtsWords::tr("The session goes on while you choose.");
        break;
    case HurtsFlow::State::Asking:
        view.title = HurtsWords::tr("Is it less now?");
        view.text = HurtsWords::tr("If it is still strong, this area is left out for today.");
        break;
    case HurtsFlow::State::Stopped:
        // Whatever it was that hurt.
        view.title = HurtsWords::tr("%1: left out for today").arg(name);
        if (!advice) {
            view.text = HurtsWords::tr(
                "Rolling harder does not work better. Next time, begin with less weight on the roller.");
        }
        view.goOnText = HurtsWords::tr("Go on without %1").arg(area);
        break;
    case HurtsFlow::State::Easing:
    case HurtsFlow::State::Closed:
        break;
    }
    return view;
}

} // namespace unknot::viewmodels
