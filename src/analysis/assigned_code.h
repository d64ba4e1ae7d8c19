/* What assigned.c knows of a module before it follows any scope: which code hangs on which name. */
#ifndef PORTALIS_ANALYSIS_ASSIGNED_CODE_H
#define PORTALIS_ANALYSIS_ASSIGNED_CODE_H

#include "ingest/modules.h"

typedef VEC(const Scope *) Units;

typedef struct Code {
    const Scopes *scopes;
    const Module *module; /* or NULL */
    Units *units_of;      /* by symbol id: functions and classes that a name is given to by `def` and `class` */
    bool *native;         /* by symbol id: bound only by imports from the runtime */
    bool *foreign;        /* by symbol id: bound by an import of a user's module, some of whose code may call back */
    bool *deleted;        /* by symbol id: by any scope */
    bool *deleted_inside; /* by symbol id: by another scope than its own */
    bool has_hooks;       /* creating a class may run its methods */
    bool is_reflective;   /* functions may be found without their names */
    bool is_closed;       /* no module that is imported here imports this one */
} Code;

Code *code_survey(Arena *arena, const Scopes *scopes, const Module *module);
/* May the decorator call, or hand on, what it gets? */
bool code_decorator_runs(const Code *c, const Node *decorator);
/* Can methods of the class run before anybody mentions its name? */
bool code_class_runs(const Code *c, const AstClassDef *class);
/* Does the statement import a module that may call back into this one? */
bool code_import_runs(const Code *c, const Node *stmt);

#endif
