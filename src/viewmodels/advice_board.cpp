#include "advice_board.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr Millis kShown{20000};

struct AdviceSide {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

AdviceLevel levelOf(const event::AdviceDue& due, const Catalog& catalog)
{
    const Advice* advice = catalog.adviceFor(due.rule);
    return advice ? advice->level : AdviceLevel::Information;
}

/// "calf", "left calf".
QString areaWords(const Technique& technique, Side side, const std::string& language)
{
    const QString name = format::midSentence(format::content(technique.name, language), language);
    if (!technique.hasSides || side == Side::Both)
        return name;
    return AdviceSide::tr("%1 %2", "left calf").arg(format::side(side), name);
}

} // namespace

std::optional<AdviceWords> wordsFor(const event::AdviceDue& due, const Catalog& catalog,
                                    const std::string& language)
{
    const Advice* advice = catalog.adviceFor(due.rule);
    if (!advice)
        return std::nullopt;
    const Technique* technique = catalog.technique(due.technique);
    // A trend is that of one side; what comes up in a session is told of the area.
    const Side side = due.rule.starts_with('W') ? due.side : Side::Both;
    const QString area = technique ? areaWords(*technique, side, language) : QString();
    const auto words = [&](const Text& text) {
        return format::content(text, language, due.side).replace(QLatin1String("{area}"), area);
    };
    return AdviceWords{advice->level, QString::fromStdString(due.rule), words(advice->title),
                       words(advice->message)};
}

void AdviceBoard::add(const event::AdviceDue& due)
{
    if (std::ranges::find(all_, due) == all_.end())
        all_.push_back(due);
    waiting_.push_back({due});
}

void AdviceBoard::dismiss()
{
    if (current_ < waiting_.size())
        withdraw(std::string(waiting_[current_].due.rule));
}

void AdviceBoard::withdraw(const std::string& rule)
{
    std::erase_if(waiting_, [&](const Waiting& waiting) { return waiting.due.rule == rule; });
    current_ = 0;
}

void AdviceBoard::expire(const Position& position)
{
    std::erase_if(waiting_, [&](const Waiting& waiting) {
        return waiting.shown && (position.done - waiting.since >= kShown ||
                                 (waiting.inRating && position.segment != waiting.segment));
    });
}

std::optional<AdviceWords> AdviceBoard::at(const Position& position, const Catalog& catalog,
                                           const std::string& language)
{
    expire(position);
    if (waiting_.empty())
        return std::nullopt;
    const auto most = std::ranges::min_element(
        waiting_, {}, [&](const Waiting& waiting) { return levelOf(waiting.due, catalog); });
    current_ = static_cast<std::size_t>(most - waiting_.begin());
    if (!most->shown) {
        most->shown = true;
        most->since = position.done;
        most->inRating = position.state == SessionState::Rating;
        most->segment = position.segment;
    }
    return wordsFor(most->due, catalog, language);
}

} // namespace unknot::viewmodels
