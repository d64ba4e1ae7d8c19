/* Types that grow: what flows into a node makes it never, a type, or any, in this order and never back. */
#include "analysis/infer_parts.h"

const int64_t TY_FAR = (int64_t)1 << 62;  /* what i64 may hold, with room for one more addition */
const int64_t TY_MANY = (int64_t)1 << 52; /* more steps than any feasible run takes */
const int64_t TY_STEP = 256;              /* what counts as a small step */

Ty *ty_find(Ty *t) {
    while (t->same) t = t->same;
    /* What stands on something that has become objects is one too. */
    if (t->kind == TYPE_INSTANCE && t->of->dynamic) t->kind = TYPE_ANY;
    if (t->kind == TYPE_RECORD && record_of(t)->dissolved) t->kind = TYPE_DICT, t->args = record_of(t)->args, t->arity = 2;
    bool stands = t->kind == TYPE_OPTIONAL || t->kind == TYPE_GENERATOR || t->kind == TYPE_DEQUE;
    if (stands && ty_find(t->args[0])->kind == TYPE_ANY) t->kind = TYPE_ANY;
    return t;
}

Ty *ty_new(Infer *in, TypeKind kind) {
    Ty *t = NEW(in->arena, Ty);
    t->kind = kind;
    t->born = in->round;
    return t;
}

/* It lasts from now on: what changes in it is seen in the next round. */
static Ty *keep(Ty *t) {
    if (!t->born) return t;
    t->born = 0;
    for (uint32_t i = 0; i < t->arity; i++) keep(ty_find(t->args[i]));
    return t;
}

Ty *ty_kept(Infer *in, TypeKind kind) { return keep(ty_new(in, kind)); }

static void touch(Infer *in, const Ty *t) {
    if (t->born != in->round) in->changed = true;
}

Ty *ty_int(Infer *in, int64_t lo, int64_t hi) {
    Ty *t = ty_new(in, lo < -TY_FAR || hi > TY_FAR ? TYPE_INT : TYPE_I64);
    t->lo = lo, t->hi = hi;
    return t;
}

/* The bounds without what small steps may add. */
static int64_t base_lo(const Ty *t) { return t->lo + t->drift_lo; }
static int64_t base_hi(const Ty *t) { return t->hi - t->drift_hi; }

void ty_bounds(Ty *t, int64_t lo, int64_t hi, bool down, bool up) {
    t->drift_lo = down ? TY_STEP * TY_MANY : 0, t->drift_hi = up ? TY_STEP * TY_MANY : 0;
    t->lo = lo - t->drift_lo, t->hi = hi + t->drift_hi;
    t->kind = t->lo < -TY_FAR || t->hi > TY_FAR ? TYPE_INT : TYPE_I64;
}

Ty *ty_step(Infer *in, Ty *from, bool down, bool up) {
    Ty *t = ty_new(in, TYPE_I64);
    from = ty_find(from);
    ty_bounds(t, base_lo(from), base_hi(from), down || from->drift_lo, up || from->drift_hi);
    return t;
}

Ty *ty_float(Infer *in, bool never_negative) {
    Ty *t = ty_new(in, TYPE_FLOAT);
    t->lo = never_negative ? 0 : -1;
    return t;
}

Ty *ty_container(Infer *in, TypeKind kind, Ty *const *args, uint32_t arity) {
    Ty *t = ty_new(in, kind);
    t->args = NEW_ARRAY(in->arena, Ty *, arity + 1);
    t->arity = arity;
    for (uint32_t i = 0; i < arity; i++) t->args[i] = args ? args[i] : ty_new(in, TYPE_NEVER);
    return t;
}

static bool is_container(const Ty *t) { return t->kind == TYPE_LIST || t->kind == TYPE_SET || t->kind == TYPE_DICT || t->kind == TYPE_GENERATOR || t->kind == TYPE_DEQUE; }

static void meets_objects(Infer *in, Ty *t);

void ty_any(Infer *in, Ty *t) {
    t = ty_dissolved(in, t);
    if (t->kind == TYPE_ANY) return;
    Ty old = *t;
    t->kind = TYPE_ANY;
    touch(in, t);
    if (old.kind == TYPE_INSTANCE && !old.of->dynamic) in->changed = true;
    if (old.kind == TYPE_INSTANCE) old.of->dynamic = true;
    /* Others that have the same parts stay tuples: where one meets an object, it becomes an object of its own. */
    bool parts = old.kind == TYPE_TUPLE && !in->identities;
    for (uint32_t i = 0; i < old.arity; i++) parts ? meets_objects(in, old.args[i]) : ty_any(in, old.args[i]);
}

void ty_escapes(Infer *in, Ty *t) {
    t = ty_dissolved(in, t);
    if (is_container(t)) {
        for (uint32_t i = 0; i < t->arity; i++) ty_any(in, t->args[i]);
    } else if (t->kind == TYPE_OPTIONAL) {
        ty_escapes(in, t->args[0]);
    } else if (t->kind == TYPE_TUPLE || t->kind == TYPE_INSTANCE) {
        ty_any(in, t);
    }
}

/* It flows to where objects are. A tuple becomes one there, and stays what it is here, unless that may be seen. */
static void meets_objects(Infer *in, Ty *t) {
    t = ty_find(t);
    if (t->kind != TYPE_TUPLE || in->identities) {
        ty_escapes(in, t);
        return;
    }
    for (uint32_t i = 0; i < t->arity; i++) meets_objects(in, t->args[i]);
}

static bool contains(Ty *t, const Ty *part) {
    t = ty_find(t);
    if (t == part) return true;
    for (uint32_t i = 0; i < t->arity && t->kind != TYPE_ANY; i++)
        if (contains(t->args[i], part)) return true;
    return false;
}

void ty_unify(Infer *in, Ty *a, Ty *b) {
    a = ty_find(a), b = ty_find(b);
    if (a == b) return;
    /* A type within itself has no end. */
    if (contains(a, b) || contains(b, a)) {
        ty_any(in, a);
        ty_any(in, b);
        return;
    }
    ty_flow(in, a, b);
    ty_flow(in, b, a);
    a = ty_find(a), b = ty_find(b);
    if (a == b) return;
    if (!a->born && b->born) {
        Ty *kept = a;
        a = b, b = kept;
    }
    if (b->kind == TYPE_I64 && a->kind == TYPE_I64) {
        ty_bounds(b, base_lo(a) < base_lo(b) ? base_lo(a) : base_lo(b), base_hi(a) > base_hi(b) ? base_hi(a) : base_hi(b), a->drift_lo || b->drift_lo,
                  a->drift_hi || b->drift_hi);
    }
    a->same = b;
}

/* Bounds that still move after a few rounds go to the next landmark. */
static void stretch(Infer *in, Ty *to, const Ty *from) {
    bool drifts = (from->drift_lo && !to->drift_lo) || (from->drift_hi && !to->drift_hi);
    int64_t lo = base_lo(to), hi = base_hi(to);
    if (lo <= base_lo(from) && base_hi(from) <= hi && !drifts) return;
    static const int64_t marks[] = {1 << 8, 1 << 16, (int64_t)1 << 31, (int64_t)1 << 52, (int64_t)1 << 62};
    if (base_lo(from) < lo) lo = base_lo(from);
    if (base_hi(from) > hi) hi = base_hi(from);
    if (to->moved != in->round) to->moved = in->round, to->moves++;
    if (to->moves > 3) {
        for (size_t i = 0; i < 5; i++)
            if (marks[i] >= hi) {
                hi = marks[i];
                break;
            }
        for (size_t i = 0; i < 5 && lo < 0; i++)
            if (-marks[i] <= lo) {
                lo = -marks[i];
                break;
            }
    }
    ty_bounds(to, lo, hi, to->drift_lo || from->drift_lo, to->drift_hi || from->drift_hi);
    if (to->moves > 12) to->kind = TYPE_INT;
    touch(in, to);
}

/* None beside it makes an Option. */
static bool may_miss(const Ty *t) {
    if (t->kind == TYPE_GENERATOR) return false;
    return t->kind == TYPE_STR || is_container(t) || t->kind == TYPE_TUPLE || t->kind == TYPE_INSTANCE || t->kind == TYPE_RECORD || t->kind == TYPE_I64 || t->kind == TYPE_INT || t->kind == TYPE_FLOAT;
}

static void make_optional(Infer *in, Ty *t) {
    Ty *inner = ty_new(in, TYPE_NEVER);
    if (t->kind != TYPE_NONE) *inner = *t;
    inner->born = t->born;
    t->kind = TYPE_OPTIONAL;
    t->args = NEW_ARRAY(in->arena, Ty *, 1);
    t->args[0] = inner;
    t->arity = 1;
    touch(in, t);
}

static bool flow_optional(Infer *in, Ty *from, Ty *to) {
    if (to->kind == TYPE_OPTIONAL) {
        if (from->kind == TYPE_NONE) return true;
        if (from->kind == TYPE_OPTIONAL) ty_unify(in, from->args[0], to->args[0]);
        else if (may_miss(from)) ty_flow(in, from, to->args[0]);
        else return false;
        return true;
    }
    bool nothing = to->kind == TYPE_NONE;
    if (from->kind == TYPE_NONE && may_miss(to)) {
        make_optional(in, to);
        return true;
    }
    if (from->kind == TYPE_OPTIONAL && (nothing || may_miss(to))) {
        make_optional(in, to);
        ty_unify(in, from->args[0], to->args[0]);
        return true;
    }
    if (nothing && may_miss(from)) {
        make_optional(in, to);
        ty_flow(in, from, to->args[0]);
        return true;
    }
    return false;
}

void ty_flow(Infer *in, Ty *from, Ty *to) {
    from = ty_find(from), to = ty_find(to);
    if (from == to || from->kind == TYPE_NEVER) return;
    if (to->kind == TYPE_ANY) {
        meets_objects(in, from);
        return;
    }
    if (to->kind == TYPE_NEVER) {
        if (from->kind != TYPE_ANY && from->arity && contains(from, to)) {
            ty_any(in, to);
            meets_objects(in, from);
            return;
        }
        to->kind = from->kind;
        to->lo = from->lo, to->hi = from->hi;
        to->drift_lo = from->drift_lo, to->drift_hi = from->drift_hi;
        to->args = from->args, to->arity = from->kind == TYPE_ANY ? 0 : from->arity;
        to->of = from->of;
        to->record = from->record;
        if (!to->born)
            for (uint32_t i = 0; i < to->arity; i++) keep(ty_find(to->args[i]));
        touch(in, to);
        return;
    }
    if (to->kind == TYPE_RECORD && from->kind == TYPE_RECORD) {
        ty_meet_records(in, from, to);
        return;
    }
    if ((to->kind == TYPE_RECORD && from->kind == TYPE_DICT) || (to->kind == TYPE_DICT && from->kind == TYPE_RECORD)) {
        ty_flow(in, ty_dissolved(in, from), ty_dissolved(in, to));
        return;
    }
    bool ints = (to->kind == TYPE_I64 || to->kind == TYPE_INT) && (from->kind == TYPE_I64 || from->kind == TYPE_INT);
    if (ints) {
        if (to->kind == TYPE_INT) return;
        if (from->kind == TYPE_INT) {
            to->kind = TYPE_INT;
            touch(in, to);
        } else {
            stretch(in, to, from);
        }
        return;
    }
    if (to->kind == from->kind && to->arity == from->arity && to->of == from->of) {
        if (to->kind == TYPE_FLOAT && from->lo < to->lo) to->lo = from->lo, touch(in, to);
        for (uint32_t i = 0; i < to->arity; i++) ty_unify(in, from->args[i], to->args[i]);
        return;
    }
    if (flow_optional(in, from, to)) return;
    meets_objects(in, from);
    ty_any(in, to);
}

bool ty_is_int(Ty *t) {
    TypeKind k = ty_find(t)->kind;
    return k == TYPE_I64 || k == TYPE_INT;
}

bool ty_is_number(Ty *t) { return ty_is_int(t) || ty_find(t)->kind == TYPE_FLOAT; }

static bool settle_args(Infer *in, Ty *t) {
    for (uint32_t i = 0; i < t->arity; i++) ty_settle(in, t->args[i]);
    return true;
}

/* Which keys a typed dict or set may have: their hash and equality run no code of the program. */
static bool hashable(Ty *t) {
    t = ty_find(t);
    if (t->kind == TYPE_STR || t->kind == TYPE_I64 || t->kind == TYPE_INT || t->kind == TYPE_BOOL) return true;
    if (t->kind != TYPE_TUPLE) return false;
    for (uint32_t i = 0; i < t->arity; i++)
        if (!hashable(t->args[i])) return false;
    return true;
}

bool ty_has_missing(const Ty *t) { return t->kind == TYPE_DICT && t->arity == 3; }

/* What `list()`, `int()` … give, from which a defaultdict's values begin. */
static bool has_first(TypeKind k) {
    return k == TYPE_LIST || k == TYPE_SET || k == TYPE_DICT || k == TYPE_STR || k == TYPE_I64 || k == TYPE_INT || k == TYPE_FLOAT;
}

void ty_settle(Infer *in, Ty *t) {
    if (!t) return;
    t = ty_find(t);
    if (t->kind == TYPE_ANY) return;
    if (t->kind == TYPE_NEVER) {
        ty_any(in, t);
        return;
    }
    settle_args(in, t);
    t = ty_find(t);
    /* Nothing is gained by a tuple of objects that is none itself. */
    bool objects = t->kind == TYPE_TUPLE;
    for (uint32_t i = 0; objects && i < t->arity; i++) objects = ty_find(t->args[i])->kind == TYPE_ANY;
    if (objects) ty_any(in, t);
    if ((t->kind == TYPE_DICT || t->kind == TYPE_SET) && !hashable(t->args[0])) ty_any(in, t);
    if (ty_has_missing(t) && !has_first(ty_find(t->args[1])->kind)) ty_any(in, t);
}

const Type *ty_resolved(Types *types, Ty *t) {
    if (!t) return type_of(types, TYPE_ANY);
    t = ty_find(t);
    if (t->kind == TYPE_INSTANCE) return t->of->type;
    if (t->kind == TYPE_RECORD) return record_of(t)->type;
    if (t->arity && t->kind != TYPE_ANY) {
        const Type *args[TUPLE_MAX];
        for (uint32_t i = 0; i < t->arity; i++) args[i] = ty_resolved(types, t->args[i]);
        return type_make(types, t->kind, args, t->arity);
    }
    return type_of(types, t->kind == TYPE_NEVER ? TYPE_ANY : t->kind);
}
