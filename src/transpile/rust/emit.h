/* HIR to Rust text. Reads HIR only and decides nothing. */
#ifndef PORTALIS_TRANSPILE_RUST_EMIT_H
#define PORTALIS_TRANSPILE_RUST_EMIT_H

#include "transpile/hir/hir.h"

typedef struct RustFile {
    const char *name; /* "main.rs"; "lib/m_json.rs" is a crate of its own */
    Str text;
} RustFile;

typedef struct RustFiles {
    VEC(RustFile) all;
} RustFiles;

/* One file per module; the first is main.rs. With `apart`, modules of the library are crates, whose text does not depend on the rest. */
RustFiles *rust_emit(Arena *arena, const HirProgram *p, bool apart);

#endif
