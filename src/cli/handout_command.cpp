#include "cli/command.h"
#include "cli/routine_lookup.h"

#include "handout/handout.h"
#include "unknot/content/figure.h"
#include "unknot/content/programme.h"

namespace unknot::cli {

int handoutCommand(const Request& request)
{
    const Options& options = request.options;
    if (options.output.empty())
        return complain(request, "Write it as: unknotctl handout ROUTINE -o FILE.pdf", kMisuse);
    if (!options.paper.empty() && options.paper != "a4" && options.paper != "letter")
        return complain(request, "--paper takes a4 or letter, not " + options.paper + ".", kMisuse);
    const Catalog catalog = loadContent(request);
    int status = kDone;
    const Routine* routine = routineOf(request, catalog, status);
    if (!routine)
        return status;
    handout::HandoutRequest sheet{
        *routine, catalog, content::clipSetOf(content::loadFigure(rootsOf(request))), {}, {}, {}};
    sheet.names = {options.from, options.patient};
    sheet.code = content::programmeCode(*routine, rootsOf(request));
    sheet.day = request.places.today ? request.places.today() : QDate();
    sheet.paper = options.letter || options.paper == "letter" ? handout::Paper::Letter : handout::Paper::A4;
    const auto written = handout::writeHandout(sheet, options.output);
    return written ? kDone : complain(request, written.error(), kFinding);
}

} // namespace unknot::cli
