/* What the runtime has under Python's names: functions, classes and constants of builtins and of native
 * modules. The table is made from the runtime's own sources by tools/gen-natives. */
#include "transpile/hir/lower.h"

static const Native natives[] = {
#include "gen/natives.inc"
    {0}};

const Native *native_find(const char *module, const char *name) {
    for (const Native *n = natives; n->module; n++)
        if (strcmp(n->name, name) == 0 && strcmp(n->module, module) == 0) return n;
    return NULL;
}

static const Native *member(Lower *l, const Module *module, const Name *name, const Node *at) {
    static const Native none = {"", "", NULL, "Obj::NONE"};
    const Native *found = native_find(module->name->text, name->text);
    if (found) return found;
    diag(&l->s->diags, E0404, l->m->source->source, at->span, name->text, module->name->text);
    return &none;
}

/* The native module that `n` names, through attributes too (`os.path`). */
static const Module *native_module(Lower *l, const Node *n) {
    if (n->kind == AST_Name) {
        const Symbol *sym = SYMBOL(l, n);
        const Symbol *owner = sym && sym->owner ? sym->owner : sym;
        if (!owner || !owner->scope) return NULL;
        if (owner->scope->kind == SCOPE_MODULE) {
            Module *m = module_of_symbol(l->m->source, owner);
            return m && m->origin == MODULE_NATIVE ? m : NULL;
        }
        const SymbolUse *use = &l->m->uses[owner->id];
        if (!use->def || use->def->kind != AST_alias) return NULL;
        Module *m = module_for_import(l->m->source, use->def);
        return m && m->origin == MODULE_NATIVE ? m : NULL;
    }
    if (n->kind == AST_Attribute) {
        const Module *m = native_module(l, as(Attribute, n)->value);
        if (!m) return NULL;
        return module_find(l->graph, name_from(&l->s->names, arena_printf(l->arena, "%s.%s", m->name->text, as(Attribute, n)->attr->text)));
    }
    return NULL;
}

const Native *native_of(Lower *l, const Node *n) {
    if (n->kind == AST_Attribute) {
        const Module *m = native_module(l, as(Attribute, n)->value);
        return m ? member(l, m, as(Attribute, n)->attr, n) : NULL;
    }
    if (n->kind != AST_Name) return NULL;
    const Symbol *sym = SYMBOL(l, n);
    if (!sym) return NULL;
    const Symbol *owner = sym->owner ? sym->owner : sym;
    if (sym->kind == SYM_GLOBAL_IMPLICIT && !sym->owner) return native_find("builtins", as(Name, n)->id->text);
    const SymbolUse *use = &l->m->uses[owner->id];
    if (!use->def || use->def->kind != AST_alias) return NULL;
    Import *import = module_import(l->m->source, use->def);
    if (!import || !import->module || import->module->origin != MODULE_NATIVE || import->stmt->kind != AST_ImportFrom) return NULL;
    if (import->submodule) return NULL;
    return member(l, import->module, as(alias, use->def)->name, use->def);
}
