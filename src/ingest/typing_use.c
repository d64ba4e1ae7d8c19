#include "ingest/typing_use.h"

typedef struct Search {
    const Module *m;
    bool found;
} Search;

/* What the runtime's module does as CPython's, wherever it is used. */
static bool runtime_has(const Name *name) {
    static const char *const names[] = {
        "Any",      "Optional",        "Union",    "List",    "Dict",        "Set",      "FrozenSet", "Tuple",     "Type",          "Callable",
        "Iterable", "Iterator",        "Generator", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Collection", "Container", "Sized",
        "Hashable", "DefaultDict",     "OrderedDict", "Counter", "Deque",    "Literal",  "Final",     "ClassVar",  "Annotated",     "NoReturn",
        "Never",    "Self",            "TypeAlias", "AnyStr",  "TextIO",     "Pattern",  "Match",     "TYPE_CHECKING", "Text",      "cast",
        "TypeVar",  "overload",        "final",    "no_type_check", "*",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name_is(name, names[i])) return true;
    return false;
}

static bool is_typing(const Module *m) { return m && m->origin == MODULE_NATIVE && name_is(m->name, "typing"); }

/* Is the variable bound by `from typing import name` of a name that the runtime lacks? */
static bool means_lacking(const Module *m, const Node *n) {
    const Symbol *symbol = m->scopes->symbol_of[n->id];
    if (!symbol) return false;
    if (symbol->owner) symbol = symbol->owner;
    for (size_t i = 0; i < m->imports.len; i++) {
        const Import *import = m->imports.at[i];
        if (import->stmt->kind != AST_ImportFrom || !is_typing(import->module)) continue;
        const Symbol *bound = m->scopes->symbol_of[import->alias->id];
        if (bound && bound->owner) bound = bound->owner;
        if (bound == symbol && !runtime_has(as(alias, import->alias)->name)) return true;
    }
    return false;
}

static bool is_typing_variable(const Module *m, const Node *n) {
    const Symbol *symbol = n->kind == AST_Name ? m->scopes->symbol_of[n->id] : NULL;
    return symbol && symbol->owner && is_typing(module_of_symbol(m, symbol->owner));
}

static void look(void *context, Node *n) {
    Search *s = context;
    if (s->found) return;
    switch (n->kind) {
    case AST_Name: s->found = as(Name, n)->ctx == CTX_Load && means_lacking(s->m, n); return;
    case AST_Attribute:
        s->found = is_typing_variable(s->m, as(Attribute, n)->value) && !runtime_has(as(Attribute, n)->attr);
        break;
    case AST_AnnAssign: {
        const AstAnnAssign *a = as(AnnAssign, n);
        if (a->value) look(s, a->value);
        return;
    }
    case AST_arg: return;
    case AST_FunctionDef: {
        const AstFunctionDef *f = as(FunctionDef, n);
        look(s, f->args);
        for (uint32_t i = 0; i < f->decorator_list.len; i++) look(s, f->decorator_list.at[i]);
        for (uint32_t i = 0; i < f->body.len; i++) look(s, f->body.at[i]);
        return;
    }
    case AST_AsyncFunctionDef: {
        const AstAsyncFunctionDef *f = as(AsyncFunctionDef, n);
        look(s, f->args);
        for (uint32_t i = 0; i < f->decorator_list.len; i++) look(s, f->decorator_list.at[i]);
        for (uint32_t i = 0; i < f->body.len; i++) look(s, f->body.at[i]);
        return;
    }
    default: break;
    }
    if (!s->found) ast_children(n, look, s);
}

bool typing_needs_text(const ModuleGraph *g) {
    for (size_t i = 0; i < g->all.len; i++) {
        const Module *m = g->all.at[i];
        if (!m->scopes || m->parts || m->in_library) continue;
        bool imports = false;
        for (size_t k = 0; k < m->imports.len; k++) imports = imports || is_typing(m->imports.at[k]->module);
        Search s = {m, false};
        if (imports) ast_children(&m->ast->module->node, look, &s);
        if (s.found) return true;
    }
    return false;
}
