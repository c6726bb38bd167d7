#pragma once

#include "store/connection.h"
#include "store/log_lock.h"
#include "store/write.h"

#include <map>
#include <vector>

namespace unknot::store {

/// Turns writes into rows: every event is appended and, in the same transaction, carried into the session,
/// its steps and ratings, which therefore always say the same. Opens no transaction of its own. Everything
/// throws Failure.
class SessionWriter {
public:
    SessionWriter(Connection& connection, const LogLock& lock) : connection_(connection), lock_(lock) {}

    void apply(const Write& write);
    /// Puts a whole session in. False: one of its id is there already and stays as it is.
    bool put(const LoggedSession& session);

    /// The transaction of the writes so far is durable.
    void settle() { fresh_.clear(); }
    /// It was rolled back from the point on at which claims() was `count`.
    void undo(std::size_t count = 0);
    [[nodiscard]] std::size_t claims() const { return fresh_.size(); }

    /// The rows were replaced: nothing of what was claimed is there any more.
    void forgetClaims();

    [[nodiscard]] bool writes(const std::string& session) const { return claimed_.contains(session); }

private:
    void begin(const SessionHeader& header, std::int64_t utc);
    void append(const AppendEvent& write, std::int64_t utc);
    void project(std::int64_t key, const Event& event);
    void keepPlace(const KeepPlace& write, std::int64_t utc);
    void setNote(const SetNote& write);
    void discard(const std::string& session);
    void closeInterrupted(const std::string& session);
    void tellAdvice(const AdviceTold& told);
    void correct(const Correct& write, std::int64_t utc);
    std::int64_t insert(const SessionHeader& header, std::int64_t utc);
    [[nodiscard]] std::optional<int> ratingOf(std::int64_t key, const event::Rated& rating);
    void keepOriginal(std::int64_t key, const Correction& before);

    std::int64_t keyOf(const std::string& session);
    /// The session's key; from here on this process is the one that writes it.
    std::int64_t claim(const std::string& session);
    void sumUp(std::int64_t key);

    Connection& connection_;
    const LogLock& lock_;
    std::map<std::string, std::int64_t> claimed_; ///< Keys of the sessions this process writes.
    std::vector<std::string> fresh_;              ///< Those claimed in the transaction that is open.
};

} // namespace unknot::store
