/* What the files of inference share: ty.c types that grow, infer.c expressions, infer_call.c calls,
 * infer_class.c classes, infer_special.c their operators, infer_record.c records, infer_module.c statements and functions. */
#ifndef PORTALIS_ANALYSIS_INFER_PARTS_H
#define PORTALIS_ANALYSIS_INFER_PARTS_H

#include "analysis/infer.h"
#include "analysis/narrow.h"

enum { TUPLE_MAX = 6 }; /* longer tuples are objects: the runtime has Rust's tuples up to here */

/* A type that can still grow. */
typedef struct Ty {
    struct Ty *same;  /* unified with that one */
    TypeKind kind;
    int64_t lo, hi;   /* TYPE_I64; of a float, lo is 0 when it is never below zero, else -1 */
    uint32_t moves, moved; /* in how many rounds the bounds have moved, and the last one */
    int64_t drift_lo, drift_hi; /* part of the bounds: how far small steps (`n += 1`) can take it in any feasible run */
    struct Ty **args; /* list[T], set[T], dict[K, V], tuple[A, B …], Optional[T] */
    uint32_t arity;
    ClassFacts *of;   /* TYPE_INSTANCE */
    RecordFacts *record; /* TYPE_RECORD */
    uint32_t born;    /* the round it was made in and for; 0: it lasts */
} Ty;

typedef struct Infer {
    Arena *arena;
    const Module *m;
    const SymbolUse *uses;
    const Assigned *assigned;
    Narrowed narrowed; /* where variables are not None */
    Ty **at;      /* by node id, of expressions */
    Ty **var;     /* by symbol id; NULL: `any` */
    Ty **result;  /* by id of a FunctionDef */
    bool *direct; /* by id of a FunctionDef */
    ClassFacts **classes; /* by id of a ClassDef; NULL: made of objects */
    ClassFacts **self, **supers; /* as in Inferred */
    const AstFunctionDef **based;
    bool *never;
    Names *names;
    const Name *init, *str, *repr; /* `__init__` … */
    VEC(RecordFacts *) records;
    bool is_main;
    Ty *yields;   /* of the generator whose body is looked at; NULL: `any` */
    Ty *returns;  /* of the function whose body is looked at; NULL: `any` */
    uint32_t round;   /* from 1 */
    bool changed;
    bool deaths;      /* when objects die may be seen: a tuple lets go of its last item first, and a loop keeps all of a display */
    bool identities;  /* whether two tuples are the same one may be seen: none is made an object twice */
    bool refuses;     /* the program says NotImplemented */
    bool errors_seen; /* the program may look at the object of an AttributeError */
    bool exposed;     /* variables are found by name: globals(), locals() … */
} Infer;

/* -- ty.c */
Ty *ty_find(Ty *t);
Ty *ty_new(Infer *in, TypeKind kind);
/* One that lasts. */
Ty *ty_kept(Infer *in, TypeKind kind);
Ty *ty_int(Infer *in, int64_t lo, int64_t hi);
/* Bounds, and in which directions small steps are added to them: an i64, unless that is too far. */
void ty_bounds(Ty *t, int64_t lo, int64_t hi, bool down, bool up);
/* What is a small step away from an i64. */
Ty *ty_step(Infer *in, Ty *from, bool down, bool up);
Ty *ty_float(Infer *in, bool never_negative);
/* With fresh contents when `args` is NULL. */
Ty *ty_container(Infer *in, TypeKind kind, Ty *const *args, uint32_t arity);
/* It holds anything from now on. */
void ty_any(Infer *in, Ty *t);
/* Its values become objects: containers' contents do too. */
void ty_escapes(Infer *in, Ty *t);
void ty_flow(Infer *in, Ty *from, Ty *to);
/* One node from now on. */
void ty_unify(Infer *in, Ty *a, Ty *b);
bool ty_is_int(Ty *t);
bool ty_is_number(Ty *t);
/* A defaultdict or Counter. */
bool ty_has_missing(const Ty *t);
/* What nothing flowed into holds anything. */
void ty_settle(Infer *in, Ty *t);
const Type *ty_resolved(Types *types, Ty *t);
extern const int64_t TY_FAR, TY_MANY, TY_STEP;

/* -- infer_record.c: dicts as structs */
RecordFacts *record_of(const Ty *t);
/* Can a display be a record? Then its node is one until it has become a dict. */
bool infer_is_record(Infer *in, const AstDict *d);
RecordFacts *infer_new_record(Infer *in, const AstDict *d);
/* What a record, perhaps behind an Optional, holds under a constant key, or NULL; NULL too of what is no record. */
Ty *infer_record_item(Ty *t, const Node *key);
/* A record is a dict like any other from now on; others stay what they are. */
Ty *ty_dissolved(Infer *in, Ty *t);
/* Two kinds of records meet: they become one, or dicts. */
void ty_meet_records(Infer *in, Ty *a, Ty *b);
/* What a method of records gives, or NULL. */
Ty *infer_record_method(Infer *in, const AstCall *c, Ty *self, const Name *name);
/* Can it be reached from itself? */
bool record_is_endless(const RecordFacts *r);

/* -- infer_class.c: candidates, and what follows when one turns out to be made of objects */
void infer_find_classes(Infer *in, Types *types, bool is_main);
bool infer_drop_classes(Infer *in);
bool infer_builtin_name(const Infer *in, const Node *n, const char *name);

/* -- infer_family.c: classes that derive from each other, and others whose fields are not all set at once */
/* Are the calls of super() in a class' methods calls of its bases' methods? Calls of `Base.name(self, …)` that are too are noted. */
bool family_supers(Infer *in, ClassFacts *c);
/* The fields of a root, and which are set when. False: it cannot be plain. */
bool family_fields(Infer *in, ClassFacts *root);
/* Methods that stand for each other have the same types. Needs: which classes are made. */
void family_join(Infer *in);
/* What a class means at a receiver: that of a method's first parameter may be one that derives. */
ClassFacts *family_at(const Infer *in, const Node *receiver, ClassFacts *root);
/* The type of a method's result called at a receiver, if that can be told without objects; else NULL. */
Ty *infer_family_call(Infer *in, const AstCall *c, const Node *receiver, ClassFacts *root, const Name *name);
Ty *infer_super(Infer *in, const AstCall *c);
/* May a field or method be missing where it is read? Not if its AttributeError says more than its text. */
bool family_may_miss(const Infer *in, const ClassFacts *root, const Name *name);
/* The plain class that a name certainly means, or NULL. */
ClassFacts *infer_class_named(const Infer *in, const Node *n);
/* A static method of a class that is named, or of an instance: the method, or NULL. */
const AstFunctionDef *infer_static(Infer *in, const AstCall *c);
Ty *infer_static_call(Infer *in, const AstCall *c);
/* Is a test whether something is an instance certainly false? */
bool infer_never(Infer *in, const Node *test);
/* `isinstance(x, C)` of plain classes: whether it was one. */
bool infer_isinstance(Infer *in, const AstCall *c);
/* The plain classes that isinstance()'s second argument names, or none. */
bool infer_class_names(const Infer *in, const AstCall *c, NodeList *out);

/* -- infer_special.c: what is called, or read, without the name of a method */
/* What a constant of a class is at a receiver, or the name of an instance's class; NULL: neither. */
Ty *infer_class_attribute(Infer *in, const AstAttribute *a);
bool infer_names_constant(const Infer *in, const Node *n);
/* Does an operator, applied to an instance, call its special method, with a result that can be told? Else NULL. */
Ty *infer_special(Infer *in, Ty *self, const char *name, Ty *const *args, uint32_t count);
Ty *infer_special_binary(Infer *in, OperatorKind op, Ty *a, Ty *b);
/* Can instances of a family be compared as structs? */
bool infer_special_compare(Infer *in, CmpOpKind op, Ty *a, Ty *b);
/* What is compared by a special method that nobody calls is an instance too. True: that is new. */
bool infer_unused_specials(Infer *in);
/* Classes whose special methods give what their callers cannot take become dynamic. */
void infer_check_specials(Infer *in);

/* -- infer.c */
Ty *infer_expr(Infer *in, const Node *n);
void infer_target(Infer *in, const Node *target, Ty *value);
bool infer_counter(Infer *in, const AstAugAssign *n, Ty *target);
Ty *infer_augmented(Infer *in, const AstAugAssign *n, Ty *target);
bool infer_constant_int(const Node *n, int64_t *out);
/* The type of a node's value so far, into which `value` flows. */
Ty *infer_into(Infer *in, const Node *n, Ty *value);
Ty *infer_node(Infer *in, const Node *n);
Ty *infer_any(Infer *in, const Node *n);
/* What is evaluated here goes where only objects are. */
void infer_escapes(Infer *in, const Node *n);

/* Something is taken of a variable that is None so far: what else it may be comes later. */
bool infer_is_none_yet(Infer *in, const Node *n, Ty *t);
/* The loops of a comprehension, with their tests. */
void infer_loops(Infer *in, NodeList generators);
/* A display's node holds a container of that kind until it has become objects. */
Ty *infer_display(Infer *in, const Node *n, TypeKind kind, uint32_t arity);
/* `value` becomes the `at`-th of what a display's node holds (of a dict 0: key, 1: value). */
void infer_put(Infer *in, const Node *display, TypeKind kind, uint32_t at, Ty *value);

/* Only its truth is looked at. */
void infer_truth(Infer *in, const Node *n);

/* -- infer_call.c */
/* sum() of floats: the int 0 when there are none. */
bool infer_is_sum_of_floats(Infer *in, const Node *n);
/* A value that is only turned into text: by str() ('s'; 'p' before it is its turn), repr() ('r') or, 0, in a way that takes objects. */
void infer_shown(Infer *in, const Node *n, char how);
Ty *infer_call(Infer *in, const AstCall *c);
Ty *infer_typed_items(Infer *in, const Node *iter);
bool infer_walks(Infer *in, const Node *iter);
/* The same of what may fail, or be found changed, at each item: generators too. */
Ty *infer_steps(Infer *in, const Node *iter);
/* What a generator yields that is no object, or NULL. */
Ty *infer_yielded(Ty *t);
/* A call that uses up a generator expression or a lambda (analysis/inlined.h), or NULL. */
Ty *infer_inlined(Infer *in, const AstCall *c);
/* infer_sortable() while types grow: what may still become sortable is. */
bool infer_can_sort(Ty *t);
/* The items of what a loop goes over. */
Ty *infer_items(Infer *in, const Node *iter);

#endif
