#include "translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot::app {

Translations::Translations()
{
    if (translator_.load(QLocale(), QStringLiteral("unknot"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")) ||
        translator_.load(QStringLiteral(":/i18n/unknot_en.qm")))
        QCoreApplication::installTranslator(&translator_);
}

} // namespace unknot::app
