/* A folder of generated Rust -> a WebAssembly module or a native program. */
#ifndef PORTALIS_BUILD_RUSTC_H
#define PORTALIS_BUILD_RUSTC_H

#include "build/toolchain.h"

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
