/* Where a variable that may be None certainly is not: after tests, and after what is stored. */
#ifndef PORTALIS_ANALYSIS_NARROW_H
#define PORTALIS_ANALYSIS_NARROW_H

#include "analysis/uses.h"

/* By node id of Names. Only of variables that nobody else can bind meanwhile. What is compared with None itself is left out:
 * its type stays the variable's. */
typedef struct Narrowed {
    bool *some;         /* it is read, and not None there */
    const Node **given; /* it is not None there if this value is not, which was stored in it last */
} Narrowed;

Narrowed narrow_find(Arena *arena, const Module *m, const SymbolUse *uses);

#endif
