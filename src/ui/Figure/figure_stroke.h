#pragma once

#include "unknot/core/stroke.h"

#include <QAbstractAnimation>
#include <QObject>
#include <QQmlParserStatus>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

class Figures;

/// Plays a clip's own stroke again and again, for showing it: not for a session, whose clock is the engine's.
/// Its place follows from the time since it was last started, never from a count of frames.
class FigureStroke : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString technique MEMBER technique_ WRITE setTechnique NOTIFY changed FINAL)
    Q_PROPERTY(QString variant MEMBER variant_ WRITE setVariant NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY changed FINAL)
    /// 1 is the clip's own pace, 0.5 half of it. Changes without a jump.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY changed FINAL)
    /// Milliseconds between two places it tells.
    Q_PROPERTY(int frameInterval MEMBER frameInterval_ NOTIFY changed FINAL)
    /// 0 at the start of the range to 1 at its end.
    Q_PROPERTY(double along READ along NOTIFY alongChanged FINAL)

public:
    explicit FigureStroke(QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return clock_.state() == QAbstractAnimation::Running; }
    [[nodiscard]] double speed() const { return speed_; }
    [[nodiscard]] double along() const { return along_; }

    void setTechnique(const QString& technique);
    void setVariant(const QString& variant);
    void setRunning(bool running);
    void setSpeed(double speed);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void alongChanged();

private:
    /// Tells the time since it was started, once a frame of the screen.
    class Clock : public QAbstractAnimation {
    public:
        explicit Clock(FigureStroke& stroke) : stroke_(stroke) {}
        [[nodiscard]] int duration() const override { return -1; }

    protected:
        void updateCurrentTime(int milliseconds) override { stroke_.show(milliseconds); }

    private:
        FigureStroke& stroke_;
    };

    void startOver();
    void show(int milliseconds);
    [[nodiscard]] Millis timeAt(int milliseconds) const;

    Figures* figures_ = nullptr;
    QString technique_, variant_;
    double speed_ = 1;
    int frameInterval_ = 16;
    double along_ = 0;
    StrokeTiming timing_;
    Millis base_{0}; ///< On the stroke's clock, when `clock_` was started.
    Clock clock_{*this};
};

} // namespace unknot::ui
