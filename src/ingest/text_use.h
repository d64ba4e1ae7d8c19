/* Modules that the runtime has in part and CPython as text: whether a program can do with the runtime's. */
#ifndef PORTALIS_INGEST_TEXT_USE_H
#define PORTALIS_INGEST_TEXT_USE_H

#include "ingest/modules.h"

/* Does some module of the graph ask the runtime's module, of those, for what it lacks, or have it as a value? The module's name, or NULL.
 * Needs: what is not needed of the library is left out. */
const Name *text_wanted(Names *names, const ModuleGraph *g);

#endif
