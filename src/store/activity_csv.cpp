#include "store/activity_csv.h"

#include "store/csv.h"
#include "store/session_csv.h"

namespace unknot::store {

void writeCsvRows(std::ostream& out, const ActivityRecord& record)
{
    for (const ActivityScore& score : record.scores) {
        std::vector<std::string> cells(kSessionColumns);
        cells[kDayColumn] = score.localDay;
        cells.push_back(record.activity.text);
        cells.push_back(score.value ? std::to_string(*score.value) : std::string());
        writeCsvRow(out, cells);
    }
}

} // namespace unknot::store
