#include "advice_view_model.h"

#include "unknot/insight/log_advice.h"

#include <QStringList>

namespace unknot::viewmodels {

QString contactWords(const Contact& contact)
{
    QStringList words{QString::fromStdString(contact.name).trimmed(),
                      QString::fromStdString(contact.reach).simplified()};
    words.removeAll(QString());
    return words.isEmpty()
               ? QString()
               : AdviceViewModel::tr("Your physiotherapist: %1").arg(words.join(QStringLiteral(", ")));
}

AdviceViewModel::AdviceViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), watch_(watch), deps_(deps)
{
    connect(&state_, &AppState::settingsChanged, this, &AdviceViewModel::refresh);
    connect(&state_, &AppState::catalogChanged, this, &AdviceViewModel::refresh);
    connect(&watch_, &LogWatch::changed, this, &AdviceViewModel::refresh);
    refresh();
}

void AdviceViewModel::refresh()
{
    due_.reset();
    if (watch_.state() == LogWatch::State::Ready && state_.catalogLoaded())
        if (auto due = insight::adviceNow(watch_.overview(), {}, *state_.catalog(), watch_.today());
            !due.empty())
            due_ = due.front();
    Props next;
    if (due_) {
        next.words = wordsFor({due_->rule, due_->area, due_->side}, *state_.catalog(), state_.language())
                         .value_or(AdviceWords{});
        if (due_->level <= AdviceLevel::Assess)
            next.contact = contactWords(state_.settings().contact);
        next.hasTrend = !due_->area.empty();
        next.asks = due_->rule == "W3";
        tell(AdviceTold::Answer::Shown);
    }
    if (next == props_)
        return;
    props_ = std::move(next);
    Q_EMIT changed();
}

void AdviceViewModel::tell(AdviceTold::Answer answer)
{
    const AdviceTold told{due_->rule, due_->area, watch_.today(), answer};
    if (told == lastTold_)
        return;
    lastTold_ = told;
    deps_.log.tellAdvice(told);
}

void AdviceViewModel::dismiss()
{
    if (!due_)
        return;
    tell(AdviceTold::Answer::NotNow);
    watch_.refresh();
}

void AdviceViewModel::answer(bool easier)
{
    if (!due_ || !props_.asks)
        return;
    tell(easier ? AdviceTold::Answer::Easier : AdviceTold::Answer::SameOrWorse);
    watch_.refresh();
}

void AdviceViewModel::openTrend()
{
    if (due_)
        Q_EMIT trendRequested(QString::fromStdString(due_->area), static_cast<int>(due_->side));
}

} // namespace unknot::viewmodels
