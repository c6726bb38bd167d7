#pragma once

#include "support/session_fixture.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::test {

/// A session over the shipped content for Quick tests and pictures; time passes only through pass().
class SessionSetup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::SessionViewModel* session READ session NOTIFY sessionChanged)
    Q_PROPERTY(unknot::viewmodels::SummaryViewModel* summary READ summary NOTIFY summaryChanged)
    Q_PROPERTY(int saves READ saves NOTIFY logged)

public:
    explicit SessionSetup(QObject* parent = nullptr);

    [[nodiscard]] viewmodels::SessionViewModel* session() const { return fixture.session.get(); }
    [[nodiscard]] viewmodels::SummaryViewModel* summary() const { return fixture.summary.get(); }
    /// Ratings that reached the log.
    [[nodiscard]] int saves() const;

    Q_INVOKABLE void start(const QString& routine);
    Q_INVOKABLE void pass(int milliseconds) { fixture.pass(Millis(milliseconds)); }
    /// The machine sleeps for a minute.
    Q_INVOKABLE void sleep();
    /// Answers every rating before rolling, and goes on to getting ready.
    Q_INVOKABLE void answerRatings(int left, int right);
    /// From getting ready into the roll, `seconds` deep.
    Q_INVOKABLE void rollFor(int seconds);
    /// On to the `step`th roll, from 0, and into it.
    Q_INVOKABLE void goToStep(int step);
    /// Everything to the end, with ratings; then the summary.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void summarise();
    /// The disk is full from now on.
    Q_INVOKABLE void failSaving();

    SessionFixture fixture;

Q_SIGNALS:
    void sessionChanged();
    void summaryChanged();
    void logged();
};

} // namespace unknot::test
