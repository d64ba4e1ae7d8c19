/* Which `typing` a program needs: the runtime's, which is there for annotations and their aliases, or CPython's own. */
#ifndef PORTALIS_INGEST_TYPING_USE_H
#define PORTALIS_INGEST_TYPING_USE_H

#include "ingest/modules.h"

/* Does a module of the user's do something with `typing` that only CPython's text of it can? What stands in annotations alone is no use.
 * Needs: the user's modules are read and their imports followed. */
bool typing_needs_text(const ModuleGraph *g);

#endif
