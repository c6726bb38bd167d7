#pragma once

#include "deps.h"
#include "people_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Who uses this computer, and who does now. Changing over is somebody else's work: see chosen().
class PeopleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    /// Names to choose from; the last one is the demonstration.
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(int choice READ choice NOTIFY changed FINAL)
    /// There is something to choose.
    Q_PROPERTY(bool several READ several NOTIFY changed FINAL)
    Q_PROPERTY(bool demonstrating READ demonstrating CONSTANT FINAL)
    Q_PROPERTY(bool firstHasName READ firstHasName NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(unknot::viewmodels::PeopleModel* rows READ rows CONSTANT FINAL)

public:
    /// `folder` is where exports are proposed. What is handed in outlives this.
    PeopleViewModel(const Deps& deps, QString folder, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& choices() const { return choices_; }
    [[nodiscard]] int choice() const { return choice_; }
    [[nodiscard]] bool several() const { return rows_.rowCount() > 1 || demonstrating(); }
    /// Nothing that is done now is kept.
    [[nodiscard]] bool demonstrating() const { return deps_.person == kDemonstration; }
    /// Whether the first person has said who they are.
    [[nodiscard]] bool firstHasName() const { return firstHasName_; }
    [[nodiscard]] bool busy() const { return busy_; }
    /// What was done last, in words; empty: nothing, or it failed.
    [[nodiscard]] QString done() const { return done_; }
    /// Why what was asked for last was not done.
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] PeopleModel* rows() { return &rows_; }

    /// Says why somebody else cannot be taken up now.
    void refuse(const QString& why);

    /// Asks for another person, or the demonstration, by their place among the choices.
    Q_INVOKABLE void choose(int index);
    /// Asks for somebody by id.
    Q_INVOKABLE void use(const QString& id);
    Q_INVOKABLE void demonstrate();
    /// Back to who was there before.
    Q_INVOKABLE void endDemonstration();

    /// Why a name cannot be taken, in words; empty: it can. `id` is who has it, "" for somebody new.
    Q_INVOKABLE [[nodiscard]] QString faultOf(const QString& name, const QString& id) const;
    /// False, with the reason in `problem`, when the name cannot be taken or the list cannot be written.
    Q_INVOKABLE bool add(const QString& name);
    Q_INVOKABLE bool rename(const QString& id, const QString& name);
    /// "FOLDER/unknot-NAME.json"
    Q_INVOKABLE [[nodiscard]] QString proposed(const QString& name) const;
    Q_INVOKABLE void exportLog(const QString& id, const QString& file);
    /// Sets the log and the settings of somebody aside.
    Q_INVOKABLE void setAside(const QString& id);
    /// Deletes them for good.
    Q_INVOKABLE void deleteForGood(const QString& id);
    Q_INVOKABLE void forgetMessages();

Q_SIGNALS:
    void changed();
    /// Somebody is to be taken up: an id, kDemonstration, or "" for who was there before it.
    void chosen(const QString& id);

private:
    void refresh();
    void tell(const QString& done, const Error* error = nullptr);
    void remove(const QString& id, People::Removal how);
    [[nodiscard]] QString nameOf(const Person& person) const;
    [[nodiscard]] QString nameOf(const QString& id) const;

    const Deps deps_;
    const QString folder_;
    PeopleModel rows_;
    QStringList choices_;
    int choice_ = 0;
    bool firstHasName_ = false;
    bool busy_ = false;
    QString done_;
    QString problem_;
};

} // namespace unknot::viewmodels
