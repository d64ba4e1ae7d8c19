/* Modules of CPython's library. Their text is read from the machine's own CPython; where lib/cuts has a recipe for it, it is shortened by that. */
#ifndef PORTALIS_INGEST_LIBRARY_H
#define PORTALIS_INGEST_LIBRARY_H

#include "ingest/source.h"
#include "session.h"

typedef struct Library {
    const char *folder; /* ours: recipes, and modules that CPython has in C; NULL when it is not there */
    const char *theirs; /* CPython's; NULL when there is none */
    bool looked;        /* `theirs` was looked for */
} Library;

/* Where the library of the machine's CPython 3.11 is; NULL when there is none. */
const char *library_find(Arena *a);
/* Does CPython have the file, such as "asyncio/tasks", or do we have a recipe for it? */
bool library_has(Arena *a, Library *lib, const char *file);
/* Is it shortened by a recipe? */
bool library_shortens(Arena *a, const Library *lib, const char *file);
/* CPython's text of it, every line at its number; NULL and why it cannot be had. `as_c`: it takes the place of a module that CPython has in C. */
const Source *library_read(Session *s, Library *lib, const char *file, bool *as_c, const char **why);

#endif
