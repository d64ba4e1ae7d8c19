/* How the variables of a module are used: how often bound, by what, and from where. */
#ifndef PORTALIS_ANALYSIS_USES_H
#define PORTALIS_ANALYSIS_USES_H

#include "ingest/modules.h"

typedef struct SymbolUse {
    const Node *def;     /* the only binding, when it is a top-level def or class, or an alias of an import */
    uint32_t bindings;
    bool shared;         /* a function's variable that an inner function uses: a cell */
    bool used_elsewhere; /* a module's variable that functions use */
    bool by_name;        /* its scope asks for its variables by `locals()` */
    bool named;          /* bound by `:=`: an expression may change what it has read */
} SymbolUse;

/* By id of the symbol; entries of owners are filled. */
SymbolUse *uses_find(Arena *arena, const Module *module);
/* The symbol that is meant in the end. */
const Symbol *symbol_owner(const Symbol *sym);
/* Class bodies, comprehensions and what is inlined (but not other generator expressions) run inside the function around them. */
Scope *scope_root(const Scope *scope);

#endif
