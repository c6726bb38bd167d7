#pragma once

#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <ctime>

namespace unknot::test {

/// A data folder for the real program: first-run questions answered, and a routine "no-ratings" that runs to
/// its end without anybody there.
class AppFolder {
public:
    AppFolder()
    {
        const nlohmann::json settings{
            {"roller", "smooth-firm"},
            {"fullScreenSession", false},
            {"safety", {{"localDay", today()}, {"ticked", nlohmann::json::array()}}}};
        writeFile(folder_ / "settings.json", settings.dump());
        std::ifstream in(std::filesystem::path(UNKNOT_DATA_DIR) / "routines" / "every-day.json");
        auto routine = nlohmann::json::parse(in);
        routine["id"] = "no-ratings";
        routine["ratings"] = false;
        routine.erase("$schema");
        std::filesystem::create_directories(folder_.path() / "content" / "routines");
        writeFile(folder_ / "content/routines/no-ratings.json", routine.dump());
    }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }
    [[nodiscard]] std::string text() const { return folder_.path().string(); }

private:
    static std::string today()
    {
        char day[16];
        const std::time_t now = std::time(nullptr);
        std::strftime(day, sizeof day, "%Y-%m-%d", std::localtime(&now));
        return day;
    }

    TempFolder folder_;
};

} // namespace unknot::test
