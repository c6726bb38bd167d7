#pragma once

#include "object_reader.h"
#include "unknot/content/sources.h"
#include "unknot/core/advice.h"
#include "unknot/core/catalog.h"
#include "unknot/core/routine.h"
#include "unknot/core/script.h"
#include "unknot/core/technique.h"
#include "unknot/core/voice_program.h"

#include <vector>

/// One reader per kind of document. Each names the members of the document's root, beside "format",
/// "version" and "$schema"; what is wrong goes to the report of `in`.
namespace unknot::content {

void readTechnique(ObjectReader& in, Technique& technique);
void readRoutine(ObjectReader& in, Routine& routine);
void readAdvice(ObjectReader& in, std::vector<Advice>& advice);
void readScreening(ObjectReader& in, std::vector<ScreeningItem>& items);
void readSources(ObjectReader& in, Sources& sources);
void readScript(ObjectReader& in, Script& script);
void readVoiceProgram(ObjectReader& in, VoiceProgram& program);

} // namespace unknot::content
