#pragma once

#include "unknot/core/result.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <optional>

namespace unknot::viewmodels {

/// The folder of the log: why it cannot be used, and another one in its place. Lives on the GUI thread.
class LogFolder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the settings")
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)

public:
    explicit LogFolder(QString path, QObject* parent = nullptr);

    [[nodiscard]] const QString& path() const { return path_; }
    /// Why nothing can be kept there; empty: it can.
    [[nodiscard]] const QString& problem() const { return problem_; }
    /// Why the folder that was chosen last could not be taken; empty: it was, or none was chosen yet.
    [[nodiscard]] const QString& refusal() const { return refusal_; }

    /// What the log tells of itself; anything else than a folder that cannot be used is not meant here.
    void setProblem(const std::optional<Error>& error);
    /// The answers to chosen().
    void take(const QString& path);
    void refuse(const QString& reason);

    /// An absolute path, or one in the home folder that begins with "~/". It is made when it is not there.
    Q_INVOKABLE void choose(const QString& path);
    Q_INVOKABLE void forgetRefusal() { refuse({}); }

Q_SIGNALS:
    void changed();
    void chosen(const QString& path);
    void moved(); ///< The log is kept somewhere else from now on.

private:
    QString path_;
    QString problem_;
    QString refusal_;
};

} // namespace unknot::viewmodels
