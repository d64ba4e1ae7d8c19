/* Generator expressions and lambdas that the call they stand in uses up before it returns: `sum(x * x for x in xs)`,
 * `sorted(xs, key=lambda x: -x)`. They run inside the function around them, so that the variables they use need no cells,
 * and no generator and no function is made. */
#ifndef PORTALIS_ANALYSIS_INLINED_H
#define PORTALIS_ANALYSIS_INLINED_H

#include "ingest/modules.h"

/* What a call does with the items of its one argument, a generator expression. */
typedef enum InlinedUse { INLINED_NOT, INLINED_SUM, INLINED_ANY, INLINED_ALL, INLINED_MIN, INLINED_MAX, INLINED_LIST, INLINED_SET, INLINED_TUPLE, INLINED_SORTED, INLINED_JOIN } InlinedUse;

/* What a call does with the results of a lambda of one parameter. */
typedef enum InlinedKey {
    INLINED_NO_KEY,
    INLINED_KEY_SORTED, INLINED_KEY_MIN, INLINED_KEY_MAX,
    INLINED_KEY_SORT /* a method `sort`: of a list, or of something that wants a function after all */
} InlinedKey;

/* Marks the scopes of a module (Scope.inlined). */
void inlined_find(const Module *m);
InlinedUse inlined_use(const Scopes *scopes, const AstCall *call);
InlinedKey inlined_key(const Scopes *scopes, const AstCall *call);
/* The lambda, and what `reverse=` is given (NULL: nothing). */
const AstLambda *inlined_lambda(const AstCall *call, const Node **reverse);

#endif
