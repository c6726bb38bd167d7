#include "report.h"

#include <utility>

namespace unknot::content {

void Report::add(int line, std::string pointer, std::string message, std::string hint, bool fatal)
{
    fatal_ = fatal_ || fatal;
    if (problems_.size() >= kMostProblems) {
        if (!cut_) {
            problems_.back().hint += " More problems follow this one.";
            cut_ = true;
        }
        return;
    }
    Problem problem;
    problem.file = file_;
    problem.line = line;
    problem.pointer = std::move(pointer);
    problem.message = std::move(message);
    problem.hint = std::move(hint);
    problem.fatal = fatal;
    problems_.push_back(std::move(problem));
}

} // namespace unknot::content
