#pragma once

#include "unknot/core/result.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace unknot::store {

/// How an Error travels inside this room. It never leaves it: every public function goes through guarded().
class Failure : public std::exception {
public:
    explicit Failure(Error error) : error_(std::move(error)) {}
    [[nodiscard]] const char* what() const noexcept override { return error_.message.c_str(); }
    [[nodiscard]] const Error& error() const { return error_; }

private:
    Error error_;
};

/// Runs `work` and turns a Failure into the Error it carries.
template <class Work>
auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const Failure& failure) {
        return failure.error();
    }
}

} // namespace unknot::store
