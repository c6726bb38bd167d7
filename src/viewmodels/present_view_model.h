#pragma once

#include "app_state.h"
#include "lines_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// One technique shown to somebody else. It knows no log: nothing that is shown here is a session.
class PresentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString technique READ technique NOTIFY changed FINAL)
    Q_PROPERTY(QString variant READ variant NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(Side side READ side NOTIFY changed FINAL)
    Q_PROPERTY(QString sideText READ sideText NOTIFY changed FINAL)
    Q_PROPERTY(bool oneSided READ oneSided NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString nextLine READ nextLine NOTIFY changed FINAL)
    Q_PROPERTY(QString variantName READ variantName NOTIFY changed FINAL)
    Q_PROPERTY(QString variantPlace READ variantPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)
    Q_PROPERTY(QString region READ region NOTIFY changed FINAL)
    Q_PROPERTY(bool back READ back NOTIFY changed FINAL)
    Q_PROPERTY(View view READ view WRITE setView NOTIFY changed FINAL)
    Q_PROPERTY(double orbit READ orbit NOTIFY changed FINAL)
    Q_PROPERTY(double tilt READ tilt NOTIFY changed FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed FINAL)
    Q_PROPERTY(Speed speed READ speed NOTIFY changed FINAL)
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed FINAL)
    Q_PROPERTY(bool muscle READ muscle WRITE setMuscle NOTIFY changed FINAL)
    Q_PROPERTY(bool zones READ zones WRITE setZones NOTIFY changed FINAL)
    /// The places that the cautions name, each once; empty while `zones` is off.
    Q_PROPERTY(QList<QString> markedZones READ markedZones NOTIFY changed FINAL)
    /// What one step leads to, as FigureItem's `ahead` takes it.
    Q_PROPERTY(QList<QString> neighbours READ neighbours NOTIFY changed FINAL)
    Q_PROPERTY(bool playing READ playing WRITE setPlaying NOTIFY changed FINAL)
    Q_PROPERTY(bool holding READ holding WRITE setHolding NOTIFY changed FINAL)
    Q_PROPERTY(bool timerShown READ timerShown WRITE setTimerShown NOTIFY changed FINAL)
    Q_PROPERTY(double phase READ phase NOTIFY phaseChanged FINAL)
    Q_PROPERTY(QString timer READ timer NOTIFY timerChanged FINAL)
    /// What somebody asked for meanwhile and waits until this is closed; empty: nothing.
    Q_PROPERTY(QString waiting READ waiting NOTIFY waitingChanged FINAL)
    /// It is a session that can begin instead.
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY waitingChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* cautions READ cautions CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* mistakes READ mistakes CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* easier READ easier CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* harder READ harder CONSTANT FINAL)

public:
    enum Side { Left, Right, Both };
    Q_ENUM(Side)
    enum class View { Authored, FromSide, Front, Top };
    Q_ENUM(View)
    enum class Speed { Normal, Half, Quarter };
    Q_ENUM(Speed)

    explicit PresentViewModel(AppState& state, QObject* parent = nullptr);

    [[nodiscard]] QString technique() const;
    [[nodiscard]] QString variant() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] Side side() const;
    [[nodiscard]] QString sideText() const;
    [[nodiscard]] bool oneSided() const;
    [[nodiscard]] QString line() const { return lineAt(line_); }
    [[nodiscard]] QString nextLine() const { return lineAt(line_ + 1); }
    [[nodiscard]] QString variantName() const;
    [[nodiscard]] QString variantPlace() const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QString region() const;
    [[nodiscard]] bool back() const;
    [[nodiscard]] View view() const { return view_; }
    void setView(View view);
    /// Degrees that it was turned by hand, round the person and up.
    [[nodiscard]] double orbit() const { return orbit_; }
    [[nodiscard]] double tilt() const { return tilt_; }
    /// For somebody who faces the one who shows it: the other side, in the picture and in the words.
    [[nodiscard]] bool mirrored() const { return mirrored_; }
    void setMirrored(bool on);
    [[nodiscard]] Speed speed() const { return speed_; }
    [[nodiscard]] QString speedText() const;
    [[nodiscard]] bool muscle() const { return muscle_; }
    void setMuscle(bool on);
    [[nodiscard]] bool zones() const { return zones_; }
    void setZones(bool on);
    [[nodiscard]] QStringList markedZones() const;
    [[nodiscard]] QStringList neighbours() const;
    [[nodiscard]] bool playing() const { return playing_; }
    void setPlaying(bool on);
    [[nodiscard]] bool holding() const { return holding_; }
    void setHolding(bool on);
    [[nodiscard]] bool timerShown() const { return timerShown_; }
    void setTimerShown(bool on);
    [[nodiscard]] double phase() const { return phase_; }
    [[nodiscard]] QString timer() const;
    [[nodiscard]] QString waiting() const { return waiting_; }
    [[nodiscard]] bool canBegin() const { return canBegin_; }
    [[nodiscard]] LinesModel* cautions() { return &cautions_; }
    [[nodiscard]] LinesModel* mistakes() { return &mistakes_; }
    [[nodiscard]] LinesModel* easier() { return &easier_; }
    [[nodiscard]] LinesModel* harder() { return &harder_; }

    /// Shows a technique; "" goes on with the one that was shown, or the first.
    void show(const QString& technique, const QString& variant = {});

    Q_INVOKABLE void stepTechnique(int by);
    Q_INVOKABLE void stepVariant(int by);
    Q_INVOKABLE void stepLine();
    Q_INVOKABLE void stepSpeed();
    Q_INVOKABLE void switchSide();
    /// Turns the near side of the picture to the right, and looks from higher up, by so many degrees.
    Q_INVOKABLE void turn(double right, double up);
    /// So much time has passed on the screen.
    Q_INVOKABLE void advance(double seconds);
    Q_INVOKABLE void close() { Q_EMIT closeRequested(); }
    /// Says quietly that something waits.
    void tellWaiting(const QString& what, bool canBegin);
    Q_INVOKABLE void begin() { Q_EMIT beginRequested(); }
    Q_INVOKABLE void forgetWaiting();

Q_SIGNALS:
    void changed();
    void phaseChanged();
    void timerChanged();
    void closeRequested();
    void waitingChanged();
    /// The session that waits is to begin now.
    void beginRequested();
    /// Nobody wants it any more.
    void waitingForgotten();

private:
    [[nodiscard]] const Technique* current() const;
    [[nodiscard]] const Variant* currentVariant() const;
    [[nodiscard]] unknot::Side shownSide() const;
    [[nodiscard]] QString lineAt(std::size_t index) const;
    template <class T>
    void set(T& member, T value);
    void startOver();
    void refresh();

    AppState& state_;
    std::string technique_;
    std::string variant_;
    std::size_t line_ = 0;
    bool right_ = true;
    View view_ = View::Authored;
    double orbit_ = 0;
    double tilt_ = 0;
    bool mirrored_ = false;
    Speed speed_ = Speed::Normal;
    bool muscle_ = true;
    bool zones_ = false;
    bool playing_ = true;
    bool holding_ = false;
    bool timerShown_ = false;
    double clock_ = 0; ///< Seconds on the stroke clock.
    double phase_ = 0;
    double timer_ = 0; ///< Seconds.
    QString waiting_;
    bool canBegin_ = false;
    LinesModel cautions_;
    LinesModel mistakes_;
    LinesModel easier_;
    LinesModel harder_;
};

} // namespace unknot::viewmodels
