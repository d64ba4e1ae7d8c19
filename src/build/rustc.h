/* A folder of generated Rust -> a WebAssembly module or a native program. */
#ifndef PORTALIS_BUILD_RUSTC_H
#define PORTALIS_BUILD_RUSTC_H

#include "build/toolchain.h"

/* Frames of translated functions stand on the module's own stack too; what is not used costs nothing. */
#define BUILD_WASM_STACK "268435456"
/* The word in a module's memory that interrupts it when 0 is stored there (runtime/src/function/depth.rs); exported. */
#define BUILD_LIMIT "PORTALIS_LIMIT"

typedef struct BuildRequest {
    const char *folder; /* has main.rs and the modules that it names */
    BuildProfile profile;
    BuildTarget target;
    const char *output; /* where the result is copied to; NULL leaves it in the cache only */
} BuildRequest;

typedef struct BuildResult {
    const char *path; /* the output, or the file in the cache */
    bool cached;      /* it was there already */
    Str rejected;     /* what rustc has against our Rust: a bug of ours, for the caller to report */
} BuildResult;

/* On failure false: either `rejected` is not empty, or the machine's error has been reported. */
bool build_compile(Session *s, const BuildRequest *request, BuildResult *out);

#endif
