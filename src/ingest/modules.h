/* The module graph: every module that the main program can import, each parsed and resolved once. */
#ifndef PORTALIS_INGEST_MODULES_H
#define PORTALIS_INGEST_MODULES_H

#include "ingest/library.h"
#include "ingest/scope.h"

/* How a text that becomes code at run time is run (ingest/texts.h). */
typedef enum TextMode { TEXT_NONE, TEXT_EXEC, TEXT_EVAL, TEXT_SINGLE } TextMode;

typedef enum ModuleOrigin { MODULE_USER, MODULE_NATIVE } ModuleOrigin;

typedef struct Module Module;
typedef struct ModuleGraph ModuleGraph;

/* One name of one import statement. */
typedef struct Import {
    const Node *stmt;  /* Import or ImportFrom */
    const Node *alias; /* in stmt->names */
    Module *top;       /* `import a.b`: a */
    Module *module;    /* `import a.b`: a.b; `from a.b import x`: a.b; NULL when it does not exist */
    Module *submodule; /* `from a import x`: a.x where such a module exists; a name that `a` binds goes before it */
    bool never;        /* under `if TYPE_CHECKING` or a version that is not 3.11: not loaded, does not run */

    /* Without a module, what the statement raises at run time … */
    const char *message; /* "No module named 'a.b'; 'a' is not a package" */
    const Name *missing; /* of a ModuleNotFoundError: its `name`, "a.b"; NULL for a plain ImportError */
    Module *found;       /* … after having loaded this one: "a"; or NULL */
    bool refused;        /* CPython has `missing`, so the program ends there, as refused */
    bool perhaps;        /* in a function or under a test: what is not there is told as a warning */
    bool later;          /* of the library: it does nothing, what its name is used for is refused */

    NameList star_names;  /* what `from m import *` binds … */
    bool star_is_unknown; /* … or may bind: m's __all__ is computed */
} Import;

struct Module {
    const Name *name;       /* "pkg.sub"; "__main__" */
    const Name *short_name; /* "sub" */
    const Name *says;       /* what its classes have as `__module__`: `name`, or what it assigns to `__name__` */
    const Name *also;       /* "abc" of a module that is `collections.abc` too, among that one's children; or NULL */
    const Source *source;   /* NULL when native */
    Ast *ast;               /* NULL when native; its module is NULL when it could not be parsed */
    Scopes *scopes;         /* NULL when native or not parsed */
    bool is_package;        /* has __path__ */
    bool in_library;        /* of CPython's library, which is translated with the program */
    bool shortened;         /* in_library, by a recipe: what it lacks CPython's may have */
    bool is_c;              /* in_library, for one that CPython has in C: its functions are no frames in tracebacks */
    bool takes_c;           /* in_library: it does `from _x import *`, needed or not */
    struct ModuleParts *parts; /* in_library: what of it is needed (ingest/reach.h) */
    bool binds_unknown;     /* in_library: names that cannot be seen in its text, such as the members that enum puts there */
    const char *left_out;   /* in_library: the names that it binds where it is not needed, "a b c"; NULL when there are none */
    bool whole;             /* the user's, and a value somewhere: whoever has it has what it imports */
    const struct Module *imported_by; /* the first that imports it, or NULL … */
    const Import *first_import;       /* … and how */
    VEC(const Name *) lacks; /* the user's: modules that those need which it imports, and which are not there … */
    VEC(const Import *) lacks_by; /* … and its imports that lead there */
    bool is_namespace;      /* a folder without __init__.py: an empty module */
    ModuleOrigin origin;
    Module *parent;          /* the package it is in, which is loaded first; or NULL */
    VEC(Module *) children;  /* modules of the graph in this package: its attributes once they are imported */
    VEC(Import *) imports;   /* of all scopes, in the order of the text */
    Import **import_of;      /* by the alias' node id; NULL where it does not apply */
    const char *folder;      /* of a package: where its modules are */
    NameList star;           /* native: what `from m import *` binds */
    uint32_t id;             /* place in ModuleGraph.all */

    VEC(const Node *) texts_known; /* its calls of exec, eval and compile whose texts are all modules of the graph, as: */
    bool evaluates;                /* it calls eval of another text: builtins is in the graph */
    TextMode text;                 /* a text that becomes code; its name is that of the module it stands in */
    Str text_source;               /* as the program has it */
    const char *text_stage; /* "Parser", "Symbols", "Code": who found it wrong */
    const char *text_class, *text_message; /* the SyntaxError that it raises instead … */
    Span text_span;                        /* … and where; or NULL */
    bool text_refused;                     /* it is not translated: what runs it ends the program */
};

struct ModuleGraph {
    VEC(Module *) all; /* in order of discovery; the main one first */
    Module *main;
    const char *folder; /* the search path: that of the main file */
    Library library;
    bool has_library;    /* a module of it is in `all` */
    Map by_name;
};

/* Reads the main file and all that it imports, at any depth and in any place. What is missing becomes a
 * diagnostic (E0301, E0403), unless the program is ready for it (`try: import x` `except ImportError:`).
 * Names bound by `import *` are entered into the scopes. NULL when the main file could not be read. */
ModuleGraph *modules_load(Session *s, Arena *arena, const char *main_path);

/* The module of that full name in the graph, or NULL. */
Module *module_find(const ModuleGraph *g, const Name *name);
/* Does a module of that name stand in the runtime? */
bool module_is_native(const Name *name);
/* Has CPython a module of that name in C, which is not there without threads, sockets, processes, users and terminals? */
bool module_is_absent(const Name *name);
/* What an alias of an Import or ImportFrom in `m` loads. */
Import *module_import(const Module *m, const Node *alias);
/* The module that the name bound by `alias` is bound to: `import a.b` gives a, `import a.b as c` a.b,
 * `from a import b` a.b if that is a module. NULL when it is missing or not a module. */
Module *module_for_import(const Module *m, const Node *alias);
/* The module that a variable of `m` always holds once it is bound, as far as m's own text goes, or NULL. */
Module *module_of_symbol(const Module *m, const Symbol *symbol);
/* `m.name`: the module that is always meant once it is there, or NULL. */
Module *module_of_attribute(const Module *m, const Name *name);
/* What a test that asks for TYPE_CHECKING or the version of Python gives on 3.11: 1 or 0; -1 for any other test. */
int module_static_test(const Module *m, const Node *test);

#endif
