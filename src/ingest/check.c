/* The errors of CPython's code generator: statements and expressions where they cannot stand. */
#include "ingest/check.h"

#include "base/vec.h"

typedef enum UnitKind { UNIT_MODULE, UNIT_CLASS, UNIT_FUNCTION, UNIT_ASYNC_FUNCTION, UNIT_LAMBDA, UNIT_COMPREHENSION } UnitKind;

/* What CPython calls a frame block, as far as anything depends on it. */
typedef enum BlockKind { BLOCK_LOOP, BLOCK_EXCEPT_STAR, BLOCK_OTHER } BlockKind;

typedef struct Block {
    BlockKind kind;
    const NodeList *final; /* a `finally` that is still to be visited: CPython does when it is first left */
} Block;

enum { MAX_BLOCKS = 20, MAX_UNPACK = 256 };

/* One code object. */
typedef struct Unit {
    UnitKind kind;
    bool async_generator;
    Block blocks[MAX_BLOCKS];
    uint32_t block_count;
} Unit;

typedef struct Check {
    Session *s;
    const Source *source;
    bool annotations_are_text; /* from __future__ import annotations */
    Unit *unit;
} Check;

#define wrong(c, span, ...) diag(&(c)->s->diags, E0101, (c)->source, (span), arena_printf(&(c)->s->arena, __VA_ARGS__))

static void node(Check *c, const Node *n);

static void maybe(Check *c, const Node *n) {
    if (n) node(c, n);
}

static void nodes(Check *c, NodeList l) {
    for (uint32_t i = 0; i < l.len; i++) maybe(c, l.at[i]);
}

static void visit(void *context, Node *child) { node(context, child); }

/* ---- code objects ---- */

static bool is_function(const Unit *u) { return u->kind != UNIT_MODULE && u->kind != UNIT_CLASS; }

/* What a function's own code has. */
typedef struct Kinds {
    bool yields, awaits;
} Kinds;

static void look_for_kinds(void *found, Node *n);

static void look_in(void *found, NodeList l) {
    for (uint32_t i = 0; i < l.len; i++)
        if (l.at[i]) look_for_kinds(found, l.at[i]);
}

static void look_in_defaults(void *found, const Node *args) {
    look_in(found, as(arguments, args)->defaults);
    look_in(found, as(arguments, args)->kw_defaults);
}

/* Of what other code objects hold, only what is run where they are made. */
static void look_for_kinds(void *found, Node *n) {
    switch (n->kind) {
    case AST_FunctionDef:
        look_in(found, as(FunctionDef, n)->decorator_list);
        look_in_defaults(found, as(FunctionDef, n)->args);
        return;
    case AST_AsyncFunctionDef:
        look_in(found, as(AsyncFunctionDef, n)->decorator_list);
        look_in_defaults(found, as(AsyncFunctionDef, n)->args);
        return;
    case AST_ClassDef:
        look_in(found, as(ClassDef, n)->decorator_list);
        look_in(found, as(ClassDef, n)->bases);
        look_in(found, as(ClassDef, n)->keywords);
        return;
    case AST_Lambda: look_in_defaults(found, as(Lambda, n)->args); return;
    case AST_GeneratorExp: look_for_kinds(found, as(comprehension, as(GeneratorExp, n)->generators.at[0])->iter); return;
    case AST_Yield: case AST_YieldFrom: ((Kinds *)found)->yields = true; break;
    case AST_Await: ((Kinds *)found)->awaits = true; break;
    case AST_comprehension: ((Kinds *)found)->awaits |= as(comprehension, n)->is_async; break;
    default: break;
    }
    ast_children(n, look_for_kinds, found);
}

static bool is_async_generator(UnitKind kind, NodeList body) {
    Kinds found = {.awaits = kind == UNIT_ASYNC_FUNCTION};
    look_in(&found, body);
    return found.yields && found.awaits;
}

/* Whether a comprehension's own code awaits: its first iterable is its surroundings' business. */
static void look_for_await(void *found, Node *n);

static bool is_async_comprehension(const Node *elt, const Node *value, NodeList generators) {
    bool found = false;
    look_for_await(&found, (Node *)elt);
    if (value) look_for_await(&found, (Node *)value);
    for (uint32_t i = 0; i < generators.len; i++) {
        const Astcomprehension *g = as(comprehension, generators.at[i]);
        found |= g->is_async;
        look_for_await(&found, g->target);
        if (i) look_for_await(&found, g->iter);
        for (uint32_t k = 0; k < g->ifs.len; k++) look_for_await(&found, g->ifs.at[k]);
    }
    return found;
}

static void look_for_await(void *found, Node *n) {
    switch (n->kind) {
    case AST_Await: *(bool *)found = true; return;
    case AST_Lambda: return;
    case AST_GeneratorExp: look_for_await(found, as(comprehension, as(GeneratorExp, n)->generators.at[0])->iter); return;
    default: ast_children(n, look_for_await, found); /* an inner comprehension that awaits makes this one await */
        if (n->kind == AST_comprehension && as(comprehension, n)->is_async) *(bool *)found = true;
    }
}

/* ---- blocks ---- */

static bool enter_block(Check *c, Block b, Span at) {
    Unit *u = c->unit;
    if (u->block_count >= MAX_BLOCKS) {
        wrong(c, at, "too many statically nested blocks");
        return false;
    }
    u->blocks[u->block_count++] = b;
    return true;
}

static void block(Check *c, BlockKind kind, NodeList body, Span at) {
    if (!enter_block(c, (Block){kind, NULL}, at)) return;
    nodes(c, body);
    c->unit->block_count--;
}

/* Leaving blocks by break, continue (to the loop) or return (all of them): false after an error. */
static bool unwind(Check *c, Span at, bool to_loop, bool *loop) {
    Unit *u = c->unit;
    uint32_t count = u->block_count;
    bool ok = true;
    *loop = false;
    for (uint32_t i = count; i-- > 0;) {
        Block *b = &u->blocks[i];
        if (b->kind == BLOCK_EXCEPT_STAR) {
            wrong(c, at, "'break', 'continue' and 'return' cannot appear in an except* block");
            ok = false;
            break;
        }
        if (to_loop && b->kind == BLOCK_LOOP) {
            *loop = true;
            break;
        }
        if (b->final) {
            const NodeList *final = b->final;
            b->final = NULL;
            u->block_count = i;
            nodes(c, *final);
        }
    }
    u->block_count = count;
    return ok;
}

/* ---- names ---- */

static void name(Check *c, const Name *n, Span at, ContextKind ctx) {
    if (ctx == CTX_Load || !n || !name_is(n, "__debug__")) return;
    wrong(c, at, "cannot %s __debug__", ctx == CTX_Del ? "delete" : "assign to");
}

static void parameter(Check *c, const Node *n) {
    if (n) name(c, as(arg, n)->arg, n->span, CTX_Store);
}

static void parameters(Check *c, const Astarguments *a) {
    const NodeList lists[] = {a->posonlyargs, a->args, a->kwonlyargs};
    for (size_t k = 0; k < 3; k++)
        for (uint32_t i = 0; i < lists[k].len; i++) parameter(c, lists[k].at[i]);
    parameter(c, a->vararg);
    parameter(c, a->kwarg);
}

static void annotations(Check *c, const Astarguments *a) {
    const NodeList lists[] = {a->args, a->posonlyargs, a->kwonlyargs};
    for (size_t k = 0; k < 3; k++) {
        for (uint32_t i = 0; i < lists[k].len; i++) maybe(c, as(arg, lists[k].at[i])->annotation);
        if (k != 1) continue;
        const Node *star = a->vararg ? as(arg, a->vararg)->annotation : NULL;
        maybe(c, star && star->kind == AST_Starred ? as(Starred, star)->value : star);
    }
    if (a->kwarg) maybe(c, as(arg, a->kwarg)->annotation);
}

/* ---- functions and classes ---- */

static void body_of(Check *c, UnitKind kind, NodeList body, const Node *expr) {
    Unit unit = {.kind = kind}, *outer = c->unit;
    unit.async_generator = kind != UNIT_CLASS && is_async_generator(kind, body);
    c->unit = &unit;
    nodes(c, body);
    maybe(c, expr);
    c->unit = outer;
}

static void function(Check *c, const AstFunctionDef *f, UnitKind kind) {
    const Astarguments *a = as(arguments, f->args);
    nodes(c, f->decorator_list);
    nodes(c, a->defaults);
    nodes(c, a->kw_defaults);
    parameters(c, a);
    if (!c->annotations_are_text) {
        annotations(c, a);
        maybe(c, f->returns);
    }
    body_of(c, kind, f->body, NULL);
    name(c, f->name, f->node.span, CTX_Store);
}

static void keywords(Check *c, NodeList l) {
    for (uint32_t i = 0; i < l.len; i++) {
        const Name *arg = as(keyword, l.at[i])->arg;
        if (!arg) continue;
        name(c, arg, l.at[i]->span, CTX_Store);
        for (uint32_t k = i + 1; k < l.len && l.len < 1000; k++)
            if (as(keyword, l.at[k])->arg == arg) {
                wrong(c, l.at[k]->span, "keyword argument repeated: %s", arg->text);
                return;
            }
    }
}

/* Items among which `*x` may stand. */
static void items(Check *c, NodeList l) {
    for (uint32_t i = 0; i < l.len; i++) node(c, l.at[i]->kind == AST_Starred ? as(Starred, l.at[i])->value : l.at[i]);
}

static void class(Check *c, const AstClassDef *k) {
    nodes(c, k->decorator_list);
    body_of(c, UNIT_CLASS, k->body, NULL);
    keywords(c, k->keywords);
    items(c, k->bases);
    nodes(c, k->keywords);
    name(c, k->name, k->node.span, CTX_Store);
}

/* ---- statements ---- */

static void return_stmt(Check *c, const AstReturn *n) {
    bool loop;
    if (!is_function(c->unit)) {
        wrong(c, n->node.span, "'return' outside function");
        return;
    }
    if (n->value && c->unit->async_generator) wrong(c, n->node.span, "'return' with value in async generator");
    maybe(c, n->value);
    unwind(c, n->node.span, false, &loop);
}

static void loop_exit(Check *c, const Node *n, const char *outside) {
    bool loop;
    if (unwind(c, n->span, true, &loop) && !loop) wrong(c, n->span, "%s", outside);
}

static void handlers(Check *c, NodeList l, bool star) {
    for (uint32_t i = 0; i < l.len; i++) {
        const AstExceptHandler *h = as(ExceptHandler, l.at[i]);
        if (!h->type && i + 1 < l.len) wrong(c, h->node.span, "default 'except:' must be last");
        maybe(c, h->type);
        name(c, h->name, h->node.span, CTX_Store);
        block(c, star ? BLOCK_EXCEPT_STAR : BLOCK_OTHER, h->body, h->node.span);
    }
}

static void try_stmt(Check *c, const AstTry *n, bool star) {
    bool in_final = n->finalbody.len && enter_block(c, (Block){BLOCK_OTHER, &n->finalbody}, n->node.span);
    if (n->handlers.len) block(c, BLOCK_OTHER, n->body, n->node.span);
    else nodes(c, n->body);
    nodes(c, n->orelse);
    handlers(c, n->handlers, star);
    if (!in_final) return;
    bool visited = !c->unit->blocks[--c->unit->block_count].final;
    if (!visited) block(c, BLOCK_OTHER, n->finalbody, n->node.span);
}

static void with_stmt(Check *c, const AstWith *n) {
    Unit *u = c->unit;
    uint32_t before = u->block_count;
    for (uint32_t i = 0; i < n->items.len; i++) {
        const Astwithitem *item = as(withitem, n->items.at[i]);
        node(c, item->context_expr);
        if (!enter_block(c, (Block){BLOCK_OTHER, NULL}, n->node.span)) break;
        maybe(c, item->optional_vars);
    }
    nodes(c, n->body);
    u->block_count = before;
}

/* ---- expressions ---- */

static void unpack(Check *c, const Node *n, NodeList elts) {
    bool starred = false;
    for (uint32_t i = 0; i < elts.len; i++) {
        if (elts.at[i]->kind != AST_Starred) continue;
        if (starred) {
            wrong(c, n->span, "multiple starred expressions in assignment");
            break;
        }
        if (i >= MAX_UNPACK) wrong(c, n->span, "too many expressions in star-unpacking assignment");
        starred = true;
    }
    items(c, elts);
}

static void sequence(Check *c, const Node *n, NodeList elts, ContextKind ctx) {
    if (ctx == CTX_Store) unpack(c, n, elts);
    else items(c, elts);
}

static void comprehension(Check *c, const Node *n, const Node *elt, const Node *value, NodeList generators) {
    node(c, as(comprehension, generators.at[0])->iter);
    UnitKind outer_kind = c->unit->kind;
    if (n->kind != AST_GeneratorExp && outer_kind != UNIT_ASYNC_FUNCTION && outer_kind != UNIT_COMPREHENSION &&
        is_async_comprehension(elt, value, generators))
        wrong(c, n->span, "asynchronous comprehension outside of an asynchronous function");
    Unit unit = {.kind = UNIT_COMPREHENSION}, *outer = c->unit;
    c->unit = &unit;
    for (uint32_t i = 0; i < generators.len; i++) {
        const Astcomprehension *g = as(comprehension, generators.at[i]);
        if (i) node(c, g->iter);
        node(c, g->target);
        nodes(c, g->ifs);
    }
    node(c, elt);
    maybe(c, value);
    c->unit = outer;
}

static void await_expr(Check *c, const AstAwait *n) {
    UnitKind kind = c->unit->kind;
    if (!is_function(c->unit)) wrong(c, n->node.span, "'await' outside function");
    else if (kind != UNIT_ASYNC_FUNCTION && kind != UNIT_COMPREHENSION) wrong(c, n->node.span, "'await' outside async function");
    node(c, n->value);
}

static void asynchronous(Check *c, const Node *n, const char *what) {
    if (c->unit->kind != UNIT_ASYNC_FUNCTION) wrong(c, n->span, "'async %s' outside async function", what);
}

/* In the order in which CPython generates code. */
static void node(Check *c, const Node *n) {
    switch ((AstKind)n->kind) {
    case AST_FunctionDef: function(c, as(FunctionDef, n), UNIT_FUNCTION); return;
    case AST_AsyncFunctionDef: {
        const AstAsyncFunctionDef *f = as(AsyncFunctionDef, n);
        AstFunctionDef same = {f->node, f->name, f->args, f->body, f->decorator_list, f->returns, NULL};
        function(c, &same, UNIT_ASYNC_FUNCTION);
        return;
    }
    case AST_ClassDef: class(c, as(ClassDef, n)); return;
    case AST_Lambda: {
        const Astarguments *a = as(arguments, as(Lambda, n)->args);
        parameters(c, a);
        nodes(c, a->defaults);
        nodes(c, a->kw_defaults);
        body_of(c, UNIT_LAMBDA, (NodeList){0}, as(Lambda, n)->body);
        return;
    }
    case AST_Return: return_stmt(c, as(Return, n)); return;
    case AST_Assign:
        node(c, as(Assign, n)->value);
        nodes(c, as(Assign, n)->targets);
        return;
    case AST_AnnAssign:
        maybe(c, as(AnnAssign, n)->value);
        node(c, as(AnnAssign, n)->target);
        if (!is_function(c->unit) && !c->annotations_are_text) node(c, as(AnnAssign, n)->annotation);
        return;
    case AST_For:
        node(c, as(For, n)->iter);
        node(c, as(For, n)->target);
        block(c, BLOCK_LOOP, as(For, n)->body, n->span);
        nodes(c, as(For, n)->orelse);
        return;
    case AST_AsyncFor:
        asynchronous(c, n, "for");
        node(c, as(AsyncFor, n)->iter);
        node(c, as(AsyncFor, n)->target);
        block(c, BLOCK_LOOP, as(AsyncFor, n)->body, n->span);
        nodes(c, as(AsyncFor, n)->orelse);
        return;
    case AST_While:
        node(c, as(While, n)->test);
        block(c, BLOCK_LOOP, as(While, n)->body, n->span);
        nodes(c, as(While, n)->orelse);
        return;
    case AST_With: with_stmt(c, as(With, n)); return;
    case AST_AsyncWith: {
        asynchronous(c, n, "with");
        AstWith same = {n[0], as(AsyncWith, n)->items, as(AsyncWith, n)->body, NULL};
        with_stmt(c, &same);
        return;
    }
    case AST_Try: try_stmt(c, as(Try, n), false); return;
    case AST_TryStar: {
        const AstTryStar *t = as(TryStar, n);
        AstTry same = {t->node, t->body, t->handlers, t->orelse, t->finalbody};
        try_stmt(c, &same, true);
        return;
    }
    case AST_Break: loop_exit(c, n, "'break' outside loop"); return;
    case AST_Continue: loop_exit(c, n, "'continue' not properly in loop"); return;
    case AST_Match:
        node(c, as(Match, n)->subject);
        for (uint32_t i = 0; i < as(Match, n)->cases.len; i++) {
            check_case(c->s, c->source, as(Match, n), i);
            node(c, as(Match, n)->cases.at[i]);
        }
        return;
    case AST_alias: {
        const Astalias *a = as(alias, n);
        name(c, a->asname ? a->asname : a->name, n->span, CTX_Store);
        return;
    }
    case AST_NamedExpr:
        node(c, as(NamedExpr, n)->value);
        node(c, as(NamedExpr, n)->target);
        return;
    case AST_ListComp: comprehension(c, n, as(ListComp, n)->elt, NULL, as(ListComp, n)->generators); return;
    case AST_SetComp: comprehension(c, n, as(SetComp, n)->elt, NULL, as(SetComp, n)->generators); return;
    case AST_GeneratorExp: comprehension(c, n, as(GeneratorExp, n)->elt, NULL, as(GeneratorExp, n)->generators); return;
    case AST_DictComp:
        comprehension(c, n, as(DictComp, n)->key, as(DictComp, n)->value, as(DictComp, n)->generators);
        return;
    case AST_Await: await_expr(c, as(Await, n)); return;
    case AST_Yield: case AST_YieldFrom:
        if (!is_function(c->unit)) wrong(c, n->span, "'yield' outside function");
        else if (n->kind == AST_YieldFrom && c->unit->kind == UNIT_ASYNC_FUNCTION)
            wrong(c, n->span, "'yield from' inside async function");
        ast_children(n, visit, c);
        return;
    case AST_Call:
        keywords(c, as(Call, n)->keywords);
        node(c, as(Call, n)->func);
        items(c, as(Call, n)->args);
        nodes(c, as(Call, n)->keywords);
        return;
    case AST_Starred:
        wrong(c, n->span, as(Starred, n)->ctx == CTX_Store ? "starred assignment target must be in a list or tuple"
                                                           : "can't use starred expression here");
        node(c, as(Starred, n)->value);
        return;
    case AST_Name: name(c, as(Name, n)->id, n->span, as(Name, n)->ctx); return;
    case AST_Attribute:
        node(c, as(Attribute, n)->value);
        if (as(Attribute, n)->ctx == CTX_Store) name(c, as(Attribute, n)->attr, n->span, CTX_Store);
        return;
    case AST_Tuple: sequence(c, n, as(Tuple, n)->elts, as(Tuple, n)->ctx); return;
    case AST_List: sequence(c, n, as(List, n)->elts, as(List, n)->ctx); return;
    case AST_Set: items(c, as(Set, n)->elts); return;
    default: ast_children(n, visit, c); return;
    }
}

static bool imports_annotations(NodeList body) {
    for (uint32_t i = 0; i < body.len; i++) {
        if (body.at[i]->kind != AST_ImportFrom) continue;
        const AstImportFrom *from = as(ImportFrom, body.at[i]);
        if (!from->module || !name_is(from->module, "__future__")) continue;
        for (uint32_t k = 0; k < from->names.len; k++)
            if (name_is(as(alias, from->names.at[k])->name, "annotations")) return true;
    }
    return false;
}

void check_module(Session *s, const Ast *ast) {
    Unit unit = {.kind = UNIT_MODULE};
    Check c = {s, ast->source, imports_annotations(ast->module->body), &unit};
    nodes(&c, ast->module->body);
}
