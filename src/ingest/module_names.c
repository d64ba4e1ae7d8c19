/* Names to modules: which variables and attributes always mean a module, and which tests are decided with them. */
#include "ingest/modules.h"

enum { PYTHON_MAJOR = 3, PYTHON_MINOR = 11, MAX_HOPS = 16 };

Module *module_find(const ModuleGraph *g, const Name *name) { return map_get(&g->by_name, name); }

Import *module_import(const Module *m, const Node *alias) { return m->import_of[alias->id]; }

/* ---- Modules ---- */

/* Re-exports can run in circles; after so many hops it is not known. */
static Module *held_by(const Module *m, const Symbol *symbol, int hops);

static bool binds(const Module *m, const Symbol *symbol, const Import *import) {
    const Symbol *bound = m->scopes->symbol_of[import->alias->id];
    return bound && bound->owner == symbol;
}

static bool star_binds(const Import *import, const Name *name) {
    for (uint32_t i = 0; i < import->star_names.len; i++)
        if (import->star_names.at[i] == name) return true;
    return false;
}

static bool by_imports_only(const Symbol *symbol) {
    const unsigned other = SYM_STORED | SYM_STORED_INSIDE | SYM_PARAMETER;
    return symbol && symbol->flags & SYM_IMPORTED && !(symbol->flags & other);
}

static Module *attribute(const Module *m, const Name *name, int hops) {
    const Symbol *global = m->scopes ? scope_find(m->scopes->module, name) : NULL;
    if (global && global->flags & SYM_ASSIGNED) return held_by(m, global, hops);
    for (size_t i = 0; i < m->children.len; i++)
        if (m->children.at[i]->short_name == name || m->children.at[i]->also == name) return m->children.at[i];
    return NULL;
}

static Module *bound_by(const Module *m, const Import *import, int hops) {
    const Astalias *a = as(alias, import->alias);
    Module *to = import->module;
    if (!to || hops == 0) return NULL;
    if (import->stmt->kind == AST_ImportFrom) return to == m && import->submodule ? import->submodule : attribute(to, a->name, hops - 1);
    return a->asname ? to : import->top;
}

static Module *held_by(const Module *m, const Symbol *symbol, int hops) {
    if (!by_imports_only(symbol)) return NULL;
    Module *held = NULL;
    for (size_t i = 0; i < m->imports.len; i++) {
        const Import *import = m->imports.at[i];
        if (star_binds(import, symbol->name) && symbol->scope == m->scopes->module) return NULL;
        if (import->never || !binds(m, symbol, import)) continue;
        Module *to = bound_by(m, import, hops);
        if (!to || (held && held != to)) return NULL;
        held = to;
    }
    return held;
}

Module *module_for_import(const Module *m, const Node *alias) { return bound_by(m, module_import(m, alias), MAX_HOPS); }

Module *module_of_symbol(const Module *m, const Symbol *symbol) {
    return symbol->owner ? held_by(m, symbol->owner, MAX_HOPS) : NULL;
}

Module *module_of_attribute(const Module *m, const Name *name) { return attribute(m, name, MAX_HOPS); }

/* ---- Tests that are decided before the program runs ---- */

/* Is `n` certainly `module.member`, by either form of import? */
static bool is_member(const Module *m, const Node *n, const char *module, const char *member) {
    bool dotted = n->kind == AST_Attribute && name_is(as(Attribute, n)->attr, member);
    const Node *variable = dotted ? as(Attribute, n)->value : n;
    if (variable->kind != AST_Name) return false;
    const Symbol *symbol = m->scopes->symbol_of[variable->id];
    if (!symbol || !by_imports_only(symbol->owner) || m->scopes->has_star_import) return false;
    for (size_t i = 0; i < m->imports.len; i++) {
        const Import *import = m->imports.at[i];
        if (!binds(m, symbol->owner, import)) continue;
        const Name *imported = as(alias, import->alias)->name;
        if (dotted) {
            if (import->stmt->kind != AST_Import || !name_is(imported, module)) return false;
        } else {
            if (import->stmt->kind != AST_ImportFrom || !name_is(imported, member)) return false;
            const AstImportFrom *from = as(ImportFrom, import->stmt);
            if (from->level || !from->module || !name_is(from->module, module)) return false;
        }
    }
    return true;
}

static bool small_int(const Node *n, int64_t *out) {
    if (n->kind != AST_Constant) return false;
    const Const *c = &as(Constant, n)->value;
    *out = c->small;
    return c->kind == CONST_INT && !c->text.at;
}

/* The sign of version - other; 2 when it depends on more than 3.11. */
static int compare_version(const Module *m, const Node *version, const Node *other) {
    static const int64_t ours[] = {PYTHON_MAJOR, PYTHON_MINOR};
    int64_t theirs;
    if (version->kind == AST_Subscript && is_member(m, as(Subscript, version)->value, "sys", "version_info")) {
        int64_t index;
        if (!small_int(as(Subscript, version)->slice, &index) || index < 0 || index > 1 || !small_int(other, &theirs)) return 2;
        return (ours[index] > theirs) - (ours[index] < theirs);
    }
    if (!is_member(m, version, "sys", "version_info") || other->kind != AST_Tuple) return 2;
    const NodeList elts = as(Tuple, other)->elts;
    for (uint32_t i = 0; i < elts.len; i++) {
        if (i == 2 || !small_int(elts.at[i], &theirs)) return 2;
        if (ours[i] != theirs) return ours[i] > theirs ? 1 : -1;
    }
    return 1; /* the longer tuple is greater */
}

static int version_test(const Module *m, const AstCompare *c) {
    if (c->comparators.len != 1) return -1;
    int sign = compare_version(m, c->left, c->comparators.at[0]);
    if (sign == 2) return -1;
    switch ((CmpOpKind)c->ops.at[0]) {
    case CMP_Eq: return sign == 0;
    case CMP_NotEq: return sign != 0;
    case CMP_Lt: return sign < 0;
    case CMP_LtE: return sign <= 0;
    case CMP_Gt: return sign > 0;
    case CMP_GtE: return sign >= 0;
    default: return -1;
    }
}

int module_static_test(const Module *m, const Node *test) {
    switch ((AstKind)test->kind) {
    case AST_Name:
    case AST_Attribute: return is_member(m, test, "typing", "TYPE_CHECKING") ? 0 : -1;
    case AST_Compare: return version_test(m, as(Compare, test));
    case AST_UnaryOp: {
        if (as(UnaryOp, test)->op != UNARY_Not) return -1;
        int operand = module_static_test(m, as(UnaryOp, test)->operand);
        return operand < 0 ? -1 : !operand;
    }
    default: return -1;
    }
}
