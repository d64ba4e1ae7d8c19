/* Runs a module: in this process by wasmtime, or by node for comparison.
 *
 * The program sees what a Python program started here would see: these arguments, this
 * environment, these streams, and the whole file system under its own names. WASI knows no
 * current directory, so its absolute path stands in the variable PORTALIS_CWD, which the
 * runtime takes out of os.environ and puts before relative paths. Ctrl-C becomes a KeyboardInterrupt
 * of the program (build/interrupt.h); other signals keep their default effect. */
#ifndef PORTALIS_BUILD_ENGINE_H
#define PORTALIS_BUILD_ENGINE_H

#include "build/toolchain.h"

typedef struct EngineRun {
    const char *module;       /* path of a .wasm file */
    const char *const *argv;  /* NULL-terminated; the program's own name first */
    const char *const *dirs;  /* NULL-terminated: the only folders it may use; NULL for all */
    double timeout;           /* seconds; 0 for none */
    uint64_t max_memory;      /* bytes of heap; 0 for none */
    bool quick;               /* ready eight times sooner, and slower by a half: for what runs shortly, once */
    bool node;
} EngineRun;

typedef enum EngineOutcome {
    ENGINE_EXITED,
    ENGINE_TRAPPED,   /* `trap` says why, with a stack of wasm functions */
    ENGINE_STACK,     /* recursion went deeper than the stack */
    ENGINE_INTERRUPTED, /* by Ctrl-C, which nobody caught: end by the signal */
    ENGINE_TIMED_OUT, /* the module's thread still runs: end the process soon */
} EngineOutcome;

typedef struct EngineResult {
    EngineOutcome outcome;
    int status;       /* exit code; 134 (as after abort) when it trapped, 124 when timed out */
    const char *trap; /* NULL after an exit */
} EngineResult;

/* False after a report: the module could not be loaded or started. */
bool engine_run(Session *s, const Toolchain *t, const EngineRun *run, EngineResult *out);

/* The version of the engine's library, "50.0.1". */
const char *engine_version(void);

#endif
