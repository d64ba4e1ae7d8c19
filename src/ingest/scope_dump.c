/* Scopes to text, in the words of CPython's `symtable`, so that tools/symtable-parity can compare:
 *
 *   function f 3 nested
 *     params x y
 *     x LOCAL param used
 *     function listcomp 4 nested
 */
#include <stdlib.h>

#include "ingest/scope.h"

static const char *const kind_names[] = {"LOCAL", "CELL", "FREE", "GLOBAL_EXPLICIT", "GLOBAL_IMPLICIT"};

static const struct {
    unsigned flag;
    const char *word;
} flag_words[] = {
    {SYM_GLOBAL, "global"},     {SYM_STORED, "local"},        {SYM_PARAMETER, "param"},  {SYM_NONLOCAL, "nonlocal"},
    {SYM_USED, "used"},         {SYM_FREE_CLASS, "freeclass"}, {SYM_IMPORTED, "import"}, {SYM_ANNOTATED, "annotated"},
    {SYM_ITER_TARGET, "iter"},
};

/* "<listcomp>" is "listcomp" there, and the module is "top". */
static void put_name(Buf *out, const Scope *scope) {
    Str name = name_str(scope->name);
    if (scope->kind == SCOPE_MODULE)
        buf_text(out, "top");
    else if (name.at[0] == '<')
        buf_str(out, (Str){name.at + 1, name.len - 2});
    else
        buf_str(out, name);
}

static void put_symbol(Buf *out, int depth, const Symbol *symbol) {
    buf_printf(out, "%*s%s %s", depth * 2, "", symbol->name->text, kind_names[symbol->kind]);
    for (size_t i = 0; i < sizeof flag_words / sizeof *flag_words; i++)
        if (symbol->flags & flag_words[i].flag) buf_printf(out, " %s", flag_words[i].word);
    buf_char(out, '\n');
}

static int by_name(const void *a, const void *b) {
    return strcmp((*(Symbol *const *)a)->name->text, (*(Symbol *const *)b)->name->text);
}

static void put_symbols(Buf *out, int depth, const Scope *scope) {
    size_t count = scope->symbols.len;
    if (!count) return;
    Symbol **sorted = NEW_ARRAY(out->arena, Symbol *, count);
    memcpy(sorted, scope->symbols.at, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, by_name);
    for (size_t i = 0; i < count; i++) put_symbol(out, depth, sorted[i]);
}

static void put_params(Buf *out, int depth, const Scope *scope) {
    bool any = false;
    for (size_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *symbol = scope->symbols.at[i];
        if (!(symbol->flags & SYM_PARAMETER)) continue;
        if (!any) buf_printf(out, "%*sparams", depth * 2, "");
        buf_printf(out, " %s", symbol->name->text);
        any = true;
    }
    if (any) buf_char(out, '\n');
}

static void put_scope(Buf *out, int depth, const Scope *scope) {
    const char *kind = scope->kind == SCOPE_MODULE ? "module" : scope->kind == SCOPE_CLASS ? "class" : "function";
    buf_printf(out, "%*s%s ", depth * 2, "", kind);
    put_name(out, scope);
    buf_printf(out, " %u%s\n", scope->kind == SCOPE_MODULE ? 0 : scope->node->span.line, scope->is_nested ? " nested" : "");
    put_params(out, depth + 1, scope);
    put_symbols(out, depth + 1, scope);
    for (size_t i = 0; i < scope->children.len; i++) put_scope(out, depth + 1, scope->children.at[i]);
}

void scopes_dump(const Scopes *scopes, Buf *out) { put_scope(out, 0, scopes->module); }
