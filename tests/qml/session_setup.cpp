#include "session_setup.h"

#include "unknot/content/loader.h"

namespace unknot::test {

using viewmodels::SessionPage;

SessionSetup::SessionSetup(QObject* parent)
    : QObject(parent), fixture(content::load({UNKNOT_DATA_DIR, std::nullopt}))
{
    fixture.state.change([](Settings& settings) { settings.reduceMotion = true; });
}

int SessionSetup::saves() const
{
    const auto& log = fixture.log;
    return log.begun.empty() ? 0 : static_cast<int>(log.all<event::Rated>(log.begun.back().id).size());
}

void SessionSetup::start(const QString& routine)
{
    fixture.begin(routine.toStdString());
    Q_EMIT sessionChanged();
}

void SessionSetup::sleep()
{
    fixture.clock.sleep(Millis{60000});
    session()->look();
}

void SessionSetup::answerRatings(int left, int right)
{
    while (session()->status().running == false && session()->stage().page == SessionPage::Rating) {
        const auto place = session()->runner().position().segment;
        session()->rating()->enterNumber(left);
        session()->rating()->enterNumber(right);
        session()->rating()->next();
        if (session()->runner().engine().state() != SessionState::Rating ||
            session()->runner().position().segment == place)
            break;
    }
}

void SessionSetup::rollFor(int seconds)
{
    while (session()->stage().page != SessionPage::Roll)
        pass(1000);
    pass(seconds * 1000);
}

void SessionSetup::goToStep(int step)
{
    for (int i = 0; i < step; ++i) {
        rollFor(5);
        session()->skip();
    }
}

void SessionSetup::finish()
{
    while (session()->runner().engine().state() != SessionState::Ended) {
        if (session()->runner().engine().state() == SessionState::Rating) {
            const auto segment = session()->runner().position().segment;
            const bool after =
                session()->runner().engine().plan().segments[segment].kind == SegmentKind::RateAfter;
            const int tight = 3 + static_cast<int>(segment * 2) % 5;
            answerRatings(after ? tight / 2 : tight, after ? 3 : 5 - static_cast<int>(segment) % 2);
        } else {
            pass(1000);
        }
    }
    summarise();
}

void SessionSetup::summarise()
{
    fixture.summarise();
    Q_EMIT summaryChanged();
}

void SessionSetup::failSaving()
{
    fixture.log.flushAnswer =
        Error{ErrorCode::Unwritable, "There is no room left on the disk.", "/home/sam/.local/share/unknot"};
}

} // namespace unknot::test
