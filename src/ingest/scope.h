/* Scopes: which variable every name means, as CPython's `symtable` sees it. */
#ifndef PORTALIS_INGEST_SCOPE_H
#define PORTALIS_INGEST_SCOPE_H

#include "base/map.h"
#include "base/vec.h"
#include "ingest/ast.h"
#include "session.h"

typedef enum ScopeKind { SCOPE_MODULE, SCOPE_CLASS, SCOPE_FUNCTION, SCOPE_LAMBDA, SCOPE_COMPREHENSION } ScopeKind;

typedef enum SymbolKind {
    SYM_LOCAL,           /* of this function, lambda or comprehension; of the class or module body */
    SYM_CELL,            /* local, and used by an inner scope */
    SYM_FREE,            /* of an enclosing function */
    SYM_GLOBAL_EXPLICIT, /* by `global` */
    SYM_GLOBAL_IMPLICIT  /* not bound here: a global or a builtin */
} SymbolKind;

enum SymbolFlag {
    SYM_PARAMETER = 1,
    SYM_ASSIGNED = 2,   /* bound in any way; in the module: also by a `global` elsewhere */
    SYM_USED = 4,
    SYM_IMPORTED = 8,
    SYM_ANNOTATED = 16,
    SYM_NONLOCAL = 32,
    SYM_DELETED = 64,   /* by `del`, or at the end of an except clause */
    SYM_ITER_TARGET = 128, /* of a comprehension */
    SYM_GLOBAL = 256,      /* by `global` in this scope; in the module: in any scope */
    SYM_FREE_CLASS = 512,  /* the class binds it, and its methods mean an enclosing function's */
    SYM_STORED = 1024,     /* bound by anything but being a parameter or an import; a bare annotation and `del` too */
    SYM_STORED_INSIDE = 2048 /* bound by an inner scope that says `global` or `nonlocal`, in any way */
};

typedef struct Scope Scope;

typedef struct Symbol {
    const Name *name;  /* mangled where the class says so */
    Scope *scope;      /* where this entry stands */
    SymbolKind kind;
    unsigned flags;
    struct Symbol *owner; /* SYM_FREE: the cell it means; SYM_GLOBAL_*: the module's symbol or NULL (a builtin); else itself */
    uint32_t id;       /* dense per Scopes */
    uint32_t order;    /* position in the scope, as first met */
} Symbol;

struct Scope {
    ScopeKind kind;
    const Name *name;  /* "<lambda>" and "<listcomp>" as CPython has them */
    Node *node;        /* Module, ClassDef, FunctionDef, AsyncFunctionDef, Lambda, a comprehension */
    Scope *parent;
    VEC(Scope *) children; /* in CPython's order */
    VEC(Symbol *) symbols; /* in order of appearance */
    bool is_generator, is_async, has_varargs, has_kwargs, needs_class_closure;
    bool prepared;         /* class: a metaclass of the program may have put names there, and looks at what is stored */
    bool is_nested;        /* in a function, at any depth */
    bool inlined;          /* a lambda or generator expression that runs inside the function around it (analysis/inlined.c) */
    bool perhaps_function; /* inlined, and a function after all when the method that takes it is not a list's */
    const Name *class_name; /* of the innermost class around: names are mangled with it; NULL outside */
    Symbol *class_cell;    /* a class with needs_class_closure: the cell that `__class__` means in its methods; not among `symbols` */
    Map by_name;           /* scope_find's, once there are many */
    uint32_t id;
};

typedef struct Scopes {
    const Ast *ast;
    Scope *module;
    VEC(Scope *) all;
    uint32_t symbols; /* ids are below this */
    bool has_star_import;    /* `from x import *`: any global may come from there */
    bool future_annotations; /* `from __future__ import annotations`: they have no scope and are never evaluated */
    /* By node id; NULL where it does not apply. */
    Scope **scope_of;  /* of a node that opens a scope */
    Symbol **symbol_of; /* what a Name, a def's or class's name, an arg, an alias, a handler's or pattern's name binds or reads, in its scope */
} Scopes;

/* Needs: a parsed module. Gives diagnostics for what CPython's symtable rejects (E02xx). */
Scopes *scopes_resolve(Session *s, Arena *arena, const Ast *ast);
/* The entry of `name`, as written in `scope` when it is not mangled; NULL when there is none. */
Symbol *scope_find(const Scope *scope, const Name *name);
/* `__x` in class C is `_C__x`: names, attributes and keyword parameters alike. */
const Name *scope_mangle(Names *names, const Scope *scope, const Name *name);
/* Makes `name` a global that the module binds by `import *`; uses of it that meant a builtin mean it from now on. */
void scopes_bind_star(Arena *arena, Scopes *scopes, const Name *name);
/* A metaclass of the program has a `__prepare__`: what class bodies with bases or keywords read may come from there. */
void scopes_prepare(Scopes *scopes);
/* One scope and one symbol a line; tools/symtable-parity makes the same from CPython's `symtable`. */
void scopes_dump(const Scopes *scopes, Buf *out);

#endif
