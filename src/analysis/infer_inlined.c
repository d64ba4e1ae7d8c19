/* Calls that use up a generator expression or a lambda (analysis/inlined.h). */
#include "analysis/infer_parts.h"
#include "analysis/inlined.h"

bool infer_sortable(const Type *t) {
    if (t->kind == TYPE_STR || t->kind == TYPE_BOOL || type_is_number(t)) return true;
    if (t->kind != TYPE_TUPLE) return false;
    for (uint32_t i = 0; i < t->arity; i++)
        if (!infer_sortable(t->args[i])) return false;
    return true;
}

bool infer_can_sort(Ty *t) {
    t = ty_find(t);
    if (t->kind == TYPE_NEVER || t->kind == TYPE_STR || t->kind == TYPE_BOOL || ty_is_number(t)) return true;
    if (t->kind != TYPE_TUPLE) return false;
    for (uint32_t i = 0; i < t->arity; i++)
        if (!infer_can_sort(t->args[i])) return false;
    return true;
}

/* Either without objects, or objects. */
static void sort_or_escape(Infer *in, Ty *t) {
    if (!infer_can_sort(t)) ty_escapes(in, t);
}

static Ty *sum_of(Infer *in, Ty *item) {
    if (item->kind == TYPE_NEVER) return item;
    if (ty_is_int(item)) return ty_new(in, TYPE_INT);
    ty_escapes(in, item);
    return ty_new(in, TYPE_ANY);
}

static Ty *collected(Infer *in, const Node *call, TypeKind kind, Ty *item) {
    infer_display(in, call, kind, 1);
    infer_put(in, call, kind, 0, item);
    return ty_find(in->at[call->id]);
}

static Ty *infer_use(Infer *in, const AstCall *c, InlinedUse use) {
    const Node *n = &c->node;
    const AstGeneratorExp *g = as(GeneratorExp, c->args.at[0]);
    infer_loops(in, g->generators);
    infer_any(in, &g->node);
    if (use == INLINED_ANY || use == INLINED_ALL) {
        infer_truth(in, g->elt);
        return infer_into(in, n, ty_new(in, TYPE_BOOL));
    }
    Ty *item = ty_find(infer_expr(in, g->elt));
    switch (use) {
    case INLINED_SUM: return infer_into(in, n, sum_of(in, item));
    case INLINED_MIN:
    case INLINED_MAX:
        sort_or_escape(in, item);
        return infer_into(in, n, item);
    case INLINED_SORTED:
        sort_or_escape(in, item);
        return collected(in, n, TYPE_LIST, item);
    case INLINED_LIST: return collected(in, n, TYPE_LIST, item);
    case INLINED_SET: return collected(in, n, TYPE_SET, item);
    case INLINED_JOIN:
        if (item->kind == TYPE_NEVER || item->kind == TYPE_STR) return infer_into(in, n, ty_new(in, item->kind));
        break;
    default: break;
    }
    ty_escapes(in, item);
    return infer_any(in, n);
}

/* The items flow into the lambda's parameter, and its results are what is compared. */
static void infer_lambda(Infer *in, const AstLambda *lambda, Ty *item) {
    const Node *param = infer_param(as(arguments, lambda->args), 0);
    const Symbol *sym = in->m->scopes->symbol_of[param->id];
    Ty *var = in->var[sym->id];
    if (var) ty_flow(in, item, var);
    else ty_escapes(in, item);
    infer_any(in, &lambda->node);
    sort_or_escape(in, infer_expr(in, lambda->body));
}

Ty *infer_inlined(Infer *in, const AstCall *c) {
    const Scopes *scopes = in->m->scopes;
    const Node *n = &c->node, *reverse;
    InlinedUse use = inlined_use(scopes, c);
    if (use) return infer_use(in, c, use);
    InlinedKey key = inlined_key(scopes, c);
    if (!key) return NULL;
    const AstLambda *lambda = inlined_lambda(c, &reverse);
    if (key == INLINED_KEY_SORT) {
        Ty *self = ty_find(infer_expr(in, as(Attribute, c->func)->value));
        if (self->kind == TYPE_NEVER) return infer_node(in, n);
        if (self->kind == TYPE_LIST) {
            infer_lambda(in, lambda, self->args[0]);
            return infer_into(in, n, ty_new(in, TYPE_NONE));
        }
        Ty *var = in->var[scopes->symbol_of[infer_param(as(arguments, lambda->args), 0)->id]->id];
        if (var) ty_any(in, var);
        return NULL;
    }
    Ty *item = infer_items(in, c->args.at[0]);
    infer_lambda(in, lambda, item);
    if (key != INLINED_KEY_SORTED) return infer_into(in, n, item);
    return collected(in, n, TYPE_LIST, item);
}
