/* A walk over each function in the order in which it runs, with the variables that are known not to be None. */
#include "analysis/narrow.h"

/* A variable is not None; if the value is not, where there is one. */
typedef struct Fact {
    const Symbol *sym;
    const Node *value;
} Fact;

/* What is known at a place; everything, where no run gets to. */
typedef struct Facts {
    const Fact *at;
    uint32_t len;
    bool dead;
} Facts;

typedef struct Narrow {
    Arena *arena;
    const Module *m;
    const SymbolUse *uses;
    Narrowed out;
    Facts *now;
} Narrow;

static void expr(Narrow *w, const Node *n);
static void block(Narrow *w, NodeList list);

/* -- facts */

/* The variable that a name means, if only the code around it can bind it. */
static const Symbol *variable(const Narrow *w, const Node *n) {
    const Symbol *sym = n ? w->m->scopes->symbol_of[n->id] : NULL;
    if (!sym) return NULL;
    sym = symbol_owner(sym);
    const SymbolUse *use = &w->uses[sym->id];
    return use->shared || use->used_elsewhere || use->by_name ? NULL : sym;
}

static const Fact *fact_of(const Facts *f, const Symbol *sym) {
    for (uint32_t i = 0; sym && i < f->len; i++)
        if (f->at[i].sym == sym) return &f->at[i];
    return NULL;
}

static void forget(Narrow *w, const Symbol *sym);

/* Of the last that was said about a variable. */
static void learn_if(Narrow *w, const Symbol *sym, const Node *value) {
    Facts *f = w->now;
    if (!sym) return;
    forget(w, sym);
    Fact *at = NEW_ARRAY(w->arena, Fact, f->len + 1);
    for (uint32_t i = 0; i < f->len; i++) at[i] = f->at[i];
    at[f->len] = (Fact){sym, value};
    *f = (Facts){at, f->len + 1, f->dead};
}

static void learn(Narrow *w, const Symbol *sym) { learn_if(w, sym, NULL); }

static void forget(Narrow *w, const Symbol *sym) {
    Facts *f = w->now;
    if (!fact_of(f, sym)) return;
    Fact *at = NEW_ARRAY(w->arena, Fact, f->len);
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->len; i++)
        if (f->at[i].sym != sym) at[n++] = f->at[i];
    *f = (Facts){at, n, f->dead};
}

/* Where two ways meet. */
static Facts both(Narrow *w, Facts a, Facts b) {
    if (a.dead) return b;
    if (b.dead) return a;
    Fact *at = NEW_ARRAY(w->arena, Fact, a.len + 1);
    Facts f = {at, 0, false};
    for (uint32_t i = 0; i < a.len; i++) {
        const Fact *other = fact_of(&b, a.at[i].sym);
        if (!other || (a.at[i].value && other->value && a.at[i].value != other->value)) continue;
        at[f.len++] = (Fact){other->sym, a.at[i].value ? a.at[i].value : other->value};
    }
    return f;
}

/* All that is bound somewhere below: names, and nodes that bind one themselves (`except … as e`, imports, defs, captures). */
static void forget_bound(void *context, Node *n) {
    Narrow *w = context;
    if (n->kind != AST_Name || as(Name, n)->ctx != CTX_Load) forget(w, variable(w, n));
    ast_children(n, forget_bound, w);
}

static void forget_all_bound(Narrow *w, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++) forget_bound(w, list.at[i]);
}

/* -- expressions */

static void child(void *context, Node *n) { expr(context, n); }

static bool is_none(const Node *n) { return n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_NONE; }

static const Symbol *tested(const Narrow *w, const Node *n) {
    if (n->kind == AST_NamedExpr) n = as(NamedExpr, n)->target;
    return n->kind == AST_Name ? variable(w, n) : NULL;
}

static const AstCompare *none_test(const Node *n) {
    if (n->kind != AST_Compare) return NULL;
    const AstCompare *c = as(Compare, n);
    return c->ops.len == 1 && (c->ops.at[0] == CMP_Is || c->ops.at[0] == CMP_IsNot) && is_none(c->comparators.at[0]) ? c : NULL;
}

/* What a test says by its outcome. */
static void outcome(Narrow *w, const Node *test, bool truth) {
    const AstCompare *c = none_test(test);
    if (c && (c->ops.at[0] == CMP_IsNot) == truth) learn(w, tested(w, c->left));
    if ((test->kind == AST_Name || test->kind == AST_NamedExpr) && truth) learn(w, tested(w, test));
    if (test->kind == AST_UnaryOp && as(UnaryOp, test)->op == UNARY_Not) outcome(w, as(UnaryOp, test)->operand, !truth);
    if (test->kind != AST_BoolOp || (as(BoolOp, test)->op == BOOL_And) != truth) return;
    for (uint32_t i = 0; i < as(BoolOp, test)->values.len; i++) {
        forget_bound(w, as(BoolOp, test)->values.at[i]);
        outcome(w, as(BoolOp, test)->values.at[i], truth);
    }
}

/* A call of a builtin that never gives None. */
static bool is_conversion(const Narrow *w, const AstCall *c) {
    static const char *const names[] = {"int", "float", "str", "len", "abs", "ord", "chr", "sum", "round", "repr", "list", "sorted", "dict", "set"};
    const Symbol *sym = c->func->kind == AST_Name && c->args.len < 2 ? w->m->scopes->symbol_of[c->func->id] : NULL;
    if (!sym || sym->kind != SYM_GLOBAL_IMPLICIT || sym->owner) return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name_is(as(Name, c->func)->id, names[i])) return true;
    return false;
}

/* Is the value, which was looked at just before, certainly something? Only asked of what is stored in a variable of one type, or None. */
static bool is_something(const Narrow *w, const Node *n) {
    switch (n->kind) {
    case AST_Constant: return !is_none(n);
    case AST_Name: return w->out.some[n->id];
    case AST_Call: return is_conversion(w, as(Call, n));
    case AST_BinOp:
    case AST_JoinedStr:
    case AST_Compare:
    case AST_List:
    case AST_Dict:
    case AST_Set:
    case AST_Tuple:
    case AST_ListComp:
    case AST_DictComp:
    case AST_SetComp: return true;
    case AST_UnaryOp: return true;
    case AST_IfExp: return is_something(w, as(IfExp, n)->body) && is_something(w, as(IfExp, n)->orelse);
    default: return false;
    }
}

static void bool_op(Narrow *w, const AstBoolOp *b) {
    Facts before = *w->now;
    for (uint32_t i = 0; i < b->values.len; i++) {
        expr(w, b->values.at[i]);
        outcome(w, b->values.at[i], b->op == BOOL_And);
    }
    *w->now = before;
    for (uint32_t i = 0; i < b->values.len; i++) forget_bound(w, b->values.at[i]);
}

static void part(void *context, Node *n) {
    if (n->kind != AST_comprehension) expr(context, n);
}

static void comprehension(Narrow *w, const Node *n) {
    Facts before = *w->now;
    forget_bound(w, (Node *)n);
    Facts after = *w->now;
    if (n->kind == AST_GeneratorExp) *w->now = (Facts){0}; /* it runs later */
    NodeList loops = n->kind == AST_ListComp   ? as(ListComp, n)->generators
                     : n->kind == AST_SetComp  ? as(SetComp, n)->generators
                     : n->kind == AST_DictComp ? as(DictComp, n)->generators
                                               : as(GeneratorExp, n)->generators;
    for (uint32_t i = 0; i < loops.len; i++) {
        const Astcomprehension *c = as(comprehension, loops.at[i]);
        expr(w, c->iter);
        expr(w, c->target);
        for (uint32_t k = 0; k < c->ifs.len; k++) expr(w, c->ifs.at[k]), outcome(w, c->ifs.at[k], true);
    }
    ast_children(n, part, w);
    *w->now = both(w, before, after);
}

static void read(Narrow *w, const Node *n) {
    const Fact *fact = fact_of(w->now, variable(w, n));
    w->out.some[n->id] = fact && !fact->value;
    w->out.given[n->id] = fact ? fact->value : NULL;
}

static void expr(Narrow *w, const Node *n) {
    Facts *now = w->now;
    switch (n->kind) {
    case AST_Name:
        if (as(Name, n)->ctx == CTX_Load) read(w, n);
        else forget(w, variable(w, n));
        return;
    case AST_Compare:
        if (none_test(n) && as(Compare, n)->left->kind == AST_Name) return;
        break;
    case AST_BoolOp: bool_op(w, as(BoolOp, n)); return;
    case AST_IfExp: {
        const AstIfExp *i = as(IfExp, n);
        expr(w, i->test);
        Facts before = *now;
        outcome(w, i->test, true);
        expr(w, i->body);
        Facts yes = *now;
        *now = before;
        outcome(w, i->test, false);
        expr(w, i->orelse);
        *now = both(w, yes, *now);
        return;
    }
    case AST_NamedExpr: {
        const AstNamedExpr *e = as(NamedExpr, n);
        expr(w, e->value);
        bool something = is_something(w, e->value);
        forget(w, variable(w, e->target));
        learn_if(w, variable(w, e->target), something ? NULL : e->value);
        return;
    }
    case AST_ListComp:
    case AST_SetComp:
    case AST_DictComp:
    case AST_GeneratorExp: comprehension(w, n); return;
    case AST_Lambda: {
        Facts outer = *now;
        ast_children(as(Lambda, n)->args, child, w);
        *now = (Facts){0};
        expr(w, as(Lambda, n)->body);
        *now = outer;
        return;
    }
    default: break;
    }
    ast_children(n, child, w);
}

/* -- statements */

static void assign(Narrow *w, const Node *target, const Node *value) {
    bool named = value && target->kind == AST_Name, something = named && is_something(w, value);
    expr(w, target);
    if (named) learn_if(w, variable(w, target), something ? NULL : value);
}

static void find_break(void *context, Node *n) {
    bool *found = context;
    if (n->kind == AST_Break) *found = true;
    else ast_children(n, find_break, context);
}

/* Also one of a loop within. */
static bool breaks(NodeList list) {
    bool found = false;
    for (uint32_t i = 0; i < list.len; i++) find_break(&found, list.at[i]);
    return found;
}

static void while_loop(Narrow *w, const AstWhile *n) {
    forget_all_bound(w, n->body);
    forget_bound(w, n->test);
    expr(w, n->test);
    Facts entry = *w->now;
    outcome(w, n->test, true);
    block(w, n->body);
    *w->now = entry;
    if (!breaks(n->body)) outcome(w, n->test, false);
    block(w, n->orelse);
    *w->now = both(w, *w->now, entry);
}

static void for_loop(Narrow *w, const Node *target, const Node *iter, NodeList body, NodeList orelse) {
    expr(w, iter);
    forget_all_bound(w, body);
    forget_bound(w, (Node *)target);
    Facts entry = *w->now;
    expr(w, target);
    block(w, body);
    *w->now = entry;
    block(w, orelse);
    *w->now = both(w, *w->now, entry);
}

static void try_block(Narrow *w, NodeList body, NodeList handlers, NodeList orelse, NodeList final) {
    Facts before = *w->now;
    block(w, body);
    block(w, orelse);
    Facts after = *w->now;
    *w->now = before;
    forget_all_bound(w, body);
    Facts raised = *w->now;
    for (uint32_t i = 0; i < handlers.len; i++) {
        const AstExceptHandler *h = as(ExceptHandler, handlers.at[i]);
        *w->now = raised;
        if (h->type) expr(w, h->type);
        forget(w, variable(w, &h->node));
        block(w, h->body);
        after = both(w, after, *w->now);
    }
    if (!final.len) {
        *w->now = after;
        return;
    }
    /* The final block may begin after any of these. */
    *w->now = raised;
    forget_all_bound(w, handlers);
    forget_all_bound(w, orelse);
    block(w, final);
    if (w->now->dead) return;
    *w->now = after;
    forget_all_bound(w, final);
}

static void with_block(Narrow *w, NodeList items, NodeList body) {
    for (uint32_t i = 0; i < items.len; i++) expr(w, items.at[i]);
    Facts before = *w->now;
    block(w, body);
    Facts after = *w->now;
    /* The manager may have kept an exception to itself. */
    *w->now = before;
    forget_all_bound(w, body);
    if (!after.dead) *w->now = both(w, *w->now, after);
}

static void match(Narrow *w, const AstMatch *n) {
    expr(w, n->subject);
    Facts before = *w->now, after = {.dead = true};
    for (uint32_t i = 0; i < n->cases.len; i++) {
        const Astmatch_case *c = as(match_case, n->cases.at[i]);
        *w->now = before;
        forget_bound(w, (Node *)c->pattern);
        if (c->guard) forget_bound(w, (Node *)c->guard);
        before = *w->now;
        if (c->guard) expr(w, c->guard), outcome(w, c->guard, true);
        block(w, c->body);
        after = both(w, after, *w->now);
    }
    *w->now = both(w, after, before);
}

/* The body of a function or class is a walk of its own. */
static void apart(Narrow *w, NodeList body) {
    Facts outer = *w->now;
    *w->now = (Facts){0};
    block(w, body);
    *w->now = outer;
}

static void statement(Narrow *w, const Node *n) {
    switch (n->kind) {
    case AST_Assign:
        expr(w, as(Assign, n)->value);
        for (uint32_t i = 0; i < as(Assign, n)->targets.len; i++) assign(w, as(Assign, n)->targets.at[i], as(Assign, n)->value);
        return;
    case AST_AnnAssign: {
        const AstAnnAssign *a = as(AnnAssign, n);
        if (a->value) expr(w, a->value), assign(w, a->target, a->value);
        return;
    }
    case AST_AugAssign: {
        const AstAugAssign *a = as(AugAssign, n);
        const Symbol *sym = a->target->kind == AST_Name ? variable(w, a->target) : NULL;
        if (sym) read(w, a->target);
        else expr(w, a->target);
        expr(w, a->value);
        return;
    }
    case AST_For: for_loop(w, as(For, n)->target, as(For, n)->iter, as(For, n)->body, as(For, n)->orelse); return;
    case AST_AsyncFor: for_loop(w, as(AsyncFor, n)->target, as(AsyncFor, n)->iter, as(AsyncFor, n)->body, as(AsyncFor, n)->orelse); return;
    case AST_While: while_loop(w, as(While, n)); return;
    case AST_If: {
        const AstIf *i = as(If, n);
        expr(w, i->test);
        Facts before = *w->now;
        outcome(w, i->test, true);
        block(w, i->body);
        Facts yes = *w->now;
        *w->now = before;
        outcome(w, i->test, false);
        block(w, i->orelse);
        *w->now = both(w, yes, *w->now);
        return;
    }
    case AST_Try: try_block(w, as(Try, n)->body, as(Try, n)->handlers, as(Try, n)->orelse, as(Try, n)->finalbody); return;
    case AST_TryStar: try_block(w, as(TryStar, n)->body, as(TryStar, n)->handlers, as(TryStar, n)->orelse, as(TryStar, n)->finalbody); return;
    case AST_With: with_block(w, as(With, n)->items, as(With, n)->body); return;
    case AST_AsyncWith: with_block(w, as(AsyncWith, n)->items, as(AsyncWith, n)->body); return;
    case AST_Match: match(w, as(Match, n)); return;
    case AST_Assert:
        expr(w, as(Assert, n)->test);
        outcome(w, as(Assert, n)->test, true);
        return;
    case AST_FunctionDef:
        forget(w, variable(w, n));
        apart(w, as(FunctionDef, n)->body);
        return;
    case AST_AsyncFunctionDef:
        forget(w, variable(w, n));
        apart(w, as(AsyncFunctionDef, n)->body);
        return;
    case AST_ClassDef:
        forget(w, variable(w, n));
        apart(w, as(ClassDef, n)->body);
        return;
    case AST_Import:
    case AST_ImportFrom:
    case AST_Delete: forget_bound(w, (Node *)n); return;
    case AST_Return:
    case AST_Raise:
        ast_children(n, child, w);
        w->now->dead = true;
        return;
    case AST_Break:
    case AST_Continue: w->now->dead = true; return;
    default: ast_children(n, child, w); return;
    }
}

static void block(Narrow *w, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++) statement(w, list.at[i]);
}

Narrowed narrow_find(Arena *arena, const Module *m, const SymbolUse *uses) {
    Facts now = {0};
    uint32_t nodes = m->ast->nodes;
    Narrow w = {arena, m, uses, {NEW_ARRAY(arena, bool, nodes), NEW_ARRAY(arena, const Node *, nodes)}, &now};
    block(&w, m->ast->module->body);
    return w.out;
}
