#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace unknot {

/// What kind of failure it is, for callers that react differently; the message is for the person.
enum class ErrorCode { NotFound, Invalid, Unreadable, Unwritable, TooNew, Corrupt, Busy, Unavailable };

/// A failure that a person may read: what happened, where, and (in the message) what to do.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    std::string message;
    std::string place; ///< File, id or pointer the message is about; may be empty.

    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none. Check before use: value() of a failure is undefined.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { return *std::get_if<0>(&state_); }
    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&state_); }
    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&state_)); }
    [[nodiscard]] const Error& error() const { return *std::get_if<1>(&state_); }

private:
    std::variant<T, Error> state_;
};

/// Success, or the reason for the failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !error_.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

} // namespace unknot
