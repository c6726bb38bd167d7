#pragma once

#include "app_state.h"
#include "unknot/core/ports/handover.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace unknot::viewmodels {

/// A programme file that was opened: what it holds, from whom it says it is, what would change, and adding
/// it.
class ProgrammeViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> changes READ changes NOTIFY changed FINAL)
    Q_PROPERTY(bool nothingNew READ nothingNew NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Offered: something can be added. Refused: it cannot, and problem() says why.
    enum class State { None, Reading, Offered, Refused, Added };
    Q_ENUM(State)

    ProgrammeViewModel(AppState& state, Handover* handover, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString file() const { return file_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] bool nothingNew() const { return offer_ && offer_->files.empty(); }
    [[nodiscard]] QString problem() const { return problem_; }

    /// A path, or the address of a local file as drag and drop hands it over. Others are refused. While one
    /// is offered, the next one waits until it is dismissed: what would be added never changes under the
    /// eyes.
    Q_INVOKABLE void open(const QString& file);
    /// What a file is called before it is read.
    [[nodiscard]] static QString nameOf(const QString& file);
    Q_INVOKABLE void add();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    /// It is here now; the catalog is being read again.
    void added(const QString& routine);

private:
    void setState(State state);
    void read(const QString& file);

    AppState& shared_;
    Handover* handover_;
    State state_ = State::None;
    QString file_;
    QStringList waiting_;
    QString problem_;
    std::optional<ProgrammeOffer> offer_;
};

} // namespace unknot::viewmodels
