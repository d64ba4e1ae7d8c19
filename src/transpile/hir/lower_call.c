/* Calls: of functions known at build time, of natives, of methods, of anything. */
#include "ingest/texts.h"
#include "transpile/hir/lower.h"

#include <stdlib.h>

bool has_stars(NodeList args, NodeList keywords) {
    for (uint32_t i = 0; i < args.len; i++)
        if (args.at[i]->kind == AST_Starred) return true;
    for (uint32_t i = 0; i < keywords.len; i++)
        if (!as(keyword, keywords.at[i])->arg) return true;
    return false;
}

HirExpr *pass(Lower *l, const HirParam *p, HirExpr *e) {
    e = make_convert(l, e, p->var->type);
    return p->var->by_ref ? e : own(l, e);
}

static HirExpr *plain_args(Lower *l, const AstCall *c) {
    HirExpr *args = make_expr(l, HIR_ARGS, TYPE_ANY);
    for (uint32_t i = 0; i < c->args.len; i++) vec_push(l->arena, &args->operands, own_any(l, lower_expr(l, c->args.at[i])));
    for (uint32_t i = 0; i < c->keywords.len; i++) {
        const Astkeyword *k = as(keyword, c->keywords.at[i]);
        vec_push(l->arena, &args->operands, own_any(l, lower_expr(l, k->value)));
        vec_push(l->arena, &args->names, name_ref(l, k->arg)); /* CPython 3.11 does not mangle them */
    }
    return args;
}

/* The arguments of f(a, *b, k=c, **d), gathered in order. A lone star's error names the callee `f`. */
HirVar *put_args(Lower *l, NodeList given, NodeList keywords, HirExpr *f, const Node *at) {
    HirVar *args = make_temp(l, "args", type_of(l->types, TYPE_ANY));
    put_let(l, args, make_op(l, HOP_ARGS_NEW, NULL, NULL));
    for (uint32_t i = 0; i < given.len; i++) {
        const Node *a = given.at[i];
        if (a->kind == AST_Starred) {
            HirExpr *callee = given.len == 1 && at->kind == AST_Call ? f : make_text(l, TYPE_ANY, "Obj::UNBOUND");
            put_eval(l, make_op(l, HOP_ARGS_STAR, at, make_read(l, args), lower_obj(l, as(Starred, a)->value), callee, NULL));
        } else {
            put_eval(l, make_op(l, HOP_ARGS_POS, NULL, make_read(l, args), own_any(l, lower_expr(l, a)), NULL));
        }
    }
    for (uint32_t i = 0; i < keywords.len; i++) {
        const Astkeyword *k = as(keyword, keywords.at[i]);
        if (k->arg)
            put_eval(l, op_text(make_op(l, HOP_ARGS_KW, at, make_read(l, args), own_any(l, lower_expr(l, k->value)), f, NULL), name_ref(l, k->arg)));
        else
            put_eval(l, make_op(l, HOP_ARGS_STAR_STAR, at, make_read(l, args), lower_obj(l, k->value), f, NULL));
    }
    return args;
}

static HirExpr *starred_call(Lower *l, const AstCall *c, HirExpr *f) {
    HirExpr *e = make_expr(l, HIR_SEQ, TYPE_ANY);
    e->block = new_block(l);
    IN_BLOCK(l, e->block) {
        f = as_temp(l, f, "callee");
        HirVar *args = put_args(l, c->args, c->keywords, f, &c->node);
        e->a = make_op(l, HOP_ARGS_CALL, &c->node, make_read(l, args), f, NULL);
    }
    return e;
}

/* The function that a call's callee always is, bound and unchanged. */
static HirFn *direct_target(Lower *l, const Node *func) {
    if (func->kind != AST_Name) return NULL;
    const Symbol *sym = SYMBOL(l, func);
    if (!sym) return NULL;
    const Symbol *owner = sym->owner ? sym->owner : sym;
    if (owner->scope->kind != SCOPE_MODULE) return NULL;
    SymbolFact *fact = &l->m->facts[owner->id];
    if (!fact->fn || l->m->assigned->maybe_unbound[owner->id]) return NULL;
    return fact->fn;
}

/* May the function be reached as a value, whose defaults can be set? */
static bool is_untyped(const HirFn *fn) {
    for (size_t i = 0; i < fn->params.len; i++)
        if (fn->params.at[i].var->type->kind != TYPE_ANY) return false;
    return fn->result->kind == TYPE_ANY;
}

/* Binds the arguments at build time; NULL when that would raise, or needs run time. */
static HirExpr *direct_call(Lower *l, const AstCall *c, HirFn *fn) {
    if (l->sets_defaults && c->args.len + c->keywords.len < fn->params.len && is_untyped(fn)) return NULL;
    const Node **given = fn->captured.len ? NULL : infer_bind(l->arena, fn->scope->node, c);
    if (!given) return NULL;
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->type = fn->result;
    e->fn = fn;
    e->raises = true;
    for (size_t i = 0; i < fn->params.len; i++) vec_push(l->arena, &e->operands, pass(l, &fn->params.at[i], lower_expr(l, given[i])));
    e->raise = raise_here(l, &c->node);
    return e;
}

/* May its text change while other values are evaluated? */
static bool may_change(const Type *t) {
    if (t->kind == TYPE_LIST || t->kind == TYPE_DICT || t->kind == TYPE_SET || t->kind == TYPE_INSTANCE || t->kind == TYPE_RECORD) return true;
    for (uint32_t i = 0; i < t->arity; i++)
        if (may_change(t->args[i])) return true;
    return false;
}

/* A value that is evaluated here, and used later. */
static HirExpr *settled(Lower *l, HirExpr *value) {
    static const Const none = {.kind = CONST_NONE};
    if (value->kind == HIR_CONST) return value;
    if (value->type->kind == TYPE_NONE) {
        put_eval(l, value);
        return make_const(l, &none);
    }
    HirVar *v = make_temp(l, "value", value->type);
    put_let(l, v, value);
    return make_read(l, v);
}

static bool is_plain_literal(const Node *n) {
    return n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_STR && hir_plain_text(as(Constant, n)->value.text);
}

static HirExpr *literal_text(Lower *l, const Node *n) {
    HirExpr *text = make_const(l, &as(Constant, n)->value);
    text->type = type_of(l->types, TYPE_STR);
    return text;
}

static bool prints_itself(const Type *t) {
    return t->kind == TYPE_STR || t->kind == TYPE_I64 || t->kind == TYPE_INT || t->kind == TYPE_FLOAT || t->kind == TYPE_BOOL;
}

static HirExpr *text_of(Lower *l, const char *text) {
    Const *c = NEW(l->arena, Const);
    *c = (Const){.kind = CONST_STR, .text = str_from(text)};
    HirExpr *e = make_const(l, c);
    e->type = type_of(l->types, TYPE_STR);
    return e;
}

/* print() of values whose types are known: links no objects. NULL where one is an object. */
static HirExpr *print_values(Lower *l, const AstCall *c, HirExpr **values) {
    const Node *sep = NULL, *end = NULL;
    for (uint32_t i = 0; i < c->keywords.len; i++) {
        const Astkeyword *k = as(keyword, c->keywords.at[i]);
        const Node **which = !k->arg ? NULL : name_is(k->arg, "sep") ? &sep : name_is(k->arg, "end") ? &end : NULL;
        if (!which || !is_plain_literal(k->value)) return NULL;
        *which = k->value;
    }
    for (uint32_t i = 0; i < c->args.len; i++)
        if (!prints_itself(values[i]->type) && !is_text_when_shown(values[i]->type)) return NULL;
    HirExpr *e = make_op(l, sep || end ? HOP_PRINT_PARTS : HOP_PRINT_VALUES, &c->node, NULL);
    for (uint32_t i = 0; i < c->args.len; i++) {
        if (i && e->op == HOP_PRINT_PARTS) vec_push(l->arena, &e->operands, sep ? literal_text(l, sep) : text_of(l, " "));
        const Node *n = c->args.at[i];
        HirExpr *value = prints_itself(values[i]->type) ? values[i] : typed_text(l, values[i], n, false);
        vec_push(l->arena, &e->operands, is_plain_literal(n) ? literal_text(l, n) : value);
    }
    if (e->op == HOP_PRINT_PARTS) vec_push(l->arena, &e->operands, end ? literal_text(l, end) : text_of(l, "\n"));
    return e;
}

static void find_binding(void *found, Node *n) {
    if (n->kind == AST_NamedExpr) *(bool *)found = true;
    ast_children(n, find_binding, found);
}

/* print(): the texts are made when all is evaluated. `print(xs, xs.pop())` shows it. */
static HirExpr *lower_print(Lower *l, const AstCall *c, const char *print) {
    uint32_t count = c->args.len + c->keywords.len;
    HirExpr **values = NEW_ARRAY(l->arena, HirExpr *, count + 1), *args = make_expr(l, HIR_ARGS, TYPE_ANY);
    bool changing = false, later = false;
    if (count > 1) ast_children((Node *)&c->node, find_binding, &later); /* `print(p, (p := 1))` */
    for (uint32_t i = 0; i < count; i++) {
        values[i] = lower_expr(l, i < c->args.len ? c->args.at[i] : as(keyword, c->keywords.at[i - c->args.len])->value);
        later = later || (changing && !is_quiet(values[i]));
        changing = changing || may_change(values[i]->type);
    }
    HirBlock *steps = new_block(l);
    if (later) {
        IN_BLOCK(l, steps) {
            for (uint32_t i = 0; i < count; i++) values[i] = settled(l, values[i]);
        }
    }
    HirExpr *call = print_values(l, c, values);
    if (!call) {
        for (uint32_t i = 0; i < c->args.len; i++) vec_push(l->arena, &args->operands, own(l, shown(l, values[i], c->args.at[i])));
        for (uint32_t i = 0; i < c->keywords.len; i++) {
            vec_push(l->arena, &args->operands, own_any(l, values[c->args.len + i]));
            vec_push(l->arena, &args->names, name_ref(l, as(keyword, c->keywords.at[i])->arg)); /* CPython 3.11 does not mangle them */
        }
        call = op_text(make_op(l, HOP_BUILTIN, &c->node, args, NULL), print);
    }
    if (!later) return call;
    HirExpr *e = make_expr(l, HIR_SEQ, call->type->kind);
    e->block = steps;
    e->a = call;
    return e;
}

/* print("…") of literals alone: links no values. */
static HirExpr *print_literals(Lower *l, const AstCall *c) {
    for (uint32_t i = 0; i < c->args.len; i++)
        if (!is_plain_literal(c->args.at[i])) return NULL;
    HirExpr *e = make_op(l, HOP_PRINT_TEXT, &c->node, NULL);
    for (uint32_t i = 0; i < c->args.len; i++) vec_push(l->arena, &e->operands, literal_text(l, c->args.at[i]));
    return e;
}

bool is_builtin_name(Lower *l, const Node *n, const char *name) {
    if (n->kind != AST_Name || !name_is(as(Name, n)->id, name)) return false;
    const Symbol *sym = SYMBOL(l, n);
    return sym && sym->kind == SYM_GLOBAL_IMPLICIT && !sym->owner;
}

/* super() in a method: the class by the cell `__class__`, the object by the first parameter. */
static HirExpr *lower_super(Lower *l, const AstCall *c) {
    const Scope *scope = l->f->scope;
    bool in_comprehension = scope->kind == SCOPE_COMPREHENSION;
    const HirFn *fn = l->f->fn;
    bool has_first = in_comprehension || (scope == fn->scope && fn->kind != HIR_FN_MODULE && fn->positional > 0);
    if (!has_first) return op_text(make_op(l, HOP_NO_SUPER, &c->node, NULL), "\"no arguments\"");
    const Symbol *cls = scope_find(scope, name_from(&l->s->names, "__class__"));
    if (!cls || symbol_owner(cls)->scope->kind != SCOPE_CLASS) return op_text(make_op(l, HOP_NO_SUPER, &c->node, NULL), "\"__class__ cell not found\"");
    /* A comprehension's first argument is its iterator, which is no instance of the class. */
    HirExpr *first = in_comprehension ? make_text(l, TYPE_ANY, "Obj::NONE") : make_read(l, fn->params.at[0].var);
    return make_op(l, HOP_SUPER, &c->node, read_symbol(l, cls, &c->node, false), first, NULL);
}

/* Adds a builtin class whose values their kind tells, as runtime/src/types/known.rs has it. */
static bool add_known_class(Lower *l, const Node *of, HirExpr *classes) {
    static const char *const known[][2] = {{"str", "STR"}, {"bytes", "BYTES"}, {"int", "INT"}, {"bool", "BOOL"}, {"float", "FLOAT"}, {"list", "LIST"}, {"tuple", "TUPLE"}, {"dict", "DICT"}, {"set", "SET"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!is_builtin_name(l, of, known[i][0])) continue;
        vec_push(l->arena, &classes->operands, make_text(l, TYPE_ANY, "rt::types::%s", known[i][1]));
        if (strcmp(known[i][0], "int") == 0) vec_push(l->arena, &classes->operands, make_text(l, TYPE_ANY, "rt::types::BOOL"));
        return true;
    }
    return false;
}

/* isinstance(x, C) and isinstance(x, (A, B)): the classes need no tuple. */
static HirExpr *lower_isinstance(Lower *l, const AstCall *c) {
    if (c->args.len != 2 || c->keywords.len || !is_builtin_name(l, c->func, "isinstance")) return NULL;
    HirExpr *value = lower_obj(l, c->args.at[0]), *classes = make_op(l, HOP_ARRAY, NULL, NULL);
    const Node *of = c->args.at[1];
    NodeList all = {.at = (Node **)&c->args.at[1], .len = 1};
    if (of->kind == AST_Tuple && as(Tuple, of)->elts.len) all = as(Tuple, of)->elts;
    bool known = !l->m->hir->open;
    for (uint32_t i = 0; i < all.len && known; i++) known = add_known_class(l, all.at[i], classes);
    if (known) return make_op(l, HOP_IS_KNOWN, &c->node, value, classes, NULL);
    classes->operands.len = 0;
    for (uint32_t i = 0; i < all.len; i++) {
        if (all.at[i]->kind == AST_Starred) return NULL;
        vec_push(l->arena, &classes->operands, own_any(l, lower_expr(l, all.at[i])));
    }
    return make_op(l, HOP_IS_INSTANCE, &c->node, value, classes, NULL);
}

static int by_name_order(const void *a, const void *b) {
    return strcmp((*(const Symbol *const *)a)->name->text, (*(const Symbol *const *)b)->name->text);
}

/* Parameters, then other locals as they appear; cells and free variables by their names (co_varnames and so on). */
static uint32_t order_of(const Symbol *sym) {
    if (sym->flags & SYM_PARAMETER) return 0;
    return sym->kind == SYM_LOCAL ? 1 : sym->kind == SYM_CELL ? 2 : 3;
}

/* locals() of a function: a dict of what is bound now. */
static HirExpr *function_locals(Lower *l, const Scope *scope) {
    HirExpr *e = make_op(l, HOP_LOCALS, NULL, NULL);
    for (uint32_t order = 0; order < 4; order++) {
        VEC(const Symbol *) chosen = {0};
        for (size_t i = 0; i < scope->symbols.len; i++) {
            const Symbol *sym = scope->symbols.at[i];
            bool own_ = sym->kind == SYM_LOCAL || sym->kind == SYM_CELL || sym->kind == SYM_FREE;
            if (own_ && order_of(sym) == order && sym->name->text[0] != '.') vec_push(l->arena, &chosen, sym);
        }
        if (order > 1 && chosen.len) qsort(chosen.at, chosen.len, sizeof *chosen.at, by_name_order);
        for (size_t i = 0; i < chosen.len; i++) {
            HirExpr *name = make_text(l, TYPE_ANY, "%s", name_ref(l, chosen.at[i]->name));
            HirExpr *value = own_any(l, make_read(l, var_of(l, chosen.at[i])));
            vec_push(l->arena, &e->operands, make_op(l, HOP_PAIR, NULL, name, value, NULL));
        }
    }
    return e;
}

/* globals(), locals(), vars(), dir(). */
static HirExpr *lower_by_name(Lower *l, const AstCall *c, const char *name) {
    HirExpr *all;
    if (l->m->source->text && l->f->scope->kind == SCOPE_MODULE && strcmp(name, "globals") != 0) all = make_text(l, TYPE_ANY, "STATE.locals()");
    else if (l->f->scope->kind == SCOPE_MODULE || strcmp(name, "globals") == 0) all = make_text(l, TYPE_ANY, "STATE.globals()");
    else if (l->f->scope->kind == SCOPE_CLASS) all = make_op(l, HOP_NS_LOCALS, NULL, NULL);
    else all = function_locals(l, l->f->scope);
    return strcmp(name, "dir") == 0 ? make_op(l, HOP_KEYS, &c->node, all, NULL) : all;
}

/* exec(), eval(), compile(): the runtime knows the texts; what eval() is given besides it evaluates itself, where it is an expression. The
 * first two get the namespaces in which they stand. */
static HirExpr *lower_text_call(Lower *l, const AstCall *c, const char *name) {
    const Module *m = l->m->source;
    bool known = false;
    for (size_t i = 0; i < m->texts_known.len; i++) known |= m->texts_known.at[i] == &c->node;
    const Module *builtins = !known && strcmp(name, "eval") == 0 ? module_find(l->graph, name_from(&l->s->names, "builtins")) : NULL;
    if (!known && !builtins) {
        const char *what = arena_printf(l->arena, "`%s` of text that is not known at build time cannot be translated", name);
        const char *refused = refused_in_library(l, c->func->span, what);
        if (refused) return make_text(l, TYPE_ANY, refused);
        Diag *d = diag(&l->s->diags, E0501, m->source, c->func->span, name);
        diag_help(&l->s->diags, d, "give it a constant, or a variable or parameter that is only ever given constants");
        return make_text(l, TYPE_ANY, "Obj::NONE");
    }
    HirExpr *args = plain_args(l, c);
    if (strcmp(name, "compile") == 0) return op_text(make_op(l, HOP_BUILTIN, &c->node, args, NULL), "rt::text::COMPILE");
    HirExpr *all = make_expr(l, HIR_ARGS, TYPE_ANY);
    if (builtins) vec_push(l->arena, &all->operands, native_module_value(l, builtins));
    vec_push(l->arena, &all->operands, lower_by_name(l, c, "globals"));
    vec_push(l->arena, &all->operands, l->f->scope->kind == SCOPE_MODULE && !m->text ? make_text(l, TYPE_ANY, "Obj::UNBOUND") : lower_by_name(l, c, "locals"));
    for (size_t i = 0; i < args->operands.len; i++) vec_push(l->arena, &all->operands, args->operands.at[i]);
    all->names = args->names;
    return op_text(make_op(l, HOP_BUILTIN, &c->node, all, NULL), strcmp(name, "exec") == 0 ? "rt::text::EXEC_HERE" : builtins ? "rt::text::unknown::EVAL_HERE" : "rt::text::EVAL_HERE");
}

/* May the method be looked up after `e` is evaluated? Then `e` neither shows, nor raises, nor sees what the getter of an
 * attribute may change, if there is one. */
static bool may_precede(const HirExpr *e, bool getter) {
    switch (e->kind) {
    case HIR_CONST:
    case HIR_TEXT: return true;
    case HIR_READ: return !getter || e->var->storage == HIR_LOCAL;
    case HIR_CLONE:
    case HIR_CONVERT:
    case HIR_NOT: return may_precede(e->a, getter);
    case HIR_AND:
    case HIR_OR: return may_precede(e->a, getter) && may_precede(e->b, getter);
    case HIR_COND: return may_precede(e->a, getter) && may_precede(e->b, getter) && may_precede(e->c, getter);
    case HIR_APPLY: {
        const Type *self = e->operands.len ? e->operands.at[0]->type : NULL;
        bool method = e->op >= HOP_LIST_append && e->op < HOP_RANGE && self && self->kind != TYPE_STR;
        bool looks = e->op == HOP_FIELD_GET || e->op == HOP_FIELD_PEEK || e->op == HOP_T_LEN || e->op == HOP_T_IS_EMPTY;
        if (e->raises || method || (looks && getter) || hir_ops[e->op].result == TYPE_NONE) return false;
        break;
    }
    case HIR_ARGS:
    case HIR_LAMBDA: break;
    default: return false;
    }
    for (size_t i = 0; i < e->operands.len; i++)
        if (!may_precede(e->operands.at[i], getter)) return false;
    return true;
}

/* Where the look-up of a method is reported: over several lines, at its name. */
static const HirSite *method_site(Lower *l, const AstAttribute *a) {
    Span span = a->node.span;
    if (span.line != span.end_line) {
        span.line = span.end_line;
        span.col = span.end_col - a->attr->len;
    }
    return site_span(l, span);
}

static HirExpr *method_call(Lower *l, const AstCall *c) {
    const AstAttribute *a = as(Attribute, c->func);
    HirExpr *self = lower_obj(l, a->value), *args = plain_args(l, c);
    bool getter = getters_has(l->getters, a->attr);
    if (!getter && may_precede(args, false)) return op_text(make_op(l, HOP_METHOD, &c->node, self, args, NULL), attr_ref(l, a->attr));
    HirExpr *look = op_text(make_op(l, HOP_LOOK, NULL, self, NULL), attr_ref(l, a->attr));
    look->raise.site = method_site(l, a);
    return make_op(l, HOP_CALL, &c->node, look, args, NULL);
}

HirExpr *lower_call(Lower *l, const AstCall *c) {
    const char *by_name = by_name_call(L_SCOPES(l), c);
    if (by_name) return lower_by_name(l, c, by_name);
    const char *runs = text_call(L_SCOPES(l), c);
    if (runs) return lower_text_call(l, c, runs);
    if (is_builtin_name(l, c->func, "super") && !c->args.len && !c->keywords.len) return lower_super(l, c);
    if (is_builtin_name(l, c->func, "print") && !c->keywords.len) {
        HirExpr *printed = print_literals(l, c);
        if (printed) return printed;
    }
    HirExpr *inlined = lower_inlined(l, c);
    if (inlined) return inlined;
    bool stars = has_stars(c->args, c->keywords);
    HirExpr *typed = family_super(l, c);
    if (!typed) typed = family_isinstance(l, c);
    if (!typed) typed = typed_call(l, c);
    if (typed) return typed;
    HirExpr *isinstance = stars ? NULL : lower_isinstance(l, c);
    if (isinstance) return isinstance;
    if (!stars && c->args.len == 1 && !c->keywords.len && is_builtin_name(l, c->func, "type")) {
        HirExpr *type = make_op(l, HOP_CLASS, NULL, lower_obj(l, c->args.at[0]), NULL);
        return l->m->asked[c->node.id] ? type : make_op(l, HOP_CONSTRUCTIBLE, NULL, type, NULL);
    }
    if (c->func->kind == AST_Attribute && !stars) {
        if (!native_of(l, c->func)) {
            HirExpr *refused = check_library(l, as(Attribute, c->func));
            return refused ? refused : unbox(l, method_call(l, c), inferred(l, &c->node));
        }
    }
    if (stars) return starred_call(l, c, lower_obj(l, c->func));
    if (is_builtin_name(l, c->func, "hasattr") || is_builtin_name(l, c->func, "getattr")) check_asked(l, c);
    HirFn *fn = direct_target(l, c->func);
    HirExpr *direct = fn ? direct_call(l, c, fn) : NULL;
    if (direct) return direct;
    const Native *native = native_of(l, c->func);
    if (native && native->call && is_builtin_name(l, c->func, "print")) return lower_print(l, c, native->call);
    if (native && native->call) return unbox(l, op_text(make_op(l, HOP_BUILTIN, &c->node, plain_args(l, c), NULL), native->call), inferred(l, &c->node));
    HirExpr *f = lower_obj(l, c->func);
    return make_op(l, HOP_CALL, &c->node, f, plain_args(l, c), NULL);
}
