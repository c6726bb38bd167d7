#include "platform/logging.h"

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QtGlobal>

#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <mutex>
#include <string>
#include <string_view>

#include <sys/stat.h>

namespace unknot::platform {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargest = 512 * 1024;
constexpr std::size_t kOlder = 2;
constexpr const char* kAreas[] = {"app", "core", "content", "store", "platform", "ui"};

/// Opens its file with the first message and takes the person's name out of paths.
class QuietFile : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit QuietFile(fs::path folder) : folder_(std::move(folder)), home_(QDir::homePath().toStdString()) {}

protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        if (!open())
            return;
        const std::string text = withoutHome({message.payload.data(), message.payload.size()});
        spdlog::details::log_msg cleaned = message;
        cleaned.payload = text;
        file_->log(cleaned);
    }
    void flush_() override
    {
        if (file_)
            file_->flush();
    }

private:
    std::string withoutHome(std::string_view text) const
    {
        std::string cleaned;
        for (auto at = home_.size() > 1 ? text.find(home_) : text.npos; at != text.npos;
             at = text.find(home_)) {
            cleaned.append(text.substr(0, at)).push_back('~');
            text.remove_prefix(at + home_.size());
        }
        return cleaned.append(text);
    }

    bool open()
    {
        if (file_ || failed_)
            return file_ != nullptr;
        try {
            if (std::error_code ignored; fs::create_directories(folder_, ignored))
                fs::permissions(folder_, fs::perms::owner_all, ignored);
            spdlog::file_event_handlers handlers;
            handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) {
                ::fchmod(::fileno(file), S_IRUSR | S_IWUSR);
            };
            file_ = std::make_unique<spdlog::sinks::rotating_file_sink_st>((folder_ / "unknot.log").string(),
                                                                           kLargest, kOlder, false, handlers);
            file_->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %L %n: %v");
        } catch (const spdlog::spdlog_ex&) {
            failed_ = true; // A program without a diary runs as well.
        }
        return file_ != nullptr;
    }

    fs::path folder_;
    std::string home_;
    std::unique_ptr<spdlog::sinks::rotating_file_sink_st> file_;
    bool failed_ = false;
};

QtMessageHandler previous = nullptr;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

std::string areaOf(const char* category)
{
    const std::string_view name = category == nullptr ? std::string_view{} : category;
    if (name.starts_with("unknot."))
        return std::string(name.substr(7));
    return name == "qml" || name == "js" ? "ui" : "platform";
}

void forward(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    auto logger = spdlog::get(areaOf(context.category));
    if (!logger)
        logger = spdlog::get("platform");
    if (logger)
        logger->log(levelOf(type), message.toStdString());
    if (previous != nullptr)
        previous(type, context, message);
}

} // namespace

Logging::Logging(const fs::path& folder)
{
    const auto file = std::make_shared<QuietFile>(folder);
    for (const char* area : kAreas) {
        auto logger = std::make_shared<spdlog::logger>(area, file);
        logger->flush_on(spdlog::level::warn);
        spdlog::register_logger(std::move(logger));
    }
    previous = qInstallMessageHandler(forward);
}

Logging::~Logging()
{
    qInstallMessageHandler(previous);
    previous = nullptr;
    for (const char* area : kAreas) {
        if (const auto logger = spdlog::get(area))
            logger->flush();
        spdlog::drop(area);
    }
}

} // namespace unknot::platform
