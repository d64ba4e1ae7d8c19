#include "analysis/by_name.h"

#include "ingest/texts.h"

static const char *builtin_name(const Scopes *scopes, const Node *n) {
    if (n->kind != AST_Name) return NULL;
    const Symbol *sym = scopes->symbol_of[n->id];
    return sym && !sym->owner && (sym->kind == SYM_GLOBAL_IMPLICIT || sym->kind == SYM_GLOBAL_EXPLICIT) ? as(Name, n)->id->text : NULL;
}

static bool is_one_of(const char *name, const char *const *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(name, list[i]) == 0) return true;
    return false;
}

static const char *const asking[] = {"locals", "vars", "dir"};

const char *by_name_call(const Scopes *scopes, const AstCall *call) {
    const char *name = builtin_name(scopes, call->func);
    if (!name || call->args.len || call->keywords.len) return NULL;
    return strcmp(name, "globals") == 0 || is_one_of(name, asking, 3) ? name : NULL;
}

/* They run code that does. */
static const char *const running[] = {"exec", "eval"};

bool by_name_asks(const Scope *scope) {
    for (size_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *sym = scope->symbols.at[i];
        const char *name = !sym->owner && sym->kind == SYM_GLOBAL_IMPLICIT ? sym->name->text : NULL;
        if (name && (is_one_of(name, asking, 3) || is_one_of(name, running, 2))) return true;
    }
    return false;
}

typedef struct Walk {
    const Module *module;
    const ModuleGraph *graph;
    ByName *out;
} Walk;

static void open_main(const Walk *w) {
    if (w->graph->main) w->out->open[w->graph->main->id] = true;
}

/* Functions tell where they look for names. */
static void open_users(const Walk *w) {
    for (size_t i = 0; i < w->graph->all.len; i++) w->out->open[i] |= w->graph->all.at[i]->origin == MODULE_USER && !w->graph->all.at[i]->in_library;
}

static bool is_reader_of_annotations(const char *text) {
    static const char *const readers[] = {"__annotations__", "get_type_hints", "dataclasses", "dataclass", "NamedTuple", "TypedDict", "inspect", "singledispatch", "singledispatchmethod", "__dict__", "vars"};
    return is_one_of(text, readers, sizeof readers / sizeof *readers);
}

static void mention(const Walk *w, const Name *name) {
    map_put(&w->out->mentioned, name, (void *)name);
    if (is_reader_of_annotations(name->text)) w->out->annotations = true;
    if (name_is(name, "_getframe")) w->out->frames = true;
    if (name_is(name, "f_globals")) open_main(w);
}

/* A constant, a builtin, or a class by `type(x)`: not a value that was put together. */
static bool is_singleton(const Scopes *scopes, const Node *n) {
    if (n->kind == AST_Constant) return as(Constant, n)->value.kind <= CONST_ELLIPSIS;
    if (n->kind == AST_Call) n = as(Call, n)->func;
    else if (n->kind == AST_Name && name_is(as(Name, n)->id, "type")) return true;
    const char *name = builtin_name(scopes, n);
    static const char *const known[] = {"type", "int", "float", "str", "bool", "list", "dict", "set", "tuple", "bytes", "object", "frozenset", "NotImplemented", "Ellipsis"};
    return name && is_one_of(name, known, sizeof known / sizeof *known) && (n->kind != AST_Call || strcmp(name, "type") == 0);
}

static bool is_operator(const Name *name) { return name_is(name, "is_") || name_is(name, "is_not"); }

static bool sees_identity(const Scopes *scopes, const AstCompare *c) {
    const Node *left = c->left;
    for (uint32_t i = 0; i < c->ops.len; i++) {
        bool identity = c->ops.at[i] == CMP_Is || c->ops.at[i] == CMP_IsNot;
        if (identity && !is_singleton(scopes, left) && !is_singleton(scopes, c->comparators.at[i])) return true;
        left = c->comparators.at[i];
    }
    return false;
}

/* `__self__` of builtin functions, `__objclass__` of methods. */
static bool is_owner(Str name) { return str_eq(name, STR("__self__")) || str_eq(name, STR("__objclass__")); }

/* `builtins.name = value`: a variable of every module. */
static bool adds_builtin(const AstAttribute *a) {
    return a->ctx == CTX_Store && a->value->kind == AST_Name && name_is(as(Name, a->value)->id, "builtins");
}

static void walk(void *context, Node *n) {
    const Walk *w = context;
    switch (n->kind) {
    case AST_Compare:
        if (sees_identity(w->module->scopes, as(Compare, n))) w->out->identities = true;
        break;
    case AST_Call: {
        const char *name = by_name_call(w->module->scopes, as(Call, n));
        if (text_call(w->module->scopes, as(Call, n))) w->out->open[w->module->id] = true;
        if (!name) break;
        bool at_top = w->module->scopes->symbol_of[as(Call, n)->func->id]->scope->kind == SCOPE_MODULE;
        if (at_top || strcmp(name, "globals") == 0) w->out->open[w->module->id] = true;
        break;
    }
    case AST_Attribute:
        mention(w, as(Attribute, n)->attr);
        if (is_owner(str_from(as(Attribute, n)->attr->text))) w->out->owners = true;
        if (is_operator(as(Attribute, n)->attr)) w->out->identities = true;
        if (name_is(as(Attribute, n)->attr, "modules") || adds_builtin(as(Attribute, n))) open_main(w);
        if (name_is(as(Attribute, n)->attr, "__globals__") && !w->module->in_library) open_users(w);
        break;
    case AST_Name:
        if (name_is(as(Name, n)->id, "id")) w->out->identities = true;
        if (is_reader_of_annotations(as(Name, n)->id->text)) w->out->annotations = true;
        if (name_is(as(Name, n)->id, "__import__")) {
            w->out->imports = true;
            open_main(w);
        }
        break;
    case AST_Constant: {
        const Const *c = &as(Constant, n)->value;
        if (c->kind == CONST_STR && str_eq(c->text, STR("namereplace"))) w->out->characters = true;
        if (c->kind == CONST_STR && is_owner(c->text)) w->out->owners = true;
        if (c->kind == CONST_STR && str_eq(c->text, STR("__annotations__"))) w->out->annotations = true;
        break;
    }
    case AST_alias: {
        const Import *import = module_import(w->module, n);
        mention(w, as(alias, n)->name);
        if (import && import->module && name_is(import->module->name, "_warnings")) w->out->frames = true;
        if (is_operator(as(alias, n)->name) || name_is(as(alias, n)->name, "id")) w->out->identities = true;
        if (name_is(as(alias, n)->name, "modules") || (import && import->module == w->graph->main)) open_main(w);
        break;
    }
    default: break;
    }
    ast_children(n, walk, context);
}

ByName *by_name_find(Arena *arena, const ModuleGraph *graph) {
    ByName *out = NEW(arena, ByName);
    *out = (ByName){.open = NEW_ARRAY(arena, bool, graph->all.len + 1), .mentioned = map_in(arena)};
    for (size_t i = 0; i < graph->all.len; i++) {
        const Module *m = graph->all.at[i];
        if (m->origin == MODULE_NATIVE || !m->ast || !m->ast->module) continue;
        Walk w = {m, graph, out};
        if (m->text) out->open[m->id] = true;
        ast_children(&m->ast->module->node, walk, &w);
    }
    out->deaths = deaths_find(graph);
    return out;
}

void by_name_open(const Module *module, SymbolUse *uses) {
    const Scope *top = module->scopes->module;
    for (size_t i = 0; i < top->symbols.len; i++) {
        SymbolUse *use = &uses[symbol_owner(top->symbols.at[i])->id];
        use->used_elsewhere = true;
        if (use->def && use->def->kind != AST_alias) use->def = NULL;
    }
}
