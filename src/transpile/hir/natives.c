/* What the runtime has under Python's names: functions, classes and constants of builtins and of native
 * modules. The table is made from the runtime's own sources by tools/gen-natives. */
#include "transpile/hir/lower.h"

#include <ctype.h>

#include "ingest/module_star.h"

static const Native natives[] = {
#include "gen/natives.inc"
    {0}};

const Native *native_find(const char *module, const char *name) {
    for (const Native *n = natives; n->module; n++)
        if (strcmp(n->name, name) == 0 && strcmp(n->module, module) == 0) return n;
    return NULL;
}

/* Their public names are all known: what is not among them is not there in CPython either. */
static bool is_complete(const Module *module) {
    static const char *const complete[] = {"array", "cmath", "errno", "gc", "itertools", "math", "sys", "time"};
    for (size_t i = 0; i < sizeof complete / sizeof *complete; i++)
        if (name_is(module->name, complete[i])) return true;
    return false;
}

static bool has_public(const Module *module, const Name *name) {
    for (uint32_t i = 0; i < module->star.len; i++)
        if (module->star.at[i] == name) return true;
    return false;
}

/* An attribute that the module's object answers for when the program runs: one of all modules, one that the
 * program has set, or none. */
bool native_lacks(const Module *module, const Name *name) {
    if (name_is(name, "__name__") || name_is(name, "__dict__") || name_is(name, "__class__")) return true;
    return is_complete(module) && name->text[0] != '_' && !has_public(module, name);
}

static const Native *member(Lower *l, const Module *module, const Name *name, const Node *at) {
    static const Native none = {"", "", NULL, "Obj::NONE"};
    const Native *found = native_find(module->name->text, name->text);
    if (found) return found;
    if (native_lacks(module, name)) return NULL;
    const char *what = arena_printf(l->arena, "`%s` of module `%s` is not supported yet", name->text, module->name->text);
    const char *refused = refused_in_library(l, at->span, what);
    if (refused) {
        Native *ends = NEW(l->arena, Native);
        *ends = (Native){"", "", NULL, refused};
        return ends;
    }
    diag(&l->s->diags, E0404, l->m->source->source, at->span, name->text, module->name->text);
    return &none;
}

/* The module that a name always means. */
static const Module *module_named(Lower *l, const Node *n) {
    const Symbol *sym = SYMBOL(l, n);
    const Symbol *owner = sym && sym->owner ? sym->owner : sym;
    if (!owner || !owner->scope) return NULL;
    if (owner->scope->kind == SCOPE_MODULE) return module_of_symbol(l->m->source, owner);
    const SymbolUse *use = &l->m->uses[owner->id];
    return use->def && use->def->kind == AST_alias ? module_for_import(l->m->source, use->def) : NULL;
}

/* Does its `__all__` say that it is there? Then it is bound when the program runs, as `enum.global_enum` does. */
static bool is_listed(Lower *l, const Module *m, const Name *name) {
    NameList listed = {0};
    if (module_literal_all(l->arena, &l->s->names, m, &listed) != ALL_LITERAL) return false;
    for (uint32_t i = 0; i < listed.len; i++)
        if (listed.at[i] == name) return true;
    return false;
}

/* Does the module take what the platform has, as `os` does from `posix`? */
static bool is_of_platform(const Module *m) {
    for (size_t i = 0; i < m->imports.len; i++) {
        const Import *import = m->imports.at[i];
        if (import->module && name_is(as(alias, import->alias)->name, "*") && name_is(import->module->name, "posix")) return true;
    }
    return false;
}

/* Does a module of the library, which asks what there is, find there what CPython's would on such a platform? So it is where the text
 * is CPython's own, and of its `from x import *` all x are there or cannot be, and none is in C; and where x is the platform's. */
static bool lacks_as_cpython(const Lower *l, const Module *m) {
    if (!l->m->source->in_library) return false;
    if (is_of_platform(m)) return true;
    if (m->shortened || m->is_c || m->takes_c) return false;
    for (size_t i = 0; i < m->imports.len; i++) {
        const Import *import = m->imports.at[i];
        if (!import->module && name_is(as(alias, import->alias)->name, "*") && import->missing && !module_is_absent(import->missing)) return false;
    }
    return true;
}

bool library_lacks(Lower *l, const Module *m, const Name *name) {
    if (!m || !m->in_library || !m->scopes || lacks_as_cpython(l, m) || m->binds_unknown || (name->text[0] == '_' && name->text[1] == '_') || is_listed(l, m, name)) return false;
    const Name *inner = name_from(&l->s->names, arena_printf(l->arena, "%s.%s", m->name->text, name->text));
    return !scope_find(m->scopes->module, name) && !module_find(l->graph, inner);
}

HirExpr *check_library(Lower *l, const AstAttribute *n) {
    const Module *m = n->value->kind == AST_Name ? module_named(l, n->value) : NULL;
    if (!m || !library_lacks(l, m, n->attr)) return NULL;
    const char *what = arena_printf(l->arena, "`%s` of module `%s` is not supported yet", n->attr->text, m->name->text);
    const char *refused = refused_in_library(l, n->node.span, what);
    if (refused) return make_text(l, TYPE_ANY, refused);
    diag(&l->s->diags, E0404, l->m->source->source, n->node.span, n->attr->text, m->name->text);
    return NULL;
}

static bool linux_has(const Name *name) {
    static const char absent[] = " "
#define ABSENT_NAMES(names) names
#include "ingest/absent_names.def"
#undef ABSENT_NAMES
        ;
    const char *at = name->text[0] ? strstr(absent, name->text) : NULL;
    for (size_t len = strlen(name->text); at; at = strstr(at + 1, name->text))
        if (at[-1] == ' ' && at[len] == ' ') return true;
    return false;
}

/* `hasattr(os, "fork")` of the user's: true on Linux. */
void check_asked(Lower *l, const AstCall *c) {
    if (l->m->source->in_library || c->args.len < 2 || c->args.at[0]->kind != AST_Name || c->args.at[1]->kind != AST_Constant) return;
    const AstConstant *text = as(Constant, c->args.at[1]);
    const Module *m = text->value.kind == CONST_STR ? module_named(l, c->args.at[0]) : NULL;
    if (!m || !m->in_library || !is_of_platform(m)) return;
    const Name *name = name_of(&l->s->names, text->value.text);
    if (library_lacks(l, m, name) && linux_has(name)) diag(&l->s->diags, E0404, l->m->source->source, c->node.span, name->text, m->name->text);
}

static const Module *child_of(Lower *l, const Module *m, const Name *name) {
    return module_find(l->graph, name_from(&l->s->names, arena_printf(l->arena, "%s.%s", m->name->text, name->text)));
}

/* The native module that `n` names, through attributes too (`os.path`). */
const Module *native_module(Lower *l, const Node *n) {
    if (n->kind == AST_Name) {
        const Module *m = module_named(l, n);
        return m && m->origin == MODULE_NATIVE ? m : NULL;
    }
    if (n->kind == AST_Attribute) {
        const Module *m = native_module(l, as(Attribute, n)->value);
        if (!m) return NULL;
        const Module *child = child_of(l, m, as(Attribute, n)->attr);
        return child && child->origin == MODULE_NATIVE ? child : NULL;
    }
    return NULL;
}

const Native *native_of(Lower *l, const Node *n) {
    if (n->kind == AST_Attribute) {
        const Module *m = native_module(l, as(Attribute, n)->value);
        if (!m || child_of(l, m, as(Attribute, n)->attr)) return NULL;
        return member(l, m, as(Attribute, n)->attr, n);
    }
    if (n->kind != AST_Name) return NULL;
    const Symbol *sym = SYMBOL(l, n);
    return sym ? native_of_symbol(l, sym, n) : NULL;
}

const Native *native_of_symbol(Lower *l, const Symbol *sym, const Node *n) {
    const Symbol *owner = sym->owner ? sym->owner : sym;
    if (sym->kind == SYM_GLOBAL_IMPLICIT && !sym->owner) return native_find("builtins", sym->name->text);
    const SymbolUse *use = &l->m->uses[owner->id];
    if (!use->def || use->def->kind != AST_alias) return NULL;
    Import *import = module_import(l->m->source, use->def);
    if (!import || !import->module || import->module->origin != MODULE_NATIVE || import->stmt->kind != AST_ImportFrom) return NULL;
    if (import->submodule) return NULL;
    const Name *name = as(alias, use->def)->name;
    if (name_is(name, "*")) return member(l, import->module, owner->name, n);
    return member(l, import->module, name, use->def);
}

/* -- a native module as an object */

/* A translated module that CPython's text of this one loads. */
static const char *loaded_module(Lower *l, const Module *m) {
    return arena_printf(l->arena, "crate::%s::import().unwrap_or(Obj::NONE)", l->modules[m->id].hir->rust);
}

static HirNativeModule *describe(Lower *l, const Module *module) {
    HirNativeModule *made = NEW(l->arena, HirNativeModule);
    Buf ident = buf_in(l->arena);
    for (const char *c = module->name->text; *c; c++) buf_char(&ident, *c == '.' ? '_' : (char)toupper((unsigned char)*c));
    *made = (HirNativeModule){.module = module, .rust = ident.at};
    vec_push(l->arena, &l->program->natives, made);
    for (const Native *n = natives; n->module; n++) {
        if (strcmp(n->module, module->name->text) != 0) continue;
        vec_push(l->arena, &made->names, name_ref(l, name_from(&l->s->names, n->name)));
        vec_push(l->arena, &made->values, n->value);
    }
    for (size_t i = 0; i < module->children.len; i++) {
        const Module *child = module->children.at[i];
        bool native = child->origin == MODULE_NATIVE;
        vec_push(l->arena, &made->names, name_ref(l, child->also ? child->also : child->short_name));
        vec_push(l->arena, &made->values, native ? native_module_value(l, child)->text : loaded_module(l, child));
    }
    for (uint32_t i = 0; i < module->star.len; i++) {
        const Name *name = module->star.at[i];
        bool is_child = false;
        for (size_t k = 0; k < module->children.len; k++) is_child = is_child || module->children.at[k]->short_name == name || module->children.at[k]->also == name;
        if (!is_child && !native_find(module->name->text, name->text)) vec_push(l->arena, &made->missing, name->text);
    }
    return made;
}

HirExpr *native_module_value(Lower *l, const Module *module) {
    HirNativeModule *found = NULL;
    for (size_t i = 0; i < l->program->natives.len; i++)
        if (l->program->natives.at[i]->module == module) found = l->program->natives.at[i];
    if (!found) found = describe(l, module);
    return make_text(l, TYPE_ANY, "crate::native::%s.value()", found->rust);
}
