#include "progress_view_model.h"

#include "unknot/core/handover_name.h"
#include "unknot/core/local_day.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QUrl>

#include <array>
#include <utility>

namespace unknot::viewmodels {

namespace {

constexpr std::array kDays{42, 84, 365, 0}; // 0: all there is; one more is typed

QDate dateFrom(const QString& typed)
{
    QDate day = QDate::fromString(typed.trimmed(), Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(typed.trimmed(), QLocale::ShortFormat);
    // "14/3/26" is not meant a century ago.
    return day.isValid() && day.year() < 1970 ? day.addYears(100) : day;
}

} // namespace

ProgressViewModel::ProgressViewModel(const Deps& deps, QObject* parent)
    : QObject(parent), deps_(deps), letter_(QLocale().measurementSystem() == QLocale::ImperialUSSystem)
{
}

QStringList ProgressViewModel::periods() const
{
    return {tr("Last 6 weeks"), tr("Last 12 weeks"), tr("Last 12 months"), tr("All time"), tr("Since a day")};
}

bool ProgressViewModel::sinceDay() const
{
    return period_ == static_cast<int>(kDays.size());
}

std::optional<std::string> ProgressViewModel::firstDay() const
{
    const auto today = parseDay(deps_.clock.wall().localDay);
    if (!today)
        return std::nullopt;
    if (sinceDay()) {
        const QDate day = dateFrom(since_);
        const std::string text = day.toString(Qt::ISODate).toStdString();
        return day.isValid() && text <= dayText(*today) ? std::optional(text) : std::nullopt;
    }
    const int days = kDays[static_cast<std::size_t>(period_)];
    return days == 0 ? std::string() : dayText(*today - std::chrono::days{days - 1});
}

void ProgressViewModel::show()
{
    message_.clear();
    failed_ = false;
    ask();
}

void ProgressViewModel::choosePeriod(int index)
{
    if (index < 0 || index >= periods().size())
        return;
    period_ = index;
    ask();
}

void ProgressViewModel::setSince(const QString& day)
{
    since_ = day;
    ask();
}

void ProgressViewModel::setName(const QString& name)
{
    name_ = QString::fromStdString(handoverName(name.toStdString()));
    draw();
}

void ProgressViewModel::setLetter(bool letter)
{
    letter_ = letter;
    draw();
}

void ProgressViewModel::tell(const QString& message, bool failed)
{
    message_ = message;
    failed_ = failed;
    Q_EMIT changed();
}

void ProgressViewModel::ask()
{
    const auto from = firstDay();
    sinceProblem_ = from || since_.trimmed().isEmpty()
                        ? QString()
                        : tr("Write a day that has been, such as %1.")
                              .arg(QLocale().toString(QDate(2026, 3, 14), QLocale::ShortFormat));
    Q_EMIT changed();
    if (!from || !deps_.measures)
        return;
    const int ticket = ++ticket_;
    deps_.measures->period(*from, deps_.clock.wall().localDay,
                           [self = QPointer(this), ticket](Result<LoggedPeriod> answer) {
                               if (!self || self->ticket_ != ticket)
                                   return;
                               if (!answer.ok()) {
                                   self->tell(QString::fromStdString(answer.error().message), true);
                                   return;
                               }
                               self->log_ = std::move(answer).value();
                               self->draw();
                           });
}

void ProgressViewModel::draw()
{
    if (!log_ || !deps_.progress) {
        Q_EMIT changed();
        return;
    }
    const ProgressWish wish{*log_, deps_.clock.wall().localDay, name_.toStdString(), letter_};
    deps_.progress->preview(wish, [self = QPointer(this)](const Result<std::string>& file) {
        if (!self)
            return;
        if (!file.ok()) {
            self->tell(QString::fromStdString(file.error().message), true);
            return;
        }
        self->picture_ = QUrl::fromLocalFile(QString::fromStdString(file.value())).toString();
        Q_EMIT self->changed();
    });
}

std::string ProgressViewModel::freeFile() const
{
    const QDir folder(QString::fromStdString(deps_.progress->usualFolder()));
    const QString name =
        tr("progress", "file name") + QLatin1Char('-') + QString::fromStdString(deps_.clock.wall().localDay);
    QString file = folder.filePath(name + QStringLiteral(".pdf"));
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(number));
    return file.toStdString();
}

void ProgressViewModel::save(bool openIt)
{
    if (!log_ || !deps_.progress)
        return;
    const std::string file = freeFile();
    const ProgressWish wish{*log_, deps_.clock.wall().localDay, name_.toStdString(), letter_};
    deps_.progress->write(wish, file, [self = QPointer(this), file, openIt](const Result<void>& written) {
        if (!self)
            return;
        self->tell(written.ok()
                       ? tr("The sheet is %1.").arg(QDir::toNativeSeparators(QString::fromStdString(file)))
                       : QString::fromStdString(written.error().message),
                   !written.ok());
        if (written.ok() && openIt)
            self->deps_.progress->openFile(file);
    });
}

} // namespace unknot::viewmodels
