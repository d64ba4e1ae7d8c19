/* Inference by flow: every variable, parameter, result and container item has a `Ty`, into which the types
 * of all that is stored there flow until nothing changes. Types only grow: never, a type, any. */
#include "analysis/infer_parts.h"

static const int64_t FAR = (int64_t)1 << 62; /* what i64 may hold, with room for one more addition */
static const int64_t MANY = (int64_t)1 << 52; /* more steps than any feasible run takes */

Ty *ty_find(Ty *t) {
    while (t->same) t = t->same;
    return t;
}

Ty *ty_new(Infer *in, TypeKind kind) {
    Ty *t = NEW(in->arena, Ty);
    t->kind = kind;
    return t;
}

Ty *ty_int(Infer *in, int64_t lo, int64_t hi) {
    Ty *t = ty_new(in, lo < -FAR || hi > FAR ? TYPE_INT : TYPE_I64);
    t->lo = lo, t->hi = hi;
    return t;
}

Ty *ty_list(Infer *in, Ty *item) {
    Ty *t = ty_new(in, TYPE_LIST);
    t->item = item;
    return t;
}

void ty_any(Infer *in, Ty *t) {
    t = ty_find(t);
    if (t->kind == TYPE_ANY) return;
    Ty *item = t->kind == TYPE_LIST ? t->item : NULL;
    t->kind = TYPE_ANY;
    in->changed = true;
    if (item) ty_any(in, item);
}

void ty_escapes(Infer *in, Ty *t) {
    t = ty_find(t);
    if (t->kind == TYPE_LIST) ty_any(in, t->item);
}

static void same(Infer *in, Ty *a, Ty *b) {
    a = ty_find(a), b = ty_find(b);
    if (a == b) return;
    ty_flow(in, a, b);
    ty_flow(in, b, a);
    a = ty_find(a), b = ty_find(b);
    if (a == b) return;
    /* One node from now on: whatever flows into either is in both. */
    if (b->kind == TYPE_I64 && a->kind == TYPE_I64) {
        if (a->lo < b->lo) b->lo = a->lo;
        if (a->hi > b->hi) b->hi = a->hi;
    }
    a->same = b;
    in->changed = true;
}

/* Bounds that still move after a few rounds go to the next landmark. */
static void stretch(Infer *in, Ty *to, int64_t lo, int64_t hi) {
    if (to->lo <= lo && hi <= to->hi) return;
    static const int64_t marks[] = {1 << 8, 1 << 16, (int64_t)1 << 31, (int64_t)1 << 52, (int64_t)1 << 62};
    if (lo < to->lo) to->lo = lo;
    if (hi > to->hi) to->hi = hi;
    if (++to->moves > 3) {
        for (size_t i = 0; i < 5; i++)
            if (marks[i] >= to->hi) {
                to->hi = marks[i];
                break;
            }
        for (size_t i = 0; i < 5 && to->lo < 0; i++)
            if (-marks[i] <= to->lo) {
                to->lo = -marks[i];
                break;
            }
    }
    if (to->moves > 12 || to->lo < -FAR || to->hi > FAR) to->kind = TYPE_INT;
    in->changed = true;
}

void ty_flow(Infer *in, Ty *from, Ty *to) {
    from = ty_find(from), to = ty_find(to);
    if (from == to || from->kind == TYPE_NEVER) return;
    if (to->kind == TYPE_ANY) {
        ty_escapes(in, from);
        return;
    }
    if (to->kind == TYPE_NEVER) {
        to->kind = from->kind;
        to->lo = from->lo, to->hi = from->hi;
        to->item = from->item;
        in->changed = true;
        return;
    }
    bool ints = (to->kind == TYPE_I64 || to->kind == TYPE_INT) && (from->kind == TYPE_I64 || from->kind == TYPE_INT);
    if (ints) {
        if (to->kind == TYPE_INT) return;
        if (from->kind == TYPE_INT) {
            to->kind = TYPE_INT;
            in->changed = true;
        } else {
            stretch(in, to, from->lo - to->drift_lo, from->hi + to->drift_hi);
        }
        return;
    }
    if (to->kind == from->kind) {
        if (to->kind == TYPE_LIST) same(in, from->item, to->item);
        return;
    }
    ty_escapes(in, from);
    ty_any(in, to);
}

bool ty_is_int(Ty *t) {
    TypeKind k = ty_find(t)->kind;
    return k == TYPE_I64 || k == TYPE_INT;
}

/* -- operators */

static int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

static Ty *int_arithmetic(Infer *in, OperatorKind op, Ty *a, Ty *b, Ty *out) {
    a = ty_find(a), b = ty_find(b);
    if (a->kind != TYPE_I64 || b->kind != TYPE_I64) {
        out->kind = TYPE_INT;
        /* x % m, x & m stay small whatever x is */
        if (b->kind == TYPE_I64 && op == OP_Mod && b->lo > 0) out->kind = TYPE_I64, out->lo = 0, out->hi = b->hi - 1;
        if (b->kind == TYPE_I64 && op == OP_BitAnd && b->lo >= 0) out->kind = TYPE_I64, out->lo = 0, out->hi = b->hi;
        return out;
    }
    __int128 lo = 0, hi = 0;
    switch (op) {
    case OP_Add: lo = (__int128)a->lo + b->lo, hi = (__int128)a->hi + b->hi; break;
    case OP_Sub: lo = (__int128)a->lo - b->hi, hi = (__int128)a->hi - b->lo; break;
    case OP_Mult: {
        __int128 p[] = {(__int128)a->lo * b->lo, (__int128)a->lo * b->hi, (__int128)a->hi * b->lo, (__int128)a->hi * b->hi};
        lo = hi = p[0];
        for (int i = 1; i < 4; i++) {
            if (p[i] < lo) lo = p[i];
            if (p[i] > hi) hi = p[i];
        }
        break;
    }
    case OP_FloorDiv:
        lo = least(a->lo, -a->hi), hi = most(a->hi, -a->lo);
        if (b->lo > 0) lo = a->lo < 0 ? a->lo : 0, hi = a->hi < 0 ? -1 : a->hi / b->lo;
        break;
    case OP_Mod:
        if (b->lo > 0) lo = 0, hi = b->hi - 1;
        else lo = least(b->lo, 0), hi = most(b->hi, 0);
        break;
    case OP_BitAnd:
        if (b->lo >= 0) lo = 0, hi = b->hi;
        else if (a->lo >= 0) lo = 0, hi = a->hi;
        else lo = -FAR, hi = FAR;
        break;
    case OP_BitOr:
    case OP_BitXor: {
        int64_t top = most(most(a->hi, -a->lo), most(b->hi, -b->lo)), power = 1;
        while (power <= top && power < FAR) power *= 2;
        hi = power, lo = a->lo < 0 || b->lo < 0 ? -(__int128)power : 0;
        break;
    }
    case OP_RShift:
        if (b->lo < 0) hi = (__int128)FAR * 4;
        else lo = least(a->lo, 0), hi = most(a->hi, 0);
        break;
    case OP_LShift:
        if (b->lo >= 0 && b->hi < 62) lo = (__int128)a->lo << b->hi, hi = (__int128)a->hi << b->hi, lo = lo < 0 ? lo : 0;
        else hi = (__int128)FAR * 4;
        break;
    default: hi = (__int128)FAR * 4; break;
    }
    if (lo < -(__int128)FAR || hi > (__int128)FAR) out->kind = TYPE_INT;
    else out->kind = TYPE_I64, out->lo = (int64_t)lo, out->hi = (int64_t)hi;
    return out;
}

static bool constant_int(const Node *n, int64_t *out) {
    if (n->kind != AST_Constant || as(Constant, n)->value.kind != CONST_INT || as(Constant, n)->value.text.at) return false;
    *out = as(Constant, n)->value.small;
    return true;
}

/* The result in a fresh node, or NULL when objects are needed. */
static Ty *binary(Infer *in, OperatorKind op, Ty *a, Ty *b, const Node *right, Ty *out) {
    a = ty_find(a), b = ty_find(b);
    bool af = a->kind == TYPE_FLOAT, bf = b->kind == TYPE_FLOAT, ai = ty_is_int(a), bi = ty_is_int(b);
    if (a->kind == TYPE_NEVER || b->kind == TYPE_NEVER) return out;
    if (ai && bi) {
        int64_t exponent;
        if (op == OP_MatMult) return NULL;
        if (op == OP_Div) {
            out->kind = TYPE_FLOAT;
            return out;
        }
        if (op == OP_Pow) {
            if (!constant_int(right, &exponent) || exponent < 0) return NULL;
            out->kind = TYPE_INT;
            return out;
        }
        return int_arithmetic(in, op, a, b, out);
    }
    if ((af || bf) && (af || ai) && (bf || bi)) {
        int64_t exponent;
        switch (op) {
        case OP_Add:
        case OP_Sub:
        case OP_Mult:
        case OP_Div:
        case OP_FloorDiv:
        case OP_Mod: break;
        case OP_Pow:
            /* a negative base with a fraction as exponent gives a complex number */
            if (!constant_int(right, &exponent) || !af) return NULL;
            break;
        default: return NULL;
        }
        out->kind = TYPE_FLOAT;
        return out;
    }
    if (a->kind == TYPE_LIST && bi && op == OP_Mult) {
        out->kind = TYPE_LIST;
        out->item = a->item;
        return out;
    }
    if (a->kind == TYPE_LIST && b->kind == TYPE_LIST && op == OP_Add) {
        same(in, a->item, b->item);
        out->kind = TYPE_LIST;
        out->item = a->item;
        return out;
    }
    return NULL;
}

bool infer_comparable(CmpOpKind op, const Type *a, const Type *b) {
    if (op >= CMP_Is) return false;
    return type_is_number(a) && type_is_number(b) && (a->kind == TYPE_FLOAT) == (b->kind == TYPE_FLOAT);
}

bool type_is_number(const Type *t) { return t->kind == TYPE_I64 || t->kind == TYPE_INT || t->kind == TYPE_FLOAT; }

static bool comparable(CmpOpKind op, Ty *a, Ty *b) {
    a = ty_find(a), b = ty_find(b);
    if (a->kind == TYPE_NEVER || b->kind == TYPE_NEVER) return true;
    if (op >= CMP_Is) return false;
    bool an = ty_is_int(a) || a->kind == TYPE_FLOAT, bn = ty_is_int(b) || b->kind == TYPE_FLOAT;
    return an && bn && (a->kind == TYPE_FLOAT) == (b->kind == TYPE_FLOAT);
}

/* -- expressions */

static Ty *node_ty(Infer *in, const Node *n) {
    Ty **t = &in->at[n->id];
    if (!*t) *t = ty_new(in, TYPE_NEVER);
    return *t;
}

static Ty *any_expr(Infer *in, const Node *n) {
    ty_any(in, node_ty(in, n));
    return ty_find(in->at[n->id]);
}

/* A child whose value goes where only objects are. */
static void escape(void *context, Node *n);

static void escape_node(Infer *in, const Node *n) { escape(in, (Node *)n); }

static void escape(void *context, Node *n) {
    Infer *in = context;
    if (n->kind == AST_comprehension || n->kind == AST_keyword || n->kind == AST_Starred || n->kind == AST_Slice ||
        n->kind == AST_FormattedValue || n->kind == AST_JoinedStr) {
        ast_children(n, escape, in);
        return;
    }
    if (n->kind == AST_arguments) {
        ast_children(n, escape, in);
        return;
    }
    if (n->kind == AST_arg) return;
    ty_escapes(in, infer_expr(in, n));
}

static Ty *variable(Infer *in, const Node *name) {
    const Symbol *sym = in->m->scopes->symbol_of[name->id];
    return sym ? in->var[symbol_owner(sym)->id] : NULL;
}

static Ty *result_into(Infer *in, const Node *n, Ty *value) {
    Ty *t = node_ty(in, n);
    ty_flow(in, value, t);
    return ty_find(t);
}

static const Node *builtin_call(Infer *in, const AstCall *c, const char *name) {
    if (c->func->kind != AST_Name || !name_is(as(Name, c->func)->id, name) || c->keywords.len) return NULL;
    const Symbol *sym = in->m->scopes->symbol_of[c->func->id];
    if (!sym || sym->kind != SYM_GLOBAL_IMPLICIT || sym->owner) return NULL;
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred) return NULL;
    return c->func;
}

static const Node *direct_def(Infer *in, const Node *func) {
    if (func->kind != AST_Name) return NULL;
    const Symbol *sym = in->m->scopes->symbol_of[func->id];
    if (!sym) return NULL;
    const SymbolUse *use = &in->uses[symbol_owner(sym)->id];
    return use->def && use->def->kind == AST_FunctionDef && in->direct[use->def->id] ? use->def : NULL;
}

static Ty *list_method(Infer *in, const AstCall *c, Ty *list, const char *name) {
    Ty *item = ty_find(list)->item;
    if (c->keywords.len) return NULL;
    if (strcmp(name, "append") == 0 && c->args.len == 1 && c->args.at[0]->kind != AST_Starred) {
        ty_flow(in, infer_expr(in, c->args.at[0]), item);
        return ty_new(in, TYPE_NONE);
    }
    if (strcmp(name, "pop") == 0 && !c->args.len) return item;
    if (strcmp(name, "reverse") == 0 && !c->args.len) return ty_new(in, TYPE_NONE);
    return NULL;
}

static Ty *infer_call(Infer *in, const AstCall *c) {
    const Node *n = &c->node;
    const Node *def = direct_def(in, c->func);
    if (def) {
        const Node **args = infer_bind(in->arena, def, c);
        const Astarguments *a = as(arguments, as(FunctionDef, def)->args);
        uint32_t count = a->posonlyargs.len + a->args.len + a->kwonlyargs.len;
        for (uint32_t i = 0; i < count; i++) {
            const Node *p = i < a->posonlyargs.len ? a->posonlyargs.at[i]
                          : i < a->posonlyargs.len + a->args.len ? a->args.at[i - a->posonlyargs.len]
                                                                 : a->kwonlyargs.at[i - a->posonlyargs.len - a->args.len];
            Ty *param = in->var[in->m->scopes->symbol_of[p->id]->id];
            Ty *given = infer_expr(in, args[i]);
            if (param) ty_flow(in, given, param);
            else ty_escapes(in, given);
        }
        return result_into(in, n, in->result[def->id]);
    }
    if (builtin_call(in, c, "len") && c->args.len == 1) {
        infer_expr(in, c->args.at[0]);
        return result_into(in, n, ty_int(in, 0, (int64_t)1 << 31));
    }
    if (builtin_call(in, c, "abs") && c->args.len == 1) {
        Ty *a = ty_find(infer_expr(in, c->args.at[0]));
        if (a->kind == TYPE_NEVER) return node_ty(in, n);
        if (a->kind == TYPE_I64) return result_into(in, n, ty_int(in, 0, most(a->hi, -a->lo)));
        if (a->kind == TYPE_FLOAT || a->kind == TYPE_INT) return result_into(in, n, a);
    }
    if (builtin_call(in, c, "float") && c->args.len == 1) {
        Ty *a = ty_find(infer_expr(in, c->args.at[0]));
        if (a->kind == TYPE_NEVER) return node_ty(in, n);
        if (a->kind == TYPE_FLOAT || a->kind == TYPE_I64 || a->kind == TYPE_INT) return result_into(in, n, ty_new(in, TYPE_FLOAT));
    }
    if (c->args.len == 1 && !c->keywords.len && c->args.at[0]->kind != AST_Starred && infer_math(in->m, in->uses, c->func)) {
        Ty *a = ty_find(infer_expr(in, c->args.at[0]));
        if (a->kind == TYPE_NEVER) return node_ty(in, n);
        if (a->kind == TYPE_FLOAT || ty_is_int(a)) return result_into(in, n, ty_new(in, TYPE_FLOAT));
    }
    if (c->func->kind == AST_Attribute) {
        Ty *self = ty_find(infer_expr(in, as(Attribute, c->func)->value));
        if (self->kind == TYPE_NEVER) {
            /* Not known yet: nothing is said in this round. */
            for (uint32_t i = 0; i < c->args.len; i++)
                if (c->args.at[i]->kind != AST_Starred) infer_expr(in, c->args.at[i]);
            return node_ty(in, n);
        }
        if (self->kind == TYPE_LIST) {
            Ty *found = list_method(in, c, self, as(Attribute, c->func)->attr->text);
            if (found) return result_into(in, n, found);
        }
        ty_escapes(in, self);
    } else {
        escape_node(in, c->func);
    }
    for (uint32_t i = 0; i < c->args.len; i++) escape_node(in, c->args.at[i]);
    for (uint32_t i = 0; i < c->keywords.len; i++) escape_node(in, c->keywords.at[i]);
    return any_expr(in, n);
}

static Ty *infer_compare(Infer *in, const AstCompare *c) {
    bool typed = true;
    const Node *left = c->left;
    infer_expr(in, left);
    for (uint32_t i = 0; i < c->ops.len; i++) {
        const Node *right = c->comparators.at[i];
        Ty *a = infer_expr(in, left), *b = infer_expr(in, right);
        if (!comparable(c->ops.at[i], a, b)) {
            bool boolean = c->ops.at[i] >= CMP_Is;
            typed = typed && boolean && c->ops.len == 1;
            ty_escapes(in, a);
            ty_escapes(in, b);
        }
        left = right;
    }
    if (!typed) return any_expr(in, &c->node);
    return result_into(in, &c->node, ty_new(in, TYPE_BOOL));
}

/* The items of what a `for` goes over. */
static Ty *items_of(Infer *in, const Node *iter) {
    if (iter->kind == AST_Call) {
        const AstCall *c = as(Call, iter);
        if (builtin_call(in, c, "range") && c->args.len >= 1 && c->args.len <= 3) {
            Ty *args[3];
            bool ints = true;
            for (uint32_t i = 0; i < c->args.len; i++) {
                args[i] = ty_find(infer_expr(in, c->args.at[i]));
                if (args[i]->kind == TYPE_NEVER) return ty_new(in, TYPE_NEVER);
                ints = ints && ty_is_int(args[i]);
            }
            int64_t step = 1;
            const Node *s = c->args.len == 3 ? c->args.at[2] : NULL;
            bool down = false;
            if (s && s->kind == AST_UnaryOp && as(UnaryOp, s)->op == UNARY_USub) s = as(UnaryOp, s)->operand, down = true;
            if (s && !constant_int(s, &step)) step = 0;
            if (ints && step > 0 && step <= 1024) {
                Ty *start = c->args.len > 1 ? args[0] : NULL, *stop = c->args.len > 1 ? args[1] : args[0];
                if (!start || start->kind == TYPE_I64) {
                    int64_t lo = start ? start->lo : 0, hi = start ? start->hi : 0;
                    if (down) {
                        int64_t end = stop->kind == TYPE_I64 ? stop->lo : -FAR;
                        int64_t far = lo < -FAR / 2 ? -FAR : lo - MANY * step;
                        return ty_int(in, most(end, far) < lo ? most(end, far) : lo, hi);
                    }
                    int64_t end = stop->kind == TYPE_I64 ? stop->hi : FAR;
                    int64_t far = hi > FAR / 2 ? FAR : hi + MANY * step;
                    return ty_int(in, lo, least(end, far) > hi ? least(end, far) : hi);
                }
            }
            for (uint32_t i = 0; i < c->args.len; i++) ty_escapes(in, args[i]);
            return ty_new(in, TYPE_ANY);
        }
    }
    Ty *t = ty_find(infer_expr(in, iter));
    if (t->kind == TYPE_NEVER) return t;
    if (t->kind == TYPE_LIST) return t->item;
    ty_escapes(in, t);
    return ty_new(in, TYPE_ANY);
}

static void infer_loops(Infer *in, NodeList generators) {
    for (uint32_t i = 0; i < generators.len; i++) {
        const Astcomprehension *g = as(comprehension, generators.at[i]);
        infer_target(in, g->target, items_of(in, g->iter));
        for (uint32_t k = 0; k < g->ifs.len; k++) infer_expr(in, g->ifs.at[k]);
    }
}

Ty *infer_expr(Infer *in, const Node *n) {
    switch (n->kind) {
    case AST_Constant: {
        const Const *c = &as(Constant, n)->value;
        switch (c->kind) {
        case CONST_INT: return result_into(in, n, c->text.at ? ty_new(in, TYPE_INT) : ty_int(in, c->small, c->small));
        case CONST_FLOAT: return result_into(in, n, ty_new(in, TYPE_FLOAT));
        case CONST_TRUE:
        case CONST_FALSE: return result_into(in, n, ty_new(in, TYPE_BOOL));
        case CONST_NONE: return result_into(in, n, ty_new(in, TYPE_NONE));
        default: return any_expr(in, n);
        }
    }
    case AST_Name: {
        Ty *v = variable(in, n);
        if (!v) return any_expr(in, n);
        in->at[n->id] = v;
        return ty_find(v);
    }
    case AST_BinOp: {
        const AstBinOp *b = as(BinOp, n);
        Ty *l = infer_expr(in, b->left), *r = infer_expr(in, b->right);
        Ty *out = binary(in, b->op, l, r, b->right, ty_new(in, TYPE_NEVER));
        if (out) return result_into(in, n, out);
        ty_escapes(in, l);
        ty_escapes(in, r);
        return any_expr(in, n);
    }
    case AST_UnaryOp: {
        Ty *t = ty_find(infer_expr(in, as(UnaryOp, n)->operand));
        UnaryOpKind op = as(UnaryOp, n)->op;
        if (op == UNARY_Not) {
            ty_escapes(in, t);
            return result_into(in, n, ty_new(in, TYPE_BOOL));
        }
        if (t->kind == TYPE_NEVER) return node_ty(in, n);
        if (op == UNARY_USub && t->kind == TYPE_I64) return result_into(in, n, ty_int(in, -t->hi, -t->lo));
        if (op == UNARY_USub && (t->kind == TYPE_FLOAT || t->kind == TYPE_INT)) return result_into(in, n, t);
        ty_escapes(in, t);
        return any_expr(in, n);
    }
    case AST_Compare: return infer_compare(in, as(Compare, n));
    case AST_BoolOp: {
        bool bools = true, known = true;
        for (uint32_t i = 0; i < as(BoolOp, n)->values.len; i++) {
            Ty *t = ty_find(infer_expr(in, as(BoolOp, n)->values.at[i]));
            known = known && t->kind != TYPE_NEVER;
            bools = bools && t->kind == TYPE_BOOL;
        }
        if (!known) return node_ty(in, n);
        if (bools) return result_into(in, n, ty_new(in, TYPE_BOOL));
        ast_children(n, escape, in);
        return any_expr(in, n);
    }
    case AST_IfExp: {
        const AstIfExp *i = as(IfExp, n);
        infer_expr(in, i->test);
        Ty *t = node_ty(in, n);
        ty_flow(in, infer_expr(in, i->body), t);
        ty_flow(in, infer_expr(in, i->orelse), t);
        return ty_find(t);
    }
    case AST_List: {
        if (as(List, n)->ctx != CTX_Load) break;
        Ty *t = ty_find(node_ty(in, n));
        if (t->kind == TYPE_NEVER) t->kind = TYPE_LIST, t->item = ty_new(in, TYPE_NEVER), in->changed = true;
        for (uint32_t i = 0; i < as(List, n)->elts.len; i++) {
            const Node *e = as(List, n)->elts.at[i];
            t = ty_find(t);
            if (e->kind == AST_Starred) {
                escape_node(in, e);
                if (t->kind == TYPE_LIST) ty_any(in, t->item);
            } else if (t->kind == TYPE_LIST) {
                ty_flow(in, infer_expr(in, e), t->item);
            } else {
                ty_escapes(in, infer_expr(in, e));
            }
        }
        return ty_find(t);
    }
    case AST_ListComp: {
        infer_loops(in, as(ListComp, n)->generators);
        Ty *t = ty_find(node_ty(in, n)), *elt = infer_expr(in, as(ListComp, n)->elt);
        if (t->kind == TYPE_NEVER) t->kind = TYPE_LIST, t->item = ty_new(in, TYPE_NEVER), in->changed = true;
        if (t->kind == TYPE_LIST) ty_flow(in, elt, t->item);
        else ty_escapes(in, elt);
        return ty_find(t);
    }
    case AST_SetComp:
        infer_loops(in, as(SetComp, n)->generators);
        ty_escapes(in, infer_expr(in, as(SetComp, n)->elt));
        return any_expr(in, n);
    case AST_DictComp:
        infer_loops(in, as(DictComp, n)->generators);
        ty_escapes(in, infer_expr(in, as(DictComp, n)->key));
        ty_escapes(in, infer_expr(in, as(DictComp, n)->value));
        return any_expr(in, n);
    case AST_GeneratorExp: {
        /* The first iterable is evaluated here, the rest in a function of its own. */
        const NodeList g = as(GeneratorExp, n)->generators;
        for (uint32_t i = 0; i < g.len; i++) {
            const Astcomprehension *c = as(comprehension, g.at[i]);
            ty_escapes(in, infer_expr(in, c->iter));
            infer_target(in, c->target, ty_new(in, TYPE_ANY));
            for (uint32_t k = 0; k < c->ifs.len; k++) infer_expr(in, c->ifs.at[k]);
        }
        ty_escapes(in, infer_expr(in, as(GeneratorExp, n)->elt));
        return any_expr(in, n);
    }
    case AST_Subscript: {
        const Node *index = as(Subscript, n)->slice;
        Ty *t = ty_find(infer_expr(in, as(Subscript, n)->value));
        if (t->kind == TYPE_NEVER) {
            escape_node(in, index);
            return node_ty(in, n);
        }
        if (t->kind == TYPE_LIST && index->kind != AST_Slice) {
            Ty *i = ty_find(infer_expr(in, index));
            if (i->kind == TYPE_NEVER) return node_ty(in, n);
            if (ty_is_int(i)) return in->at[n->id] = t->item, ty_find(t->item);
        }
        ty_escapes(in, t);
        escape_node(in, index);
        return any_expr(in, n);
    }
    case AST_Call: return infer_call(in, as(Call, n));
    case AST_NamedExpr: {
        Ty *v = infer_expr(in, as(NamedExpr, n)->value);
        ty_escapes(in, v);
        infer_target(in, as(NamedExpr, n)->target, ty_new(in, TYPE_ANY));
        return any_expr(in, n);
    }
    case AST_Lambda:
        ast_children(as(Lambda, n)->args, escape, in);
        ty_escapes(in, infer_expr(in, as(Lambda, n)->body));
        return any_expr(in, n);
    default: break;
    }
    ast_children(n, escape, in);
    return any_expr(in, n);
}

void infer_target(Infer *in, const Node *target, Ty *value) {
    switch (target->kind) {
    case AST_Name: {
        Ty *v = variable(in, target);
        if (v) ty_flow(in, value, v);
        else ty_escapes(in, value);
        return;
    }
    case AST_Subscript: {
        const Node *index = as(Subscript, target)->slice;
        Ty *t = ty_find(infer_expr(in, as(Subscript, target)->value));
        if (t->kind == TYPE_NEVER) return;
        if (t->kind == TYPE_LIST && index->kind != AST_Slice) {
            Ty *i = ty_find(infer_expr(in, index));
            if (i->kind == TYPE_NEVER) return;
            if (ty_is_int(i)) {
                ty_flow(in, value, t->item);
                return;
            }
        }
        ty_escapes(in, t);
        escape_node(in, index);
        ty_escapes(in, value);
        return;
    }
    case AST_Tuple:
    case AST_List: {
        NodeList elts = target->kind == AST_Tuple ? as(Tuple, target)->elts : as(List, target)->elts;
        ty_escapes(in, value);
        Ty *any = ty_new(in, TYPE_ANY);
        for (uint32_t i = 0; i < elts.len; i++) infer_target(in, elts.at[i], any);
        return;
    }
    case AST_Starred: infer_target(in, as(Starred, target)->value, value); return;
    case AST_Attribute:
        ty_escapes(in, infer_expr(in, as(Attribute, target)->value));
        ty_escapes(in, value);
        return;
    default: ty_escapes(in, value); return;
    }
}

Ty *infer_items(Infer *in, const Node *iter) { return items_of(in, iter); }

/* `n += c` with a small constant: n stays within some 2^60 of what else it is set to, since no run takes more steps. */
bool infer_counter(Infer *in, const AstAugAssign *n, Ty *target) {
    int64_t step;
    target = ty_find(target);
    if (n->target->kind != AST_Name || target->kind != TYPE_I64) return false;
    if ((n->op != OP_Add && n->op != OP_Sub) || !constant_int(n->value, &step) || step > 256 || step < 0) return false;
    infer_expr(in, n->value);
    int64_t *drift = n->op == OP_Add ? &target->drift_hi : &target->drift_lo;
    if (*drift) return true;
    *drift = MANY * 256;
    if (n->op == OP_Add) target->hi += *drift;
    else target->lo -= *drift;
    if (target->lo < -FAR || target->hi > FAR) target->kind = TYPE_INT;
    in->changed = true;
    return true;
}

Ty *infer_augmented(Infer *in, const AstAugAssign *n, Ty *target) {
    Ty *value = infer_expr(in, n->value);
    if (ty_find(target)->kind == TYPE_LIST) {
        ty_escapes(in, target);
        ty_escapes(in, value);
        return ty_new(in, TYPE_ANY);
    }
    Ty *out = binary(in, n->op, target, value, n->value, ty_new(in, TYPE_NEVER));
    if (out) return out;
    ty_escapes(in, target);
    ty_escapes(in, value);
    return ty_new(in, TYPE_ANY);
}
