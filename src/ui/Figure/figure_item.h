#pragma once

#include "figure_ahead.h"
#include "figure_picture.h"
#include "figures.h"
#include "frame_pace.h"
#include "unknot/figure/renderer.h"
#include "unknot/figure/viewpoint.h"

#include <QQuickPaintedItem>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace unknot::ui {

/// The person on the roller. Pictures come from a thread of their own; nothing is drawn while nothing
/// changes.
class FigureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString technique MEMBER technique_ WRITE setTechnique NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QString variant MEMBER variant_ WRITE setVariant NOTIFY pictureChanged FINAL)
    /// The mirror image: the person's left side is worked.
    Q_PROPERTY(bool mirrored MEMBER mirrored_ WRITE setMirrored NOTIFY pictureChanged FINAL)
    /// Place of the stroke, 0 to 1; below 0 the clip's own still.
    Q_PROPERTY(double phase MEMBER phase_ WRITE setPhase NOTIFY pictureChanged FINAL)
    Q_PROPERTY(View view MEMBER view_ WRITE setView NOTIFY pictureChanged FINAL)
    /// Degrees away from the view, round the person; positive turns the picture's near side to the left.
    Q_PROPERTY(double orbit MEMBER orbit_ WRITE setOrbit NOTIFY pictureChanged FINAL)
    /// Degrees higher than the view; the floor and the zenith end it.
    Q_PROPERTY(double tilt MEMBER tilt_ WRITE setTilt NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool highlight MEMBER highlight_ WRITE setHighlight NOTIFY pictureChanged FINAL)
    /// Places to mark as not to be rolled, by the names that cautions give them.
    Q_PROPERTY(QList<QString> zones MEMBER zones_ WRITE setZones NOTIFY pictureChanged FINAL)
    /// 0 rolling to 1 resting on the spot.
    Q_PROPERTY(double hold MEMBER hold_ WRITE setHold NOTIFY pictureChanged FINAL)
    /// Where in its breath the glow is, 0 to 1.
    Q_PROPERTY(double pulse MEMBER pulse_ WRITE setPulse NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool guide MEMBER guide_ WRITE setGuide NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QString look MEMBER look_ WRITE setLook NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool dark MEMBER dark_ WRITE setDark NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool thumbnail MEMBER thumbnail_ WRITE setThumbnail NOTIFY pictureChanged FINAL)
    /// It is about to be drawn again and again: leans on the frame before and looks one frame ahead.
    Q_PROPERTY(bool moving MEMBER moving_ WRITE setMoving NOTIFY pictureChanged FINAL)
    /// What is likely to be shown next, from the start of its stroke, as "technique/variant" or
    /// "technique/variant/left": drawn while nothing else is to do, and there at once when it is asked for.
    Q_PROPERTY(QList<QString> ahead MEMBER aheadNames_ WRITE setAhead NOTIFY pictureChanged FINAL)
    /// There is a clip for this technique and variant, or the clips are still being read.
    Q_PROPERTY(bool available READ available NOTIFY availableChanged FINAL)
    /// A picture is on the screen.
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged FINAL)
    /// Where the start and the end of the range lie in the item, just over the floor; (0, 0) while not shown.
    Q_PROPERTY(QPointF rangeFrom READ rangeFrom NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QPointF rangeTo READ rangeTo NOTIFY rangeChanged FINAL)
    /// Milliseconds between two frames this machine keeps up with: 16, 33 or 66.
    Q_PROPERTY(int frameInterval READ frameInterval NOTIFY frameIntervalChanged FINAL)

public:
    /// Where it is looked at from; see figure::Viewpoint.
    enum class View { Authored, Side, Front, Top };
    Q_ENUM(View)

    explicit FigureItem(QQuickItem* parent = nullptr);
    ~FigureItem() override;

    void paint(QPainter* painter) override;

    [[nodiscard]] bool available() const { return available_; }
    [[nodiscard]] bool shown() const { return picture_ != nullptr; }
    /// The picture that is here is of the technique, variant and side that are set.
    [[nodiscard]] bool isOfThis() const { return picture_ && !another_ && shownNumber_ >= firstNumber_; }
    [[nodiscard]] int frameInterval() const { return pace_.interval(); }
    [[nodiscard]] QPointF rangeFrom() const { return range_.from; }
    [[nodiscard]] QPointF rangeTo() const { return range_.to; }

    void setTechnique(const QString& technique) { setAnother(technique_, technique); }
    void setVariant(const QString& variant) { setAnother(variant_, variant); }
    void setMirrored(bool mirrored) { setAnother(mirrored_, mirrored); }
    void setPhase(double phase);
    void setView(View view) { set(view_, view); }
    void setOrbit(double degrees) { set(orbit_, degrees); }
    void setTilt(double degrees) { set(tilt_, degrees); }
    void setHighlight(bool on) { set(highlight_, on); }
    void setZones(const QStringList& zones) { set(zones_, zones); }
    void setHold(double hold) { setPlace(hold_, hold); }
    void setPulse(double pulse) { setPlace(pulse_, pulse); }
    void setGuide(bool on) { set(guide_, on); }
    void setLook(const QString& look) { set(look_, look); }
    void setDark(bool dark) { set(dark_, dark); }
    void setThumbnail(bool thumbnail) { set(thumbnail_, thumbnail); }
    void setMoving(bool moving) { set(moving_, moving); }
    void setAhead(const QStringList& names) { set(aheadNames_, names); }

    /// Shows the picture that `other` shows now, and no other: for an item without a technique of its own.
    Q_INVOKABLE void copyFrom(unknot::ui::FigureItem* other);

Q_SIGNALS:
    void pictureChanged();
    void availableChanged();
    void shownChanged();
    void rangeChanged();
    void frameIntervalChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void updatePolish() override;

private:
    template <class T>
    void set(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT pictureChanged();
        wanted();
    }
    /// Another figure altogether.
    template <class T>
    void setAnother(T& member, const T& value)
    {
        if (member == value)
            return;
        another_ = true;
        set(member, value);
        orderSoon();
    }
    /// Of the stroke or the hold: what is likely next stays the same.
    void setPlace(double& member, double value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT pictureChanged();
        wantedAgain();
    }
    void wanted();
    void wantedAgain();
    void drawAhead();
    void orderSoon();
    void connectFigures();
    void order();
    void drop();
    [[nodiscard]] figure::FrameRequest requestFor(const figure::Clip& clip) const;
    [[nodiscard]] figure::FrameRequest startOf(figure::FrameRequest request) const;
    [[nodiscard]] double place(const figure::Clip& clip) const;
    void received(quintptr item, quint64 number, std::shared_ptr<const FigurePicture> picture, double millis);
    void show(std::shared_ptr<const FigurePicture> picture);
    [[nodiscard]] QSize wantedPixels() const;
    void setAvailable(bool available);

    Figures* figures_ = nullptr;
    QString technique_, variant_, look_;
    QStringList zones_, aheadNames_;
    View view_ = View::Authored;
    bool mirrored_ = false, highlight_ = true, guide_ = false, dark_ = false, thumbnail_ = false,
         moving_ = false;
    double phase_ = -1, lastPhase_ = -1, orbit_ = 0, tilt_ = 0, hold_ = 0, pulse_ = 0;
    bool available_ = true;
    quint64 number_ = 0;           ///< Of the newest order.
    quint64 shownNumber_ = 0;      ///< Of the order whose picture came last.
    quint64 firstNumber_ = 0;      ///< Of the first order for the technique, variant and side that are set.
    bool another_ = false;         ///< They have changed since the last order.
    figure::FrameRequest ordered_; ///< The newest.
    bool orderedStill_ = false;
    bool wanted_ = false; ///< Something has changed since the last order.
    std::shared_ptr<const FigurePicture> picture_;
    FigureAhead ahead_;
    int aheadDue_ = 0; ///< Pictures of a moving figure until what is likely next is drawn; 0: it is.
    struct Range {
        QPointF from, to;
        bool operator==(const Range&) const = default;
    };
    Range range_;
    FramePace pace_;
};

} // namespace unknot::ui
