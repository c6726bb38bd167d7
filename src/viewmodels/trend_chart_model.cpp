#include "trend_chart_model.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

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

} // namespace

int TrendChartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

void TrendChartModel::show(std::shared_ptr<const ChartSeries> series, int fromDay, int toDay,
                           const QString& name, const QLocale& locale)
{
    ChartFrame frame{fromDay, toDay, {}};
    std::ranges::copy_if(series->bands, std::back_inserter(frame.bands),
                         [&](const insight::AdviceBand& band) { return band.to >= fromDay; });
    const auto first = std::ranges::lower_bound(series->points, fromDay, {}, &ChartPoint::day);
    const auto last = std::ranges::upper_bound(series->points, toDay, {}, &ChartPoint::day);
    const std::span<const ChartPoint> rows(first, last);
    const bool same = std::ranges::equal(rows, rows_);
    if (same && frame == frame_ && name == name_ && locale == locale_)
        return;
    frame_ = std::move(frame);
    name_ = name;
    locale_ = locale;
    beginResetModel();
    series_ = std::move(series);
    rows_ = rows;
    endResetModel();
    daysPerMark_ = viewmodels::daysPerMark(rows_.size(), fromDay, toDay);
    marks_ = marksOf(rows_, fromDay, daysPerMark_);
    Q_EMIT changed();
}

const ChartPoint* TrendChartModel::pointAt(int row) const
{
    return row >= 0 && row < rowCount() ? &rows_[static_cast<std::size_t>(row)] : nullptr;
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
    const ChartPoint* point = pointAt(row);
    return point ? describe(*point) : QString();
}

QString TrendChartModel::session(int row) const
{
    const ChartPoint* point = pointAt(row);
    return point ? QString::fromStdString(point->session) : QString();
}

QHash<int, QByteArray> TrendChartModel::roleNames() const
{
    return {{DayRole, "day"},
            {BeforeRole, "before"},
            {AfterRole, "after"},
            {SessionRole, "session"},
            {DescriptionRole, "description"}};
}

QVariant TrendChartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartPoint& row = rows_[static_cast<std::size_t>(index.row())];
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
