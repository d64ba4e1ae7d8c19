/* Classes: the body runs as code, in order, over a namespace; methods become functions of `impl Name`. */
#include "transpile/hir/lower.h"

static HirExpr *class_body(Lower *l, const AstClassDef *n, HirExpr *e, Scope *scope) {
    Frame closure = {.outer = l->f->frames, .kind = FRAME_CLOSURE};
    Scope *outer_scope = l->f->scope;
    const HirFn *outer_fn = l->f->site_fn;
    uint32_t handlers = l->f->handlers;
    l->f->frames = &closure;
    l->f->scope = scope;
    l->f->site_fn = e->fn;
    NodeList body = n->body;
    e->fn->doc = doc_of(l, body);
    if (e->fn->doc) body.at++, body.len--;
    e->block = new_block(l);
    IN_BLOCK(l, e->block) {
        put_frame(l, e->fn);
        put_class_annotations(l, e->fn, &n->node);
        lower_body(l, body);
    }
    e->fn->diverges = l->f->dead;
    l->f->dead = false;
    l->f->frames = closure.outer;
    l->f->scope = outer_scope;
    l->f->site_fn = outer_fn;
    l->f->handlers = handlers;
    return e;
}

void lower_class(Lower *l, const AstClassDef *n) {
    if (is_struct(l, &n->node)) {
        lower_struct(l, n);
        return;
    }
    HirVar **decorators = NEW_ARRAY(l->arena, HirVar *, n->decorator_list.len + 1);
    for (uint32_t i = 0; i < n->decorator_list.len; i++) {
        decorators[i] = make_temp(l, "decorator", type_of(l->types, TYPE_ANY));
        put_let(l, decorators[i], own_any(l, lower_expr(l, n->decorator_list.at[i])));
    }
    Scope *scope = L_SCOPES(l)->scope_of[n->node.id];
    HirFn *fn = new_fn(l, HIR_FN_CLASS, n->name->text, scope);
    if (SYMBOL(l, &n->node)->kind == SYM_GLOBAL_EXPLICIT) fn->qualname = n->name->text;
    HirExpr *e = make_expr(l, HIR_CLASS, TYPE_ANY);
    e->fn = fn;
    e->raises = true;
    e->raise = raise_here(l, &n->node);
    if (has_stars(n->bases, n->keywords)) {
        HirExpr *builder = make_text(l, TYPE_ANY, "%s", "str(\"__build_class__()\")");
        HirVar *args = put_args(l, n->bases, n->keywords, as_temp(l, builder, "builder"), &n->node);
        e->c = make_read(l, args);
    } else {
        for (uint32_t i = 0; i < n->bases.len; i++) vec_push(l->arena, &e->operands, own_any(l, lower_expr(l, n->bases.at[i])));
        for (uint32_t i = 0; i < n->keywords.len; i++) {
            const Astkeyword *k = as(keyword, n->keywords.at[i]);
            vec_push(l->arena, &e->operands, own_any(l, lower_expr(l, k->value)));
            vec_push(l->arena, &e->names, name_ref(l, k->arg));
        }
    }
    const Symbol *cell = scope->class_cell;
    if (cell && scope->needs_class_closure) {
        e->var = var_of(l, cell);
        HirVar *v = l->m->facts[cell->id].var;
        HirStmt *let = make_stmt(l, HIR_LET);
        let->var = v;
        let->value = make_text(l, TYPE_ANY, "Cell::empty()");
        v->declared = true;
        put(l, let);
    }
    class_body(l, n, e, scope);
    vec_push(l->arena, &l->m->hir->classes, fn->rust);
    vec_push(l->arena, &l->m->hir->class_docs, fn->doc);
    HirExpr *value = e;
    for (uint32_t i = n->decorator_list.len; i-- > 0;) {
        HirExpr *args = make_expr(l, HIR_ARGS, TYPE_ANY);
        vec_push(l->arena, &args->operands, value);
        value = make_op(l, HOP_CALL, n->decorator_list.at[i], make_read(l, decorators[i]), args, NULL);
    }
    store_symbol(l, SYMBOL(l, &n->node), &n->node, value);
}
