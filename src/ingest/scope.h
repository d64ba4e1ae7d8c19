/* Scopes: which variable every name means, as CPython's `symtable` sees it. */
#ifndef PORTALIS_INGEST_SCOPE_H
#define PORTALIS_INGEST_SCOPE_H

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
    SYM_ASSIGNED = 2,   /* bound in any way */
    SYM_USED = 4,
    SYM_IMPORTED = 8,
    SYM_ANNOTATED = 16,
    SYM_NONLOCAL = 32,
    SYM_DELETED = 64,
    SYM_ITER_TARGET = 128 /* of a comprehension */
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
    uint32_t id;
};

typedef struct Scopes {
    const Ast *ast;
    Scope *module;
    VEC(Scope *) all;
    uint32_t symbols;
    /* By node id; NULL where it does not apply. */
    Scope **scope_of;  /* of a node that opens a scope */
    Symbol **symbol_of; /* what a Name, a def's or class's name, an arg, an alias, a handler's or pattern's name binds or reads, in its scope */
} Scopes;

/* Needs: a parsed module. Gives diagnostics for what CPython's symtable rejects (E02xx). */
Scopes *scopes_resolve(Session *s, Arena *arena, const Ast *ast);
Symbol *scope_find(const Scope *scope, const Name *name);
void scopes_dump(const Scopes *scopes, Buf *out);

#endif
