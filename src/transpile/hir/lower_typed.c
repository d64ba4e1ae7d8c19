/* Operations on values whose type is known. Inference says which; what it leaves as `any` goes the dynamic way. */
#include "transpile/hir/lower.h"

const Type *inferred(Lower *l, const Node *n) {
    return l->untyped ? type_of(l->types, TYPE_ANY) : l->m->types->of[n->id];
}

static HirExpr *typed(HirExpr *e, const Type *type) {
    e->type = type;
    return e;
}

static HirExpr *as_type(Lower *l, HirExpr *e, TypeKind kind, const Node *at) {
    HirExpr *c = make_convert(l, e, type_of(l->types, kind));
    if (c->kind == HIR_APPLY && c->op == HOP_INT_TO_FLOAT && c != e) c->raise = raise_here(l, at);
    return c;
}

static bool is_int(const HirExpr *e) { return e->type->kind == TYPE_I64 || e->type->kind == TYPE_INT; }
static bool is_number(const HirExpr *e) { return type_is_number(e->type); }

/* Does evaluating it run no code of the program, and change nothing? */
bool is_quiet(const HirExpr *e) {
    if (!e || e->kind == HIR_CONST || e->kind == HIR_TEXT) return true;
    if (e->kind == HIR_READ) return e->var->storage == HIR_LOCAL;
    if (e->kind == HIR_CLONE || e->kind == HIR_CONVERT) return is_quiet(e->a);
    bool item = e->kind == HIR_APPLY && (e->op == HOP_T_GET || e->op == HOP_T_PEEK || e->op == HOP_FIELD_GET || e->op == HOP_FIELD_PEEK || e->op == HOP_T_PART || e->op == HOP_T_LEN || e->op == HOP_T_KNOWN || e->op == HOP_T_KNOWN_PEEK);
    bool arithmetic = e->kind == HIR_APPLY && ((e->op >= HOP_T_ADD && e->op <= HOP_I64_MOD_BY) || e->op == HOP_INT_INDEX || e->op == HOP_INT_SMALL);
    if (!item && !arithmetic) return false;
    for (size_t i = 0; i < e->operands.len; i++)
        if (!is_quiet(e->operands.at[i])) return false;
    return true;
}

HirExpr *lend(HirExpr *self, const HirExpr *beside) {
    if (self->kind != HIR_APPLY || type_is_copy(self->type) || self->type->kind == TYPE_ANY || !is_quiet(beside)) return self;
    if (self->op == HOP_T_GET && self->operands.at[0]->type->kind == TYPE_LIST) self->op = HOP_T_PEEK;
    if (self->op == HOP_T_KNOWN) self->op = HOP_T_KNOWN_PEEK;
    if (self->op == HOP_FIELD_GET) self->op = HOP_FIELD_PEEK;
    return self;
}

/* A place of a big int is borrowed: `&a + &b`. */
static HirExpr *operand(Lower *l, HirExpr *e) {
    bool place = e->kind == HIR_READ || (e->kind == HIR_APPLY && e->op == HOP_T_PART && is_place(e));
    if (e->type->kind != TYPE_INT || !place) return e;
    return make_op(l, HOP_INT_REF, NULL, e, NULL);
}

static bool nonzero(const Node *n) {
    if (n->kind != AST_Constant) return false;
    const Const *c = &as(Constant, n)->value;
    return (c->kind == CONST_INT && !c->text.at && c->small != 0) || (c->kind == CONST_FLOAT && c->real != 0);
}

static HirExpr *float_arithmetic(Lower *l, OperatorKind op, const Node *at, const Node *right, HirExpr *a, HirExpr *b) {
    a = as_type(l, a, TYPE_FLOAT, at);
    b = as_type(l, b, TYPE_FLOAT, at);
    HirOp hop;
    switch (op) {
    case OP_Add: hop = HOP_T_ADD; break;
    case OP_Sub: hop = HOP_T_SUB; break;
    case OP_Mult: hop = HOP_T_MULT; break;
    case OP_Div: hop = nonzero(right) ? HOP_T_DIV : HOP_FLOAT_DIV; break;
    case OP_FloorDiv: hop = HOP_FLOAT_FLOORDIV; break;
    case OP_Mod: hop = HOP_FLOAT_MOD; break;
    case OP_Pow: hop = HOP_FLOAT_POW; break;
    default: return NULL;
    }
    return typed(make_op(l, hop, at, a, b, NULL), type_of(l->types, TYPE_FLOAT));
}

static HirExpr *small_arithmetic(Lower *l, OperatorKind op, const Node *at, const Node *right, HirExpr *a, HirExpr *b) {
    HirOp hop;
    switch (op) {
    case OP_Add: hop = HOP_T_ADD; break;
    case OP_Sub: hop = HOP_T_SUB; break;
    case OP_Mult: hop = HOP_T_MULT; break;
    case OP_BitAnd: hop = HOP_T_BITAND; break;
    case OP_BitOr: hop = HOP_T_BITOR; break;
    case OP_BitXor: hop = HOP_T_BITXOR; break;
    case OP_LShift: hop = HOP_T_LSHIFT; break;
    case OP_RShift: hop = HOP_T_RSHIFT; break;
    case OP_FloorDiv: hop = nonzero(right) ? HOP_I64_FLOORDIV_BY : HOP_I64_FLOORDIV; break;
    case OP_Mod: hop = nonzero(right) ? HOP_I64_MOD_BY : HOP_I64_MOD; break;
    default: return NULL;
    }
    return make_op(l, hop, at, a, b, NULL);
}

static HirExpr *int_arithmetic(Lower *l, OperatorKind op, const Node *at, HirExpr *a, HirExpr *b) {
    const Type *type = type_of(l->types, TYPE_INT);
    HirOp hop;
    switch (op) {
    case OP_Add: hop = HOP_T_ADD; break;
    case OP_Sub: hop = HOP_T_SUB; break;
    case OP_Mult: hop = HOP_T_MULT; break;
    case OP_BitAnd: hop = HOP_T_BITAND; break;
    case OP_BitOr: hop = HOP_T_BITOR; break;
    case OP_BitXor: hop = HOP_T_BITXOR; break;
    case OP_FloorDiv: hop = HOP_INT_FLOORDIV; break;
    case OP_Mod: hop = HOP_INT_MOD; break;
    case OP_Pow: hop = HOP_INT_POW; break;
    case OP_LShift: hop = HOP_INT_LSHIFT; break;
    case OP_RShift: hop = HOP_INT_RSHIFT; break;
    default: return NULL;
    }
    if (hop >= HOP_INT_FLOORDIV) {
        a = make_convert(l, a, type);
        return typed(make_op(l, hop, at, a, make_convert(l, b, type), NULL), type);
    }
    if (a->type->kind == TYPE_I64 && b->type->kind == TYPE_I64) a = make_convert(l, a, type);
    return typed(make_op(l, hop, at, operand(l, a), operand(l, b), NULL), type);
}

static HirExpr *sequence_arithmetic(Lower *l, OperatorKind op, const Node *at, HirExpr *a, HirExpr *b) {
    if (op == OP_Mult && is_int(b)) {
        if (b->type->kind == TYPE_INT) b = make_op(l, HOP_INT_COUNT, at, b, NULL);
        return typed(make_op(l, a->type->kind == TYPE_STR ? HOP_STR_MUL : HOP_T_LIST_MUL, at, a, b, NULL), a->type);
    }
    if (op != OP_Add || b->type != a->type) return NULL;
    return typed(make_op(l, a->type->kind == TYPE_STR ? HOP_STR_ADD : HOP_T_LIST_ADD, NULL, a, b, NULL), a->type);
}

static HirExpr *set_algebra(Lower *l, OperatorKind op, const Node *at, HirExpr *a, HirExpr *b) {
    HirOp hop = op == OP_BitOr ? HOP_SET_union : op == OP_BitAnd ? HOP_SET_intersection : op == OP_Sub ? HOP_SET_difference : HOP_SET_symmetric_difference;
    if (b->type != a->type || (op != OP_BitOr && op != OP_BitAnd && op != OP_Sub && op != OP_BitXor)) return NULL;
    return typed(make_op(l, hop, at, a, b, NULL), a->type);
}

HirExpr *typed_arithmetic(Lower *l, OperatorKind op, const Node *at, const Node *right, HirExpr *a, HirExpr *b, const Type *result) {
    if (a->type->kind == TYPE_INSTANCE || b->type->kind == TYPE_INSTANCE) {
        HirExpr *called = special_binary(l, op, at, a, b);
        return called ? make_convert(l, called, result) : NULL;
    }
    if (a->type == result && (result->kind == TYPE_LIST || result->kind == TYPE_STR)) return sequence_arithmetic(l, op, at, a, b);
    if (a->type == result && result->kind == TYPE_SET) return set_algebra(l, op, at, a, b);
    if (!is_number(a) || !is_number(b)) return NULL;
    switch (result->kind) {
    case TYPE_FLOAT:
        if (op == OP_Div && is_int(a) && is_int(b)) {
            if (a->type->kind == TYPE_I64 && b->type->kind == TYPE_I64) return make_op(l, HOP_I64_DIV, at, a, b, NULL);
            a = as_type(l, a, TYPE_INT, at);
            return make_op(l, HOP_INT_DIV, at, a, as_type(l, b, TYPE_INT, at), NULL);
        }
        return float_arithmetic(l, op, at, right, a, b);
    case TYPE_INT: return int_arithmetic(l, op, at, a, b);
    case TYPE_I64:
        if (a->type->kind == TYPE_I64 && b->type->kind == TYPE_I64) return small_arithmetic(l, op, at, right, a, b);
        /* x % m and x & m of a big x */
        if (op == OP_Mod || op == OP_BitAnd) {
            HirExpr *e = int_arithmetic(l, op, at, a, b);
            return make_op(l, HOP_INT_SMALL, NULL, e, NULL);
        }
        return NULL;
    default: return NULL;
    }
}

HirExpr *typed_binary(Lower *l, const AstBinOp *n, HirExpr *a, HirExpr *b) {
    return typed_arithmetic(l, n->op, &n->node, n->right, a, b, inferred(l, &n->node));
}

HirExpr *typed_unary(Lower *l, const AstUnaryOp *n, HirExpr *a) {
    if (a->type->kind == TYPE_INSTANCE) {
        HirExpr *called = special_call(l, &n->node, n->op == UNARY_USub ? "__neg__" : n->op == UNARY_UAdd ? "__pos__" : "__invert__", a, NULL, 0);
        return called ? make_convert(l, called, inferred(l, &n->node)) : NULL;
    }
    if (n->op != UNARY_USub || !is_number(a) || inferred(l, &n->node)->kind == TYPE_ANY) return NULL;
    return typed(make_op(l, a->type->kind == TYPE_INT ? HOP_INT_NEG : HOP_T_NEG, NULL, a, NULL), a->type);
}

static HirExpr *negated(Lower *l, HirExpr *a, bool negate) {
    if (!negate) return a;
    HirExpr *e = make_expr(l, HIR_NOT, TYPE_BOOL);
    e->a = a;
    return e;
}

/* is, is not: of structs and None. */
static HirExpr *identity(Lower *l, bool is_not, HirExpr *a, HirExpr *b) {
    if (a->type->kind == TYPE_NONE && b->type->kind != TYPE_NONE) {
        HirExpr *none = a;
        a = b, b = none;
    }
    if (b->type->kind == TYPE_NONE && a->type->kind == TYPE_OPTIONAL) return make_op(l, is_not ? HOP_T_IS_SOME : HOP_T_IS_NONE, NULL, a, NULL);
    if (b->type->kind == TYPE_NONE) {
        if (!is_simple(a)) as_temp(l, a, "value");
        return make_text(l, TYPE_BOOL, (a->type->kind == TYPE_NONE) != is_not ? "true" : "false");
    }
    /* Beside one that may be None both are Options. */
    if (a->type != b->type) a = make_convert(l, a, b->type->kind == TYPE_OPTIONAL ? b->type : a->type), b = make_convert(l, b, a->type);
    return negated(l, make_op(l, HOP_T_IS, NULL, a, b, NULL), is_not);
}

HirExpr *typed_compare(Lower *l, CmpOpKind op, HirExpr *a, HirExpr *b, const Node *at) {
    if (!infer_comparable(op, a->type, b->type)) return NULL;
    if (op == CMP_Is || op == CMP_IsNot) return identity(l, op == CMP_IsNot, a, b);
    if (op == CMP_In || op == CMP_NotIn) {
        if (b->type->kind == TYPE_RECORD) return record_has(l, a, b, op == CMP_NotIn);
        if (b->type->kind == TYPE_INSTANCE) {
            HirBlock *steps = new_block(l);
            if (!is_simple(b)) IN_BLOCK(l, steps) a = as_temp(l, a, "item");
            HirExpr *has = special_call(l, at, "__contains__", b, &a, 1);
            return has ? seq(l, steps, negated(l, has, op == CMP_NotIn)) : NULL;
        }
        bool text = b->type->kind == TYPE_STR;
        if (!text) a = make_convert(l, a, b->type->args[0]);
        HirBlock *steps = new_block(l);
        if (!is_simple(a) && !is_simple(b)) IN_BLOCK(l, steps) a = as_temp(l, a, "item"); /* in Rust the container would come first */
        return seq(l, steps, negated(l, make_op(l, text ? HOP_STR_IN : HOP_T_IN, at, a, lend(b, a), NULL), op == CMP_NotIn));
    }
    bool equality = op == CMP_Eq || op == CMP_NotEq;
    if (a->type->kind == TYPE_INSTANCE && (!equality || class_defines(a->type->of, "__eq__"))) return negated(l, special_compare(l, op, a, b, at), op == CMP_NotEq);
    if (a->type->kind == TYPE_INSTANCE) return negated(l, make_op(l, HOP_T_IS, NULL, a, b, NULL), op == CMP_NotEq);
    static const HirOp same[] = {HOP_T_EQ, HOP_T_NE, HOP_T_LT, HOP_T_LE, HOP_T_GT, HOP_T_GE};
    static const HirOp turned[] = {HOP_T_EQ, HOP_T_NE, HOP_T_GT, HOP_T_GE, HOP_T_LT, HOP_T_LE};
    if (a->type->kind == TYPE_I64 && b->type->kind == TYPE_INT) {
        if (!is_simple(a)) return make_op(l, same[op], NULL, make_convert(l, a, b->type), b, NULL);
        return make_op(l, turned[op], NULL, b, a, NULL);
    }
    return make_op(l, same[op], NULL, a, b, NULL);
}
