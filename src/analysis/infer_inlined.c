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

const Node *infer_key(const AstCall *c, bool *down) {
    const Node *key = NULL;
    *down = false;
    for (uint32_t i = 0; i < c->keywords.len; i++) {
        const Astkeyword *k = as(keyword, c->keywords.at[i]);
        const Const *value = k->value->kind == AST_Constant ? &as(Constant, k->value)->value : NULL;
        if (k->arg && name_is(k->arg, "key")) key = k->value;
        else if (k->arg && name_is(k->arg, "reverse") && value && (value->kind == CONST_TRUE || value->kind == CONST_FALSE)) *down = value->kind == CONST_TRUE;
        else return NULL;
    }
    return key && (key->kind == AST_Name || key->kind == AST_Attribute) ? key : NULL;
}

static bool is_builtin(Infer *in, const Node *n, const char *name) {
    if (n->kind != AST_Name || !name_is(as(Name, n)->id, name)) return false;
    const Symbol *sym = in->m->scopes->symbol_of[n->id];
    return sym && sym->kind == SYM_GLOBAL_IMPLICIT && !sym->owner;
}

/* What a key function that is known gives for an item, without a function being called; NULL: of others. */
static Ty *key_of(Infer *in, const Node *key, const Node *iter, Ty *item) {
    bool sized = item->kind == TYPE_STR || item->kind == TYPE_LIST || item->kind == TYPE_DICT || item->kind == TYPE_SET || item->kind == TYPE_DEQUE;
    if (is_builtin(in, key, "len")) return sized ? ty_int(in, 0, (int64_t)1 << 31) : NULL;
    if (key->kind != AST_Attribute) return NULL;
    const AstAttribute *a = as(Attribute, key);
    if (is_builtin(in, a->value, "str") && item->kind == TYPE_STR) {
        int at = typed_method(TYPE_STR, a->attr, 0, -1);
        return at >= 0 && typed_methods[at].result == 's' ? ty_new(in, TYPE_STR) : NULL;
    }
    /* `max(d, key=d.get)`: every key is there. */
    if (!name_is(a->attr, "get") || a->value->kind != AST_Name || !iter || iter->kind != AST_Name || as(Name, iter)->id != as(Name, a->value)->id) return NULL;
    Ty *d = ty_find(infer_expr(in, a->value));
    return d->kind == TYPE_DICT ? ty_find(d->args[1]) : NULL;
}

/* sorted(xs, key=len), max(d, key=d.get), xs.sort(key=str.lower); NULL: of objects. */
static Ty *infer_keyed(Infer *in, const AstCall *c) {
    bool down, sorts = is_builtin(in, c->func, "sorted"), method = c->func->kind == AST_Attribute && name_is(as(Attribute, c->func)->attr, "sort") && !c->args.len;
    const Node *key = infer_key(c, &down);
    if (!key || !(method || sorts || is_builtin(in, c->func, "min") || is_builtin(in, c->func, "max"))) return NULL;
    if (!method && (c->args.len != 1 || c->args.at[0]->kind == AST_Starred || (!sorts && c->keywords.len > 1))) return NULL;
    Ty *item;
    if (method) {
        Ty *self = ty_find(infer_expr(in, as(Attribute, c->func)->value));
        if (self->kind == TYPE_NEVER) return infer_node(in, &c->node);
        item = self->kind == TYPE_LIST ? self->args[0] : NULL;
    } else {
        item = infer_steps(in, c->args.at[0]);
    }
    if (!item) return NULL;
    item = ty_find(item);
    if (item->kind == TYPE_NEVER) return infer_node(in, &c->node);
    Ty *made = key_of(in, key, method ? NULL : c->args.at[0], item);
    if (!made || !infer_can_sort(made)) return NULL;
    for (uint32_t i = 0; i < c->keywords.len; i++)
        if (as(keyword, c->keywords.at[i])->value != key) infer_expr(in, as(keyword, c->keywords.at[i])->value);
    if (method) return infer_into(in, &c->node, ty_new(in, TYPE_NONE));
    return sorts ? collected(in, &c->node, TYPE_LIST, item) : infer_into(in, &c->node, item);
}

Ty *infer_inlined(Infer *in, const AstCall *c) {
    const Scopes *scopes = in->m->scopes;
    const Node *n = &c->node, *reverse;
    InlinedUse use = inlined_use(scopes, c);
    if (use) return infer_use(in, c, use);
    InlinedKey key = inlined_key(scopes, c);
    if (!key) return infer_keyed(in, c);
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
