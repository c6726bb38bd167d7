#pragma once

#include "traced_log.h"

#include "platform/json_settings.h"
#include "platform/people_file.h"
#include "store/null_session_log.h"
#include "store/sqlite_session_log.h"
#include "unknot/core/ports/log_archive.h"
#include "unknot/core/ports/measure_log.h"
#include "unknot/core/ports/session_history.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace unknot::app {

/// Where the sessions and the settings of one person go.
class Keeping {
public:
    virtual ~Keeping() = default;

    [[nodiscard]] virtual SettingsStore& settings() = 0;
    [[nodiscard]] virtual SessionLog& log() = 0;
    [[nodiscard]] virtual SessionHistory& history() = 0;
    [[nodiscard]] virtual LogArchive& archive() = 0;
    /// Null: activities are not followed.
    [[nodiscard]] virtual MeasureLog* measures() = 0;
    /// The settings as they were read.
    [[nodiscard]] virtual const Result<Settings>& loaded() const = 0;
    /// The log's folder.
    [[nodiscard]] virtual std::filesystem::path logFolder() const = 0;
    virtual void moveLog(const std::filesystem::path& folder, std::function<void(Result<void>)> done) = 0;
    virtual void onSettingsProblem(std::function<void(const Error&)> problem) = 0;
};

/// On the disk, in the folders of a person.
class KeptOnDisk : public Keeping {
public:
    explicit KeptOnDisk(const platform::PersonFolders& folders);

    [[nodiscard]] SettingsStore& settings() override { return store_; }
    [[nodiscard]] SessionLog& log() override { return log_; }
    [[nodiscard]] SessionHistory& history() override { return sqlite_; }
    [[nodiscard]] LogArchive& archive() override { return sqlite_; }
    [[nodiscard]] MeasureLog* measures() override { return &sqlite_; }
    [[nodiscard]] const Result<Settings>& loaded() const override { return loaded_; }
    [[nodiscard]] std::filesystem::path logFolder() const override { return folder_; }
    void moveLog(const std::filesystem::path& folder, std::function<void(Result<void>)> done) override;
    void onSettingsProblem(std::function<void(const Error&)> problem) override
    {
        store_.onProblem(std::move(problem));
    }

private:
    platform::JsonSettings store_;
    Result<Settings> loaded_;
    const std::filesystem::path folder_;
    store::SqliteSessionLog sqlite_;
    TracedLog traced_;
    SessionLog& log_;
};

/// Nowhere: for showing a session to somebody. What is set is gone with it.
class KeptNowhere : public Keeping, private SettingsStore, private SessionHistory, private LogArchive {
public:
    explicit KeptNowhere(Settings initial) : loaded_(std::move(initial)) {}

    [[nodiscard]] SettingsStore& settings() override { return *this; }
    [[nodiscard]] SessionLog& log() override { return nothing_; }
    [[nodiscard]] SessionHistory& history() override { return *this; }
    [[nodiscard]] LogArchive& archive() override { return *this; }
    [[nodiscard]] MeasureLog* measures() override { return nullptr; }
    [[nodiscard]] const Result<Settings>& loaded() const override { return loaded_; }
    [[nodiscard]] std::filesystem::path logFolder() const override { return {}; }
    void moveLog(const std::filesystem::path&, std::function<void(Result<void>)> done) override
    {
        done(nothingKept());
    }
    void onSettingsProblem(std::function<void(const Error&)>) override {}

private:
    template <class T>
    using Answer = std::function<void(Result<T>)>;
    static Error nothingKept();

    [[nodiscard]] Result<Settings> load() override { return loaded_; }
    void save(const Settings&) override {}

    void history(const HistoryFilter&, Answer<History> reply) override { reply(History{}); }
    void areaRatings(const HistoryFilter&, Answer<std::vector<AreaRating>> reply) override
    {
        reply(std::vector<AreaRating>{});
    }
    void session(const std::string&, Answer<SessionDetail> reply) override { reply(nothingKept()); }
    void correct(const std::string&, const Correction&, Answer<void> reply) override { reply(nothingKept()); }
    void remove(const std::string&, Answer<void> reply) override { reply(nothingKept()); }
    void putBack(const std::string&, Answer<void> reply) override { reply(nothingKept()); }

    void exportTo(const std::string&, Format, Answer<void> reply) override { reply(nothingKept()); }
    void importFrom(const std::string&, Answer<ImportCount> reply) override { reply(nothingKept()); }
    void backUp(const std::string&, Answer<void> reply) override { reply(nothingKept()); }
    void restore(const std::string&, Answer<std::string> reply) override { reply(nothingKept()); }
    void deleteAll(Answer<void> reply) override { reply(nothingKept()); }

    const Result<Settings> loaded_;
    store::NullSessionLog nothing_;
};

/// Where a log is kept: a folder that the settings name, or the person's usual one.
[[nodiscard]] std::filesystem::path logFolderOf(const platform::PersonFolders& folders);

} // namespace unknot::app
