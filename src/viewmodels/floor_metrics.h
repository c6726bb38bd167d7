#pragma once

#include "readability.h"

#include <QObject>
#include <QQmlEngine>

namespace unknot::viewmodels {

/// The readability rule for the floor view: the room goes in, sizes come out. Logical pixels.
class FloorMetrics : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double screenDensity MEMBER screenDensity_ NOTIFY changed)
    Q_PROPERTY(double screenWidth MEMBER screenWidth_ NOTIFY changed)
    Q_PROPERTY(double screenHeight MEMBER screenHeight_ NOTIFY changed)
    Q_PROPERTY(double screenInches MEMBER screenInches_ NOTIFY changed)
    Q_PROPERTY(double distance MEMBER distance_ NOTIFY changed)
    Q_PROPERTY(double width MEMBER width_ NOTIFY changed)
    Q_PROPERTY(double height MEMBER height_ NOTIFY changed)
    Q_PROPERTY(int characters MEMBER characters_ NOTIFY changed)
    Q_PROPERTY(int fontSize READ fontSize NOTIFY changed)
    Q_PROPERTY(int countHeight READ countHeight NOTIFY changed)
    Q_PROPERTY(int titleSize READ titleSize NOTIFY changed)
    Q_PROPERTY(int titleHeight READ titleHeight NOTIFY changed)
    Q_PROPERTY(int sideSize READ sideSize NOTIFY changed)
    Q_PROPERTY(int sideHeight READ sideHeight NOTIFY changed)
    Q_PROPERTY(int cueSize READ cueSize NOTIFY changed)
    Q_PROPERTY(int cueHeight READ cueHeight NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] int fontSize() const { return layout().fontSize; }
    [[nodiscard]] int countHeight() const { return layout().countHeight; }
    [[nodiscard]] int titleSize() const { return layout().titleSize; }
    [[nodiscard]] int titleHeight() const { return layout().titleHeight; }
    [[nodiscard]] int sideSize() const { return layout().sideSize; }
    [[nodiscard]] int sideHeight() const { return layout().sideHeight; }
    [[nodiscard]] int cueSize() const { return layout().cueSize; }
    [[nodiscard]] int cueHeight() const { return layout().cueHeight; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] FloorLayout layout() const
    {
        const ScreenSize screen{screenDensity_, screenWidth_, screenHeight_, screenInches_};
        return layOutFloor({width_, height_, characters_, distance_}, densityOf(screen));
    }

    double screenDensity_ = 0;
    double screenWidth_ = 0;
    double screenHeight_ = 0;
    double screenInches_ = 0;
    double distance_ = 3;
    double width_ = 0;
    double height_ = 0;
    int characters_ = 4;
};

} // namespace unknot::viewmodels
