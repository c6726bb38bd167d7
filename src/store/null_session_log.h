#pragma once

#include "unknot/core/ports/session_log.h"

#include <QObject>

namespace unknot::store {

/// Keeps nothing and knows nothing: for when there is no place for a log, and for looking at the pages. The
/// answers arrive later on the caller's thread, as those of a real log do.
class NullSessionLog : public SessionLog {
public:
    void begin(const SessionHeader&) override {}
    void append(const std::string&, const Event&) override {}
    void checkpoint(const std::string&, const Checkpoint&) override {}
    void setNote(const std::string&, const std::string&) override {}
    void discard(const std::string&) override {}
    void tellAdvice(const AdviceTold&) override {}
    void closeInterrupted(const std::string&) override {}
    void overview(const std::string& today, std::int64_t nowUtcMillis, Reply<LogOverview> reply) override;
    void sessions(int atMost, Reply<std::vector<SessionRecord>> reply) override;
    void onProblem(std::function<void(const Error&)>) override {}
    void flushed(std::function<void(Result<void>)> done) override;

private:
    void later(std::function<void()> answer);

    QObject context_;
};

} // namespace unknot::store
