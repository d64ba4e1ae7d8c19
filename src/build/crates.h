/* The crates beside main.rs: lib/NAME.rs, each compiled once for all programs that have the same. */
#ifndef PORTALIS_BUILD_CRATES_H
#define PORTALIS_BUILD_CRATES_H

#include "base/tree.h"
#include "build/cache.h"
#include "session.h"

typedef struct Crate {
    const char *name; /* "m_json" */
    const char *path; /* its rlib in the cache */
} Crate;

typedef struct Crates {
    const char *folder;      /* with lib/ in it */
    const TreeFiles *files;  /* of the folder */
    const char *const *argv; /* the compiler and its options, NULL at the end; they are part of the keys */
    const char *id;          /* of the compiler */
    Cache cache;
    VEC(Crate) all;          /* the result */
    Str rejected;            /* what rustc has against one of them */
} Crates;

/* Compiles what is not in the cache, as many at once as there are processors. False after a report, or with `rejected`. */
bool crates_compile(Session *s, Crates *c);

#endif
