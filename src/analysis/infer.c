/* Inference by flow over expressions and targets. Types only grow: never, a type, any. */
#include "analysis/infer_parts.h"

/* -- operators */

static int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

static Ty *int_arithmetic(Infer *in, OperatorKind op, Ty *a, Ty *b, Ty *out) {
    a = ty_find(a), b = ty_find(b);
    if (a->kind != TYPE_I64 || b->kind != TYPE_I64) {
        out->kind = TYPE_INT;
        /* x % m, x & m stay small whatever x is */
        if (b->kind == TYPE_I64 && op == OP_Mod && b->lo > 0) out->kind = TYPE_I64, out->lo = 0, out->hi = b->hi - 1;
        if (b->kind == TYPE_I64 && op == OP_BitAnd && b->lo >= 0) out->kind = TYPE_I64, out->lo = 0, out->hi = b->hi;
        return out;
    }
    __int128 lo = 0, hi = 0;
    switch (op) {
    case OP_Add: lo = (__int128)a->lo + b->lo, hi = (__int128)a->hi + b->hi; break;
    case OP_Sub: lo = (__int128)a->lo - b->hi, hi = (__int128)a->hi - b->lo; break;
    case OP_Mult: {
        __int128 p[] = {(__int128)a->lo * b->lo, (__int128)a->lo * b->hi, (__int128)a->hi * b->lo, (__int128)a->hi * b->hi};
        lo = hi = p[0];
        for (int i = 1; i < 4; i++) {
            if (p[i] < lo) lo = p[i];
            if (p[i] > hi) hi = p[i];
        }
        break;
    }
    case OP_FloorDiv:
        lo = least(a->lo, -a->hi), hi = most(a->hi, -a->lo);
        if (b->lo > 0) lo = a->lo < 0 ? a->lo : 0, hi = a->hi < 0 ? -1 : a->hi / b->lo;
        break;
    case OP_Mod:
        if (b->lo > 0) lo = 0, hi = b->hi - 1;
        else lo = least(b->lo, 0), hi = most(b->hi, 0);
        break;
    case OP_BitAnd:
        if (b->lo >= 0) lo = 0, hi = b->hi;
        else if (a->lo >= 0) lo = 0, hi = a->hi;
        else lo = -TY_FAR, hi = TY_FAR;
        break;
    case OP_BitOr:
    case OP_BitXor: {
        int64_t top = most(most(a->hi, -a->lo), most(b->hi, -b->lo)), power = 1;
        while (power <= top && power < TY_FAR) power *= 2;
        hi = power, lo = a->lo < 0 || b->lo < 0 ? -(__int128)power : 0;
        break;
    }
    case OP_RShift:
        if (b->lo < 0) hi = (__int128)TY_FAR * 4;
        else lo = least(a->lo, 0), hi = most(a->hi, 0);
        break;
    case OP_LShift:
        if (b->lo >= 0 && b->hi < 62) lo = (__int128)a->lo << b->hi, hi = (__int128)a->hi << b->hi, lo = lo < 0 ? lo : 0;
        else hi = (__int128)TY_FAR * 4;
        break;
    default: hi = (__int128)TY_FAR * 4; break;
    }
    if (lo < -(__int128)TY_FAR || hi > (__int128)TY_FAR) out->kind = TYPE_INT;
    else out->kind = TYPE_I64, out->lo = (int64_t)lo, out->hi = (int64_t)hi;
    return out;
}

bool infer_constant_int(const Node *n, int64_t *out) {
    if (n->kind != AST_Constant || as(Constant, n)->value.kind != CONST_INT || as(Constant, n)->value.text.at) return false;
    *out = as(Constant, n)->value.small;
    return true;
}

static bool never_negative(Ty *t) {
    t = ty_find(t);
    return (t->kind == TYPE_I64 || t->kind == TYPE_FLOAT) && t->lo >= 0;
}

static bool same_name(const Node *a, const Node *b) {
    return a->kind == AST_Name && b->kind == AST_Name && as(Name, a)->id == as(Name, b)->id;
}

/* NULL when objects are needed. */
static Ty *float_arithmetic(Infer *in, OperatorKind op, Ty *a, Ty *b, const Node *left, const Node *right) {
    bool both = never_negative(a) && never_negative(b);
    int64_t exponent;
    switch (op) {
    case OP_Add:
    case OP_Div:
    case OP_FloorDiv: return ty_float(in, both);
    case OP_Mod: return ty_float(in, never_negative(b));
    case OP_Mult: return ty_float(in, both || (left && same_name(left, right)));
    case OP_Sub: return ty_float(in, false);
    case OP_Pow:
        /* A negative base with a fraction as exponent gives a complex number. */
        if (never_negative(a)) return ty_float(in, true);
        if (infer_constant_int(right, &exponent) && ty_find(a)->kind == TYPE_FLOAT) return ty_float(in, exponent % 2 == 0);
        return NULL;
    default: return NULL;
    }
}

static Ty *sequence_arithmetic(Infer *in, OperatorKind op, Ty *a, Ty *b) {
    bool repeats = op == OP_Mult && ty_is_int(b);
    if (a->kind == TYPE_STR && (repeats || (op == OP_Add && b->kind == TYPE_STR))) return ty_new(in, TYPE_STR);
    bool algebra = op == OP_BitOr || op == OP_BitAnd || op == OP_Sub || op == OP_BitXor;
    if (a->kind == TYPE_SET && b->kind == TYPE_SET && algebra) {
        ty_unify(in, a->args[0], b->args[0]);
        return ty_container(in, TYPE_SET, a->args, 1);
    }
    if (a->kind != TYPE_LIST) return NULL;
    if (op == OP_Add && b->kind == TYPE_LIST) ty_unify(in, a->args[0], b->args[0]);
    else if (!repeats) return NULL;
    return ty_container(in, TYPE_LIST, a->args, 1);
}

/* The result in a fresh node, or NULL when objects are needed. `left` is NULL when it is not a node of its own. */
static Ty *binary(Infer *in, OperatorKind op, Ty *a, Ty *b, const Node *left, const Node *right) {
    a = ty_find(a), b = ty_find(b);
    Ty *out = ty_new(in, TYPE_NEVER);
    if (a->kind == TYPE_NEVER || b->kind == TYPE_NEVER) return out;
    if (a->kind == TYPE_INSTANCE || b->kind == TYPE_INSTANCE) return infer_special_binary(in, op, a, b);
    if (!ty_is_number(a) || !ty_is_number(b)) return sequence_arithmetic(in, op, a, b);
    if (a->kind == TYPE_FLOAT || b->kind == TYPE_FLOAT) return float_arithmetic(in, op, a, b, left, right);
    int64_t exponent;
    if (op == OP_MatMult) return NULL;
    if (op == OP_Div) return ty_float(in, never_negative(a) && never_negative(b));
    if (op == OP_Pow) {
        if (!infer_constant_int(right, &exponent) || exponent < 0) return NULL;
        out->kind = TYPE_INT;
        return out;
    }
    return int_arithmetic(in, op, a, b, out);
}

static bool is_small(Ty *t) { return t->kind == TYPE_I64 && -TY_STEP <= t->lo && t->hi <= TY_STEP; }

/* What a sum gives whose bounds do not come to rest. Where one side is small, each of the additions takes what comes of them a small step
 * further, and no run makes so many of them that it becomes large. */
static Ty *by_steps(Infer *in, const Node *n, OperatorKind op, Ty *a, Ty *b, Ty *sum) {
    a = ty_find(a), b = ty_find(b);
    if (!ty_is_int(sum) || ty_find(infer_node(in, n))->moves < 2 || a->kind != TYPE_I64 || b->kind != TYPE_I64) return sum;
    if (op == OP_Add && is_small(b)) return ty_step(in, a, b->lo < 0, b->hi > 0);
    if (op == OP_Add && is_small(a)) return ty_step(in, b, a->lo < 0, a->hi > 0);
    if (op == OP_Sub && is_small(b)) return ty_step(in, a, b->hi > 0, b->lo < 0);
    return sum;
}

/* Rust compares them as Python does. (Not floats: nan is in a tuple what it is not beside itself.) */
static bool compares_by_parts(const Type *t) {
    for (uint32_t i = 0; i < t->arity; i++) {
        const Type *part = t->args[i];
        if (part->kind == TYPE_TUPLE ? !compares_by_parts(part) : part->kind != TYPE_STR && part->kind != TYPE_I64 && part->kind != TYPE_INT && part->kind != TYPE_BOOL) return false;
    }
    return true;
}

static bool may_compare_by_parts(Ty *t) {
    for (uint32_t i = 0; i < t->arity; i++) {
        Ty *part = ty_find(t->args[i]);
        if (part->kind == TYPE_TUPLE ? !may_compare_by_parts(part) : part->kind != TYPE_NEVER && part->kind != TYPE_STR && !ty_is_int(part) && part->kind != TYPE_BOOL) return false;
    }
    return true;
}

bool infer_comparable(CmpOpKind op, const Type *a, const Type *b) {
    bool plain = a->kind == TYPE_INSTANCE || a->kind == TYPE_RECORD || a->kind == TYPE_OPTIONAL || a->kind == TYPE_NONE;
    bool none = (a->kind == TYPE_NONE && b->kind != TYPE_ANY) || (b->kind == TYPE_NONE && a->kind != TYPE_ANY);
    if (op == CMP_Is || op == CMP_IsNot) return none || (plain && (b->kind == TYPE_INSTANCE || b->kind == TYPE_RECORD || b->kind == TYPE_OPTIONAL || b->kind == TYPE_NONE));
    if (op == CMP_In || op == CMP_NotIn) {
        if (b->kind == TYPE_STR || b->kind == TYPE_RECORD) return a->kind == TYPE_STR;
        if (b->kind == TYPE_INSTANCE) return true;
        if (b->kind != TYPE_DICT && b->kind != TYPE_SET && b->kind != TYPE_LIST) return false;
        if (a->kind == TYPE_I64 && b->args[0]->kind == TYPE_INT) return true;
        return b->args[0] == a && a->kind != TYPE_ANY && a->kind != TYPE_INSTANCE && a->kind != TYPE_RECORD && a->kind != TYPE_OPTIONAL;
    }
    if (type_is_number(a) && type_is_number(b)) return (a->kind == TYPE_FLOAT) == (b->kind == TYPE_FLOAT);
    if (a->kind == TYPE_STR || a->kind == TYPE_BOOL) return a == b && (a->kind == TYPE_STR || op == CMP_Eq || op == CMP_NotEq);
    if (a->kind == TYPE_TUPLE) return a == b && compares_by_parts(a);
    return a == b && a->kind == TYPE_INSTANCE;
}

bool type_is_number(const Type *t) { return t->kind == TYPE_I64 || t->kind == TYPE_INT || t->kind == TYPE_FLOAT; }

static bool is_plain(const Ty *t) { return t->kind == TYPE_INSTANCE || t->kind == TYPE_RECORD || t->kind == TYPE_OPTIONAL || t->kind == TYPE_NONE; }

/* Makes what is compared one type where that helps. The rule is infer_comparable's. */
static bool comparable(Infer *in, CmpOpKind op, Ty *a, Ty *b) {
    a = ty_find(a), b = ty_find(b);
    if (a->kind == TYPE_NEVER || b->kind == TYPE_NEVER) return true;
    if (op == CMP_Is || op == CMP_IsNot) {
        /* What has a type is None, is not, or is an Option. */
        bool none = (a->kind == TYPE_NONE && b->kind != TYPE_ANY) || (b->kind == TYPE_NONE && a->kind != TYPE_ANY);
        return none || (is_plain(a) && is_plain(b));
    }
    if (op == CMP_In || op == CMP_NotIn) {
        if (b->kind == TYPE_STR) return a->kind == TYPE_STR;
        if (b->kind == TYPE_INSTANCE) {
            Ty *has = infer_special(in, b, "__contains__", &a, 1);
            return has && (ty_find(has)->kind == TYPE_BOOL || ty_find(has)->kind == TYPE_NEVER);
        }
        b = ty_dissolved(in, b);
        if (b->kind != TYPE_DICT && b->kind != TYPE_SET && b->kind != TYPE_LIST) return false;
        Ty *item = ty_find(b->args[0]);
        if (item->kind == TYPE_NEVER) return true;
        bool ints = ty_is_int(a) && ty_is_int(item);
        if (a->kind == TYPE_ANY || a->kind == TYPE_INSTANCE || a->kind == TYPE_RECORD || a->kind == TYPE_OPTIONAL || (a->kind != item->kind && !ints)) return false;
        if (ints) ty_flow(in, a, item);
        else ty_unify(in, a, item);
        return true;
    }
    if (ty_is_number(a) && ty_is_number(b)) return (a->kind == TYPE_FLOAT) == (b->kind == TYPE_FLOAT);
    if (a->kind == TYPE_STR && b->kind == TYPE_STR) return true;
    if (a->kind == TYPE_TUPLE && b->kind == TYPE_TUPLE && a->arity == b->arity && may_compare_by_parts(a) && may_compare_by_parts(b)) {
        for (uint32_t i = 0; i < a->arity; i++) {
            Ty *left = ty_find(a->args[i]), *right = ty_find(b->args[i]);
            if (left->kind != TYPE_NEVER && right->kind != TYPE_NEVER && left->kind != right->kind && !(ty_is_int(left) && ty_is_int(right))) return false;
        }
        for (uint32_t i = 0; i < a->arity; i++) ty_unify(in, a->args[i], b->args[i]);
        return true;
    }
    if (a->kind == TYPE_INSTANCE && b->kind == TYPE_INSTANCE && a->of == b->of) return infer_special_compare(in, op, a, b);
    return (op == CMP_Eq || op == CMP_NotEq) && a->kind == TYPE_BOOL && b->kind == TYPE_BOOL;
}

/* -- expressions */

Ty *infer_node(Infer *in, const Node *n) {
    Ty **t = &in->at[n->id];
    if (!*t) *t = ty_kept(in, TYPE_NEVER);
    return *t;
}

Ty *infer_any(Infer *in, const Node *n) {
    ty_any(in, infer_node(in, n));
    return ty_find(in->at[n->id]);
}

Ty *infer_into(Infer *in, const Node *n, Ty *value) {
    Ty *t = infer_node(in, n);
    ty_flow(in, value, t);
    return ty_find(t);
}

/* A child whose value goes where only objects are. */
static void escape(void *context, Node *n) {
    Infer *in = context;
    switch (n->kind) {
    case AST_comprehension:
    case AST_keyword:
    case AST_Starred:
    case AST_Slice:
    case AST_arguments: ast_children(n, escape, in); return;
    case AST_arg: return;
    default: ty_escapes(in, infer_expr(in, n)); return;
    }
}

void infer_escapes(Infer *in, const Node *n) { escape(in, (Node *)n); }

static Ty *variable(Infer *in, const Node *name) {
    const Symbol *sym = in->m->scopes->symbol_of[name->id];
    return sym ? in->var[symbol_owner(sym)->id] : NULL;
}

static bool is_text(const Node *n) { return n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_STR; }

bool infer_is_choice(const Node *n, TypeKind *kind) {
    NodeList elts = n->kind == AST_Tuple ? as(Tuple, n)->elts : n->kind == AST_List ? as(List, n)->elts : n->kind == AST_Set ? as(Set, n)->elts : (NodeList){0};
    enum { MOST = 12 };
    for (uint32_t i = 0; i < elts.len; i++) {
        int64_t number;
        TypeKind k = is_text(elts.at[i]) ? TYPE_STR : infer_constant_int(elts.at[i], &number) ? TYPE_I64 : TYPE_ANY;
        if (k == TYPE_ANY || (i && k != *kind)) return false;
        *kind = k;
    }
    return elts.len > 0 && elts.len <= MOST;
}

/* `word in ("a", "b")`: nothing is made to be looked into. */
static bool is_choice(Infer *in, const AstCompare *c) {
    TypeKind kind;
    if (c->ops.len != 1 || (c->ops.at[0] != CMP_In && c->ops.at[0] != CMP_NotIn) || !infer_is_choice(c->comparators.at[0], &kind)) return false;
    Ty *t = ty_find(infer_expr(in, c->left));
    return t->kind == TYPE_NEVER || (kind == TYPE_STR ? t->kind == TYPE_STR : ty_is_int(t));
}

static Ty *infer_compare(Infer *in, const AstCompare *c) {
    if (is_choice(in, c)) return infer_into(in, &c->node, ty_new(in, TYPE_BOOL));
    bool typed = true;
    const Node *left = c->left;
    infer_expr(in, left);
    for (uint32_t i = 0; i < c->ops.len; i++) {
        const Node *right = c->comparators.at[i];
        Ty *a = infer_expr(in, left), *b = infer_expr(in, right);
        bool asks = (c->ops.at[i] == CMP_In || c->ops.at[i] == CMP_NotIn) && is_text(left) && ty_find(b)->kind == TYPE_RECORD;
        if (!asks && !comparable(in, c->ops.at[i], a, b)) {
            bool boolean = c->ops.at[i] >= CMP_Is;
            typed = typed && boolean && c->ops.len == 1;
            bool identity = c->ops.at[i] == CMP_Is || c->ops.at[i] == CMP_IsNot;
            /* What is in a list or dict is looked at, not kept; a tuple's identity would be seen. */
            if (identity && ty_find(a)->kind == TYPE_NONE && ty_find(b)->kind != TYPE_TUPLE && ty_find(b)->kind != TYPE_INSTANCE) ty_escapes(in, b);
            else ty_escapes(in, a), ty_escapes(in, b);
        }
        left = right;
    }
    if (!typed) return infer_any(in, &c->node);
    return infer_into(in, &c->node, ty_new(in, TYPE_BOOL));
}

void infer_loops(Infer *in, NodeList generators) {
    for (uint32_t i = 0; i < generators.len; i++) {
        const Astcomprehension *g = as(comprehension, generators.at[i]);
        infer_target(in, g->target, infer_items(in, g->iter));
        for (uint32_t k = 0; k < g->ifs.len; k++) infer_expr(in, g->ifs.at[k]);
    }
}

Ty *infer_display(Infer *in, const Node *n, TypeKind kind, uint32_t arity) {
    Ty *t = ty_find(infer_node(in, n));
    if (t->kind != TYPE_NEVER) return t;
    t->kind = kind, t->arity = arity;
    t->args = NEW_ARRAY(in->arena, Ty *, arity);
    for (uint32_t i = 0; i < arity; i++) t->args[i] = ty_kept(in, TYPE_NEVER);
    in->changed = true;
    return t;
}

void infer_put(Infer *in, const Node *display, TypeKind kind, uint32_t at, Ty *value) {
    Ty *t = ty_find(in->at[display->id]);
    if (t->kind == kind) ty_flow(in, value, t->args[at]);
    else ty_escapes(in, value);
}

static bool is_literal(const Node *n) {
    return n->kind == AST_Constant || (n->kind == AST_UnaryOp && as(UnaryOp, n)->operand->kind == AST_Constant);
}

/* CPython makes a set of three and more constants ahead, with an order of its own. */
static bool made_ahead(NodeList elts) {
    for (uint32_t i = 0; i < elts.len; i++)
        if (!is_literal(elts.at[i])) return false;
    return elts.len > 2;
}

static void infer_elements(Infer *in, const Node *n, TypeKind kind, NodeList elts) {
    if (kind == TYPE_SET && made_ahead(elts)) {
        for (uint32_t i = 0; i < elts.len; i++) infer_escapes(in, elts.at[i]);
        infer_any(in, n);
        return;
    }
    infer_display(in, n, kind, 1);
    for (uint32_t i = 0; i < elts.len; i++) {
        const Node *e = elts.at[i];
        if (e->kind == AST_Starred) {
            infer_escapes(in, e);
            ty_escapes(in, in->at[n->id]);
            if (kind != TYPE_LIST) ty_any(in, in->at[n->id]);
        } else {
            infer_put(in, n, kind, 0, infer_expr(in, e));
        }
    }
}

static bool has_star(NodeList elts) {
    for (uint32_t i = 0; i < elts.len; i++)
        if (elts.at[i]->kind == AST_Starred) return true;
    return false;
}

static Ty *infer_tuple(Infer *in, const Node *n) {
    NodeList elts = as(Tuple, n)->elts;
    if (!elts.len || elts.len > TUPLE_MAX || has_star(elts) || in->deaths) {
        for (uint32_t i = 0; i < elts.len; i++) infer_escapes(in, elts.at[i]);
        return infer_any(in, n);
    }
    infer_display(in, n, TYPE_TUPLE, elts.len);
    for (uint32_t i = 0; i < elts.len; i++) infer_put(in, n, TYPE_TUPLE, i, infer_expr(in, elts.at[i]));
    return ty_find(in->at[n->id]);
}

static Ty *infer_record(Infer *in, const AstDict *d) {
    const Node *n = &d->node;
    Ty *t = ty_find(infer_node(in, n));
    if (t->kind == TYPE_NEVER) t->kind = TYPE_RECORD, t->record = infer_new_record(in, d), in->changed = true;
    for (uint32_t i = 0; i < d->keys.len; i++) {
        Ty *key = infer_expr(in, d->keys.at[i]), *value = infer_expr(in, d->values.at[i]);
        t = ty_find(in->at[n->id]);
        if (t->kind == TYPE_RECORD) {
            ty_flow(in, value, record_of(t)->fields.at[i].ty);
        } else {
            infer_put(in, n, TYPE_DICT, 0, key);
            infer_put(in, n, TYPE_DICT, 1, value);
        }
    }
    return ty_find(in->at[n->id]);
}

static Ty *infer_dict(Infer *in, const Node *n) {
    const AstDict *d = as(Dict, n);
    if (infer_is_record(in, d)) return infer_record(in, d);
    infer_display(in, n, TYPE_DICT, 2);
    for (uint32_t i = 0; i < d->keys.len; i++) {
        if (!d->keys.at[i]) {
            infer_escapes(in, d->values.at[i]);
            ty_any(in, in->at[n->id]);
            continue;
        }
        infer_put(in, n, TYPE_DICT, 0, infer_expr(in, d->keys.at[i]));
        infer_put(in, n, TYPE_DICT, 1, infer_expr(in, d->values.at[i]));
    }
    return ty_find(in->at[n->id]);
}

/* The item that a constant index into a tuple means, or NULL. */
static Ty *tuple_item(Ty *t, const Node *index) {
    int64_t i;
    bool minus = index->kind == AST_UnaryOp && as(UnaryOp, index)->op == UNARY_USub;
    if (!infer_constant_int(minus ? as(UnaryOp, index)->operand : index, &i)) return NULL;
    if (minus) i = (int64_t)t->arity - i;
    return i >= 0 && i < t->arity ? t->args[i] : NULL;
}

/* Bounds of a slice are small ints or missing, without a step. */
static bool plain_slice(Infer *in, const Node *slice) {
    const AstSlice *s = as(Slice, slice);
    bool plain = !s->step;
    if (s->step) infer_escapes(in, s->step);
    const Node *parts[] = {s->lower, s->upper};
    for (int i = 0; i < 2; i++) {
        Ty *t = parts[i] ? ty_find(infer_expr(in, parts[i])) : NULL;
        plain = plain && (!t || t->kind == TYPE_NEVER || ty_is_int(t));
        if (t) ty_escapes(in, t);
    }
    return plain;
}

/* A tuple that was looked up may become an object where others stay tuples. */
static Ty *looked_up(Infer *in, const Node *n, Ty *item) {
    if (ty_find(item)->kind == TYPE_TUPLE) return infer_into(in, n, item);
    in->at[n->id] = item;
    return ty_find(item);
}

bool infer_is_late(const Node *index) {
    if (index->kind == AST_UnaryOp) index = as(UnaryOp, index)->operand;
    return index->kind == AST_Constant;
}

bool infer_is_none_yet(Infer *in, const Node *n, Ty *t) { return t->kind == TYPE_NONE && ty_find(infer_node(in, n))->kind == TYPE_NEVER; }

static Ty *infer_subscript(Infer *in, const Node *n) {
    const Node *index = as(Subscript, n)->slice;
    Ty *t = ty_find(infer_expr(in, as(Subscript, n)->value));
    if (index->kind == AST_Slice) {
        bool plain = plain_slice(in, index);
        if (t->kind == TYPE_NEVER) return infer_node(in, n);
        if (plain && t->kind == TYPE_STR) return infer_into(in, n, ty_new(in, TYPE_STR));
        if (plain && t->kind == TYPE_LIST) return infer_into(in, n, ty_container(in, TYPE_LIST, t->args, 1));
        ty_escapes(in, t);
        return infer_any(in, n);
    }
    Ty *i = ty_find(infer_expr(in, index));
    if (t->kind == TYPE_NEVER || i->kind == TYPE_NEVER || infer_is_none_yet(in, n, t)) return infer_node(in, n);
    if (t->kind == TYPE_OPTIONAL && infer_is_late(index)) t = ty_find(t->args[0]);
    if ((t->kind == TYPE_LIST || t->kind == TYPE_DEQUE) && ty_is_int(i)) return looked_up(in, n, t->args[0]);
    if (t->kind == TYPE_STR && ty_is_int(i)) return infer_into(in, n, ty_new(in, TYPE_STR));
    Ty *held = infer_record_item(t, index);
    if (held) return looked_up(in, n, held);
    t = ty_dissolved(in, t);
    if (t->kind == TYPE_DICT) {
        ty_flow(in, i, t->args[0]);
        t = ty_find(t);
        if (t->kind == TYPE_DICT) return looked_up(in, n, t->args[1]);
    }
    Ty *item = t->kind == TYPE_TUPLE ? tuple_item(t, index) : NULL;
    if (item) return looked_up(in, n, item);
    Ty *special = infer_special(in, infer_expr(in, as(Subscript, n)->value), "__getitem__", &i, 1);
    if (special) return infer_into(in, n, special);
    ty_escapes(in, t);
    ty_escapes(in, i);
    return infer_any(in, n);
}

/* A field of a struct, perhaps behind an Optional. */
static FieldFacts *field_of(Infer *in, Ty *t, const Name *name) {
    t = ty_find(t);
    if (t->kind == TYPE_OPTIONAL) t = ty_find(t->args[0]);
    return t->kind == TYPE_INSTANCE ? class_field(t->of, name) : NULL;
}

static Ty *infer_attribute(Infer *in, const AstAttribute *a) {
    Ty *of_class = infer_class_attribute(in, a);
    if (of_class) return infer_into(in, &a->node, of_class);
    Ty *t = ty_find(infer_expr(in, a->value));
    if (t->kind == TYPE_NEVER || infer_is_none_yet(in, &a->node, t)) return infer_node(in, &a->node);
    FieldFacts *field = field_of(in, t, a->attr);
    Ty *inner = t->kind == TYPE_OPTIONAL ? ty_find(t->args[0]) : t;
    ClassFacts *at = inner->kind == TYPE_INSTANCE ? family_at(in, a->value, inner->of) : NULL;
    if (field && at && (class_sets(at, a->attr) || family_may_miss(in, at->root, a->attr))) return in->at[a->node.id] = field->ty, ty_find(field->ty);
    Ty *property = at && !field ? infer_family_call(in, NULL, a->value, at->root, a->attr) : NULL;
    if (property) return infer_into(in, &a->node, property);
    ty_escapes(in, t);
    return infer_any(in, &a->node);
}

/* `a or b` of texts, or of floats: what is before the last may be None, which is false. NULL: of others. */
static Ty *one_of(Infer *in, BoolOpKind op, NodeList values) {
    Ty *last = ty_find(in->at[values.at[values.len - 1]->id]);
    if (last->kind != TYPE_STR && last->kind != TYPE_FLOAT) return NULL;
    bool negative = last->kind == TYPE_FLOAT && last->lo < 0;
    for (uint32_t i = 0; i + 1 < values.len; i++) {
        Ty *t = ty_find(in->at[values.at[i]->id]);
        if (t->kind == TYPE_OPTIONAL && op == BOOL_Or) t = ty_find(t->args[0]);
        if (t->kind != last->kind) return NULL;
        negative = negative || (t->kind == TYPE_FLOAT && t->lo < 0);
    }
    return last->kind == TYPE_STR ? ty_new(in, TYPE_STR) : ty_float(in, !negative);
}

static Ty *infer_bool_op(Infer *in, const Node *n) {
    bool bools = true, known = true;
    NodeList values = as(BoolOp, n)->values;
    for (uint32_t i = 0; i < values.len; i++) {
        Ty *t = ty_find(infer_expr(in, values.at[i]));
        known = known && t->kind != TYPE_NEVER;
        bools = bools && t->kind == TYPE_BOOL;
    }
    if (!known) return infer_node(in, n);
    if (bools) return infer_into(in, n, ty_new(in, TYPE_BOOL));
    Ty *one = one_of(in, as(BoolOp, n)->op, values);
    if (one) return infer_into(in, n, one);
    for (uint32_t i = 0; i < values.len; i++) ty_escapes(in, in->at[values.at[i]->id]);
    return infer_any(in, n);
}

/* A value whose truth alone is looked at: nothing escapes. */
static void infer_test(Infer *in, const Node *n) {
    if (n->kind == AST_BoolOp) {
        for (uint32_t i = 0; i < as(BoolOp, n)->values.len; i++) infer_test(in, as(BoolOp, n)->values.at[i]);
        infer_any(in, n);
        return;
    }
    if (n->kind == AST_UnaryOp && as(UnaryOp, n)->op == UNARY_Not) infer_test(in, as(UnaryOp, n)->operand);
    Ty *t = ty_find(infer_expr(in, n));
    if (t->kind == TYPE_GENERATOR) ty_escapes(in, t);
}

void infer_truth(Infer *in, const Node *n) { infer_test(in, n); }

static Ty *infer_unary(Infer *in, const Node *n) {
    UnaryOpKind op = as(UnaryOp, n)->op;
    if (op == UNARY_Not) {
        infer_test(in, as(UnaryOp, n)->operand);
        return infer_into(in, n, ty_new(in, TYPE_BOOL));
    }
    Ty *t = ty_find(infer_expr(in, as(UnaryOp, n)->operand));
    if (t->kind == TYPE_NEVER) return infer_node(in, n);
    if (op == UNARY_USub && t->kind == TYPE_I64) return infer_into(in, n, ty_int(in, -t->hi, -t->lo));
    if (op == UNARY_USub && t->kind == TYPE_FLOAT) return infer_into(in, n, ty_float(in, false));
    if (op == UNARY_USub && t->kind == TYPE_INT) return infer_into(in, n, t);
    Ty *special = infer_special(in, t, op == UNARY_USub ? "__neg__" : op == UNARY_UAdd ? "__pos__" : "__invert__", NULL, 0);
    if (special) return infer_into(in, n, special);
    ty_escapes(in, t);
    return infer_any(in, n);
}

static Ty *infer_constant(Infer *in, const Node *n) {
    const Const *c = &as(Constant, n)->value;
    switch (c->kind) {
    case CONST_INT: return infer_into(in, n, c->text.at ? ty_new(in, TYPE_INT) : ty_int(in, c->small, c->small));
    case CONST_FLOAT: return infer_into(in, n, ty_float(in, c->real >= 0));
    case CONST_TRUE:
    case CONST_FALSE: return infer_into(in, n, ty_new(in, TYPE_BOOL));
    case CONST_NONE: return infer_into(in, n, ty_new(in, TYPE_NONE));
    case CONST_STR: return infer_into(in, n, ty_new(in, TYPE_STR));
    default: return infer_any(in, n);
    }
}

static void escape_field(void *context, Node *n) {
    Infer *in = context;
    if (n->kind == AST_FormattedValue) {
        const AstFormattedValue *v = as(FormattedValue, n);
        infer_shown(in, v->value, v->format_spec ? 0 : v->conversion == -1 || v->conversion == 's' ? 's' : v->conversion == 'r' ? 'r' : 0);
        if (v->format_spec) infer_expr(in, v->format_spec);
    }
}

/* A function of its own, which is given what its first loop goes over. */
static Ty *infer_generator(Infer *in, const AstGeneratorExp *g) {
    const Node *n = &g->node;
    bool async = in->m->scopes->scope_of[n->id]->is_async;
    for (uint32_t i = 0; i < g->generators.len; i++) {
        const Astcomprehension *c = as(comprehension, g->generators.at[i]);
        Ty *item = NULL;
        if (i && !c->is_async) {
            item = infer_items(in, c->iter);
        } else {
            Ty *t = ty_find(infer_expr(in, c->iter));
            if (async) ty_escapes(in, t);
            else if (t->kind == TYPE_LIST) item = t->args[0];
            else if (t->kind == TYPE_STR) item = t;
            else if (infer_yielded(t)) item = infer_yielded(t);
            else if (t->kind == TYPE_NEVER) item = t;
            else ty_escapes(in, t);
        }
        infer_target(in, c->target, item ? item : ty_new(in, TYPE_ANY));
        for (uint32_t k = 0; k < c->ifs.len; k++) infer_test(in, c->ifs.at[k]);
    }
    Ty *elt = infer_expr(in, g->elt);
    if (async) {
        ty_escapes(in, elt);
        return infer_any(in, n);
    }
    infer_display(in, n, TYPE_GENERATOR, 1);
    infer_put(in, n, TYPE_GENERATOR, 0, elt);
    return ty_find(in->at[n->id]);
}

/* `d.get(key, 0)` where the values are floats, or nothing is known of them yet. */
static Ty *get_or_zero(Infer *in, const Node *n) {
    int64_t zero;
    if (n->kind != AST_Call || as(Call, n)->func->kind != AST_Attribute || as(Call, n)->args.len != 2 || as(Call, n)->keywords.len) return NULL;
    const AstCall *c = as(Call, n);
    if (!name_is(as(Attribute, c->func)->attr, "get") || !infer_constant_int(c->args.at[1], &zero)) return NULL;
    Ty *d = ty_dissolved(in, infer_expr(in, as(Attribute, c->func)->value));
    if (d->kind != TYPE_DICT) return d->kind == TYPE_NEVER ? d : NULL;
    Ty *value = ty_find(d->args[1]);
    return value->kind == TYPE_NEVER || value->kind == TYPE_FLOAT ? d : NULL;
}

/* An int that a float is beside may as well be one: what get() gives for a missing key, and the sum of no floats. */
static Ty *infer_operand(Infer *in, OperatorKind op, const Node *n, const Node *beside, bool left) {
    if (op != OP_Add && op != OP_Sub && op != OP_Mult && op != OP_Div) return infer_expr(in, n);
    Ty *d = get_or_zero(in, n);
    if (d) {
        Ty *other = get_or_zero(in, beside) ? NULL : ty_find(infer_expr(in, beside));
        if (other && (other->kind == TYPE_NEVER || d->kind == TYPE_NEVER)) return ty_new(in, TYPE_NEVER);
        if (other && other->kind == TYPE_FLOAT) {
            const AstCall *c = as(Call, n);
            ty_flow(in, infer_expr(in, c->args.at[0]), d->args[0]);
            infer_expr(in, c->args.at[1]);
            d = ty_find(d);
            if (d->kind == TYPE_DICT) return infer_into(in, n, ty_float(in, never_negative(d->args[1])));
        }
    }
    Ty *t = infer_expr(in, n);
    if (t->kind != TYPE_ANY || !infer_is_sum_of_floats(in, n)) return t;
    Ty *other = ty_find(infer_expr(in, beside));
    bool over = op == OP_Div && left && other->kind == TYPE_I64;
    return other->kind == TYPE_FLOAT || over ? ty_float(in, false) : t;
}

/* Is a variable certainly not None here? A value of which nothing is known yet may still be anything else. */
static bool is_some(Infer *in, const Node *name) {
    if (in->narrowed.some[name->id]) return true;
    const Node *value = in->narrowed.given[name->id];
    if (!value) return false;
    TypeKind k = in->at[value->id] ? ty_find(in->at[value->id])->kind : TYPE_NEVER;
    return k != TYPE_OPTIONAL && k != TYPE_NONE && k != TYPE_ANY;
}

Ty *infer_expr(Infer *in, const Node *n) {
    switch (n->kind) {
    case AST_Constant: return infer_constant(in, n);
    case AST_Name: {
        Ty *v = variable(in, n);
        if (!v) return infer_any(in, n);
        if (is_some(in, n) && ty_find(v)->kind == TYPE_OPTIONAL) v = ty_find(v)->args[0];
        if (is_some(in, n) && ty_find(v)->kind == TYPE_NONE) { /* what it can be beside None comes later */
            if (ty_find(infer_node(in, n)) == ty_find(v)) in->at[n->id] = ty_kept(in, TYPE_NEVER);
            return ty_find(in->at[n->id]);
        }
        in->at[n->id] = v;
        return ty_find(v);
    }
    case AST_BinOp: {
        const AstBinOp *b = as(BinOp, n);
        Ty *l = infer_operand(in, b->op, b->left, b->right, true), *r = infer_operand(in, b->op, b->right, b->left, false);
        Ty *out = binary(in, b->op, l, r, b->left, b->right);
        if (out) return infer_into(in, n, by_steps(in, n, b->op, l, r, out));
        if (b->op == OP_Mod && l->kind == TYPE_STR && (b->right->kind == AST_Tuple || r->kind == TYPE_STR || r->kind == TYPE_BOOL || ty_is_number(r))) {
            ty_escapes(in, r);
            return infer_into(in, n, ty_new(in, TYPE_STR));
        }
        ty_escapes(in, l);
        ty_escapes(in, r);
        return infer_any(in, n);
    }
    case AST_UnaryOp: return infer_unary(in, n);
    case AST_Compare: return infer_compare(in, as(Compare, n));
    case AST_BoolOp: return infer_bool_op(in, n);
    case AST_IfExp: {
        const AstIfExp *i = as(IfExp, n);
        infer_test(in, i->test);
        Ty *t = infer_node(in, n);
        ty_flow(in, infer_expr(in, i->body), t);
        ty_flow(in, infer_expr(in, i->orelse), t);
        return ty_find(t);
    }
    case AST_List:
        if (as(List, n)->ctx != CTX_Load) break;
        infer_elements(in, n, TYPE_LIST, as(List, n)->elts);
        return ty_find(in->at[n->id]);
    case AST_Set:
        infer_elements(in, n, TYPE_SET, as(Set, n)->elts);
        return ty_find(in->at[n->id]);
    case AST_Tuple:
        if (as(Tuple, n)->ctx != CTX_Load) break;
        return infer_tuple(in, n);
    case AST_Dict: return infer_dict(in, n);
    case AST_ListComp:
    case AST_SetComp: {
        bool list = n->kind == AST_ListComp;
        infer_loops(in, list ? as(ListComp, n)->generators : as(SetComp, n)->generators);
        Ty *elt = infer_expr(in, list ? as(ListComp, n)->elt : as(SetComp, n)->elt);
        infer_display(in, n, list ? TYPE_LIST : TYPE_SET, 1);
        infer_put(in, n, list ? TYPE_LIST : TYPE_SET, 0, elt);
        return ty_find(in->at[n->id]);
    }
    case AST_DictComp: {
        infer_loops(in, as(DictComp, n)->generators);
        Ty *key = infer_expr(in, as(DictComp, n)->key), *value = infer_expr(in, as(DictComp, n)->value);
        infer_display(in, n, TYPE_DICT, 2);
        infer_put(in, n, TYPE_DICT, 0, key);
        infer_put(in, n, TYPE_DICT, 1, value);
        return ty_find(in->at[n->id]);
    }
    case AST_GeneratorExp: return infer_generator(in, as(GeneratorExp, n));
    case AST_Subscript: return infer_subscript(in, n);
    case AST_Attribute: return infer_attribute(in, as(Attribute, n));
    case AST_Call: return infer_call(in, as(Call, n));
    case AST_JoinedStr:
        ast_children(n, escape_field, in);
        return infer_into(in, n, ty_new(in, TYPE_STR));
    case AST_NamedExpr: {
        Ty *v = infer_expr(in, as(NamedExpr, n)->value);
        infer_target(in, as(NamedExpr, n)->target, v);
        return infer_into(in, n, v);
    }
    case AST_Lambda: {
        Ty *outer = in->yields;
        in->yields = NULL;
        ast_children(as(Lambda, n)->args, escape, in);
        ty_escapes(in, infer_expr(in, as(Lambda, n)->body));
        in->yields = outer;
        return infer_any(in, n);
    }
    case AST_Yield: {
        Ty *value = as(Yield, n)->value ? infer_expr(in, as(Yield, n)->value) : ty_new(in, TYPE_NONE);
        if (in->yields) ty_flow(in, value, in->yields);
        else ty_escapes(in, value);
        return infer_any(in, n);
    }
    case AST_YieldFrom:
        if (!in->yields) break;
        ty_flow(in, infer_items(in, as(YieldFrom, n)->value), in->yields);
        return infer_any(in, n);
    default: break;
    }
    ast_children(n, escape, in);
    return infer_any(in, n);
}

/* -- targets */

static void infer_parts(Infer *in, NodeList elts, Ty *value) {
    value = ty_find(value);
    if (value->kind == TYPE_NEVER) {
        for (uint32_t i = 0; i < elts.len; i++) infer_target(in, elts.at[i], value);
        return;
    }
    if (value->kind == TYPE_TUPLE && value->arity == elts.len && !has_star(elts)) {
        for (uint32_t i = 0; i < elts.len; i++) infer_target(in, elts.at[i], ty_find(value)->kind == TYPE_TUPLE ? value->args[i] : ty_new(in, TYPE_ANY));
        return;
    }
    if (value->kind == TYPE_LIST || value->kind == TYPE_STR) {
        Ty *item = value->kind == TYPE_LIST ? value->args[0] : ty_new(in, TYPE_STR);
        for (uint32_t i = 0; i < elts.len; i++) {
            bool star = elts.at[i]->kind == AST_Starred;
            infer_target(in, elts.at[i], star ? ty_container(in, TYPE_LIST, &item, 1) : item);
        }
        return;
    }
    ty_escapes(in, value);
    Ty *any = ty_new(in, TYPE_ANY);
    for (uint32_t i = 0; i < elts.len; i++) infer_target(in, elts.at[i], any);
}

static void infer_item_target(Infer *in, const AstSubscript *s, Ty *value) {
    Ty *t = ty_find(infer_expr(in, s->value));
    Ty *i = s->slice->kind == AST_Slice ? NULL : ty_find(infer_expr(in, s->slice));
    if (!i) infer_escapes(in, s->slice);
    if (t->kind == TYPE_NEVER || (i && i->kind == TYPE_NEVER)) return;
    if (t->kind == TYPE_LIST && i && ty_is_int(i)) {
        ty_flow(in, value, t->args[0]);
        return;
    }
    Ty *held = infer_record_item(t, s->slice);
    if (held) {
        ty_flow(in, value, held);
        return;
    }
    t = ty_dissolved(in, t);
    if (t->kind == TYPE_DICT && i) {
        ty_flow(in, i, t->args[0]);
        t = ty_find(t);
        if (t->kind == TYPE_DICT) {
            ty_flow(in, value, t->args[1]);
            return;
        }
    }
    if (i && infer_special(in, t, "__setitem__", (Ty *[]){i, value}, 2)) return;
    ty_escapes(in, t);
    if (i) ty_escapes(in, i);
    ty_escapes(in, value);
}

void infer_target(Infer *in, const Node *target, Ty *value) {
    switch (target->kind) {
    case AST_Name: {
        Ty *v = variable(in, target);
        if (v) ty_flow(in, value, v);
        else ty_escapes(in, value);
        return;
    }
    case AST_Subscript: infer_item_target(in, as(Subscript, target), value); return;
    case AST_Tuple: infer_parts(in, as(Tuple, target)->elts, value); return;
    case AST_List: infer_parts(in, as(List, target)->elts, value); return;
    case AST_Starred: infer_target(in, as(Starred, target)->value, value); return;
    case AST_Attribute: {
        const AstAttribute *a = as(Attribute, target);
        Ty *t = ty_find(infer_expr(in, a->value));
        if (t->kind == TYPE_NEVER) return;
        FieldFacts *field = field_of(in, t, a->attr);
        if (field) {
            ty_flow(in, value, field->ty);
            return;
        }
        ty_escapes(in, t);
        ty_escapes(in, value);
        return;
    }
    default: ty_escapes(in, value); return;
    }
}

/* `n += c` with a small constant: n stays within some 2^60 of what else it is set to, since no run takes more steps. */
bool infer_counter(Infer *in, const AstAugAssign *n, Ty *target) {
    int64_t step;
    target = ty_find(target);
    if (n->target->kind != AST_Name || target->kind != TYPE_I64) return false;
    if ((n->op != OP_Add && n->op != OP_Sub) || !infer_constant_int(n->value, &step) || step > TY_STEP || step < 0) return false;
    infer_expr(in, n->value);
    if (n->op == OP_Add ? target->drift_hi : target->drift_lo) return true;
    ty_flow(in, ty_step(in, target, n->op == OP_Sub, n->op == OP_Add), target);
    return true;
}

Ty *infer_augmented(Infer *in, const AstAugAssign *n, Ty *target) {
    Ty *value = infer_expr(in, n->value);
    target = ty_find(target);
    /* In place: `+=` of a list takes anything that gives its items, `|=` of a set changes it. */
    Ty *out = target->kind == TYPE_LIST || target->kind == TYPE_SET ? NULL : binary(in, n->op, target, value, NULL, n->value);
    if (out) return infer_into(in, &n->node, by_steps(in, &n->node, n->op, target, value, out));
    ty_escapes(in, target);
    ty_escapes(in, value);
    return ty_new(in, TYPE_ANY);
}
