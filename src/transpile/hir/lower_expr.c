/* Expressions. None puts a statement into the current block: what needs steps is a HIR_SEQ of its own. */
#include "transpile/hir/lower.h"

#include <ctype.h>

HirExpr *unsupported_expr(Lower *l, const Node *n, const char *what) {
    const char *refused = refused_in_library(l, n->span, arena_printf(l->arena, "%s is not supported yet", what));
    if (refused) return make_text(l, TYPE_ANY, refused);
    diag(&l->s->diags, E0402, l->m->source->source, n->span, what);
    return make_text(l, TYPE_ANY, "Obj::NONE");
}

HirExpr *lower_obj(Lower *l, const Node *n) { return to_any(l, lower_expr(l, n)); }

HirExpr *seq(Lower *l, HirBlock *steps, HirExpr *value) {
    if (!steps->stmts.len) return value;
    HirExpr *e = make_expr(l, HIR_SEQ, TYPE_ANY);
    e->type = value->type;
    e->block = steps;
    e->a = value;
    return e;
}

static HirExpr *cond(Lower *l, HirExpr *test, HirExpr *yes, HirExpr *no, const Type *type) {
    HirExpr *e = make_expr(l, HIR_COND, TYPE_ANY);
    e->type = type;
    e->a = test;
    e->b = own(l, make_convert(l, yes, e->type));
    e->c = own(l, make_convert(l, no, e->type));
    return e;
}

static HirExpr *logic(Lower *l, HirExprKind kind, HirExpr *a, HirExpr *b) {
    HirExpr *e = make_expr(l, kind, TYPE_BOOL);
    e->a = a;
    e->b = b;
    return e;
}

static HirExpr *negate(Lower *l, HirExpr *a) {
    HirExpr *e = make_expr(l, HIR_NOT, TYPE_BOOL);
    e->a = a;
    return e;
}

/* -- comparisons */

static HirExpr *compare(Lower *l, CmpOpKind op, HirExpr *a, HirExpr *b, const Node *at, bool as_test) {
    HirExpr *typed = typed_compare(l, op, a, b, at);
    if (typed) return typed;
    a = to_any(l, a);
    b = to_any(l, b);
    if (op == CMP_Is || op == CMP_IsNot) {
        bool none = b->kind == HIR_CONVERT && b->a->kind == HIR_CONST && b->a->constant->kind == CONST_NONE;
        HirExpr *is = none ? make_op(l, HOP_IS_NONE, at, a, NULL) : make_op(l, HOP_IS, at, a, b, NULL);
        return op == CMP_Is ? is : negate(l, is);
    }
    if (op == CMP_In || op == CMP_NotIn) {
        HirOp in = op == CMP_In ? HOP_IN : HOP_NOT_IN;
        if (is_simple(a) || is_simple(b)) return make_op(l, in, at, a, b, NULL);
        HirBlock *steps = new_block(l);
        HirExpr *item = NULL;
        IN_BLOCK(l, steps) item = as_temp(l, a, "item");
        return seq(l, steps, make_op(l, in, at, item, b, NULL));
    }
    static const HirOp objects[] = {HOP_EQ, HOP_NE, HOP_LT, HOP_LE, HOP_GT, HOP_GE};
    static const HirOp tests[] = {HOP_IS_EQ, HOP_IS_NE, HOP_IS_LT, HOP_IS_LE, HOP_IS_GT, HOP_IS_GE};
    return make_op(l, (as_test ? tests : objects)[op], at, a, b, NULL);
}

/* `word in ("a", "b")`: one after the other. NULL: of objects. */
static HirExpr *choice(Lower *l, CmpOpKind op, HirExpr *a, const Node *of) {
    TypeKind kind;
    if ((op != CMP_In && op != CMP_NotIn) || !infer_is_choice(of, &kind)) return NULL;
    if (kind == TYPE_STR ? a->type->kind != TYPE_STR : a->type->kind != TYPE_I64 && a->type->kind != TYPE_INT) return NULL;
    NodeList elts = of->kind == AST_Tuple ? as(Tuple, of)->elts : of->kind == AST_List ? as(List, of)->elts : as(Set, of)->elts;
    HirBlock *steps = new_block(l);
    HirExpr *found = NULL;
    IN_BLOCK(l, steps) {
        if (elts.len > 1 || only_literal(a)) a = as_temp(l, a, "item");
        for (uint32_t i = elts.len; i-- > 0;) {
            HirExpr *here = make_op(l, HOP_T_EQ, NULL, a, lower_expr(l, elts.at[i]), NULL);
            found = found ? logic(l, HIR_OR, here, found) : here;
        }
        if (op == CMP_NotIn) found = negate(l, found);
    }
    return found ? seq(l, steps, found) : NULL;
}

/* a < b < c: each operand once, the rest only while the result is true. */
static HirExpr *chain(Lower *l, const AstCompare *n, uint32_t i, HirExpr *left, bool as_test) {
    HirExpr *chosen = n->ops.len == 1 && !l->untyped ? choice(l, n->ops.at[0], left, n->comparators.at[0]) : NULL;
    if (chosen) return chosen;
    HirExpr *right = lower_expr(l, n->comparators.at[i]);
    if (i + 1 == n->ops.len) return compare(l, n->ops.at[i], left, right, &n->node, as_test);
    HirBlock *steps = new_block(l);
    HirExpr *result = NULL;
    IN_BLOCK(l, steps) {
        left = as_temp(l, left, "left");
        HirExpr *middle = as_temp(l, right, "middle");
        HirExpr *first = compare(l, n->ops.at[i], left, middle, &n->node, as_test);
        if (as_test || inferred(l, &n->node)->kind == TYPE_BOOL) {
            result = logic(l, HIR_AND, first, chain(l, n, i + 1, middle, as_test));
        } else {
            first = as_temp(l, to_any(l, first), "first");
            result = cond(l, to_bool(l, first, &n->node), to_any(l, chain(l, n, i + 1, middle, false)), first, first->type);
        }
    }
    return seq(l, steps, result);
}

static HirExpr *lower_compare(Lower *l, const AstCompare *n, bool as_test) {
    return chain(l, n, 0, lower_expr(l, n->left), as_test);
}

/* -- and, or, not, if */

/* What may be None, where inference knows that it is not. */
static HirExpr *known(Lower *l, HirExpr *e, const Type *type) {
    if (e->type->kind != TYPE_OPTIONAL || e->type->args[0] != type) return e;
    HirExpr *value = make_op(l, HOP_T_KNOWN, NULL, e, NULL);
    value->type = type;
    return value;
}

static HirExpr *lower_bool_op(Lower *l, const AstBoolOp *n, uint32_t i) {
    HirExpr *first = lower_expr(l, n->values.at[i]);
    if (i + 1 == n->values.len) return first;
    HirExpr *rest = lower_bool_op(l, n, i + 1);
    if (first->type->kind == TYPE_BOOL && rest->type->kind == TYPE_BOOL)
        return logic(l, n->op == BOOL_And ? HIR_AND : HIR_OR, first, rest);
    HirBlock *steps = new_block(l);
    HirExpr *result = NULL;
    const Type *type = inferred(l, &n->node);
    IN_BLOCK(l, steps) {
        HirExpr *value = first;
        if (!is_simple(first)) {
            HirVar *v = make_temp(l, "value", type->kind == TYPE_ANY ? type : first->type);
            put_let(l, v, own(l, make_convert(l, first, v->type)));
            value = make_read(l, v);
        }
        HirExpr *test = to_bool(l, value, n->values.at[i]);
        if (type->kind != TYPE_ANY) value = known(l, value, type);
        result = n->op == BOOL_And ? cond(l, test, rest, value, type) : cond(l, test, value, rest, type);
    }
    return seq(l, steps, result);
}

HirExpr *lower_test(Lower *l, const Node *n) {
    switch (n->kind) {
    case AST_Compare: return to_bool(l, lower_compare(l, as(Compare, n), true), n);
    case AST_BoolOp: {
        const AstBoolOp *b = as(BoolOp, n);
        HirExpr *e = lower_test(l, b->values.at[b->values.len - 1]);
        for (uint32_t i = b->values.len - 1; i-- > 0;)
            e = logic(l, b->op == BOOL_And ? HIR_AND : HIR_OR, lower_test(l, b->values.at[i]), e);
        return e;
    }
    case AST_UnaryOp:
        if (as(UnaryOp, n)->op == UNARY_Not) return negate(l, lower_test(l, as(UnaryOp, n)->operand));
        break;
    default: break;
    }
    return to_bool(l, lower_expr(l, n), n);
}

/* -- displays */

/* After CPython's folding: constants, tuples of them, and arithmetic on them that it does ahead. */
static bool is_constant(const Node *n) {
    switch (n->kind) {
    case AST_Constant: return true;
    case AST_UnaryOp: return as(UnaryOp, n)->op != UNARY_Not && is_constant(as(UnaryOp, n)->operand);
    case AST_BinOp: return is_constant(as(BinOp, n)->left) && is_constant(as(BinOp, n)->right);
    case AST_Tuple:
        for (uint32_t i = 0; i < as(Tuple, n)->elts.len; i++)
            if (!is_constant(as(Tuple, n)->elts.at[i])) return false;
        return true;
    default: return false;
    }
}

static bool any_starred(NodeList list) {
    for (uint32_t i = 0; i < list.len; i++)
        if (list.at[i]->kind == AST_Starred) return true;
    return false;
}

static bool all_constant(NodeList list) {
    for (uint32_t i = 0; i < list.len; i++)
        if (!is_constant(list.at[i])) return false;
    return true;
}

/* A string that CPython has interned before it compiles the constant: a name of the program's or of its own. */
static bool is_interned(Lower *l, const Node *n) {
    const Const *c = n->kind == AST_Constant ? &as(Constant, n)->value : NULL;
    if (!c || c->kind != CONST_STR || !c->text.len) return false;
    for (size_t i = 0; i < c->text.len; i++)
        if (!isalnum((unsigned char)c->text.at[i]) && c->text.at[i] != '_') return false;
    if (c->text.len == 1) return strchr("BCLST_abcdefhijklmnopqrstvwxy", c->text.at[0]) != NULL;
    const char *text = arena_printf(l->arena, "%.*s", STR_ARG(c->text));
    return name_known(&l->s->names, c->text) || native_find("builtins", text) || runtime_knows(text);
}

/* How often CPython makes a frozenset of constants: it merges equal constants, then interns strings. */
static const char *times_made(Lower *l, NodeList elts) {
    for (uint32_t i = 0; i < elts.len; i++)
        if (is_interned(l, elts.at[i])) return "3";
    return "2";
}

static HirExpr *display(Lower *l, HirOp op, NodeList elts, const Node *at) {
    HirExpr *e = make_op(l, op, at, NULL);
    for (uint32_t i = 0; i < elts.len; i++) vec_push(l->arena, &e->operands, own_any(l, lower_expr(l, elts.at[i])));
    return e;
}

/* [a, *b, c]: built step by step. */
static HirExpr *starred_display(Lower *l, HirOp op, HirOp add, HirOp extend, NodeList elts, const Node *at) {
    HirBlock *steps = new_block(l);
    HirVar *v = make_temp(l, "items", type_of(l->types, TYPE_ANY));
    IN_BLOCK(l, steps) {
        put_let(l, v, make_op(l, op, at, NULL));
        for (uint32_t i = 0; i < elts.len; i++) {
            if (elts.at[i]->kind == AST_Starred)
                put_eval(l, make_op(l, extend, at, make_read(l, v), lower_obj(l, as(Starred, elts.at[i])->value), NULL));
            else
                put_eval(l, make_op(l, add, at, make_read(l, v), own_any(l, lower_expr(l, elts.at[i])), NULL));
        }
    }
    HirExpr *e = make_expr(l, HIR_SEQ, TYPE_ANY);
    e->block = steps;
    e->a = make_read(l, v);
    return e;
}

/* Numbers, texts and tuples of them: nothing that could raise. */
static bool is_plain_constant(const Node *n) {
    if (n->kind == AST_UnaryOp) {
        const UnaryOpKind op = as(UnaryOp, n)->op;
        const Node *a = as(UnaryOp, n)->operand;
        if (op != UNARY_USub || a->kind != AST_Constant) return false;
        const Const *c = &as(Constant, a)->value;
        return (c->kind == CONST_INT && !c->text.at) || c->kind == CONST_FLOAT;
    }
    if (n->kind == AST_Constant) return as(Constant, n)->value.kind != CONST_COMPLEX;
    if (n->kind != AST_Tuple) return false;
    for (uint32_t i = 0; i < as(Tuple, n)->elts.len; i++)
        if (!is_plain_constant(as(Tuple, n)->elts.at[i])) return false;
    return true;
}

static HirExpr *plain_constant(Lower *l, const Node *n) {
    if (n->kind != AST_Tuple) return own_any(l, lower_expr(l, n));
    HirExpr *e = make_op(l, HOP_TUPLE, n, NULL);
    for (uint32_t i = 0; i < as(Tuple, n)->elts.len; i++) vec_push(l->arena, &e->operands, plain_constant(l, as(Tuple, n)->elts.at[i]));
    return e;
}

enum { LONG = 32 }; /* a display that rather stands on the heap than on the stack */

static HirExpr *lower_sequence(Lower *l, const Node *n, NodeList elts, HirOp op) {
    if (op == HOP_TUPLE && elts.len && elts.len <= LONG && is_plain_constant(n)) return make_op(l, HOP_CONSTANT, n, plain_constant(l, n), NULL);
    if (op == HOP_SET && elts.len > 2 && all_constant(elts)) return op_text(display(l, HOP_SET_OF_CONSTANTS, elts, n), times_made(l, elts));
    if (op == HOP_TUPLE && elts.len > LONG && !any_starred(elts)) return display(l, HOP_LONG_TUPLE, elts, n);
    if (!any_starred(elts)) return display(l, op, elts, n);
    if (op == HOP_SET) return starred_display(l, HOP_SET, HOP_SET_ADD, HOP_SET_UPDATE, elts, n);
    HirExpr *e = starred_display(l, HOP_LIST, HOP_LIST_APPEND, HOP_LIST_EXTEND, elts, n);
    return op == HOP_TUPLE ? make_op(l, HOP_LIST_TO_TUPLE, n, e, NULL) : e;
}

/* What a loop walks over: a set of constants is a frozenset, made ahead. */
HirExpr *lower_iterable(Lower *l, const Node *n) {
    if (n->kind != AST_Set || !all_constant(as(Set, n)->elts)) return lower_obj(l, n);
    return op_text(display(l, HOP_FROZENSET_OF_CONSTANTS, as(Set, n)->elts, n), times_made(l, as(Set, n)->elts));
}

static HirExpr *lower_dict(Lower *l, const AstDict *n) {
    bool plain = true;
    for (uint32_t i = 0; i < n->keys.len; i++) plain = plain && n->keys.at[i];
    HirExpr *e = make_op(l, plain && n->keys.len > LONG ? HOP_LONG_DICT : HOP_DICT, &n->node, NULL);
    if (plain) {
        for (uint32_t i = 0; i < n->keys.len; i++) {
            HirExpr *k = own_any(l, lower_expr(l, n->keys.at[i])), *v = own_any(l, lower_expr(l, n->values.at[i]));
            vec_push(l->arena, &e->operands, make_op(l, HOP_PAIR, NULL, k, v, NULL));
        }
        return e;
    }
    HirBlock *steps = new_block(l);
    HirVar *d = make_temp(l, "dict", type_of(l->types, TYPE_ANY));
    IN_BLOCK(l, steps) {
        put_let(l, d, e);
        for (uint32_t i = 0; i < n->keys.len; i++) {
            if (!n->keys.at[i]) {
                put_eval(l, make_op(l, HOP_DICT_UPDATE, &n->node, make_read(l, d), lower_obj(l, n->values.at[i]), NULL));
                continue;
            }
            HirExpr *k = as_temp(l, lower_obj(l, n->keys.at[i]), "key");
            put_eval(l, make_op(l, HOP_DICT_SET, &n->node, make_read(l, d), k, own_any(l, lower_expr(l, n->values.at[i])), NULL));
        }
    }
    return seq(l, steps, make_read(l, d));
}

/* -- f-strings */

static bool has_surrogate(const Const *c) {
    for (size_t i = 0; i + 1 < c->text.len; i++)
        if ((unsigned char)c->text.at[i] == 0xed && (unsigned char)c->text.at[i + 1] >= 0xa0) return true;
    return false;
}

/* A literal as Rust's own. */
static HirExpr *text_of(Lower *l, const Const *c) {
    HirExpr *text = make_const(l, c);
    text->type = type_of(l->types, TYPE_STR);
    return text;
}

/* Text between the fields; what Rust's source cannot hold goes in as an object. */
static HirExpr *lower_literal(Lower *l, HirExpr *f, const Const *c, const Node *at) {
    if (has_surrogate(c)) return make_op(l, HOP_F_STR, at, f, make_const(l, c), NULL);
    return make_op(l, HOP_F_LIT, at, f, text_of(l, c), NULL);
}

/* Does a constant spec fit a value of this type, so that nothing can go wrong? */
static bool fitting_spec(Str spec, TypeKind kind) {
    const char *at = spec.at, *end = spec.at + spec.len, *aligns = kind == TYPE_STR ? "<>^" : "<>^=";
    for (size_t i = 0; i < spec.len; i++)
        if (spec.at[i] < 0x20 || spec.at[i] > 0x7e) return false;
    char grouping = 0;
    bool precise = false, flags = false;
    if (spec.len > 1 && strchr(aligns, at[1])) at += 2;
    else if (spec.len && strchr(aligns, at[0])) at++;
    if (at < end && strchr("+- ", *at)) flags = true, at++;
    if (at < end && *at == '#') flags = true, at++;
    int digits = 0;
    while (at < end && isdigit((unsigned char)*at)) at++, digits++;
    if (at < end && strchr(",_", *at)) grouping = *at++;
    if (digits > 4 || (kind == TYPE_STR && (flags || grouping))) return false;
    if (at < end && *at == '.') {
        precise = true, at++;
        if (at == end || !isdigit((unsigned char)*at)) return false;
        for (digits = 0; at < end && isdigit((unsigned char)*at); digits++) at++;
        if (digits > 3) return false;
    }
    char type = at < end ? *at++ : 0;
    if (at < end) return false;
    if (kind == TYPE_STR) return !type || type == 's';
    if (type && strchr("eEfFgG%", type)) return true;
    if (kind == TYPE_FLOAT) return !type;
    return !precise && (!type || type == 'd' || (strchr("boxX", type) && grouping != ','));
}

static bool is_plain(TypeKind k) { return k == TYPE_I64 || k == TYPE_FLOAT || k == TYPE_STR || k == TYPE_BOOL; }

/* {x}, {x!s}, {x!r} */
static HirExpr *lower_value(Lower *l, HirExpr *f, const AstFormattedValue *v, const Node *at) {
    HirExpr *value = lower_expr(l, v->value);
    const Type *type = value->type;
    bool repr = v->conversion == 'r';
    if (type->kind == TYPE_ANY) return make_op(l, repr ? HOP_F_REPR : v->conversion == 's' ? HOP_F_STR : HOP_F_VALUE, at, f, value, NULL);
    if (!only_literal(value) && !repr) {
        if (is_plain(type->kind)) return make_op(l, HOP_F_PUT, at, f, lend(value, NULL), NULL);
        bool maybe = type->kind == TYPE_OPTIONAL && (is_plain(type->args[0]->kind) || type->args[0]->kind == TYPE_INT);
        if (type->kind == TYPE_INT || maybe) return make_op(l, HOP_F_VALUE, at, f, value, NULL);
    }
    if (only_literal(value) || type->kind == TYPE_NONE || (type->kind == TYPE_LIST && type->args[0]->kind == TYPE_ANY))
        return make_op(l, repr ? HOP_F_REPR : HOP_F_STR, at, f, to_any(l, value), NULL);
    return make_op(l, HOP_F_PUT, at, f, typed_text(l, value, v->value, repr), NULL);
}

static HirExpr *lower_field(Lower *l, HirExpr *f, const AstFormattedValue *v, const Node *at) {
    if (!v->format_spec && v->conversion != 'a') return lower_value(l, f, v, at);
    HirExpr *value = lower_expr(l, v->value);
    TypeKind kind = value->type->kind;
    const AstJoinedStr *j = v->format_spec ? as(JoinedStr, v->format_spec) : NULL;
    const Const *text = j && j->values.len == 1 && j->values.at[0]->kind == AST_Constant ? &as(Constant, j->values.at[0])->value : NULL;
    bool typed = j && v->conversion == -1 && !only_literal(value);
    if (typed && text && (kind == TYPE_I64 || kind == TYPE_FLOAT || kind == TYPE_STR) && fitting_spec(text->text, kind))
        return make_op(l, HOP_F_PUT_AS, at, f, lend(value, NULL), text_of(l, text), NULL);
    /* Numbers and text need not be objects. */
    if (!typed || (!is_plain(kind) && kind != TYPE_INT)) value = to_any(l, value);
    if (!j) return make_op(l, HOP_F_ASCII, at, f, value, NULL);
    if (v->conversion == 'r') value = make_op(l, HOP_TO_REPR, at, value, NULL);
    if (v->conversion == 'a') value = make_op(l, HOP_TO_ASCII, at, value, NULL);
    if (v->conversion == 's') value = make_op(l, HOP_TO_STR, at, value, NULL);
    HirExpr *spec = text && !has_surrogate(text) ? text_of(l, text) : lower_joined_str(l, v->format_spec);
    return make_op(l, HOP_F_FORMAT, at, f, value, spec, NULL);
}

/* About how long the text will be: what is not known counts for 12 characters. */
static size_t expected_length(Lower *l, NodeList values) {
    size_t n = 0;
    for (uint32_t i = 0; i < values.len; i++) {
        const Node *v = values.at[i];
        if (v->kind == AST_Constant) {
            n += as(Constant, v)->value.text.len;
            continue;
        }
        TypeKind kind = inferred(l, as(FormattedValue, v)->value)->kind;
        n += kind == TYPE_I64 ? 6 : kind == TYPE_INT || kind == TYPE_FLOAT ? 8 : 12;
    }
    return n;
}

HirExpr *lower_joined_str(Lower *l, const Node *n) {
    const AstJoinedStr *j = as(JoinedStr, n);
    static const Const empty = {.kind = CONST_STR, .text = {"", 0}};
    if (j->values.len == 0) return make_literal(l, &empty);
    if (j->values.len == 1 && j->values.at[0]->kind == AST_Constant) return make_literal(l, &as(Constant, j->values.at[0])->value);
    HirExpr *f = op_text(make_op(l, HOP_FSTRING, n, NULL), arena_printf(l->arena, "%zu", expected_length(l, j->values)));
    for (uint32_t i = 0; i < j->values.len; i++) {
        const Node *v = j->values.at[i];
        if (v->kind == AST_Constant) f = lower_literal(l, f, &as(Constant, v)->value, n);
        else f = lower_field(l, f, as(FormattedValue, v), n);
    }
    return make_op(l, HOP_F_DONE, n, f, NULL);
}

/* -- "%s: %-8r" % (a, b), which CPython's compiler turns into an f-string: each value is text before the next is evaluated */

typedef struct Directive {
    int conversion; /* s, r or a */
    const char *spec; /* ">8.2", or NULL */
} Directive;

static bool read_digits(Str s, size_t *at, size_t *count, int *out) {
    enum { MAXDIGITS = 3 };
    size_t from = *at;
    for (*out = 0; *at < s.len && isdigit((unsigned char)s.at[*at]); ++*at) {
        if (*at - from == MAXDIGITS) return false;
        *out = *out * 10 + s.at[*at] - '0';
    }
    *count = *at - from;
    return true;
}

/* What stands after a `%`; false when it is not for text. */
static bool read_directive(Lower *l, Str s, size_t *at, Directive *out) {
    bool left = false;
    int width = 0, precision = 0;
    size_t wide = 0, precise = 0;
    for (; *at < s.len && strchr("-+ #0", s.at[*at]); ++*at) left = left || s.at[*at] == '-';
    if (!read_digits(s, at, &wide, &width)) return false;
    bool dot = *at < s.len && s.at[*at] == '.';
    if (dot) ++*at;
    if (dot && !read_digits(s, at, &precise, &precision)) return false;
    if (*at >= s.len || !strchr("sra", s.at[*at])) return false;
    out->conversion = (unsigned char)s.at[(*at)++];
    const char *wanted = wide ? arena_printf(l->arena, "%s%d", !left && width > 0 ? ">" : "", width) : "";
    out->spec = wide || dot ? arena_printf(l->arena, dot ? "%s.%d" : "%s", wanted, precision) : NULL;
    return true;
}

static Node *text_node(Lower *l, Str text, Span span) {
    AstConstant *c = NEW(l->arena, AstConstant);
    c->node = (Node){.kind = AST_Constant, .span = span};
    c->value = (Const){.kind = CONST_STR, .text = text};
    return &c->node;
}

static Node **one_node(Lower *l, Node *n) {
    Node **at = NEW(l->arena, Node *);
    *at = n;
    return at;
}

/* The field as the parser would have made it. */
static const AstFormattedValue *field_node(Lower *l, const Directive *d, Node *value) {
    AstFormattedValue *v = NEW(l->arena, AstFormattedValue);
    v->node = (Node){.kind = AST_FormattedValue, .span = value->span};
    v->value = value;
    v->conversion = d->conversion;
    if (!d->spec) return v;
    AstJoinedStr *spec = NEW(l->arena, AstJoinedStr);
    spec->node = (Node){.kind = AST_JoinedStr, .span = value->span};
    spec->values = (NodeList){.at = one_node(l, text_node(l, str_from(d->spec), value->span)), .len = 1};
    v->format_spec = &spec->node;
    return v;
}

static HirExpr *lower_percent(Lower *l, const AstBinOp *b) {
    if (b->op != OP_Mod || b->left->kind != AST_Constant || b->right->kind != AST_Tuple) return NULL;
    const Const *format = &as(Constant, b->left)->value;
    const NodeList values = as(Tuple, b->right)->elts;
    if (format->kind != CONST_STR || any_starred(values) || all_constant(values)) return NULL;
    VEC(Directive) directives = {0};
    VEC(Str) texts = {0}; /* before each directive, and at the end */
    Buf text = buf_in(l->arena);
    for (size_t at = 0; at < format->text.len;) {
        char c = format->text.at[at++];
        if (c != '%' || (at < format->text.len && format->text.at[at] == '%')) {
            buf_char(&text, c);
            at += c == '%';
            continue;
        }
        Directive d;
        if (!read_directive(l, format->text, &at, &d)) return NULL;
        vec_push(l->arena, &directives, d);
        vec_push(l->arena, &texts, buf_view(&text));
        text = buf_in(l->arena);
    }
    if (directives.len != values.len) return NULL;
    HirExpr *f = op_text(make_op(l, HOP_FSTRING, &b->node, NULL), arena_printf(l->arena, "%zu", format->text.len + 8 * values.len));
    for (uint32_t i = 0; i < values.len; i++) {
        if (texts.at[i].len) f = lower_literal(l, f, &as(Constant, text_node(l, texts.at[i], b->node.span))->value, &b->node);
        f = lower_field(l, f, field_node(l, &directives.at[i], values.at[i]), values.at[i]);
    }
    if (text.len) f = lower_literal(l, f, &as(Constant, text_node(l, buf_view(&text), b->node.span))->value, &b->node);
    return make_op(l, HOP_F_DONE, &b->node, f, NULL);
}

/* -- the rest */

static HirExpr *lower_slice_part(Lower *l, const Node *n) {
    return n ? own_any(l, lower_expr(l, n)) : make_text(l, TYPE_ANY, "Obj::NONE");
}

static HirExpr *lower_attribute(Lower *l, const AstAttribute *n) {
    const Native *native = native_of(l, &n->node);
    if (native) return native_value(l, native);
    HirExpr *refused = check_library(l, n);
    if (refused) return refused;
    HirExpr *of_class = class_attribute(l, n);
    if (of_class) return of_class;
    const Type *type = inferred(l, n->value);
    if (type->kind == TYPE_OPTIONAL) type = type->args[0];
    FieldFacts *field = type->kind == TYPE_INSTANCE ? class_field(type->of, n->attr) : NULL;
    if (field) {
        HirVar *v = field_var(l, n->value, field);
        if (v) return make_read(l, v);
        return read_field(l, n, unwrap(l, lower_expr(l, n->value), n), field);
    }
    HirExpr *property = type->kind == TYPE_INSTANCE ? family_call(l, n, NULL, type->of) : NULL;
    if (property) return property;
    HirExpr *object = lower_obj(l, n->value);
    /* What a call gives is let go of as soon as the attribute is read. */
    bool made = object->kind == HIR_CALL || (object->kind == HIR_APPLY && object->op == HOP_CALL);
    HirExpr *e = op_text(make_op(l, made ? HOP_INTO_ATTR : HOP_GET_ATTR, &n->node, object, NULL), attr_ref(l, n->attr));
    if (name_is(n->attr, "__class__") && !l->m->asked[n->node.id]) return make_op(l, HOP_CONSTRUCTIBLE, NULL, e, NULL);
    return e;
}

static HirExpr *lower_named(Lower *l, const AstNamedExpr *n) {
    HirExpr *value = make_convert(l, lower_expr(l, n->value), inferred(l, &n->node));
    HirBlock *steps = new_block(l);
    HirExpr *result = NULL;
    IN_BLOCK(l, steps) {
        HirVar *v = make_temp(l, "named", value->type);
        put_let(l, v, own(l, value));
        store_symbol(l, SYMBOL(l, n->target), n->target, own(l, make_read(l, v)));
        result = make_read(l, v);
    }
    return seq(l, steps, result);
}

/* A dynamic list where inference knows a list of objects. */
static HirExpr *as_list(Lower *l, const Node *n, HirExpr *e) {
    if (inferred(l, n)->kind != TYPE_LIST) return e;
    HirExpr *list = make_op(l, HOP_AS_LIST, NULL, e, NULL);
    list->type = inferred(l, n);
    return list;
}

/* Nobody sends anything into a generator of typed items: `yield from` is a loop. */
static HirExpr *yield_each(Lower *l, const Node *n) {
    HirStmt *loop = each_loop(l, as(YieldFrom, n)->value, NULL, n);
    loop->label = fresh(l, "'each");
    loop->block = new_block(l);
    loop->var->declared = true;
    put(l, loop);
    IN_BLOCK(l, loop->block) {
        HirExpr *item = own(l, make_convert(l, make_read(l, loop->var), l->f->fn->result->args[0]));
        put_eval(l, make_op(l, HOP_T_YIELD, NULL, item, NULL));
    }
    static const Const none = {.kind = CONST_NONE};
    return make_const(l, &none);
}

HirExpr *lower_expr(Lower *l, const Node *n) {
    switch (n->kind) {
    case AST_Constant: {
        const Const *c = &as(Constant, n)->value;
        return make_literal(l, c);
    }
    case AST_Name: return known(l, lower_name(l, n), inferred(l, n));
    case AST_BoolOp: return lower_bool_op(l, as(BoolOp, n), 0);
    case AST_NamedExpr: return lower_named(l, as(NamedExpr, n));
    case AST_BinOp: {
        const AstBinOp *b = as(BinOp, n);
        HirExpr *text = lower_percent(l, b);
        if (text) return l->untyped ? to_any(l, text) : text;
        HirExpr *left = lower_expr(l, b->left), *right = lower_expr(l, b->right);
        if (inferred(l, n)->kind == TYPE_FLOAT) {
            /* A sum of floats, which is the int 0 if there were none. */
            if (left->type->kind == TYPE_ANY && right->type->kind == TYPE_I64) return make_op(l, HOP_SUM_OVER, n, left, right, NULL);
            if (left->type->kind == TYPE_ANY) left = make_op(l, HOP_SUM_AS_FLOAT, NULL, left, NULL);
            if (right->type->kind == TYPE_ANY) right = make_op(l, HOP_SUM_AS_FLOAT, NULL, right, NULL);
        }
        HirExpr *typed = typed_binary(l, b, left, right);
        return typed ? typed : unbox(l, make_op(l, HOP_ADD + b->op, n, to_any(l, left), to_any(l, right), NULL), inferred(l, n));
    }
    case AST_UnaryOp: {
        const AstUnaryOp *u = as(UnaryOp, n);
        if (u->op == UNARY_Not) return lower_test(l, n);
        if (u->op == UNARY_USub && u->operand->kind == AST_Constant) {
            const Const *c = &as(Constant, u->operand)->value;
            if ((c->kind == CONST_INT && !c->text.at) || c->kind == CONST_FLOAT) {
                Const *neg = NEW(l->arena, Const);
                *neg = *c;
                neg->small = -c->small, neg->real = -c->real;
                return make_const(l, neg);
            }
        }
        HirExpr *a = lower_expr(l, u->operand), *typed = typed_unary(l, u, a);
        return typed ? typed : make_op(l, HOP_INVERT + u->op, n, to_any(l, a), NULL);
    }
    case AST_Lambda: return lower_function(l, n);
    case AST_IfExp: {
        const AstIfExp *i = as(IfExp, n);
        HirExpr *test = lower_test(l, i->test), *yes = lower_expr(l, i->body);
        return cond(l, test, yes, lower_expr(l, i->orelse), inferred(l, n));
    }
    case AST_Dict: {
        HirExpr *typed = typed_display(l, n);
        return typed ? typed : lower_dict(l, as(Dict, n));
    }
    case AST_Set: {
        HirExpr *typed = typed_display(l, n);
        return typed ? typed : lower_sequence(l, n, as(Set, n)->elts, HOP_SET);
    }
    case AST_List: {
        HirExpr *typed = typed_display(l, n);
        return typed ? typed : as_list(l, n, lower_sequence(l, n, as(List, n)->elts, HOP_LIST));
    }
    case AST_Tuple: {
        HirExpr *typed = typed_display(l, n);
        return typed ? typed : lower_sequence(l, n, as(Tuple, n)->elts, HOP_TUPLE);
    }
    case AST_ListComp:
    case AST_SetComp:
    case AST_DictComp: return lower_comprehension(l, n);
    case AST_GeneratorExp: return lower_generator(l, n);
    case AST_Yield: {
        const Node *v = as(Yield, n)->value;
        if (l->f->fn->result->kind == TYPE_GENERATOR) {
            HirExpr *item = v ? lower_expr(l, v) : make_text(l, TYPE_NONE, "()");
            return make_op(l, HOP_T_YIELD, NULL, own(l, make_convert(l, item, l->f->fn->result->args[0])), NULL);
        }
        HirExpr *value = v ? own_any(l, lower_expr(l, v)) : make_text(l, TYPE_ANY, "Obj::NONE");
        return make_op(l, l->f->fn->maker == HIR_ASYNC_GENERATOR ? HOP_YIELD_ITEM : HOP_YIELD, n, value, NULL);
    }
    case AST_YieldFrom:
        if (l->f->fn->result->kind == TYPE_GENERATOR) return yield_each(l, n);
        return make_op(l, HOP_YIELD_FROM, n, lower_obj(l, as(YieldFrom, n)->value), NULL);
    case AST_Await: return make_op(l, HOP_AWAIT, n, lower_obj(l, as(Await, n)->value), NULL);
    case AST_Compare: return lower_compare(l, as(Compare, n), false);
    case AST_Call: return lower_call(l, as(Call, n));
    case AST_JoinedStr: {
        HirExpr *text = lower_joined_str(l, n);
        return l->untyped ? to_any(l, text) : text;
    }
    case AST_Attribute: return lower_attribute(l, as(Attribute, n));
    case AST_Subscript: {
        HirExpr *value = lower_expr(l, as(Subscript, n)->value);
        if (value->type->kind == TYPE_OPTIONAL && infer_is_late(as(Subscript, n)->slice)) value = certain(l, HOP_SOME_ITEM, value, n);
        HirExpr *held = record_item(l, as(Subscript, n), value);
        if (held) return held;
        HirExpr *typed = typed_item(l, as(Subscript, n), value);
        if (typed) return typed;
        value = to_any(l, value);
        return make_op(l, HOP_GET_ITEM, n, value, lower_obj(l, as(Subscript, n)->slice), NULL);
    }
    case AST_Slice: {
        HirExpr *lower = lower_slice_part(l, as(Slice, n)->lower), *upper = lower_slice_part(l, as(Slice, n)->upper);
        return make_op(l, HOP_SLICE, n, lower, upper, lower_slice_part(l, as(Slice, n)->step), NULL);
    }
    default: return unsupported_expr(l, n, arena_printf(l->arena, "`%s`", ast_kind_name((AstKind)n->kind)));
    }
}
