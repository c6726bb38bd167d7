#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/session_engine.h"

#include <QQmlEngine>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace unknot::viewmodels {

/// Which layout the session shows.
enum class SessionPage { Rating, GetReady, SwitchSides, Rest, Roll };

/// What a session shows that changes from step to step and from cue to cue, not from second to second.
struct SessionStage {
    Q_GADGET
    QML_VALUE_TYPE(sessionStage)
    Q_PROPERTY(int page READ pageNumber)
    Q_PROPERTY(QString stepText MEMBER stepText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle)
    Q_PROPERTY(int side READ sideNumber)
    Q_PROPERTY(bool hasSides MEMBER hasSides)
    Q_PROPERTY(QString technique MEMBER technique)
    Q_PROPERTY(QString variant MEMBER variant)
    Q_PROPERTY(QString cue MEMBER cue)
    Q_PROPERTY(QStringList cautions MEMBER cautions)
    Q_PROPERTY(QStringList setUp MEMBER setUp)
    Q_PROPERTY(QString setUpText READ setUpText)
    Q_PROPERTY(QString startLabel MEMBER startLabel)
    Q_PROPERTY(QString endLabel MEMBER endLabel)
    Q_PROPERTY(QString nextCaption MEMBER nextCaption)
    Q_PROPERTY(QString nextTitle MEMBER nextTitle)
    Q_PROPERTY(QString nextTechnique MEMBER nextTechnique)
    Q_PROPERTY(QString nextVariant MEMBER nextVariant)
    Q_PROPERTY(int nextSide READ nextSideNumber)

public:
    SessionPage page = SessionPage::Roll;
    QString stepText; ///< "Step 3 of 9", "Rating 2 of 5".
    QString title;    ///< Area while rolling, else what is being done: "Get ready".
    QString subtitle;
    Side side = Side::Both;
    bool hasSides = true;
    QString technique; ///< Ids for the figure; the variant is the pose of the present phase.
    QString variant;
    QString cue;
    QStringList cautions; ///< What stays visible while rolling.
    QStringList setUp;    ///< Three lines while getting ready.
    QString startLabel;   ///< Body part at the top of the stroke, the end nearer the head.
    QString endLabel;
    QString nextCaption;
    QString nextTitle;
    QString nextTechnique; ///< Empty when what follows has no picture.
    QString nextVariant;
    Side nextSide = Side::Both;

    [[nodiscard]] QString setUpText() const { return setUp.join(QStringLiteral(". ")); }
    [[nodiscard]] int pageNumber() const { return static_cast<int>(page); }
    [[nodiscard]] int sideNumber() const { return static_cast<int>(side); }
    [[nodiscard]] int nextSideNumber() const { return static_cast<int>(nextSide); }
    bool operator==(const SessionStage&) const = default;
};

/// The running session as the derivation sees it; references must outlive the call only.
struct SessionFacts {
    const Plan& plan;
    const std::vector<SegmentTally>& tallies;
    const Catalog& catalog;
    const std::string& language;
    const Position& position;
};

[[nodiscard]] SessionStage stageOf(const SessionFacts& facts);

/// The next roll after segment `from` that is not left out; plan.segments.size() when there is none.
[[nodiscard]] std::size_t nextRoll(const SessionFacts& facts, std::size_t from);

/// Whether an area was taken out of the session.
[[nodiscard]] bool isLeftOut(const SegmentTally& tally);

/// Place among the ratings of the same moment, from 1, and how many there are.
struct RatingPlace {
    int number = 0;
    int count = 0;
};
[[nodiscard]] RatingPlace ratingPlace(const Plan& plan, std::size_t segment);

} // namespace unknot::viewmodels
