/* A library module's top level is cut into parts: statements, and single aliases and targets of `import` and `del`. A part is needed when
 * a name that it binds is needed. What only has an effect (`table[key] = f`, `Sequence.register(list)`) is needed when what it changes
 * is. Modules may be reached through names that are bound by imports alone or among others: all of what they may mean is needed.
 * Where a module becomes a value, the whole of it is. */
#include "ingest/reach.h"

#include "ingest/module_star.h"

enum { MAX_HOPS = 16 };

typedef VEC(const Symbol *) SymbolVec;
typedef VEC(Module *) ModuleVec;

typedef struct Part {
    const Node *stmt;  /* an Import, ImportFrom or Delete has one name */
    SymbolVec binds;
    SymbolVec changes; /* an effect on what is bound to these … */
    bool effect;       /* … or on something else, without any */
    bool unknown;      /* may bind names that cannot be seen */
    bool needed;
} Part;

struct ModuleParts {
    VEC(Part) all;
    Map asked; /* names that were needed */
    Map at_once; /* names that are used outside of functions */
    bool whole;
    AllKind all_kind; /* of `__all__`, in the whole text … */
    NameList listed;  /* … and what it lists */
};

static struct ModuleParts *parts_of(const Module *m) { return m->parts; }

/* ---- Cutting ---- */

typedef struct Cut {
    Reach *r;
    const Module *m;
    Part *part;
} Cut;

static const Symbol *global_of(const Module *m, const Node *n) {
    const Symbol *symbol = m->scopes->symbol_of[n->id];
    if (symbol && symbol->scope != m->scopes->module) symbol = symbol->owner;
    return symbol && symbol->scope == m->scopes->module && symbol->flags & SYM_ASSIGNED ? symbol : NULL;
}

static void add_symbol(Arena *a, SymbolVec *v, const Symbol *symbol) {
    for (size_t i = 0; i < v->len; i++)
        if (v->at[i] == symbol) return;
    vec_push(a, v, symbol);
}

static bool opens_function(const Node *n) {
    return is_def(n) || n->kind == AST_Lambda || n->kind == AST_GeneratorExp || n->kind == AST_ListComp || n->kind == AST_SetComp || n->kind == AST_DictComp;
}

/* `globals()`, `vars()`: names that cannot be seen. */
static bool looks_up_names(const Module *m, const Node *n) {
    if (n->kind != AST_Call || as(Call, n)->func->kind != AST_Name) return false;
    const Node *f = as(Call, n)->func;
    const Name *id = as(Name, f)->id;
    if (global_of(m, f)) return false;
    return name_is(id, "globals") || ((name_is(id, "vars") || name_is(id, "locals")) && !as(Call, n)->args.len);
}

/* enum's way of putting members into a module. */
static bool puts_members(const Node *n) {
    const Name *name = n->kind == AST_Name ? as(Name, n)->id : n->kind == AST_Attribute ? as(Attribute, n)->attr : NULL;
    return name && (name_is(name, "global_enum") || name_is(name, "_convert_"));
}

static const Node *root_of(const Node *n) {
    for (;;) switch (n->kind) {
        case AST_Attribute: n = as(Attribute, n)->value; break;
        case AST_Subscript: n = as(Subscript, n)->value; break;
        case AST_Call: n = as(Call, n)->func; break;
        case AST_Starred: n = as(Starred, n)->value; break;
        default: return n;
    }
}

static void changes(Cut *c, const Node *target) {
    const Node *root = root_of(target);
    const Symbol *symbol = root->kind == AST_Name ? global_of(c->m, root) : NULL;
    if (symbol) add_symbol(c->r->arena, &c->part->changes, symbol);
    else c->part->effect = true;
}

static bool is_import_of(const Module *m, const Symbol *symbol) { return symbol->flags & SYM_IMPORTED && !(symbol->flags & SYM_STORED); }

static void mentions(void *context, Node *n) {
    Cut *c = context;
    const Symbol *symbol = n->kind == AST_Name ? global_of(c->m, n) : NULL;
    if (symbol && !is_import_of(c->m, symbol)) add_symbol(c->r->arena, &c->part->changes, symbol);
    ast_children(n, mentions, c);
}

/* A call for its effect: on what it names, when that is of the module; on another module, when a function of that is called
 * (`register_dialect("excel", excel)`). */
static void calls(Cut *c, Node *n) {
    const Node *root = root_of(n);
    const Name *id = root->kind == AST_Name ? as(Name, root)->id : NULL;
    const Symbol *symbol = id ? global_of(c->m, root) : NULL;
    bool outside = symbol && is_import_of(c->m, symbol) && n->kind == AST_Call && as(Call, n)->func == root;
    bool builtin = id && !global_of(c->m, root) && !name_is(id, "setattr") && !name_is(id, "delattr");
    size_t before = c->part->changes.len;
    if (!builtin && !outside && !(id && name_is(id, "atexit"))) mentions(c, n);
    if (c->part->changes.len == before) c->part->effect = true;
}

static void target(Cut *c, Node *n) {
    if (n->kind == AST_Tuple || n->kind == AST_List) {
        NodeList elts = n->kind == AST_Tuple ? as(Tuple, n)->elts : as(List, n)->elts;
        for (uint32_t i = 0; i < elts.len; i++) target(c, elts.at[i]);
    } else if (n->kind != AST_Name) changes(c, n);
}

static void cut(void *context, Node *n) {
    Cut *c = context;
    const Symbol *symbol = c->m->scopes->symbol_of[n->id];
    bool uses = n->kind == AST_Name && as(Name, n)->ctx == CTX_Load;
    if (symbol && symbol->scope == c->m->scopes->module && !uses) add_symbol(c->r->arena, &c->part->binds, symbol);
    if (puts_members(n) || looks_up_names(c->m, n)) c->part->unknown = true;
    if (opens_function(n)) {
        NodeList decorators = is_def(n) ? as_def(n)->decorator_list : (NodeList){0};
        for (uint32_t i = 0; i < decorators.len; i++) {
            const Node *d = decorators.at[i]->kind == AST_Call ? as(Call, decorators.at[i])->func : decorators.at[i];
            if (d->kind == AST_Attribute && name_is(as(Attribute, d)->attr, "register")) changes(c, d);
        }
        return;
    }
    if (n->kind == AST_ClassDef) {
        NodeList decorators = as(ClassDef, n)->decorator_list;
        for (uint32_t i = 0; i < decorators.len; i++) cut(c, decorators.at[i]);
        return;
    }
    switch ((AstKind)n->kind) {
    case AST_Assign:
        for (uint32_t i = 0; i < as(Assign, n)->targets.len; i++) target(c, as(Assign, n)->targets.at[i]);
        break;
    case AST_AugAssign: changes(c, as(AugAssign, n)->target); break;
    case AST_AnnAssign: target(c, as(AnnAssign, n)->target); break;
    case AST_Delete:
        for (uint32_t i = 0; i < as(Delete, n)->targets.len; i++) changes(c, as(Delete, n)->targets.at[i]);
        break;
    case AST_Expr:
        if (as(Expr, n)->value->kind != AST_Constant) calls(c, as(Expr, n)->value);
        break;
    case AST_Assert: mentions(c, n); break;
    default: break;
    }
    ast_children(n, cut, c);
}

static void add_part(Reach *r, Module *m, const Node *stmt) {
    Part part = {.stmt = stmt};
    Cut c = {r, m, &part};
    cut(&c, (Node *)stmt);
    /* What is counted up or deleted is not bound by that. */
    if (stmt->kind == AST_AugAssign || stmt->kind == AST_Delete) part.binds.len = 0;
    vec_push(r->arena, &parts_of(m)->all, part);
}

static Node *with_one(Reach *r, const Node *n, NodeList names, uint32_t i) {
    NodeList one = {NEW_ARRAY(r->arena, Node *, 1), 1};
    one.at[0] = names.at[i];
#define COPY(Kind, field) \
    do { \
        Ast##Kind *copy = NEW(r->arena, Ast##Kind); \
        *copy = *as(Kind, n); \
        copy->field = one; \
        return &copy->node; \
    } while (0)
    if (n->kind == AST_Import) COPY(Import, names);
    if (n->kind == AST_ImportFrom) COPY(ImportFrom, names);
    COPY(Delete, targets);
#undef COPY
}

static bool is_main_test(const Node *n) {
    if (n->kind != AST_If || as(If, n)->test->kind != AST_Compare) return false;
    const Node *left = as(Compare, as(If, n)->test)->left;
    return left->kind == AST_Name && name_is(as(Name, left)->id, "__name__");
}

/* What the runtime itself looks for in a module, if that is there; in all of them, what unittest knows its own frames by. */
static const struct {
    const char *module, *name;
} sought[] = {
    {"copyreg", "__newobj__"}, {"copyreg", "__newobj_ex__"}, {"copyreg", "_slotnames"}, {"copyreg", "_reduce_ex"},
    {"re", "_subx"}, {"re", "_expand"},
    {"re._constants", NULL}, /* its functions bind names by `globals()` */
    {NULL, "__unittest"},
};

static void need(Reach *r, Module *m, const Name *name);
static void need_all(Reach *r, Module *m);

static void look_for_c(void *context, Node *n) {
    Module *m = context;
    if (n->kind == AST_ImportFrom && as(ImportFrom, n)->module && as(ImportFrom, n)->module->text[0] == '_')
        m->takes_c |= name_is(as(alias, as(ImportFrom, n)->names.at[0])->name, "*");
    if (!opens_function(n)) ast_children(n, look_for_c, m);
}

void reach_add(Reach *r, Module *m) {
    m->parts = NEW(r->arena, struct ModuleParts);
    m->parts->asked = map_in(r->arena);
    m->parts->at_once = map_in(r->arena);
    if (!m->scopes) return;
    look_for_c(m, &m->ast->module->node);
    m->parts->all_kind = module_literal_all(r->arena, &r->s->names, m, &m->parts->listed);
    NodeList body = m->ast->module->body;
    for (uint32_t i = 0; i < body.len; i++) {
        const Node *n = body.at[i];
        NodeList names = n->kind == AST_Import ? as(Import, n)->names : n->kind == AST_ImportFrom ? as(ImportFrom, n)->names
                         : n->kind == AST_Delete ? as(Delete, n)->targets : (NodeList){0};
        if (!names.len && !is_main_test(n)) add_part(r, m, n);
        for (uint32_t k = 0; k < names.len; k++) add_part(r, m, with_one(r, n, names, k));
    }
    for (size_t i = 0; i < sizeof sought / sizeof *sought; i++)
        if (!sought[i].module || name_is(m->name, sought[i].module)) {
            if (sought[i].name) need(r, m, name_from(&r->s->names, sought[i].name));
            else need_all(r, m);
        }
}

/* ---- What names mean ---- */

static void add_module(Arena *a, ModuleVec *v, Module *m) {
    for (size_t i = 0; i < v->len; i++)
        if (v->at[i] == m) return;
    vec_push(a, v, m);
}

static void modules_of_symbol(Reach *r, const Module *m, const Symbol *symbol, ModuleVec *out, int hops);

/* `m.name` */
static void modules_of_attribute(Reach *r, const Module *m, const Name *name, ModuleVec *out, int hops) {
    const Symbol *global = m->scopes ? scope_find(m->scopes->module, name) : NULL;
    if (global && global->flags & SYM_ASSIGNED) modules_of_symbol(r, m, global, out, hops);
    for (size_t i = 0; i < m->children.len; i++)
        if (m->children.at[i]->short_name == name || m->children.at[i]->also == name) add_module(r->arena, out, m->children.at[i]);
}

static void modules_of_symbol(Reach *r, const Module *m, const Symbol *symbol, ModuleVec *out, int hops) {
    if (hops == 0 || !(symbol->flags & SYM_IMPORTED)) return;
    for (size_t i = 0; i < m->imports.len; i++) {
        const Import *import = m->imports.at[i];
        const Symbol *bound = m->scopes->symbol_of[import->alias->id];
        if (!bound || bound->owner != symbol || !import->module) continue;
        const Astalias *a = as(alias, import->alias);
        Module *to = import->module;
        if (import->stmt->kind == AST_ImportFrom) {
            if (import->submodule) add_module(r->arena, out, import->submodule);
            modules_of_attribute(r, to, a->name, out, hops - 1);
        } else {
            add_module(r->arena, out, a->asname ? to : import->top);
        }
    }
}

/* ---- Walking what is needed ---- */

typedef struct Walk {
    Reach *r;
    Module *m;
    bool in_def; /* of a part that is a function or a class */
    bool later;  /* in a function */
} Walk;

static void need_whole(Reach *r, Module *m) {
    if (m->in_library) {
        if (m->parts) need_all(r, m);
        return;
    }
    /* A user's module as a value: whoever has it has what it imported. */
    if (m->whole || !m->scopes) return;
    m->whole = true;
    for (size_t i = 0; i < m->scopes->module->symbols.len; i++) {
        ModuleVec held = {0};
        modules_of_symbol(r, m, m->scopes->module->symbols.at[i], &held, MAX_HOPS);
        for (size_t k = 0; k < held.len; k++) need_whole(r, held.at[k]);
    }
}

static bool name_is_builtin(const Name *name) {
    static const char *const names[] = {
#define BUILTIN_NAME(name) name,
#include "ingest/builtin_names.def"
#undef BUILTIN_NAME
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name_is(name, names[i])) return true;
    return false;
}

/* What the module binds itself, or `import *` binds in it. */
static void names_of_own(Walk *w, const Node *n) {
    if (looks_up_names(w->m, n) && w->in_def) need_all(w->r, w->m);
    if (n->kind != AST_Name) return;
    const Symbol *symbol = w->m->scopes->symbol_of[n->id];
    if (global_of(w->m, n) && !w->later && as(Name, n)->ctx == CTX_Load) map_put(&w->m->parts->at_once, as(Name, n)->id, (void *)as(Name, n)->id);
    if (global_of(w->m, n)) need(w->r, w->m, global_of(w->m, n)->name);
    else if (symbol && symbol->kind == SYM_GLOBAL_IMPLICIT && !name_is_builtin(symbol->name)) need(w->r, w->m, symbol->name);
}

/* The modules that an expression may mean by its names; names are needed on the way. */
static ModuleVec modules_meant(Walk *w, const Node *n) {
    ModuleVec out = {0};
    if (n->kind == AST_Name) {
        const Symbol *symbol = w->m->scopes->symbol_of[n->id];
        if (w->m->parts) names_of_own(w, n);
        if (symbol && symbol->owner) modules_of_symbol(w->r, w->m, symbol->owner, &out, MAX_HOPS);
    } else if (n->kind == AST_Attribute) {
        ModuleVec in = modules_meant(w, as(Attribute, n)->value);
        for (size_t i = 0; i < in.len; i++) {
            need(w->r, in.at[i], as(Attribute, n)->attr);
            modules_of_attribute(w->r, in.at[i], as(Attribute, n)->attr, &out, MAX_HOPS);
        }
    }
    return out;
}

static bool calls_builtin(const Walk *w, const Node *n, const char *name) {
    if (n->kind != AST_Call || as(Call, n)->func->kind != AST_Name) return false;
    return name_is(as(Name, as(Call, n)->func)->id, name) && !global_of(w->m, as(Call, n)->func);
}

static void walk(void *context, Node *n);

/* `getattr(module, "name")`, `hasattr(module, "name")` */
static bool asks_by_text(Walk *w, const Node *n) {
    if (!calls_builtin(w, n, "getattr") && !calls_builtin(w, n, "hasattr")) return false;
    NodeList args = as(Call, n)->args;
    if (args.len < 2 || args.at[1]->kind != AST_Constant || as(Constant, args.at[1])->value.kind != CONST_STR) return false;
    ModuleVec in = modules_meant(w, args.at[0]);
    const Name *name = name_of(&w->r->s->names, as(Constant, args.at[1])->value.text);
    for (size_t i = 0; i < in.len; i++) {
        need(w->r, in.at[i], name);
        ModuleVec held = {0};
        modules_of_attribute(w->r, in.at[i], name, &held, MAX_HOPS);
        for (size_t k = 0; k < held.len; k++) need_whole(w->r, held.at[k]);
    }
    for (uint32_t i = 2; i < args.len; i++) walk(w, args.at[i]);
    return in.len > 0;
}

static void walk_from(Walk *w, const Node *n) {
    for (uint32_t i = 0; i < as(ImportFrom, n)->names.len; i++) {
        const Node *alias = as(ImportFrom, n)->names.at[i];
        const Import *import = w->m->import_of[alias->id];
        if (!import || !import->module) continue;
        const Name *name = as(alias, alias)->name;
        if (!name_is(name, "*")) need(w->r, import->module, name);
        else if (!w->m->in_library && import->module->in_library) need_all(w->r, import->module);
    }
}

/* `globals().items()`: all that there is. */
static bool lists_names(const Walk *w, const Node *n) {
    if (!w->m->parts || n->kind != AST_Attribute || !looks_up_names(w->m, as(Attribute, n)->value)) return false;
    const Name *attr = as(Attribute, n)->attr;
    return name_is(attr, "items") || name_is(attr, "values") || name_is(attr, "keys") || name_is(attr, "copy");
}

static void walk_all(Walk *w, NodeList nodes) {
    for (uint32_t i = 0; i < nodes.len; i++) walk(w, nodes.at[i]);
}

/* Its decorators, defaults and annotations are evaluated where it stands. */
static void walk_function(Walk *w, const Node *n) {
    Walk body = *w;
    body.later = true;
    if (n->kind == AST_Lambda) {
        walk(w, as(Lambda, n)->args);
        walk(&body, as(Lambda, n)->body);
        return;
    }
    walk_all(w, as_def(n)->decorator_list);
    walk(w, as_def(n)->args);
    if (as_def(n)->returns) walk(w, as_def(n)->returns);
    walk_all(&body, as_def(n)->body);
}

static void walk(void *context, Node *n) {
    Walk *w = context;
    if (n->kind == AST_ImportFrom) {
        walk_from(w, n);
        return;
    }
    if (n->kind == AST_Attribute || n->kind == AST_Name) {
        /* Where it stands before a dot, the attribute around it was understood and nobody comes here. */
        ModuleVec in = n->kind == AST_Attribute ? modules_meant(w, as(Attribute, n)->value) : (ModuleVec){0}, held = modules_meant(w, n);
        bool stored = n->kind == AST_Name && as(Name, n)->ctx != CTX_Load;
        for (size_t i = 0; i < held.len && !stored; i++) need_whole(w->r, held.at[i]);
        if (in.len) return;
    }
    if (lists_names(w, n)) need_all(w->r, w->m);
    if (asks_by_text(w, n)) return;
    if (w->m->parts) names_of_own(w, n);
    if (is_def(n) || n->kind == AST_Lambda) walk_function(w, n);
    else ast_children(n, walk, w);
}

static void take(Reach *r, Module *m, Part *part) {
    if (part->needed) return;
    part->needed = true;
    const Node *stmt = part->stmt;
    r->follow(r->context, m, imports_find(r->arena, (NodeList){(Node **)&stmt, 1}));
    Walk w = {.r = r, .m = m, .in_def = is_def(stmt) || stmt->kind == AST_ClassDef};
    walk(&w, (Node *)stmt);
}

/* Parts move when another is added: never while they are looked at, since all are there from the beginning. */
static void take_at(Reach *r, Module *m, size_t i) { take(r, m, &m->parts->all.at[i]); }

static bool binds(const Part *part, const Symbol *symbol) {
    for (size_t i = 0; i < part->binds.len; i++)
        if (part->binds.at[i] == symbol) return true;
    return false;
}

static const Node *star_of(const Part *part) {
    if (part->stmt->kind != AST_ImportFrom) return NULL;
    const Node *alias = as(ImportFrom, part->stmt)->names.at[0];
    return name_is(as(alias, alias)->name, "*") ? alias : NULL;
}

static bool lists(NameList names, const Name *name) {
    for (uint32_t i = 0; i < names.len; i++)
        if (names.at[i] == name) return true;
    return false;
}

static bool exports(Reach *r, Module *m, const Name *name, int hops);

/* Does a `from x import *` of the module bind the name? */
static bool need_by_star(Reach *r, Module *m, const Name *name, bool takes, int hops) {
    bool found = false;
    for (size_t i = 0; i < m->parts->all.len && hops; i++) {
        const Node *alias = star_of(&m->parts->all.at[i]);
        if (!alias) continue;
        const Node *stmt = m->parts->all.at[i].stmt;
        if (!m->import_of[alias->id]) r->follow(r->context, m, imports_find(r->arena, (NodeList){(Node **)&stmt, 1}));
        const Import *import = m->import_of[alias->id];
        if (!import || !import->module || !exports(r, import->module, name, hops - 1)) continue;
        found = true;
        if (takes) take_at(r, m, i);
        if (takes) need(r, import->module, name);
    }
    return found;
}

static bool exports(Reach *r, Module *m, const Name *name, int hops) {
    if (!m->parts) return lists(m->star, name);
    if (m->parts->all_kind == ALL_LITERAL) return lists(m->parts->listed, name);
    if (name->text[0] == '_' && m->parts->all_kind == ALL_NONE) return false;
    const Symbol *symbol = scope_find(m->scopes->module, name);
    return (symbol && symbol->flags & SYM_ASSIGNED) || need_by_star(r, m, name, false, hops);
}

static void need_unknown(Reach *r, Module *m) {
    for (size_t i = 0; i < m->parts->all.len; i++)
        if (m->parts->all.at[i].unknown) take_at(r, m, i);
}

static void need(Reach *r, Module *m, const Name *name) {
    if (!m->parts || !m->scopes || map_get(&m->parts->asked, name)) return;
    map_put(&m->parts->asked, name, (void *)name);
    const Symbol *symbol = scope_find(m->scopes->module, name);
    bool found = false;
    for (size_t i = 0; symbol && i < m->parts->all.len; i++) {
        if (!binds(&m->parts->all.at[i], symbol)) continue;
        found = true;
        take_at(r, m, i);
    }
    if (found || need_by_star(r, m, name, true, MAX_HOPS)) return;
    if (name->text[0] == '_' && name->text[1] == '_') return;
    for (size_t i = 0; i < m->children.len; i++)
        if (m->children.at[i]->short_name == name) return;
    need_unknown(r, m);
    need(r, m, name_from(&r->s->names, "__getattr__"));
}

static void need_all(Reach *r, Module *m) {
    if (m->parts->whole || !m->scopes) return;
    m->parts->whole = true;
    for (size_t i = 0; i < m->parts->all.len; i++) {
        const Node *alias = star_of(&m->parts->all.at[i]);
        take_at(r, m, i);
        const Import *import = alias ? m->import_of[alias->id] : NULL;
        if (import && import->module && import->module->parts) need_all(r, import->module);
    }
}

void reach_from(Reach *r, Module *m) {
    Walk w = {.r = r, .m = m};
    if (m->ast && m->ast->module && m->scopes) walk(&w, &m->ast->module->node);
}

/* ---- Leaving out ---- */

static bool is_future(const Node *n) { return n->kind == AST_ImportFrom && as(ImportFrom, n)->module && name_is(as(ImportFrom, n)->module, "__future__"); }

static bool is_needed(const Module *m, const Symbol *symbol) {
    for (size_t k = 0; k < m->parts->all.len; k++)
        if (m->parts->all.at[k].needed && binds(&m->parts->all.at[k], symbol)) return true;
    return false;
}

static bool registers(const Part *part) {
    if (part->stmt->kind != AST_Expr || as(Expr, part->stmt)->value->kind != AST_Call) return false;
    const Node *f = as(Call, as(Expr, part->stmt)->value)->func;
    return f->kind == AST_Attribute && name_is(as(Attribute, f)->attr, "register");
}

/* Is it a class of the module that derives from a needed one? */
static bool derives_from_needed(const Module *m, const Symbol *symbol, int hops) {
    for (size_t k = 0; k < m->parts->all.len && hops; k++) {
        const Part *part = &m->parts->all.at[k];
        if (part->stmt->kind != AST_ClassDef || !binds(part, symbol)) continue;
        NodeList bases = as(ClassDef, part->stmt)->bases;
        for (uint32_t i = 0; i < bases.len; i++) {
            const Symbol *base = bases.at[i]->kind == AST_Name ? global_of(m, bases.at[i]) : NULL;
            if (base && (is_needed(m, base) || derives_from_needed(m, base, hops - 1))) return true;
        }
    }
    return false;
}

/* What is registered with an abstract class is an instance of those that it derives from, too. */
static bool changes_needed(const Module *m, const Part *part) {
    for (size_t i = 0; i < part->changes.len; i++) {
        if (is_needed(m, part->changes.at[i])) return true;
        if (registers(part) && derives_from_needed(m, part->changes.at[i], MAX_HOPS)) return true;
    }
    return false;
}

static bool take_effects(Reach *r, Module *m) {
    bool any = false;
    for (size_t i = 0; i < m->parts->all.len; i++) {
        const Part *part = &m->parts->all.at[i];
        if (part->needed || !(part->effect || is_future(part->stmt) || changes_needed(m, part))) continue;
        take_at(r, m, i);
        any = true;
    }
    return any;
}

/* An import that binds nothing. */
static bool is_for_later(const Module *m, const Part *part) {
    const Node *n = part->stmt;
    NodeList names = n->kind == AST_Import ? as(Import, n)->names : n->kind == AST_ImportFrom ? as(ImportFrom, n)->names : (NodeList){0};
    return names.len == 1 && m->import_of[names.at[0]->id] && m->import_of[names.at[0]->id]->later;
}

static const char *names_left_out(Reach *r, const Module *m) {
    Buf names = buf_in(r->arena);
    for (size_t i = 0; i < m->parts->all.len; i++) {
        const Part *part = &m->parts->all.at[i];
        for (size_t k = 0; k < part->binds.len; k++)
            if (part->needed ? is_for_later(m, part) : !map_get(&m->parts->asked, part->binds.at[k]->name)) buf_printf(&names, "%s%s", names.len ? " " : "", part->binds.at[k]->name->text);
    }
    return names.len ? names.at : NULL;
}

static void leave_out(Reach *r, Module *m) {
    m->left_out = names_left_out(r, m);
    for (size_t i = 0; i < m->parts->all.len; i++) m->binds_unknown |= m->parts->all.at[i].needed && m->parts->all.at[i].unknown;
    VEC(Node *) body = {0};
    NodeList *whole = &m->ast->module->body;
    for (size_t i = 0; i < m->parts->all.len; i++)
        if (m->parts->all.at[i].needed) vec_push(r->arena, &body, (Node *)m->parts->all.at[i].stmt);
    *whole = (NodeList){body.at, (uint32_t)body.len};
    m->scopes = scopes_resolve(r->s, r->arena, m->ast);
}

void reach_finish(Reach *r) {
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < r->g->all.len; i++)
            if (r->g->all.at[i]->parts && r->g->all.at[i]->scopes) {
                again |= take_effects(r, r->g->all.at[i]);
            }
    }
    for (size_t i = 0; i < r->g->all.len; i++)
        if (r->g->all.at[i]->parts && r->g->all.at[i]->scopes) leave_out(r, r->g->all.at[i]);
}

NameList reach_listed(Arena *arena, const Module *m, AllKind *kind) {
    *kind = m->parts->all_kind;
    VEC(const Name *) there = {0};
    for (uint32_t i = 0; i < m->parts->listed.len; i++) {
        const Symbol *symbol = scope_find(m->scopes->module, m->parts->listed.at[i]);
        if (symbol && symbol->flags & SYM_ASSIGNED) vec_push(arena, &there, m->parts->listed.at[i]);
    }
    return (NameList){there.at, (uint32_t)there.len};
}

bool reach_uses_at_once(const Module *m, const Name *name) { return map_get(&m->parts->at_once, name) != NULL; }
