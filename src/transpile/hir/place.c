/* Where variables are declared. A variable is declared at its first assignment when that dominates every
 * use: it stands as a statement of the innermost block that contains all of them. Otherwise at the
 * start of that block's first statement that mentions it, unbound. Also counts writes, for `mut`. */
#include "transpile/hir/hir.h"

typedef struct Path {
    struct Path *outer;
    HirBlock *block;
    size_t at;
    bool loop; /* the block is run again and again */
    bool comprehension; /* it is a comprehension's whole */
} Path;

typedef struct Place {
    Arena *arena;
    VEC(struct Mention *) mentions;
    Map mention_of; /* by variable */
    Path *path;
    bool deaths;
    HirFn *fn;
    VEC(HirVar *) held; /* declared at the start of the function, in this order */
} Place;

static uint32_t depth_of(const Path *p) {
    uint32_t n = 0;
    for (; p; p = p->outer) n++;
    return n;
}

typedef struct Mention {
    HirVar *var;
    uint32_t common;   /* how many blocks, from the outermost, contain every mention */
    HirBlock **blocks; /* around the first mention, outermost first */
    size_t *at;        /* the index of the statement with the first mention, in each of them */
    bool *loop, *comprehension;
} Mention;

static Mention *new_mention(Place *p, HirVar *v) {
    uint32_t depth = depth_of(p->path), i = depth;
    Mention *m = NEW(p->arena, Mention);
    *m = (Mention){v, depth, NEW_ARRAY(p->arena, HirBlock *, depth), NEW_ARRAY(p->arena, size_t, depth), NEW_ARRAY(p->arena, bool, depth), NEW_ARRAY(p->arena, bool, depth)};
    for (const Path *path = p->path; path; path = path->outer) {
        m->blocks[--i] = path->block;
        m->at[i] = path->at;
        m->loop[i] = path->loop;
        m->comprehension[i] = path->comprehension;
    }
    return m;
}

static void mention(Place *p, HirVar *v, bool sets) {
    if (sets) v->writes++;
    if (v->declared || v->storage != HIR_LOCAL) return;
    Mention *first = map_get(&p->mention_of, v), *here = new_mention(p, v);
    if (!first) {
        map_put(&p->mention_of, v, here);
        vec_push(p->arena, &p->mentions, here);
        return;
    }
    uint32_t same = 0;
    while (same < first->common && same < here->common && first->blocks[same] == here->blocks[same]) same++;
    first->common = same;
}

static void walk_block(Place *p, HirBlock *b, bool loop, bool comprehension);

static void walk_expr(Place *p, HirExpr *e) {
    if (!e) return;
    if (e->kind == HIR_READ) mention(p, e->var, false);
    if (e->kind == HIR_APPLY && strstr(hir_ops[e->op].rust, "{m}") && e->operands.at[0]->kind == HIR_READ)
        e->operands.at[0]->var->writes++;
    if (e->kind == HIR_LAMBDA)
        for (size_t i = 0; i < e->fn->captured.len; i++) mention(p, e->fn->captured.at[i], false);
    if (e->kind == HIR_CALL && e->fn)
        for (size_t i = 0; i < e->fn->captured.len; i++) mention(p, e->fn->captured.at[i], false);
    for (size_t i = 0; i < e->operands.len; i++) walk_expr(p, e->operands.at[i]);
    if (e->block) walk_block(p, e->block, false, e->kind == HIR_LABELED);
    walk_expr(p, e->a);
    walk_expr(p, e->b);
    walk_expr(p, e->c);
}

static void walk_stmt(Place *p, HirStmt *s) {
    walk_expr(p, s->value);
    if (s->var && (s->kind == HIR_SET || s->kind == HIR_LET)) mention(p, s->var, true);
    if (s->block) walk_block(p, s->block, s->kind == HIR_WHILE || s->kind == HIR_EACH || s->kind == HIR_FOR, false);
    if (s->other) walk_block(p, s->other, false, false);
    for (size_t i = 0; i < s->handlers.len; i++) {
        HirHandler *h = &s->handlers.at[i];
        if (h->before) walk_block(p, h->before, false, false);
        walk_expr(p, h->test);
        walk_block(p, h->body, false, false);
    }
    for (int i = 0; i < 4; i++)
        if (s->on_exit[i]) walk_block(p, s->on_exit[i], false, false);
}

static void walk_block(Place *p, HirBlock *b, bool loop, bool comprehension) {
    Path path = {p->path, b, 0, loop, comprehension};
    p->path = &path;
    for (; path.at < b->stmts.len; path.at++) walk_stmt(p, b->stmts.at[path.at]);
    /* A value after the last statement (HIR_SEQ) is at `len`. */
    p->path = path.outer;
}

static bool reads(HirExpr *e, const HirVar *v);

static bool block_reads(const HirBlock *b, const HirVar *v) {
    for (size_t i = 0; b && i < b->stmts.len; i++) {
        const HirStmt *s = b->stmts.at[i];
        if (s->var == v || reads(s->value, v) || block_reads(s->block, v) || block_reads(s->other, v)) return true;
        for (size_t k = 0; k < s->handlers.len; k++) {
            const HirHandler *h = &s->handlers.at[k];
            if (block_reads(h->before, v) || reads(h->test, v) || block_reads(h->body, v)) return true;
        }
        for (int k = 0; k < 4; k++)
            if (block_reads(s->on_exit[k], v)) return true;
    }
    return false;
}

static bool reads(HirExpr *e, const HirVar *v) {
    if (!e) return false;
    if (e->kind == HIR_READ && e->var == v) return true;
    if (e->kind == HIR_LAMBDA)
        for (size_t i = 0; i < e->fn->captured.len; i++)
            if (e->fn->captured.at[i] == v) return true;
    for (size_t i = 0; i < e->operands.len; i++)
        if (reads(e->operands.at[i], v)) return true;
    return block_reads(e->block, v) || reads(e->a, v) || reads(e->b, v) || reads(e->c, v);
}

static HirStmt *insert_let(Place *p, HirBlock *block, size_t at, HirVar *v) {
    HirStmt *let = NEW(p->arena, HirStmt);
    let->kind = HIR_LET;
    let->var = v;
    vec_push(p->arena, &block->stmts, NULL);
    for (size_t i = block->stmts.len - 1; i > at; i--) block->stmts.at[i] = block->stmts.at[i - 1];
    block->stmts.at[at] = let;
    v->writes++;
    return let;
}

/* A variable that lives as long as its frame. */
static bool hold(Place *p, Mention *m) {
    HirVar *v = m->var;
    if (!p->deaths || !v->is_variable || !hir_dies(v->type)) return false;
    if (!v->in_comprehension) {
        vec_push(p->arena, &p->held, v);
        return true;
    }
    for (uint32_t i = m->common; i-- > 0;) {
        if (!m->comprehension[i]) continue;
        insert_let(p, m->blocks[i], 0, v);
        return true;
    }
    return false;
}

static void declare(Place *p, Mention *m) {
    HirVar *v = m->var;
    v->declared = true;
    uint32_t in = m->common - 1;
    if (hold(p, m)) return;
    HirBlock *block = m->blocks[in];
    HirStmt *s = m->at[in] < block->stmts.len ? block->stmts.at[m->at[in]] : NULL;
    if (s && s->kind == HIR_SET && s->var == v && !reads(s->value, v)) {
        s->kind = HIR_LET;
        return;
    }
    /* What one round of a loop leaves, the next one finds. */
    for (uint32_t i = 1; i <= in; i++)
        if (m->loop[i]) {
            in = i - 1;
            break;
        }
    block = m->blocks[in];
    size_t at = m->at[in];
    insert_let(p, block, at, v);
}

/* `while let Some(item1) = … { let x = item1; …` is `while let Some(x) = …`. */
static void fuse_loop(HirStmt *loop) {
    HirStmt *first = loop->block->stmts.len ? loop->block->stmts.at[0] : NULL;
    if (!first || first->kind != HIR_LET || !first->value) return;
    const HirExpr *value = first->value->kind == HIR_CLONE ? first->value->a : first->value;
    if (value->kind != HIR_READ || value->var != loop->var || loop->var->reads != 1) return;
    loop->var = first->var;
    if (loop->var->writes == 1) loop->var->writes = 0; /* the pattern's own */
    for (size_t i = 1; i < loop->block->stmts.len; i++) loop->block->stmts.at[i - 1] = loop->block->stmts.at[i];
    loop->block->stmts.len--;
}

static void fuse_expr(HirExpr *e);
static void fuse_loops(HirBlock *b) {
    for (size_t i = 0; i < b->stmts.len; i++) {
        HirStmt *s = b->stmts.at[i];
        fuse_expr(s->value);
        if (s->block) fuse_loops(s->block);
        if (s->other) fuse_loops(s->other);
        for (size_t k = 0; k < s->handlers.len; k++) fuse_loops(s->handlers.at[k].body);
        if (s->block && (s->kind == HIR_EACH || s->kind == HIR_FOR)) fuse_loop(s);
    }
}

static void fuse_expr(HirExpr *e) {
    if (!e) return;
    for (size_t i = 0; i < e->operands.len; i++) fuse_expr(e->operands.at[i]);
    if (e->block) fuse_loops(e->block);
    fuse_expr(e->a);
    fuse_expr(e->b);
    fuse_expr(e->c);
}

/* -- the last read of a temporary takes the value, so that it dies when CPython's stack would let it go */

static uint32_t count_reads(HirExpr *e, const HirVar *v, HirExpr **clone) {
    if (!e) return 0;
    if (e->block || e->kind == HIR_LAMBDA) return reads(e, v) ? 2 : 0; /* somewhere inside: not to be moved */
    if (e->kind == HIR_READ) return e->var == v;
    uint32_t n = 0;
    for (size_t i = 0; i < e->operands.len; i++) n += count_reads(e->operands.at[i], v, clone);
    n += count_reads(e->a, v, clone) + count_reads(e->b, v, clone) + count_reads(e->c, v, clone);
    if (e->kind == HIR_CLONE && e->a->kind == HIR_READ && e->a->var == v) *clone = e;
    return n;
}

static bool runs_once(const HirStmt *s) {
    return s->kind == HIR_LET || s->kind == HIR_SET || s->kind == HIR_EVAL || s->kind == HIR_IF || s->kind == HIR_FOR || s->kind == HIR_RETURN;
}

static void move_last(HirBlock *b, size_t from, HirExpr *after, const HirVar *v) {
    HirExpr *clone = NULL, *last = after && reads(after, v) ? after : NULL;
    for (size_t i = b->stmts.len; !last && i-- > from;) {
        const HirStmt *s = b->stmts.at[i];
        HirBlock alone = {0};
        HirStmt *only[] = {b->stmts.at[i]};
        alone.stmts.at = only, alone.stmts.len = 1;
        if (!block_reads(&alone, v)) continue;
        bool inside = block_reads(s->block, v) || block_reads(s->other, v) || !runs_once(s) || !s->value || s->var == v;
        if (inside || !reads(s->value, v)) return;
        last = s->value;
    }
    if (last && count_reads(last, v, &clone) == 1 && clone) {
        HirExpr *read = clone->a;
        *clone = *read;
    }
}

static void move_expr(HirExpr *e);
static void move_temps(HirBlock *b, HirExpr *after) {
    for (size_t i = 0; i < b->stmts.len; i++) {
        HirStmt *s = b->stmts.at[i];
        move_expr(s->value);
        if (s->block) move_temps(s->block, NULL);
        if (s->other) move_temps(s->other, NULL);
        for (size_t k = 0; k < s->handlers.len; k++) {
            if (s->handlers.at[k].before) move_temps(s->handlers.at[k].before, s->handlers.at[k].test);
            move_temps(s->handlers.at[k].body, NULL);
        }
        for (int k = 0; k < 4; k++)
            if (s->on_exit[k]) move_temps(s->on_exit[k], NULL);
        bool once = s->kind == HIR_LET && s->value && s->var->is_temp && s->var->storage == HIR_LOCAL;
        if (once && !s->var->by_ref && !s->var->is_free) move_last(b, i + 1, after, s->var);
    }
}

static void move_expr(HirExpr *e) {
    if (!e) return;
    for (size_t i = 0; i < e->operands.len; i++) move_expr(e->operands.at[i]);
    move_expr(e->a);
    move_expr(e->b);
    move_expr(e->c);
    if (e->block) move_temps(e->block, e->a);
}

/* Rust drops variables in reverse: the last one first, then the parameters, from the last. Cells go after both. */
static void declare_held(Place *p) {
    HirBlock *body = p->fn->body;
    size_t start = 0, n = 0;
    while (start < body->stmts.len && body->stmts.at[start]->kind == HIR_LET && body->stmts.at[start]->var->storage == HIR_CELL) start++;
    for (size_t i = p->held.len; i-- > 0;) insert_let(p, body, start + n++, p->held.at[i]);
    for (size_t i = p->fn->params.len; i-- > 0 && p->fn->params.len + n > 1;) {
        HirParam *param = &p->fn->params.at[i];
        if (param->incoming || param->var->by_ref || !hir_dies(param->var->type) || p->fn->init_of) continue;
        param->again = true;
        HirExpr *value = NEW(p->arena, HirExpr);
        *value = (HirExpr){.kind = HIR_TEXT, .type = param->var->type, .text = param->var->rust};
        bool written = param->var->writes;
        insert_let(p, body, start + n++, param->var)->value = value;
        if (!written) param->var->writes = 0;
    }
}

/* In order of appearance. */
static void order_held(Place *p, HirVar **appeared, size_t n) {
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t k = kept; k < p->held.len; k++)
            if (p->held.at[k] == appeared[i]) {
                p->held.at[k] = p->held.at[kept];
                p->held.at[kept++] = appeared[i];
                break;
            }
}

static size_t position(const Mention *m) { return m->at[m->common - 1]; }

void hir_place(Arena *arena, HirFn *fn, bool deaths) {
    Place p = {.arena = arena, .mention_of = map_in(arena), .deaths = deaths, .fn = fn};
    walk_block(&p, fn->body, false, false);
    size_t n = p.mentions.len;
    HirVar **appeared = NEW_ARRAY(arena, HirVar *, n + 1);
    for (size_t i = 0; i < n; i++) appeared[i] = p.mentions.at[i]->var;
    /* Inserting shifts what follows: the last position first. A hoisted `let` lies before its mention. */
    while (p.mentions.len) {
        size_t last = 0;
        for (size_t i = 1; i < p.mentions.len; i++)
            if (position(p.mentions.at[i]) > position(p.mentions.at[last])) last = i;
        Mention *m = p.mentions.at[last];
        p.mentions.at[last] = vec_last(&p.mentions);
        p.mentions.len--;
        declare(&p, m);
    }
    if (deaths) {
        order_held(&p, appeared, n);
        declare_held(&p);
    }
    fuse_loops(fn->body);
    move_temps(fn->body, NULL);
}
