/* Scopes to what can run when. */
#include "analysis/assigned_code.h"

#include "ingest/imports.h"

/* ---- Imports ---- */

static const Name *top_of(const Node *stmt, const Node *alias_node) {
    if (stmt->kind == AST_Import) return as(alias, alias_node)->name;
    const AstImportFrom *from = as(ImportFrom, stmt);
    return from->level ? NULL : from->module;
}

static bool is_native_import(const Code *c, const Node *stmt, const Node *alias_node) {
    if (c->module) {
        const Import *import = module_import(c->module, alias_node);
        return import->module ? import->module->origin == MODULE_NATIVE : true; /* raises at once, or never runs */
    }
    const Name *name = top_of(stmt, alias_node);
    return name && module_is_native(name);
}

bool code_import_runs(const Code *c, const Node *stmt) {
    if (c->is_closed) return false;
    NodeList names = stmt->kind == AST_Import ? as(Import, stmt)->names : as(ImportFrom, stmt)->names;
    for (uint32_t i = 0; i < names.len; i++)
        if (!is_native_import(c, stmt, names.at[i])) return true;
    return false;
}

static void survey_imports(Arena *arena, Code *c) {
    ImportSites sites = imports_find(arena, c->scopes->ast->module->body);
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < sites.len; i++) {
            const ImportSite *site = &sites.at[i];
            const Symbol *symbol = c->scopes->symbol_of[site->alias->id];
            if (!symbol || !symbol->owner) continue;
            bool native = is_native_import(c, site->stmt, site->alias);
            if (pass == 0 && native) c->native[symbol->owner->id] = !(symbol->owner->flags & (SYM_STORED | SYM_STORED_INSIDE));
            if (pass == 1 && !native) c->native[symbol->owner->id] = false, c->foreign[symbol->owner->id] = true;
        }
}

/* Can `to` be reached from `m` along imports? */
static bool reaches(const Module *m, const Module *to, Map *seen) {
    for (size_t i = 0; i < m->imports.len; i++) {
        const Module *next[] = {m->imports.at[i]->module, m->imports.at[i]->submodule};
        for (int k = 0; k < 2; k++)
            for (const Module *n = next[k]; n; n = n->parent) {
                if (n == to) return true;
                if (map_get(seen, n)) continue;
                map_put(seen, n, seen);
                if (reaches(n, to, seen)) return true;
            }
    }
    return false;
}

/* ---- Names ---- */

static const Symbol *owner_of(const Code *c, const Node *name) {
    const Symbol *symbol = c->scopes->symbol_of[name->id];
    return symbol ? symbol->owner : NULL;
}

static bool is_builtin(const Code *c, const Node *n) {
    return n->kind == AST_Name && c->scopes->symbol_of[n->id] && !owner_of(c, n);
}

/* `functools.lru_cache(None)`, `Generic[T]`: what stands at the left end is the runtime's. */
static bool is_natives(const Code *c, const Node *n) {
    for (;;) switch ((AstKind)n->kind) {
        case AST_Call: n = as(Call, n)->func; break;
        case AST_Attribute: n = as(Attribute, n)->value; break;
        case AST_Subscript: n = as(Subscript, n)->value; break;
        case AST_Name: return is_builtin(c, n) || (owner_of(c, n) && c->native[owner_of(c, n)->id]);
        default: return false;
        }
}

bool code_decorator_runs(const Code *c, const Node *decorator) {
    if (decorator->kind == AST_Attribute) {
        const Name *attr = as(Attribute, decorator)->attr;
        if (name_is(attr, "setter") || name_is(attr, "getter") || name_is(attr, "deleter")) return false;
    }
    return !is_natives(c, decorator);
}

bool code_class_runs(const Code *c, const AstClassDef *class) {
    if (c->has_hooks || class->keywords.len) return true;
    for (uint32_t i = 0; i < class->decorator_list.len; i++)
        if (code_decorator_runs(c, class->decorator_list.at[i])) return true;
    for (uint32_t i = 0; i < class->bases.len; i++) {
        const Node *base = class->bases.at[i];
        bool ours = base->kind == AST_Name && owner_of(c, base) && c->units_of[owner_of(c, base)->id].len;
        if (!ours && !is_natives(c, base)) return true;
    }
    return false;
}

/* ---- The survey ---- */

static bool is_one_of(const Name *name, const char *const *list) {
    for (; *list; list++)
        if (name_is(name, *list)) return true;
    return false;
}

static void survey_node(void *context, Node *n) {
    static const char *const hooks[] = {"__init_subclass__", "__set_name__", "__prepare__", "__mro_entries__", NULL};
    static const char *const finders[] = {"globals", "locals", "vars", "eval", "exec", "__import__", NULL};
    static const char *const doors[] = {"__subclasses__", "modules", "__globals__", "f_globals", "f_back", NULL};
    Code *c = context;
    switch ((AstKind)n->kind) {
    case AST_FunctionDef: c->has_hooks |= is_one_of(as(FunctionDef, n)->name, hooks); break;
    case AST_ClassDef: {
        const NodeList bases = as(ClassDef, n)->bases;
        for (uint32_t i = 0; i < bases.len; i++)
            c->has_hooks |= is_builtin(c, bases.at[i]) && name_is(as(Name, bases.at[i])->id, "type");
        break;
    }
    case AST_Attribute: c->is_reflective |= is_one_of(as(Attribute, n)->attr, doors); break;
    case AST_Name: c->is_reflective |= is_builtin(c, n) && is_one_of(as(Name, n)->id, finders); break;
    default: break;
    }
    ast_children(n, survey_node, c);
}

Code *code_survey(Arena *arena, const Scopes *scopes, const Module *module) {
    Code *c = NEW(arena, Code);
    c->scopes = scopes;
    c->module = module;
    c->units_of = NEW_ARRAY(arena, Units, scopes->symbols);
    c->native = NEW_ARRAY(arena, bool, scopes->symbols);
    c->foreign = NEW_ARRAY(arena, bool, scopes->symbols);
    c->deleted = NEW_ARRAY(arena, bool, scopes->symbols);
    c->deleted_inside = NEW_ARRAY(arena, bool, scopes->symbols);
    for (size_t i = 0; i < scopes->all.len; i++) {
        const Scope *scope = scopes->all.at[i];
        const Symbol *name = scopes->symbol_of[scope->node->id];
        if (name && name->owner && (scope->kind == SCOPE_FUNCTION || scope->kind == SCOPE_CLASS))
            vec_push(arena, &c->units_of[name->owner->id], scope);
        for (size_t k = 0; k < scope->symbols.len; k++) {
            const Symbol *symbol = scope->symbols.at[k];
            if (!(symbol->flags & SYM_DELETED) || !symbol->owner) continue;
            c->deleted[symbol->owner->id] = true;
            if (symbol->owner != symbol) c->deleted_inside[symbol->owner->id] = true;
        }
    }
    survey_imports(arena, c);
    Map seen = map_in(arena);
    c->is_closed = module && !reaches(module, module, &seen);
    survey_node(c, (Node *)&scopes->ast->module->node);
    return c;
}
