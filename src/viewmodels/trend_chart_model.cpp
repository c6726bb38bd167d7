#include "trend_chart_model.h"

#include "unknot/core/local_day.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr int kGap = 7;         // days between ratings that start afresh
constexpr int kMostMarks = 400; // about one a pixel

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

double median(std::vector<int> values)
{
    if (values.empty())
        return -1;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2.0;
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
        const int day = dayNumber(rating.localDay);
        if (day < fromDay || day > toDay)
            continue;
        const bool afterGap = !points.empty() && day - points.back().day >= kGap;
        points.push_back(
            {day, rating.before.value_or(-1), rating.after.value_or(-1), afterGap, rating.session});
    }
    if (points == rows() && frame == frame_ && name == name_ && locale == locale_)
        return;
    frame_ = std::move(frame);
    name_ = name;
    locale_ = locale;
    setRows(std::move(points));
    makeMarks();
    Q_EMIT changed();
}

// More marks than the chart has room for would be a block of ink.
void TrendChartModel::makeMarks()
{
    const int span = frame_.toDay - frame_.fromDay + 1;
    daysPerMark_ = rowCount() <= kMostMarks ? 1 : span <= kMostMarks * 7 ? 7 : 28;
    marks_.clear();
    if (daysPerMark_ == 1) {
        for (const ChartPoint& point : rows())
            marks_.push_back({double(point.day), double(point.before), double(point.after), point.afterGap});
        return;
    }
    for (auto first = rows().begin(); first != rows().end();) {
        const int bucket = (first->day - frame_.fromDay) / daysPerMark_;
        std::vector<int> before;
        std::vector<int> after;
        auto last = first;
        for (; last != rows().end() && (last->day - frame_.fromDay) / daysPerMark_ == bucket; ++last) {
            if (last->before >= 0)
                before.push_back(last->before);
            if (last->after >= 0)
                after.push_back(last->after);
        }
        marks_.push_back({(first->day + (last - 1)->day) / 2.0, median(std::move(before)),
                          median(std::move(after)), first->afterGap});
        first = last;
    }
}

QString TrendChartModel::describe(const ChartPoint& point) const
{
    const QDate date = QDate(1970, 1, 1).addDays(point.day);
    // The year is said where the days alone would be those of several.
    const bool years = frame_.toDay - frame_.fromDay > 366;
    QStringList words{locale_.toString(date, years ? Words::tr("dddd d MMMM yyyy", "date format")
                                                   : Words::tr("dddd d MMMM", "date format")),
                      name_};
    if (point.before >= 0)
        words << Words::tr("before %1").arg(point.before);
    if (point.after >= 0)
        words << Words::tr("after %1").arg(point.after);
    const QString sentence = words.join(Words::tr(", "));
    const QString advice = adviceOn(point.day, frame_.bands);
    return advice.isEmpty() ? sentence : Words::tr("%1. %2").arg(sentence, advice);
}

QString TrendChartModel::description(int row) const
{
    return row >= 0 && row < rowCount() ? describe(rows()[static_cast<std::size_t>(row)]) : QString();
}

QString TrendChartModel::session(int row) const
{
    return row >= 0 && row < rowCount()
               ? QString::fromStdString(rows()[static_cast<std::size_t>(row)].session)
               : QString();
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
        return QString::fromStdString(row.session);
    case DescriptionRole:
    case Qt::DisplayRole:
        return describe(row);
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
