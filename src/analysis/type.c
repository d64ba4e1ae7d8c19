#include "analysis/type.h"

static const char *const python_names[] = {
#define TYPE(KIND, python, rust) python,
#include "analysis/type.def"
#undef TYPE
};
static const char *const rust_names[] = {
#define TYPE(KIND, python, rust) rust,
#include "analysis/type.def"
#undef TYPE
};

void types_init(Types *t, Arena *arena) {
    *t = (Types){.arena = arena};
    for (int k = 0; k < TYPE_KINDS; k++) t->simple[k] = type_make(t, (TypeKind)k, NULL, 0);
}

static size_t place(const Types *t, TypeKind kind, const Type *const *args, uint32_t arity) {
    uint64_t h = (uint64_t)kind * 0x9e3779b97f4a7c15u;
    for (uint32_t i = 0; i < arity; i++) h = (h ^ args[i]->id) * 0x100000001b3u;
    for (size_t i = (size_t)(h >> 20);; i++) {
        const Type *at = t->slots[i & (t->room - 1)];
        if (!at) return i & (t->room - 1);
        if (at->kind != kind || at->arity != arity) continue;
        uint32_t same = 0;
        while (same < arity && at->args[same] == args[same]) same++;
        if (same == arity) return i & (t->room - 1);
    }
}

const Type *type_make(Types *t, TypeKind kind, const Type *const *args, uint32_t arity) {
    if (t->len * 2 >= t->room) {
        Types old = *t;
        t->room = old.room ? old.room * 2 : 64;
        t->slots = NEW_ARRAY(t->arena, const Type *, t->room);
        for (size_t i = 0; i < old.room; i++)
            if (old.slots[i]) t->slots[place(t, old.slots[i]->kind, old.slots[i]->args, old.slots[i]->arity)] = old.slots[i];
    }
    const Type **slot = &t->slots[place(t, kind, args, arity)];
    if (*slot) return *slot;
    Type *made = NEW(t->arena, Type);
    const Type **copy = NEW_ARRAY(t->arena, const Type *, arity ? arity : 1);
    for (uint32_t i = 0; i < arity; i++) copy[i] = args[i];
    *made = (Type){.kind = kind, .arity = arity, .args = copy, .id = ++t->ids};
    t->len++;
    return *slot = made;
}

const Type *type_instance(Types *t, const struct ClassFacts *of, const char *name) {
    Type *made = NEW(t->arena, Type);
    *made = (Type){.kind = TYPE_INSTANCE, .id = ++t->ids, .of = of, .name = name};
    return made;
}

const Type *type_record(Types *t, const struct RecordFacts *record, const char *name) {
    Type *made = NEW(t->arena, Type);
    *made = (Type){.kind = TYPE_RECORD, .id = ++t->ids, .record = record, .name = name};
    return made;
}

const Type *type_list(Types *t, const Type *item) { return type_make(t, TYPE_LIST, &item, 1); }
const Type *type_set(Types *t, const Type *item) { return type_make(t, TYPE_SET, &item, 1); }
const Type *type_dict(Types *t, const Type *key, const Type *value) {
    return type_make(t, TYPE_DICT, (const Type *[]){key, value}, 2);
}

bool type_has_missing(const Type *t) { return t->kind == TYPE_DICT && t->arity == 3; }
bool type_is_counter(const Type *t) { return type_has_missing(t) && t->args[2]->kind == TYPE_BOOL; }

/* Containers are invariant: their contents were unified before types were made, so unequal ones join to `any`.
 * bool, int and float never merge: their join prints differently. */
const Type *type_join(Types *t, const Type *a, const Type *b) {
    if (a == b || b->kind == TYPE_NEVER) return a;
    if (a->kind == TYPE_NEVER) return b;
    if ((a->kind == TYPE_I64 && b->kind == TYPE_INT) || (a->kind == TYPE_INT && b->kind == TYPE_I64))
        return type_of(t, TYPE_INT);
    return type_of(t, TYPE_ANY);
}

void type_show(Buf *out, const Type *t) {
    bool missing = t->kind == TYPE_DICT && t->arity == 3;
    buf_text(out, t->name ? t->name : missing ? (type_is_counter(t) ? "Counter" : "defaultdict") : python_names[t->kind]);
    if (!t->arity) return;
    for (uint32_t i = 0; i < (missing ? 2 : t->arity); i++) {
        buf_text(out, i ? ", " : "[");
        type_show(out, t->args[i]);
    }
    buf_char(out, ']');
}

void type_rust(Buf *out, const Type *t) {
    if (t->kind == TYPE_TUPLE && t->arity) {
        for (uint32_t i = 0; i < t->arity; i++) {
            buf_text(out, i ? ", " : "(");
            type_rust(out, t->args[i]);
        }
        buf_text(out, t->arity == 1 ? ",)" : ")");
        return;
    }
    buf_text(out, rust_names[t->kind]);
    if (t->name) buf_printf(out, "<%s>", t->name);
    if (!t->arity) return;
    for (uint32_t i = 0; i < (t->kind == TYPE_DICT ? 2 : t->arity); i++) {
        buf_text(out, i ? ", " : "<");
        type_rust(out, t->args[i]);
    }
    buf_char(out, '>');
}

bool type_is_copy(const Type *t) {
    if (t->kind == TYPE_TUPLE) {
        for (uint32_t i = 0; i < t->arity; i++)
            if (!type_is_copy(t->args[i])) return false;
        return t->arity > 0;
    }
    return t->kind == TYPE_NONE || t->kind == TYPE_BOOL || t->kind == TYPE_I64 || t->kind == TYPE_FLOAT;
}
