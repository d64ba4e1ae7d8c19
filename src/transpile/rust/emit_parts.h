/* What the emitter's files share. */
#ifndef PORTALIS_TRANSPILE_RUST_EMIT_PARTS_H
#define PORTALIS_TRANSPILE_RUST_EMIT_PARTS_H

#include "session.h"
#include "transpile/rust/emit.h"

typedef struct Emit {
    Arena *arena;
    Buf *out;
    uint32_t depth; /* of indentation, in steps of 4 */
    const HirProgram *program;
    const HirModule *module;
    const HirFn *fn;
} Emit;

void line(Emit *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
void emit_block(Emit *e, const HirBlock *b);
const char *emit_expr(Emit *e, const HirExpr *x);
/* As the `Res` that a function gives back. */
const char *emit_result(Emit *e, const HirExpr *x);
/* A Rust string literal. */
const char *rust_string(Arena *a, Str s);

#endif
