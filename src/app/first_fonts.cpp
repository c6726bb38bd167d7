#include "first_fonts.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QQuickItem>

#include <algorithm>

namespace unknot::app {

namespace {

struct Kind {
    const char* family;
    int pixels;
    QFont::Weight weight;
};

// Of Theme and AppText.
constexpr Kind kFirst[] = {
    {"Inter", 13, QFont::Normal},   {"Inter", 13, QFont::Medium},   {"Inter", 15, QFont::Normal},
    {"Inter", 15, QFont::Medium},   {"Inter", 15, QFont::DemiBold}, {"Inter", 17, QFont::Normal},
    {"Inter", 17, QFont::DemiBold}, {"Inter", 28, QFont::DemiBold}, {"Inter Display", 52, QFont::DemiBold},
};

constexpr const char* kLetters[] = {"eatoin", "srhgld", "cumpfb", "wyvkxj", "THQMCRSB", "0123459"};

} // namespace

QList<QFont> firstFonts(double textScale)
{
    QList<QFont> fonts;
    for (const Kind& kind : kFirst) {
        QFont font(QString::fromLatin1(kind.family));
        font.setPixelSize(qRound(kind.pixels * textScale));
        font.setWeight(kind.weight);
        fonts << font;
    }
    return fonts;
}

void readyFonts(double textScale, const std::function<bool()>& enough)
{
    QImage paper(8, 8, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&paper);
    const QList<QFont> fonts = firstFonts(textScale);
    for (const char* letters : kLetters) {
        for (const QFont& font : fonts) {
            if (enough())
                return;
            painter.setFont(font);
            painter.drawText(QPointF(), QString::fromLatin1(letters));
            QCoreApplication::sendPostedEvents();
        }
    }
}

QStringList strangeTexts(const QQuickItem& page, double textScale)
{
    QStringList strange;
    const QList<QFont> known = firstFonts(textScale);
    const QString text = page.property("text").toString();
    if (page.inherits("QQuickText") && page.isVisible() && !text.isEmpty()) {
        const auto font = page.property("font").value<QFont>();
        const bool found = std::any_of(known.begin(), known.end(), [&](const QFont& one) {
            return one.family() == font.family() && one.pixelSize() == font.pixelSize() &&
                   one.weight() == font.weight();
        });
        if (!found)
            strange << text + QStringLiteral(" (") + font.toString() + QStringLiteral(")");
    }
    for (const QQuickItem* child : page.childItems())
        strange << strangeTexts(*child, textScale);
    return strange;
}

} // namespace unknot::app
