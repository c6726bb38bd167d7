#include "handout/words_language.h"

#include <QCoreApplication>

namespace unknot::handout {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

} // namespace

QString wordsLanguage()
{
    // Said by the translation itself, so it holds whatever was looked for and found.
    return Words::tr("en", "the tag of the language that you translate into, such as de or pt-BR");
}

QLocale wordsLocale()
{
    // The desktop's own, where it is that language: it knows the country's ways.
    const QLocale desktop;
    const QLocale words(wordsLanguage());
    return desktop.language() == words.language() ? desktop : words;
}

} // namespace unknot::handout
