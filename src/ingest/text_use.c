/* What of a module the runtime has is known from the runtime's own sources (tools/gen-natives). */
#include "ingest/text_use.h"

static const char *const partial[] = {"os", "string", "weakref"};

static const struct {
    const char *module, *name;
} natives[] = {
#include "gen/native_names.inc"
};

/* `os` of `os.path` */
static const char *stands_for(const Name *name) {
    for (size_t i = 0; i < sizeof partial / sizeof *partial; i++) {
        size_t len = strlen(partial[i]);
        if (strncmp(name->text, partial[i], len) == 0 && (!name->text[len] || name->text[len] == '.')) return partial[i];
    }
    return NULL;
}

typedef struct Search {
    const ModuleGraph *g;
    const Module *m;
    const char *found;
} Search;

static bool runtime_has(const Module *module, const Name *name) {
    if (name_is(name, "*")) return false;
    if (name_is(name, "__name__") || module_of_attribute(module, name)) return true;
    for (size_t i = 0; i < sizeof natives / sizeof *natives; i++)
        if (name_is(module->name, natives[i].module) && name_is(name, natives[i].name)) return true;
    return false;
}

static const Module *partial_module(const Module *m) { return m && m->origin == MODULE_NATIVE && stands_for(m->name) ? m : NULL; }

/* The module that an expression means, by names and attributes. */
static const Module *meant(const Search *s, const Node *n) {
    if (n->kind == AST_Name) {
        const Symbol *symbol = s->m->scopes->symbol_of[n->id];
        return symbol && symbol->owner ? partial_module(module_of_symbol(s->m, symbol->owner)) : NULL;
    }
    if (n->kind != AST_Attribute) return NULL;
    const Module *in = meant(s, as(Attribute, n)->value);
    return in ? partial_module(module_of_attribute(in, as(Attribute, n)->attr)) : NULL;
}

static void look(void *context, Node *n) {
    Search *s = context;
    if (s->found) return;
    if (n->kind == AST_ImportFrom) {
        NodeList names = as(ImportFrom, n)->names;
        for (uint32_t i = 0; i < names.len; i++) {
            const Import *import = s->m->import_of[names.at[i]->id];
            const Module *from = import ? partial_module(import->module) : NULL;
            if (from && !import->submodule && !runtime_has(from, as(alias, names.at[i])->name)) s->found = stands_for(from->name);
        }
        return;
    }
    if (n->kind == AST_Attribute) {
        const Module *in = meant(s, as(Attribute, n)->value);
        if (in && !runtime_has(in, as(Attribute, n)->attr)) s->found = stands_for(in->name);
        if (in) return;
    }
    if (n->kind == AST_Name && as(Name, n)->ctx == CTX_Load && meant(s, n)) s->found = stands_for(meant(s, n)->name);
    ast_children(n, look, s);
}

const Name *text_wanted(Names *names, const ModuleGraph *g) {
    for (size_t i = 0; i < g->all.len; i++) {
        const Module *m = g->all.at[i];
        Search s = {g, m, NULL};
        if (m->scopes && m->ast && m->ast->module) look(&s, (Node *)&m->ast->module->node);
        if (s.found) return name_from(names, s.found);
    }
    return NULL;
}
