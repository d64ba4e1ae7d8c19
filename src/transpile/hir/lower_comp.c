/* Comprehensions: loops in a labelled block, with a frame of their own in tracebacks. */
#include "transpile/hir/lower.h"

/* What a comprehension's innermost body does. */
static void innermost(Lower *l, const Node *n, const Node *elt, const Node *value, HirVar *out) {
    if (n->kind == AST_GeneratorExp) {
        put_eval(l, make_op(l, l->f->fn->maker == HIR_ASYNC_GENERATOR ? HOP_YIELD_ITEM : HOP_YIELD, n, own_any(l, lower_expr(l, elt)), NULL));
        return;
    }
    if (out->type->kind == TYPE_DICT) {
        HirExpr *key = as_temp(l, make_convert(l, lower_expr(l, elt), out->type->args[0]), "key");
        HirExpr *item = own(l, make_convert(l, lower_expr(l, value), out->type->args[1]));
        put_eval(l, make_op(l, HOP_T_PUT, n, make_read(l, out), own(l, key), item, NULL));
        return;
    }
    if (out->type->kind == TYPE_SET) {
        put_eval(l, make_op(l, HOP_T_ADD_KEY, n, make_read(l, out), own(l, make_convert(l, lower_expr(l, elt), out->type->args[0])), NULL));
        return;
    }
    if (n->kind == AST_DictComp) {
        HirExpr *k = as_temp(l, lower_obj(l, elt), "key");
        put_eval(l, make_op(l, HOP_DICT_SET, n, make_read(l, out), k, own_any(l, lower_expr(l, value)), NULL));
        return;
    }
    HirOp add = n->kind == AST_SetComp ? HOP_SET_ADD : HOP_LIST_APPEND;
    if (out->type->kind == TYPE_LIST) {
        HirExpr *item = own(l, make_convert(l, lower_expr(l, elt), out->type->args[0]));
        put_eval(l, make_op(l, HOP_T_APPEND, NULL, make_read(l, out), item, NULL));
        return;
    }
    put_eval(l, make_op(l, add, n, make_read(l, out), own_any(l, lower_expr(l, elt)), NULL));
}

void lower_generators(Lower *l, NodeList generators, uint32_t i, HirExpr *iterator, const Node *n, const Node *elt,
                      const Node *value, HirVar *out) {
    const Astcomprehension *g = as(comprehension, generators.at[i]);
    HirStmt *loop = g->is_async ? async_loop(l, g->iter, iterator, n) : each_loop(l, g->iter, iterator, n);
    loop->label = fresh(l, "'each");
    loop->block = new_block(l);
    loop->var->declared = true;
    put(l, loop);
    IN_BLOCK(l, loop->block) {
        lower_target(l, g->target, make_read(l, loop->var));
        HirBlock *inside = l->f->block;
        for (uint32_t k = 0; k < g->ifs.len; k++) {
            HirStmt *test = make_stmt(l, HIR_IF);
            test->value = lower_test(l, g->ifs.at[k]);
            test->block = new_block(l);
            put(l, test);
            l->f->block = test->block;
        }
        if (i + 1 < generators.len) lower_generators(l, generators, i + 1, NULL, n, elt, value, out);
        else innermost(l, n, elt, value, out);
        l->f->block = inside;
    }
}

HirExpr *lower_comprehension(Lower *l, const Node *n) {
    NodeList generators;
    const Node *elt, *value = NULL;
    const char *name;
    HirOp empty;
    if (n->kind == AST_ListComp) {
        generators = as(ListComp, n)->generators, elt = as(ListComp, n)->elt, name = "<listcomp>", empty = HOP_LIST;
    } else if (n->kind == AST_SetComp) {
        generators = as(SetComp, n)->generators, elt = as(SetComp, n)->elt, name = "<setcomp>", empty = HOP_SET;
    } else {
        generators = as(DictComp, n)->generators, elt = as(DictComp, n)->key, value = as(DictComp, n)->value;
        name = "<dictcomp>", empty = HOP_DICT;
    }
    const Astcomprehension *first = as(comprehension, generators.at[0]);
    HirExpr *iterator = NULL;
    if (first->is_async) iterator = make_op(l, HOP_ASYNC_ITER, n, lower_obj(l, first->iter), NULL);
    else if (!typed_items(l, first->iter)) iterator = make_op(l, HOP_GET_ITER, n, lower_iterable(l, first->iter), NULL);
    Scope *scope = L_SCOPES(l)->scope_of[n->id], *outer_scope = l->f->scope;
    const HirFn *outer_fn = l->f->site_fn;
    HirFn *frame = new_fn(l, HIR_FN_COMPREHENSION, name, scope);

    HirExpr *block = make_expr(l, HIR_LABELED, TYPE_ANY);
    block->label = fresh(l, "'comp");
    block->block = new_block(l);
    Frame catch = {.outer = l->f->frames, .kind = FRAME_CATCH, .label = block->label};
    const Type *type = inferred(l, n);
    HirVar *out = make_temp(l, n->kind == AST_ListComp ? "list" : n->kind == AST_SetComp ? "set" : "dict", type);
    l->f->frames = &catch;
    l->f->scope = scope;
    l->f->site_fn = frame;
    IN_BLOCK(l, block->block) {
        put_cells(l, scope);
        put_let(l, out, type->kind == TYPE_ANY ? make_op(l, empty, NULL, NULL) : typed_empty(l, type));
        lower_generators(l, generators, 0, iterator, n, elt, value, out);
    }
    block->a = make_read(l, out);
    l->f->frames = catch.outer;
    l->f->scope = outer_scope;
    l->f->site_fn = outer_fn;
    HirExpr *e = make_op(l, HOP_COMPREHENSION, n, block, NULL);
    e->type = type;
    return e;
}
