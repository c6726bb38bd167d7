#pragma once

#include "unknot/core/local_day.h"
#include "unknot/core/session_record.h"

namespace unknot::test {

/// Builds a log entry in one expression: `Record("2026-03-14").rolled("calf").before("calf", Side::Left, 6)`.
class Record {
public:
    explicit Record(const std::string& day, int hour = 18)
    {
        static int number = 0;
        record_.header.id = std::to_string(++number);
        const auto since = parseDay(day).value().time_since_epoch();
        record_.header.started = {std::chrono::milliseconds{since}.count() + hour * 3'600'000LL, 0, day};
        record_.outcome = Outcome::Completed;
    }
    Record& rolled(const std::string& area, Outcome outcome = Outcome::Completed,
                   const std::string& variant = "both")
    {
        record_.steps.push_back(
            {{area, variant, Side::Both, Millis{60000}, Millis{3000}}, Millis{60000}, {}, outcome});
        return *this;
    }
    Record& before(const std::string& area, Side side, int value)
    {
        return rated(RatingMoment::Before, area, side, value);
    }
    Record& after(const std::string& area, Side side, int value)
    {
        return rated(RatingMoment::After, area, side, value);
    }
    Record& rehearsal()
    {
        record_.header.rehearsal = true;
        return *this;
    }
    operator SessionRecord() const { return record_; }

private:
    Record& rated(RatingMoment moment, const std::string& area, Side side, int value)
    {
        record_.ratings.push_back({moment, area, side, value});
        return *this;
    }

    SessionRecord record_;
};

inline std::string dayPlus(const std::string& day, int days)
{
    return dayText(parseDay(day).value() + std::chrono::days{days});
}

} // namespace unknot::test
