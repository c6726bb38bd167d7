#pragma once

#include "session_view_model.h"
#include "summary_area.h"
#include "unknot/insight/advice_rules.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace unknot::viewmodels {

/// A finished session: what changed, what next, a note. Lives on the GUI thread; the session outlives it.
class SummaryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString subtitle READ subtitle CONSTANT)
    Q_PROPERTY(QString total READ total CONSTANT)
    Q_PROPERTY(QString rolling READ rolling CONSTANT)
    Q_PROPERTY(int areaCount READ areaCount CONSTANT)
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    Q_PROPERTY(bool rated READ rated NOTIFY changed)
    Q_PROPERTY(bool canChangeRatings READ canChangeRatings CONSTANT)
    Q_PROPERTY(QStringList whatNext READ whatNext NOTIFY changed)
    Q_PROPERTY(unknot::viewmodels::AdviceWords advice READ advice NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY changed)
    Q_PROPERTY(bool hasTrend READ hasTrend NOTIFY changed)
    Q_PROPERTY(QString announcement READ announcement NOTIFY changed)
    Q_PROPERTY(bool changingRatings READ changingRatings NOTIFY changingRatingsChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemPlace READ problemPlace NOTIFY problemChanged)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
    Q_PROPERTY(unknot::viewmodels::SummaryModel* areas READ areas CONSTANT)
    Q_PROPERTY(unknot::viewmodels::RatingViewModel* rating READ rating CONSTANT)

public:
    SummaryViewModel(SessionViewModel& session, AppState& state, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /// Time of the session without pauses and ratings.
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString rolling() const;
    [[nodiscard]] int areaCount() const;
    [[nodiscard]] bool rehearsal() const { return session_.rehearsal(); }
    [[nodiscard]] bool demonstration() const { return session_.demonstration(); }
    [[nodiscard]] bool rated() const { return props_.rated; }
    [[nodiscard]] bool canChangeRatings() const;
    [[nodiscard]] QStringList whatNext() const { return props_.whatNext; }
    [[nodiscard]] const AdviceWords& advice() const { return props_.advice; }
    /// The person's own physiotherapist, when the advice is to ask one and they are stored.
    [[nodiscard]] QString contact() const { return props_.contact; }
    /// The advice is about an area, whose chart History has.
    [[nodiscard]] bool hasTrend() const { return props_.hasTrend; }
    /// "Session done. 12 minutes 30. Hamstrings, left leg: eased from 7 to 4."
    [[nodiscard]] QString announcement() const { return props_.announcement; }
    [[nodiscard]] bool changingRatings() const { return changingRatings_; }
    [[nodiscard]] bool saving() const { return saving_; }
    /// Why the session could not be saved; empty: nothing is wrong.
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString problemPlace() const { return problemPlace_; }
    [[nodiscard]] QString note() const { return note_; }
    void setNote(const QString& note);
    [[nodiscard]] SummaryModel* areas() { return &areas_; }
    [[nodiscard]] RatingViewModel* rating() { return session_.rating(); }

    /// A write of the log failed while the summary is open.
    void tell(const Error& problem);

    /// Closes when everything is durable; else tells why not and stays. Also the answer to "Try again".
    Q_INVOKABLE void save();
    /// Takes the session out of the log for good, then closes.
    Q_INVOKABLE void discard();
    /// "Not now": shows the advice no more, for a week unless it becomes worse.
    Q_INVOKABLE void dismissAdvice();
    /// Saves and closes, then asks for the chart behind the advice.
    Q_INVOKABLE void openTrend();
    Q_INVOKABLE void changeRatings();
    Q_INVOKABLE void stopChangingRatings();

Q_SIGNALS:
    void changed();
    void changingRatingsChanged();
    void savingChanged();
    void problemChanged();
    void noteChanged();
    void closed();
    /// `side` as Side.
    void trendRequested(const QString& area, int side);

private:
    struct Props {
        bool rated = false;
        QStringList whatNext;
        AdviceWords advice;
        QString contact;
        bool hasTrend = false;
        QString announcement;

        bool operator==(const Props&) const = default;
    };
    void refresh();
    [[nodiscard]] std::optional<insight::AdviceMessage> mostPressing() const;
    void showAdvice(Props& next);
    void tell(AdviceTold::Answer answer);
    void askLog();
    void setProblem(const QString& message, const QString& place);
    void closeWhenDurable();
    void setSaving(bool saving);
    void setChanging(bool changing);

    SessionViewModel& session_;
    AppState& state_;
    const Deps deps_;
    SummaryModel areas_;
    std::optional<LogOverview> log_; ///< As it is with this session in it.
    std::optional<insight::AdviceMessage> due_;
    std::vector<insight::AdviceMessage> dismissed_;
    bool trendAsked_ = false;
    Props props_;
    bool changingRatings_ = false;
    bool saving_ = false;
    QString problem_;
    QString problemPlace_;
    QString note_;
    std::string savedNote_;
};

} // namespace unknot::viewmodels
