#pragma once

#include <QByteArray>
#include <QString>

namespace unknot::handout {

/// `pdf` with the language of its text in its catalog, where screen readers look for it; Qt 6.4 cannot write
/// that. Appended as an update (ISO 32000-1, 7.5.6). A file that is put together in another way is given back
/// as it is.
[[nodiscard]] QByteArray withLanguage(QByteArray pdf, const QByteArray& language);

/// What readers of the file learn without opening it, as XMP.
[[nodiscard]] QByteArray titleAndLanguage(const QString& title, const QString& language);

} // namespace unknot::handout
