/* Typed calls: methods of typed values (typed.def), of structs, and builtins that know types. */
#include "transpile/hir/lower.h"

static HirExpr *typed(HirExpr *e, const Type *type) {
    e->type = type;
    return e;
}

static bool plain_args(const AstCall *c) {
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred) return false;
    return !c->keywords.len;
}

/* -- text */

/* A value as text: str() of it, or repr(). Strings are their own. */
HirExpr *typed_text(Lower *l, HirExpr *e, const Node *at, bool repr) {
    if (e->type->kind == TYPE_STR && !repr) return e;
    return make_op(l, repr ? HOP_SHOW_REPR : HOP_SHOW, at, e, NULL);
}

bool is_text_when_shown(const Type *t) {
    switch (t->kind) {
    case TYPE_LIST: return t->args[0]->kind != TYPE_ANY;
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_TUPLE:
    case TYPE_OPTIONAL:
    case TYPE_RECORD:
    case TYPE_INSTANCE: return true;
    default: return false;
    }
}

/* A value that is only printed: as an object, which for typed containers and structs is its text. */
HirExpr *shown(Lower *l, HirExpr *e, const Node *n) {
    return to_any(l, is_text_when_shown(e->type) ? typed_text(l, e, n, false) : e);
}

/* -- typed.def */

static const Type *letter(Lower *l, char code, const Type *self) {
    switch (code) {
    case 'T':
    case 'K': return self->args[0];
    case 'V': return self->args[1];
    case 'S': return self;
    case 's': return type_of(l->types, TYPE_STR);
    case 'b': return type_of(l->types, TYPE_BOOL);
    case 'n': return type_of(l->types, TYPE_NONE);
    case 'c':
    case 'x':
    case 'i': return type_of(l->types, TYPE_I64);
    case 'l': return type_list(l->types, type_of(l->types, TYPE_STR));
    case 'p': return type_make(l->types, TYPE_TUPLE, self->args, 2);
    case 'q': {
        const Type *str = type_of(l->types, TYPE_STR);
        return type_make(l->types, TYPE_TUPLE, (const Type *[]){str, str, str}, 3);
    }
    default: return type_of(l->types, TYPE_ANY);
    }
}

/* None where inference knows a value, of an Optional: an AttributeError. */
HirExpr *unwrap(Lower *l, HirExpr *self, const AstAttribute *a) {
    if (self->type->kind != TYPE_OPTIONAL) return self;
    HirExpr *e = op_text(make_op(l, HOP_SOME_ATTR, &a->node, own(l, self), NULL), arena_printf(l->arena, "\"%s\"", a->attr->text));
    return typed(e, self->type->args[0]);
}

HirExpr *steps_in_list(Lower *l, const AstCall *c, const Node *iter, const Type *item) {
    HirExpr *list = op_text(make_op(l, HOP_T_LIST_OF_ITEMS, &c->node, typed_steps(l, iter), NULL), rust_type(l, item));
    return typed(list, type_list(l->types, item));
}

HirExpr *fresh_list(Lower *l, HirExpr *list, const Type *type) {
    if (list->type == type) return list;
    if (type->kind != TYPE_LIST || type->args[0]->kind != TYPE_ANY) disagree(l, "a fresh list");
    return typed(make_op(l, HOP_T_OBJECTS, NULL, list, NULL), type);
}

/* Does an argument fit a letter? As inference has it. */
static bool fits(Lower *l, char code, const Node *arg, const Type *self) {
    if (code == 'z' || !arg) return code == 'z' && (!arg || (arg->kind == AST_Constant && as(Constant, arg)->value.kind == CONST_NONE));
    const Type *given = inferred(l, arg);
    if (code == 'i' || code == 'w') return given->kind == TYPE_I64 || given->kind == TYPE_INT;
    if (code == 't') {
        for (uint32_t i = 0; i < given->arity; i++)
            if (given->args[i]->kind != TYPE_STR) return false;
        return given->kind == TYPE_TUPLE;
    }
    return !strchr("sbSl", code) || given == letter(l, code, self);
}

static int method_of(Lower *l, const AstCall *c, const Type *self, NodeList args) {
    for (int at = -1; (at = typed_method(self->kind, as(Attribute, c->func)->attr, args.len, at)) >= 0;) {
        uint32_t i = 0;
        while (i < args.len && fits(l, typed_methods[at].params[i], args.at[i], self)) i++;
        if (i == args.len) return at;
    }
    return -1;
}

static HirExpr *lower_arg(Lower *l, char code, const Node *n, const Type *self, const Node *call) {
    if (code == 'i') return typed_index(l, n);
    HirExpr *e = lower_expr(l, n);
    if (code == 't') return e;
    if (code == 'w') return e->type->kind == TYPE_INT ? make_op(l, HOP_INT_SIZE, call, e, NULL) : e;
    return make_convert(l, e, letter(l, code, self));
}

static HirExpr *known_method(Lower *l, const AstCall *c, const Type *type) {
    const AstAttribute *a = as(Attribute, c->func);
    NodeList args;
    if (!typed_args(type->kind, c, &args, l->arena)) return NULL;
    int at = method_of(l, c, type, args);
    if (at < 0) return NULL;
    const TypedMethod *m = &typed_methods[at];
    /* A tuple that became an object is one from the beginning. */
    if (m->result == 'q' && inferred(l, &c->node)->kind != TYPE_TUPLE) return NULL;
    HirExpr *e = make_op(l, HOP_LIST_append + at, &c->node, unwrap(l, lower_expr(l, a->value), a), NULL);
    for (uint32_t i = 0; i < args.len; i++) {
        if (m->params[i] == 'z') continue;
        HirExpr *arg = lower_arg(l, m->params[i], args.at[i], type, &c->node);
        char borrowed[] = {'{', '&', (char)('0' + e->operands.len), '}', '\0'};
        vec_push(l->arena, &e->operands, strstr(hir_ops[e->op].rust, borrowed) ? arg : own(l, arg));
    }
    HirExpr *self = e->operands.at[0];
    bool quiet = true;
    for (size_t i = 1; i < e->operands.len; i++) quiet = quiet && is_quiet(e->operands.at[i]);
    if (quiet) lend(self, NULL);
    const Type *result = letter(l, m->result, type);
    if (m->result == 'o') {
        result = inferred(l, &c->node);
        const Type *option = type_make(l->types, TYPE_OPTIONAL, &type->args[1], 1);
        if (result->kind == TYPE_ANY) return make_convert(l, typed(e, option), result);
        if (result->kind != TYPE_OPTIONAL) return NULL;
        if (type->args[1]->kind == TYPE_OPTIONAL) return NULL;
    }
    return m->result == 'l' ? fresh_list(l, typed(e, result), inferred(l, &c->node)) : typed(e, result);
}

static HirExpr *typed_method_call(Lower *l, const AstCall *c) {
    const Type *self = inferred(l, as(Attribute, c->func)->value);
    if (self->kind == TYPE_OPTIONAL) self = self->args[0];
    if (self->kind == TYPE_INSTANCE) return family_call(l, as(Attribute, c->func), c, self->of);
    if (self->kind == TYPE_RECORD) return record_method(l, c);
    if (type_is_counter(self) && name_is(as(Attribute, c->func)->attr, "most_common")) {
        HirExpr *e = lower_expr(l, as(Attribute, c->func)->value);
        HirExpr *most = c->args.len ? lower_expr(l, c->args.at[0]) : make_text(l, TYPE_I64, "i64::MAX");
        const Type *item = type_make(l->types, TYPE_TUPLE, self->args, 2);
        return fresh_list(l, typed(make_op(l, HOP_T_MOST_COMMON, &c->node, e, most, NULL), type_list(l->types, item)), inferred(l, &c->node));
    }
    return known_method(l, c, self);
}

/* C(…): of a plain class. */
static HirExpr *construct(Lower *l, const AstCall *c, const Type *type) {
    const ClassFacts *facts = type->of;
    if (facts->late) return family_make(l, c);
    if (c->func->kind != AST_Name || SYMBOL(l, c->func) == NULL || as(Name, c->func)->id != facts->def->name) return NULL;
    if (l->m->uses[symbol_owner(SYMBOL(l, c->func))->id].def != &facts->def->node) return NULL;
    if (!facts->init) return typed(op_text(make_op(l, HOP_T_STRUCT, NULL, NULL), type->name), type);
    HirFn *fn = l->m->fn_of[facts->init->node.id];
    const Node **given = infer_bind_method(l->arena, &facts->init->node, c->func, c);
    if (!given) return NULL;
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->fn = fn;
    e->type = type;
    e->raises = true;
    for (size_t i = 0; i < fn->params.len; i++) vec_push(l->arena, &e->operands, pass(l, &fn->params.at[i], lower_expr(l, given[i + 1])));
    e->raise = raise_here(l, &c->node);
    return e;
}

/* -- builtins */

static HirExpr *as_number(Lower *l, HirExpr *e, const Type *type, const Node *at) {
    HirExpr *c = make_convert(l, e, type);
    if (c->kind == HIR_APPLY && c->op == HOP_INT_TO_FLOAT && c != e) c->raise = raise_here(l, at);
    return c;
}

static HirExpr *conversion(Lower *l, const AstCall *c, const Type *type, bool is_float) {
    const Type *from = inferred(l, c->args.at[0]);
    if (!is_float && from->kind == TYPE_STR) return make_op(l, HOP_STR_TO_INT, &c->node, lower_expr(l, c->args.at[0]), NULL);
    if (!is_float && from->kind == TYPE_FLOAT) return make_op(l, HOP_FLOAT_TO_INT, &c->node, lower_expr(l, c->args.at[0]), NULL);
    if (!type_is_number(from)) return NULL;
    return as_number(l, lower_expr(l, c->args.at[0]), type, &c->node);
}

/* An iterator over what a builtin is given, whose items are to have a type; NULL: objects. */
static HirExpr *gathered(Lower *l, const AstCall *c, const Node *iter, const Type *wanted) {
    const Type *item = step_items(l, iter);
    if (!item) return NULL;
    HirExpr *e = typed_items(l, iter) ? typed_iterator(l, iter) : make_op(l, HOP_T_LIST_ITER, NULL, steps_in_list(l, c, iter, item), NULL);
    if (item != wanted && wanted->kind == TYPE_INT && item->kind == TYPE_I64) return op_text(make_op(l, HOP_T_MAP, NULL, e, NULL), "Int::new");
    if (item != wanted) disagree(l, "the items that a builtin takes");
    return e;
}

static HirExpr *unary_builtin(Lower *l, const AstCall *c, const Type *type) {
    const Node *arg = c->args.at[0];
    const Type *from = inferred(l, arg);
    if (type->kind == TYPE_I64 && is_builtin_name(l, c->func, "len")) {
        HirExpr *a = lower_expr(l, arg);
        TypeKind k = a->type->kind;
        if (k == TYPE_LIST || k == TYPE_STR || k == TYPE_DEQUE || k == TYPE_DICT || k == TYPE_SET) return make_op(l, HOP_T_LEN, NULL, lend(a, NULL), NULL);
        if (k == TYPE_INSTANCE) {
            HirExpr *count = special_call(l, &c->node, "__len__", a, NULL, 0);
            return count ? make_op(l, HOP_T_LENGTH, &c->node, count, NULL) : NULL;
        }
        if (k == TYPE_RECORD) return op_text(make_op(l, HOP_T_ARITY, NULL, a, NULL), arena_printf(l->arena, "%zu", a->type->record->fields.len));
        if (k == TYPE_TUPLE) return op_text(make_op(l, HOP_T_ARITY, NULL, a, NULL), arena_printf(l->arena, "%u", a->type->arity));
        return make_op(l, HOP_LEN, &c->node, to_any(l, a), NULL);
    }
    if (type_is_number(type) && is_builtin_name(l, c->func, "abs")) {
        HirExpr *a = lower_expr(l, arg);
        if (type->kind == TYPE_INT) a = make_convert(l, a, type);
        /* Of what is made of literals, Rust cannot tell which number it is. */
        bool said = a->kind == HIR_READ ? a->var->is_param : a->raises || a->kind == HIR_CALL;
        if (said || type->kind == TYPE_INT) return typed(make_op(l, HOP_T_ABS, NULL, a, NULL), type);
        return typed(op_text(make_op(l, HOP_T_ABS_OF, NULL, a, NULL), type->kind == TYPE_FLOAT ? "f64" : "i64"), type);
    }
    if (type->kind == TYPE_FLOAT && is_builtin_name(l, c->func, "float")) return conversion(l, c, type, true);
    if (type_is_number(type) && is_builtin_name(l, c->func, "int")) return conversion(l, c, type, false);
    if (type->kind == TYPE_BOOL && from->kind != TYPE_ANY && is_builtin_name(l, c->func, "bool")) return to_bool(l, lower_expr(l, arg), &c->node);
    bool repr = is_builtin_name(l, c->func, "repr");
    if (type->kind == TYPE_STR && (repr || is_builtin_name(l, c->func, "str"))) return typed_text(l, lower_expr(l, arg), &c->node, repr);
    if (type->kind == TYPE_I64 && from->kind == TYPE_STR && is_builtin_name(l, c->func, "ord")) return make_op(l, HOP_ORD, &c->node, lower_expr(l, arg), NULL);
    if (type->kind == TYPE_STR && from->kind == TYPE_I64 && is_builtin_name(l, c->func, "chr")) return make_op(l, HOP_CHR, &c->node, lower_expr(l, arg), NULL);
    if (type->kind == TYPE_DEQUE && infer_is_native(l->m->source, l->m->uses, c->func, "collections", "deque")) {
        const Type *wanted = type->args[0];
        HirExpr *e = gathered(l, c, arg, wanted);
        if (!e) return NULL;
        return typed(op_text(make_op(l, HOP_T_DEQUE_OF, NULL, e, NULL), rust_type(l, wanted)), type);
    }
    if (type_is_counter(type) && infer_is_native(l->m->source, l->m->uses, c->func, "collections", "Counter")) {
        HirExpr *items = gathered(l, c, arg, type->args[0]);
        return items ? typed(op_text(make_op(l, HOP_T_COUNTED, &c->node, items, NULL), rust_args(l, type)), type) : NULL;
    }
    if (type_has_missing(type) && infer_is_native(l->m->source, l->m->uses, c->func, "collections", "defaultdict")) return typed_empty(l, type);
    if (type->kind == TYPE_DICT && is_builtin_name(l, c->func, "dict")) {
        if (from->kind == TYPE_DICT && from->args[0] == type->args[0] && from->args[1] == type->args[1])
            return typed(make_op(l, HOP_DICT_copy, NULL, lower_expr(l, arg), NULL), type);
        HirExpr *pairs = gathered(l, c, arg, type_make(l->types, TYPE_TUPLE, type->args, 2));
        return pairs ? typed(op_text(make_op(l, HOP_T_DICT_OF, &c->node, pairs, NULL), rust_args(l, type)), type) : NULL;
    }
    if (type->kind == TYPE_SET && is_builtin_name(l, c->func, "set")) {
        HirExpr *items = gathered(l, c, arg, type->args[0]);
        return items ? typed(op_text(make_op(l, HOP_T_SET_FROM, &c->node, items, NULL), rust_args(l, type)), type) : NULL;
    }
    bool down = false, sorts = is_builtin_name(l, c->func, "sorted") && infer_sorts(c, &down);
    if (from->kind == TYPE_GENERATOR && is_builtin_name(l, c->func, "next"))
        return typed(make_op(l, HOP_T_NEXT_ITEM, &c->node, lower_expr(l, arg), NULL), from->args[0]);
    if (type->kind == TYPE_LIST && (sorts || is_builtin_name(l, c->func, "list")) && !typed_items(l, arg) && step_items(l, arg)) {
        HirExpr *list = steps_in_list(l, c, arg, step_items(l, arg));
        if (sorts) list = typed(make_op(l, down ? HOP_SORTED_LIST_DOWN : HOP_SORTED_LIST, &c->node, list, NULL), list->type);
        return fresh_list(l, list, type);
    }
    if (type->kind == TYPE_LIST && (sorts || is_builtin_name(l, c->func, "list"))) {
        const Type *item = typed_items(l, arg);
        if (!item) return NULL;
        HirExpr *e = typed_iterator(l, arg);
        /* The items as the list has them. */
        const Type *wanted = type->args[0];
        if (item != wanted && wanted->kind == TYPE_ANY && !sorts) e = op_text(make_op(l, HOP_T_MAP, NULL, e, NULL), "|item| item.to_obj()");
        else if (item != wanted && wanted->kind == TYPE_INT && item->kind == TYPE_I64) e = op_text(make_op(l, HOP_T_MAP, NULL, e, NULL), "Int::new");
        else if (item != wanted && !sorts) disagree(l, "the items of a list");
        if (!sorts) return typed(op_text(make_op(l, HOP_T_LIST_OF, NULL, e, NULL), rust_type(l, wanted)), type);
        HirExpr *list = typed(make_op(l, down ? HOP_T_SORTED_DOWN : HOP_T_SORTED, &c->node, e, NULL), type_list(l->types, item));
        if (!infer_sortable(item)) list->op = HOP_T_SORTED_ITEMS, list->text = down ? "true" : "false";
        return fresh_list(l, list, type);
    }
    if (type->kind == TYPE_INT && is_builtin_name(l, c->func, "sum")) {
        const Type *item = typed_items(l, arg);
        if (!item) return NULL;
        return make_op(l, item->kind == TYPE_INT ? HOP_T_SUM : HOP_T_SUM_I64, NULL, typed_iterator(l, arg), NULL);
    }
    if (type->kind == TYPE_ANY && is_builtin_name(l, c->func, "sum")) {
        const Type *item = typed_items(l, arg);
        return item && item->kind == TYPE_FLOAT ? make_op(l, HOP_T_SUM_F64, NULL, typed_iterator(l, arg), NULL) : NULL;
    }
    bool min = is_builtin_name(l, c->func, "min");
    if (min || is_builtin_name(l, c->func, "max")) {
        const Type *item = typed_items(l, arg);
        if (!item || !infer_sortable(item)) return NULL;
        return make_convert(l, typed(make_op(l, min ? HOP_T_LEAST : HOP_T_GREATEST, &c->node, typed_iterator(l, arg), NULL), item), type);
    }
    const char *math = type->kind == TYPE_FLOAT ? infer_math(l->m->source, l->m->uses, c->func) : NULL;
    if (math) {
        HirExpr *a = as_number(l, lower_expr(l, arg), type, &c->node);
        return op_text(make_op(l, HOP_MATH, &c->node, a, NULL), arena_printf(l->arena, "rt::std::math::%s", math));
    }
    return NULL;
}

static HirExpr *extreme(Lower *l, const AstCall *c, const Type *type) {
    bool max = is_builtin_name(l, c->func, "max");
    if (!type_is_number(type) || (!max && !is_builtin_name(l, c->func, "min"))) return NULL;
    HirExpr *a = own(l, make_convert(l, lower_expr(l, c->args.at[0]), type)), *b = own(l, make_convert(l, lower_expr(l, c->args.at[1]), type));
    return typed(make_op(l, max ? HOP_T_MAX : HOP_T_MIN, NULL, a, b, NULL), type);
}

static HirExpr *empty_builtin(Lower *l, const AstCall *c, const Type *type) {
    bool list = type->kind == TYPE_LIST && is_builtin_name(l, c->func, "list");
    bool dict = type->kind == TYPE_DICT && (type_is_counter(type) ? infer_is_native(l->m->source, l->m->uses, c->func, "collections", "Counter") : is_builtin_name(l, c->func, "dict"));
    bool set = type->kind == TYPE_SET && is_builtin_name(l, c->func, "set");
    bool deque = type->kind == TYPE_DEQUE && infer_is_native(l->m->source, l->m->uses, c->func, "collections", "deque");
    return list || dict || set || deque ? typed_empty(l, type) : NULL;
}

HirExpr *typed_call(Lower *l, const AstCall *c) {
    if (l->untyped) return NULL;
    const Type *type = inferred(l, &c->node);
    HirExpr *made = type->kind == TYPE_INSTANCE ? construct(l, c, type) : NULL;
    if (made) return made;
    bool down;
    if (c->keywords.len && is_builtin_name(l, c->func, "sorted") && infer_sorts(c, &down)) made = unary_builtin(l, c, type);
    if (plain_args(c)) {
        if (c->args.len == 0) made = empty_builtin(l, c, type);
        if (c->args.len == 1) made = unary_builtin(l, c, type);
        if (c->args.len == 2) made = extreme(l, c, type);
    }
    if (made) return made;
    HirExpr *called = family_static(l, c);
    if (called) return called;
    return c->func->kind == AST_Attribute ? typed_method_call(l, c) : NULL;
}
