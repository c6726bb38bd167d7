#pragma once

#include "app_state.h"
#include "body_map_model.h"
#include "rating_question.h"

#include "unknot/core/session_runner.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>

namespace unknot::viewmodels {

/// The two numbers of an area. In a session it shows the rating the session waits at; afterwards it walks
/// through all ratings of a finished session to change them. Lives on the GUI thread; the runner outlives it.
class RatingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString area READ area NOTIFY changed)
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed)
    Q_PROPERTY(QString region READ region NOTIFY changed)
    Q_PROPERTY(bool fromBehind READ fromBehind NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool changing READ changing NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(int focusRow READ focusRow WRITE setFocusRow NOTIFY focusRowChanged)
    Q_PROPERTY(unknot::viewmodels::RatingRowsModel* rows READ rows CONSTANT)
    Q_PROPERTY(unknot::viewmodels::BodyMapModel* body READ body CONSTANT)

public:
    RatingViewModel(SessionRunner& runner, AppState& state, QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return props_.question.title; }
    [[nodiscard]] QString subtitle() const { return props_.question.subtitle; }
    [[nodiscard]] QString area() const { return props_.question.area; }
    [[nodiscard]] QString stepText() const { return props_.stepText; }
    [[nodiscard]] QString region() const { return props_.question.region; }
    [[nodiscard]] bool fromBehind() const { return props_.question.fromBehind; }
    /// Every side has a number.
    [[nodiscard]] bool answered() const { return props_.answered; }
    [[nodiscard]] bool canGoBack() const { return props_.canGoBack; }
    /// Changing ratings of a session that is over.
    [[nodiscard]] bool changing() const { return props_.changing; }
    [[nodiscard]] QString nextText() const { return props_.nextText; }
    /// The scale that a digit goes to; the number of scales means the button Next.
    [[nodiscard]] int focusRow() const { return focusRow_; }
    void setFocusRow(int row);
    [[nodiscard]] RatingRowsModel* rows() { return &rows_; }
    /// The body with the numbers of this question alone.
    [[nodiscard]] BodyMapModel* body() { return &body_; }

    /// Ratings of an earlier session, to compare with before rolling.
    void setLastTime(std::vector<event::Rated> ratings);
    /// Shows the rating the session waits at.
    void showPresent();
    /// Walks through the ratings of a finished session, beginning with the first after rolling.
    void startChanging();

    Q_INVOKABLE void pick(int row, int value);
    /// Fills the focused scale and moves on to one that has no number, then to Next. On Next it changes the
    /// last scale.
    Q_INVOKABLE void enterNumber(int value);
    /// One more or less on the focused scale, for a clicker; the first press takes the number it is compared
    /// with.
    Q_INVOKABLE void stepNumber(int by);
    /// To the other scale; from the last one on to what comes next, answered or not.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void stopForPain();

Q_SIGNALS:
    void changed();
    void focusRowChanged();
    /// A number was chosen with stepNumber.
    void stepped(unknot::Side side, int value);
    /// A command was given to the session: look at it again.
    void acted();
    /// The last rating of a finished session was passed.
    void changingDone();

private:
    struct Props {
        RatingQuestion question;
        QString stepText;
        QString nextText;
        bool answered = false;
        bool canGoBack = false;
        bool changing = false;

        bool operator==(const Props&) const = default;
    };
    void rate(int row, int value);
    void show(std::size_t segment);
    [[nodiscard]] std::vector<BodyArea> bodyNow() const;
    void refresh();
    [[nodiscard]] Props derive() const;
    [[nodiscard]] int firstEmptyFrom(int row) const;
    void step(int by);

    SessionRunner& runner_;
    AppState& state_;
    std::vector<event::Rated> lastTime_;
    std::vector<std::size_t> asked_; ///< Segments of a finished session, while changing.
    std::size_t segment_ = 0;
    bool changing_ = false;
    Props props_;
    int focusRow_ = 0;
    RatingRowsModel rows_;
    BodyMapModel body_;
};

} // namespace unknot::viewmodels
