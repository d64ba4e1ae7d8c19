/* Inference over statements and functions, to the fixed point. */
#include "analysis/infer_parts.h"

const Node *infer_param(const Astarguments *a, uint32_t i) {
    if (i < a->posonlyargs.len) return a->posonlyargs.at[i];
    i -= a->posonlyargs.len;
    return i < a->args.len ? a->args.at[i] : a->kwonlyargs.at[i - a->args.len];
}

/* `self` is the first argument of a method, or NULL. */
static const Node **bind_arguments(Arena *arena, const Node *def, const Node *self, const AstCall *call) {
    const Astarguments *a = as(arguments, as(FunctionDef, def)->args);
    uint32_t positional = a->posonlyargs.len + a->args.len, n = positional + a->kwonlyargs.len, first = self ? 1 : 0;
    if (a->vararg || a->kwarg || call->args.len + first > positional) return NULL;
    const Node **given = NEW_ARRAY(arena, const Node *, n + 1);
    if (self) given[0] = self;
    for (uint32_t i = 0; i < call->args.len; i++) {
        if (call->args.at[i]->kind == AST_Starred) return NULL;
        given[i + first] = call->args.at[i];
    }
    uint32_t last = call->args.len + first;
    for (uint32_t i = 0; i < call->keywords.len; i++) {
        const Astkeyword *k = as(keyword, call->keywords.at[i]);
        if (!k->arg || strncmp(k->arg->text, "__", 2) == 0) return NULL; /* a method's parameter may be mangled, a keyword is not */
        uint32_t at = a->posonlyargs.len;
        for (; at < n; at++)
            if (as(arg, infer_param(a, at))->arg == k->arg) break;
        if (at == n || given[at] || at < last) return NULL; /* out of order: by the general way */
        last = at;
        given[at] = k->value;
    }
    uint32_t first_default = positional - a->defaults.len;
    for (uint32_t i = 0; i < n; i++) {
        if (given[i]) continue;
        const Node *d = i < positional ? (i >= first_default ? a->defaults.at[i - first_default] : NULL) : a->kw_defaults.at[i - positional];
        if (!d || d->kind != AST_Constant) return NULL;
        given[i] = d;
    }
    return given;
}

const Node **infer_bind(Arena *arena, const Node *def, const AstCall *call) { return bind_arguments(arena, def, NULL, call); }

const Node **infer_bind_method(Arena *arena, const Node *def, const Node *self, const AstCall *call) {
    return bind_arguments(arena, def, self, call);
}

/* The name of a native module's own that an expression always means, or NULL. */
static const Name *native_name(const Module *m, const SymbolUse *uses, const Node *func, const char *module) {
    if (func->kind == AST_Attribute && as(Attribute, func)->value->kind == AST_Name) {
        const Symbol *sym = m->scopes->symbol_of[as(Attribute, func)->value->id];
        const Module *of = sym ? module_of_symbol(m, symbol_owner(sym)) : NULL;
        return of && of->origin == MODULE_NATIVE && name_is(of->name, module) ? as(Attribute, func)->attr : NULL;
    }
    if (func->kind != AST_Name) return NULL;
    const Symbol *sym = m->scopes->symbol_of[func->id];
    const Node *def = sym ? uses[symbol_owner(sym)->id].def : NULL;
    const Import *import = def && def->kind == AST_alias ? module_import(m, def) : NULL;
    bool from = import && import->module && import->module->origin == MODULE_NATIVE && import->stmt->kind == AST_ImportFrom;
    if (!from || !name_is(import->module->name, module)) return NULL;
    return name_is(as(alias, def)->name, "*") ? symbol_owner(sym)->name : as(alias, def)->name;
}

bool infer_is_native(const Module *m, const SymbolUse *uses, const Node *func, const char *module, const char *name) {
    const Name *found = native_name(m, uses, func, module);
    return found && name_is(found, name);
}

const char *infer_math(const Module *m, const SymbolUse *uses, const Node *func) {
    static const char *const known[] = {"sqrt", "cbrt", "exp", "exp2", "expm1", "log1p", "sin", "cos", "tan", "asin", "acos", "atan",
                                        "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "fabs", "degrees", "radians"};
    const Name *name = native_name(m, uses, func, "math");
    for (size_t i = 0; name && i < sizeof known / sizeof *known; i++)
        if (name_is(name, known[i])) return known[i];
    return NULL;
}

/* -- statements */

static void body(Infer *in, NodeList list);

static void any_names(void *context, Node *n) {
    Infer *in = context;
    const Symbol *sym = in->m->scopes->symbol_of[n->id];
    if (sym && in->var[symbol_owner(sym)->id]) ty_any(in, in->var[symbol_owner(sym)->id]);
    ast_children(n, any_names, in);
}

static void escape_child(void *context, Node *n) {
    Infer *in = context;
    ty_escapes(in, infer_expr(in, n));
}

static bool ends(NodeList list);

/* Is the statement's end never reached? An honest "no" may be wrong, a "yes" not. */
static bool stmt_ends(const Node *n) {
    switch (n->kind) {
    case AST_Return:
    case AST_Raise: return true;
    case AST_If: return as(If, n)->orelse.len && ends(as(If, n)->body) && ends(as(If, n)->orelse);
    case AST_With: return false;
    default: return false;
    }
}

static bool ends(NodeList list) { return list.len && stmt_ends(list.at[list.len - 1]); }

static void function(Infer *in, const AstFunctionDef *f) {
    Ty *outer = in->returns, *outer_yields = in->yields;
    const Scope *scope = in->m->scopes->scope_of[f->node.id];
    Ty *result = in->direct[f->node.id] ? ty_find(in->result[f->node.id]) : NULL;
    in->returns = result && !scope->is_generator ? in->result[f->node.id] : NULL;
    in->yields = result && scope->is_generator ? infer_yielded(result) : NULL;
    body(in, f->body);
    if (in->returns && !ends(f->body)) ty_flow(in, ty_new(in, TYPE_NONE), in->returns);
    in->returns = outer, in->yields = outer_yields;
}

/* What a def or class binds is an object (one that is only called directly is never read). */
static void bound_name(Infer *in, const Node *n) {
    const Symbol *sym = in->m->scopes->symbol_of[n->id];
    if (sym && in->var[symbol_owner(sym)->id]) ty_any(in, in->var[symbol_owner(sym)->id]);
}

static void escape_default(void *context, Node *n) {
    if (n->kind != AST_arg) escape_child(context, n);
}

static void try_parts(Infer *in, NodeList block, NodeList handlers, NodeList orelse, NodeList finalbody) {
    body(in, block);
    for (uint32_t i = 0; i < handlers.len; i++) {
        const AstExceptHandler *h = as(ExceptHandler, handlers.at[i]);
        if (h->type) ty_escapes(in, infer_expr(in, h->type));
        if (h->name) bound_name(in, &h->node);
        body(in, h->body);
    }
    body(in, orelse);
    body(in, finalbody);
}

static void with_parts(Infer *in, NodeList items, NodeList block) {
    for (uint32_t i = 0; i < items.len; i++) {
        const Astwithitem *item = as(withitem, items.at[i]);
        ty_escapes(in, infer_expr(in, item->context_expr));
        if (item->optional_vars) infer_target(in, item->optional_vars, ty_new(in, TYPE_ANY));
    }
    body(in, block);
}

/* What a pattern binds is an object; what it compares with is evaluated. */
static void pattern_names(void *context, Node *n) {
    Infer *in = context;
    if (n->kind == AST_MatchAs || n->kind == AST_MatchStar || n->kind == AST_MatchMapping) bound_name(in, n);
    if (n->kind == AST_Name || n->kind == AST_Attribute || n->kind == AST_Constant) ty_escapes(in, infer_expr(in, n));
    else ast_children(n, pattern_names, in);
}

static void delete_target(Infer *in, const Node *n) {
    if (n->kind == AST_Subscript && as(Subscript, n)->slice->kind != AST_Slice) {
        Ty *t = ty_find(infer_expr(in, as(Subscript, n)->value)), *i = ty_find(infer_expr(in, as(Subscript, n)->slice));
        if (t->kind == TYPE_NEVER || i->kind == TYPE_NEVER) return;
        if (t->kind == TYPE_LIST && ty_is_int(i)) return;
        t = ty_dissolved(in, t);
        bool counter = ty_has_missing(t) && ty_find(t->args[2])->kind == TYPE_BOOL; /* it misses nothing */
        if (t->kind == TYPE_DICT && !counter) {
            ty_flow(in, i, t->args[0]);
            if (ty_find(t)->kind == TYPE_DICT) return;
        }
        ty_escapes(in, t);
        ty_escapes(in, i);
        return;
    }
    any_names(in, (Node *)n);
    ast_children(n, escape_child, in);
}

static void statement(Infer *in, const Node *n) {
    switch (n->kind) {
    case AST_Assign: {
        const AstAssign *a = as(Assign, n);
        const Node *to = a->targets.at[0];
        bool swap = a->targets.len == 1 && to->kind == AST_Tuple && a->value->kind == AST_Tuple &&
                    as(Tuple, to)->elts.len == as(Tuple, a->value)->elts.len;
        for (uint32_t i = 0; swap && i < as(Tuple, to)->elts.len; i++)
            swap = as(Tuple, to)->elts.at[i]->kind != AST_Starred && as(Tuple, a->value)->elts.at[i]->kind != AST_Starred;
        if (swap) {
            for (uint32_t i = 0; i < as(Tuple, to)->elts.len; i++)
                infer_target(in, as(Tuple, to)->elts.at[i], infer_expr(in, as(Tuple, a->value)->elts.at[i]));
            return;
        }
        Ty *value = infer_expr(in, a->value);
        for (uint32_t i = 0; i < a->targets.len; i++) infer_target(in, a->targets.at[i], value);
        return;
    }
    case AST_AugAssign: {
        const AstAugAssign *a = as(AugAssign, n);
        Ty *target = infer_expr(in, a->target);
        if (a->target->kind == AST_Subscript && ty_find(infer_expr(in, as(Subscript, a->target)->value))->kind == TYPE_INSTANCE)
            ty_escapes(in, infer_expr(in, as(Subscript, a->target)->value));
        if (infer_counter(in, a, target)) return;
        infer_target(in, a->target, infer_augmented(in, a, target));
        return;
    }
    case AST_AnnAssign:
        if (as(AnnAssign, n)->value) infer_target(in, as(AnnAssign, n)->target, infer_expr(in, as(AnnAssign, n)->value));
        return;
    case AST_AsyncFor: {
        const AstAsyncFor *f = as(AsyncFor, n);
        ty_escapes(in, infer_expr(in, f->iter));
        infer_target(in, f->target, ty_new(in, TYPE_ANY));
        body(in, f->body);
        body(in, f->orelse);
        return;
    }
    case AST_For: {
        const AstFor *f = as(For, n);
        infer_target(in, f->target, infer_items(in, f->iter));
        body(in, f->body);
        body(in, f->orelse);
        return;
    }
    case AST_While:
        infer_truth(in, as(While, n)->test);
        body(in, as(While, n)->body);
        body(in, as(While, n)->orelse);
        return;
    case AST_If:
        infer_truth(in, as(If, n)->test);
        /* `if not isinstance(other, C): return NotImplemented` of what is a C */
        in->never[n->id] = as(If, n)->body.len == 1 && stmt_ends(as(If, n)->body.at[0]) && infer_never(in, as(If, n)->test);
        if (!in->never[n->id]) body(in, as(If, n)->body);
        body(in, as(If, n)->orelse);
        return;
    case AST_Return: {
        Ty *value = as(Return, n)->value ? infer_expr(in, as(Return, n)->value) : ty_new(in, TYPE_NONE);
        if (in->returns) ty_flow(in, value, in->returns);
        else ty_escapes(in, value);
        return;
    }
    case AST_AsyncFunctionDef: {
        const AstAsyncFunctionDef *f = as(AsyncFunctionDef, n);
        bound_name(in, n);
        for (uint32_t i = 0; i < f->decorator_list.len; i++) ty_escapes(in, infer_expr(in, f->decorator_list.at[i]));
        ast_children(f->args, escape_default, in);
        Ty *outer = in->returns, *outer_yields = in->yields;
        in->returns = in->yields = NULL;
        body(in, f->body);
        in->returns = outer, in->yields = outer_yields;
        return;
    }
    case AST_FunctionDef: {
        const AstFunctionDef *f = as(FunctionDef, n);
        bound_name(in, n);
        for (uint32_t i = 0; i < f->decorator_list.len; i++) ty_escapes(in, infer_expr(in, f->decorator_list.at[i]));
        const Astarguments *a = as(arguments, f->args);
        for (uint32_t i = 0; i < a->defaults.len; i++) ty_escapes(in, infer_expr(in, a->defaults.at[i]));
        for (uint32_t i = 0; i < a->kw_defaults.len; i++)
            if (a->kw_defaults.at[i]) ty_escapes(in, infer_expr(in, a->kw_defaults.at[i]));
        function(in, f);
        return;
    }
    case AST_ClassDef: {
        const AstClassDef *c = as(ClassDef, n);
        bound_name(in, n);
        for (uint32_t i = 0; i < c->decorator_list.len; i++) ty_escapes(in, infer_expr(in, c->decorator_list.at[i]));
        for (uint32_t i = 0; i < c->bases.len; i++) infer_escapes(in, c->bases.at[i]);
        for (uint32_t i = 0; i < c->keywords.len; i++) infer_escapes(in, c->keywords.at[i]);
        body(in, c->body);
        return;
    }
    case AST_Try: {
        const AstTry *t = as(Try, n);
        try_parts(in, t->body, t->handlers, t->orelse, t->finalbody);
        return;
    }
    case AST_TryStar: {
        const AstTryStar *t = as(TryStar, n);
        try_parts(in, t->body, t->handlers, t->orelse, t->finalbody);
        return;
    }
    case AST_Match:
        ty_escapes(in, infer_expr(in, as(Match, n)->subject));
        for (uint32_t i = 0; i < as(Match, n)->cases.len; i++) {
            const Astmatch_case *c = as(match_case, as(Match, n)->cases.at[i]);
            pattern_names(in, (Node *)c->pattern);
            if (c->guard) infer_truth(in, c->guard);
            body(in, c->body);
        }
        return;
    case AST_AsyncWith:
        with_parts(in, as(AsyncWith, n)->items, as(AsyncWith, n)->body);
        return;
    case AST_With: with_parts(in, as(With, n)->items, as(With, n)->body); return;
    case AST_Expr: infer_expr(in, as(Expr, n)->value); return;
    case AST_Assert:
        infer_truth(in, as(Assert, n)->test);
        if (as(Assert, n)->msg) ty_escapes(in, infer_expr(in, as(Assert, n)->msg));
        return;
    case AST_Raise: ast_children(n, escape_child, in); return;
    case AST_Delete:
        for (uint32_t i = 0; i < as(Delete, n)->targets.len; i++) delete_target(in, as(Delete, n)->targets.at[i]);
        return;
    case AST_Import:
    case AST_ImportFrom: any_names(in, (Node *)n); return;
    case AST_Pass:
    case AST_Break:
    case AST_Continue:
    case AST_Global:
    case AST_Nonlocal: return;
    default: any_names(in, (Node *)n); return;
    }
}

static void body(Infer *in, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++) statement(in, list.at[i]);
}

/* -- what can be typed at all */

/* A plain local that is certainly bound wherever it is read. */
static bool can_be_typed(const Infer *in, const Symbol *sym, bool is_main) {
    const Scope *root = scope_root(sym->scope);
    if (symbol_owner(sym) != sym || sym->scope->kind == SCOPE_CLASS || in->uses[sym->id].shared || in->uses[sym->id].by_name) return false;
    if (sym->flags & SYM_DELETED) return false;
    /* One that may be unbound is held as an Option. */
    bool held = root->kind == SCOPE_FUNCTION || (root->kind == SCOPE_MODULE && !in->uses[sym->id].used_elsewhere && !in->m->scopes->has_star_import);
    if (in->assigned->maybe_unbound[sym->id] && (!held || sym->scope->kind == SCOPE_LAMBDA)) return false;
    if (root->kind == SCOPE_MODULE) return is_main && (!in->uses[sym->id].used_elsewhere || !in->exposed);
    if (root->kind == SCOPE_COMPREHENSION) return is_main && !root->is_async;
    if (root->kind == SCOPE_LAMBDA) return false;
    return root->node->kind == AST_FunctionDef;
}

typedef struct Mentions {
    Infer *in;
    const Node *callee; /* the Name of the call being looked at */
} Mentions;

static const Node *only_def(const Infer *in, const Node *name) {
    const Symbol *sym = name->kind == AST_Name ? in->m->scopes->symbol_of[name->id] : NULL;
    return sym ? in->uses[symbol_owner(sym)->id].def : NULL;
}

/* Does this call bind, certainly and at build time, what it calls: a direct function, or a plain class? */
static bool binds(const Infer *in, const AstCall *c) {
    const Node *def = only_def(in, c->func);
    if (!def || in->assigned->at[c->func->id] != BOUND_CERTAINLY) return false;
    if (def->kind == AST_FunctionDef) return in->direct[def->id] && infer_bind(in->arena, def, c);
    ClassFacts *class_ = def->kind == AST_ClassDef ? in->classes[def->id] : NULL;
    if (!class_) return false;
    class_->made = true;
    const AstFunctionDef *init = class_find(class_, in->init);
    if (!init) return !c->args.len && !c->keywords.len;
    return infer_bind_method(in->arena, &init->node, c->func, c) != NULL;
}

/* Functions are direct, and classes plain, while every mention of their names is a call that binds. */
static void mentions(void *context, Node *n) {
    Mentions *m = context;
    Infer *in = m->in;
    if (n->kind == AST_arg) return; /* annotations are not evaluated */
    if (n->kind == AST_Call && binds(in, as(Call, n))) m->callee = as(Call, n)->func;
    if (n->kind == AST_Name && as(Name, n)->ctx == CTX_Load && n != m->callee) {
        const Node *def = only_def(in, n);
        if (def) in->direct[def->id] = false;
        if (def && in->classes[def->id]) in->classes[def->id]->root->dynamic = true;
    }
    if (n->kind == AST_Attribute && infer_names_constant(in, n)) return;
    if (n->kind == AST_Call && (in->based[n->id] || infer_static(in, as(Call, n)))) { /* `Base.name(self, …)`: nor is it here */
        const AstCall *c = as(Call, n);
        const Node *of = as(Attribute, c->func)->value;
        if (of->kind != AST_Name) mentions(m, (Node *)of);
        for (uint32_t i = 0; i < c->args.len; i++) mentions(m, c->args.at[i]);
        for (uint32_t i = 0; i < c->keywords.len; i++) mentions(m, c->keywords.at[i]);
        return;
    }
    NodeList classes;
    if (n->kind == AST_Call && infer_class_names(in, as(Call, n), &classes)) { /* isinstance(): the classes are not values */
        mentions(m, as(Call, n)->args.at[0]);
        return;
    }
    const ClassFacts *class_ = n->kind == AST_ClassDef ? in->classes[n->id] : NULL;
    if (class_ && class_->base) {
        for (uint32_t i = 0; i < class_->def->body.len; i++) mentions(m, class_->def->body.at[i]);
        return;
    }
    if (n->kind == AST_AnnAssign) {
        mentions(m, (Node *)as(AnnAssign, n)->target);
        if (as(AnnAssign, n)->value) mentions(m, (Node *)as(AnnAssign, n)->value);
        return;
    }
    const Node *returns = n->kind == AST_FunctionDef ? as(FunctionDef, n)->returns : NULL;
    if (returns) {
        const AstFunctionDef *f = as(FunctionDef, n);
        for (uint32_t i = 0; i < f->decorator_list.len; i++) mentions(m, f->decorator_list.at[i]);
        mentions(m, (Node *)f->args);
        for (uint32_t i = 0; i < f->body.len; i++) mentions(m, f->body.at[i]);
        return;
    }
    ast_children(n, mentions, m);
}

static void find_exposed(void *context, Node *n) {
    static const char *const names[] = {"globals", "locals", "vars", "dir", "exec", "eval", "__import__", "__dict__"};
    Infer *in = context;
    if (n->kind == AST_Attribute && name_is(as(Attribute, n)->attr, "obj")) in->errors_seen = true;
    if (n->kind == AST_Name && name_is(as(Name, n)->id, "NotImplemented")) in->refuses = true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if ((n->kind == AST_Name && name_is(as(Name, n)->id, names[i])) || (n->kind == AST_Attribute && name_is(as(Attribute, n)->attr, names[i])))
            in->exposed = true;
    ast_children(n, find_exposed, in);
}

/* Others are evaluated where the def stands, and belong to the function's value. */
static bool constant_defaults(const Node *def) {
    const Astarguments *a = as(arguments, as(FunctionDef, def)->args);
    for (uint32_t i = 0; i < a->defaults.len; i++)
        if (a->defaults.at[i]->kind != AST_Constant) return false;
    for (uint32_t i = 0; i < a->kw_defaults.len; i++)
        if (a->kw_defaults.at[i] && a->kw_defaults.at[i]->kind != AST_Constant) return false;
    return true;
}

/* What a generator's body must not have, so that all that can be done with it is to go over it: a `try` or `with`, which closing
 * it would run; a result; a `yield` whose value is looked at. */
static void find_more_than_items(void *context, Node *n) {
    bool *found = context;
    switch (n->kind) {
    case AST_FunctionDef:
    case AST_AsyncFunctionDef:
    case AST_ClassDef:
    case AST_Lambda: return;
    case AST_Try:
    case AST_TryStar:
    case AST_With:
    case AST_AsyncWith:
    case AST_AsyncFor:
    case AST_Await:
    case AST_Yield:
    case AST_YieldFrom: *found = true; return;
    case AST_Return: *found = *found || as(Return, n)->value; return;
    case AST_Expr: {
        const Node *value = as(Expr, n)->value;
        if (value->kind != AST_Yield && value->kind != AST_YieldFrom) break;
        ast_children(value, find_more_than_items, context);
        return;
    }
    default: break;
    }
    ast_children(n, find_more_than_items, context);
}

static bool yields_items(const Infer *in, const Node *def) {
    if (!in->m->scopes->scope_of[def->id]->is_generator) return false;
    bool more = false;
    for (uint32_t i = 0; i < as(FunctionDef, def)->body.len; i++) find_more_than_items(&more, (Node *)as(FunctionDef, def)->body.at[i]);
    return !more;
}

static void find_direct(Infer *in, bool is_main) {
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len && is_main; i++) {
        const Node *n = top.at[i];
        if (n->kind != AST_FunctionDef || as(FunctionDef, n)->decorator_list.len) continue;
        in->direct[n->id] = in->uses[symbol_owner(in->m->scopes->symbol_of[n->id])->id].def == n && constant_defaults(n);
    }
    Mentions m = {in, NULL};
    mentions(&m, &in->m->ast->module->node);
    for (uint32_t i = 0; i < in->m->ast->nodes; i++)
        if (in->direct[i]) in->result[i] = ty_kept(in, TYPE_NEVER);
    for (uint32_t i = 0; i < top.len; i++) {
        const Node *n = top.at[i];
        if (n->kind != AST_FunctionDef || !in->direct[n->id] || !yields_items(in, n)) continue;
        Ty *t = ty_container(in, TYPE_GENERATOR, (Ty *[]){ty_kept(in, TYPE_NEVER)}, 1);
        t->born = 0;
        in->result[n->id] = t;
    }
}

/* The first parameter of a plain class' methods is an instance. */
static void find_selves(Infer *in) {
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len; i++) {
        ClassFacts *c = top.at[i]->kind == AST_ClassDef ? in->classes[top.at[i]->id] : NULL;
        for (uint32_t k = 0; c && k < c->def->body.len; k++) {
            const Node *m = c->def->body.at[k];
            if (m->kind != AST_FunctionDef || class_is_static(as(FunctionDef, m))) continue;
            Ty *self = in->var[in->m->scopes->symbol_of[infer_param(as(arguments, as(FunctionDef, m)->args), 0)->id]->id];
            if (!self) c->root->dynamic = true;
            else if (!c->root->dynamic) self->kind = TYPE_INSTANCE, self->of = c->root;
        }
    }
    family_join(in);
    infer_drop_classes(in);
}

static void find_variables(Infer *in, bool is_main) {
    const Scopes *scopes = in->m->scopes;
    for (size_t i = 0; i < scopes->all.len; i++) {
        const Scope *scope = scopes->all.at[i];
        for (size_t k = 0; k < scope->symbols.len; k++) {
            const Symbol *sym = scope->symbols.at[k];
            if (!can_be_typed(in, sym, is_main)) continue;
            bool inlined = scope->kind == SCOPE_LAMBDA && scope->inlined;
            if ((sym->flags & SYM_PARAMETER) && !inlined && !(scope->kind == SCOPE_FUNCTION && in->direct[scope->node->id])) continue;
            in->var[sym->id] = ty_kept(in, TYPE_NEVER);
        }
    }
}

/* -- the result */

Inferred *infer_module(Session *s, Arena *arena, Types *types, const Module *m, const SymbolUse *uses, const Assigned *assigned, bool is_main, const ByName *by_name) {
    uint32_t nodes = m->ast->nodes, symbols = m->scopes->symbols;
    Infer in = {.arena = arena, .m = m, .uses = uses, .assigned = assigned};
    in.narrowed = narrow_find(arena, m, uses);
    in.at = NEW_ARRAY(arena, Ty *, nodes);
    in.var = NEW_ARRAY(arena, Ty *, symbols + 1);
    in.result = NEW_ARRAY(arena, Ty *, nodes);
    in.direct = NEW_ARRAY(arena, bool, nodes);
    in.classes = NEW_ARRAY(arena, ClassFacts *, nodes);
    in.self = NEW_ARRAY(arena, ClassFacts *, symbols + 1);
    in.supers = NEW_ARRAY(arena, ClassFacts *, nodes);
    in.based = NEW_ARRAY(arena, const AstFunctionDef *, nodes);
    in.never = NEW_ARRAY(arena, bool, nodes);
    in.names = &s->names;
    in.init = name_from(&s->names, "__init__"), in.str = name_from(&s->names, "__str__"), in.repr = name_from(&s->names, "__repr__");
    in.round = 1;
    in.exposed = by_name->open[m->id];
    in.identities = by_name->identities;
    in.deaths = by_name->deaths.seen;
    in.is_main = is_main;
    find_exposed(&in, &m->ast->module->node);
    infer_find_classes(&in, types, is_main);
    find_direct(&in, is_main);
    find_variables(&in, is_main);
    find_selves(&in);
    bool settled;
    do {
        do {
            in.round++;
            in.changed = false;
            body(&in, m->ast->module->body);
            infer_check_specials(&in);
            if (infer_drop_classes(&in)) in.changed = true;
        } while (in.changed);
        in.changed = false;
        settled = !infer_unused_specials(&in);
        if (!settled) continue;
        for (uint32_t i = 0; i <= symbols; i++) ty_settle(&in, in.var[i]);
        for (uint32_t i = 0; i < nodes; i++) {
            ty_settle(&in, in.at[i]);
            ty_settle(&in, in.result[i]);
            for (size_t k = 0; in.classes[i] && k < in.classes[i]->fields.len; k++) ty_settle(&in, in.classes[i]->fields.at[k].ty);
        }
        for (size_t i = 0; i < in.records.len; i++)
            for (size_t k = 0; k < in.records.at[i]->fields.len; k++) ty_settle(&in, in.records.at[i]->fields.at[k].ty);
        settled = !in.changed && !infer_drop_classes(&in);
    } while (!settled);
    Inferred *out = NEW(arena, Inferred);
    *out = (Inferred){NEW_ARRAY(arena, const Type *, nodes), NEW_ARRAY(arena, const Type *, symbols + 1), NEW_ARRAY(arena, const Type *, nodes),
                      in.direct, NEW_ARRAY(arena, ClassFacts *, nodes), in.self, in.supers, in.based, in.never, {0}};
    for (size_t i = 0; i < in.records.len; i++) {
        RecordFacts *r = in.records.at[i];
        if (r->same || r->dissolved) continue;
        r->type = type_record(types, r, "Record");
        vec_push(arena, &out->records, r);
    }
    for (size_t i = 0; i < out->records.len; i++)
        for (size_t k = 0; k < out->records.at[i]->fields.len; k++)
            out->records.at[i]->fields.at[k].type = ty_resolved(types, out->records.at[i]->fields.at[k].ty);
    for (uint32_t i = 0; i < nodes; i++) {
        out->of[i] = ty_resolved(types, in.at[i]), out->result[i] = ty_resolved(types, in.result[i]);
        ClassFacts *c = in.classes[i];
        if (!c || c->root->dynamic) continue;
        out->classes[i] = c;
        for (size_t k = 0; k < c->fields.len; k++) c->fields.at[k].type = ty_resolved(types, c->fields.at[k].ty);
    }
    for (uint32_t i = 0; i <= symbols; i++) out->var[i] = ty_resolved(types, in.var[i]);
    return out;
}
