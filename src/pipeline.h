/* The agents in order, as straight-line code: text -> tree -> scopes -> ... -> a module that runs. */
#ifndef PORTALIS_PIPELINE_H
#define PORTALIS_PIPELINE_H

#include "ingest/parse.h"
#include "ingest/scope.h"

typedef struct Module {
    const Name *name; /* "__main__", "package.module" */
    const Source *source;
    const Ast *ast;
    const Scopes *scopes;
} Module;

/* All modules of one program; facts of later stages are added here as the stages arrive. */
typedef struct Program {
    const char *path;         /* as named on the command line */
    VEC(Module *) modules;    /* the first is `__main__` */
} Program;

/* Everything up to where a program is known to be translatable. NULL after errors: diagnostics, or a report. */
Program *pipeline_check(Session *s, const char *path);

#endif
