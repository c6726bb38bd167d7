#include "handout/progress_words.h"

#include "handout/words_language.h"
#include "unknot/core/handover_name.h"
#include "unknot/core/local_day.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace unknot::handout {

namespace {

using insight::AbilityCourse;
using insight::TrendStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr std::size_t kManyPoints = 60; // more, and a curve is drawn from medians
constexpr std::size_t kDaysNamed = 3;

QString oneLine(const std::string& words)
{
    return QString::fromStdString(plainLine(words));
}

QDate dateOf(const std::string& day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

int numberOf(const std::string& day)
{
    return static_cast<int>(QDate(1970, 1, 1).daysTo(dateOf(day)));
}

QString shortDay(const std::string& day, bool withYear)
{
    return wordsLocale().toString(dateOf(day), withYear ? Words::tr("d MMM yyyy", "date format")
                                                        : Words::tr("d MMM", "date format"));
}

QString minutesWords(Millis time)
{
    return wordsLocale().toString(qint64{std::chrono::round<std::chrono::minutes>(time).count()});
}

/// Puts the words of one request together.
class Writer {
public:
    explicit Writer(const ProgressRequest& request)
        : request_(request), progress_(insight::progressOf(request.period, areas(request.catalog))),
          years_(request.period.fromDay.substr(0, 4) != request.period.toDay.substr(0, 4))
    {
    }

    ProgressWords write()
    {
        words_.title = Words::tr("Foam rolling: progress");
        words_.name = oneLine(handoverName(request_.name));
        words_.made = wordsLocale().toString(request_.day, Words::tr("d MMMM yyyy", "date format"));
        words_.fromDay = numberOf(progress_.fromDay);
        words_.toDay = numberOf(progress_.toDay);
        span();
        facts();
        bars();
        sides();
        activities();
        lists();
        words_.foot = Words::tr(
            "Recorded by the person with Unknot, a guide for foam rolling: not an examination, and no "
            "replacement for an assessment. Tension from 0 (none) to 10 (the tightest one can imagine) "
            "is not a validated scale.");
        return std::move(words_);
    }

private:
    static std::vector<std::string> areas(const Catalog& catalog)
    {
        std::vector<std::string> ids;
        for (const Technique& technique : catalog.techniques)
            ids.push_back(technique.id);
        return ids;
    }
    [[nodiscard]] QString areaName(const std::string& area) const
    {
        const Technique* technique = request_.catalog.technique(area);
        return QString::fromStdString(technique ? technique->name.in(request_.language) : area);
    }
    /// English writes it small there; other languages may not, so what matters is what this name is in.
    [[nodiscard]] QString midSentence(const std::string& area) const
    {
        QString name = areaName(area);
        const Technique* technique = request_.catalog.technique(area);
        const bool english =
            technique && (request_.language == "en" || !technique->name.all().contains(request_.language));
        if (english && name.size() > 1 && name[1].isLower())
            name[0] = name[0].toLower();
        return name;
    }

    void span()
    {
        const QString format = Words::tr("d MMMM yyyy", "date format");
        words_.span = Words::tr("%1 to %2", "two days")
                          .arg(wordsLocale().toString(dateOf(progress_.fromDay), format),
                               wordsLocale().toString(dateOf(progress_.toDay), format));
    }
    void facts()
    {
        // Numbers come after their words: a command line has no translator that would know plurals.
        words_.facts = {
            {Words::tr("%1 of %2", "days")
                 .arg(wordsLocale().toString(progress_.daysRolled), wordsLocale().toString(progress_.days)),
             Words::tr("Days with rolling")},
            {wordsLocale().toString(progress_.sessions), Words::tr("Sessions")},
            {minutesWords(progress_.rolled), Words::tr("Minutes of rolling")},
            {QString::number(progress_.stops.size()), Words::tr("Stopped for pain")}};
        if (progress_.sessions == 0)
            return;
        words_.plan = Words::tr("Rolled most: %1 (%2 of %3).", "routine, sessions")
                          .arg(oneLine(progress_.routineName))
                          .arg(progress_.routineSessions)
                          .arg(progress_.sessions);
        const Routine* routine = request_.catalog.routine(progress_.routine);
        if (routine && !routine->often.empty())
            words_.plan +=
                QLatin1Char(' ') + Words::tr("It says how often: %1.")
                                       .arg(QString::fromStdString(routine->often.in(request_.language)));
    }
    void bars()
    {
        const int weeks = progress_.weeksABar;
        words_.barsNote = weeks == 1 ? Words::tr("Each bar is a week and begins on the day below it")
                                     : Words::tr("Each bar is %1 weeks, as an average week").arg(weeks);
        for (const insight::RolledWeeks& week : progress_.weeks) {
            const double inWeeks = std::max(1.0, week.days / 7.0);
            Bar bar;
            bar.label = weeks == 1 ? shortDay(week.firstDay, false)
                                   : wordsLocale().toString(dateOf(week.firstDay),
                                                            Words::tr("MMM yyyy", "date format"));
            bar.share = static_cast<double>(week.daysRolled) / week.days;
            const double days = week.daysRolled / inWeeks;
            bar.days = wordsLocale().toString(days, 'f', weeks == 1 || days == 0 ? 0 : 1);
            bar.minutes = static_cast<double>(week.rolled.count()) / 60'000 / inWeeks;
            words_.bars.push_back(bar);
        }
    }
    static QString trendWords(const insight::SideProgress& side)
    {
        switch (side.trend.status) {
        case TrendStatus::Improving:
            return Words::tr("easing");
        case TrendStatus::Settled:
            return Words::tr("settled at a low number");
        case TrendStatus::Slight:
            return Words::tr("easing a little");
        case TrendStatus::NotImproving:
            return Words::tr("not easing over 7 days");
        case TrendStatus::Worse:
            return Words::tr("gone up");
        case TrendStatus::Insufficient:
            break;
        }
        return Words::tr("too few recent ratings for a trend");
    }
    static QString sideName(Side side)
    {
        return side == Side::Left ? Words::tr("Left") : side == Side::Right ? Words::tr("Right") : QString();
    }
    /// As they are, or medians of so many weeks each that a line of them can still be followed.
    [[nodiscard]] std::vector<Curve::Point> thinned(std::vector<Curve::Point> points)
    {
        if (points.size() <= kManyPoints)
            return points;
        const int weeks = (progress_.days + 6) / 7;
        const int length = 7 * ((weeks + static_cast<int>(kManyPoints) - 1) / static_cast<int>(kManyPoints));
        words_.breakDays = std::max(words_.breakDays, 2 * length);
        std::map<int, std::vector<double>> groups;
        for (const Curve::Point& point : points)
            groups[(point.day - words_.fromDay) / length].push_back(point.value);
        std::vector<Curve::Point> medians;
        for (auto& [group, values] : groups) {
            std::ranges::sort(values);
            const std::size_t half = values.size() / 2;
            const double median =
                values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
            medians.push_back({std::min(words_.toDay, words_.fromDay + group * length + length / 2), median});
        }
        return medians;
    }
    [[nodiscard]] Curve curveOf(const insight::SideProgress& side)
    {
        Curve curve{sideName(side.side), trendWords(side), {}};
        for (const insight::RatedDay& day : side.ratings)
            curve.points.push_back({day.day, static_cast<double>(day.rating)});
        curve.points = thinned(std::move(curve.points));
        return curve;
    }
    void sides()
    {
        const bool medians = std::ranges::any_of(progress_.sides, [](const insight::SideProgress& side) {
            return side.ratings.size() > kManyPoints;
        });
        words_.sidesNote =
            medians ? Words::tr("0 to 10, first rating of a day; medians where there are many")
                    : Words::tr("0 to 10, first rating of a day; the word is the trend at the end");
        for (const insight::SideProgress& side : progress_.sides) {
            const QString area = areaName(side.area);
            if (side.side != Side::Right || words_.rows.empty() || words_.rows.back().area != area)
                words_.rows.push_back({area, {}});
            words_.rows.back().curves.push_back(curveOf(side));
        }
    }
    static QString changeWords(const AbilityCourse& course)
    {
        const QString latest = wordsLocale().toString(course.points.back().value, 'g', 2);
        if (course.points.size() < 2)
            return latest;
        const QString both =
            Words::tr("%1, then %2").arg(wordsLocale().toString(course.points.front().value, 'g', 2), latest);
        return course.change == AbilityCourse::Change::WithinError
                   ? Words::tr("%1: within the error").arg(both)
                   : Words::tr("%1: more than the error").arg(both);
    }
    void activities()
    {
        for (const ActivityRecord& record : progress_.activities) {
            const auto course = insight::courseOf(record, progress_.fromDay, progress_.toDay);
            Curve curve{oneLine(record.activity.text), changeWords(course), {}};
            for (const insight::AbilityPoint& point : course.points)
                curve.points.push_back({numberOf(point.localDay), point.value});
            curve.points = thinned(std::move(curve.points));
            words_.activities.push_back(std::move(curve));
        }
        words_.activitiesNote =
            Words::tr("0 unable, 10 as able as before. Error: 3 for one activity, 2 for the "
                      "mean (Stratford 1995)");
        if (!progress_.mean.points.empty())
            words_.activitiesMean =
                Words::tr("Mean of those asked about: %1.").arg(changeWords(progress_.mean));
    }
    [[nodiscard]] QString daysWords(const std::vector<std::string>& days) const
    {
        if (days.size() > kDaysNamed)
            return Words::tr("%1 days, last %2").arg(days.size()).arg(shortDay(days.back(), years_));
        QStringList named;
        for (const std::string& day : days)
            named << shortDay(day, years_);
        return named.join(Words::tr(", ", "between days"));
    }
    void lists()
    {
        for (auto given = progress_.advice.rbegin(); given != progress_.advice.rend(); ++given) {
            const Advice* advice = request_.catalog.adviceFor(given->rule);
            QString title =
                QString::fromStdString(advice ? advice->title.in(request_.language) : given->rule);
            title.replace(QLatin1String("{area}"), midSentence(given->area));
            words_.advice.push_back({daysWords(given->days), title});
        }
        for (auto stop = progress_.stops.rbegin(); stop != progress_.stops.rend(); ++stop) {
            const QString side = sideName(stop->side);
            const QString area = stop->area.empty() ? Words::tr("The session") : areaName(stop->area);
            words_.stops.push_back({shortDay(stop->localDay, years_),
                                    side.isEmpty() ? area : Words::tr("%1, %2").arg(area, side.toLower())});
        }
    }

    const ProgressRequest& request_;
    const insight::Progress progress_;
    const bool years_;
    ProgressWords words_;
};

} // namespace

ProgressWords progressWords(const ProgressRequest& request)
{
    return Writer(request).write();
}

QString leftOut(const QStringList& names)
{
    return names.isEmpty()
               ? QString()
               : Words::tr("Left out for want of room: %1.").arg(names.join(QStringLiteral(", ")));
}

QString andMore(int count)
{
    return Words::tr("and %1 more").arg(count);
}

} // namespace unknot::handout
