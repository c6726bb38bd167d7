#include "lines_model.h"

#include "format.h"

namespace unknot::viewmodels {

namespace {

/// The app's own reasoning and choices need no citation beside a line.
bool isCitation(const QString& source)
{
    return source != QLatin1String("article") && source != QLatin1String("reasoning") &&
           source != QLatin1String("design");
}

QString citation(const std::string& source)
{
    QStringList parts;
    for (const QString& part : QString::fromStdString(source).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        if (!isCitation(name))
            continue;
        if (name.startsWith(QLatin1String("guide:")))
            name = LinesModel::tr("guide of %1").arg(name.mid(6).trimmed());
        parts << name;
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

ShownLine shownLine(const Line& line, std::string_view language, Side side)
{
    return {format::content(line.text, language, side), citation(line.source), {}};
}

std::vector<ShownLine> shownLines(const std::vector<Line>& lines, std::string_view language, Side side)
{
    std::vector<ShownLine> shown;
    for (const Line& line : lines)
        shown.push_back(shownLine(line, language, side));
    return shown;
}

LinesModel::LinesModel(QObject* parent) : RowModel(parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, &LinesModel::countChanged);
}

QHash<int, QByteArray> LinesModel::roleNames() const
{
    return {{TextRole, "line"}, {SourceRole, "source"}, {ZoneRole, "zone"}};
}

QVariant LinesModel::valueOf(const ShownLine& row, int role) const
{
    switch (role) {
    case TextRole:
        return row.text;
    case SourceRole:
        return row.source;
    case ZoneRole:
        return row.zone;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
