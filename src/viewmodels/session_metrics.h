#pragma once

#include "readability.h"

#include <QObject>
#include <QQmlEngine>

namespace unknot::viewmodels {

/// The readability rule for a page: lengths go in, the layout of the panel comes out.
class SessionMetrics : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double screenDensity MEMBER screenDensity_ NOTIFY changed)
    Q_PROPERTY(double screenWidth MEMBER screenWidth_ NOTIFY changed)
    Q_PROPERTY(double screenHeight MEMBER screenHeight_ NOTIFY changed)
    Q_PROPERTY(double screenInches MEMBER screenInches_ NOTIFY changed)
    Q_PROPERTY(double distance MEMBER distance_ NOTIFY changed)
    Q_PROPERTY(double panelWidth MEMBER panelWidth_ NOTIFY changed)
    Q_PROPERTY(double widestPanel MEMBER widestPanel_ NOTIFY changed)
    Q_PROPERTY(double panelHeight MEMBER panelHeight_ NOTIFY changed)
    Q_PROPERTY(double titleHeight MEMBER titleHeight_ NOTIFY changed)
    Q_PROPERTY(double variantHeight MEMBER variantHeight_ NOTIFY changed)
    Q_PROPERTY(double sideHeight MEMBER sideHeight_ NOTIFY changed)
    Q_PROPERTY(double barHeight MEMBER barHeight_ NOTIFY changed)
    Q_PROPERTY(double nextHeight MEMBER nextHeight_ NOTIFY changed)
    Q_PROPERTY(int fontSize READ fontSize NOTIFY changed)
    Q_PROPERTY(int digitHeight READ digitHeight NOTIFY changed)
    Q_PROPERTY(int width READ width NOTIFY changed)
    Q_PROPERTY(bool showNext READ showNext NOTIFY changed)
    Q_PROPERTY(bool showVariant READ showVariant NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] int fontSize() const { return layout().fontSize; }
    [[nodiscard]] int digitHeight() const { return layout().digitHeight; }
    [[nodiscard]] int width() const { return layout().width; }
    [[nodiscard]] bool showNext() const { return layout().showNext; }
    [[nodiscard]] bool showVariant() const { return layout().showVariant; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] PanelLayout layout() const
    {
        const ScreenSize screen{screenDensity_, screenWidth_, screenHeight_, screenInches_};
        return layOutPanel({panelWidth_, widestPanel_, panelHeight_, titleHeight_, variantHeight_,
                            sideHeight_, barHeight_, nextHeight_, distance_},
                           densityOf(screen));
    }

    double screenDensity_ = 0;
    double screenWidth_ = 0;
    double screenHeight_ = 0;
    double screenInches_ = 0;
    double distance_ = 3;
    double panelWidth_ = 0;
    double widestPanel_ = 0;
    double panelHeight_ = 0;
    double titleHeight_ = 0;
    double variantHeight_ = 0;
    double sideHeight_ = 0;
    double barHeight_ = 0;
    double nextHeight_ = 0;
};

} // namespace unknot::viewmodels
