#pragma once

#include "app_state.h"
#include "deps.h"
#include "heat_map_model.h"
#include "history_rows.h"
#include "log_watch.h"
#include "session_detail_view_model.h"
#include "trend_chart_model.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace unknot::viewmodels {

/// Does it help? The year, the trend of one area and side, and every session. Asks the log when it is shown;
/// what is known stays until the answer comes. Lives on the GUI thread.
class HistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed FINAL)
    Q_PROPERTY(QString rollingText READ rollingText NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> periods READ periods CONSTANT FINAL)
    Q_PROPERTY(int period READ period NOTIFY filterChanged FINAL)
    Q_PROPERTY(QList<QString> routines READ routines NOTIFY changed FINAL)
    Q_PROPERTY(int routine READ routine NOTIFY filterChanged FINAL)
    Q_PROPERTY(QList<QString> areaFilters READ areaFilters NOTIFY changed FINAL)
    Q_PROPERTY(int areaFilter READ areaFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY chartChanged FINAL)
    Q_PROPERTY(int area READ area NOTIFY chartChanged FINAL)
    Q_PROPERTY(QList<QString> sides READ sides NOTIFY chartChanged FINAL)
    Q_PROPERTY(int side READ side NOTIFY chartChanged FINAL)
    Q_PROPERTY(QList<QString> spans READ spans CONSTANT FINAL)
    Q_PROPERTY(int span READ span NOTIFY chartChanged FINAL)
    Q_PROPERTY(QString chartTitle READ chartTitle NOTIFY chartChanged FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY chartChanged FINAL)
    Q_PROPERTY(QString removedText READ removedText NOTIFY removedChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::HeatMapModel* heat READ heat CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::TrendChartModel* chart READ chart CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::WeekSidesModel* weeks READ weeks CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::SessionRowsModel* sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::SessionDetailViewModel* detail READ detail CONSTANT FINAL)

public:
    /// What is handed in outlives this.
    HistoryViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return props_.ready; }
    /// Nothing was ever rolled.
    [[nodiscard]] bool empty() const { return props_.ready && props_.empty; }
    [[nodiscard]] QString problem() const { return props_.problem; }
    [[nodiscard]] QString totalText() const { return props_.total; }
    [[nodiscard]] QString rollingText() const { return props_.rolling; }
    [[nodiscard]] QString countText() const { return props_.count; }
    [[nodiscard]] bool hasMore() const { return props_.hasMore; }
    [[nodiscard]] QStringList periods() const;
    [[nodiscard]] int period() const { return period_; }
    [[nodiscard]] QStringList routines() const;
    [[nodiscard]] int routine() const;
    [[nodiscard]] QStringList areaFilters() const;
    [[nodiscard]] int areaFilter() const { return areaFilter_; }
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] int area() const { return area_; }
    /// Left and right; empty for an area without sides.
    [[nodiscard]] QStringList sides() const;
    [[nodiscard]] int side() const { return right_ ? 1 : 0; }
    [[nodiscard]] QStringList spans() const;
    [[nodiscard]] int span() const { return span_; }
    [[nodiscard]] QString chartTitle() const;
    /// The result of the weekly rule, in words; empty while there is too little to tell.
    [[nodiscard]] QString statusText() const { return status_; }
    /// What was taken out and can be put back; empty: nothing.
    [[nodiscard]] QString removedText() const { return removedText_; }
    [[nodiscard]] HeatMapModel* heat() { return &heat_; }
    [[nodiscard]] TrendChartModel* chart() { return &chart_; }
    [[nodiscard]] WeekSidesModel* weeks() { return &weeks_; }
    [[nodiscard]] SessionRowsModel* sessions() { return &sessions_; }
    [[nodiscard]] SessionDetailViewModel* detail() { return &detail_; }

    /// Asks the log anew: the page has come up. Until an area was chosen, the chart is that of the side rated
    /// tightest last.
    void refresh();
    /// Shows the chart of an area; `side` as Side.
    void showArea(const QString& technique, int side);

    Q_INVOKABLE void choosePeriod(int index);
    Q_INVOKABLE void chooseRoutine(int index);
    Q_INVOKABLE void chooseAreaFilter(int index);
    Q_INVOKABLE void chooseArea(int index);
    Q_INVOKABLE void chooseSide(int index);
    Q_INVOKABLE void chooseSpan(int index);
    Q_INVOKABLE void showAll();
    /// Lists the sessions of one day of the year map alone; the same day again lists all.
    Q_INVOKABLE void showDay(const QString& localDay);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void startFirst();

Q_SIGNALS:
    void changed();
    void filterChanged();
    void chartChanged();
    void removedChanged();
    void firstSessionRequested();

private:
    struct Props {
        bool ready = false;
        bool empty = false;
        bool hasMore = false;
        QString problem;
        QString total;
        QString rolling;
        QString count;
        bool operator==(const Props&) const = default;
    };

    void ask();
    void askRatings();
    void takeTightest();
    void take(Result<History> answer);
    void takeRatings(std::vector<AreaRating> ratings, int ticket);
    void takeSeries(AreaSeries area);
    void showChart();
    void rememberRemoved(const QString& id, const QString& title);
    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] const Technique* technique() const;
    [[nodiscard]] const std::shared_ptr<const ChartSeries>& ofSide() const;

    AppState& state_;
    LogWatch& watch_;
    const Deps deps_;
    Props props_;
    int period_ = 1;
    std::string routine_;
    int areaFilter_ = 0;
    int area_ = 0;
    bool right_ = false;
    bool chosen_ = false; ///< The area, by the person.
    int span_ = 0;
    bool all_ = false;
    std::string onlyDay_;
    int asked_ = 0;
    int askedRatings_ = 0;
    std::vector<RoutineSeen> seen_;
    AreaSeries series_;
    QString status_;
    QString removedId_;
    QString removedText_;
    HeatMapModel heat_;
    TrendChartModel chart_;
    WeekSidesModel weeks_;
    SessionRowsModel sessions_;
    SessionDetailViewModel detail_;
    QThreadPool judges_; ///< Of long series; last, so that it has ended before the rest goes.
};

} // namespace unknot::viewmodels
