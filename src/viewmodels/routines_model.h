#pragma once

#include "app_state.h"
#include "row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

struct RoutineRow {
    QString id;
    QString name;
    QString summary;
    QString total;
    bool own = false;  ///< Made by the person, or added from a programme: it can be edited.
    QString technique; ///< Of the first step, for the picture.
    QString variant;

    bool operator==(const RoutineRow&) const = default;
};

/// All routines, the person's own first.
class RoutinesModel : public RowModel<RoutineRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool canStart READ canStart NOTIFY canStartChanged FINAL)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        SummaryRole,
        TotalRole,
        OwnRole,
        TechniqueRole,
        VariantRole
    };

    explicit RoutinesModel(AppState& state, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canStart() const { return canStart_; }
    [[nodiscard]] bool hasOwn() const;
    /// Whether the safety check lets a session begin.
    void setCanStart(bool can);

    Q_INVOKABLE void start(const QString& id) { Q_EMIT startRequested(id); }
    /// Edits an own routine, or a copy of any other; "" a new one.
    Q_INVOKABLE void edit(const QString& id) { Q_EMIT editRequested(id); }
    Q_INVOKABLE void handOver(const QString& id) { Q_EMIT handoverRequested(id); }

Q_SIGNALS:
    void canStartChanged();
    void startRequested(const QString& id);
    void editRequested(const QString& id);
    void handoverRequested(const QString& id);

protected:
    [[nodiscard]] QVariant valueOf(const RoutineRow& row, int role) const override;

private:
    void refresh();

    AppState& state_;
    bool canStart_ = false;
};

} // namespace unknot::viewmodels
