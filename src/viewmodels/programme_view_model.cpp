#include "programme_view_model.h"

#include "format.h"

#include <QFileInfo>
#include <QUrl>

namespace unknot::viewmodels {

ProgrammeViewModel::ProgrammeViewModel(AppState& state, Handover* handover, QObject* parent)
    : QObject(parent), shared_(state), handover_(handover)
{
}

void ProgrammeViewModel::setState(State state)
{
    state_ = state;
    Q_EMIT changed();
}

namespace {

QString pathOf(const QString& file)
{
    const QUrl url(file);
    const bool isAddress = url.scheme().size() > 1;
    return isAddress ? url.toLocalFile() : file;
}

} // namespace

QString ProgrammeViewModel::nameOf(const QString& file)
{
    return QFileInfo(pathOf(file)).fileName();
}

void ProgrammeViewModel::open(const QString& file)
{
    if (state_ == State::None || state_ == State::Refused)
        read(file);
    else if (pathOf(file) != file_ && !waiting_.contains(file))
        waiting_.append(file);
}

void ProgrammeViewModel::read(const QString& file)
{
    file_ = pathOf(file);
    offer_.reset();
    if (!handover_ || file_.isEmpty()) {
        problem_ = tr("Only files on this computer can be opened.");
        setState(State::Refused);
        return;
    }
    setState(State::Reading);
    handover_->readProgramme(file_.toStdString(), [this](Result<ProgrammeOffer> offer) {
        // It may have been waved away meanwhile.
        if (state_ != State::Reading)
            return;
        if (offer)
            offer_ = std::move(offer).value();
        else
            problem_ = QString::fromStdString(offer.error().message);
        setState(offer_ ? State::Offered : State::Refused);
    });
}

void ProgrammeViewModel::add()
{
    if (!offer_ || state_ != State::Offered)
        return;
    const QString routine = QString::fromStdString(offer_->routine.id);
    handover_->addProgramme(*offer_, [this, routine](const Result<void>& done) {
        if (!done) {
            problem_ = QString::fromStdString(done.error().message);
            setState(State::Refused);
            return;
        }
        setState(State::Added);
        Q_EMIT added(routine);
    });
}

void ProgrammeViewModel::dismiss()
{
    offer_.reset();
    setState(State::None);
    if (state_ == State::None && !waiting_.isEmpty())
        read(waiting_.takeFirst());
}

QString ProgrammeViewModel::name() const
{
    return offer_ ? QString::fromStdString(offer_->routine.name.in(shared_.language()))
                  : QFileInfo(file_).fileName();
}

QString ProgrammeViewModel::facts() const
{
    if (!offer_)
        return {};
    return tr("%n step(s), %1, of which %2 rolling.", "", static_cast<int>(offer_->routine.steps.size()))
        .arg(format::inSentence(offer_->total), format::inSentence(offer_->rolling));
}

QString ProgrammeViewModel::origin() const
{
    if (!offer_)
        return {};
    QStringList said;
    if (!offer_->from.empty())
        said << tr("It says it is from %1.").arg(QString::fromStdString(offer_->from));
    if (!offer_->forWhom.empty())
        said << tr("It is for %1.").arg(QString::fromStdString(offer_->forWhom));
    return said.isEmpty() ? tr("It does not say whom it is from.") : said.join(QLatin1Char(' '));
}

QStringList ProgrammeViewModel::changes() const
{
    QStringList lines;
    if (!offer_)
        return lines;
    const auto line = [](const QString& name, ProgrammeFate fate) {
        switch (fate) {
        case ProgrammeFate::Here:
            return tr("%1 is here already and is used as it is.").arg(name);
        case ProgrammeFate::Added:
            return tr("%1 will be added.").arg(name);
        case ProgrammeFate::Beside:
            break;
        }
        return tr("%1 differs from what is here. It will be added beside it; yours stays.").arg(name);
    };
    lines << line(tr("The routine"), offer_->fate);
    for (const ProgrammePart& part : offer_->techniques)
        lines << line(QString::fromStdString(part.name.in(shared_.language())), part.fate);
    return lines;
}

} // namespace unknot::viewmodels
