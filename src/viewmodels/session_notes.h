#pragma once

#include "lines_model.h"
#include "session_stage.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <tuple>

namespace unknot::viewmodels {

/// What somebody who stands beside a person in a session wants at hand: the cue that comes next, what not to roll,
/// common mistakes, easier and harder. In the words of the side that is rolled.
class SessionNotes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString nextCue READ nextCue NOTIFY nextCueChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* cautions READ cautions CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* mistakes READ mistakes CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* easier READ easier CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* harder READ harder CONSTANT FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString nextCue() const { return nextCue_; }
    [[nodiscard]] LinesModel* cautions() { return &cautions_; }
    [[nodiscard]] LinesModel* mistakes() { return &mistakes_; }
    [[nodiscard]] LinesModel* easier() { return &easier_; }
    [[nodiscard]] LinesModel* harder() { return &harder_; }

    /// The session has come to `facts`; `stage` is what it shows. Lines are made anew only for another area or side.
    void follow(const SessionFacts& facts, const SessionStage& stage);

Q_SIGNALS:
    void nextCueChanged();

private:
    void setLines(const Technique& technique, const std::string& language, Side side);

    QString nextCue_;
    std::tuple<const Technique*, std::string, Side> shown_{nullptr, {}, Side::Both};
    LinesModel cautions_;
    LinesModel mistakes_;
    LinesModel easier_;
    LinesModel harder_;
};

} // namespace unknot::viewmodels
