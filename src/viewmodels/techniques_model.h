#pragma once

#include "app_state.h"
#include "content_problems.h"
#include "log_watch.h"
#include "row_model.h"

#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// A card of the library: a technique, or one whose file could not be used.
struct TechniqueCard {
    QString id;
    QString variant; ///< The first one, for the picture.
    bool oneSide = false;
    QString name;
    QString summary; ///< What went wrong, when it failed.
    QString sides;
    QString variants;
    bool hasSides = true;
    int left = -1; ///< Latest ratings; -1: none.
    int right = -1;
    int central = -1;
    bool failed = false;
    QString problem; ///< Why the person's own file is not used, while the built-in one is.
    QString description;

    bool operator==(const TechniqueCard&) const = default;
};

/// The technique library.
class TechniquesModel : public RowModel<TechniqueCard> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QList<QString> otherProblems READ otherProblems NOTIFY problemsChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        VariantRole,
        OneSideRole,
        NameRole,
        SummaryRole,
        SidesRole,
        VariantsRole,
        HasSidesRole,
        LeftRole,
        RightRole,
        CentralRole,
        FailedRole,
        ProblemRole,
        DescriptionRole
    };

    /// `state` and `watch` outlive the model.
    TechniquesModel(AppState& state, LogWatch& watch, QObject* parent = nullptr);

    [[nodiscard]] QString problemTitle() const { return problems_.title; }
    [[nodiscard]] QString problemText() const { return problems_.text; }
    [[nodiscard]] QStringList otherProblems() const { return problems_.others; }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void reload();
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void problemsChanged();
    void openTechnique(const QString& technique);
    void reloadRequested();
    void folderRequested();

protected:
    [[nodiscard]] QVariant valueOf(const TechniqueCard& row, int role) const override;

private:
    void update();

    AppState& state_;
    LogWatch& watch_;
    ContentProblems problems_;
};

} // namespace unknot::viewmodels
