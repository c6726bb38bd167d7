#pragma once

#include "row_model.h"
#include "unknot/core/technique.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string_view>

namespace unknot::viewmodels {

/// A line of content as a page shows it.
struct ShownLine {
    QString text;
    QString source; ///< Where it comes from, when that is a paper or a guide; "" otherwise.
    QString zone;   ///< Place on the body map; only for cautions.

    bool operator==(const ShownLine&) const = default;
};

/// The tokens of `line` in the words of `side`.
[[nodiscard]] ShownLine shownLine(const Line& line, std::string_view language, Side side = Side::Both);
[[nodiscard]] std::vector<ShownLine> shownLines(const std::vector<Line>& lines, std::string_view language,
                                                Side side = Side::Both);

class LinesModel : public RowModel<ShownLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole + 1, SourceRole, ZoneRole };

    explicit LinesModel(QObject* parent = nullptr);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    [[nodiscard]] QVariant valueOf(const ShownLine& row, int role) const override;
};

} // namespace unknot::viewmodels
