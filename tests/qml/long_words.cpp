#include "long_words.h"

namespace unknot::test {

namespace {

bool grows(const QString& word)
{
    // Placeholders, numbers and the names of keys stay as they are.
    return word.size() >= 4 && !word.contains(QLatin1Char('%')) && word.back().isLetter();
}

QString grown(QString word)
{
    return word + (word.size() >= 8 ? QStringLiteral("ungen") : QStringLiteral("ung"));
}

} // namespace

QString LongWords::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text = plurals_.translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words)
        if (grows(word))
            word = grown(word);
    return words.join(QLatin1Char(' '));
}

} // namespace unknot::test
