/* Numbers in typed dicts that are changed where they stand, by one search: `d[k] += v`, `d[k] = d.get(k, 0) + v`. */
#include "transpile/hir/lower.h"

/* Rust's operator, where it neither raises nor leaves the type. */
static const char *operator_text(OperatorKind op) { return op == OP_Add ? "+" : op == OP_Sub ? "-" : op == OP_Mult ? "*" : NULL; }

/* The operand, which is evaluated after the search: a constant or a variable; NULL: it is something else. */
static HirExpr *operand_for(Lower *l, const Node *n, const Type *item) {
    if (n->kind != AST_Constant && n->kind != AST_Name) return NULL;
    TypeKind given = inferred(l, n)->kind;
    bool fits = given == item->kind || (given == TYPE_I64 && (item->kind == TYPE_INT || (item->kind == TYPE_FLOAT && n->kind == AST_Constant)));
    if (!fits || (item->kind != TYPE_I64 && item->kind != TYPE_INT && item->kind != TYPE_FLOAT)) return NULL;
    HirExpr *e = lower_expr(l, n);
    if (item->kind == TYPE_FLOAT) e = make_convert(l, e, item);
    if (!is_simple(e)) return NULL;
    return e->type->kind == TYPE_INT && e->kind == HIR_READ ? make_op(l, HOP_INT_REF, NULL, e, NULL) : e;
}

static const Type *dict_at(Lower *l, const AstSubscript *s) {
    const Type *type = inferred(l, s->value);
    return type->kind == TYPE_DICT && s->slice->kind != AST_Slice ? type : NULL;
}

bool change_item(Lower *l, const AstAugAssign *n) {
    const AstSubscript *s = as(Subscript, n->target);
    const Type *dict = dict_at(l, s);
    HirExpr *by = dict && operator_text(n->op) ? operand_for(l, n->value, dict->args[1]) : NULL;
    if (!by) return false;
    HirExpr *self = lower_expr(l, s->value), *key = make_convert(l, lower_expr(l, s->slice), dict->args[0]);
    self = lend(self, key);
    HirExpr *change = type_has_missing(dict) ? make_op(l, HOP_T_CHANGE_OR, &s->node, self, key, make_convert(l, make_int(l, 0), dict->args[1]), by, NULL)
                                             : make_op(l, HOP_T_CHANGE, &s->node, self, key, by, NULL);
    put_eval(l, op_text(change, operator_text(n->op)));
    return true;
}

/* Both mean the same object, and reading them runs no code. */
static bool same(Lower *l, const Node *a, const Node *b) {
    if (a->kind != AST_Name || b->kind != AST_Name) return false;
    return symbol_owner(SYMBOL(l, a)) == symbol_owner(SYMBOL(l, b));
}

bool change_counted(Lower *l, const AstAssign *n) {
    if (n->targets.len != 1 || n->targets.at[0]->kind != AST_Subscript || n->value->kind != AST_BinOp) return false;
    const AstSubscript *s = as(Subscript, n->targets.at[0]);
    const AstBinOp *sum = as(BinOp, n->value);
    const AstCall *c = sum->left->kind == AST_Call ? as(Call, sum->left) : NULL;
    const Type *dict = dict_at(l, s);
    if (!c || !dict || !operator_text(sum->op) || c->func->kind != AST_Attribute || !name_is(as(Attribute, c->func)->attr, "get")) return false;
    if (c->args.len != 2 || c->keywords.len || c->args.at[1]->kind != AST_Constant) return false;
    const Type *item = dict->args[1];
    if (!same(l, as(Attribute, c->func)->value, s->value) || !same(l, c->args.at[0], s->slice) || inferred(l, n->value) != item) return false;
    const Type *first = inferred(l, c->args.at[1]);
    HirExpr *by = first->kind == TYPE_I64 || first == item ? operand_for(l, sum->right, item) : NULL;
    if (!by) return false;
    HirExpr *self = lower_expr(l, s->value), *key = make_convert(l, lower_expr(l, s->slice), dict->args[0]);
    HirExpr *zero = make_convert(l, lower_expr(l, c->args.at[1]), item);
    put_eval(l, op_text(make_op(l, HOP_T_CHANGE_OR, sum->left, self, key, zero, by, NULL), operator_text(sum->op)));
    return true;
}
