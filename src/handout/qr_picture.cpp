#include "handout/qr_picture.h"

#include <qrcodegen/QrCode.hpp>

namespace unknot::handout {

namespace {

/// 93 modules with the quiet zone make 0.33 mm a module in 31 mm: four dots at 300 dpi.
constexpr int kLargestVersion = 17;
constexpr int kQuiet = 4;

} // namespace

std::optional<QPainterPath> qrPicture(const std::string& text)
{
    using qrcodegen::QrCode;
    try {
        const QrCode code = QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments(text.c_str()),
                                                   QrCode::Ecc::LOW, 1, kLargestVersion);
        const double module = 1.0 / (code.getSize() + 2 * kQuiet);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                int run = 0;
                while (code.getModule(x + run, y))
                    ++run;
                if (run > 0)
                    path.addRect((x + kQuiet) * module, (y + kQuiet) * module, run * module, module);
                x += run;
            }
        }
        return path;
    } catch (const qrcodegen::data_too_long&) {
        return {};
    }
}

} // namespace unknot::handout
