#include "document_format.h"

#include "rules.h"

#include <string>

namespace unknot::content {

namespace {

constexpr int kVersion = 1;

} // namespace

bool readVersion(ObjectReader& in)
{
    int version = 0;
    if (!in.required("version", version, whole(1, 1'000'000))) {
        return false;
    }
    if (version != kVersion) {
        in.value().member("version")->problem(
            "\"version\" is " + std::to_string(version) + ", which is newer than the " +
                std::to_string(kVersion) + " that this app reads.",
            "Update the app, or ask for the file in version " + std::to_string(kVersion) + ".");
        return false;
    }
    return true;
}

bool readFormat(ObjectReader& in, std::string_view format)
{
    std::string name;
    in.ignored("$schema");
    const bool named = in.required("format", name, words(40));
    if (named && name != format) {
        notOneOf(*in.value().member("format"), {format});
    }
    const bool read = readVersion(in);
    return named && name == format && read;
}

} // namespace unknot::content
