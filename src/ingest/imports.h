/* Every import statement of some statements, wherever it stands, with what stands around it. */
#ifndef PORTALIS_INGEST_IMPORTS_H
#define PORTALIS_INGEST_IMPORTS_H

#include "base/vec.h"
#include "ingest/ast.h"

/* A statement around an import that decides what its failure means. */
typedef struct ImportAround {
    const struct ImportAround *outer;
    const Node *test; /* an `if` … */
    bool branch;      /* … and whether the import is in its body */
    bool function;    /* a function: it runs when that is called */
    bool ready;       /* a `try` with `except ImportError` that catches the failure, or such a handler */
} ImportAround;

typedef struct ImportSite {
    const Node *stmt;  /* Import or ImportFrom */
    const Node *alias; /* in stmt->names */
    const ImportAround *around;
} ImportSite;

typedef VEC(ImportSite) ImportSites;

/* In the order of the text. */
ImportSites imports_find(Arena *arena, NodeList body);

#endif
