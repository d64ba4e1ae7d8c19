/* Scopes to Assigned: each scope is walked once, in the order in which CPython evaluates, with the sets of
 * variables that may be bound and that may be unbound. Loops and handlers need no second round: where paths
 * come back, everything that the repeated or interrupted part binds or unbinds is taken as having happened. */
#include "analysis/assigned.h"

#include "analysis/assigned_code.h"

typedef uint64_t *Bits;

/* What holds at one point of a scope, by Symbol.order. */
typedef struct State {
    Bits bound;   /* may be bound */
    Bits unbound; /* may be unbound */
    Bits needed;  /* code that can run from here on names it */
    bool dead;    /* no path leads here */
} State;

/* A loop around: where `break` goes. */
typedef struct Loop {
    struct Loop *outer;
    State breaks;
    const struct Cleanup *cleanup; /* that of the loop itself */
} Loop;

/* A `finally` that break leaves through, or an except clause whose variable is unbound then. */
typedef struct Cleanup {
    const struct Cleanup *outer;
    NodeList body;
    const Node *clause;
} Cleanup;

typedef struct Flow {
    Arena *scratch;
    Assigned *out;
    const Code *code;
    const Scopes *scopes;
    bool *early; /* by symbol id: inner scopes may find it unbound */

    const Scope *scope; /* the one that is walked */
    size_t words;
    State now;
    Bits ever;  /* all that was needed at any point */
    Bits shaky; /* deleted from elsewhere, at any time */
    bool open;  /* what is defined from here on can be called at once */
    Loop *loop;
    const Cleanup *cleanup;
} Flow;

static void expr(Flow *f, const Node *n);
static void stmts(Flow *f, NodeList body);

/* ---- Sets and states ---- */

static bool has(Bits b, uint32_t i) { return b[i / 64] >> (i % 64) & 1; }
static void put(Bits b, uint32_t i) { b[i / 64] |= (uint64_t)1 << (i % 64); }
static void take(Bits b, uint32_t i) { b[i / 64] &= ~((uint64_t)1 << (i % 64)); }
static Bits bits(const Flow *f) { return NEW_ARRAY(f->scratch, uint64_t, f->words); }

static void unite(const Flow *f, Bits into, Bits from) {
    for (size_t i = 0; i < f->words; i++) into[i] |= from[i];
}

static State nowhere(const Flow *f) {
    return (State){.bound = bits(f), .unbound = bits(f), .needed = bits(f), .dead = true};
}

static State copy(const Flow *f, State s) {
    State c = nowhere(f);
    c.dead = s.dead;
    unite(f, c.bound, s.bound);
    unite(f, c.unbound, s.unbound);
    unite(f, c.needed, s.needed);
    return c;
}

static Symbol *symbol_at(const Flow *f, uint32_t i) { return f->scope->symbols.at[i]; }

/* Live code could read what is unbound here. */
static void check_needed(Flow *f, Bits needed, Bits unbound) {
    for (size_t w = 0; w < f->words; w++)
        for (uint64_t both = needed[w] & unbound[w]; both; both &= both - 1) {
            const Symbol *symbol = symbol_at(f, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(both));
            if (symbol->owner == symbol) f->early[symbol->id] = true;
        }
}

static void join(Flow *f, State *into, State from) {
    if (from.dead) return;
    if (into->dead) {
        *into = copy(f, from);
        return;
    }
    unite(f, into->bound, from.bound);
    unite(f, into->unbound, from.unbound);
    unite(f, into->needed, from.needed);
    check_needed(f, into->needed, into->unbound);
}

/* ---- Variables ---- */

/* The entry of this scope through which `symbol`, maybe of a scope inside, is known here; or -1. */
static int64_t index_of(const Flow *f, const Symbol *symbol) {
    if (!symbol || !symbol->owner) return -1;
    if (symbol->scope == f->scope) return symbol->order;
    const Symbol *here = scope_find(f->scope, symbol->name);
    return here && here->owner == symbol->owner ? (int64_t)here->order : -1;
}

static void read(Flow *f, const Node *n) {
    int64_t i = index_of(f, f->scopes->symbol_of[n->id]);
    if (i < 0 || f->now.dead) return;
    Bound now = !has(f->now.unbound, (uint32_t)i) ? BOUND_CERTAINLY : has(f->now.bound, (uint32_t)i) ? BOUND_MAYBE : BOUND_NEVER;
    uint8_t *at = &f->out->at[n->id];
    *at = *at == BOUND_UNSEEN || *at == now ? now : BOUND_MAYBE;
    if (now == BOUND_CERTAINLY) return;
    const Symbol *symbol = symbol_at(f, (uint32_t)i);
    f->out->maybe_unbound[symbol->id] = f->out->maybe_unbound[symbol->owner->id] = true;
}

static void bind_index(Flow *f, int64_t i) {
    if (i < 0 || f->now.dead) return;
    put(f->now.bound, (uint32_t)i);
    if (!has(f->shaky, (uint32_t)i)) take(f->now.unbound, (uint32_t)i);
}

static void bind(Flow *f, const Node *n) { bind_index(f, index_of(f, f->scopes->symbol_of[n->id])); }

static void unbind(Flow *f, const Node *n) {
    int64_t i = index_of(f, f->scopes->symbol_of[n->id]);
    if (i < 0 || f->now.dead) return;
    put(f->now.unbound, (uint32_t)i);
    const Symbol *symbol = symbol_at(f, (uint32_t)i);
    if (!has(f->shaky, (uint32_t)i) && !(symbol->owner->flags & SYM_STORED_INSIDE)) take(f->now.bound, (uint32_t)i);
}

static bool is_star(const Node *alias_node) { return name_is(as(alias, alias_node)->name, "*"); }

/* `import *` binds all that a native module or a literal __all__ has; otherwise what happens to be there. */
static void bind_star(Flow *f, const Node *alias_node, State *into, bool may) {
    const Import *import = f->code->module ? module_import(f->code->module, alias_node) : NULL;
    for (uint32_t i = 0; i < f->scope->symbols.len; i++)
        if (!import && symbol_at(f, i)->flags & SYM_IMPORTED) put(into->bound, i);
    bool certain = import && import->module && import->module->origin == MODULE_NATIVE && !may;
    for (uint32_t k = 0; import && k < import->star_names.len; k++) {
        const Symbol *symbol = scope_find(f->scope, import->star_names.at[k]);
        if (!symbol) continue;
        if (certain) bind_index(f, symbol->order);
        else put(into->bound, symbol->order);
    }
}

/* ---- Code that becomes reachable ---- */

static void need_scope(Flow *f, const Scope *scope);

static void need(Flow *f, int64_t i) {
    if (i < 0 || f->now.dead || has(f->now.needed, (uint32_t)i)) return;
    put(f->now.needed, (uint32_t)i);
    put(f->ever, (uint32_t)i);
    const Symbol *symbol = symbol_at(f, (uint32_t)i);
    if (symbol->owner == symbol && has(f->now.unbound, (uint32_t)i)) f->early[symbol->id] = true;
    const Units *units = &f->code->units_of[symbol->owner->id];
    for (size_t k = 0; k < units->len; k++) need_scope(f, units->at[k]);
}

/* Everything defined up to here can run, and all that follows as soon as it is there. */
static void open_up(Flow *f) {
    f->open = true;
    for (uint32_t i = 0; i < f->scope->symbols.len; i++) {
        const Symbol *symbol = symbol_at(f, i);
        if (symbol->owner && has(f->now.bound, i) && f->code->units_of[symbol->owner->id].len) need(f, i);
    }
}

static void need_symbol(Flow *f, const Symbol *symbol) {
    if (!symbol->owner) return;
    need(f, index_of(f, symbol));
    if (f->code->foreign[symbol->owner->id] && !f->code->is_closed && !f->open) open_up(f);
}

/* The names in `scope` itself; a function's also import. */
static void need_names(Flow *f, const Scope *scope) {
    for (size_t i = 0; i < scope->symbols.len; i++) need_symbol(f, scope->symbols.at[i]);
}

static void need_scope(Flow *f, const Scope *scope) {
    need_names(f, scope);
    for (size_t i = 0; i < scope->children.len; i++) need_scope(f, scope->children.at[i]);
}

/* A class body runs where it stands; its methods do not, or not yet. */
static void need_class_body(Flow *f, const Scope *scope) {
    need_names(f, scope);
    for (size_t i = 0; i < scope->children.len; i++) {
        const Scope *child = scope->children.at[i];
        if (child->kind == SCOPE_CLASS) need_class_body(f, child);
        else if (child->kind != SCOPE_FUNCTION) need_scope(f, child);
    }
}

static void mention(Flow *f, const Node *n) {
    const Symbol *symbol = f->scopes->symbol_of[n->id];
    if (symbol && !f->now.dead) need_symbol(f, symbol);
}

/* ---- What a part may bind and unbind, wherever it is left ---- */

typedef struct Effects {
    Flow *f;
    State *into;
} Effects;

static void effect(void *context, Node *n) {
    const Effects *e = context;
    Flow *f = e->f;
    if (n->kind == AST_alias && is_star(n)) bind_star(f, n, e->into, true);
    int64_t i = index_of(f, f->scopes->symbol_of[n->id]);
    bool reads = n->kind == AST_Name && as(Name, n)->ctx == CTX_Load;
    bool deletes = n->kind == AST_ExceptHandler || (n->kind == AST_Name && as(Name, n)->ctx == CTX_Del);
    if (i >= 0 && !reads) put(e->into->bound, (uint32_t)i);
    if (i >= 0 && deletes) put(e->into->unbound, (uint32_t)i);
    ast_children(n, effect, context);
}

static void add_effects(Flow *f, State *into, NodeList body) {
    if (into->dead) return;
    Effects e = {f, into};
    for (uint32_t i = 0; i < body.len; i++) effect(&e, body.at[i]);
}

/* After a part that began in `into` was walked: paths that left it early needed no more than `ever`. */
static void add_needed(Flow *f, State *into) {
    if (into->dead) return;
    unite(f, into->needed, f->ever);
    check_needed(f, into->needed, into->unbound);
}

/* ---- Expressions ---- */

static void exprs(Flow *f, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++)
        if (list.at[i]) expr(f, list.at[i]);
}

static void expr_or_none(Flow *f, const Node *n) {
    if (n) expr(f, n);
}

/* What only some paths evaluate. */
#define PERHAPS(f) \
    for (State before_ = copy((f), (f)->now), *once_ = &before_; once_; join((f), &(f)->now, before_), once_ = NULL)

static int constant_truth(const Flow *f, const Node *n) {
    if (n->kind != AST_Constant) return f->code->module ? module_static_test(f->code->module, n) : -1;
    const Const *c = &as(Constant, n)->value;
    switch ((ConstKind)c->kind) {
    case CONST_NONE:
    case CONST_FALSE: return 0;
    case CONST_INT: return c->text.at || c->small;
    case CONST_FLOAT:
    case CONST_COMPLEX: return c->real != 0;
    case CONST_STR:
    case CONST_BYTES: return c->text.len > 0;
    default: return 1;
    }
}

/* Evaluates a condition: where it goes on when it holds and when it does not. */
static void test(Flow *f, const Node *n, State *yes, State *no) {
    if (n->kind == AST_UnaryOp && as(UnaryOp, n)->op == UNARY_Not) {
        test(f, as(UnaryOp, n)->operand, no, yes);
        return;
    }
    if (n->kind == AST_BoolOp) {
        const AstBoolOp *b = as(BoolOp, n);
        State *stop = b->op == BOOL_And ? no : yes, *on = b->op == BOOL_And ? yes : no;
        *stop = nowhere(f);
        for (uint32_t i = 0; i < b->values.len; i++) {
            State stops;
            if (b->op == BOOL_And) test(f, b->values.at[i], on, &stops);
            else test(f, b->values.at[i], &stops, on);
            join(f, stop, stops);
            f->now = copy(f, *on);
        }
        return;
    }
    int truth = constant_truth(f, n);
    expr(f, n);
    *yes = truth == 0 ? nowhere(f) : copy(f, f->now);
    *no = truth == 1 ? nowhere(f) : copy(f, f->now);
}

static void go(Flow *f, State to) { f->now = copy(f, to); }

static void bool_op(Flow *f, const Node *n) {
    State yes, no;
    test(f, n, &yes, &no);
    join(f, &yes, no);
    f->now = yes;
}

static void if_exp(Flow *f, const AstIfExp *e) {
    State yes, no;
    test(f, e->test, &yes, &no);
    go(f, yes);
    expr(f, e->body);
    State done = f->now;
    go(f, no);
    expr(f, e->orelse);
    join(f, &f->now, done);
}

static void compare(Flow *f, const AstCompare *e) {
    expr(f, e->left);
    expr(f, e->comparators.at[0]);
    if (e->comparators.len == 1) return;
    PERHAPS(f) for (uint32_t i = 1; i < e->comparators.len; i++) expr(f, e->comparators.at[i]);
}

static void dict(Flow *f, const AstDict *d) {
    for (uint32_t i = 0; i < d->values.len; i++) {
        expr_or_none(f, d->keys.at[i]);
        expr(f, d->values.at[i]);
    }
}

static void defaults(Flow *f, const Node *n) {
    exprs(f, as(arguments, n)->defaults);
    exprs(f, as(arguments, n)->kw_defaults);
}

/* Only the first iterable is ours; the rest is a scope of its own, in which `:=` may bind here. */
static void comprehension(Flow *f, const Node *n, NodeList fors) {
    expr(f, as(comprehension, fors.at[0])->iter);
    if (f->now.dead) return;
    need_scope(f, f->scopes->scope_of[n->id]);
    effect(&(Effects){f, &f->now}, (Node *)n);
}

static void any_child(void *context, Node *n) { expr(context, n); }

static void expr(Flow *f, const Node *n) {
    switch ((AstKind)n->kind) {
    case AST_Name:
        read(f, n);
        mention(f, n);
        break;
    case AST_NamedExpr:
        expr(f, as(NamedExpr, n)->value);
        bind(f, as(NamedExpr, n)->target);
        break;
    case AST_BoolOp: bool_op(f, n); break;
    case AST_IfExp: if_exp(f, as(IfExp, n)); break;
    case AST_Compare: compare(f, as(Compare, n)); break;
    case AST_Dict: dict(f, as(Dict, n)); break;
    case AST_Lambda:
        defaults(f, as(Lambda, n)->args);
        if (!f->now.dead) need_scope(f, f->scopes->scope_of[n->id]);
        break;
    case AST_ListComp: comprehension(f, n, as(ListComp, n)->generators); break;
    case AST_SetComp: comprehension(f, n, as(SetComp, n)->generators); break;
    case AST_DictComp: comprehension(f, n, as(DictComp, n)->generators); break;
    case AST_GeneratorExp: comprehension(f, n, as(GeneratorExp, n)->generators); break;
    default: ast_children(n, any_child, f); break;
    }
}

/* ---- Targets ---- */

static void target(Flow *f, const Node *n);

static void targets(Flow *f, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++) target(f, list.at[i]);
}

static void target(Flow *f, const Node *n) {
    switch ((AstKind)n->kind) {
    case AST_Name: bind(f, n); break;
    case AST_Tuple: targets(f, as(Tuple, n)->elts); break;
    case AST_List: targets(f, as(List, n)->elts); break;
    case AST_Starred: target(f, as(Starred, n)->value); break;
    default: expr(f, n); break; /* Attribute, Subscript */
    }
}

static void delete(Flow *f, const Node *n) {
    switch ((AstKind)n->kind) {
    case AST_Name:
        read(f, n);
        unbind(f, n);
        break;
    case AST_Tuple: for (uint32_t i = 0; i < as(Tuple, n)->elts.len; i++) delete(f, as(Tuple, n)->elts.at[i]); break;
    case AST_List: for (uint32_t i = 0; i < as(List, n)->elts.len; i++) delete(f, as(List, n)->elts.at[i]); break;
    default: expr(f, n); break;
    }
}

/* ---- Statements ---- */

static void annotation(Flow *f, const Node *n) {
    if (n && !f->scopes->future_annotations) expr(f, n);
}

static void arg_annotations(Flow *f, NodeList args) {
    for (uint32_t i = 0; i < args.len; i++) annotation(f, as(arg, args.at[i])->annotation);
}

static void function(Flow *f, const Node *n, const Node *args, NodeList decorators, const Node *returns) {
    const Astarguments *a = as(arguments, args);
    exprs(f, decorators);
    defaults(f, args);
    arg_annotations(f, a->posonlyargs);
    arg_annotations(f, a->args);
    if (a->vararg) annotation(f, as(arg, a->vararg)->annotation);
    arg_annotations(f, a->kwonlyargs);
    if (a->kwarg) annotation(f, as(arg, a->kwarg)->annotation);
    annotation(f, returns);
    bool runs = f->open;
    for (uint32_t i = 0; i < decorators.len; i++) runs |= code_decorator_runs(f->code, decorators.at[i]);
    if (runs && !f->now.dead) need_scope(f, f->scopes->scope_of[n->id]);
    bind(f, n);
    if (f->open) mention(f, n);
}

static void class_def(Flow *f, const AstClassDef *c) {
    exprs(f, c->decorator_list);
    exprs(f, c->bases);
    exprs(f, c->keywords);
    const Scope *scope = f->scopes->scope_of[c->node.id];
    if (!f->now.dead) {
        if (f->open || code_class_runs(f->code, c)) need_scope(f, scope);
        else need_class_body(f, scope);
    }
    bind(f, &c->node);
    if (f->open) mention(f, &c->node);
}

static void import(Flow *f, const Node *n, NodeList names) {
    if (!f->open && !f->now.dead && code_import_runs(f->code, n)) open_up(f);
    for (uint32_t i = 0; i < names.len; i++)
        if (!is_star(names.at[i])) bind(f, names.at[i]);
        else if (!f->now.dead) bind_star(f, names.at[i], &f->now, false);
}

static void ann_assign(Flow *f, const AstAnnAssign *a) {
    if (a->value) {
        expr(f, a->value);
        target(f, a->target);
    } else if (a->target->kind != AST_Name) {
        target(f, a->target);
    }
    if (f->scope->kind == SCOPE_MODULE || f->scope->kind == SCOPE_CLASS) annotation(f, a->annotation);
}

static void aug_assign(Flow *f, const AstAugAssign *a) {
    if (a->target->kind == AST_Name) {
        read(f, a->target);
        mention(f, a->target);
    } else {
        expr(f, a->target);
    }
    expr(f, a->value);
    if (a->target->kind == AST_Name) bind(f, a->target);
}

static void if_(Flow *f, const AstIf *s) {
    State yes, no;
    test(f, s->test, &yes, &no);
    go(f, yes);
    stmts(f, s->body);
    State done = f->now;
    go(f, no);
    stmts(f, s->orelse);
    join(f, &f->now, done);
}

/* The rounds of a loop, from `f->now`, which is its head before the first. Leaves by `exit` or by `break`. */
static void rounds(Flow *f, const Node *target_, NodeList body, NodeList orelse, State head, State exit) {
    Loop loop = {.outer = f->loop, .breaks = nowhere(f), .cleanup = f->cleanup};
    f->loop = &loop;
    if (target_) target(f, target_);
    stmts(f, body);
    f->loop = loop.outer;
    add_needed(f, &head);
    if (!exit.dead) add_needed(f, &exit);
    go(f, exit);
    stmts(f, orelse);
    join(f, &f->now, loop.breaks);
}

static void while_(Flow *f, const AstWhile *s) {
    add_effects(f, &f->now, s->body);
    State head = copy(f, f->now), yes, no;
    test(f, s->test, &yes, &no);
    go(f, yes);
    rounds(f, NULL, s->body, s->orelse, head, no);
}

static void for_(Flow *f, Node *target_, const Node *iter, NodeList body, NodeList orelse) {
    expr(f, iter);
    add_effects(f, &f->now, (NodeList){&target_, 1});
    add_effects(f, &f->now, body);
    State head = copy(f, f->now);
    rounds(f, target_, body, orelse, head, head);
}

static void break_(Flow *f) {
    State out = copy(f, f->now);
    for (const Cleanup *c = f->cleanup; f->loop && c != f->loop->cleanup; c = c->outer) {
        add_effects(f, &out, c->body);
        if (!c->clause || out.dead) continue;
        f->now = out;
        unbind(f, c->clause);
        out = copy(f, f->now);
    }
    if (f->loop) join(f, &f->loop->breaks, out);
    f->now = nowhere(f);
}

/* `open(..)` lets every exception through. */
static bool never_swallows(const Flow *f, const Node *context) {
    if (context->kind != AST_Call) return false;
    const Node *func = as(Call, context)->func;
    const Symbol *symbol = func->kind == AST_Name ? f->scopes->symbol_of[func->id] : NULL;
    return symbol && !symbol->owner && name_is(symbol->name, "open");
}

static void with(Flow *f, NodeList items, NodeList body) {
    bool lets_through = true;
    State swallowed = nowhere(f);
    for (uint32_t i = 0; i < items.len; i++) {
        const Astwithitem *item = as(withitem, items.at[i]);
        expr(f, item->context_expr);
        lets_through &= never_swallows(f, item->context_expr);
        bool simple = item->optional_vars && item->optional_vars->kind == AST_Name;
        if (i == 0 && !simple) swallowed = copy(f, f->now);
        if (item->optional_vars) target(f, item->optional_vars);
        if (i == 0 && simple) swallowed = copy(f, f->now);
    }
    add_effects(f, &swallowed, items);
    add_effects(f, &swallowed, body);
    stmts(f, body);
    if (lets_through) return;
    add_needed(f, &swallowed);
    join(f, &f->now, swallowed);
}

static void handlers(Flow *f, NodeList list, State caught, State *done) {
    for (uint32_t i = 0; i < list.len; i++) {
        const AstExceptHandler *h = as(ExceptHandler, list.at[i]);
        go(f, caught);
        expr_or_none(f, h->type);
        caught = copy(f, f->now);
        const Cleanup cleanup = {.outer = f->cleanup, .clause = h->name ? &h->node : NULL};
        f->cleanup = &cleanup;
        if (h->name) bind(f, &h->node);
        stmts(f, h->body);
        f->cleanup = cleanup.outer;
        if (h->name) unbind(f, &h->node);
        join(f, done, f->now);
    }
}

static void try_(Flow *f, NodeList body, NodeList list, NodeList orelse, NodeList finalbody) {
    const Cleanup cleanup = {.outer = f->cleanup, .body = finalbody};
    f->cleanup = &cleanup;
    State caught = copy(f, f->now);
    add_effects(f, &caught, body);
    State left = copy(f, caught); /* by anything that finally catches */
    add_effects(f, &left, list);
    add_effects(f, &left, orelse);

    stmts(f, body);
    add_needed(f, &caught);
    stmts(f, orelse);
    State done = f->now;
    handlers(f, list, caught, &done);
    f->cleanup = cleanup.outer;
    f->now = done;
    if (!finalbody.len) return;

    add_needed(f, &left);
    go(f, left);
    stmts(f, finalbody);
    go(f, done);
    stmts(f, finalbody);
}

/* ---- match ---- */

static void pattern_values(void *context, Node *n) {
    switch ((AstKind)n->kind) {
    case AST_MatchValue: expr(context, as(MatchValue, n)->value); break;
    case AST_MatchSingleton: break;
    default:
        if (n->kind < AST_MatchValue) expr(context, n); /* keys and classes */
        else ast_children(n, pattern_values, context);
    }
}

static void captures(void *context, Node *n) {
    if (n->kind < AST_MatchValue) return;
    bind(context, n);
    ast_children(n, captures, context);
}

/* Matches whatever comes: `_`, `x`, `p | x`. */
static bool is_irrefutable(const Node *n) {
    if (n->kind == AST_MatchAs) return !as(MatchAs, n)->pattern || is_irrefutable(as(MatchAs, n)->pattern);
    if (n->kind != AST_MatchOr) return false;
    const NodeList alternatives = as(MatchOr, n)->patterns;
    return is_irrefutable(alternatives.at[alternatives.len - 1]);
}

/* CPython binds a pattern's names once all of it has matched, before the guard. */
static void match(Flow *f, const AstMatch *m) {
    expr(f, m->subject);
    State done = nowhere(f);
    for (uint32_t i = 0; i < m->cases.len; i++) {
        const Astmatch_case *c = as(match_case, m->cases.at[i]);
        pattern_values(f, c->pattern);
        State next = is_irrefutable(c->pattern) ? nowhere(f) : copy(f, f->now);
        captures(f, c->pattern);
        if (c->guard) {
            State yes, no;
            test(f, c->guard, &yes, &no);
            join(f, &next, no);
            go(f, yes);
        }
        stmts(f, c->body);
        join(f, &done, f->now);
        f->now = next;
    }
    join(f, &f->now, done);
}

static void assert_(Flow *f, const AstAssert *s) {
    State yes, no;
    test(f, s->test, &yes, &no);
    if (s->msg) {
        go(f, no);
        expr(f, s->msg);
    }
    go(f, yes);
}

static void leave(Flow *f) { f->now = nowhere(f); }

static void stmt(Flow *f, const Node *n) {
#define S(Kind) const Ast##Kind *s = as(Kind, n)
    switch ((AstKind)n->kind) {
    case AST_FunctionDef: { S(FunctionDef); function(f, n, s->args, s->decorator_list, s->returns); break; }
    case AST_AsyncFunctionDef: { S(AsyncFunctionDef); function(f, n, s->args, s->decorator_list, s->returns); break; }
    case AST_ClassDef: class_def(f, as(ClassDef, n)); break;
    case AST_Return: { S(Return); expr_or_none(f, s->value); leave(f); break; }
    case AST_Delete: { S(Delete); for (uint32_t i = 0; i < s->targets.len; i++) delete(f, s->targets.at[i]); break; }
    case AST_Assign: { S(Assign); expr(f, s->value); targets(f, s->targets); break; }
    case AST_AugAssign: aug_assign(f, as(AugAssign, n)); break;
    case AST_AnnAssign: ann_assign(f, as(AnnAssign, n)); break;
    case AST_For: { S(For); for_(f, s->target, s->iter, s->body, s->orelse); break; }
    case AST_AsyncFor: { S(AsyncFor); for_(f, s->target, s->iter, s->body, s->orelse); break; }
    case AST_While: while_(f, as(While, n)); break;
    case AST_If: if_(f, as(If, n)); break;
    case AST_With: { S(With); with(f, s->items, s->body); break; }
    case AST_AsyncWith: { S(AsyncWith); with(f, s->items, s->body); break; }
    case AST_Match: match(f, as(Match, n)); break;
    case AST_Raise: { S(Raise); expr_or_none(f, s->exc); expr_or_none(f, s->cause); leave(f); break; }
    case AST_Try: { S(Try); try_(f, s->body, s->handlers, s->orelse, s->finalbody); break; }
    case AST_TryStar: { S(TryStar); try_(f, s->body, s->handlers, s->orelse, s->finalbody); break; }
    case AST_Assert: assert_(f, as(Assert, n)); break;
    case AST_Import: { S(Import); import(f, n, s->names); break; }
    case AST_ImportFrom: { S(ImportFrom); import(f, n, s->names); break; }
    case AST_Expr: { S(Expr); expr(f, s->value); break; }
    case AST_Break: break_(f); break;
    case AST_Continue: leave(f); break;
    default: break; /* Pass, Global, Nonlocal */
    }
#undef S
}

static void stmts(Flow *f, NodeList body) {
    for (uint32_t i = 0; i < body.len; i++) stmt(f, body.at[i]);
}

/* ---- Scopes ---- */

static bool is_given(const Scope *scope, const Symbol *symbol) {
    static const char *const of_modules[] = {"__name__", "__doc__", "__file__", "__loader__", "__spec__",
                                             "__package__", "__builtins__", "__cached__", NULL};
    static const char *const of_classes[] = {"__module__", "__qualname__", NULL};
    if (symbol->flags & SYM_PARAMETER) return true;
    const char *const *given = scope->kind == SCOPE_MODULE ? of_modules : of_classes;
    if (scope->kind != SCOPE_MODULE && scope->kind != SCOPE_CLASS) return false;
    while (*given && !name_is(symbol->name, *given)) given++;
    return *given != NULL;
}

/* Scopes come after the scopes around them, so that what those leave unbound is known. */
static void begin(Flow *f, const Scope *scope) {
    f->scope = scope;
    f->words = scope->symbols.len / 64 + 1;
    f->now = nowhere(f);
    f->now.dead = false;
    f->ever = bits(f);
    f->shaky = bits(f);
    f->open = f->code->is_reflective;
    f->loop = NULL;
    f->cleanup = NULL;
    for (uint32_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *symbol = symbol_at(f, i), *owner = symbol->owner;
        if (!owner) continue;
        bool mine = owner == symbol, given = is_given(scope, symbol);
        if (mine ? f->code->deleted_inside[owner->id] : f->code->deleted[owner->id]) put(f->shaky, i);
        bool shaky = has(f->shaky, i);
        if (given || shaky || !mine || owner->flags & SYM_STORED_INSIDE) put(f->now.bound, i);
        if (shaky || (mine ? !given : f->early[owner->id])) put(f->now.unbound, i);
    }
}

static void comprehension_scope(Flow *f, NodeList fors, const Node *first, const Node *second) {
    for (uint32_t i = 0; i < fors.len; i++) {
        const Astcomprehension *c = as(comprehension, fors.at[i]);
        if (i > 0) expr(f, c->iter);
        target(f, c->target);
        for (uint32_t k = 0; k < c->ifs.len; k++) {
            State yes, no;
            test(f, c->ifs.at[k], &yes, &no);
            go(f, yes);
        }
    }
    expr(f, first);
    expr_or_none(f, second);
}

static void walk(Flow *f, const Node *n) {
#define S(Kind) const Ast##Kind *s = as(Kind, n)
    switch ((AstKind)n->kind) {
    case AST_Module: { S(Module); stmts(f, s->body); break; }
    case AST_ClassDef: { S(ClassDef); stmts(f, s->body); break; }
    case AST_FunctionDef: { S(FunctionDef); stmts(f, s->body); break; }
    case AST_AsyncFunctionDef: { S(AsyncFunctionDef); stmts(f, s->body); break; }
    case AST_Lambda: { S(Lambda); expr(f, s->body); break; }
    case AST_ListComp: { S(ListComp); comprehension_scope(f, s->generators, s->elt, NULL); break; }
    case AST_SetComp: { S(SetComp); comprehension_scope(f, s->generators, s->elt, NULL); break; }
    case AST_GeneratorExp: { S(GeneratorExp); comprehension_scope(f, s->generators, s->elt, NULL); break; }
    case AST_DictComp: { S(DictComp); comprehension_scope(f, s->generators, s->key, s->value); break; }
    default: break;
    }
#undef S
}

static Assigned *analyse(Arena *arena, const Scopes *scopes, const Module *module) {
    Assigned *out = NEW(arena, Assigned);
    out->at = NEW_ARRAY(arena, uint8_t, scopes->ast->nodes);
    out->maybe_unbound = NEW_ARRAY(arena, bool, scopes->symbols);

    Arena facts;
    arena_init(&facts);
    Flow f = {.out = out, .scopes = scopes, .code = code_survey(&facts, scopes, module)};
    f.early = NEW_ARRAY(&facts, bool, scopes->symbols);
    memcpy(f.early, f.code->deleted, scopes->symbols);
    for (size_t i = 0; i < scopes->all.len; i++)
        if (scopes->all.at[i]->class_cell) f.early[scopes->all.at[i]->class_cell->id] = true;
    for (size_t i = 0; i < scopes->all.len; i++) {
        Arena scratch;
        arena_init(&scratch);
        f.scratch = &scratch;
        begin(&f, scopes->all.at[i]);
        walk(&f, scopes->all.at[i]->node);
        arena_release(&scratch);
    }
    arena_release(&facts);
    return out;
}

Assigned *assigned_analyse(Arena *arena, const Scopes *scopes) { return analyse(arena, scopes, NULL); }
Assigned *assigned_analyse_module(Arena *arena, const Module *m) { return analyse(arena, m->scopes, m); }
