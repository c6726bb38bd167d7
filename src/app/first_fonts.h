#pragma once

#include <QFont>
#include <QList>
#include <QStringList>

#include <functional>

class QQuickItem;

namespace unknot::app {

/// What the first page is written in, at `textScale`. The self-test holds it against the page.
[[nodiscard]] QList<QFont> firstFonts(double textScale);

/// Opens the fonts of the first page and draws letters with them, the frequent ones first, until `enough`:
/// what there is time for while the window's files are being read. Whoever reads them asks the window's
/// thread now and then, and is answered between two fonts.
void readyFonts(double textScale, const std::function<bool()>& enough);

/// What is written on `page` in other fonts than those, with the fonts.
[[nodiscard]] QStringList strangeTexts(const QQuickItem& page, double textScale);

} // namespace unknot::app
