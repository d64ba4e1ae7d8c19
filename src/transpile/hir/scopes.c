/* What names a program has where one may be missing: for "Did you mean". Needs: the module lowered. */
#include "transpile/hir/lower.h"

typedef struct Walk {
    Lower *l;
    HirModule *m;
    Map seen;
} Walk;

static void bind(Walk *w, const Symbol *sym, const Node *at) {
    if (!sym || symbol_owner(sym)->scope->kind != SCOPE_MODULE || map_get(&w->seen, symbol_owner(sym)->name)) return;
    map_put(&w->seen, symbol_owner(sym)->name, (void *)sym);
    vec_push(w->l->arena, &w->m->bound, ((HirBound){symbol_owner(sym)->name->text, at->span.line}));
}

static void walk(void *context, Node *n) {
    Walk *w = context;
    const Scopes *scopes = w->m->module->scopes;
    switch (n->kind) {
    case AST_Name:
        if (as(Name, n)->ctx == CTX_Store) bind(w, scopes->symbol_of[n->id], n);
        break;
    case AST_FunctionDef:
    case AST_AsyncFunctionDef:
    case AST_ClassDef:
    case AST_alias: bind(w, scopes->symbol_of[n->id], n); break;
    default: break;
    }
    ast_children(n, walk, context);
}

/* co_varnames: the parameters, then other variables that no inner function shares. */
static void find_locals(Lower *l, HirFn *fn) {
    for (size_t i = 0; i < fn->params.len; i++) vec_push(l->arena, &fn->varnames, fn->params.at[i].name);
    if (fn->kind == HIR_FN_MODULE || fn->kind == HIR_FN_CLASS) return;
    for (size_t i = 0; i < fn->scope->symbols.len; i++) {
        const Symbol *sym = fn->scope->symbols.at[i];
        if (sym->kind == SYM_LOCAL && !(sym->flags & SYM_PARAMETER)) vec_push(l->arena, &fn->varnames, sym->name->text);
    }
}

void lower_scopes(Lower *l, HirModule *m) {
    bool any = false;
    for (size_t i = 0; i < m->fns.len; i++) {
        if (!m->fns.at[i]->misses_names) continue;
        any = true;
        find_locals(l, m->fns.at[i]);
    }
    if (!any) return;
    Walk w = {l, m, map_in(l->arena)};
    ast_children(&m->module->ast->module->node, walk, &w);
}
