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
#include "analysis/by_name.h"
#include "analysis/type.h"
#include "analysis/uses.h"

typedef struct FieldFacts {
    const Name *name;
    struct Ty *ty;
    const Type *type;
} FieldFacts;

/* A plain class of the program's top level: while nothing treats its instances (or it) as objects, they are structs,
 * its methods are called directly and no class object is made.
 *
 * Plain classes that derive from each other are a family: one struct, which knows of which class it is. The family's facts
 * are those of its root. */
typedef struct ClassFacts {
    const AstClassDef *def;
    const AstFunctionDef *init; /* its own; NULL: inherited, or object's */
    const Type *type;  /* the family's */
    bool dynamic;      /* of a root: objects after all */
    bool noticed;      /* infer_class.c: what follows from `dynamic` was said */
    uint32_t filled;   /* the statement of __init__ after which all fields are set, counted from 0 */
    VEC(FieldFacts) fields; /* of a root */
    struct ClassFacts *base, *root;
    VEC(struct ClassFacts *) family; /* of a root: itself and what derives from it, in the order of definitions */
    bool late;         /* of a root: the struct is made before `__init__` runs, which sets its fields one by one */
    bool made;         /* some call makes one */
    VEC(const Name *) sets; /* of one that is made, if `late`: the fields that are set before others can read them */
} ClassFacts;

/* A constant key of a record. */
typedef struct RecordField {
    Str key;
    struct Ty *ty;
    const Type *type;
} RecordField;

/* Dicts that displays with the same constant keys make, in one order, and that are only asked for these: structs. */
typedef struct RecordFacts {
    struct RecordFacts *same; /* one with that one */
    const Type *type;
    bool dissolved;           /* dicts after all, with keys and values of these types: */
    struct Ty *args[2];
    VEC(RecordField) fields;
} RecordFacts;

typedef struct Inferred {
    const Type **of;     /* by node id: of expressions; `any` where nothing is known */
    const Type **var;    /* by symbol id, of owners: `any` unless typed */
    const Type **result; /* by id of a FunctionDef: of its calls, `any` unless direct */
    bool *direct;        /* by id of a FunctionDef: every mention is a call that binds */
    ClassFacts **classes; /* by id of a ClassDef: a struct; else NULL */
    ClassFacts **self;    /* by symbol id: the class in whose method it is the first parameter */
    ClassFacts **supers;  /* by id of a Call `super().name(…)` or `Base.name(self, …)`: the class in whose method it stands */
    const AstFunctionDef **based; /* by id of a Call: the method that such a one calls; NULL: object's `__init__` */
    bool *never;          /* by id of an If: its test is certainly false */
    VEC(RecordFacts *) records; /* those that are structs */
} Inferred;

/* The field of a key that is known at build time, or NULL. */
RecordField *record_field(const RecordFacts *r, const Node *key);

/* The field of that name, or NULL. */
FieldFacts *class_field(const ClassFacts *c, const Name *name);
/* The class' own method of that name, or NULL; and the one that it has or inherits. */
const AstFunctionDef *class_method(const ClassFacts *c, const Name *name);
const AstFunctionDef *class_find(const ClassFacts *c, const Name *name);
bool class_derives(const ClassFacts *c, const ClassFacts *from);
/* Do all instances of a class, and of those that derive from it, have that field for certain? */
bool class_sets(const ClassFacts *c, const Name *field);
/* The classes of an instance's possible methods of that name: `found` is the first, `several` when it depends on the instance's class,
 * `missing` when some have none. */
typedef struct ClassMethods {
    const AstFunctionDef *found;
    bool several, missing;
} ClassMethods;
ClassMethods class_methods(const ClassFacts *c, const Name *name);
bool class_is_property(const AstFunctionDef *method);
bool class_is_static(const AstFunctionDef *method);
/* The first parameter, which is the instance; NULL: it takes none. */
const Node *class_self(const AstFunctionDef *method);
/* The value of the class' constant of that name, its own or inherited, or NULL. */
const Node *class_constant(const ClassFacts *c, const Name *name);
/* Does a class of its family have a method of that name? */
bool class_defines(const ClassFacts *c, const char *name);
/* `x` of `type(x).__name__` and `x.__class__.__name__`, or NULL; whether `type` is the builtin is not looked at. */
const Node *infer_class_of(const AstAttribute *a);
/* The special method of an operator: of its left operand, of its right one. */
const char *special_of_binary(OperatorKind op);
const char *special_of_right(OperatorKind op);
const char *special_of_compare(CmpOpKind op);

Inferred *infer_module(Session *s, Arena *arena, Types *types, const Module *m, const SymbolUse *uses, const Assigned *assigned, bool is_main,
                       const ByName *by_name);

/* What is known, as text: modules, functions, variables. */
void types_dump(Buf *out, const Module *m, const Inferred *types);

/* A line of typed.def. */
typedef struct TypedMethod {
    TypeKind receiver;
    const char *name, *params;
    char result;
} TypedMethod;
enum {
#define METHOD(id, receiver, name, params, result, raises, rust) TYPED_##id,
#include "analysis/typed.def"
#undef METHOD
    TYPED_METHODS
};
extern const TypedMethod typed_methods[TYPED_METHODS];
/* The arguments of a call as a method of typed.def takes them: what is given by keyword in its place, NULL where one is left out.
 * False: they are of another kind. */
bool typed_args(TypeKind receiver, const AstCall *c, NodeList *out, Arena *arena);
/* The next method after `from` (at first -1) that a call of `name` with so many arguments may mean, or -1. */
int typed_method(TypeKind receiver, const Name *name, uint32_t count, int from);

/* A display whose items, where it is only gone over, need no list and no tuple around them. */
bool infer_is_row(const Node *n);
/* `d.keys()`, `d.values()`, `d.items()`, of whatever. */
bool infer_is_view(const Node *n, const char *name);
/* Does a method of str give a str, whatever it is given? */
bool infer_gives_text(const Name *method);
/* What is given as `key` to sorted(), min(), max() and list.sort(), where it is a name or an attribute, and `reverse` a constant. */
const Node *infer_key(const AstCall *c, bool *down);
/* An index whose evaluation nobody notices: what it is taken of, if it is None, may be told of before. */
bool infer_is_late(const Node *index);
/* A display of constants, all texts or all ints, in which something is looked for. */
bool infer_is_choice(const Node *n, TypeKind *kind);
/* Arguments of enumerate() whose first number is known. */
bool infer_enumerates(const AstCall *c, int64_t *start);
/* Arguments of sorted() that need no function: one iterable, and `reverse` as a constant. */
bool infer_sorts(const AstCall *c, bool *down);
/* Can values be sorted without objects, and without code of the program being run? */
bool infer_sortable(const Type *t);
/* Can these be compared without objects? */
bool infer_comparable(CmpOpKind op, const Type *a, const Type *b);
bool type_is_number(const Type *t);
/* The function of module `math` from one float to one float that a callee always is, or NULL. */
const char *infer_math(const Module *m, const SymbolUse *uses, const Node *func);
/* Does an expression always mean that name of a native module? */
bool infer_is_native(const Module *m, const SymbolUse *uses, const Node *func, const char *module, const char *name);
/* Arguments of a call by parameter, or NULL when they cannot be bound in order at build time.
 * Where a parameter has none, its constant default. */
const Node **infer_bind(Arena *arena, const Node *def, const AstCall *call);
/* The same of a method: the first parameter is bound to `self`. */
const Node **infer_bind_method(Arena *arena, const Node *def, const Node *self, const AstCall *call);
/* The i-th parameter: positional ones, then keyword-only ones. */
const Node *infer_param(const Astarguments *a, uint32_t i);

#endif
