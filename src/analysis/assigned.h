/* Definite assignment: where a variable may be read before it is bound, so that UnboundLocalError or
 * NameError must be tested for.
 *
 * In its own scope a variable is followed statement by statement. An inner scope may run whenever live code
 * can reach it, so what it reads from outside is certain only if no point is found where the inner scope can
 * run while the variable may be unbound. A function or class can run once something that runs has mentioned
 * its name (or the name of one that mentions it, and so on); when it has a decorator, a base or a keyword
 * that may call it, from its definition on. Lambdas and comprehensions can run where they stand. So in
 *
 *     def main(): print(helper(LIMIT))
 *     def helper(n): return n + 1
 *     LIMIT = 3
 *     main()
 *
 * every read is certain: nobody mentions `main` before the last line. Code that finds functions without
 * their names (`globals()`, `sys.modules`, `__subclasses__`) and modules that import each other in a cycle
 * make everything reachable from its definition on. A variable that is deleted anywhere is never certain in
 * other scopes than its own. Not seen: names that another module deletes (`del m.x`). */
#ifndef PORTALIS_ANALYSIS_ASSIGNED_H
#define PORTALIS_ANALYSIS_ASSIGNED_H

#include "ingest/modules.h"
#include "ingest/scope.h"

typedef enum Bound {
    BOUND_UNSEEN,    /* never evaluated (dead code, an annotation of a local), a plain store, or a builtin */
    BOUND_CERTAINLY,
    BOUND_MAYBE,
    BOUND_NEVER
} Bound;

typedef struct Assigned {
    uint8_t *at;         /* Bound, by id of the Name that is read, deleted or augmented */
    bool *maybe_unbound; /* by id of the symbol and of its owner: some read may find it unbound */
} Assigned;

/* An unbound name of a class body means the global of that name, and an unbound global the builtin.
 * Needs: scopes resolved, `import *` entered. */
Assigned *assigned_analyse(Arena *arena, const Scopes *scopes);
/* The same, knowing more: what is imported, whether others can come back into `m`, which tests are decided. */
Assigned *assigned_analyse_module(Arena *arena, const Module *m);

#endif
