/* Comprehensions: loops in a labelled block, with a frame of their own in tracebacks. */
#include "transpile/hir/lower.h"

/* What a comprehension's innermost body does. */
static void put_item(Lower *l, const Comp *c) {
    const Node *n = c->n;
    HirVar *out = c->out;
    if (n->kind == AST_DictComp && out->type->kind == TYPE_DICT) {
        HirExpr *key = as_temp(l, make_convert(l, lower_expr(l, c->elt), out->type->args[0]), "key");
        HirExpr *item = own(l, make_convert(l, lower_expr(l, c->value), out->type->args[1]));
        put_eval(l, make_op(l, HOP_T_PUT, n, make_read(l, out), own(l, key), item, NULL));
        return;
    }
    if (n->kind == AST_DictComp) {
        HirExpr *k = as_temp(l, lower_obj(l, c->elt), "key");
        put_eval(l, make_op(l, HOP_DICT_SET, n, make_read(l, out), k, own_any(l, lower_expr(l, c->value)), NULL));
        return;
    }
    comp_collect(l, c, n->kind == AST_SetComp, n);
}

void comp_collect(Lower *l, const Comp *c, bool set, const Node *at) {
    HirVar *out = c->out;
    bool typed = out->type->kind != TYPE_ANY;
    HirExpr *item = own(l, make_convert(l, lower_expr(l, c->elt), typed ? out->type->args[0] : out->type));
    HirOp op = typed ? (set ? HOP_T_ADD_KEY : HOP_T_APPEND) : (set ? HOP_SET_ADD : HOP_LIST_APPEND);
    put_eval(l, make_op(l, op, at, make_read(l, out), item, NULL));
}

static void put_yield(Lower *l, const Comp *c) {
    const Type *made = l->f->fn->result;
    if (made->kind == TYPE_GENERATOR) {
        put_eval(l, make_op(l, HOP_T_YIELD, NULL, own(l, make_convert(l, lower_expr(l, c->elt), made->args[0])), NULL));
        return;
    }
    HirOp yield = l->f->fn->maker == HIR_ASYNC_GENERATOR ? HOP_YIELD_ITEM : HOP_YIELD;
    put_eval(l, make_op(l, yield, c->n, own_any(l, lower_expr(l, c->elt)), NULL));
}

/* The loops from the i-th on; the first one's iterator is given. */
static void put_loops(Lower *l, NodeList generators, uint32_t i, HirExpr *iterator, Comp *c) {
    const Astcomprehension *g = as(comprehension, generators.at[i]);
    HirStmt *loop = !i && c->outermost ? c->outermost
                    : g->is_async      ? async_loop(l, g->iter, iterator, c->n)
                                       : each_loop(l, g->iter, iterator, c->n);
    loop->label = fresh(l, "'each");
    loop->block = new_block(l);
    loop->var->declared = true;
    if (!i) c->outermost = loop;
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
        if (i + 1 < generators.len) put_loops(l, generators, i + 1, NULL, c);
        else c->innermost(l, c);
        l->f->block = inside;
    }
}

void lower_yields(Lower *l, NodeList generators, HirExpr *iterator, const Node *n, const Node *elt) {
    Comp c = {.n = n, .elt = elt, .innermost = put_yield};
    put_loops(l, generators, 0, iterator, &c);
}

HirExpr *comp_block(Lower *l, NodeList generators, const char *name, HirExpr *first, Comp *c) {
    const Astcomprehension *over = as(comprehension, generators.at[0]);
    HirExpr *iterator = NULL;
    if (over->is_async) iterator = make_op(l, HOP_ASYNC_ITER, c->n, lower_obj(l, over->iter), NULL);
    else if (!step_items(l, over->iter)) iterator = make_op(l, HOP_GET_ITER, c->n, lower_iterable(l, over->iter), NULL);
    Scope *scope = L_SCOPES(l)->scope_of[c->n->id], *outer_scope = l->f->scope;
    const HirFn *outer_fn = l->f->site_fn;
    HirFn *frame = new_fn(l, HIR_FN_COMPREHENSION, name, scope);
    HirExpr *block = make_expr(l, HIR_LABELED, TYPE_ANY);
    block->label = fresh(l, "'comp");
    block->block = new_block(l);
    /* What the outermost loop goes over is made in the frame around, each step of it in this one. */
    bool stepped = !over->is_async && !iterator;
    if (stepped) {
        IN_BLOCK(l, block->block) c->outermost = each_loop(l, over->iter, NULL, c->n);
    }
    Frame catch = {.outer = l->f->frames, .kind = FRAME_CATCH, .label = block->label};
    l->f->frames = &catch;
    l->f->scope = scope;
    l->f->site_fn = frame;
    IN_BLOCK(l, block->block) {
        put_frame(l, frame);
        put_cells(l, scope);
        put_let(l, c->out, first);
        if (stepped && c->outermost->kind == HIR_EACH) {
            HirExpr *step = c->outermost->value;
            c->outermost->value = make_op(l, step->op, c->n, step->operands.at[0], NULL);
        }
        put_loops(l, generators, 0, iterator, c);
    }
    block->a = make_read(l, c->out);
    l->f->frames = catch.outer;
    l->f->scope = outer_scope;
    l->f->site_fn = outer_fn;
    return block;
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
    const Type *type = inferred(l, n);
    HirVar *out = make_temp(l, n->kind == AST_ListComp ? "list" : n->kind == AST_SetComp ? "set" : "dict", type);
    Comp c = {.n = n, .elt = elt, .value = value, .out = out, .innermost = put_item};
    HirExpr *first = type->kind == TYPE_ANY ? make_op(l, empty, NULL, NULL) : typed_empty(l, type);
    HirExpr *e = make_op(l, HOP_COMPREHENSION, n, comp_block(l, generators, name, first, &c), NULL);
    e->type = type;
    return e;
}
