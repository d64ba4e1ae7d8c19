/* Can a program see when its objects die? Where it defines `__del__`, asks for weak references, leaves generators open in a
 * `finally` or a `with`, or files unclosed. Then variables and temporaries are let go where CPython lets them go. */
#ifndef PORTALIS_ANALYSIS_DEATHS_H
#define PORTALIS_ANALYSIS_DEATHS_H

#include "ingest/modules.h"

typedef struct DeathsSeen {
    bool seen;
    bool cycles;    /* also of what only cycles hold: the program needs a collector */
    bool collector; /* it asks the collector (`gc`): all must be objects, so that it sees what CPython's does */
} DeathsSeen;

DeathsSeen deaths_find(const ModuleGraph *graph);

#endif
