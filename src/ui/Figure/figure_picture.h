#pragma once

#include "unknot/figure/frame.h"

#include <QImage>

namespace unknot::ui {

/// What the worker hands over: a frame, and for a figure that moves its pixels too, so that the thread that
/// shows it has only to copy them. A still is filled when it is shown: many of them are kept, and outlines
/// are small.
struct FigurePicture {
    figure::Frame frame;
    QImage image; ///< Null for a still.
};

} // namespace unknot::ui
