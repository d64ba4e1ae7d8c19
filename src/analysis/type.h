/* Types, and the representation in Rust that follows from each. One structure per type, so that
 * types compare with ==. Unknown is a type too: `any`, represented as `Obj`. */
#ifndef PORTALIS_ANALYSIS_TYPE_H
#define PORTALIS_ANALYSIS_TYPE_H

#include "base/arena.h"
#include "base/intern.h"
#include "base/str.h"

typedef enum TypeKind {
#define TYPE(KIND, python, rust) TYPE_##KIND,
#include "analysis/type.def"
#undef TYPE
    TYPE_KINDS
} TypeKind;

typedef struct Type {
    TypeKind kind;
    uint32_t arity;
    const struct Type *const *args; /* list[T], dict[K, V], tuple[A, B …], Optional[T] */
    uint32_t id;
    const struct ClassFacts *of; /* TYPE_INSTANCE */
    const struct RecordFacts *record; /* TYPE_RECORD */
    const char *name;            /* TYPE_INSTANCE: of the class and of its struct; TYPE_RECORD: of the struct */
} Type;

typedef struct Types {
    Arena *arena;
    const Type **slots; /* open addressing */
    size_t room, len;
    uint32_t ids;
    const Type *simple[TYPE_KINDS]; /* those without arguments */
} Types;

void types_init(Types *t, Arena *arena);
const Type *type_make(Types *t, TypeKind kind, const Type *const *args, uint32_t arity);
static inline const Type *type_of(Types *t, TypeKind kind) { return t->simple[kind]; }
const Type *type_list(Types *t, const Type *item);
const Type *type_dict(Types *t, const Type *key, const Type *value);
/* A dict[K, V] with a third argument has items for missing keys: None of defaultdict, bool of Counter. */
bool type_has_missing(const Type *t);
bool type_is_counter(const Type *t);
const Type *type_set(Types *t, const Type *item);
/* A type of its own: of the instances of one class. */
const Type *type_instance(Types *t, const struct ClassFacts *of, const char *name);
/* The same of records of one kind. */
const Type *type_record(Types *t, const struct RecordFacts *record, const char *name);
/* The smallest type that holds both; `any` where they have nothing in common. */
const Type *type_join(Types *t, const Type *a, const Type *b);

/* "list[int]" for people, "List<Int>" for Rust. */
void type_show(Buf *out, const Type *t);
void type_rust(Buf *out, const Type *t);
/* Is the Rust value one machine word without a count (copying is free)? */
bool type_is_copy(const Type *t);

#endif
