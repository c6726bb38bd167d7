#include "rating_question.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct RatingWords {
    Q_DECLARE_TR_FUNCTIONS(Rating)
};

/// The latest number whatever the moment: what was said last of the area.
int latestIn(const std::vector<event::Rated>& ratings, const std::string& technique, Side side)
{
    for (auto rated = ratings.rbegin(); rated != ratings.rend(); ++rated)
        if (rated->technique == technique && rated->side == side && rated->value)
            return *rated->value;
    return -1;
}

QString comparison(RatingMoment moment, int value, int mark)
{
    if (value < 0)
        return RatingWords::tr("Choose a number");
    if (mark < 0)
        return {};
    const bool after = moment == RatingMoment::After;
    if (value == mark)
        return after ? RatingWords::tr("Same as before rolling") : RatingWords::tr("Same as last time");
    const QString by = QString::number(std::abs(value - mark));
    if (value < mark)
        return (after ? RatingWords::tr("%1 lower than before rolling")
                      : RatingWords::tr("%1 lower than last time"))
            .arg(by);
    return (after ? RatingWords::tr("%1 higher than before rolling")
                  : RatingWords::tr("%1 higher than last time"))
        .arg(by);
}

QString spokenScale(const QString& areaAndSide, RatingMoment moment, int mark)
{
    const QString scale = RatingWords::tr("%1. 0 is loose, 10 is as tight as it gets.").arg(areaAndSide);
    if (mark < 0)
        return scale;
    const QString said = moment == RatingMoment::After ? RatingWords::tr("Before rolling you chose %1.")
                                                       : RatingWords::tr("Last time you chose %1.");
    return scale + QLatin1Char(' ') + said.arg(mark);
}

} // namespace

RatingMoment momentOf(const Segment& segment)
{
    return segment.kind == SegmentKind::RateAfter ? RatingMoment::After : RatingMoment::Before;
}

int ratingIn(const std::vector<event::Rated>& ratings, RatingMoment moment, const std::string& technique,
             Side side)
{
    const auto found = std::ranges::find_if(ratings, [&](const event::Rated& rated) {
        return rated.moment == moment && rated.technique == technique && rated.side == side;
    });
    return found == ratings.end() ? -1 : found->value.value_or(-1);
}

RatingQuestion questionFor(const Segment& segment, const Catalog& catalog, const std::string& language,
                           const std::vector<event::Rated>& given, const std::vector<event::Rated>& lastTime)
{
    RatingQuestion question;
    const Technique* technique = catalog.technique(segment.technique);
    if (!technique)
        return question;
    const RatingMoment moment = momentOf(segment);
    question.area = format::content(technique->name, language);
    question.title = RatingWords::tr("%1: how tight now?").arg(question.area);
    question.subtitle =
        moment == RatingMoment::After
            ? RatingWords::tr("After rolling. Press or move the muscle a little, then choose.")
            : RatingWords::tr("Before rolling. Press or move the muscle a little, then choose.");
    question.region = QString::fromStdString(technique->region);
    question.fromBehind = technique->view == BodyView::Back;
    const std::vector<Side> sides =
        segment.hasSides ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both};
    for (Side side : sides) {
        RatingRow row;
        row.side = side;
        if (segment.hasSides)
            row.block = format::sideBlock(side);
        row.value = ratingIn(given, moment, segment.technique, side);
        row.mark = moment == RatingMoment::After
                       ? ratingIn(given, RatingMoment::Before, segment.technique, side)
                       : latestIn(lastTime, segment.technique, side);
        if (row.mark >= 0)
            row.markText =
                moment == RatingMoment::After ? RatingWords::tr("Before") : RatingWords::tr("Last time");
        row.hint = comparison(moment, row.value, row.mark);
        row.spoken = spokenScale(format::areaAndSide(*technique, language, side), moment, row.mark);
        question.rows.push_back(std::move(row));
    }
    return question;
}

} // namespace unknot::viewmodels
