#pragma once

#include <cstdlib>
#include <filesystem>

#include <unistd.h>

namespace unknot::test {

/// Tests of rights mean nothing to root, who may do everything: for a scope, the process is nobody, to whom
/// `folder` is given. As anyone else it stays who it is.
class AsNobody {
public:
    explicit AsNobody(const std::filesystem::path& folder) : wasRoot_(::geteuid() == 0)
    {
        if (wasRoot_ && (::chown(folder.c_str(), kNobody, kNobody) != 0 || ::seteuid(kNobody) != 0))
            std::abort();
    }
    ~AsNobody()
    {
        if (wasRoot_ && ::seteuid(0) != 0)
            std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    bool wasRoot_;
};

} // namespace unknot::test
