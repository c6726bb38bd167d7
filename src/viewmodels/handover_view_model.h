#pragma once

#include "app_state.h"
#include "unknot/core/ports/handover.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Handing a routine over: the printed sheet with its preview, and the programme file. The names stay in this
/// object and are gone with the program.
class HandoverViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString routine READ routine NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString forWhom READ forWhom WRITE setForWhom NOTIFY changed FINAL)
    Q_PROPERTY(bool namesInFile READ namesInFile WRITE setNamesInFile NOTIFY changed FINAL)
    Q_PROPERTY(bool letter READ letter WRITE setLetter NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> pages READ pages NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)

public:
    /// `handover` may be null: then nothing can be handed over.
    HandoverViewModel(AppState& state, Handover* handover, QObject* parent = nullptr);

    [[nodiscard]] QString routine() const;
    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] QString from() const { return from_; }
    void setFrom(const QString& name);
    [[nodiscard]] QString forWhom() const { return forWhom_; }
    void setForWhom(const QString& name);
    [[nodiscard]] bool namesInFile() const { return namesInFile_; }
    void setNamesInFile(bool yes);
    [[nodiscard]] bool letter() const { return letter_; }
    void setLetter(bool letter);
    [[nodiscard]] QStringList pages() const { return pages_; }
    [[nodiscard]] QString message() const { return message_; }
    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] QString folder() const;

    void show(const Routine& routine);
    /// Both write a file named after the routine into the usual folder, beside what is there.
    Q_INVOKABLE void saveSheet(bool openIt);
    Q_INVOKABLE void saveProgramme();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void preview();
    void showPages(const Result<std::vector<std::string>>& files);
    void tell(const Result<void>& result, const QString& done);
    [[nodiscard]] HandoverNames names() const;
    [[nodiscard]] std::string freeFile(const char* ending) const;

    AppState& state_;
    Handover* handover_;
    Routine routine_;
    bool open_ = false;
    QString from_;
    QString forWhom_;
    bool namesInFile_ = false;
    bool letter_ = false;
    QStringList pages_;
    QString message_;
    bool failed_ = false;
};

} // namespace unknot::viewmodels
