#include "analysis/inlined.h"

#include "analysis/by_name.h"

static bool is_builtin(const Scopes *scopes, const Node *n, const char *name) {
    if (n->kind != AST_Name || !name_is(as(Name, n)->id, name)) return false;
    const Symbol *sym = scopes->symbol_of[n->id];
    return sym && !sym->owner && sym->kind == SYM_GLOBAL_IMPLICIT;
}

static InlinedUse consumer(const Scopes *scopes, const AstCall *call) {
    static const struct { const char *name; InlinedUse use; } known[] = {
        {"sum", INLINED_SUM}, {"any", INLINED_ANY}, {"all", INLINED_ALL}, {"min", INLINED_MIN}, {"max", INLINED_MAX}, {"list", INLINED_LIST},
        {"set", INLINED_SET}, {"tuple", INLINED_TUPLE}, {"sorted", INLINED_SORTED}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (is_builtin(scopes, call->func, known[i].name)) return known[i].use;
    if (call->func->kind != AST_Attribute || !name_is(as(Attribute, call->func)->attr, "join")) return INLINED_NOT;
    const Node *self = as(Attribute, call->func)->value;
    return self->kind == AST_Constant && as(Constant, self)->value.kind == CONST_STR ? INLINED_JOIN : INLINED_NOT;
}

InlinedUse inlined_use(const Scopes *scopes, const AstCall *call) {
    if (call->args.len != 1 || call->keywords.len || call->args.at[0]->kind != AST_GeneratorExp) return INLINED_NOT;
    return scopes->scope_of[call->args.at[0]->id]->inlined ? consumer(scopes, call) : INLINED_NOT;
}

const AstLambda *inlined_lambda(const AstCall *call, const Node **reverse) {
    const AstLambda *key = NULL;
    *reverse = NULL;
    for (uint32_t i = 0; i < call->keywords.len; i++) {
        const Astkeyword *k = as(keyword, call->keywords.at[i]);
        if (k->arg && name_is(k->arg, "key") && k->value->kind == AST_Lambda) key = as(Lambda, k->value);
        else if (k->arg && name_is(k->arg, "reverse") && k->value->kind == AST_Constant) *reverse = k->value;
        else return NULL;
    }
    return key;
}

static InlinedKey keyed(const Scopes *scopes, const AstCall *call) {
    const Node *reverse;
    if (!inlined_lambda(call, &reverse)) return INLINED_NO_KEY;
    bool one = call->args.len == 1 && call->args.at[0]->kind != AST_Starred;
    if (one && is_builtin(scopes, call->func, "sorted")) return INLINED_KEY_SORTED;
    if (one && !reverse && is_builtin(scopes, call->func, "min")) return INLINED_KEY_MIN;
    if (one && !reverse && is_builtin(scopes, call->func, "max")) return INLINED_KEY_MAX;
    bool method = !call->args.len && call->func->kind == AST_Attribute && name_is(as(Attribute, call->func)->attr, "sort");
    return method ? INLINED_KEY_SORT : INLINED_NO_KEY;
}

InlinedKey inlined_key(const Scopes *scopes, const AstCall *call) {
    const Node *reverse;
    const AstLambda *key = inlined_lambda(call, &reverse);
    return key && scopes->scope_of[key->node.id]->inlined ? keyed(scopes, call) : INLINED_NO_KEY;
}

typedef struct Obstacles {
    bool of_lambda; /* it becomes a closure of Rust, which binds nothing outside it and lends nothing to what outlives it */
    bool found;
} Obstacles;

/* Has it anything that asks which function it is in, or that keeps what it sees? */
static void find_obstacle(void *context, Node *n) {
    Obstacles *o = context;
    switch (n->kind) {
    case AST_Yield:
    case AST_YieldFrom:
    case AST_Await: o->found = true; return;
    case AST_NamedExpr:
    case AST_Lambda:
    case AST_GeneratorExp: o->found = o->found || o->of_lambda; break;
    case AST_comprehension: o->found = o->found || as(comprehension, n)->is_async; break;
    case AST_Name: o->found = o->found || name_is(as(Name, n)->id, "super") || name_is(as(Name, n)->id, "__class__"); break;
    default: break;
    }
    ast_children(n, find_obstacle, context);
}

static bool is_free_of(const Scope *scope, SymbolKind kind) {
    for (size_t i = 0; i < scope->symbols.len; i++)
        if (scope->symbols.at[i]->kind == kind) return false;
    return true;
}

/* One parameter, without a default. */
static bool is_plain_lambda(const AstLambda *lambda) {
    const Astarguments *a = as(arguments, lambda->args);
    return a->args.len + a->posonlyargs.len == 1 && !a->defaults.len && !a->kwonlyargs.len && !a->vararg && !a->kwarg;
}

static void mark(const Scopes *scopes, const Node *n, bool needs_nothing) {
    Scope *scope = scopes->scope_of[n->id];
    Obstacles o = {.of_lambda = n->kind == AST_Lambda};
    ast_children(n, find_obstacle, &o);
    if (o.found || scope->is_async || by_name_asks(scope) || (scope->parent && scope->parent->kind == SCOPE_CLASS)) return;
    if (needs_nothing && !is_free_of(scope, SYM_FREE)) return;
    scope->inlined = true;
    scope->perhaps_function = needs_nothing;
}

static void walk(void *context, Node *n) {
    const Module *m = context;
    if (n->kind == AST_Call) {
        const AstCall *call = as(Call, n);
        const Node *reverse;
        bool generator = call->args.len == 1 && !call->keywords.len && call->args.at[0]->kind == AST_GeneratorExp;
        if (generator && consumer(m->scopes, call)) mark(m->scopes, call->args.at[0], false);
        InlinedKey key = keyed(m->scopes, call);
        if (key) {
            const AstLambda *lambda = inlined_lambda(call, &reverse);
            if (is_plain_lambda(lambda)) mark(m->scopes, &lambda->node, key == INLINED_KEY_SORT);
        }
    }
    ast_children(n, walk, context);
}

void inlined_find(const Module *m) { ast_children(&m->ast->module->node, walk, (void *)m); }
