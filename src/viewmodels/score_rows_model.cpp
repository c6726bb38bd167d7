#include "score_rows_model.h"

#include "unknot/core/local_day.h"
#include "unknot/insight/activities.h"

#include <QDate>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

QDate dateOf(const std::string& day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

int numberOf(const std::string& day)
{
    return static_cast<int>(QDate(1970, 1, 1).daysTo(dateOf(day)));
}

/// What was said first, when it was changed later; -2 when it was not.
int firstSaid(const ActivityRecord& record, const std::string& day)
{
    const auto first = std::ranges::find_if(record.corrections, [&](const ActivityCorrection& before) {
        return before.score && before.score->localDay == day;
    });
    return first == record.corrections.end() ? -2 : first->score->value.value_or(-1);
}

QString describe(const ActivityRecord& record, const ActivityScore& score, const QLocale& locale)
{
    const QString day =
        locale.toString(dateOf(score.localDay), ScoreRowsModel::tr("dddd d MMMM yyyy", "date format"));
    const int first = firstSaid(record, score.localDay);
    const QString said = score.value ? ScoreRowsModel::tr("%1: %2 of 10.").arg(day).arg(*score.value)
                                     : ScoreRowsModel::tr("%1: not answered.").arg(day);
    return first >= 0 && first != score.value.value_or(-1)
               ? ScoreRowsModel::tr("%1 It was %2 at first.").arg(said).arg(first)
               : said;
}

QString changeWords(const insight::AbilityCourse& course)
{
    using Change = insight::AbilityCourse::Change;
    if (course.change == Change::Unknown)
        return course.points.empty() ? ScoreRowsModel::tr("Not answered yet.")
                                     : ScoreRowsModel::tr("One score so far.");
    const int first = static_cast<int>(course.points.front().value);
    return course.change == Change::WithinError
               ? ScoreRowsModel::tr("From %1, within the scale's own error.").arg(first)
               : ScoreRowsModel::tr("From %1, more than the scale's own error.").arg(first);
}

ScoreRow rowOf(const ActivityRecord& record, const QLocale& locale)
{
    const auto course = insight::courseOf(record);
    ScoreRow row{record.activity.id,
                 QString::fromStdString(record.activity.text),
                 record.activity.asked(),
                 {},
                 changeWords(course),
                 {},
                 {}};
    row.latest = course.points.empty() ? QStringLiteral("–")
                                       : QString::number(static_cast<int>(course.points.back().value));
    for (const ActivityScore& score : record.scores)
        row.points.push_back({numberOf(score.localDay), score.value.value_or(-1), score.localDay,
                              describe(record, score, locale)});
    row.description = course.points.empty()
                          ? ScoreRowsModel::tr("%1. %2").arg(row.text, row.change)
                          : ScoreRowsModel::tr("%1. Now %2 of 10. %3").arg(row.text, row.latest, row.change);
    return row;
}

} // namespace

QHash<int, QByteArray> ScoreRowsModel::roleNames() const
{
    return {{TextRole, "text"},
            {AskedRole, "asked"},
            {LatestRole, "latest"},
            {ChangeRole, "change"},
            {DescriptionRole, "description"}};
}

QVariant ScoreRowsModel::valueOf(const ScoreRow& row, int role) const
{
    switch (role) {
    case TextRole:
        return row.text;
    case AskedRole:
        return row.asked;
    case LatestRole:
        return row.latest;
    case ChangeRole:
        return row.change;
    case DescriptionRole:
        return row.description;
    default:
        return {};
    }
}

void ScoreRowsModel::show(const std::vector<ActivityRecord>& records, const std::string& today,
                          const QLocale& locale)
{
    std::vector<ScoreRow> rows;
    toDay_ = numberOf(today);
    fromDay_ = toDay_;
    for (const ActivityRecord& record : records) {
        if (!record.activity.asked() && record.scores.empty())
            continue;
        rows.push_back(rowOf(record, locale));
        for (const ScorePoint& point : rows.back().points) {
            fromDay_ = std::min(fromDay_, point.day);
            toDay_ = std::max(toDay_, point.day);
        }
    }
    std::ranges::stable_partition(rows, [](const ScoreRow& row) { return row.asked; });
    setRows(std::move(rows));
    Q_EMIT shown();
}

const ScorePoint* ScoreRowsModel::at(int row, int point) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto& points = rows()[static_cast<std::size_t>(row)].points;
    return point < 0 || point >= static_cast<int>(points.size()) ? nullptr
                                                                 : &points[static_cast<std::size_t>(point)];
}

int ScoreRowsModel::value(int row, int point) const
{
    const ScorePoint* found = at(row, point);
    return found ? found->value : -1;
}

QString ScoreRowsModel::describe(int row, int point) const
{
    const ScorePoint* found = at(row, point);
    return found ? found->description : QString();
}

} // namespace unknot::viewmodels
