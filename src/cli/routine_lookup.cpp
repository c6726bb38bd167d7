#include "cli/routine_lookup.h"

#include "cli/catalog_lines.h"

namespace unknot::cli {

content::ContentRoots rootsOf(const Request& request)
{
    return {request.places.content, request.places.ownContent};
}

Catalog loadContent(const Request& request)
{
    Catalog catalog = content::load(rootsOf(request));
    if (!catalog.problems.empty()) {
        writeProblems(request.err, catalog.problems);
        request.err << "unknotctl: the files above have problems; the others are used.\n";
    }
    return catalog;
}

const Routine* routineOf(const Request& request, const Catalog& catalog, int& status)
{
    const std::string& id = request.options.operands.front();
    const Routine* routine = catalog.routine(id);
    if (!routine) {
        std::string known;
        for (const Routine& other : catalog.routines)
            known += (known.empty() ? "" : ", ") + other.id;
        status = complain(
            request, "There is no routine " + id + ". There is: " + (known.empty() ? "none" : known) + ".",
            catalog.problems.empty() ? kMisuse : kFinding);
    }
    return routine;
}

} // namespace unknot::cli
