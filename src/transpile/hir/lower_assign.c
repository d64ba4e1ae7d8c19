/* Assignment in all its forms. The value first, then the target's parts, as CPython orders them. */
#include "transpile/hir/lower.h"

static void store_parts(Lower *l, NodeList elts, HirVar **parts) {
    for (uint32_t i = 0; i < elts.len; i++) {
        HirExpr *part = make_expr(l, HIR_TEXT, TYPE_ANY);
        part->text = parts[i]->rust;
        part->type = parts[i]->type;
        lower_target(l, elts.at[i]->kind == AST_Starred ? as(Starred, elts.at[i])->value : elts.at[i], part);
    }
}

static bool plain_tuple(const Node *n) {
    if (n->kind != AST_Tuple) return false;
    for (uint32_t i = 0; i < as(Tuple, n)->elts.len; i++)
        if (as(Tuple, n)->elts.at[i]->kind == AST_Starred) return false;
    return true;
}

/* a, b = b, a: no tuple is made, as in CPython. */
static bool lower_swap(Lower *l, const Node *target, const Node *value) {
    if (!plain_tuple(target) || !plain_tuple(value)) return false;
    NodeList to = as(Tuple, target)->elts, from = as(Tuple, value)->elts;
    if (to.len != from.len || !to.len) return false;
    HirVar **parts = NEW_ARRAY(l->arena, HirVar *, to.len);
    for (uint32_t i = 0; i < to.len; i++) {
        HirExpr *e = own(l, lower_expr(l, from.at[i]));
        if (e->type->kind == TYPE_NONE) e = own_any(l, e);
        parts[i] = make_temp(l, "part", e->type);
        put_let(l, parts[i], e);
    }
    store_parts(l, to, parts);
    return true;
}

/* Of a typed tuple: Rust's own pattern. */
static void unpack_tuple(Lower *l, NodeList elts, HirExpr *value) {
    HirVar *pattern = make_temp(l, "parts", value->type), **parts = NEW_ARRAY(l->arena, HirVar *, elts.len + 1);
    Buf text = buf_in(l->arena);
    for (uint32_t i = 0; i < elts.len; i++) {
        parts[i] = make_temp(l, "part", value->type->args[i]);
        parts[i]->declared = true;
        buf_printf(&text, "%s%s", i ? ", " : "(", parts[i]->rust);
    }
    buf_text(&text, elts.len == 1 ? ",)" : ")");
    pattern->rust = text.at;
    put_let(l, pattern, value);
    store_parts(l, elts, parts);
}

/* `let [a, b] = …`: the parts' variables. */
static HirVar **put_pattern(Lower *l, uint32_t count, HirExpr *unpacked, const Type *item) {
    HirVar *pattern = make_temp(l, "parts", unpacked->type), **parts = NEW_ARRAY(l->arena, HirVar *, count + 1);
    Buf text = buf_in(l->arena);
    for (uint32_t i = 0; i < count; i++) {
        parts[i] = make_temp(l, "part", item);
        parts[i]->declared = true;
        buf_printf(&text, "%s%s", i ? ", " : "[", parts[i]->rust);
    }
    buf_text(&text, count ? "]" : "[]");
    pattern->rust = text.at;
    put_let(l, pattern, unpacked);
    return parts;
}

/* A list that is split off a str only to be unpacked: its parts need no list. */
static HirExpr *split_parts(Lower *l, HirExpr *value, const Node *at) {
    if (value->kind != HIR_APPLY) return NULL;
    HirExpr *self = value->operands.at[0];
    if (value->op == HOP_STR_split) return make_op(l, HOP_STR_WORD_PARTS, at, self, NULL);
    HirExpr *sep = value->op == HOP_STR_split_on ? value->operands.at[1] : NULL;
    if (!sep || sep->kind != HIR_APPLY || sep->op != HOP_STR_LITERAL || !sep->operands.at[0]->constant->text.len) return NULL;
    return make_op(l, HOP_STR_PARTS, at, self, sep, NULL);
}

/* Of a typed list, or of the characters of a str. */
static HirVar **unpack_typed(Lower *l, NodeList elts, uint32_t star, HirExpr *value, const Node *at) {
    uint32_t count = elts.len;
    const Type *list = value->type->kind == TYPE_STR ? type_list(l->types, value->type) : value->type, *item = list->args[0];
    HirExpr *unpacked;
    if (star == count) {
        unpacked = split_parts(l, value, at);
        if (!unpacked) unpacked = make_op(l, value->type->kind == TYPE_STR ? HOP_STR_UNPACK : HOP_T_UNPACK, at, value, NULL);
        return put_pattern(l, count, unpacked, item);
    }
    if (value->type->kind == TYPE_STR) value = make_op(l, HOP_STR_LIST, NULL, value, NULL), value->type = list;
    Buf parts = buf_in(l->arena);
    unpacked = make_op(l, HOP_T_UNPACK_STAR, at, value, NULL);
    HirVar *all = make_temp(l, "parts", unpacked->type);
    HirVar **vars = NEW_ARRAY(l->arena, HirVar *, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        vars[i] = make_temp(l, "part", i == star ? list : item);
        vars[i]->declared = true;
    }
    buf_char(&parts, '(');
    for (int part = 0; part < 3; part++) {
        uint32_t from = part == 0 ? 0 : part == 1 ? star : star + 1, to = part == 0 ? star : part == 1 ? star + 1 : count;
        if (part) buf_text(&parts, ", ");
        if (part != 1) buf_char(&parts, '[');
        for (uint32_t i = from; i < to; i++) buf_printf(&parts, "%s%s", i > from ? ", " : "", vars[i]->rust);
        if (part != 1) buf_char(&parts, ']');
    }
    buf_char(&parts, ')');
    all->rust = parts.at;
    put_let(l, all, unpacked);
    /* The characters of a str, where a list of objects is wanted. */
    const Node *rest = as(Starred, elts.at[star])->value;
    if (item->kind == TYPE_STR && (rest->kind != AST_Name || var_of(l, SYMBOL(l, rest))->type != list)) {
        HirVar *objects = make_temp(l, "part", type_list(l->types, type_of(l->types, TYPE_ANY)));
        HirExpr *part = make_text(l, TYPE_ANY, "%s", vars[star]->rust), *made = make_op(l, HOP_T_OBJECTS, NULL, part, NULL);
        part->type = list;
        made->type = objects->type;
        put_let(l, objects, made);
        vars[star] = objects;
    }
    return vars;
}

/* `let [a, b] = unpack(value)`, or around the item at `star`: the parts' variables. */
HirVar **put_unpack(Lower *l, uint32_t count, uint32_t star, HirExpr *value, const Node *at) {
    HirExpr *unpacked = star == count ? make_op(l, HOP_UNPACK, at, value, NULL)
                                      : op_text(make_op(l, HOP_UNPACK_STAR, at, value, NULL), arena_printf(l->arena, "%u", star));
    return put_pattern(l, count, unpacked, type_of(l->types, TYPE_ANY));
}

static void unpack_target(Lower *l, NodeList elts, HirExpr *value, const Node *at) {
    uint32_t star = elts.len;
    for (uint32_t i = 0; i < elts.len; i++)
        if (elts.at[i]->kind == AST_Starred) star = i;
    if (value->type->kind == TYPE_TUPLE && value->type->arity == elts.len && star == elts.len) unpack_tuple(l, elts, value);
    else if (value->type->kind == TYPE_LIST || value->type->kind == TYPE_STR) store_parts(l, elts, unpack_typed(l, elts, star, value, at));
    else store_parts(l, elts, put_unpack(l, elts.len, star, to_any(l, value), at));
}

/* A field of a struct; in `__init__` perhaps still a variable. */
static FieldFacts *field_target(Lower *l, const AstAttribute *a) {
    const Type *type = inferred(l, a->value);
    if (type->kind == TYPE_OPTIONAL) type = type->args[0];
    return type->kind == TYPE_INSTANCE ? class_field(type->of, a->attr) : NULL;
}

static bool store_field(Lower *l, const AstAttribute *a, HirExpr *value) {
    FieldFacts *field = field_target(l, a);
    if (!field) return false;
    HirVar *v = field_var(l, a->value, field);
    if (v) {
        put_set(l, v, value);
        return true;
    }
    value = as_temp(l, make_convert(l, value, field->type), "value");
    HirExpr *self = lend(unwrap(l, lower_expr(l, a->value), a), value);
    put_eval(l, op_text(make_op(l, HOP_FIELD_SET, NULL, self, own(l, value), NULL), field_ident(l, field)));
    return true;
}

/* `sys.stdout = x`: what uses of the name read. Other natives are bound at build time: they cannot be replaced. */
static bool native_target(Lower *l, const AstAttribute *target, HirExpr *value) {
    static const char *const kept[] = {"stdin", "stdout", "stderr", "argv", "path", "displayhook", "excepthook", "unraisablehook"};
    const Module *module = native_module(l, target->value);
    if (!module || !native_find(module->name->text, target->attr->text)) return false;
    for (size_t i = 0; i < sizeof kept / sizeof *kept && name_is(module->name, "sys"); i++) {
        if (!name_is(target->attr, kept[i])) continue;
        HirExpr *e = make_op(l, HOP_SYS_SET, &target->node, own_any(l, value), NULL);
        put_eval(l, op_text(e, arena_printf(l->arena, "\"%s\"", kept[i])));
        return true;
    }
    unsupported_stmt(l, &target->node, arena_printf(l->arena, "assignment to `%s` of module `%s`", target->attr->text, module->name->text));
    return true;
}

void lower_target(Lower *l, const Node *target, HirExpr *value) {
    switch (target->kind) {
    case AST_Name: store_symbol(l, SYMBOL(l, target), target, value); return;
    case AST_Attribute: {
        if (native_target(l, as(Attribute, target), value)) return;
        if (store_field(l, as(Attribute, target), value)) return;
        value = as_temp(l, to_any(l, value), "value");
        HirExpr *object = lower_obj(l, as(Attribute, target)->value);
        HirExpr *e = make_op(l, HOP_SET_ATTR, target, object, own(l, value), NULL);
        put_eval(l, op_text(e, attr_ref(l, as(Attribute, target)->attr)));
        return;
    }
    case AST_Subscript: {
        if (typed_store(l, as(Subscript, target), value)) return;
        value = as_temp(l, to_any(l, value), "value");
        HirExpr *object = lower_obj(l, as(Subscript, target)->value);
        HirExpr *key = lower_obj(l, as(Subscript, target)->slice);
        put_eval(l, make_op(l, HOP_SET_ITEM, target, object, key, own(l, value), NULL));
        return;
    }
    case AST_Tuple: unpack_target(l, as(Tuple, target)->elts, value, target); return;
    case AST_List: unpack_target(l, as(List, target)->elts, value, target); return;
    case AST_Starred: lower_target(l, as(Starred, target)->value, value); return;
    default: unsupported_stmt(l, target, "this target"); return;
    }
}

void lower_assign(Lower *l, const AstAssign *n) {
    if ((n->targets.len == 1 && lower_swap(l, n->targets.at[0], n->value)) || change_counted(l, n)) return;
    HirExpr *value = lower_expr(l, n->value);
    if (n->targets.len == 1) {
        lower_target(l, n->targets.at[0], value);
        return;
    }
    bool constant = value->kind == HIR_CONST || (value->kind == HIR_CONVERT && value->a->kind == HIR_CONST);
    if (!constant) value = as_temp(l, own(l, value), "value");
    for (uint32_t i = 0; i < n->targets.len; i++) lower_target(l, n->targets.at[i], value);
}

/* Whether the operand is `v` itself, or a reference to it. */
static bool reads(const HirExpr *e, const HirVar *v) {
    if (e->kind == HIR_APPLY && e->op == HOP_INT_REF) e = e->operands.at[0];
    return e->kind == HIR_READ && e->var == v;
}

/* x = x + e of a typed x: x += e. Not x += x: Rust does not lend twice what it changes. */
static void put_compound(Lower *l, HirVar *v, HirExpr *e) {
    static const struct { HirOp plain, compound; } forms[] = {{HOP_T_ADD, HOP_T_IADD}, {HOP_T_SUB, HOP_T_ISUB}, {HOP_T_MULT, HOP_T_IMULT}};
    HirExpr *left = e->kind == HIR_APPLY && e->operands.len == 2 ? e->operands.at[0] : NULL;
    for (size_t i = 0; left && i < 3; i++) {
        if (e->op != forms[i].plain || !reads(left, v) || reads(e->operands.at[1], v) || e->type != v->type) continue;
        if (left->kind == HIR_APPLY) left = left->operands.at[0];
        put_eval(l, make_op(l, forms[i].compound, NULL, left, e->operands.at[1], NULL));
        return;
    }
    put_set(l, v, e);
}

static void walk_bindings(void *context, Node *n) {
    bool *found = context;
    if (n->kind == AST_NamedExpr) *found = true;
    else ast_children(n, walk_bindings, context);
}

/* Does evaluating it bind a variable? */
static bool binds_names(const Node *n) {
    bool found = false;
    walk_bindings(&found, (Node *)n);
    return found;
}

typedef struct Mentions {
    const Lower *l;
    const Symbol *owner;
    bool found;
} Mentions;

static void walk_mentions(void *context, Node *n) {
    Mentions *m = context;
    if (n->kind == AST_Name && symbol_owner(SYMBOL(m->l, n)) == m->owner) m->found = true;
    else ast_children(n, walk_mentions, m);
}

/* Is the variable read in it? */
static bool mentions(const Lower *l, const Node *n, const Symbol *sym) {
    Mentions m = {l, symbol_owner(sym), false};
    walk_mentions(&m, (Node *)n);
    return m.found;
}

/* The variable itself, to be changed in place. */
static HirExpr *place_of(Lower *l, HirVar *v) {
    HirExpr *e = make_read(l, v);
    return e->kind == HIR_CLONE ? e->a : e;
}

static HirExpr *in_variable(Lower *l, HirExpr *value) {
    HirVar *v = make_temp(l, "value", value->type);
    put_let(l, v, own(l, value));
    return make_read(l, v);
}

/* The old value is read before the operand is evaluated: where Rust's own order does not say so, by a variable. */
static HirExpr *settled_first(Lower *l, HirExpr *old, const Node *operand) {
    return operand->kind == AST_Constant || operand->kind == AST_Name ? old : as_temp(l, old, "old");
}

/* x.a += v of a struct's field. */
static bool augment_field(Lower *l, const AstAugAssign *n) {
    const AstAttribute *a = as(Attribute, n->target);
    FieldFacts *field = field_target(l, a);
    if (!field || field->type->kind == TYPE_ANY) return false;
    HirVar *v = field_var(l, a->value, field);
    HirExpr *self = v ? NULL : as_temp(l, unwrap(l, lower_expr(l, a->value), a), "object");
    HirExpr *old = v ? make_read(l, v) : read_field(l, a, self, field);
    old->type = field->type;
    HirExpr *result = typed_arithmetic(l, n->op, &n->node, n->value, old, lower_expr(l, n->value), field->type);
    if (!result) disagree(l, "an augmented assignment of a field");
    else if (v) put_set(l, v, result);
    else put_eval(l, op_text(make_op(l, HOP_FIELD_SET, NULL, self, own(l, result), NULL), field_ident(l, field)));
    return true;
}

/* x += v: x is read, v is evaluated, then x is changed and stored. */
void lower_aug_assign(Lower *l, const AstAugAssign *n) {
    HirOp op = HOP_IADD + n->op;
    const Node *target = n->target, *at = &n->node;
    if (target->kind == AST_Name) {
        const Symbol *sym = SYMBOL(l, target);
        HirVar *v = var_of(l, sym);
        bool maybe = l->m->assigned->at[target->id] != BOUND_CERTAINLY;
        if (v->type->kind == TYPE_STR && n->op == OP_Add && v->storage == HIR_LOCAL && !v->by_ref && !binds_names(n->value)) {
            HirExpr *value = make_convert(l, lower_expr(l, n->value), v->type);
            if (mentions(l, n->value, sym)) value = in_variable(l, value);
            v->writes++;
            put_eval(l, make_op(l, HOP_STR_PUSH, NULL, place_of(l, v), value, NULL));
            return;
        }
        if (v->type->kind == TYPE_MAYBE && v->type->args[0]->kind != TYPE_LIST && v->type->args[0]->kind != TYPE_OPTIONAL) {
            HirExpr *old = settled_first(l, lower_expr(l, target), n->value), *value = lower_expr(l, n->value);
            HirExpr *result = typed_arithmetic(l, n->op, at, n->value, old, value, v->type->args[0]);
            if (!result) disagree(l, "an augmented assignment of what may be unbound");
            else store_symbol(l, sym, target, result);
            return;
        }
        if (v->type->kind == TYPE_MAYBE) disagree(l, "an augmented assignment of what may be unbound");
        if (v->type->kind == TYPE_OPTIONAL) {
            HirExpr *old = settled_first(l, lower_expr(l, target), n->value), *value = lower_expr(l, n->value);
            HirExpr *result = typed_arithmetic(l, n->op, at, n->value, old, value, v->type->args[0]);
            if (!result) disagree(l, "an augmented assignment of what may be None");
            else store_symbol(l, sym, target, result);
            return;
        }
        if (v->type->kind != TYPE_ANY && v->storage == HIR_LOCAL && v->type->kind != TYPE_LIST) {
            HirExpr *old = make_read(l, v);
            if (binds_names(n->value)) old = as_temp(l, old, "old");
            HirExpr *value = lower_expr(l, n->value);
            HirExpr *result = typed_arithmetic(l, n->op, at, n->value, old, value, v->type);
            if (!result) disagree(l, "an augmented assignment");
            else put_compound(l, v, result);
            return;
        }
        if (v->storage == HIR_LOCAL && !maybe && !binds_names(n->value)) {
            HirExpr *value = lower_obj(l, n->value);
            const HirExpr *read = value->kind == HIR_CLONE ? value->a : value;
            if (read->kind == HIR_READ && read->var == v) value = in_variable(l, value);
            HirExpr *e = make_op(l, op, at, place_of(l, v), value, NULL);
            v->writes++;
            put_eval(l, e);
            return;
        }
        if (v->type->kind == TYPE_LIST) { /* `+=` of a list in place: what it holds are objects */
            HirVar *t = make_temp(l, "value", type_of(l->types, TYPE_ANY));
            put_let(l, t, own_any(l, read_symbol(l, sym, target, maybe)));
            put_eval(l, make_op(l, op, at, make_read(l, t), lower_obj(l, n->value), NULL));
            HirExpr *list = make_op(l, HOP_AS_LIST, NULL, make_read(l, t), NULL);
            list->type = v->type;
            store_symbol(l, sym, target, list);
            return;
        }
        if (v->type->kind != TYPE_ANY) {
            HirExpr *old = as_temp(l, read_symbol(l, sym, target, maybe), "value");
            HirExpr *result = typed_arithmetic(l, n->op, at, n->value, old, lower_expr(l, n->value), v->type);
            if (!result) disagree(l, "an augmented assignment");
            else store_symbol(l, sym, target, result);
            return;
        }
        HirVar *t = make_temp(l, "value", type_of(l->types, TYPE_ANY));
        put_let(l, t, own(l, v->storage == HIR_NAMESPACE ? read_class_name(l, target, sym) : read_symbol(l, sym, target, maybe)));
        put_eval(l, make_op(l, op, at, make_read(l, t), lower_obj(l, n->value), NULL));
        store_symbol(l, sym, target, make_read(l, t));
        return;
    }
    HirVar *t = make_temp(l, "value", type_of(l->types, TYPE_ANY));
    if (target->kind == AST_Attribute && augment_field(l, n)) return;
    if (target->kind == AST_Subscript && change_item(l, n)) return;
    if (target->kind == AST_Attribute) {
        const char *name = attr_ref(l, as(Attribute, target)->attr);
        HirExpr *object = as_temp(l, lower_obj(l, as(Attribute, target)->value), "object");
        put_let(l, t, op_text(make_op(l, HOP_GET_ATTR, target, object, NULL), name));
        put_eval(l, make_op(l, op, at, make_read(l, t), lower_obj(l, n->value), NULL));
        put_eval(l, op_text(make_op(l, HOP_SET_ATTR, target, object, make_read(l, t), NULL), name));
    } else if (target->kind == AST_Subscript) {
        const AstSubscript *sub = as(Subscript, target);
        const Type *list = inferred(l, sub->value);
        if (is_record(list)) {
            record_augment(l, n);
            return;
        }
        bool dict = list->kind == TYPE_DICT && sub->slice->kind != AST_Slice;
        if (dict || (list->kind == TYPE_LIST && sub->slice->kind != AST_Slice && type_is_number(inferred(l, sub->slice)))) {
            HirExpr *self = as_temp(l, lower_expr(l, sub->value), dict ? "dict" : "list");
            HirExpr *index = as_temp(l, dict ? make_convert(l, lower_expr(l, sub->slice), list->args[0]) : typed_subscript(l, sub), dict ? "key" : "index");
            HirExpr *item = dict ? dict_item(l, self, index, target) : make_op(l, HOP_T_GET, target, self, index, NULL);
            item->type = list->args[dict];
            if (!is_simple(self) || item->type->kind != TYPE_ANY) item = settled_first(l, item, n->value);
            HirExpr *value = lower_expr(l, n->value), *result = typed_arithmetic(l, n->op, at, n->value, item, value, item->type);
            if (!result && item->type->kind == TYPE_ANY) {
                HirVar *slot = make_temp(l, "value", item->type);
                put_let(l, slot, item);
                put_eval(l, make_op(l, op, at, make_read(l, slot), to_any(l, value), NULL));
                result = make_read(l, slot);
            }
            if (!result) disagree(l, "an augmented assignment");
            else put_eval(l, make_op(l, dict ? HOP_T_PUT : HOP_T_SET, target, self, own(l, index), own(l, make_convert(l, as_temp(l, result, "value"), item->type)), NULL));
            return;
        }
        HirExpr *object = as_temp(l, lower_obj(l, as(Subscript, target)->value), "object");
        HirExpr *key = as_temp(l, lower_obj(l, as(Subscript, target)->slice), "key");
        put_let(l, t, make_op(l, HOP_GET_ITEM, target, object, key, NULL));
        put_eval(l, make_op(l, op, at, make_read(l, t), lower_obj(l, n->value), NULL));
        put_eval(l, make_op(l, HOP_SET_ITEM, target, object, key, make_read(l, t), NULL));
    } else {
        unsupported_stmt(l, target, "this target");
    }
}

void lower_delete(Lower *l, const Node *target) {
    NodeList parts = {0};
    switch (target->kind) {
    case AST_Name: delete_symbol(l, SYMBOL(l, target), target); return;
    case AST_Attribute: {
        HirExpr *e = make_op(l, HOP_DEL_ATTR, target, lower_obj(l, as(Attribute, target)->value), NULL);
        put_eval(l, op_text(e, attr_ref(l, as(Attribute, target)->attr)));
        return;
    }
    case AST_Subscript: {
        if (typed_delete(l, as(Subscript, target))) return;
        HirExpr *object = lower_obj(l, as(Subscript, target)->value);
        put_eval(l, make_op(l, HOP_DEL_ITEM, target, object, lower_obj(l, as(Subscript, target)->slice), NULL));
        return;
    }
    case AST_Tuple: parts = as(Tuple, target)->elts; break;
    case AST_List: parts = as(List, target)->elts; break;
    default: unsupported_stmt(l, target, "this target"); return;
    }
    for (uint32_t i = 0; i < parts.len; i++) lower_delete(l, parts.at[i]);
}
