#include "figure_looks.h"

#include "figures.h"

#include <QQmlEngine>

namespace unknot::ui {

void FigureLooks::componentComplete()
{
    Figures& figures = Figures::of(*qmlEngine(this));
    const auto refresh = [this, &figures] {
        ids_.clear();
        if (figures.ready()) {
            for (const figure::Look& look : figures.clips()->body.looks)
                ids_.append(QString::fromStdString(look.id));
            if (const auto first = figures.clips()->clips.begin(); first != figures.clips()->clips.end()) {
                technique_ = QString::fromStdString(first->first.first);
                variant_ = QString::fromStdString(first->first.second);
            }
        }
        Q_EMIT changed();
    };
    connect(&figures, &Figures::changed, this, refresh);
    refresh();
}

} // namespace unknot::ui
