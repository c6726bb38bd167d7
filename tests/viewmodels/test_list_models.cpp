#include "area_minutes_model.h"
#include "body_map_model.h"
#include "heat_map_model.h"
#include "history_rows.h"
#include "lines_model.h"
#include "rating_rows.h"
#include "session_detail.h"
#include "statements_model.h"
#include "summary_area.h"
#include "summary_rows_model.h"
#include "week_model.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace unknot::viewmodels;

namespace {

template <class Row>
Row rowOf(const RowModel<Row>*)
{
    return {};
}

} // namespace

TEMPLATE_TEST_CASE("a list model keeps to Qt's rules as its rows come, change and go", "", AreaMinutesModel,
                   BodyMapModel, DetailRatingsModel, DetailStepsModel, HeatMapModel, LinesModel,
                   RatingRowsModel, SessionRowsModel, StatementsModel, SummaryModel, SummaryRowsModel,
                   WeekModel, WeekSidesModel)
{
    TestType model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Row = decltype(rowOf(&model));
    CHECK_FALSE(model.roleNames().isEmpty());
    for (const std::size_t count : {0U, 3U, 1U, 4U, 4U, 0U}) {
        model.setRows(std::vector<Row>(count));
        REQUIRE(model.rowCount() == static_cast<int>(count));
        CHECK(model.rowCount(model.index(0)) == 0);
        const auto roles = model.roleNames();
        for (auto role = roles.keyBegin(); role != roles.keyEnd(); ++role)
            for (int row = 0; row < model.rowCount(); ++row)
                CHECK(model.data(model.index(row), *role).isValid());
        CHECK_FALSE(model.data(model.index(model.rowCount()), *roles.keyBegin()).isValid());
    }
}
