#pragma once

#include "app_state.h"
#include "deps.h"
#include "statements_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// The safety check, the question about the roller and the sound check. Asked again later, it is the safety check
/// alone.
class FirstRunViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool asksRoller READ asksRoller NOTIFY changed FINAL)
    Q_PROPERTY(bool last READ last NOTIFY changed FINAL)
    Q_PROPERTY(unknot::viewmodels::StatementsModel* statements READ statements CONSTANT FINAL)
    Q_PROPERTY(bool anyTicked READ anyTicked NOTIFY changed FINAL)
    Q_PROPERTY(bool urgent READ urgent NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed FINAL)
    Q_PROPERTY(Roller roller READ roller NOTIFY changed FINAL)
    Q_PROPERTY(int gentleSessions READ gentleSessions CONSTANT FINAL)

public:
    enum Step { Safety, RollerCheck, SoundCheck };
    Q_ENUM(Step)
    enum Roller { NotAsked, SmoothFirm, HarderOrTextured, SofterOrSmaller, NoRoller };
    Q_ENUM(Roller)

    /// `state` and what `deps` names outlive the view-model.
    FirstRunViewModel(AppState& state, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return props_.step; }
    [[nodiscard]] bool asksRoller() const { return props_.asksRoller; }
    /// Nothing is asked after this step.
    [[nodiscard]] bool last() const { return props_.last; }
    [[nodiscard]] StatementsModel* statements() { return &statements_; }
    [[nodiscard]] bool anyTicked() const { return props_.anyTicked; }
    [[nodiscard]] bool urgent() const { return props_.urgent; }
    [[nodiscard]] QStringList advice() const { return props_.advice; }
    [[nodiscard]] QString problem() const { return props_.problem; }
    [[nodiscard]] bool canContinue() const { return props_.canContinue; }
    [[nodiscard]] Roller roller() const { return props_.roller; }
    [[nodiscard]] int gentleSessions() const;

    /// Begins again at the safety check, with the ticks as they were answered.
    void begin();
    /// Asks about the roller alone.
    void beginWithRoller();

    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void chooseRoller(Roller roller);
    Q_INVOKABLE void proceed(); ///< Keeps the step's answer and goes on, or finishes.
    Q_INVOKABLE void back();
    Q_INVOKABLE void lookAround(); ///< Leaves without an answer.

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Props {
        Step step = Safety;
        bool asksRoller = true;
        bool last = false;
        bool anyTicked = false;
        bool urgent = false;
        QStringList advice; ///< Of what is ticked, urgent ones first.
        QString problem;
        bool canContinue = false;
        Roller roller = NotAsked;
        bool operator==(const Props&) const = default;
    };

    void loadStatements();
    void update();
    void keepAnswers();

    AppState& state_;
    const Deps deps_;
    StatementsModel statements_;
    Step step_ = Safety;
    bool asksRoller_ = true;
    bool asksSafety_ = true;
    Roller roller_ = NotAsked;
    Props props_;
};

} // namespace unknot::viewmodels
