/* HIR to Rust text. Reads HIR only and decides nothing. */
#ifndef PORTALIS_TRANSPILE_RUST_EMIT_H
#define PORTALIS_TRANSPILE_RUST_EMIT_H

#include "transpile/hir/hir.h"

typedef struct RustFile {
    const char *name; /* "main.rs" */
    Str text;
} RustFile;

typedef struct RustFiles {
    VEC(RustFile) all;
} RustFiles;

/* One file per module; the first is main.rs. */
RustFiles *rust_emit(Arena *arena, const HirProgram *p);

#endif
