#include "analysis/uses.h"

#include "analysis/by_name.h"
#include "analysis/inlined.h"

const Symbol *symbol_owner(const Symbol *sym) {
    while (sym->owner && sym->owner != sym) sym = sym->owner;
    return sym;
}

Scope *scope_root(const Scope *scope) {
    const Scope *s = scope;
    while (s->parent && (s->inlined || s->kind == SCOPE_CLASS || (s->kind == SCOPE_COMPREHENSION && s->node->kind != AST_GeneratorExp)))
        s = s->parent;
    return (Scope *)s;
}

typedef struct Walk {
    const Module *module;
    SymbolUse *uses;
    bool top; /* a statement of the module's own body */
} Walk;

/* `import *` binds names of the module; those of a native module stay what they are. */
static void bind_star(const Walk *w, const Node *alias) {
    const Import *import = module_import(w->module, alias);
    for (uint32_t i = 0; import && import->module && i < import->star_names.len; i++) {
        const Symbol *sym = scope_find(w->module->scopes->module, import->star_names.at[i]);
        if (!sym) continue;
        SymbolUse *use = &w->uses[symbol_owner(sym)->id];
        use->def = ++use->bindings == 1 && import->module->origin == MODULE_NATIVE ? alias : NULL;
    }
}

static bool binds(const Node *n) {
    switch (n->kind) {
    case AST_FunctionDef:
    case AST_AsyncFunctionDef:
    case AST_ClassDef:
    case AST_alias:
    case AST_ExceptHandler:
    case AST_MatchAs:
    case AST_MatchStar:
    case AST_MatchMapping:
    case AST_arg: return true;
    case AST_Name: return as(Name, n)->ctx != CTX_Load;
    default: return false;
    }
}

static void walk(void *context, Node *n) {
    const Walk *w = context;
    const Symbol *sym = binds(n) ? w->module->scopes->symbol_of[n->id] : NULL;
    if (n->kind == AST_alias && name_is(as(alias, n)->name, "*")) bind_star(w, n);
    if (n->kind == AST_NamedExpr) {
        const Symbol *target = w->module->scopes->symbol_of[as(NamedExpr, n)->target->id];
        if (target) w->uses[symbol_owner(target)->id].named = true;
    }
    if (sym) {
        SymbolUse *use = &w->uses[symbol_owner(sym)->id];
        bool useful = n->kind == AST_alias || (w->top && (n->kind == AST_FunctionDef || n->kind == AST_ClassDef));
        use->def = ++use->bindings == 1 && useful ? n : NULL;
    }
    Walk inner = {w->module, w->uses, false};
    ast_children(n, walk, &inner);
}

SymbolUse *uses_find(Arena *arena, const Module *module) {
    const Scopes *scopes = module->scopes;
    inlined_find(module);
    SymbolUse *uses = NEW_ARRAY(arena, SymbolUse, scopes->symbols + 1);
    Walk w = {module, uses, true};
    ast_children(&module->ast->module->node, walk, &w);
    for (size_t i = 0; i < scopes->all.len; i++) {
        const Scope *scope = scopes->all.at[i];
        bool asks = by_name_asks(scope);
        for (size_t j = 0; j < scope->symbols.len; j++) {
            const Symbol *sym = scope->symbols.at[j], *owner = symbol_owner(sym);
            if (asks) uses[owner->id].by_name = true;
            /* What a class body binds it may read from the module before. */
            if (owner == sym && scope->kind == SCOPE_CLASS && scope_find(scopes->module, sym->name))
                owner = symbol_owner(scope_find(scopes->module, sym->name));
            bool inside = scope_root(scope) == scope_root(owner->scope) && !(scope->perhaps_function && owner->scope->kind == SCOPE_MODULE);
            if (owner == sym || inside) continue;
            if (owner->scope->kind == SCOPE_MODULE) uses[owner->id].used_elsewhere = true;
            else uses[owner->id].shared = true;
        }
    }
    return uses;
}
