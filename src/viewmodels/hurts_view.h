#pragma once

#include "hurts_flow.h"

#include "unknot/core/catalog.h"

#include <QQmlEngine>
#include <QString>

namespace unknot::viewmodels {

/// The panel behind "It hurts" in words.
struct HurtsView {
    Q_GADGET
    QML_VALUE_TYPE(hurtsView)
    Q_PROPERTY(int state READ stateNumber)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString goOnText MEMBER goOnText)

public:
    HurtsFlow::State state = HurtsFlow::State::Closed;
    QString title;
    QString text;
    QString goOnText; ///< "Go on without calf".

    [[nodiscard]] int stateNumber() const { return static_cast<int>(state); }
    bool operator==(const HurtsView&) const = default;
};

[[nodiscard]] HurtsView viewOf(const HurtsFlow& flow, const Catalog& catalog, const std::string& language);

} // namespace unknot::viewmodels
