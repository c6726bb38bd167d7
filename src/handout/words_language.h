#pragma once

#include <QLocale>
#include <QString>

namespace unknot::handout {

/// The tag of the language that a sheet's own words are in: that of the translation in use, or English. The
/// desktop may be in another one, which nobody has translated into yet.
[[nodiscard]] QString wordsLanguage();

/// Names of months and days, and numbers, as they are written among those words.
[[nodiscard]] QLocale wordsLocale();

} // namespace unknot::handout
