/* Making HIR: expressions, conversions, temporaries, sites. */
#include "transpile/hir/lower.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

const HirOpInfo hir_ops[HIR_OPS] = {
#define HOP(name, result, raises, rust) {#name, rust, TYPE_##result, raises},
#include "transpile/hir/ops.def"
#undef HOP
};

HirExpr *make_expr(Lower *l, HirExprKind kind, TypeKind type) {
    HirExpr *e = NEW(l->arena, HirExpr);
    e->kind = kind;
    e->type = type_of(l->types, type);
    return e;
}

HirExpr *make_const(Lower *l, const Const *c) {
    static const TypeKind types[] = {TYPE_NONE, TYPE_BOOL, TYPE_BOOL, TYPE_ANY, TYPE_I64, TYPE_FLOAT, TYPE_ANY, TYPE_ANY, TYPE_ANY};
    TypeKind type = types[c->kind];
    if (c->kind == CONST_INT && c->text.at) type = TYPE_INT;
    HirExpr *e = make_expr(l, HIR_CONST, type);
    e->constant = c;
    return e;
}

/* Lone surrogates and characters that would turn the text around cannot stand in Rust's source. */
bool hir_plain_text(Str s) {
    for (size_t i = 0; i + 2 < s.len; i++) {
        unsigned char a = (unsigned char)s.at[i], b = (unsigned char)s.at[i + 1], c = (unsigned char)s.at[i + 2];
        if (a == 0xed && b >= 0xa0) return false;
        if (a == 0xe2 && ((b == 0x80 && c >= 0xaa && c <= 0xae) || (b == 0x81 && c >= 0xa6 && c <= 0xa9))) return false;
    }
    return true;
}

HirExpr *make_literal(Lower *l, const Const *c) {
    HirExpr *e = make_const(l, c);
    if (c->kind != CONST_STR || l->untyped) return e;
    if (!hir_plain_text(c->text)) return make_op(l, HOP_AS_STR, NULL, e, NULL);
    e->type = type_of(l->types, TYPE_STR);
    return make_op(l, HOP_STR_LITERAL, NULL, e, NULL);
}

HirExpr *make_int(Lower *l, int64_t v) {
    Const *c = NEW(l->arena, Const);
    *c = (Const){.kind = CONST_INT, .small = v};
    return make_const(l, c);
}

HirExpr *make_text(Lower *l, TypeKind type, const char *format, ...) {
    va_list args;
    va_start(args, format);
    HirExpr *e = make_expr(l, HIR_TEXT, type);
    e->text = arena_vprintf(l->arena, format, args);
    va_end(args);
    return e;
}

HirExpr *make_read(Lower *l, HirVar *v) {
    HirExpr *e = make_expr(l, HIR_READ, TYPE_ANY);
    e->type = v->type;
    e->var = v;
    v->reads++;
    return v->snapshot && v->storage == HIR_LOCAL ? own(l, e) : e;
}

HirRaise raise_here(Lower *l, const Node *at) {
    HirRaise r = {at && !l->m->source->is_c ? site_at(l, at) : NULL, NULL};
    for (Frame *f = l->f->frames; f; f = f->outer) {
        if (f->kind == FRAME_CLOSURE) break;
        if (f->kind == FRAME_LOOP || f->kind == FRAME_CLAUSE) continue;
        r.label = f->label;
        break;
    }
    return r;
}

HirExpr *make_op(Lower *l, HirOp op, const Node *at, ...) {
    const HirOpInfo *info = &hir_ops[op];
    HirExpr *e = make_expr(l, HIR_APPLY, info->result);
    e->op = op;
    va_list args;
    va_start(args, at);
    for (HirExpr *o; (o = va_arg(args, HirExpr *));) vec_push(l->arena, &e->operands, o);
    va_end(args);
    e->raises = info->raises;
    if (e->raises) e->raise = raise_here(l, at);
    if (op == HOP_BOUND_GLOBAL || op == HOP_BOUND_FREE || op == HOP_T_BOUND_GLOBAL || op == HOP_T_BOUND_FREE || op == HOP_GLOBAL_NAMED || op == HOP_NAME_ERROR) ((HirFn *)l->f->site_fn)->misses_names = true;
    return e;
}

HirExpr *op_text(HirExpr *e, const char *text) {
    e->text = text;
    return e;
}

/* Scalars become objects, small ints big ones, ints floats; a container becomes an object when its items are. */
static bool type_converts(const Type *from, const Type *to) {
    if (to->kind == TYPE_OPTIONAL) return from->kind == TYPE_NONE || from == to->args[0] || (from->kind == TYPE_I64 && to->args[0]->kind == TYPE_INT);
    if (to->kind == TYPE_ANY && from->kind == TYPE_OPTIONAL) return from->args[0]->kind != TYPE_INSTANCE && from->args[0]->kind != TYPE_RECORD && type_converts(from->args[0], to);
    if (to->kind == TYPE_ANY && from->kind == TYPE_TUPLE) {
        for (uint32_t i = 0; i < from->arity; i++)
            if (from->args[i] != to && !type_converts(from->args[i], to)) return false;
        return true;
    }
    if (to->kind == TYPE_ANY)
        return from->kind == TYPE_LIST ? from->args[0]->kind == TYPE_ANY
                                       : from->kind != TYPE_DICT && from->kind != TYPE_SET && from->kind != TYPE_INSTANCE && from->kind != TYPE_RECORD && from->kind != TYPE_GENERATOR && from->kind != TYPE_DEQUE;
    if (to->kind == TYPE_INT || to->kind == TYPE_FLOAT) return from->kind == TYPE_I64;
    return false;
}

void disagree(Lower *l, const char *what) {
    l->broken = true;
    if (getenv("PORTALIS_DEBUG")) fprintf(stderr, "portalis: in %s: %s\n", l->f ? l->f->fn->rust : "?", what);
}

bool only_literal(const HirExpr *e) {
    if (e->kind == HIR_CONST) return true;
    if (e->kind == HIR_COND) return only_literal(e->b) || only_literal(e->c);
    if (e->kind == HIR_SEQ) return only_literal(e->a);
    return e->kind == HIR_APPLY && (e->op == HOP_T_MIN || e->op == HOP_T_MAX) && only_literal(e->operands.at[0]);
}

HirExpr *make_convert(Lower *l, HirExpr *e, const Type *to) {
    if (e->type == to || e->type->kind == TYPE_NEVER) return e;
    if (to->kind == TYPE_MAYBE) {
        HirExpr *bound = make_op(l, HOP_T_SOME, NULL, own(l, make_convert(l, e, to->args[0])), NULL);
        bound->type = to;
        return bound;
    }
    if (to->kind == TYPE_FLOAT && e->type->kind == TYPE_INT) return make_op(l, HOP_INT_TO_FLOAT, NULL, e, NULL);
    if (!type_converts(e->type, to)) disagree(l, "a conversion");
    if (to->kind == TYPE_ANY && e->kind == HIR_APPLY && e->op == HOP_STR_LITERAL) return make_const(l, e->operands.at[0]->constant);
    if (to->kind == TYPE_ANY && e->kind == HIR_APPLY && e->op == HOP_AS_STR) return e->operands.at[0];
    if (to->kind == TYPE_ANY && e->kind == HIR_APPLY && (e->op == HOP_T_TUPLE || e->op == HOP_T_TUPLE_1)) {
        HirExpr *tuple = make_op(l, HOP_TUPLE, NULL, NULL);
        for (size_t i = 0; i < e->operands.len; i++) vec_push(l->arena, &tuple->operands, own_any(l, e->operands.at[i]));
        return tuple;
    }
    if (to->kind == TYPE_ANY && e->type->kind == TYPE_OPTIONAL) { /* nothing else may say of what it would be an Option */
        if (e->kind == HIR_TEXT) return make_text(l, TYPE_ANY, "Obj::NONE");
        if (e->kind == HIR_APPLY && (e->op == HOP_T_SOME || e->op == HOP_T_SOME_OF)) return make_convert(l, e->operands.at[0], to);
    }
    if (to->kind == TYPE_OPTIONAL && e->type->kind == TYPE_NONE && e->kind == HIR_CONST) {
        HirExpr *none = make_text(l, TYPE_ANY, "None");
        none->type = to;
        return none;
    }
    if (to->kind == TYPE_OPTIONAL && e->type->kind != TYPE_NONE) {
        e = make_convert(l, e, to->args[0]);
        HirExpr *some = make_op(l, HOP_T_SOME, NULL, own(l, e), NULL);
        if (only_literal(e) && e->type->kind == TYPE_I64) some->op = HOP_T_SOME_OF, some->text = "i64";
        some->type = to;
        return some;
    }
    HirExpr *c = make_expr(l, HIR_CONVERT, TYPE_ANY);
    c->type = to;
    c->a = to->kind == TYPE_ANY ? own(l, e) : e; /* an object of its own */
    return c;
}

HirExpr *unbox(Lower *l, HirExpr *e, const Type *type) {
    static const HirOp ops[TYPE_KINDS] = {[TYPE_BOOL] = HOP_AS_BOOL, [TYPE_I64] = HOP_AS_I64, [TYPE_INT] = HOP_AS_INT, [TYPE_FLOAT] = HOP_AS_FLOAT, [TYPE_STR] = HOP_AS_STR};
    return e->type->kind == TYPE_ANY && ops[type->kind] ? make_op(l, ops[type->kind], NULL, own(l, e), NULL) : e;
}

HirExpr *to_any(Lower *l, HirExpr *e) { return make_convert(l, e, type_of(l->types, TYPE_ANY)); }

bool is_place(const HirExpr *e) {
    if (e->kind == HIR_READ) return e->var->storage == HIR_LOCAL;
    if (e->kind != HIR_APPLY) return false;
    return e->op == HOP_T_PEEK || e->op == HOP_FIELD_PEEK || e->op == HOP_T_KNOWN_PEEK || (e->op == HOP_T_PART && is_place(e->operands.at[0]));
}

HirExpr *own(Lower *l, HirExpr *e) {
    if ((e->kind != HIR_READ && e->op != HOP_T_PART) || !is_place(e) || type_is_copy(e->type)) return e;
    HirExpr *c = make_expr(l, HIR_CLONE, TYPE_ANY);
    c->type = e->type;
    c->a = e;
    return c;
}

HirExpr *own_any(Lower *l, HirExpr *e) { return own(l, to_any(l, e)); }

static HirExpr *negated(Lower *l, HirExpr *a) {
    HirExpr *e = make_expr(l, HIR_NOT, TYPE_BOOL);
    e->a = a;
    return e;
}

HirExpr *to_bool(Lower *l, HirExpr *e, const Node *at) {
    static const Const zero_float = {.kind = CONST_FLOAT};
    switch (e->type->kind) {
    case TYPE_BOOL:
    case TYPE_NEVER: return e;
    case TYPE_I64: return make_op(l, HOP_T_NE, NULL, e, make_int(l, 0), NULL);
    case TYPE_FLOAT: return make_op(l, HOP_T_NE, NULL, e, make_const(l, &zero_float), NULL);
    case TYPE_INT: return negated(l, make_op(l, HOP_T_IS_ZERO, NULL, e, NULL));
    case TYPE_DEQUE:
    case TYPE_STR:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_LIST: return negated(l, make_op(l, HOP_T_IS_EMPTY, NULL, e, NULL));
    case TYPE_OPTIONAL:
        if ((e->type->args[0]->kind == TYPE_INSTANCE && !class_defines(e->type->args[0]->of, "__bool__") && !class_defines(e->type->args[0]->of, "__len__")) ||
            e->type->args[0]->kind == TYPE_RECORD)
            return make_op(l, HOP_T_IS_SOME, NULL, e, NULL);
        return make_op(l, HOP_T_TRUTH, at, e, NULL);
    case TYPE_TUPLE:
    case TYPE_RECORD:
    case TYPE_INSTANCE: return make_op(l, HOP_T_TRUTH, at, e, NULL);
    default: break;
    }
    return make_op(l, HOP_TRUTH, at, to_any(l, e), NULL);
}

bool is_simple(const HirExpr *e) {
    switch (e->kind) {
    case HIR_CONST:
    case HIR_TEXT: return true;
    case HIR_READ: return e->var->storage == HIR_LOCAL && !e->var->snapshot;
    case HIR_APPLY: return e->op == HOP_STR_LITERAL || (e->op == HOP_T_PART && is_simple(e->operands.at[0]));
    case HIR_CLONE: return is_simple(e->a);
    case HIR_CONVERT: return is_simple(e->a);
    default: return false;
    }
}

const char *fresh(Lower *l, const char *stem) {
    return arena_printf(l->arena, "%s%u", stem, ++l->fresh);
}

HirVar *make_temp(Lower *l, const char *name, const Type *type) {
    HirVar *v = NEW(l->arena, HirVar);
    *v = (HirVar){.rust = fresh(l, name), .python = name, .type = type, .is_temp = true};
    return v;
}

HirExpr *as_temp(Lower *l, HirExpr *e, const char *name) {
    if (is_simple(e)) return e;
    HirVar *v = make_temp(l, name, e->type);
    put_let(l, v, e);
    return make_read(l, v);
}

HirStmt *make_stmt(Lower *l, HirStmtKind kind) {
    HirStmt *s = NEW(l->arena, HirStmt);
    s->kind = kind;
    return s;
}

HirBlock *new_block(Lower *l) { return NEW(l->arena, HirBlock); }

/* What follows a jump is never reached: it is left out. */
HirStmt *put(Lower *l, HirStmt *s) {
    if (!l->f->dead) vec_push(l->arena, &l->f->block->stmts, s);
    return s;
}

void put_eval(Lower *l, HirExpr *e) {
    if (e->kind == HIR_CONST) return;
    HirStmt *s = make_stmt(l, HIR_EVAL);
    s->value = e;
    put(l, s);
}

void put_let(Lower *l, HirVar *v, HirExpr *e) {
    HirStmt *s = make_stmt(l, HIR_LET);
    s->var = v;
    s->value = e ? own(l, make_convert(l, e, v->type)) : NULL;
    v->declared = true;
    put(l, s);
}

void put_set(Lower *l, HirVar *v, HirExpr *e) {
    HirStmt *s = make_stmt(l, HIR_SET);
    s->var = v;
    s->value = own(l, make_convert(l, e, v->type));
    put(l, s);
}

/* The columns CPython marks with ^ among ~: the operator's, the brackets' (traceback.c,
 * extract_anchors_from_expr). */
static void anchor(const Lower *l, const Node *n, HirSite *site) {
    if (n->span.line != n->span.end_line) return;
    Str line = source_line(l->m->source->source, n->span.line);
    if (n->kind == AST_BinOp) {
        const Node *left = as(BinOp, n)->left, *right = as(BinOp, n)->right;
        for (uint32_t i = left->span.end_col; i < right->span.col && i < line.len; i++) {
            if (line.at[i] == ' ' || line.at[i] == '\t' || line.at[i] == '\f' || line.at[i] == ')') continue;
            site->anchor_from = i;
            site->anchor_to = i + 1;
            if (i + 1 < right->span.col && i + 1 < line.len && line.at[i + 1] != ' ' && line.at[i + 1] != '\t')
                site->anchor_to++;
            return;
        }
    } else if (n->kind == AST_Subscript) {
        uint32_t from = as(Subscript, n)->value->span.end_col, to = as(Subscript, n)->slice->span.end_col + 1;
        while (from < line.len && line.at[from] != '[') from++;
        while (to <= line.len && line.at[to - 1] != ']') to++;
        site->anchor_from = from;
        site->anchor_to = to;
    }
}

static const HirSite *add_site(Lower *l, Span span, const Node *n) {
    HirModule *m = l->m->hir;
    HirSite made = {.fn = l->f->site_fn, .span = span};
    if (n) anchor(l, n, &made);
    uint32_t same_line = 0;
    for (size_t i = m->sites.len; i-- > 0;) {
        const HirSite *s = m->sites.at[i];
        if (s->span.line != span.line) continue;
        if (memcmp(&s->span, &span, sizeof span) == 0 && s->fn == made.fn && s->anchor_from == made.anchor_from) return s;
        same_line++;
    }
    made.rust = same_line == 0 ? arena_printf(l->arena, "L%u", span.line)
              : same_line < 26 ? arena_printf(l->arena, "L%u%c", span.line, (char)('a' + same_line))
                               : arena_printf(l->arena, "L%u_%u", span.line, same_line);
    HirSite *s = NEW(l->arena, HirSite);
    *s = made;
    vec_push(l->arena, &m->sites, s);
    return s;
}

const HirSite *site_span(Lower *l, Span span) { return add_site(l, span, NULL); }

/* A method call over several lines is reported at its name (compile.c, update_start_location_to_match_attr). */
static Span call_span(const Node *n) {
    Span span = n->span;
    if (n->kind == AST_Call && as(Call, n)->func->kind == AST_Attribute) {
        const AstAttribute *a = as(Attribute, as(Call, n)->func);
        if (a->node.span.line != a->node.span.end_line) {
            span.line = a->node.span.end_line;
            span.col = a->node.span.end_col - a->attr->len;
        }
    }
    return span;
}

const HirSite *site_at(Lower *l, const Node *n) { return add_site(l, call_span(n), n); }
