#include "analysis/getters.h"

#include <string.h>

typedef struct Walk {
    Getters *out;
    bool in_class;              /* the statements are a class body's */
    bool *descriptors, *by_text; /* the program has descriptors; it sets attributes by names as text */
} Walk;

static void note(const Walk *w, const Name *name) { map_put(&w->out->names, name, (void *)name); }

/* staticmethod and classmethod bind without running code. */
static bool may_run(NodeList decorators) {
    for (uint32_t i = 0; i < decorators.len; i++) {
        const Node *d = decorators.at[i];
        if (d->kind != AST_Name || (!name_is(as(Name, d)->id, "staticmethod") && !name_is(as(Name, d)->id, "classmethod"))) return true;
    }
    return false;
}

static bool is_plain(const Node *value) {
    return !value || value->kind == AST_Constant || value->kind == AST_Lambda || value->kind == AST_List || value->kind == AST_Dict || value->kind == AST_Tuple;
}

static void bind(const Walk *w, const Node *target, const Node *value) {
    if (target->kind == AST_Attribute && value && value->kind == AST_Call) note(w, as(Attribute, target)->attr);
    if (target->kind == AST_Name && w->in_class && !is_plain(value)) note(w, as(Name, target)->id);
}

static void mention(const Walk *w, const Name *name) {
    if (name_is(name, "property") || name_is(name, "cached_property") || name_is(name, "__get__")) *w->descriptors = true;
    if (name_is(name, "setattr") || name_is(name, "type")) *w->by_text = true;
}

static void walk(void *context, Node *n) {
    Walk w = *(const Walk *)context;
    switch (n->kind) {
    case AST_ClassDef: w.in_class = true; break;
    case AST_FunctionDef:
    case AST_AsyncFunctionDef: {
        const AstFunctionDef *f = as_def(n);
        if (name_is(f->name, "__getattr__") || name_is(f->name, "__getattribute__")) w.out->any = true;
        if (w.in_class && may_run(f->decorator_list)) note(&w, f->name);
        mention(&w, f->name);
        w.in_class = false;
        break;
    }
    case AST_Lambda: w.in_class = false; break;
    case AST_Assign:
        for (uint32_t i = 0; i < as(Assign, n)->targets.len; i++) bind(&w, as(Assign, n)->targets.at[i], as(Assign, n)->value);
        break;
    case AST_AnnAssign: bind(&w, as(AnnAssign, n)->target, as(AnnAssign, n)->value); break;
    case AST_Name: mention(&w, as(Name, n)->id); break;
    case AST_Attribute: mention(&w, as(Attribute, n)->attr); break;
    default: break;
    }
    ast_children(n, walk, &w);
}

Getters *getters_find(Arena *arena, const ModuleGraph *graph) {
    Getters *out = NEW(arena, Getters);
    *out = (Getters){.names = map_in(arena)};
    bool descriptors = false, by_text = false;
    for (size_t i = 0; i < graph->all.len; i++) {
        const Module *m = graph->all.at[i];
        if (m->origin == MODULE_NATIVE || !m->ast || !m->ast->module) continue;
        Walk w = {out, false, &descriptors, &by_text};
        ast_children(&m->ast->module->node, walk, &w);
    }
    if (descriptors && by_text) out->any = true;
    return out;
}

bool getters_has(const Getters *g, const Name *name) { return g->any || map_get(&g->names, name); }
