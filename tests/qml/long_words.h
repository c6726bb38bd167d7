#pragma once

#include <QTranslator>

namespace unknot::test {

/// English as long as German: every word of the interface grows, so that a picture shows what would be cut.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    [[nodiscard]] bool loadPlurals(const QString& file) { return plurals_.load(file); }

private:
    QTranslator plurals_;
};

} // namespace unknot::test
