/* Variables that a program can reach by their names as text: `globals()`, `locals()`, `vars()`, `dir()`,
 * `sys.modules`, `import __main__`. They are kept where they can be found, untyped, and are never assumed unchanged. */
#ifndef PORTALIS_ANALYSIS_BY_NAME_H
#define PORTALIS_ANALYSIS_BY_NAME_H

#include "analysis/deaths.h"
#include "analysis/uses.h"

typedef struct ByName {
    bool *open;    /* by Module.id: its variables are asked for by name */
    Map mentioned; /* Name -> itself: names of attributes, and names that are imported from modules */
    DeathsSeen deaths;
    bool identities;  /* it may be seen whether two values are the same object: `is` between any two, `id()` */
    bool characters;  /* `namereplace`: characters may be written by their names */
    bool owners;      /* `__self__`, `__objclass__`: what a builtin belongs to */
    bool annotations; /* something may look at annotations */
    bool frames;      /* something may look at the frames that run */
    bool imports;     /* something imports by names that are known at run time */
} ByName;

/* What all modules of the program ask for. */
ByName *by_name_find(Arena *arena, const ModuleGraph *graph);
/* Does code of this scope ask for its own variables? */
bool by_name_asks(const Scope *scope);
/* The builtin function without arguments that a call is, for `globals`, `locals`, `vars` and `dir`; or NULL. */
const char *by_name_call(const Scopes *scopes, const AstCall *call);
/* All variables of an open module are used from elsewhere, and no function is sure to stay. */
void by_name_open(const Module *module, SymbolUse *uses);

#endif
