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

/* A place of a big int is borrowed: `&a + &b`. */
static HirExpr *operand(Lower *l, HirExpr *e) {
    if (e->type->kind != TYPE_INT || e->kind != HIR_READ) return e;
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

HirExpr *typed_arithmetic(Lower *l, OperatorKind op, const Node *at, const Node *right, HirExpr *a, HirExpr *b, const Type *result) {
    if (a->type->kind == TYPE_LIST && result->kind == TYPE_LIST) {
        if (op == OP_Add && b->type == a->type) return typed(make_op(l, HOP_T_LIST_ADD, NULL, a, b, NULL), a->type);
        if (op == OP_Mult && is_int(b)) {
            if (b->type->kind == TYPE_INT) b = make_op(l, HOP_INT_SMALL, NULL, b, NULL);
            return typed(make_op(l, HOP_T_LIST_MUL, at, a, b, NULL), a->type);
        }
        return NULL;
    }
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
    if (n->op != UNARY_USub || !is_number(a) || inferred(l, &n->node)->kind == TYPE_ANY) return NULL;
    return typed(make_op(l, a->type->kind == TYPE_INT ? HOP_INT_NEG : HOP_T_NEG, NULL, a, NULL), a->type);
}

HirExpr *typed_compare(Lower *l, CmpOpKind op, HirExpr *a, HirExpr *b) {
    if (!infer_comparable(op, a->type, b->type)) return NULL;
    static const HirOp same[] = {HOP_T_EQ, HOP_T_NE, HOP_T_LT, HOP_T_LE, HOP_T_GT, HOP_T_GE};
    static const HirOp turned[] = {HOP_T_EQ, HOP_T_NE, HOP_T_GT, HOP_T_GE, HOP_T_LT, HOP_T_LE};
    if (a->type->kind == TYPE_I64 && b->type->kind == TYPE_INT) {
        if (!is_simple(a)) return make_op(l, same[op], NULL, make_convert(l, a, b->type), b, NULL);
        return make_op(l, turned[op], NULL, b, a, NULL);
    }
    return make_op(l, same[op], NULL, a, b, NULL);
}

/* -- lists */

/* An index as i64. */
HirExpr *typed_index(Lower *l, const Node *n) {
    HirExpr *i = lower_expr(l, n);
    return i->type->kind == TYPE_INT ? make_op(l, HOP_INT_INDEX, NULL, i, NULL) : i;
}

static bool int_typed(Lower *l, const Node *n) {
    TypeKind k = inferred(l, n)->kind;
    return k == TYPE_I64 || k == TYPE_INT;
}

HirExpr *typed_item(Lower *l, const AstSubscript *n, HirExpr *list) {
    if (list->type->kind != TYPE_LIST || n->slice->kind == AST_Slice || !int_typed(l, n->slice)) return NULL;
    return typed(make_op(l, HOP_T_GET, &n->node, list, typed_index(l, n->slice), NULL), list->type->args[0]);
}

HirExpr *typed_empty_list(Lower *l, const Type *list) {
    Buf item = buf_in(l->arena);
    type_rust(&item, list->args[0]);
    return typed(op_text(make_op(l, HOP_T_LIST_NEW, NULL, NULL), item.at), list);
}

HirExpr *typed_list(Lower *l, const AstList *n) {
    const Type *type = inferred(l, &n->node);
    if (type->kind != TYPE_LIST || type->args[0]->kind == TYPE_ANY) return NULL;
    if (!n->elts.len) return typed_empty_list(l, type);
    HirExpr *e = typed(make_op(l, HOP_T_LIST, NULL, NULL), type);
    Buf item = buf_in(l->arena);
    type_rust(&item, type->args[0]);
    e->text = item.at;
    for (uint32_t i = 0; i < n->elts.len; i++)
        vec_push(l->arena, &e->operands, own(l, make_convert(l, lower_expr(l, n->elts.at[i]), type->args[0])));
    return e;
}

/* -- calls */

HirExpr *typed_call(Lower *l, const AstCall *c) {
    const Type *type = inferred(l, &c->node);
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred) return NULL;
    if (c->keywords.len) return NULL;
    if (c->args.len == 1 && type->kind == TYPE_I64 && is_builtin_name(l, c->func, "len")) {
        HirExpr *a = lower_expr(l, c->args.at[0]);
        if (a->type->kind == TYPE_LIST) return make_op(l, HOP_T_LEN, NULL, a, NULL);
        return make_op(l, HOP_LEN, &c->node, to_any(l, a), NULL);
    }
    if (c->args.len == 1 && type_is_number(type) && is_builtin_name(l, c->func, "abs"))
        return typed(make_op(l, HOP_T_ABS, NULL, lower_expr(l, c->args.at[0]), NULL), type);
    if (c->args.len == 1 && type->kind == TYPE_FLOAT && is_builtin_name(l, c->func, "float"))
        return as_type(l, lower_expr(l, c->args.at[0]), TYPE_FLOAT, &c->node);
    const char *math = c->args.len == 1 && type->kind == TYPE_FLOAT ? infer_math(l->m->source, l->m->uses, c->func) : NULL;
    if (math) {
        HirExpr *a = as_type(l, lower_expr(l, c->args.at[0]), TYPE_FLOAT, &c->node);
        return op_text(make_op(l, HOP_MATH, &c->node, a, NULL), arena_printf(l->arena, "rt::std::math::%s", math));
    }
    if (c->func->kind != AST_Attribute) return NULL;
    const AstAttribute *a = as(Attribute, c->func);
    const Type *self_type = inferred(l, a->value);
    if (self_type->kind != TYPE_LIST) return NULL;
    const Type *item = self_type->args[0];
    if (name_is(a->attr, "append") && c->args.len == 1) {
        HirExpr *self = lower_expr(l, a->value);
        return make_op(l, HOP_T_APPEND, NULL, self, own(l, make_convert(l, lower_expr(l, c->args.at[0]), item)), NULL);
    }
    if (name_is(a->attr, "pop") && !c->args.len) return typed(make_op(l, HOP_T_POP, &c->node, lower_expr(l, a->value), NULL), item);
    if (name_is(a->attr, "reverse") && !c->args.len) return make_op(l, HOP_T_REVERSE, NULL, lower_expr(l, a->value), NULL);
    return NULL;
}

/* -- loops */

static HirExpr *bound(Lower *l, const Node *n) {
    HirExpr *e = lower_expr(l, n);
    return e->type->kind == TYPE_INT ? make_op(l, HOP_INT_SMALL, NULL, e, NULL) : e;
}

static bool range_loop(Lower *l, const AstCall *c, HirStmt *loop) {
    if (!is_builtin_name(l, c->func, "range") || c->keywords.len || c->args.len < 1 || c->args.len > 3) return false;
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred || !int_typed(l, c->args.at[i])) return false;
    if (c->args.len > 1 && inferred(l, c->args.at[0])->kind != TYPE_I64) return false;
    const Node *step = c->args.len == 3 ? c->args.at[2] : NULL;
    bool down = step && step->kind == AST_UnaryOp && as(UnaryOp, step)->op == UNARY_USub;
    if (down) step = as(UnaryOp, step)->operand;
    if (step && step->kind != AST_Constant) return false;
    int64_t by = step ? as(Constant, step)->value.small : 1;
    if (by < 1 || by > 1024) return false;
    HirExpr *start = c->args.len > 1 ? bound(l, c->args.at[0]) : make_int(l, 0);
    HirExpr *stop = bound(l, c->args.at[c->args.len > 1 ? 1 : 0]);
    HirExpr *e = make_op(l, down ? HOP_RANGE_DOWN : by == 1 ? HOP_RANGE : HOP_RANGE_BY, NULL, start, stop, NULL);
    loop->kind = HIR_FOR;
    loop->value = op_text(e, arena_printf(l->arena, "%lld", (long long)by));
    loop->var = make_temp(l, "item", type_of(l->types, TYPE_I64));
    return true;
}

bool typed_loop(Lower *l, const Node *iter, HirStmt *loop) {
    if (l->untyped) return false;
    if (iter->kind == AST_Call && range_loop(l, as(Call, iter), loop)) return true;
    const Type *type = inferred(l, iter);
    if (type->kind != TYPE_LIST) return false;
    loop->kind = HIR_FOR;
    loop->value = make_op(l, HOP_T_LIST_ITER, NULL, lower_expr(l, iter), NULL);
    loop->var = make_temp(l, "item", type->args[0]);
    return true;
}
