/* try, with: labelled blocks whose result says how they were left. */
#include "transpile/hir/lower.h"

static HirStmt *begin_finally(Lower *l, HirStmtKind kind, Frame *frame);
static void end_finally(Lower *l, HirStmt *s, const Frame *frame, NodeList finalbody, const Symbol *unbound);

/* After the final block: on as the block was left. */
static void lower_exits(Lower *l, HirStmt *s) {
    if (s->exits[HIR_EXIT_RETURN]) {
        HirExpr *value = make_expr(l, HIR_TEXT, TYPE_ANY);
        value->type = s->exit_value->type;
        value->text = s->exit_value->rust;
        s->on_exit[HIR_EXIT_RETURN] = new_block(l);
        IN_BLOCK(l, s->on_exit[HIR_EXIT_RETURN]) lower_return(l, value);
        l->f->dead = false;
    }
    for (int exit = HIR_EXIT_BREAK; exit <= HIR_EXIT_CONTINUE; exit++) {
        if (!s->exits[exit]) continue;
        s->on_exit[exit] = new_block(l);
        IN_BLOCK(l, s->on_exit[exit]) lower_jump(l, (HirExit)exit);
        l->f->dead = false;
    }
}

static HirStmt *begin_finally(Lower *l, HirStmtKind kind, Frame *frame) {
    HirStmt *s = make_stmt(l, kind);
    s->label = fresh(l, kind == HIR_WITH ? "'with" : "'try");
    s->name = fresh(l, "left");
    s->block = new_block(l);
    s->other = new_block(l);
    s->raise = raise_here(l, NULL);
    s->exit_value = make_temp(l, "returned", l->f->fn->kind == HIR_FN_PLAIN ? l->f->fn->result : type_of(l->types, TYPE_ANY));
    s->exit_value->declared = true;
    put(l, s);
    *frame = (Frame){.outer = l->f->frames, .kind = FRAME_FINALLY, .label = s->label, .stmt = s};
    l->f->frames = frame;
    return s;
}

/* The block has been lowered: the final one, then on. `unbound` stands for a final `del`. */
static void end_finally(Lower *l, HirStmt *s, const Frame *frame, NodeList finalbody, const Symbol *unbound) {
    l->f->frames = frame->outer;
    bool dead = l->f->dead;
    s->exits[HIR_EXIT_DONE] = !dead;
    l->f->dead = false;
    IN_BLOCK(l, s->other) {
        if (unbound) delete_symbol(l, unbound, NULL);
        lower_body(l, finalbody);
    }
    s->ends = l->f->dead;
    if (s->ends) return; /* nothing goes on */
    lower_exits(l, s);
    l->f->dead = dead;
}

/* Can anything see the clause's variable after an exception has left the clause? */
static bool seen_outside(Lower *l, const HirVar *v) {
    if (v->storage != HIR_LOCAL) return true;
    for (const Frame *f = l->f->frames; f; f = f->outer)
        if (f->kind == FRAME_CATCH || f->kind == FRAME_FINALLY) return true;
    return false;
}

/* `except … as e`: the name is unbound again however the clause is left. */
static void named_clause(Lower *l, const Symbol *sym, NodeList body) {
    Frame frame;
    if (!seen_outside(l, var_of(l, sym))) {
        frame = (Frame){.outer = l->f->frames, .kind = FRAME_CLAUSE, .name = sym};
        l->f->frames = &frame;
        lower_body(l, body);
        l->f->frames = frame.outer;
        delete_symbol(l, sym, NULL);
        return;
    }
    HirStmt *s = begin_finally(l, HIR_FINALLY, &frame);
    IN_BLOCK(l, s->block) lower_body(l, body);
    end_finally(l, s, &frame, (NodeList){0}, sym);
}

/* One except clause's body, in which the exception is being handled. */
static void lower_handler(Lower *l, HirStmt *s, const AstExceptHandler *h) {
    HirHandler made = {.before = new_block(l), .body = new_block(l)};
    if (h->type) {
        IN_BLOCK(l, made.before) {
            HirExpr *class_ = lower_obj(l, h->type);
            made.test = op_text(make_op(l, s->star ? HOP_CAUGHT_TAKES : HOP_CAUGHT_IS, h->type, class_, NULL), s->name);
        }
    }
    Frame frame = {.outer = l->f->frames, .kind = FRAME_CATCH, .label = s->star ? fresh(l, "'clause") : NULL};
    if (s->star) l->f->frames = &frame;
    made.label = frame.label;
    l->f->handlers++;
    IN_BLOCK(l, made.body) {
        const Symbol *sym = h->name ? SYMBOL(l, &h->node) : NULL;
        if (sym) {
            store_symbol(l, sym, &h->node, op_text(make_op(l, HOP_CAUGHT_VALUE, NULL, NULL), s->name));
            named_clause(l, sym, h->body);
        } else {
            lower_body(l, h->body);
        }
    }
    made.ends = l->f->dead;
    if (s->star) l->f->dead = false; /* what it raises is gathered */
    l->f->handlers--;
    l->f->frames = frame.outer;
    vec_push(l->arena, &s->handlers, made);
}

static void lower_except(Lower *l, const AstTry *n, bool star) {
    HirStmt *s = make_stmt(l, HIR_TRY);
    s->label = fresh(l, "'try");
    s->name = fresh(l, "caught");
    s->star = star;
    s->block = new_block(l);
    s->other = new_block(l);
    s->raise = raise_here(l, NULL);
    put(l, s);
    Frame frame = {.outer = l->f->frames, .kind = FRAME_CATCH, .label = s->label};
    l->f->frames = &frame;
    IN_BLOCK(l, s->block) lower_body(l, n->body);
    l->f->frames = frame.outer;
    s->exits[0] = l->f->dead; /* the block's end is not reached */
    bool dead = l->f->dead;
    if (!dead) {
        IN_BLOCK(l, s->other) lower_body(l, n->orelse);
        dead = l->f->dead;
    }
    l->f->dead = false;
    for (uint32_t i = 0; i < n->handlers.len; i++) {
        lower_handler(l, s, as(ExceptHandler, n->handlers.at[i]));
        dead = dead && l->f->dead;
        l->f->dead = false;
    }
    l->f->dead = dead;
}

void lower_try(Lower *l, const AstTry *n) {
    bool star = n->node.kind == AST_TryStar; /* the same fields */
    if (!n->finalbody.len) {
        lower_except(l, n, star);
        return;
    }
    Frame frame;
    HirStmt *s = begin_finally(l, HIR_FINALLY, &frame);
    IN_BLOCK(l, s->block) {
        if (n->handlers.len) lower_except(l, n, star);
        else lower_body(l, n->body);
    }
    end_finally(l, s, &frame, n->finalbody, NULL);
}

void lower_with(Lower *l, const NodeList items, uint32_t first, const NodeList body, const Node *at) {
    const Astwithitem *item = as(withitem, items.at[first]);
    const Node *manager_at = at; /* the statement: CPython's BEFORE_WITH has its place */
    HirVar *entered = make_temp(l, "entered", type_of(l->types, TYPE_ANY));
    put_let(l, entered, make_op(l, at->kind == AST_With ? HOP_WITH_ENTER : HOP_ASYNC_ENTER, manager_at, lower_obj(l, item->context_expr), NULL));
    Frame frame;
    HirStmt *s = begin_finally(l, HIR_WITH, &frame);
    s->var = entered;
    s->is_async = at->kind == AST_AsyncWith;
    s->raise = raise_here(l, NULL);
    {
        Frame *inside = l->f->frames;
        l->f->frames = frame.outer;
        s->raise = raise_here(l, manager_at);
        l->f->frames = inside;
    }
    IN_BLOCK(l, s->block) {
        if (item->optional_vars) lower_target(l, item->optional_vars, make_text(l, TYPE_ANY, "%s.value()", entered->rust));
        if (first + 1 < items.len) lower_with(l, items, first + 1, body, at);
        else lower_body(l, body);
    }
    l->f->frames = frame.outer;
    s->exits[HIR_EXIT_DONE] = !l->f->dead;
    l->f->dead = false;
    lower_exits(l, s);
    /* The manager may have swallowed an exception. */
    l->f->dead = false;
}
