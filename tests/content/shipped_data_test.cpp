#include "support/catch.h"

#include "unknot/content/validate.h"

using namespace unknot;

TEST_CASE("every shipped technique and routine is fine by itself")
{
    for (const char* folder : {"/techniques", "/routines"}) {
        for (const auto& entry : std::filesystem::directory_iterator(UNKNOT_DATA_DIR + std::string(folder))) {
            if (entry.path().string().ends_with(".figure.json")) {
                continue;
            }
            for (const Problem& problem : content::validateFile(entry.path())) {
                FAIL_CHECK(problem.file << ":" << problem.line << " " << problem.pointer << " "
                                        << problem.message << " " << problem.hint);
            }
        }
    }
}
