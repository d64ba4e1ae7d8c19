/* Typed containers: displays, items, and what loops go over. */
#include "transpile/hir/lower.h"

static HirExpr *typed(HirExpr *e, const Type *type) {
    e->type = type;
    return e;
}

const char *rust_type(Lower *l, const Type *type) {
    Buf b = buf_in(l->arena);
    type_rust(&b, type);
    return b.at;
}

/* The arguments of a type as they stand between its brackets. */
const char *rust_args(Lower *l, const Type *type) {
    Buf b = buf_in(l->arena);
    for (uint32_t i = 0; i < (type->kind == TYPE_DICT ? 2 : type->arity); i++) {
        if (i) buf_text(&b, ", ");
        type_rust(&b, type->args[i]);
    }
    return b.at;
}

static bool int_typed(Lower *l, const Node *n) {
    TypeKind k = inferred(l, n)->kind;
    return k == TYPE_I64 || k == TYPE_INT;
}

/* An index as i64: one that is too large is an error of its own. */
static HirExpr *subscript(Lower *l, const Node *n, const Node *at) {
    HirExpr *i = lower_expr(l, n);
    return i->type->kind == TYPE_INT ? make_op(l, HOP_INT_SUBSCRIPT, at, i, NULL) : i;
}

/* A bound as i64. */
HirExpr *typed_index(Lower *l, const Node *n) {
    HirExpr *i = lower_expr(l, n);
    return i->type->kind == TYPE_INT ? make_op(l, HOP_INT_INDEX, NULL, i, NULL) : i;
}

/* -- displays */

HirExpr *typed_empty(Lower *l, const Type *type) {
    static const char *const names[TYPE_KINDS] = {[TYPE_LIST] = "List", [TYPE_DICT] = "Dict", [TYPE_SET] = "Set", [TYPE_DEQUE] = "Deque"};
    return typed(op_text(make_op(l, HOP_T_NEW, NULL, NULL), arena_printf(l->arena, "%s::<%s>", names[type->kind], rust_args(l, type))), type);
}

HirExpr *typed_subscript(Lower *l, const AstSubscript *n) { return subscript(l, n->slice, &n->node); }

static HirExpr *part(Lower *l, const Node *n, const Type *type) { return own(l, make_convert(l, lower_expr(l, n), type)); }

HirExpr *typed_display(Lower *l, const Node *n) {
    const Type *type = inferred(l, n);
    if (type->kind == TYPE_RECORD) return record_display(l, as(Dict, n), type);
    if (type->kind == TYPE_TUPLE) {
        NodeList elts = as(Tuple, n)->elts;
        HirExpr *e = typed(make_op(l, elts.len == 1 ? HOP_T_TUPLE_1 : HOP_T_TUPLE, NULL, NULL), type);
        for (uint32_t i = 0; i < elts.len; i++) vec_push(l->arena, &e->operands, part(l, elts.at[i], type->args[i]));
        return e;
    }
    if (type->kind == TYPE_DICT) {
        const AstDict *d = as(Dict, n);
        if (!d->keys.len) return typed_empty(l, type);
        HirExpr *e = typed(op_text(make_op(l, HOP_T_DICT, n, NULL), rust_args(l, type)), type);
        for (uint32_t i = 0; i < d->keys.len; i++) {
            HirExpr *key = part(l, d->keys.at[i], type->args[0]);
            vec_push(l->arena, &e->operands, make_op(l, HOP_T_PAIR, NULL, key, part(l, d->values.at[i], type->args[1]), NULL));
        }
        return e;
    }
    if ((type->kind != TYPE_LIST && type->kind != TYPE_SET) || type->args[0]->kind == TYPE_ANY) return NULL;
    NodeList elts = n->kind == AST_List ? as(List, n)->elts : as(Set, n)->elts;
    if (!elts.len) return typed_empty(l, type);
    HirExpr *e = typed(op_text(make_op(l, n->kind == AST_List ? HOP_T_LIST : HOP_T_SET_OF, n, NULL), rust_args(l, type)), type);
    for (uint32_t i = 0; i < elts.len; i++) vec_push(l->arena, &e->operands, part(l, elts.at[i], type->args[0]));
    return e;
}

/* -- items */

/* Bounds of a slice without a step, as i64s. */
static bool slice_bounds(Lower *l, const AstSlice *s, HirExpr **lower, HirExpr **upper) {
    if (s->step || (s->lower && !int_typed(l, s->lower)) || (s->upper && !int_typed(l, s->upper))) return false;
    *lower = s->lower ? typed_index(l, s->lower) : make_int(l, 0);
    *upper = s->upper ? typed_index(l, s->upper) : make_text(l, TYPE_I64, "i64::MAX");
    return true;
}

HirExpr *dict_item(Lower *l, HirExpr *self, HirExpr *key, const Node *at) {
    const Type *type = self->type;
    HirOp op = type_is_counter(type) ? HOP_T_AT_OR_ZERO : type_has_missing(type) ? HOP_T_AT_OR_NEW : HOP_T_AT;
    return typed(make_op(l, op, at, self, op == HOP_T_AT_OR_NEW ? own(l, key) : key, NULL), type->args[1]);
}

/* A str that is split where nothing can go wrong: at white space, or at a text that is known. */
static bool is_split(const HirExpr *e, bool *words) {
    if (e->kind != HIR_APPLY) return false;
    *words = e->op == HOP_STR_split || e->op == HOP_STR_split_none;
    if (*words || e->op != HOP_STR_split_on) return *words;
    const HirExpr *sep = e->operands.at[1];
    return sep->kind == HIR_APPLY && sep->op == HOP_STR_LITERAL && sep->operands.at[0]->constant->text.len;
}

/* One part of it needs no list: `line.split()[1]`. */
static HirExpr *split_part(Lower *l, HirExpr *self, HirExpr *index, const Node *at) {
    bool words;
    if (index->kind != HIR_CONST || index->type->kind != TYPE_I64 || index->constant->small < -1 || !is_split(self, &words)) return NULL;
    HirExpr *text = self->operands.at[0];
    return words ? make_op(l, HOP_STR_WORD_AT, at, text, index, NULL) : make_op(l, HOP_STR_PART_AT, at, text, self->operands.at[1], index, NULL);
}

/* Nor does a loop over the parts. */
static HirExpr *split_steps(Lower *l, HirExpr *e) {
    bool words;
    if (!is_split(e, &words)) return NULL;
    return words ? make_op(l, HOP_STR_EACH_WORD, NULL, e->operands.at[0], NULL) : make_op(l, HOP_STR_EACH_PART, NULL, e->operands.at[0], e->operands.at[1], NULL);
}

HirExpr *typed_item(Lower *l, const AstSubscript *n, HirExpr *self) {
    const Type *type = self->type;
    if (n->slice->kind == AST_Slice) {
        HirExpr *from, *to;
        if (type->kind != TYPE_LIST && type->kind != TYPE_STR) return NULL;
        if (inferred(l, &n->node) != type || !slice_bounds(l, as(Slice, n->slice), &from, &to)) return NULL;
        self = lend(lend(self, from), to);
        return typed(make_op(l, type->kind == TYPE_STR ? HOP_STR_SLICE : HOP_T_LIST_SLICE, NULL, self, from, to, NULL), type);
    }
    if ((type->kind == TYPE_LIST || type->kind == TYPE_STR || type->kind == TYPE_DEQUE) && int_typed(l, n->slice)) {
        HirExpr *index = subscript(l, n->slice, &n->node);
        HirExpr *part = split_part(l, self, index, &n->node);
        if (part) return part;
        if (type->kind == TYPE_STR) return make_op(l, HOP_STR_GET, &n->node, lend(self, index), index, NULL);
        return typed(make_op(l, HOP_T_GET, &n->node, lend(self, index), index, NULL), type->args[0]);
    }
    if (type->kind == TYPE_DICT) {
        HirExpr *key = make_convert(l, lower_expr(l, n->slice), type->args[0]);
        return dict_item(l, lend(self, key), key, &n->node);
    }
    if (type->kind == TYPE_TUPLE && int_typed(l, n->slice)) {
        HirExpr *i = lower_expr(l, n->slice);
        if (i->kind != HIR_CONST) return NULL;
        int64_t at = i->constant->small + (i->constant->small < 0 ? type->arity : 0);
        return typed(op_text(make_op(l, HOP_T_PART, NULL, lend(self, NULL), NULL), arena_printf(l->arena, "%lld", (long long)at)), type->args[at]);
    }
    if (type->kind == TYPE_INSTANCE) {
        HirExpr *key = lower_expr(l, n->slice);
        return special_call(l, &n->node, "__getitem__", self, &key, 1);
    }
    return NULL;
}

/* `self[key] = value`, when that is typed. */
bool typed_store(Lower *l, const AstSubscript *s, HirExpr *value) {
    const Type *type = inferred(l, s->value);
    if (is_record(type)) return record_store(l, s, value);
    if (s->slice->kind == AST_Slice) return false;
    bool list = type->kind == TYPE_LIST && int_typed(l, s->slice);
    if (type->kind == TYPE_INSTANCE) {
        value = as_temp(l, value, "value");
        HirExpr *self = lower_expr(l, s->value), *args[] = {lower_expr(l, s->slice), value};
        HirExpr *call = special_call(l, &s->node, "__setitem__", self, args, 2);
        if (call) put_eval(l, call);
        else disagree(l, "an item of an instance");
        return true;
    }
    if (!list && type->kind != TYPE_DICT) return false;
    value = as_temp(l, make_convert(l, value, type->args[list ? 0 : 1]), "value");
    HirExpr *self = lower_expr(l, s->value);
    HirExpr *key = list ? subscript(l, s->slice, &s->node) : own(l, make_convert(l, lower_expr(l, s->slice), type->args[0]));
    put_eval(l, make_op(l, list ? HOP_T_SET : HOP_T_PUT, &s->node, lend(self, key), key, own(l, value), NULL));
    return true;
}

bool typed_delete(Lower *l, const AstSubscript *s) {
    const Type *type = inferred(l, s->value);
    if (s->slice->kind == AST_Slice) return false;
    bool list = type->kind == TYPE_LIST && int_typed(l, s->slice);
    if (!list && type->kind != TYPE_DICT) return false;
    HirExpr *self = lower_expr(l, s->value);
    HirExpr *key = list ? subscript(l, s->slice, &s->node) : make_convert(l, lower_expr(l, s->slice), type->args[0]);
    put_eval(l, make_op(l, list ? HOP_T_DEL : HOP_T_DROP, &s->node, self, key, NULL));
    return true;
}

/* -- loops */

static bool is_call_of(Lower *l, const Node *n, const char *name, uint32_t least, uint32_t most) {
    if (n->kind != AST_Call) return false;
    const AstCall *c = as(Call, n);
    if (!is_builtin_name(l, c->func, name) || c->keywords.len || c->args.len < least || c->args.len > most) return false;
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred) return false;
    return true;
}

static bool enumerates(Lower *l, const Node *n, int64_t *start) {
    return n->kind == AST_Call && is_builtin_name(l, as(Call, n)->func, "enumerate") && infer_enumerates(as(Call, n), start);
}

static HirExpr *numbered(Lower *l, HirOp from_zero, HirOp from, int64_t start, HirExpr *items) {
    if (!start) return make_op(l, from_zero, NULL, items, NULL);
    return op_text(make_op(l, from, NULL, items, NULL), arena_printf(l->arena, "%lld", (long long)start));
}

/* 'k', 'v', 'i' for `d.keys()`, `d.values()`, `d.items()` of a typed dict. */
static char view_of(Lower *l, const Node *n) {
    if (n->kind != AST_Call || as(Call, n)->func->kind != AST_Attribute || as(Call, n)->args.len || as(Call, n)->keywords.len) return 0;
    const AstAttribute *a = as(Attribute, as(Call, n)->func);
    if (inferred(l, a->value)->kind != TYPE_DICT) return 0;
    return name_is(a->attr, "keys") ? 'k' : name_is(a->attr, "values") ? 'v' : name_is(a->attr, "items") ? 'i' : 0;
}

bool items_walk(Lower *l, const Node *n) {
    TypeKind k = inferred(l, n)->kind;
    return view_of(l, n) || k == TYPE_DICT || k == TYPE_SET;
}

/* The step of a range: a constant's size, or 0 when it is known at run time; negative when there is none to be had. */
static int64_t range_step(Lower *l, const AstCall *c, bool *down) {
    for (uint32_t i = 0; i < c->args.len; i++)
        if (!int_typed(l, c->args.at[i])) return -1;
    if (c->args.len > 1 && inferred(l, c->args.at[0])->kind != TYPE_I64) return -1;
    const Node *step = c->args.len == 3 ? c->args.at[2] : NULL;
    *down = step && step->kind == AST_UnaryOp && as(UnaryOp, step)->op == UNARY_USub;
    if (*down) step = as(UnaryOp, step)->operand;
    if (!step) return 1;
    if (step->kind != AST_Constant || as(Constant, step)->value.text.at)
        return inferred(l, c->args.at[2])->kind == TYPE_I64 && inferred(l, c->args.at[1])->kind == TYPE_I64 ? 0 : -1;
    int64_t by = as(Constant, step)->value.small;
    return by < 1 || by > 1024 ? -1 : by;
}

const Type *typed_items(Lower *l, const Node *iter) {
    if (l->untyped) return NULL;
    bool down;
    int64_t start;
    if (is_call_of(l, iter, "range", 1, 3)) return range_step(l, as(Call, iter), &down) >= 0 ? type_of(l->types, TYPE_I64) : NULL;
    if (enumerates(l, iter, &start)) {
        const Node *of = as(Call, iter)->args.at[0];
        const Type *item = items_walk(l, of) ? NULL : typed_items(l, of);
        return item ? type_make(l->types, TYPE_TUPLE, (const Type *[]){type_of(l->types, TYPE_I64), item}, 2) : NULL;
    }
    if (is_call_of(l, iter, "zip", 2, 2)) {
        const Node *a = as(Call, iter)->args.at[0], *b = as(Call, iter)->args.at[1];
        const Type *first = items_walk(l, a) ? NULL : typed_items(l, a), *second = items_walk(l, b) ? NULL : typed_items(l, b);
        return first && second ? type_make(l->types, TYPE_TUPLE, (const Type *[]){first, second}, 2) : NULL;
    }
    char view = view_of(l, iter);
    if (view) {
        const Type *d = inferred(l, as(Attribute, as(Call, iter)->func)->value);
        return view == 'k' ? d->args[0] : view == 'v' ? d->args[1] : type_make(l->types, TYPE_TUPLE, d->args, 2);
    }
    const Type *t = inferred(l, iter);
    if (t->kind == TYPE_LIST || t->kind == TYPE_DICT || t->kind == TYPE_SET) return t->args[0];
    return t->kind == TYPE_STR ? t : NULL;
}

static HirExpr *bound(Lower *l, const Node *n) {
    HirExpr *e = lower_expr(l, n);
    return e->type->kind == TYPE_INT ? make_op(l, HOP_INT_SMALL, NULL, e, NULL) : e;
}

static HirExpr *range_iterator(Lower *l, const AstCall *c) {
    bool down = false;
    int64_t by = range_step(l, c, &down);
    HirExpr *start = c->args.len > 1 ? bound(l, c->args.at[0]) : make_int(l, 0);
    HirExpr *stop = bound(l, c->args.at[c->args.len > 1 ? 1 : 0]);
    if (by == 0) return make_op(l, HOP_RANGE_STEP, &c->node, start, stop, lower_expr(l, c->args.at[2]), NULL);
    HirExpr *e = make_op(l, down ? HOP_RANGE_DOWN : by == 1 ? HOP_RANGE : HOP_RANGE_BY, NULL, start, stop, NULL);
    return op_text(e, arena_printf(l->arena, "%lld", (long long)by));
}

/* A Rust iterator over what typed_items() told of: of items, or of `Res` where it walks over a dict or set. */
HirExpr *typed_iterator_of(Lower *l, const Node *iter) {
    if (!l->deaths && infer_is_row(iter)) {
        NodeList elts = iter->kind == AST_Tuple ? as(Tuple, iter)->elts : as(List, iter)->elts;
        HirExpr *e = make_op(l, HOP_T_ROW, NULL, NULL);
        for (uint32_t i = 0; i < elts.len; i++) vec_push(l->arena, &e->operands, part(l, elts.at[i], inferred(l, iter)->args[0]));
        return e;
    }
    int64_t start;
    if (is_call_of(l, iter, "range", 1, 3)) return range_iterator(l, as(Call, iter));
    if (enumerates(l, iter, &start)) return numbered(l, HOP_T_ENUMERATE, HOP_T_ENUMERATE_FROM, start, typed_iterator_of(l, as(Call, iter)->args.at[0]));
    if (is_call_of(l, iter, "zip", 2, 2)) {
        HirExpr *a = typed_iterator_of(l, as(Call, iter)->args.at[0]);
        return make_op(l, HOP_T_ZIP, NULL, a, typed_iterator_of(l, as(Call, iter)->args.at[1]), NULL);
    }
    char view = view_of(l, iter);
    if (view) {
        HirExpr *d = lower_expr(l, as(Attribute, as(Call, iter)->func)->value);
        return make_op(l, view == 'k' ? HOP_T_KEYS : view == 'v' ? HOP_T_VALUES : HOP_T_ITEMS, NULL, d, NULL);
    }
    HirExpr *e = lower_expr(l, iter), *parts = split_steps(l, e);
    if (parts) return parts;
    return make_op(l, e->type->kind == TYPE_STR ? HOP_CHARS : e->type->kind == TYPE_DICT ? HOP_T_KEYS : HOP_T_LIST_ITER, NULL, e, NULL);
}

HirExpr *typed_iterator(Lower *l, const Node *iter) {
    bool may_change = items_walk(l, iter);
    HirExpr *e = typed_iterator_of(l, iter);
    return may_change ? make_op(l, HOP_T_FLATTEN, NULL, e, NULL) : e;
}

const Type *yielded(Lower *l, const Node *iter) {
    const Type *t = inferred(l, iter);
    return t->kind == TYPE_GENERATOR ? t->args[0] : NULL;
}

const Type *step_items(Lower *l, const Node *iter) {
    const Type *item = yielded(l, iter);
    int64_t start;
    if (!item && inferred(l, iter)->kind == TYPE_DEQUE) item = inferred(l, iter)->args[0];
    if (!item) item = typed_items(l, iter);
    if (item || l->untyped) return item;
    if (enumerates(l, iter, &start)) {
        item = step_items(l, as(Call, iter)->args.at[0]);
        return item ? type_make(l->types, TYPE_TUPLE, (const Type *[]){type_of(l->types, TYPE_I64), item}, 2) : NULL;
    }
    if (!is_call_of(l, iter, "zip", 2, 2)) return NULL;
    const Type *a = step_items(l, as(Call, iter)->args.at[0]), *b = step_items(l, as(Call, iter)->args.at[1]);
    return a && b ? type_make(l->types, TYPE_TUPLE, (const Type *[]){a, b}, 2) : NULL;
}

HirExpr *typed_steps(Lower *l, const Node *iter) {
    if (yielded(l, iter) || inferred(l, iter)->kind == TYPE_DEQUE) return make_op(l, HOP_T_STEPS, NULL, own(l, lower_expr(l, iter)), NULL);
    if (typed_items(l, iter)) {
        HirExpr *e = typed_iterator_of(l, iter);
        return items_walk(l, iter) ? e : make_op(l, HOP_STEPS_OF, NULL, e, NULL);
    }
    const AstCall *c = as(Call, iter);
    int64_t start;
    HirExpr *first = typed_steps(l, c->args.at[0]);
    if (enumerates(l, iter, &start)) return numbered(l, HOP_ENUMERATE_STEPS, HOP_ENUMERATE_STEPS_FROM, start, first);
    return make_op(l, HOP_ZIP_STEPS, NULL, first, typed_steps(l, c->args.at[1]), NULL);
}

/* A loop over a value that is there: a list, text, or a generator of items. */
void typed_loop_over(Lower *l, HirExpr *value, HirStmt *loop, const Node *at) {
    const Type *type = value->type;
    if (type->kind == TYPE_GENERATOR) {
        HirVar *it = make_temp(l, "items", type);
        put_let(l, it, own(l, value));
        loop->kind = HIR_EACH;
        loop->value = make_op(l, HOP_T_STEP, at, make_read(l, it), NULL);
    } else {
        loop->kind = HIR_FOR;
        loop->value = make_op(l, type->kind == TYPE_STR ? HOP_CHARS : HOP_T_LIST_ITER, NULL, value, NULL);
    }
    loop->var = make_temp(l, "item", type->kind == TYPE_STR ? type : type->args[0]);
}

bool typed_loop(Lower *l, const Node *iter, HirStmt *loop, const Node *at) {
    if (yielded(l, iter)) {
        typed_loop_over(l, lower_expr(l, iter), loop, at);
        return true;
    }
    const Type *item = step_items(l, iter);
    if (!item) return false;
    if (!typed_items(l, iter)) {
        HirVar *it = make_temp(l, "items", type_of(l->types, TYPE_ANY));
        put_let(l, it, typed_steps(l, iter));
        loop->kind = HIR_EACH;
        loop->value = make_op(l, HOP_T_NEXT, at, make_read(l, it), NULL);
        loop->var = make_temp(l, "item", item);
        return true;
    }
    if (items_walk(l, iter)) {
        HirVar *it = make_temp(l, "items", type_of(l->types, TYPE_ANY));
        HirStmt *let = make_stmt(l, HIR_LET);
        let->var = it, let->value = typed_iterator_of(l, iter);
        it->declared = true;
        put(l, let);
        loop->kind = HIR_EACH;
        loop->value = make_op(l, HOP_T_NEXT, at, make_read(l, it), NULL);
    } else {
        loop->kind = HIR_FOR;
        loop->value = typed_iterator_of(l, iter);
    }
    loop->var = make_temp(l, "item", item);
    return true;
}
