/* Imports to the module graph. A module's text is read when it is first named; its own imports are followed
 * when its turn in `all` comes, so that cycles need no care. */
#include "ingest/modules.h"

#include <dirent.h>

#include "base/file.h"
#include "base/root.h"
#include "ingest/check.h"
#include "ingest/imports.h"
#include "ingest/module_star.h"
#include "ingest/parse.h"
#include "ingest/reach.h"
#include "ingest/source.h"
#include "ingest/texts.h"
#include "ingest/text_use.h"
#include "ingest/typing_use.h"

/* A module of the library whose file could not be read. */
typedef struct Unread {
    const Name *name;
    const char *file, *why;
} Unread;

typedef VEC(const Name *) NameVec;

/* An import that does not follow what it names: the library's module lacks something that it needs. */
typedef struct Cut {
    const char *path;
    Span alias;
    const Name *missing; /* what it or the module that it names needs */
    bool later;          /* only functions of the library use its name: they refuse, not the import */
} Cut;

typedef VEC(Cut) Cuts;

/* What a module of the library imports and is not there. */
typedef struct Lack {
    const Module *of;
    const Import *import;
} Lack;

/* What reading the modules once has shown: they are read again by it. */
typedef struct Known {
    NameVec texts; /* modules that are CPython's text, not the runtime's */
    Cuts cuts;
} Known;

typedef struct Load {
    Session *s;
    Arena *arena;
    ModuleGraph *g;
    Unread unread; /* the last one */
    Known *known;
    VEC(Lack) lacks;
    Reach reach;
} Load;

/* ---- What is known without reading a file ---- */

static const struct {
    const char *name;
    enum { FIRST, LATER } found;
    const char *star;
} natives[] = {
#define NATIVE_MODULE(name, found, star) {name, found, star},
#include "ingest/native_modules.def"
#undef NATIVE_MODULE
};

static const char *const stdlib[] = {
#define STDLIB_MODULE(name) name,
#include "ingest/stdlib_modules.def"
#undef STDLIB_MODULE
};

enum { NATIVES = sizeof natives / sizeof *natives, STDLIB = sizeof stdlib / sizeof *stdlib };

static int native_index(const Name *name) {
    for (int i = 0; i < NATIVES; i++)
        if (name_is(name, natives[i].name)) return i;
    return -1;
}

bool module_is_native(const Name *name) { return native_index(name) >= 0; }

static Str first_part(Str path) {
    const char *dot = memchr(path.at, '.', path.len);
    return dot ? (Str){path.at, (size_t)(dot - path.at)} : path;
}

static const char *last_part(const Name *name) {
    const char *dot = strrchr(name->text, '.');
    return dot ? dot + 1 : name->text;
}

static bool in_stdlib(const Name *name) {
    Str top = first_part(name_str(name));
    for (int i = 0; i < STDLIB; i++)
        if (str_is(top, stdlib[i])) return true;
    return false;
}

/* ---- Making modules ---- */

static Module *add_module(Load *l, Module *parent, const Name *name, ModuleOrigin origin) {
    Module *m = NEW(l->arena, Module);
    m->name = name;
    m->says = name;
    m->short_name = name_from(&l->s->names, last_part(name));
    m->origin = origin;
    m->parent = parent;
    m->in_library = parent && parent->in_library;
    m->id = (uint32_t)l->g->all.len;
    vec_push(l->arena, &l->g->all, m);
    map_put(&l->g->by_name, name, m);
    if (parent) vec_push(l->arena, &parent->children, m);
    return m;
}

static Module *add_native(Load *l, Module *parent, const Name *name, int index) {
    Module *m = add_module(l, parent, name, MODULE_NATIVE);
    m->is_package = name_is(name, "collections");
    m->star = names_split(&l->s->names, l->arena, natives[index].star);
    /* `import os` alone has `os.path`. */
    const Name *path = name_from(&l->s->names, "os.path");
    if (name_is(name, "os") && !module_find(l->g, path)) add_native(l, m, path, native_index(path));
    return m;
}

/* `__name__ = "collections.abc"` */
static const Name *assigned_name(Load *l, const Module *m) {
    NodeList body = m->ast->module->body;
    for (uint32_t i = 0; i < body.len; i++) {
        if (body.at[i]->kind != AST_Assign) continue;
        const AstAssign *a = as(Assign, body.at[i]);
        const Node *target = a->targets.at[0];
        if (target->kind != AST_Name || !name_is(as(Name, target)->id, "__name__") || a->value->kind != AST_Constant) continue;
        const Const *c = &as(Constant, a->value)->value;
        if (c->kind == CONST_STR) return name_of(&l->s->names, c->text);
    }
    return m->name;
}

static Module *add_source(Load *l, Module *parent, const Name *name, const Source *source) {
    Module *m = add_module(l, parent, name, MODULE_USER);
    m->source = source;
    m->ast = parse_module(l->s, l->arena, source);
    if (!m->ast || !m->ast->module) return m;
    m->says = assigned_name(l, m);
    size_t errors = l->s->diags.errors;
    m->scopes = scopes_resolve(l->s, l->arena, m->ast);
    if (l->s->diags.errors == errors) check_module(l->s, m->ast);
    m->import_of = NEW_ARRAY(l->arena, Import *, m->ast->nodes);
    return m;
}

/* A file that is there but cannot be read is an empty module, after the report. */
static Module *add_file(Load *l, Module *parent, const Name *name, const char *path) {
    const Source *source = source_read(l->s, path);
    return add_source(l, parent, name, source ? source : source_from_text(l->s, path, STR("")));
}

static Module *add_package(Load *l, Module *parent, const Name *name, const char *folder, const char *init) {
    Module *m = init ? add_file(l, parent, name, init) : add_source(l, parent, name, source_from_text(l->s, folder, STR("")));
    m->is_package = true;
    m->is_namespace = !init;
    m->folder = folder;
    return m;
}

/* A module of CPython's library, or NULL: then `unread` says whether a file of it cannot be read. */
static Module *add_library(Load *l, Module *parent, const Name *name) {
    Library *lib = &l->g->library;
    if (!lib->folder) return NULL;
    const char *file = parent ? path_join(l->arena, parent->folder, last_part(name)) : name->text;
    const char *init = path_join(l->arena, file, "__init__"), *ours = arena_printf(l->arena, "%s/%s.py", lib->folder, file);
    bool is_package = library_has(l->arena, lib, init);
    Module *m;
    if (is_package || library_has(l->arena, lib, file)) {
        const char *read = is_package ? init : file, *why;
        bool as_c;
        const Source *source = library_read(l->s, lib, read, &as_c, &why);
        if (!source) {
            l->unread = (Unread){name, read, why};
            return NULL;
        }
        m = add_source(l, parent, name, source);
        m->is_c = as_c;
        m->is_package = is_package;
        m->shortened = library_shortens(l->arena, lib, read);
        if (is_package) m->folder = file;
    } else if (!parent && file_exists(ours)) {
        m = add_file(l, NULL, name, ours);
        m->is_c = true;
    } else {
        if (!lib->theirs) l->unread = (Unread){name, file, "no CPython 3.11 is on this machine"};
        return NULL;
    }
    m->in_library = l->g->has_library = true;
    reach_add(&l->reach, m);
    return m;
}

static Module *find_or_add(Load *l, Module *parent, const Name *name);

/* What a shortened module asks for in place of what was cut. */
static bool is_ours(const Load *l, const Name *name) {
    return name->text[0] == '_' && l->g->library.folder && file_exists(arena_printf(l->arena, "%s/%s.py", l->g->library.folder, name->text));
}

/* CPython's `collections` says that `collections.abc` is `_collections_abc`, its `os` that `os.path` is `posixpath`. */
static Module *add_other(Load *l, Module *parent, const Name *name, const char *other) {
    Module *m = find_or_add(l, NULL, name_from(&l->s->names, other));
    if (!m || m->also) return m;
    m->also = name_from(&l->s->names, last_part(name));
    map_put(&l->g->by_name, name, m);
    vec_push(l->arena, &parent->children, m);
    return m;
}

static bool is_text(const Load *l, const Name *name) {
    for (size_t i = 0; i < l->known->texts.len; i++)
        if (l->known->texts.at[i] == name) return true;
    return false;
}

/* The module `name`, which is in `parent` or at the top: found in the order of CPython's finders; or NULL. */
static Module *find_or_add(Load *l, Module *parent, const Name *name) {
    Module *known = module_find(l->g, name);
    if (known) return known;

    int native = native_index(name);
    if (native >= 0 && is_text(l, name)) {
        if (natives[native].found == FIRST) return add_library(l, NULL, name);
        native = -1;
    }
    if (parent && name_is(name, "os.path") && parent->in_library) return add_other(l, parent, name, "posixpath");
    if (native >= 0 && (natives[native].found == FIRST || (parent && parent->origin == MODULE_NATIVE)))
        return add_native(l, parent, name, native);
    if (parent && name_is(name, "collections.abc") && parent->origin == MODULE_NATIVE) return add_other(l, parent, name, "_collections_abc");
    if (parent && !parent->folder) return NULL;
    if (parent && parent->in_library) return add_library(l, parent, name);

    const char *folder = path_join(l->arena, parent ? parent->folder : l->g->folder, last_part(name));
    const char *init = path_join(l->arena, folder, "__init__.py");
    if (file_exists(init)) return add_package(l, parent, name, folder, init);
    const char *file = arena_printf(l->arena, "%s.py", folder);
    if (file_exists(file)) return add_file(l, parent, name, file);

    if (native >= 0) return add_native(l, parent, name, native);
    if (!parent && (in_stdlib(name) || is_ours(l, name))) {
        Module *m = add_library(l, NULL, name);
        if (m || l->unread.name == name) return m;
    }
    if (dir_exists(folder) && (parent || !in_stdlib(name))) return add_package(l, parent, name, folder, NULL);
    return NULL;
}

/* ---- Saying that there is no such module ---- */

typedef VEC(const char *) Texts;

static void add_file_names(Load *l, const char *folder, Texts *out) {
    DIR *dir = opendir(folder);
    if (!dir) return;
    for (const struct dirent *e; (e = readdir(dir));) {
        Str name = str_from(e->d_name);
        if (str_ends(name, ".py")) name.len -= 3;
        if (!memchr(name.at, '.', name.len)) vec_push(l->arena, out, arena_strndup(l->arena, name.at, name.len));
    }
    closedir(dir);
}

/* A module that does exist where `part` was looked for. */
static const char *nearest(Load *l, const Module *parent, const char *part) {
    Texts near = {0};
    for (int i = 0; i < STDLIB && !parent; i++)
        if (stdlib[i][0] != '_') vec_push(l->arena, &near, stdlib[i]);
    const char *folder = parent ? parent->folder : l->g->folder;
    if (folder) add_file_names(l, folder, &near);
    return diag_nearest(part, near.at, near.len);
}

/* `a.b` of `from a.b import c`, if it stands where one expects it; otherwise the alias or the statement. */
static Span span_of_module(const Module *m, const Import *import) {
    if (import->stmt->kind == AST_Import) return import->alias->span;
    const AstImportFrom *from = as(ImportFrom, import->stmt);
    Span span = from->node.span;
    Str line = source_line(m->source, span.line), name = from->module ? name_str(from->module) : STR("");
    uint32_t start = span.col + (uint32_t)strlen("from "), end = start + (uint32_t)from->level + (uint32_t)name.len;
    if (end > line.len || memcmp(line.at + end - name.len, name.at, name.len) != 0) return span;
    return (Span){span.line, start, span.line, end};
}

static const char *dotted(Load *l, const AstImportFrom *from) {
    Buf b = buf_in(l->arena);
    for (int i = 0; i < from->level; i++) buf_char(&b, '.');
    if (from->module) buf_text(&b, from->module->text);
    return buf_view(&b).at;
}

static bool is_ready(const ImportAround *around) {
    for (; around; around = around->outer)
        if (around->ready) return true;
    return false;
}

/* `if __name__ == "__main__":`. */
static bool asks_for_main(const Node *test) {
    if (test->kind != AST_Compare || as(Compare, test)->ops.len != 1 || as(Compare, test)->left->kind != AST_Name) return false;
    return name_is(as(Name, as(Compare, test)->left)->id, "__name__");
}

/* In a function, or under a test: whether it runs is not known. */
static bool is_perhaps(const ImportAround *around) {
    for (; around; around = around->outer)
        if (around->function || (around->test && !asks_for_main(around->test))) return true;
    return false;
}

bool module_is_absent(const Name *name) {
    static const char *const absent[] = {
#define ABSENT_MODULE(name) name,
#include "ingest/absent_modules.def"
#undef ABSENT_MODULE
    };
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        if (name_is(name, absent[i])) return true;
    return false;
}

static const Cut *cut_of(const Load *l, const Module *m, const Import *import) {
    for (size_t i = 0; i < l->known->cuts.len; i++) {
        const Cut *cut = &l->known->cuts.at[i];
        if (cut->alias.line == import->alias->span.line && cut->alias.col == import->alias->span.col && strcmp(cut->path, m->source->path) == 0) return cut;
    }
    return NULL;
}

static const Name *bound_by(Load *l, const Astalias *a) { return a->asname ? a->asname : name_of(&l->s->names, first_part(name_str(a->name))); }

/* Is what the import binds used in functions alone? */
static bool is_for_later(Load *l, const Module *m, const Import *import) {
    const Astalias *a = as(alias, import->alias);
    if (name_is(a->name, "*")) return false;
    const Name *bound = bound_by(l, a);
    size_t imports = 0;
    for (size_t i = 0; i < m->imports.len; i++) imports += bound_by(l, as(alias, m->imports.at[i]->alias)) == bound;
    const Symbol *symbol = scope_find(m->scopes->module, bound);
    return imports == 1 && symbol && !(symbol->flags & SYM_STORED) && !reach_uses_at_once(m, bound);
}

/* The import that is cut, so that what it needs in the end need not be there: one that may not run, or one for functions alone. If none has
 * led to `lack`, the user's import that has says so, once. */
static bool settle_lack(Load *l, const Lack *lack) {
    const Module *m = lack->of;
    const Import *by = lack->import;
    const Name *missing = by->missing;
    for (; m && by; by = m->first_import, m = m->imported_by) {
        bool later = m->in_library && !by->perhaps && is_for_later(l, m, by);
        if (by->perhaps || later) {
            if (!cut_of(l, m, by)) vec_push(l->arena, &l->known->cuts, ((Cut){m->source->path, by->alias->span, missing, later}));
            return true;
        }
        if (!m->in_library) break;
    }
    Module *user = (Module *)m;
    if (!user) return false;
    for (size_t i = 0; i < user->lacks.len; i++)
        if (user->lacks.at[i] == missing && user->lacks_by.at[i] == by) return false;
    vec_push(l->arena, &user->lacks, missing);
    vec_push(l->arena, &user->lacks_by, by);
    return false;
}

/* "a.b" of either form. */
static const char *imported_name(Load *l, const Import *import) {
    if (import->stmt->kind == AST_Import) return as(alias, import->alias)->name->text;
    const AstImportFrom *from = as(ImportFrom, import->stmt);
    return from->module ? from->module->text : dotted(l, from);
}

static void say_lacking(Load *l, const Module *m) {
    Diags *d = &l->s->diags;
    for (size_t i = 0; i < m->lacks.len; i++) {
        bool again = false;
        for (size_t k = 0; k < i; k++) again |= m->lacks_by.at[k] == m->lacks_by.at[i];
        if (again) continue;
        const Import *by = m->lacks_by.at[i];
        Diag *said = diag(d, E0403, m->source, span_of_module(m, by), imported_name(l, by));
        for (size_t k = i; k < m->lacks.len; k++)
            if (m->lacks_by.at[k] == by) diag_note(d, said, "what the program uses of it needs `%s`, which is not there yet", m->lacks.at[k]->text);
    }
}

static void say_missing(Load *l, const Module *m, Import *import, bool ready) {
    Diags *d = &l->s->diags;
    Span span = span_of_module(m, import);
    if (m->in_library) {
        const Cut *cut = cut_of(l, m, import);
        if (!cut && (ready || !import->missing || (module_is_absent(import->missing) && import->perhaps))) return;
        import->refused = true;
        import->later = cut && cut->later;
        if (!import->perhaps && !cut) vec_push(l->arena, &l->lacks, ((Lack){m, import}));
        return;
    }
    if (!import->missing) {
        if (ready) return;
        const char *name = dotted(l, as(ImportFrom, import->stmt));
        diag_note(d, import->perhaps ? diag(d, W0301, m->source, span, name) : diag(d, E0301, m->source, span, name), "%s", import->message);
    } else if (import->missing == l->unread.name) {
        diag(d, E0406, m->source, span, l->unread.name->text, l->unread.file, l->unread.why);
    } else if ((!import->found || import->found->in_library) && in_stdlib(import->missing)) {
        const char *name = imported_name(l, import);
        import->refused = true;
        Diag *said = import->perhaps ? diag(d, W0403, m->source, span, name) : diag(d, E0403, m->source, span, name);
        const Cut *cut = cut_of(l, m, import);
        if (cut) diag_note(d, said, "what the program uses of it needs `%s`, which is not there yet", cut->missing->text);
    } else if (!ready) {
        const char *name = import->missing->text;
        Diag *said = import->perhaps ? diag(d, W0301, m->source, span, name) : diag(d, E0301, m->source, span, name);
        const Module *found = import->found;
        if (found && !found->is_package) diag_note(d, said, "`%s` is not a package", found->name->text);
        const char *near = nearest(l, found, last_part(import->missing));
        if (near && found) diag_help(d, said, "did you mean `%s.%s`?", found->name->text, near);
        else if (near) diag_help(d, said, "did you mean `%s`?", near);
    }
}

/* ---- Following one import ---- */

static const Name *child_name(Load *l, const Module *parent, Str part) {
    if (!parent) return name_of(&l->s->names, part);
    return name_from(&l->s->names, arena_printf(l->arena, "%s.%.*s", parent->name->text, STR_ARG(part)));
}

static Module *not_found(Load *l, Import *import, Module *found, const Name *name) {
    import->missing = name;
    import->found = found;
    import->message = found && !found->is_package
                          ? arena_printf(l->arena, "No module named '%s'; '%s' is not a package", name->text, found->name->text)
                          : arena_printf(l->arena, "No module named '%s'", name->text);
    return NULL;
}

/* Loads "a.b.c", seen from package `m` or the top, part by part. */
static Module *follow_path(Load *l, Import *import, Module *m, Str path) {
    while (path.len) {
        Str part = first_part(path);
        const Name *name = child_name(l, m, part);
        Module *next = find_or_add(l, m, name);
        if (!next) return not_found(l, import, m, name);
        if (!m) import->top = next;
        m = next;
        size_t used = part.len < path.len ? part.len + 1 : part.len;
        path = (Str){path.at + used, path.len - used};
    }
    return m;
}

/* The package that the dots of `from ..x import y` mean. */
static Module *relative_base(Import *import, Module *m, int level) {
    Module *base = m->is_package ? m : m->parent;
    if (!base) {
        import->message = "attempted relative import with no known parent package";
        return NULL;
    }
    while (base && --level > 0) base = base->parent;
    if (!base) import->message = "attempted relative import beyond top-level package";
    return base;
}

/* a.x for `from a import x`. It may turn out that `a` binds x itself, so that a.x is not needed. */
static Module *submodule(Load *l, Module *m, const Name *name) {
    const Name *full = child_name(l, m, name_str(name));
    return m->is_package || native_index(full) >= 0 ? find_or_add(l, m, full) : module_find(l->g, full);
}

/* Classes of modules that are the runtime's otherwise, and where CPython's text of them is. */
static const struct {
    const char *module, *name, *file;
} of_text[] = {
    {"collections", "UserDict", "collections/__init__"}, {"collections", "UserList", "collections/__init__"},
    {"collections", "UserString", "collections/__init__"}, {"functools", "partialmethod", "functools"},
    {"functools", "singledispatchmethod", "functools"},
};

/* CPython's text of a module, beside the runtime's; NULL when the runtime has the name, or there is no text. */
static Module *text_beside(Load *l, const Module *native, const Name *wanted) {
    const char *file = NULL, *why;
    for (size_t i = 0; i < sizeof of_text / sizeof *of_text; i++)
        if (native->origin == MODULE_NATIVE && name_is(native->name, of_text[i].module) && name_is(wanted, of_text[i].name)) file = of_text[i].file;
    if (!file || !l->g->library.folder) return NULL;
    const Name *name = name_from(&l->s->names, arena_printf(l->arena, "%s.__init__", native->name->text));
    Module *m = module_find(l->g, name);
    bool as_c;
    const Source *source = m ? NULL : library_read(l->s, &l->g->library, file, &as_c, &why);
    if (!source) return m;
    m = add_source(l, NULL, name, source);
    m->says = native->name;
    m->in_library = l->g->has_library = true;
    reach_add(&l->reach, m);
    return m;
}

static void follow_from(Load *l, Module *m, Import *import) {
    const AstImportFrom *from = as(ImportFrom, import->stmt);
    const Name *name = as(alias, import->alias)->name;
    Module *base = from->level ? relative_base(import, m, from->level) : NULL;
    if (from->level && !base) return;
    import->module = follow_path(l, import, base, from->module ? name_str(from->module) : STR(""));
    if (!import->module) return;
    Module *text = text_beside(l, import->module, name);
    if (text) import->module = text;
    if (!name_is(name, "*")) {
        import->submodule = submodule(l, import->module, name);
        return;
    }
    /* The modules that __all__ names are loaded as well. */
    NameList all;
    if (import->module->is_package && module_literal_all(l->arena, &l->s->names, import->module, &all) == ALL_LITERAL)
        for (uint32_t i = 0; i < all.len; i++) submodule(l, import->module, all.at[i]);
}

static bool runs_never(const Module *m, const ImportAround *around) {
    for (; around; around = around->outer)
        if (around->test && module_static_test(m, around->test) == !around->branch) return true;
    return false;
}

static void note_importer(const Module *m, const Import *import) {
    Module *const to[] = {import->module, import->submodule};
    for (int i = 0; i < 2; i++)
        for (Module *at = to[i]; at && at->in_library && !at->imported_by && at != m; at = at->parent) {
            at->imported_by = m;
            at->first_import = import;
        }
}

static void find_abc(void *found, Node *n) {
    if (n->kind == AST_Attribute && name_is(as(Attribute, n)->attr, "abc")) *(bool *)found = true;
    ast_children(n, find_abc, found);
}

/* CPython's `collections` imports `collections.abc`: a program that says `.abc` may mean it. */
static void follow_abc(Load *l, const Module *m, Module *collections) {
    bool found = false;
    ast_children(&m->ast->module->node, find_abc, &found);
    if (found) submodule(l, collections, name_from(&l->s->names, "abc"));
}

static void follow(Load *l, Module *m, Import *import, const ImportAround *around) {
    const Name *name = as(alias, import->alias)->name;
    import->never = runs_never(m, around);
    import->perhaps = is_perhaps(around);
    if (import->never)
        not_found(l, import, NULL, name);
    else if (cut_of(l, m, import))
        not_found(l, import, NULL, name_from(&l->s->names, imported_name(l, import)));
    else if (import->stmt->kind == AST_Import)
        import->module = follow_path(l, import, NULL, name_str(name));
    else
        follow_from(l, m, import);
    if (import->module && import->module->origin == MODULE_NATIVE && import->stmt->kind == AST_Import && name_is(name, "collections")) follow_abc(l, m, import->module);
    if (!import->module && !import->never) say_missing(l, m, import, is_ready(around));
    note_importer(m, import);
}

static void follow_imports(void *context, Module *m, ImportSites sites) {
    Load *l = context;
    size_t before = m->imports.len;
    for (size_t i = 0; i < sites.len; i++) {
        Import *import = NEW(l->arena, Import);
        import->stmt = sites.at[i].stmt;
        import->alias = sites.at[i].alias;
        m->import_of[import->alias->id] = import;
        vec_push(l->arena, &m->imports, import);
    }
    for (size_t i = 0; i < sites.len; i++) follow(l, m, m->imports.at[before + i], sites.at[i].around);
}

/* Does a class of the module have a `__prepare__` of its own? */
static bool binds_prepare(const Scopes *scopes) {
    for (size_t i = 0; i < scopes->all.len; i++)
        for (size_t j = 0; scopes->all.at[i]->kind == SCOPE_CLASS && j < scopes->all.at[i]->symbols.len; j++)
            if (name_is(scopes->all.at[i]->symbols.at[j]->name, "__prepare__")) return true;
    return false;
}

/* ---- Texts that become code ---- */

/* What was said of it since is what it raises when it is run. */
static void take_error(Load *l, Module *t, size_t said, size_t errors) {
    Diags *d = &l->s->diags;
    for (size_t i = said; i < d->all.len && !t->text_message; i++) {
        const Diag *e = d->all.at[i];
        if (diag_infos[e->code].severity != SEVERITY_ERROR) continue;
        t->text_class = e->code == E0102 ? "IndentationError" : e->code == E0103 ? "TabError" : "SyntaxError";
        t->text_message = e->message;
        t->text_span = e->span;
    }
    d->all.len = said;
    d->errors = errors;
}

static bool is_expression(const Module *t) {
    NodeList body = t->ast->module->body;
    return body.len == 1 && body.at[0]->kind == AST_Expr;
}

static void add_text(Load *l, const Module *m, const Text *text) {
    for (size_t i = 0; i < l->g->all.len; i++) {
        const Module *t = l->g->all.at[i];
        if (t->text == text->mode && str_eq(t->text_source, text->text) && strcmp(t->source->path, text->file) == 0) return;
    }
    Str shown = text->text;
    while (text->mode == TEXT_EVAL && shown.len && (*shown.at == ' ' || *shown.at == '\t')) shown.at++, shown.len--;
    Diags *d = &l->s->diags;
    size_t said = d->all.len, errors = d->errors;
    const Source *source = source_from_text(l->s, text->file, shown);
    Module *t = NEW(l->arena, Module);
    *t = (Module){.name = m->name, .says = m->says, .short_name = m->short_name, .origin = MODULE_USER, .source = source, .id = (uint32_t)l->g->all.len};
    t->text = text->mode;
    t->text_source = text->text;
    vec_push(l->arena, &l->g->all, t);
    t->ast = parse_module(l->s, l->arena, source);
    t->text_stage = "Parser";
    if (t->ast && t->ast->module) {
        t->text_stage = "Symbols";
        t->scopes = scopes_resolve(l->s, l->arena, t->ast);
        if (d->errors == errors) {
            t->text_stage = "Code";
            check_module(l->s, t->ast);
        }
        t->import_of = NEW_ARRAY(l->arena, Import *, t->ast->nodes);
        t->text_refused = text->mode == TEXT_EVAL && !is_expression(t);
    }
    if (d->errors != errors) take_error(l, t, said, errors);
    if (t->text_message || t->text_refused) t->ast = NULL, t->scopes = NULL;
}

static void follow_texts(Load *l, Module *m) {
    TextList texts = texts_find(l->arena, m);
    for (size_t i = 0; i < texts.len; i++) add_text(l, m, &texts.at[i]);
    if (m->evaluates) find_or_add(l, m, name_from(&l->s->names, "builtins"));
}

static ModuleGraph *load(Session *s, Arena *arena, const char *main_path, Known *known);

/* Nothing of what was said holds. */
static ModuleGraph *load_again(Load *l, const char *main_path, size_t said, size_t errors, size_t warnings) {
    l->s->diags.all.len = said;
    l->s->diags.errors = errors;
    l->s->diags.warnings = warnings;
    return load(l->s, l->arena, main_path, l->known);
}

static bool becomes_text(Load *l, const Name *name) {
    if (!name || is_text(l, name)) return false;
    vec_push(l->arena, &l->known->texts, name);
    return true;
}

static ModuleGraph *load(Session *s, Arena *arena, const char *main_path, Known *known) {
    const Source *source = source_read(s, main_path);
    if (!source) return NULL;
    ModuleGraph *g = NEW(arena, ModuleGraph);
    g->by_name = map_in(arena);
    g->folder = path_folder(arena, main_path);
    const char *root = root_folder(arena);
    if (root) g->library.folder = path_join(arena, root, "lib");
    Load l = {.s = s, .arena = arena, .g = g, .known = known};
    size_t said = s->diags.all.len, errors = s->diags.errors, warnings = s->diags.warnings;
    l.reach = (Reach){s, arena, g, follow_imports, &l};
    g->main = add_source(&l, NULL, name_from(&s->names, "__main__"), source);
    for (size_t i = 0; i < g->all.len; i++)
        if (g->all.at[i]->scopes && !g->all.at[i]->parts) {
            follow_imports(&l, g->all.at[i], imports_find(arena, g->all.at[i]->ast->module->body));
            follow_texts(&l, g->all.at[i]);
        }
    if (typing_needs_text(g) && becomes_text(&l, name_from(&s->names, "typing"))) return load_again(&l, main_path, said, errors, warnings);
    for (size_t i = 0; i < g->all.len; i++)
        if (!g->all.at[i]->parts) reach_from(&l.reach, g->all.at[i]);
    reach_finish(&l.reach);
    bool text = g->library.folder && becomes_text(&l, text_wanted(&s->names, g)), again = text;
    for (size_t i = 0; i < l.lacks.len && !text; i++) again |= settle_lack(&l, &l.lacks.at[i]);
    if (again) return load_again(&l, main_path, said, errors, warnings);
    for (size_t i = 0; i < g->all.len; i++) say_lacking(&l, g->all.at[i]);
    modules_bind_stars(arena, &s->names, g);
    bool prepares = false;
    for (size_t i = 0; i < g->all.len && !prepares; i++) prepares = g->all.at[i]->scopes && binds_prepare(g->all.at[i]->scopes);
    for (size_t i = 0; i < g->all.len && prepares; i++)
        if (g->all.at[i]->scopes) scopes_prepare(g->all.at[i]->scopes);
    return g;
}

ModuleGraph *modules_load(Session *s, Arena *arena, const char *main_path) {
    Known known = {0};
    return load(s, arena, main_path, &known);
}
