#pragma once

#include "app_state.h"
#include "lines_model.h"
#include "log_watch.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// One technique in full, in one of its variants and, where it has sides, for one of them.
class TechniqueViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString technique READ technique NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString region READ region NOTIFY changed FINAL)
    Q_PROPERTY(bool back READ back NOTIFY changed FINAL)
    Q_PROPERTY(QString rangeFrom READ rangeFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString rangeTo READ rangeTo NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> variants READ variants NOTIFY changed FINAL)
    Q_PROPERTY(int variantIndex READ variantIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString variant READ variant NOTIFY changed FINAL)
    Q_PROPERTY(QString variantName READ variantName NOTIFY changed FINAL)
    Q_PROPERTY(QString focus READ focus NOTIFY changed FINAL)
    Q_PROPERTY(QString doseText READ doseText NOTIFY changed FINAL)
    Q_PROPERTY(QString paceText READ paceText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> sides READ sides NOTIFY changed FINAL)
    Q_PROPERTY(Side side READ side NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSides READ hasSides NOTIFY changed FINAL)
    Q_PROPERTY(int leftRating READ leftRating NOTIFY changed FINAL)
    Q_PROPERTY(int rightRating READ rightRating NOTIFY changed FINAL)
    Q_PROPERTY(int centralRating READ centralRating NOTIFY changed FINAL)
    Q_PROPERTY(bool canTry READ canTry NOTIFY changed FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* cautions READ cautions CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* stopWhen READ stopWhen CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* mistakes READ mistakes CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* easier READ easier CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* harder READ harder CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* knot READ knot CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* breathing READ breathing CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* muscles READ muscles CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::LinesModel* notes READ notes CONSTANT FINAL)

public:
    enum Side { Left, Right, Both };
    Q_ENUM(Side)

    /// `state` and `watch` outlive the view-model.
    TechniqueViewModel(AppState& state, LogWatch& watch, QObject* parent = nullptr);

    [[nodiscard]] QString technique() const { return props_.technique; }
    [[nodiscard]] QString name() const { return props_.name; }
    [[nodiscard]] QString place() const { return props_.place; }
    [[nodiscard]] QString region() const { return props_.region; }
    [[nodiscard]] bool back() const { return props_.back; }
    [[nodiscard]] QString rangeFrom() const { return props_.rangeFrom; }
    [[nodiscard]] QString rangeTo() const { return props_.rangeTo; }
    [[nodiscard]] QStringList variants() const { return props_.variants; }
    [[nodiscard]] int variantIndex() const { return props_.variantIndex; }
    [[nodiscard]] QString variant() const { return props_.variant; }
    [[nodiscard]] QString variantName() const { return props_.variantName; }
    [[nodiscard]] QString focus() const { return props_.focus; }
    [[nodiscard]] QString doseText() const { return props_.dose; }
    [[nodiscard]] QString paceText() const { return props_.pace; }
    [[nodiscard]] QStringList sides() const { return props_.sides; }
    [[nodiscard]] Side side() const { return props_.side; }
    [[nodiscard]] bool hasSides() const { return props_.hasSides; }
    [[nodiscard]] int leftRating() const { return props_.left; }
    [[nodiscard]] int rightRating() const { return props_.right; }
    [[nodiscard]] int centralRating() const { return props_.central; }
    [[nodiscard]] bool canTry() const { return props_.canTry; }
    [[nodiscard]] LinesModel* steps() { return &steps_; }
    [[nodiscard]] LinesModel* cautions() { return &cautions_; }
    [[nodiscard]] LinesModel* stopWhen() { return &stopWhen_; }
    [[nodiscard]] LinesModel* mistakes() { return &mistakes_; }
    [[nodiscard]] LinesModel* easier() { return &easier_; }
    [[nodiscard]] LinesModel* harder() { return &harder_; }
    [[nodiscard]] LinesModel* knot() { return &knot_; }
    [[nodiscard]] LinesModel* breathing() { return &breathing_; }
    [[nodiscard]] LinesModel* muscles() { return &muscles_; }
    [[nodiscard]] LinesModel* notes() { return &notes_; }

    /// Shows a technique in its first variant; one that is not in the catalog shows nothing.
    void show(const QString& technique);

    Q_INVOKABLE void chooseVariant(int index);
    Q_INVOKABLE void chooseSide(int index); ///< 0 left, 1 right.
    Q_INVOKABLE void present() { Q_EMIT presentRequested(props_.technique, props_.variant); }
    Q_INVOKABLE void addToRoutine() { Q_EMIT addRequested(props_.technique, props_.variant); }
    Q_INVOKABLE void tryIt();
    Q_INVOKABLE void goBack();

Q_SIGNALS:
    void changed();
    void tryRequested(const QString& technique, const QString& variant);
    void addRequested(const QString& technique, const QString& variant);
    void presentRequested(const QString& technique, const QString& variant);
    void backRequested();

private:
    struct Props {
        QString technique;
        QString name;
        QString place;
        QString region;
        bool back = true;
        QString rangeFrom;
        QString rangeTo;
        QStringList variants;
        int variantIndex = 0;
        QString variant;
        QString variantName;
        QString focus;
        QString dose;
        QString pace;
        QStringList sides; ///< Empty when the variant rolls both together.
        Side side = Both;
        bool hasSides = true;
        int left = -1;
        int right = -1;
        int central = -1;
        bool canTry = false;
        bool operator==(const Props&) const = default;
    };

    void update();
    void fillVariant(Props& props, const Technique& technique);
    void fillLines(const Technique& technique);

    AppState& state_;
    LogWatch& watch_;
    std::string technique_;
    std::string variant_;
    unknot::Side side_ = unknot::Side::Left;
    Props props_;
    LinesModel steps_;
    LinesModel cautions_;
    LinesModel stopWhen_;
    LinesModel mistakes_;
    LinesModel easier_;
    LinesModel harder_;
    LinesModel knot_;
    LinesModel breathing_;
    LinesModel muscles_;
    LinesModel notes_;
};

} // namespace unknot::viewmodels
