/* Attributes whose look-up may run code of the program: properties and other descriptors, `__getattr__`. */
#ifndef PORTALIS_ANALYSIS_GETTERS_H
#define PORTALIS_ANALYSIS_GETTERS_H

#include "ingest/modules.h"

typedef struct Getters {
    bool any;  /* every name may */
    Map names; /* Name -> itself: those that may, in any class */
} Getters;

/* Of all modules of the program. */
Getters *getters_find(Arena *arena, const ModuleGraph *graph);
bool getters_has(const Getters *g, const Name *name);

#endif
