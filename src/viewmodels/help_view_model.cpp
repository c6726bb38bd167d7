#include "help_view_model.h"

#include "advice_view_model.h"
#include "format.h"
#include "unknot/core/plain_line.h"

#include <QStringList>

namespace unknot::viewmodels {

namespace {

constexpr const char* kUnsure = "U1";

} // namespace

HelpViewModel::HelpViewModel(AppState& state, QObject* parent) : QObject(parent), state_(state)
{
    connect(&state_, &AppState::settingsChanged, this, &HelpViewModel::changed);
    connect(&state_, &AppState::catalogChanged, this, &HelpViewModel::changed);
}

QString HelpViewModel::words(const char* rule, Text Advice::*part) const
{
    const Advice* advice = state_.catalog()->adviceFor(rule);
    return advice ? format::content(advice->*part, state_.language()) : QString();
}

QString HelpViewModel::title() const
{
    const QString title = words(kUnsure, &Advice::title);
    return title.isEmpty() ? tr("Not sure what to do?") : title;
}

QString HelpViewModel::message() const
{
    const QString message = words(kUnsure, &Advice::message);
    return message.isEmpty() ? tr("That is reason enough to ask a physiotherapist.") : message;
}

QString HelpViewModel::lines(std::initializer_list<const char*> rules) const
{
    QStringList lines;
    for (const char* rule : rules)
        if (const QString title = words(rule, &Advice::title); !title.isEmpty())
            lines << tr("%1: %2").arg(title, words(rule, &Advice::message));
    return lines.join(QLatin1Char('\n'));
}

QString HelpViewModel::urgent() const
{
    return lines({"E1", "E2", "D1"});
}

QString HelpViewModel::soon() const
{
    return lines({"B1", "R1", "K2"});
}

QString HelpViewModel::contact() const
{
    return contactWords(state_.settings().contact);
}

QString HelpViewModel::contactName() const
{
    return QString::fromStdString(state_.settings().contact.name);
}

QString HelpViewModel::contactReach() const
{
    return QString::fromStdString(state_.settings().contact.reach);
}

void HelpViewModel::setContactName(const QString& name)
{
    state_.change([&](Settings& settings) { settings.contact.name = plainLine(name.toStdString()); });
}

void HelpViewModel::setContactReach(const QString& reach)
{
    state_.change([&](Settings& settings) { settings.contact.reach = plainLine(reach.toStdString()); });
}

} // namespace unknot::viewmodels
