/* Texts that become code at run time, `exec("…")`, `eval("…")`, `compile("…", …)`, where they are known at build time: constants, their sums,
 * and what variables and parameters hold that are bound to nothing else. */
#ifndef PORTALIS_INGEST_TEXTS_H
#define PORTALIS_INGEST_TEXTS_H

#include "ingest/modules.h"

/* One text at one call. */
typedef struct Text {
    Str text;         /* as the program has it */
    TextMode mode;
    const char *file; /* "<string>", or what compile() is told */
} Text;

typedef VEC(Text) TextList;

/* The texts that `m` runs. Fills `m->texts_known` and `m->evaluates`. */
TextList texts_find(Arena *arena, Module *m);
/* "exec", "eval", "compile": the builtin that is called, or NULL. */
const char *text_call(const Scopes *scopes, const AstCall *call);

#endif
