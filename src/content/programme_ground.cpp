#include "programme_ground.h"

#include "unknot/content/figure.h"

namespace unknot::content {

const Catalog& ProgrammeGround::catalog()
{
    if (!catalog_) {
        catalog_ = load(roots_);
    }
    return *catalog_;
}

const std::map<std::string, TechniqueSource>& ProgrammeGround::sources()
{
    if (!sources_) {
        sources_ = techniqueSources(roots_);
    }
    return *sources_;
}

const figure::BodyModel* ProgrammeGround::body(std::vector<Problem>& problems)
{
    if (!body_) {
        body_ = readBodyFile(roots_.shipped / "figure" / "body.json", problems);
    }
    return body_ ? &*body_ : nullptr;
}

} // namespace unknot::content
