/* The agents in order, as straight-line code: text -> tree -> scopes -> ... -> Rust -> a module that runs. */
#ifndef PORTALIS_PIPELINE_H
#define PORTALIS_PIPELINE_H

#include "build/engine.h"
#include "build/rustc.h"
#include "ingest/modules.h"
#include "transpile/hir/hir.h"

/* One program; what later stages learn of it is added here as they arrive. */
typedef struct Program {
    const char *path; /* as named on the command line */
    const ModuleGraph *graph;
    const HirProgram *hir;
} Program;

typedef struct BuildOptions {
    BuildProfile profile;
    BuildTarget target;
    const char *output; /* NULL leaves the result in the cache only */
} BuildOptions;

/* Everything up to where a program is known to be translatable. NULL after errors: diagnostics, or a report. */
Program *pipeline_check(Session *s, const char *path);

/* main.rs and its modules into `folder`, which is made. With `apart`, modules of the library are crates in lib/. */
bool pipeline_rust(Session *s, const Program *p, const char *folder, bool apart);

/* `folder` as pipeline_rust has left it, to a module or a native program. Rust that rustc rejects is a bug of
 * ours and ends here. */
bool pipeline_compile(Session *s, const Program *p, const char *folder, const BuildOptions *o, BuildResult *out);
/* Both, over a folder that is gone afterwards. */
bool pipeline_build(Session *s, const Program *p, const BuildOptions *o, BuildResult *out);

/* Runs what was built; gives the exit code for this process. */
int pipeline_run(Session *s, const EngineRun *run, BuildTarget target);

#endif
