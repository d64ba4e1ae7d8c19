/* What `f.__code__` says of functions, for programs that ask. */
#include "transpile/hir/lower.h"

#include <stdlib.h>

enum { CO_OPTIMIZED = 1, CO_NEWLOCALS = 2, CO_VARARGS = 4, CO_VARKEYWORDS = 8, CO_NESTED = 0x10, CO_GENERATOR = 0x20, CO_COROUTINE = 0x80, CO_ASYNC_GENERATOR = 0x200,
       CO_FUTURE_ANNOTATIONS = 0x1000000 };

static int by_text(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static bool has_text_annotations(const HirModule *m) {
    NodeList body = m->module->ast->module->body;
    for (uint32_t i = 0; i < body.len; i++) {
        if (body.at[i]->kind != AST_ImportFrom) continue;
        const AstImportFrom *from = as(ImportFrom, body.at[i]);
        if (!from->module || !name_is(from->module, "__future__")) continue;
        for (uint32_t k = 0; k < from->names.len; k++)
            if (name_is(as(alias, from->names.at[k])->name, "annotations")) return true;
    }
    return false;
}

static uint32_t flags_of(const HirModule *m, const HirFn *fn) {
    uint32_t flags = CO_OPTIMIZED | CO_NEWLOCALS;
    if (has_text_annotations(m)) flags |= CO_FUTURE_ANNOTATIONS;
    if (fn->star) flags |= CO_VARARGS;
    if (fn->star_star) flags |= CO_VARKEYWORDS;
    if (fn->scope->is_nested) flags |= CO_NESTED;
    if (fn->kind == HIR_FN_GENERATOR)
        flags |= fn->maker == HIR_GENERATOR ? CO_GENERATOR : fn->maker == HIR_COROUTINE ? CO_COROUTINE : CO_ASYNC_GENERATOR;
    return flags;
}

void lower_details(Lower *l, HirModule *m) {
    if (!map_get(&l->by_name->mentioned, name_from(&l->s->names, "__code__"))) return;
    for (size_t i = 0; i < m->fns.len; i++) {
        HirFn *fn = m->fns.at[i];
        if (fn->kind != HIR_FN_PLAIN && fn->kind != HIR_FN_GENERATOR) continue;
        HirDetails *d = fn->details = NEW(l->arena, HirDetails);
        const Node *n = fn->scope->node;
        d->line = is_def(n) && as_def(n)->decorator_list.len ? as_def(n)->decorator_list.at[0]->span.line : n->span.line;
        d->flags = flags_of(m, fn);
        for (size_t k = 0; k < fn->scope->symbols.len; k++) {
            const Symbol *sym = fn->scope->symbols.at[k];
            if (sym->kind == SYM_LOCAL && !(sym->flags & SYM_PARAMETER)) vec_push(l->arena, &d->locals, sym->name->text);
            if (sym->kind == SYM_CELL) vec_push(l->arena, &d->cells, sym->name->text);
            if (sym->kind == SYM_FREE) vec_push(l->arena, &d->free, sym->name->text);
        }
        if (d->cells.len) qsort(d->cells.at, d->cells.len, sizeof *d->cells.at, by_text);
        if (d->free.len) qsort(d->free.at, d->free.len, sizeof *d->free.at, by_text);
    }
}
