/* What the files of inference share: infer.c expressions, infer_module.c statements and functions. */
#ifndef PORTALIS_ANALYSIS_INFER_PARTS_H
#define PORTALIS_ANALYSIS_INFER_PARTS_H

#include "analysis/infer.h"

/* A type that can still grow. */
typedef struct Ty {
    struct Ty *same;  /* unified with that one */
    TypeKind kind;
    int64_t lo, hi;   /* TYPE_I64 */
    uint32_t moves;   /* how often the bounds have moved */
    int64_t drift_lo, drift_hi; /* how far small steps (`n += 1`) can take it in any feasible run */
    struct Ty *item;  /* TYPE_LIST */
} Ty;

typedef struct Infer {
    Arena *arena;
    const Module *m;
    const SymbolUse *uses;
    const Assigned *assigned;
    Ty **at;      /* by node id, of expressions */
    Ty **var;     /* by symbol id; NULL: `any` */
    Ty **result;  /* by id of a FunctionDef */
    bool *direct; /* by id of a FunctionDef */
    Ty *returns;  /* of the function whose body is looked at; NULL: `any` */
    bool changed;
} Infer;

Ty *ty_find(Ty *t);
Ty *ty_new(Infer *in, TypeKind kind);
Ty *ty_int(Infer *in, int64_t lo, int64_t hi);
Ty *ty_list(Infer *in, Ty *item);
/* It holds anything from now on. */
void ty_any(Infer *in, Ty *t);
/* Its values become objects: containers' contents do too. */
void ty_escapes(Infer *in, Ty *t);
void ty_flow(Infer *in, Ty *from, Ty *to);
bool ty_is_int(Ty *t);

Ty *infer_expr(Infer *in, const Node *n);
Ty *infer_items(Infer *in, const Node *iter);
void infer_target(Infer *in, const Node *target, Ty *value);
bool infer_counter(Infer *in, const AstAugAssign *n, Ty *target);
Ty *infer_augmented(Infer *in, const AstAugAssign *n, Ty *target);

#endif
