/* Calls that use up a generator expression or a lambda (analysis/inlined.h): loops in a labelled block, closures of Rust. */
#include "analysis/inlined.h"
#include "transpile/hir/lower.h"

static HirExpr *typed(HirExpr *e, const Type *type) {
    e->type = type;
    return e;
}

/* -- generator expressions */

/* any(), all(): the first item that decides ends the loops. */
static void put_decision(Lower *l, const Comp *c, bool all) {
    HirExpr *test = lower_test(l, c->elt);
    HirStmt *decided = make_stmt(l, HIR_IF);
    decided->value = test;
    if (all) {
        decided->value = make_expr(l, HIR_NOT, TYPE_BOOL);
        decided->value->a = test;
    }
    decided->block = new_block(l);
    put(l, decided);
    IN_BLOCK(l, decided->block) {
        put_set(l, c->out, make_text(l, TYPE_BOOL, all ? "false" : "true"));
        HirStmt *leave = make_stmt(l, HIR_BREAK);
        leave->label = c->outermost->label;
        c->outermost->label_used = true;
        put(l, leave);
    }
}

static void put_any(Lower *l, const Comp *c) { put_decision(l, c, false); }
static void put_all(Lower *l, const Comp *c) { put_decision(l, c, true); }

/* What adding, comparing and hashing raise is raised in the function that is called, not in the expression's frame. */
static void put_sum(Lower *l, const Comp *c) {
    HirVar *out = c->out;
    HirExpr *item = lower_expr(l, c->elt);
    if (out->type->kind == TYPE_INT) put_eval(l, make_op(l, HOP_T_IADD, NULL, make_read(l, out), own(l, item), NULL));
    else put_set(l, out, make_op(l, HOP_ADD, NULL, make_read(l, out), as_temp(l, to_any(l, item), "item"), NULL));
}

static void put_best(Lower *l, const Comp *c, HirOp op) {
    HirExpr *item = own(l, make_convert(l, lower_expr(l, c->elt), c->out->type->args[0]));
    put_eval(l, make_op(l, op, NULL, make_read(l, c->out), item, NULL));
}

static void put_least(Lower *l, const Comp *c) { put_best(l, c, HOP_KEEP_LEAST); }
static void put_greatest(Lower *l, const Comp *c) { put_best(l, c, HOP_KEEP_GREATEST); }
static void put_in_list(Lower *l, const Comp *c) { comp_collect(l, c, false, NULL); }
static void put_in_set(Lower *l, const Comp *c) { comp_collect(l, c, true, NULL); }

static HirExpr *generator_block(Lower *l, const AstCall *call, const char *name, const Type *type, HirExpr *first, void (*innermost)(Lower *, const Comp *)) {
    const AstGeneratorExp *g = as(GeneratorExp, call->args.at[0]);
    Comp c = {.n = &g->node, .elt = g->elt, .out = make_temp(l, name, type), .innermost = innermost};
    HirExpr *block = comp_block(l, g->generators, "<genexpr>", first, &c);
    return typed(make_op(l, HOP_GENERATOR_EXPRESSION, &call->node, block, NULL), type);
}

static HirExpr *decided(Lower *l, const AstCall *call, bool all) {
    HirExpr *first = make_text(l, TYPE_BOOL, all ? "true" : "false");
    HirExpr *e = generator_block(l, call, all ? "all" : "any", type_of(l->types, TYPE_BOOL), first, all ? put_all : put_any);
    return make_convert(l, e, inferred(l, &call->node));
}

static HirExpr *summed(Lower *l, const AstCall *call, const Type *type) {
    return generator_block(l, call, "sum", type, make_convert(l, make_int(l, 0), type), put_sum);
}

static HirExpr *best(Lower *l, const AstCall *call, const Type *type, bool least) {
    const Type *option = type_make(l->types, TYPE_OPTIONAL, &type, 1);
    HirExpr *first = typed(make_text(l, TYPE_ANY, "None::<%s>", rust_type(l, type)), option);
    HirExpr *e = generator_block(l, call, "best", option, first, least ? put_least : put_greatest);
    return typed(op_text(make_op(l, HOP_BEST, &call->node, e, NULL), least ? "\"min\"" : "\"max\""), type);
}

static HirExpr *listed(Lower *l, const AstCall *call, const Type *type) {
    return generator_block(l, call, "list", type, typed_empty(l, type), put_in_list);
}

static HirExpr *in_set(Lower *l, const AstCall *call, const Type *type) {
    HirExpr *first = type->kind == TYPE_ANY ? make_op(l, HOP_SET, NULL, NULL) : typed_empty(l, type);
    return generator_block(l, call, "set", type, first, put_in_set);
}

static HirExpr *joined(Lower *l, const AstCall *call, const Type *type, const Type *objects) {
    const AstAttribute *a = as(Attribute, call->func);
    if (type->kind == TYPE_STR) {
        HirExpr *parts = listed(l, call, type_list(l->types, type));
        return typed(make_op(l, HOP_STR_join, &call->node, lower_expr(l, a->value), parts, NULL), type);
    }
    HirExpr *args = make_expr(l, HIR_ARGS, TYPE_ANY);
    vec_push(l->arena, &args->operands, to_any(l, listed(l, call, objects)));
    return op_text(make_op(l, HOP_METHOD, &call->node, lower_obj(l, a->value), args, NULL), attr_ref(l, a->attr));
}

static HirExpr *lower_use(Lower *l, const AstCall *call, InlinedUse use) {
    const Type *type = inferred(l, &call->node), *objects = type_list(l->types, type_of(l->types, TYPE_ANY));
    const Type *list = type->kind == TYPE_LIST ? type : objects;
    switch (use) {
    case INLINED_ANY:
    case INLINED_ALL: return decided(l, call, use == INLINED_ALL);
    case INLINED_SUM: return summed(l, call, type);
    case INLINED_MIN:
    case INLINED_MAX: return best(l, call, type, use == INLINED_MIN);
    case INLINED_LIST: return make_convert(l, listed(l, call, list), type);
    case INLINED_SORTED: return make_convert(l, typed(make_op(l, HOP_SORTED_LIST, &call->node, listed(l, call, list), NULL), list), type);
    case INLINED_SET: return in_set(l, call, type);
    case INLINED_TUPLE: return make_op(l, HOP_LIST_TO_TUPLE, NULL, to_any(l, listed(l, call, objects)), NULL);
    case INLINED_JOIN: return joined(l, call, type, objects);
    case INLINED_NOT: break;
    }
    return NULL;
}

/* -- lambdas */

typedef struct FindCall {
    Lower *l;
    bool found;
} FindCall;

/* A call that may come back here. Those of builtins with typed arguments do not. */
static void find_call(void *context, Node *n) {
    FindCall *f = context;
    if (n->kind == AST_Call) {
        const AstCall *c = as(Call, n);
        bool known = c->func->kind == AST_Name && is_builtin_name(f->l, c->func, as(Name, c->func)->id->text);
        for (uint32_t i = 0; i < c->args.len; i++) known = known && inferred(f->l, c->args.at[i])->kind != TYPE_ANY;
        f->found = f->found || !known;
    }
    ast_children(n, find_call, context);
}

static HirExpr *closure_of(Lower *l, const AstLambda *lambda, const Type *item) {
    const Node *param = infer_param(as(arguments, lambda->args), 0);
    Scope *scope = L_SCOPES(l)->scope_of[lambda->node.id], *outer_scope = l->f->scope;
    const HirFn *outer_fn = l->f->site_fn;
    HirFn *frame = new_fn(l, HIR_FN_COMPREHENSION, "<lambda>", scope);
    HirVar *var = var_of(l, SYMBOL(l, param));
    HirExpr *e = make_expr(l, HIR_CLOSURE, TYPE_ANY);
    e->block = new_block(l);
    Frame closure = {.outer = l->f->frames, .kind = FRAME_CLOSURE};
    l->f->frames = &closure;
    l->f->scope = scope;
    l->f->site_fn = frame;
    IN_BLOCK(l, e->block) {
        FindCall calls = {.l = l};
        find_call(&calls, (Node *)lambda->body);
        if (calls.found) put_frame(l, frame);
        if (calls.found) {
            HirVar *entered = make_temp(l, "_frame", type_of(l->types, TYPE_ANY));
            put_let(l, entered, make_op(l, HOP_ENTER, NULL, NULL));
            entered->declared = true;
        }
        var->declared = true;
        TypeKind k = var->type->kind;
        bool lent = k == TYPE_TUPLE || k == TYPE_LIST || k == TYPE_DICT || k == TYPE_SET || k == TYPE_INSTANCE || k == TYPE_RECORD;
        if (var->type == item && (type_is_copy(item) || lent)) {
            e->var = var;
            var->by_ref = !type_is_copy(var->type);
        } else {
            e->var = make_temp(l, "of", item);
            e->var->by_ref = !type_is_copy(item);
            e->var->declared = true;
            HirStmt *let = make_stmt(l, HIR_LET);
            let->var = var;
            let->value = own(l, make_convert(l, make_read(l, e->var), var->type));
            put(l, let);
        }
        e->a = lower_expr(l, lambda->body);
        e->a = infer_sortable(e->a->type) ? own(l, e->a) : own_any(l, e->a);
    }
    l->f->frames = closure.outer;
    l->f->scope = outer_scope;
    l->f->site_fn = outer_fn;
    return e;
}

/* A key function that inference knows (infer_inlined.c: key_of), as a closure; NULL: of others. */
static HirExpr *key_closure(Lower *l, const Node *key, const Type *item) {
    const AstAttribute *a = key->kind == AST_Attribute ? as(Attribute, key) : NULL;
    HirExpr *e = make_expr(l, HIR_CLOSURE, TYPE_ANY), *value = NULL;
    e->block = new_block(l);
    e->var = make_temp(l, "of", item);
    e->var->by_ref = !type_is_copy(item);
    e->var->declared = true;
    Frame closure = {.outer = l->f->frames, .kind = FRAME_CLOSURE};
    l->f->frames = &closure;
    IN_BLOCK(l, e->block) {
        bool sized = item->kind == TYPE_STR || item->kind == TYPE_LIST || item->kind == TYPE_DICT || item->kind == TYPE_SET || item->kind == TYPE_DEQUE;
        if (is_builtin_name(l, key, "len") && sized) value = make_op(l, HOP_T_LEN, NULL, make_read(l, e->var), NULL);
        else if (a && item->kind == TYPE_STR && is_builtin_name(l, a->value, "str")) {
            int at = typed_method(TYPE_STR, a->attr, 0, -1);
            if (at >= 0 && typed_methods[at].result == 's') value = typed(make_op(l, HOP_LIST_append + at, key, make_read(l, e->var), NULL), item);
        } else if (a && name_is(a->attr, "get") && a->value->kind == AST_Name && inferred(l, a->value)->kind == TYPE_DICT) {
            const Type *d = inferred(l, a->value);
            if (d->args[0] == item) value = typed(make_op(l, HOP_T_AT, key, lower_expr(l, a->value), make_read(l, e->var), NULL), d->args[1]);
        }
    }
    l->f->frames = closure.outer;
    e->a = value && infer_sortable(value->type) ? own(l, value) : NULL;
    return e->a ? e : NULL;
}

/* The items one after the other, as `Res`: getting one may fail. */
static HirExpr *steps(Lower *l, const Node *iter) {
    if (step_items(l, iter)) return typed_steps(l, iter);
    return make_op(l, HOP_STEPS, NULL, make_op(l, HOP_ITER, iter, lower_iterable(l, iter), NULL), NULL);
}

/* sorted(), min() or max() of what `iter` gives, by a closure that is made for an item of its type. */
static HirExpr *by_key(Lower *l, const AstCall *call, InlinedKey kind, bool down, const AstLambda *lambda, const Node *key) {
    const Node *iter = call->args.at[0];
    const Type *item = step_items(l, iter), *type = inferred(l, &call->node);
    bool objects = !item;
    if (objects) item = type_of(l->types, TYPE_ANY);
    HirExpr *items = NULL;
    if (kind != INLINED_KEY_SORTED) items = steps(l, iter);
    else if (!objects && typed_items(l, iter)) items = typed_iterator(l, iter);
    else if (!objects) items = make_op(l, HOP_T_LIST_ITER, NULL, steps_in_list(l, call, iter, item), NULL);
    else items = make_op(l, HOP_COLLECTED, &call->node, lower_iterable(l, iter), NULL);
    HirExpr *closure = lambda ? closure_of(l, lambda, item) : key_closure(l, key, item);
    if (!closure) return disagree(l, "a key function"), items;
    if (kind == INLINED_KEY_SORTED) {
        HirExpr *e = make_op(l, HOP_T_SORTED_BY, &call->node, items, closure, NULL);
        typed(op_text(e, down ? "true" : "false"), type_list(l->types, item));
        return type->kind == TYPE_LIST ? fresh_list(l, e, type) : make_convert(l, e, type);
    }
    HirExpr *e = make_op(l, kind == INLINED_KEY_MIN ? HOP_T_LEAST_BY : HOP_T_GREATEST_BY, &call->node, items, closure, NULL);
    return make_convert(l, typed(e, item), type);
}

/* The same with a function that is known as key. */
static HirExpr *lower_keyed(Lower *l, const AstCall *call) {
    bool down;
    const Node *key = infer_key(call, &down);
    const Type *type = inferred(l, &call->node);
    if (!key || type->kind == TYPE_ANY) return NULL;
    bool method = call->func->kind == AST_Attribute && name_is(as(Attribute, call->func)->attr, "sort");
    if (method) {
        const Node *self = as(Attribute, call->func)->value;
        if (type->kind != TYPE_NONE || inferred(l, self)->kind != TYPE_LIST) return NULL;
        HirExpr *list = lower_expr(l, self), *closure = key_closure(l, key, inferred(l, self)->args[0]);
        if (!closure) return disagree(l, "a key function"), list;
        return op_text(make_op(l, HOP_T_SORT_BY, &call->node, list, closure, NULL), down ? "true" : "false");
    }
    bool sorts = is_builtin_name(l, call->func, "sorted"), min = is_builtin_name(l, call->func, "min");
    if (!sorts && !min && !is_builtin_name(l, call->func, "max")) return NULL;
    if (call->args.len != 1 || !step_items(l, call->args.at[0])) return NULL;
    return by_key(l, call, sorts ? INLINED_KEY_SORTED : min ? INLINED_KEY_MIN : INLINED_KEY_MAX, down, NULL, key);
}

HirExpr *lower_inlined(Lower *l, const AstCall *call) {
    InlinedUse use = inlined_use(L_SCOPES(l), call);
    if (use) return lower_use(l, call, use);
    InlinedKey key = inlined_key(L_SCOPES(l), call);
    if (!key) return l->untyped ? NULL : lower_keyed(l, call);
    const Node *reverse;
    const AstLambda *lambda = inlined_lambda(call, &reverse);
    const Const *flag = reverse ? &as(Constant, reverse)->value : NULL;
    bool down = flag && (flag->kind == CONST_TRUE || (flag->kind == CONST_INT && flag->small));
    bool constant = !flag || flag->kind == CONST_TRUE || flag->kind == CONST_FALSE || (flag->kind == CONST_INT && !flag->text.at);
    if (!lambda || !constant) return NULL;
    if (key == INLINED_KEY_SORT) {
        const AstAttribute *a = as(Attribute, call->func);
        const Type *self = inferred(l, a->value);
        if (self->kind != TYPE_LIST) return NULL;
        HirExpr *list = lower_expr(l, a->value);
        HirExpr *e = make_op(l, HOP_T_SORT_BY, &call->node, list, closure_of(l, lambda, self->args[0]), NULL);
        return op_text(e, down ? "true" : "false");
    }
    return by_key(l, call, key, down, lambda, NULL);
}
