/* Types of variables and functions, inferred over a whole module.
 *
 * A variable is typed when it is a plain local (not shared with inner functions, certainly bound wherever it
 * is read), a function when every mention of it is a call that can be bound at build time. Everything else is
 * `any`. Containers' contents are unified where containers meet, and widened to `any` when the container
 * flows to where only objects are (an argument of a dynamic call, an attribute, a display of objects).
 * Lowering must box nothing but scalars and containers of `any`: it asks the same tables. */
#ifndef PORTALIS_ANALYSIS_INFER_H
#define PORTALIS_ANALYSIS_INFER_H

#include "analysis/assigned.h"
#include "analysis/type.h"
#include "analysis/uses.h"

typedef struct Inferred {
    const Type **of;     /* by node id: of expressions; `any` where nothing is known */
    const Type **var;    /* by symbol id, of owners: `any` unless typed */
    const Type **result; /* by id of a FunctionDef: of its calls, `any` unless direct */
    bool *direct;        /* by id of a top-level FunctionDef: every mention is a call that binds */
} Inferred;

Inferred *infer_module(Session *s, Arena *arena, Types *types, const Module *m, const SymbolUse *uses, const Assigned *assigned, bool is_main);

/* What is known, as text: modules, functions, variables. */
void types_dump(Buf *out, const Module *m, const Inferred *types);

/* The type of `a op b` for operands of these types, by the rules that both inference and lowering follow;
 * `any` when it needs objects. `exponent` is the right operand's node for `**`. */
const Type *infer_binary(Types *types, OperatorKind op, const Type *a, const Type *b, const Node *right);
/* Can these be compared without objects? */
bool infer_comparable(CmpOpKind op, const Type *a, const Type *b);
bool type_is_number(const Type *t);
/* The function of module `math` from one float to one float that a callee always is, or NULL. */
const char *infer_math(const Module *m, const SymbolUse *uses, const Node *func);
/* Arguments of a call by parameter, or NULL when they cannot be bound in order at build time.
 * Where a parameter has none, its constant default. */
const Node **infer_bind(Arena *arena, const Node *def, const AstCall *call);

#endif
