#include "format.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::viewmodels::format {

namespace {

using std::chrono::duration_cast;
using std::chrono::seconds;

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

qint64 roundedDown(Millis time)
{
    return duration_cast<std::chrono::seconds>(std::max(time, Millis{0})).count();
}

qint64 roundedUp(Millis time)
{
    return std::chrono::ceil<std::chrono::seconds>(std::max(time, Millis{0})).count();
}

qint64 rounded(Millis time)
{
    return (std::max(time, Millis{0}).count() + 500) / 1000;
}

QString minutesAndSeconds(qint64 total)
{
    return QStringLiteral("%1:%2").arg(total / 60).arg(total % 60, 2, 10, QLatin1Char('0'));
}

QString startingUpper(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// The side words of a content language. Content names its own language, which may differ from that of the
/// interface.
struct SideWords {
    std::string_view language;
    const char* left;
    const char* right;
};
constexpr std::array kSideWords{SideWords{"en", "left", "right"}};

QString sideWord(Side side, std::string_view language)
{
    const auto found = std::find_if(kSideWords.begin(), kSideWords.end(),
                                    [&](const SideWords& words) { return words.language == language; });
    const SideWords& words = found != kSideWords.end() ? *found : kSideWords.front();
    return QString::fromUtf8(side == Side::Left ? words.left : words.right);
}

QString sideNounPlural(const QString& noun)
{
    return noun + QLatin1Char('s');
}

} // namespace

QString elapsed(Millis time)
{
    return minutesAndSeconds(roundedDown(time));
}

QString remaining(Millis time)
{
    return minutesAndSeconds(roundedUp(time));
}

int secondsLeft(Millis time)
{
    return static_cast<int>(roundedUp(time));
}

QString inSentence(Millis time)
{
    const qint64 total = rounded(time);
    if (total < 60)
        return FormatWords::tr("%1 s").arg(total);
    if (total % 60 == 0)
        return FormatWords::tr("%1 min").arg(total / 60);
    return FormatWords::tr("%1 min %2").arg(total / 60).arg(total % 60);
}

QString spoken(Millis time)
{
    const auto total = static_cast<int>(rounded(time));
    if (total < 60)
        return FormatWords::tr("%n second(s)", nullptr, total);
    const QString minutes = FormatWords::tr("%n minute(s)", nullptr, total / 60);
    return total % 60 == 0 ? minutes : FormatWords::tr("%1 %2").arg(minutes).arg(total % 60);
}

QString seconds(Millis time)
{
    const double value = std::round(static_cast<double>(time.count()) / 100.0) / 10.0;
    return FormatWords::tr("%1 s").arg(QLocale().toString(value, 'g', 3));
}

QString side(Side side)
{
    switch (side) {
    case Side::Left:
        return FormatWords::tr("left");
    case Side::Right:
        return FormatWords::tr("right");
    case Side::Both:
        break;
    }
    return FormatWords::tr("both");
}

QString sideTitle(Side side)
{
    return startingUpper(format::side(side));
}

QString sideBlock(Side side)
{
    return format::side(side).toUpper();
}

QString sideLetter(Side side, bool hasSides)
{
    if (!hasSides)
        return {};
    const QString left = sideTitle(Side::Left).left(1);
    const QString right = sideTitle(Side::Right).left(1);
    if (side == Side::Both)
        return left + QStringLiteral(" + ") + right;
    return side == Side::Left ? left : right;
}

QString content(const Text& text, std::string_view language, Side side)
{
    QString words = QString::fromStdString(text.in(language));
    if (!words.contains(QLatin1Char('{')))
        return words;
    const auto put = [&](QLatin1String token, const QString& word) {
        if (side == Side::Both)
            words.replace(QLatin1Char(' ') + token, QString()).replace(token, QString());
        else
            words.replace(token, word);
    };
    const QString own = sideWord(side, language);
    const QString other = sideWord(side == Side::Left ? Side::Right : Side::Left, language);
    put(QLatin1String("{side}"), own);
    put(QLatin1String("{other}"), other);
    put(QLatin1String("{Side}"), startingUpper(own));
    put(QLatin1String("{Other}"), startingUpper(other));
    return startingUpper(words.trimmed());
}

QString midSentence(QString words, std::string_view language)
{
    if (language == "en" && words.size() > 1 && words[1].isLower())
        words[0] = words[0].toLower();
    return words;
}

QString dayInSentence(const std::string& day, const std::string& today)
{
    const QDate then = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    const QDate now = QDate::fromString(QString::fromStdString(today), Qt::ISODate);
    if (!then.isValid() || !now.isValid())
        return {};
    const qint64 days = then.daysTo(now);
    if (days <= 0)
        return FormatWords::tr("today");
    if (days == 1)
        return FormatWords::tr("yesterday");
    if (days < 7)
        return FormatWords::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return FormatWords::tr("on %1").arg(QLocale().toString(then, QStringLiteral("d MMMM yyyy")));
}

QString areaAndSide(const Technique& technique, std::string_view language, Side side)
{
    const QString name = content(technique.name, language);
    if (!technique.hasSides)
        return name;
    const QString noun = content(technique.sideNoun, language);
    if (side == Side::Both)
        return noun.isEmpty() ? FormatWords::tr("%1, both sides").arg(name)
                              : FormatWords::tr("%1, both %2").arg(name, sideNounPlural(noun));
    return noun.isEmpty() ? FormatWords::tr("%1, %2").arg(name, format::side(side))
                          : FormatWords::tr("%1, %2 %3").arg(name, format::side(side), noun);
}

} // namespace unknot::viewmodels::format
