#pragma once

#include "app_state.h"
#include "area_minutes_model.h"
#include "routine_steps_model.h"
#include "unknot/core/ports/routine_store.h"
#include "unknot/core/routine_draft.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// A routine of the person's own while it is built. Saves itself shortly after each change, and at once when
/// it is left; a file that something else changed is left alone, and the person is asked.
class RoutineEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QString often READ often NOTIFY changed FINAL)
    Q_PROPERTY(QString getReady READ getReady NOTIFY changed FINAL)
    Q_PROPERTY(QString rest READ rest NOTIFY changed FINAL)
    Q_PROPERTY(bool ratings READ ratings WRITE setRatings NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString parts READ parts NOTIFY changed FINAL)
    Q_PROPERTY(double guard READ guard NOTIFY changed FINAL)
    Q_PROPERTY(QString guardText READ guardText NOTIFY changed FINAL)
    Q_PROPERTY(bool guardAdvises READ guardAdvises NOTIFY changed FINAL)
    Q_PROPERTY(QString areaAdvice READ areaAdvice NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY changed FINAL)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged FINAL)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveStateChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::RoutineStepsModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::AreaMinutesModel* areaMinutes READ areaMinutes CONSTANT FINAL)

public:
    enum class SaveState { Saved, Waiting, Incomplete, Changed, Failed };
    Q_ENUM(SaveState)

    /// `store` may be null: then nothing is saved, and it says so. Both outlive the editor.
    RoutineEditor(AppState& state, RoutineStore* store, QObject* parent = nullptr);
    ~RoutineEditor() override;

    /// An own routine goes on being edited; of any other a copy is made. "" begins anew.
    void open(const std::string& id);
    [[nodiscard]] const Routine& routine() const { return draft_.routine(); }
    /// As it is in the file and handed over: with a summary of its steps.
    [[nodiscard]] Routine asSaved() const;
    /// Writes what is not written yet; false when it could not.
    bool save();
    /// The window came to the front: the file may have been changed by hand meanwhile.
    void lookAtFile();

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString often() const;
    [[nodiscard]] QString getReady() const;
    [[nodiscard]] QString rest() const;
    [[nodiscard]] bool ratings() const { return routine().ratings; }
    void setRatings(bool asked);
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString parts() const;
    [[nodiscard]] double guard() const;
    [[nodiscard]] QString guardText() const;
    [[nodiscard]] bool guardAdvises() const;
    [[nodiscard]] QString areaAdvice() const;
    [[nodiscard]] bool empty() const { return routine().steps.empty(); }
    [[nodiscard]] bool canUndo() const { return draft_.canUndo(); }
    [[nodiscard]] QStringList areas() const;
    [[nodiscard]] SaveState saveState() const { return saveState_; }
    [[nodiscard]] QString saveText() const;
    [[nodiscard]] int current() const { return current_; }
    void setCurrent(int step);
    [[nodiscard]] RoutineStepsModel* steps() { return &steps_; }
    [[nodiscard]] AreaMinutesModel* areaMinutes() { return &areaMinutes_; }

    Q_INVOKABLE void rename(const QString& name);
    Q_INVOKABLE void setNotes(const QString& text);
    Q_INVOKABLE void setOften(const QString& text);
    Q_INVOKABLE void add(int area);
    /// Adds a technique in one of its variants as the last step; what is not in the catalog adds nothing.
    void addTechnique(const std::string& technique, const std::string& variant);
    Q_INVOKABLE void addOtherSide(int step);
    Q_INVOKABLE void remove(int step);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void chooseVariant(int step, int variant);
    Q_INVOKABLE void chooseSide(int step, int side);
    Q_INVOKABLE void stretch(int step, int by);
    Q_INVOKABLE void setNote(int step, const QString& note);
    Q_INVOKABLE void stepTempo(int step, int by);
    Q_INVOKABLE void stepHold(int step, int by);
    /// By 5 s, within what the format allows.
    Q_INVOKABLE void stepGetReady(int by);
    Q_INVOKABLE void stepRest(int by);
    Q_INVOKABLE void undo();
    /// When the file was changed by something else: take what it holds now, or keep both.
    Q_INVOKABLE void takeFile();
    Q_INVOKABLE void keepAsCopy();
    Q_INVOKABLE void tryStep(int step);
    Q_INVOKABLE void start();
    Q_INVOKABLE void goBack();

Q_SIGNALS:
    void changed();
    void saveStateChanged();
    void currentChanged();
    /// For a screen reader: "Moved to 2 of 7".
    void announced(const QString& words);
    void tryRequested(const QString& technique, const QString& variant);
    void startRequested(const QString& id);
    void backRequested();

private:
    void begin(Routine routine, std::string stamp, SaveState state);
    void edited(bool really);
    void refresh();
    void setSaveState(SaveState state, const QString& problem = {});
    void publish();
    [[nodiscard]] const Technique* techniqueOf(int step) const;

    AppState& state_;
    RoutineStore* store_;
    RoutineDraft draft_;
    std::vector<RoutineStep> begunWith_; ///< The steps that its summary was written for.
    std::string stamp_;
    SaveState saveState_ = SaveState::Incomplete;
    QString problem_;
    int current_ = -1;
    Millis total_{0};
    RoutineStepsModel steps_;
    AreaMinutesModel areaMinutes_;
    QTimer saving_;
};

} // namespace unknot::viewmodels
