/* What inference knows of a module, for people: `portalis dump types`.
 *
 *     module __main__
 *         total: float as f64
 *     def mean(xs: list[float] as List<f64>) -> float as f64
 *         s: float as f64
 *
 * A `def` without a result is called as an object; so is all that is not listed: `Any`. */
#include "analysis/infer.h"

static void put_type(Buf *out, const Type *t) {
    type_show(out, t);
    if (t->kind == TYPE_ANY) return;
    buf_text(out, " as ");
    type_rust(out, t);
}

static const Type *type_of_symbol(const Inferred *types, const Symbol *symbol) { return types->var[symbol_owner(symbol)->id]; }

static void put_params(Buf *out, const Scope *scope, const Inferred *types) {
    bool any = false;
    for (size_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *symbol = scope->symbols.at[i];
        if (!(symbol->flags & SYM_PARAMETER)) continue;
        buf_printf(out, "%s%s: ", any ? ", " : "", symbol->name->text);
        put_type(out, type_of_symbol(types, symbol));
        any = true;
    }
}

static void put_head(Buf *out, const Module *m, const Scope *scope, const Inferred *types) {
    switch (scope->kind) {
    case SCOPE_MODULE: buf_printf(out, "module %s\n", m->name->text); return;
    case SCOPE_CLASS: buf_printf(out, "class %s\n", scope->name->text); return;
    default: break;
    }
    buf_printf(out, "%s %s(", scope->node->kind == AST_FunctionDef ? "def" : "scope", scope->name->text);
    put_params(out, scope, types);
    buf_char(out, ')');
    if (scope->node->kind == AST_FunctionDef && types->direct[scope->node->id]) {
        buf_text(out, " -> ");
        put_type(out, types->result[scope->node->id]);
    }
    buf_char(out, '\n');
}

static void put_scope(Buf *out, int depth, const Module *m, const Scope *scope, const Inferred *types) {
    buf_printf(out, "%*s", depth * 4, "");
    put_head(out, m, scope, types);
    for (size_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *symbol = scope->symbols.at[i];
        if (symbol_owner(symbol) != symbol || symbol->flags & SYM_PARAMETER || type_of_symbol(types, symbol)->kind == TYPE_ANY) continue;
        buf_printf(out, "%*s%s: ", depth * 4 + 4, "", symbol->name->text);
        put_type(out, type_of_symbol(types, symbol));
        buf_char(out, '\n');
    }
    int inner = scope->kind == SCOPE_MODULE ? depth : depth + 1;
    for (size_t i = 0; i < scope->children.len; i++) put_scope(out, inner, m, scope->children.at[i], types);
}

void types_dump(Buf *out, const Module *m, const Inferred *types) { put_scope(out, 0, m, m->scopes->module, types); }
