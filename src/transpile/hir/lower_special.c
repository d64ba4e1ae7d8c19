/* What plain classes do without a call of a method by its name: operators, constants of the class, the name of an instance's class. */
#include "transpile/hir/lower.h"

/* -- attributes of classes */

/* The plain class that a name means, or NULL. */
static const ClassFacts *class_named(Lower *l, const Node *n) {
    const Symbol *sym = n->kind == AST_Name ? SYMBOL(l, n) : NULL;
    const Node *def = sym ? l->m->uses[symbol_owner(sym)->id].def : NULL;
    return def && def->kind == AST_ClassDef ? l->m->types->classes[def->id] : NULL;
}

static HirExpr *class_name(Lower *l, const ClassFacts *c) {
    Const *name = NEW(l->arena, Const);
    name->kind = CONST_STR;
    name->text = name_str(c->def->name);
    return make_literal(l, name);
}

/* May an instance that is found at a class be of that one? */
static bool may_be(const ClassFacts *c, const ClassFacts *at) { return class_derives(c, at) && (c->made || at->root->family.len == 1); }

/* The constant of the class that the instance is of. */
static HirExpr *constant_of(Lower *l, const AstAttribute *a, HirExpr *self, const ClassFacts *at) {
    const Type *type = inferred(l, &a->node);
    HirExpr *out = NULL;
    const Node *last = NULL;
    for (size_t i = 0; i < at->root->family.len; i++)
        if (may_be(at->root->family.at[i], at)) last = class_constant(at->root->family.at[i], a->attr);
    if (!last) last = class_constant(at, a->attr); /* nobody makes one */
    out = make_convert(l, lower_expr(l, last), type);
    for (size_t i = at->root->family.len; i-- > 0;) {
        const Node *value = may_be(at->root->family.at[i], at) ? class_constant(at->root->family.at[i], a->attr) : last;
        bool said = value == last;
        for (size_t k = i + 1; k < at->root->family.len; k++)
            said = said || (may_be(at->root->family.at[k], at) && class_constant(at->root->family.at[k], a->attr) == value);
        if (said) continue;
        HirExpr *e = make_expr(l, HIR_COND, TYPE_ANY);
        e->type = type;
        e->a = op_text(make_op(l, HOP_IS_CLASS, NULL, self, NULL), family_with_constant(l, at->root, a->attr, value));
        e->b = make_convert(l, lower_expr(l, value), type), e->c = out;
        out = e;
    }
    return out;
}

HirExpr *class_attribute(Lower *l, const AstAttribute *a) {
    if (l->untyped) return NULL;
    const ClassFacts *named = class_named(l, a->value);
    if (named) {
        const Node *value = class_constant(named, a->attr);
        if (value) return make_convert(l, lower_expr(l, value), inferred(l, &a->node));
        return name_is(a->attr, "__name__") || name_is(a->attr, "__qualname__") ? class_name(l, named) : NULL;
    }
    const Node *of = infer_class_of(a);
    if (of && inferred(l, of)->kind == TYPE_INSTANCE && inferred(l, &a->node)->kind == TYPE_STR) return make_op(l, HOP_CLASS_NAME, NULL, lower_expr(l, of), NULL);
    const Type *type = inferred(l, a->value);
    if (type->kind == TYPE_OPTIONAL) type = type->args[0];
    const ClassFacts *at = type->kind == TYPE_INSTANCE ? family_class_at(l, a->value, type->of) : NULL;
    bool found = at && class_constant(at, a->attr);
    for (size_t i = 0; at && !found && i < at->root->family.len; i++) found = may_be(at->root->family.at[i], at) && class_constant(at->root->family.at[i], a->attr);
    if (!found) return NULL;
    HirBlock *steps = new_block(l);
    HirExpr *self = NULL;
    IN_BLOCK(l, steps) self = as_temp(l, unwrap(l, lower_expr(l, a->value), a), "object");
    return seq(l, steps, constant_of(l, a, self, at));
}

/* -- operators */

static HirExpr *call_of(Lower *l, HirFn *fn, const Node *at) {
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->fn = fn;
    e->type = fn->result;
    e->raises = true;
    e->raise = raise_here(l, at);
    l->f->fn->enters = true; /* it may come back */
    return e;
}

HirExpr *special_call(Lower *l, const Node *at, const char *name, HirExpr *self, HirExpr *const *args, size_t count) {
    if (self->type->kind != TYPE_INSTANCE) return NULL;
    HirFn *fn = family_method(l, self->type->of, name_from(&l->s->names, name));
    if (!fn || fn->params.len != count + 1) return NULL;
    HirExpr *e = call_of(l, fn, at);
    vec_push(l->arena, &e->operands, pass(l, &fn->params.at[0], self));
    for (size_t i = 0; i < count; i++) vec_push(l->arena, &e->operands, pass(l, &fn->params.at[i + 1], args[i]));
    return e;
}

HirExpr *special_binary(Lower *l, OperatorKind op, const Node *at, HirExpr *a, HirExpr *b) {
    if (a->type->kind == TYPE_INSTANCE) return special_call(l, at, special_of_binary(op), a, &b, 1);
    HirBlock *steps = new_block(l);
    if (!is_simple(b)) IN_BLOCK(l, steps) a = as_temp(l, a, "left");
    HirExpr *e = special_call(l, at, special_of_right(op), b, &a, 1);
    return e ? seq(l, steps, e) : NULL;
}

HirExpr *special_compare(Lower *l, CmpOpKind op, HirExpr *a, HirExpr *b, const Node *at) {
    HirFn *fn = family_compare(l, a->type->of, op);
    HirExpr *e = call_of(l, fn, at);
    vec_push(l->arena, &e->operands, pass(l, &fn->params.at[0], a));
    vec_push(l->arena, &e->operands, pass(l, &fn->params.at[1], b));
    return e;
}
