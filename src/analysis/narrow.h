/* Where a variable that may be None certainly is not: after tests, and after what is stored. */
#ifndef PORTALIS_ANALYSIS_NARROW_H
#define PORTALIS_ANALYSIS_NARROW_H

#include "analysis/uses.h"

/* By node id of Names: it is read, and not None there. Only of variables that nobody else can bind meanwhile.
 * What is compared with None itself is left out: its type stays the variable's. */
bool *narrow_find(Arena *arena, const Module *m, const SymbolUse *uses);

#endif
