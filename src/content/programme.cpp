#include "unknot/content/programme.h"

#include "code_text.h"
#include "files.h"
#include "programme_ground.h"
#include "programme_offer.h"
#include "programme_reader.h"
#include "unknot/content/whole_file.h"
#include "utf8.h"

#include <exception>
#include <system_error>
#include <utility>

namespace unknot::content {

namespace fs = std::filesystem;

namespace {

void readInto(ProgrammeReading& reading, std::string_view bytes, ProgrammeGround& ground, Report& report)
{
    const figure::BodyModel* body = ground.body(reading.problems);
    if (body == nullptr) {
        return;
    }
    if (const auto programme = readProgrammeDocument(bytes, *body, report)) {
        reading.offer = offerOf(*programme, ground.catalog(), ground.sources(), report);
    }
}

/// `read(Report&, ProgrammeReading&)`, with everything that it may meet told as a problem.
template <class Read>
ProgrammeReading guarded(const fs::path& file, const Read& read)
{
    ProgrammeReading reading;
    Report report(file);
    try {
        read(report, reading);
    } catch (const std::exception& error) {
        report.add(0, "", std::string("The file cannot be read: ") + error.what() + ".", "Try again.");
    }
    reading.problems.insert(reading.problems.end(), report.problems().begin(), report.problems().end());
    if (!reading.problems.empty()) {
        reading.offer.reset();
    }
    return reading;
}

} // namespace

ProgrammeReading readProgramme(const fs::path& file, const ContentRoots& roots)
{
    return guarded(file, [&](Report& report, ProgrammeReading& reading) {
        FileReader files;
        ProgrammeGround ground(roots);
        if (const auto bytes = files.read(file, report)) {
            readInto(reading, *bytes, ground, report);
        }
    });
}

ProgrammeReading readProgramme(std::string_view bytes, const fs::path& file, const ContentRoots& roots)
{
    ProgrammeGround ground(roots);
    return readProgramme(bytes, file, ground);
}

ProgrammeReading readProgramme(std::string_view bytes, const fs::path& file, ProgrammeGround& ground)
{
    return guarded(file, [&](Report& report, ProgrammeReading& reading) {
        if (bytes.size() > kLargestFile) {
            report.add(0, "", "The file is larger than a programme can be.", "Check that it is one.");
        } else {
            readInto(reading, bytes, ground, report);
        }
    });
}

ProgrammeReading readProgrammeCode(std::string_view code, const fs::path& image, const ContentRoots& roots)
{
    ProgrammeGround ground(roots);
    return readProgrammeCode(code, image, ground);
}

ProgrammeReading readProgrammeCode(std::string_view code, const fs::path& image, ProgrammeGround& ground)
{
    return guarded(image, [&](Report& report, ProgrammeReading& reading) {
        if (const auto json = fromCodeText(code)) {
            readInto(reading, *json, ground, report);
        } else {
            report.add(0, "",
                       "The QR code holds " +
                           inQuotes(firstInvalidByte(code) ? "bytes that are no text" : code) +
                           ", which is no routine.",
                       "Take the code of a sheet that Unknot has printed, whole and in focus.");
        }
    });
}

Result<void> addProgramme(const ProgrammeOffer& offer, const fs::path& own)
{
    std::vector<fs::path> written;
    const auto takeBack = [&](Error error) {
        std::error_code none;
        for (const fs::path& file : written) {
            fs::remove(file, none);
        }
        return error;
    };
    for (const ProgrammeFile& file : offer.files) {
        const fs::path path = own / file.folder / file.name;
        std::error_code failed;
        fs::create_directories(path.parent_path(), failed);
        if (failed) {
            return takeBack({ErrorCode::Unwritable, "The folder cannot be made: " + failed.message() + ".",
                             path.parent_path().string()});
        }
        if (fs::exists(path, failed)) {
            return takeBack({ErrorCode::Busy, "A file of this name is there already; it is left as it is.",
                             path.string()});
        }
        const auto done = writeWhole(path, [&](std::ostream& out) -> Result<void> {
            out << file.bytes;
            return {};
        });
        if (!done) {
            return takeBack(done.error());
        }
        written.push_back(path);
    }
    return {};
}

} // namespace unknot::content
