#include "cli/catalog_lines.h"
#include "cli/command.h"
#include "cli/routine_lookup.h"

#include "unknot/content/programme.h"
#include "unknot/content/whole_file.h"

namespace unknot::cli {

namespace {

Result<void> writeText(const Request& request, const std::string& text)
{
    const auto write = [&](std::ostream& out) -> Result<void> {
        out << text;
        return {};
    };
    const std::string& file = request.options.output;
    return file == "-" ? write(request.out) : content::writeWhole(file, write);
}

const char* wordsOf(ProgrammeFate fate)
{
    switch (fate) {
    case ProgrammeFate::Here:
        return "here already";
    case ProgrammeFate::Added:
        return "added";
    case ProgrammeFate::Beside:
        break;
    }
    return "added beside what is here";
}

void writeOffer(std::ostream& out, const ProgrammeOffer& offer)
{
    out << "Routine \"" << offer.routine.name.in("en") << "\", " << offer.routine.steps.size() << " steps\n";
    if (!offer.from.empty())
        out << "It says it is from: " << offer.from << '\n';
    out << "  " << offer.routine.id << ": " << wordsOf(offer.fate) << '\n';
    for (const ProgrammePart& part : offer.techniques)
        out << "  " << part.id << ": " << wordsOf(part.fate) << '\n';
}

content::ProgrammeReading readAny(const Request& request, const std::filesystem::path& file)
{
    const bool image = file.extension() != content::kProgrammeEnding && file.extension() != ".json";
    if (!image || !request.places.readCode)
        return content::readProgramme(file, rootsOf(request));
    const auto code = request.places.readCode(file);
    if (code)
        return content::readProgrammeCode(code.value(), file, rootsOf(request));
    content::ProgrammeReading nothing;
    nothing.problems.push_back(
        {file.string(), 0, {}, code.error().message, "Ask for the programme file.", true, {}, false});
    return nothing;
}

} // namespace

int packCommand(const Request& request)
{
    if (request.options.output.empty())
        return complain(request, "Write it as: unknotctl pack ROUTINE -o FILE.unknot", kMisuse);
    const Catalog catalog = loadContent(request);
    int status = kDone;
    const Routine* routine = routineOf(request, catalog, status);
    if (!routine)
        return status;
    const auto packed =
        content::packProgramme(*routine, {request.options.from, request.options.patient}, rootsOf(request));
    if (!packed)
        return complain(request, packed.error(), kFinding);
    const auto written = writeText(request, packed.value());
    return written ? kDone : complain(request, written.error(), kFinding);
}

int addCommand(const Request& request)
{
    if (!request.places.ownContent)
        return complain(request, "There is no folder for content of your own.", kMisuse);
    const auto reading = readAny(request, request.options.operands.front());
    if (!reading.offer) {
        writeProblems(request.err, reading.problems);
        return complain(request, "Nothing was added.", kFinding);
    }
    writeOffer(request.out, *reading.offer);
    const auto added = content::addProgramme(*reading.offer, *request.places.ownContent);
    return added ? kDone : complain(request, added.error(), kFinding);
}

std::vector<Problem> validateProgramme(const Request& request, const std::filesystem::path& file)
{
    return readAny(request, file).problems;
}

} // namespace unknot::cli
