/* Where objects die that a program can see dying. Needs: lowered functions, nothing placed yet.
 *
 * Rust drops a temporary at the end of the statement, CPython as soon as the operation is done that takes it: what an
 * operation borrows gets a block and a name. Where variables are declared place.c decides, by the same question. */
#include "transpile/hir/hir.h"

/* May letting go of a value of this type run code of the program? */
bool hir_dies(const Type *type) {
    if (type->kind == TYPE_ANY || type->kind == TYPE_INSTANCE) return true;
    for (uint32_t i = 0; i < type->arity; i++)
        if (hir_dies(type->args[i])) return true;
    return false;
}

typedef struct Deaths {
    Arena *arena;
    Types *types;
    uint32_t fresh;
} Deaths;

static void walk_block(Deaths *d, HirBlock *b);

/* Nothing that is let go after use: a variable, a constant. */
static bool stays(const HirExpr *e) {
    switch (e->kind) {
    case HIR_CONST:
    case HIR_TEXT:
    case HIR_LAMBDA: return true;
    case HIR_READ: return true;
    case HIR_CONVERT: return stays(e->a) || !hir_dies(e->a->type);
    case HIR_APPLY: return e->op == HOP_CONSTANT || e->op == HOP_ARRAY;
    case HIR_ARGS: return true;
    default: return false;
    }
}

/* May it be evaluated after the operands that follow it? */
static bool is_still(const HirExpr *e) {
    switch (e->kind) {
    case HIR_CONST:
    case HIR_TEXT:
    case HIR_ARGS: return true;
    case HIR_READ: return e->var->storage == HIR_LOCAL;
    case HIR_CLONE:
    case HIR_CONVERT: return is_still(e->a);
    case HIR_APPLY: return e->op == HOP_CONSTANT || e->op == HOP_ARRAY || e->op == HOP_STR_LITERAL;
    default: return false;
    }
}

/* The steps of an f-string work on the text that is being made. */
static bool makes_text(HirOp op) { return op >= HOP_F_LIT && op <= HOP_F_DONE; }

static bool is_dynamic(HirOp op) { return op < HOP_T_ADD && op != HOP_LOOK && op != HOP_COMPREHENSION && op != HOP_DROP && !makes_text(op); }

/* The operands that the operation borrows, by its text. */
static bool borrows(HirOp op, size_t i) {
    const char digit = (char)('0' + i);
    for (const char *t = hir_ops[op].rust; (t = strchr(t, '{')); t++)
        if ((t[1] == '.' || t[1] == '&') && (t[2] == digit || t[2] == '*')) return true;
    return false;
}

static HirExpr *named(Deaths *d, HirBlock *b, HirExpr *value, const char *stem) {
    HirVar *v = NEW(d->arena, HirVar);
    const char *name = arena_printf(d->arena, "%s%u", stem, ++d->fresh);
    *v = (HirVar){.rust = name, .python = name, .type = value->type, .declared = true, .reads = 1, .writes = 0};
    HirStmt *let = NEW(d->arena, HirStmt);
    *let = (HirStmt){.kind = HIR_LET, .var = v, .value = value};
    vec_push(d->arena, &b->stmts, let);
    HirExpr *read = NEW(d->arena, HirExpr);
    *read = (HirExpr){.kind = HIR_READ, .type = value->type, .var = v};
    return read;
}

/* Keywords are in an array of their own, which Rust would drop at the end of the statement. */
static bool keeps_keywords(const HirExpr *e) {
    for (size_t i = 0; i < e->operands.len; i++)
        if (e->operands.at[i]->kind == HIR_ARGS && e->operands.at[i]->names.len) return true;
    return false;
}

static HirStmt *put_eval(Deaths *d, HirBlock *b, HirExpr *value) {
    HirStmt *s = NEW(d->arena, HirStmt);
    *s = (HirStmt){.kind = HIR_EVAL, .value = value};
    vec_push(d->arena, &b->stmts, s);
    return s;
}

static void put_drop(Deaths *d, HirBlock *b, HirExpr *read) {
    HirExpr *drop = NEW(d->arena, HirExpr);
    *drop = (HirExpr){.kind = HIR_APPLY, .type = type_of(d->types, TYPE_NONE), .op = HOP_DROP};
    vec_push(d->arena, &drop->operands, read);
    put_eval(d, b, drop);
}

static void settle(Deaths *d, HirExpr *e) {
    if (e->kind != HIR_APPLY || !is_dynamic(e->op)) return;
    /* The look-up of a method borrows for the call. */
    HirExpr *look = e->op == HOP_CALL && e->operands.at[0]->kind == HIR_APPLY && e->operands.at[0]->op == HOP_LOOK ? e->operands.at[0] : NULL;
    HirExpr *from = look ? look : e;
    size_t last = 0;
    for (size_t i = 0; i < from->operands.len; i++) {
        const HirExpr *o = from->operands.at[i];
        if ((look || borrows(e->op, i)) && o->type->kind == TYPE_ANY && !stays(o)) last = i + 1;
    }
    bool keywords = keeps_keywords(e);
    if (!last && !keywords) return;
    HirBlock *b = NEW(d->arena, HirBlock);
    VEC(HirExpr *) held = {0};
    for (size_t i = 0; i < last; i++) {
        if (i + 1 < last ? is_still(from->operands.at[i]) : stays(from->operands.at[i])) continue;
        from->operands.at[i] = named(d, b, from->operands.at[i], "held");
        vec_push(d->arena, &held, from->operands.at[i]);
    }
    HirExpr *inner = NEW(d->arena, HirExpr);
    *inner = *e;
    /* The first operand dies first; the block itself lets go of the last. */
    bool several = held.len > 1;
    *e = (HirExpr){.kind = HIR_SEQ, .type = inner->type, .block = b, .a = keywords || several ? named(d, b, inner, "got") : inner};
    for (size_t i = 0; several && i + 1 < held.len; i++) put_drop(d, b, held.at[i]);
}

static bool lets_go(const HirExpr *step) { return step->operands.len > 1 && step->operands.at[1]->type->kind == TYPE_ANY && !stays(step->operands.at[1]); }

/* f"{A()} and {B()}": step by step, each value in a block of its own. */
static void settle_text(Deaths *d, HirExpr *e) {
    if (e->kind != HIR_APPLY || e->op != HOP_F_DONE) return;
    VEC(HirExpr *) steps = {0};
    bool any = false;
    HirExpr *base = e->operands.at[0];
    for (; base->kind == HIR_APPLY && makes_text(base->op); base = base->operands.at[0]) {
        any = any || lets_go(base);
        vec_push(d->arena, &steps, base);
    }
    if (!any) return;
    HirBlock *b = NEW(d->arena, HirBlock);
    HirExpr *text = named(d, b, base, "text");
    text->var->writes = 2;
    for (size_t i = steps.len; i-- > 0;) {
        HirExpr *step = steps.at[i];
        step->operands.at[0] = text;
        if (!lets_go(step)) {
            put_eval(d, b, step);
            continue;
        }
        HirStmt *block = put_eval(d, b, NULL);
        block->kind = HIR_BLOCK;
        block->block = NEW(d->arena, HirBlock);
        step->operands.at[1] = named(d, block->block, step->operands.at[1], "held");
        put_eval(d, block->block, step);
    }
    HirExpr *done = NEW(d->arena, HirExpr);
    *done = *e;
    done->operands.at[0] = text;
    *e = (HirExpr){.kind = HIR_SEQ, .type = done->type, .block = b, .a = done};
}

static void walk_expr(Deaths *d, HirExpr *e) {
    if (!e) return;
    for (size_t i = 0; i < e->operands.len; i++) walk_expr(d, e->operands.at[i]);
    if (e->block) walk_block(d, e->block);
    walk_expr(d, e->a);
    walk_expr(d, e->b);
    walk_expr(d, e->c);
    settle(d, e);
    settle_text(d, e);
}

static void walk_block(Deaths *d, HirBlock *b) {
    for (size_t i = 0; b && i < b->stmts.len; i++) {
        HirStmt *s = b->stmts.at[i];
        walk_expr(d, s->value);
        walk_block(d, s->block);
        walk_block(d, s->other);
        for (size_t k = 0; k < s->handlers.len; k++) {
            walk_block(d, s->handlers.at[k].before);
            walk_expr(d, s->handlers.at[k].test);
            walk_block(d, s->handlers.at[k].body);
        }
        for (int k = 0; k < 4; k++) walk_block(d, s->on_exit[k]);
    }
}

void hir_deaths(Arena *arena, Types *types, HirFn *fn) {
    Deaths d = {arena, types, 0};
    walk_block(&d, fn->body);
}
