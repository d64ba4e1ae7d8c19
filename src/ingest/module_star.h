/* `from m import *`: which names that is. */
#ifndef PORTALIS_INGEST_MODULE_STAR_H
#define PORTALIS_INGEST_MODULE_STAR_H

#include "ingest/modules.h"

typedef enum AllKind {
    ALL_NONE,    /* no __all__: what does not begin with an underscore */
    ALL_LITERAL, /* a list of constants */
    ALL_COMPUTED
} AllKind;

/* What `m`, a user's module, says about __all__, and its names when they are literal. */
AllKind module_literal_all(Arena *arena, Names *names, const Module *m, NameList *out);
/* Fills Import.star_names all over the graph and enters them into the scopes. */
void modules_bind_stars(Arena *arena, Names *names, ModuleGraph *g);
/* "a b c" */
NameList names_split(Names *names, Arena *arena, const char *text);

#endif
