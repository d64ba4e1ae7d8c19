#include "analysis/deaths.h"

#include <string.h>

typedef struct Walk {
    const Module *module;
    const Node *function; /* the innermost */
    DeathsSeen *out;
} Walk;

/* `with contextlib.contextmanager`, who runs the generator to its end. */
static bool is_manager(const Node *function) {
    NodeList decorators = as_def(function)->decorator_list;
    for (uint32_t i = 0; i < decorators.len; i++) {
        const Node *d = decorators.at[i];
        const Name *name = d->kind == AST_Name ? as(Name, d)->id : d->kind == AST_Attribute ? as(Attribute, d)->attr : NULL;
        if (name && (name_is(name, "contextmanager") || name_is(name, "asynccontextmanager"))) return true;
    }
    return false;
}

static bool in_generator(const Walk *w) {
    if (!w->function || w->function->kind != AST_FunctionDef || is_manager(w->function)) return false;
    return w->module->scopes->scope_of[w->function->id]->is_generator;
}

/* open(name, "w"), not in a `with`. */
static bool opens_for_writing(const Node *n) {
    const AstCall *c = as(Call, n);
    if (c->func->kind != AST_Name || !name_is(as(Name, c->func)->id, "open")) return false;
    const Node *mode = c->args.len > 1 ? c->args.at[1] : NULL;
    for (uint32_t i = 0; i < c->keywords.len; i++)
        if (as(keyword, c->keywords.at[i])->arg && name_is(as(keyword, c->keywords.at[i])->arg, "mode")) mode = as(keyword, c->keywords.at[i])->value;
    if (!mode) return false;
    if (mode->kind != AST_Constant || as(Constant, mode)->value.kind != CONST_STR) return true;
    Str text = as(Constant, mode)->value.text;
    for (size_t i = 0; i < text.len; i++)
        if (strchr("wax+", text.at[i])) return true;
    return false;
}

/* A collector is for programs: what CPython's library does with weak references shows in none. */
static void see_cycles(const Walk *w) {
    w->out->seen = true;
    if (!w->module->in_library) w->out->cycles = true;
}

static void imports(const Walk *w, const Name *name) {
    bool asks = name_is(name, "gc");
    if (asks || name_is(name, "weakref")) see_cycles(w);
    if (asks && !w->module->in_library) w->out->collector = true;
}

static void walk(void *context, Node *n) {
    Walk w = *(const Walk *)context;
    switch (n->kind) {
    case AST_FunctionDef:
    case AST_AsyncFunctionDef:
        if (name_is(as_def(n)->name, "__del__")) see_cycles(&w);
        w.function = n;
        break;
    case AST_Lambda: w.function = NULL; break;
    case AST_Try:
        if (as(Try, n)->finalbody.len && in_generator(&w)) w.out->seen = true;
        break;
    case AST_With: {
        const AstWith *with = as(With, n);
        if (in_generator(&w)) w.out->seen = true;
        for (uint32_t i = 0; i < with->items.len; i++) {
            Node *opened = as(withitem, with->items.at[i])->context_expr;
            if (opened->kind == AST_Call) ast_children(opened, walk, &w);
            else walk(&w, opened);
        }
        for (uint32_t i = 0; i < with->body.len; i++) walk(&w, with->body.at[i]);
        return;
    }
    case AST_Call:
        if (opens_for_writing(n)) w.out->seen = true;
        break;
    case AST_alias:
        imports(&w, as(alias, n)->name);
        break;
    case AST_ImportFrom:
        if (as(ImportFrom, n)->module) imports(&w, as(ImportFrom, n)->module);
        break;
    default: break;
    }
    ast_children(n, walk, &w);
}

DeathsSeen deaths_find(const ModuleGraph *graph) {
    DeathsSeen found = {0};
    for (size_t i = 0; i < graph->all.len; i++) {
        const Module *m = graph->all.at[i];
        if (m->origin == MODULE_NATIVE || !m->ast || !m->ast->module) continue;
        Walk w = {m, NULL, &found};
        ast_children(&m->ast->module->node, walk, &w);
    }
    return found;
}
