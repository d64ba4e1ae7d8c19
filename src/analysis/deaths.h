/* Can a program see when its objects die? Where it defines `__del__`, asks for weak references, leaves generators open in a
 * `finally` or a `with`, or files unclosed. Then variables and temporaries are let go where CPython lets them go. */
#ifndef PORTALIS_ANALYSIS_DEATHS_H
#define PORTALIS_ANALYSIS_DEATHS_H

#include "ingest/modules.h"

bool deaths_are_seen(const ModuleGraph *graph);

#endif
