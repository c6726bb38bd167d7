#pragma once

#include <QTranslator>

namespace unknot::app {

/// The words in the desktop's language, and the plurals of English where there is no translation. They hold
/// as long as this lives; needs the application object.
class Translations {
public:
    Translations();

private:
    QTranslator translator_;
};

} // namespace unknot::app
