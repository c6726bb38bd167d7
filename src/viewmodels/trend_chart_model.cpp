#include "trend_chart_model.h"

#include "unknot/core/local_day.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr int kGap = 7; // days between ratings that start afresh

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrendChart)
};

QString adviceOn(int day, const std::vector<insight::AdviceBand>& bands)
{
    for (const insight::AdviceBand& band : bands)
        if (day >= band.from && day <= band.to)
            return band.status == insight::TrendStatus::Worse ? Words::tr("Getting tighter.")
                                                              : Words::tr("Not easing over 7 days.");
    return {};
}

QString describe(const ChartPoint& point, const QString& name, const std::vector<insight::AdviceBand>& bands,
                 const QLocale& locale)
{
    const QDate date = QDate(1970, 1, 1).addDays(point.day);
    QStringList words{locale.toString(date, Words::tr("dddd d MMMM", "date format")), name};
    if (point.before >= 0)
        words << Words::tr("before %1").arg(point.before);
    if (point.after >= 0)
        words << Words::tr("after %1").arg(point.after);
    const QString sentence = words.join(Words::tr(", "));
    const QString advice = adviceOn(point.day, bands);
    return advice.isEmpty() ? sentence : Words::tr("%1. %2").arg(sentence, advice);
}

} // namespace

int dayNumber(const std::string& localDay)
{
    const auto day = parseDay(localDay);
    return day ? static_cast<int>(day->time_since_epoch().count()) : 0;
}

std::vector<insight::RatedDay> ratedDaysOf(const std::vector<AreaRating>& ratings)
{
    std::vector<insight::RatedDay> days;
    for (const AreaRating& rating : ratings)
        if (const int day = dayNumber(rating.localDay);
            rating.before && (days.empty() || days.back().day < day))
            days.push_back({day, *rating.before});
    return days;
}

void TrendChartModel::show(const std::vector<AreaRating>& ratings, int fromDay, int toDay,
                           const QString& name, const QLocale& locale)
{
    ChartFrame frame{fromDay, toDay, insight::adviceBands(ratedDaysOf(ratings))};
    std::erase_if(frame.bands, [&](const insight::AdviceBand& band) { return band.to < fromDay; });
    std::vector<ChartPoint> points;
    for (const AreaRating& rating : ratings) {
        ChartPoint point;
        point.day = dayNumber(rating.localDay);
        if (point.day < fromDay || point.day > toDay)
            continue;
        point.before = rating.before.value_or(-1);
        point.after = rating.after.value_or(-1);
        point.afterGap = !points.empty() && point.day - points.back().day >= kGap;
        point.session = QString::fromStdString(rating.session);
        point.description = describe(point, name, frame.bands, locale);
        points.push_back(std::move(point));
    }
    if (points == rows() && frame == frame_)
        return;
    frame_ = std::move(frame);
    setRows(std::move(points));
    Q_EMIT changed();
}

QString TrendChartModel::description(int row) const
{
    return row >= 0 && row < rowCount() ? rows()[static_cast<std::size_t>(row)].description : QString();
}

QString TrendChartModel::session(int row) const
{
    return row >= 0 && row < rowCount() ? rows()[static_cast<std::size_t>(row)].session : QString();
}

QHash<int, QByteArray> TrendChartModel::roleNames() const
{
    return {{DayRole, "day"},
            {BeforeRole, "before"},
            {AfterRole, "after"},
            {SessionRole, "session"},
            {DescriptionRole, "description"}};
}

QVariant TrendChartModel::valueOf(const ChartPoint& row, int role) const
{
    switch (role) {
    case DayRole:
        return row.day;
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case SessionRole:
        return row.session;
    case DescriptionRole:
    case Qt::DisplayRole:
        return row.description;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
