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
    bool apart; /* modules of the library are crates */
    const HirFn *fn;
} Emit;

void line(Emit *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
void emit_block(Emit *e, const HirBlock *b);
const char *emit_expr(Emit *e, const HirExpr *x);
/* As the `Res` that a function gives back. */
const char *emit_result(Emit *e, const HirExpr *x);
/* A Rust string literal. */
const char *rust_string(Arena *a, Str s);

/* Is the module a crate of its own? */
bool emit_is_crate(const Emit *e, const HirModule *m);
bool emit_has_crates(const Emit *e);
/* What a crate takes from the others by their symbols: names, native modules, modules. `body` is its text. */
void emit_outside(Emit *e, const HirModule *m, Str body);
/* The attribute that gives a symbol to what crates take from each other. */
void emit_symbol(Emit *e, const char *kind, const char *name);

#endif
