/* What a program needs of CPython's library: which statements of its modules the program can notice. All others are left out,
 * and so are the modules that only those import. */
#ifndef PORTALIS_INGEST_REACH_H
#define PORTALIS_INGEST_REACH_H

#include "ingest/imports.h"
#include "ingest/module_star.h"

/* Loads what an import statement of `m` names, with its modules, into `m`'s imports. */
typedef void ReachFollow(void *context, Module *m, ImportSites sites);

typedef struct Reach {
    Session *s;
    Arena *arena;
    ModuleGraph *g;
    ReachFollow *follow;
    void *context;
} Reach;

/* `m` is of the library and was just read: none of its statements is needed yet. */
void reach_add(Reach *r, Module *m);
/* `m` is the user's: all of it runs, and its imports are loaded. */
void reach_from(Reach *r, Module *m);
/* All is known that is needed: leaves the rest out of the trees and resolves the scopes anew. */
void reach_finish(Reach *r);

/* Does a needed part of the library module use the global name when it is imported? Otherwise only functions do. */
bool reach_uses_at_once(const Module *m, const Name *name);

/* Of a library module, once that is done: which names of `__all__` are there, and what kind of list it was. */
NameList reach_listed(Arena *arena, const Module *m, AllKind *kind);

#endif
