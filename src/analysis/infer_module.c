/* Inference over statements and functions, to the fixed point. */
#include "analysis/infer_parts.h"

const Node **infer_bind(Arena *arena, const Node *def, const AstCall *call) {
    const Astarguments *a = as(arguments, as(FunctionDef, def)->args);
    uint32_t positional = a->posonlyargs.len + a->args.len, n = positional + a->kwonlyargs.len;
    if (a->vararg || a->kwarg || call->args.len > positional) return NULL;
    const Node **given = NEW_ARRAY(arena, const Node *, n + 1);
    for (uint32_t i = 0; i < call->args.len; i++) {
        if (call->args.at[i]->kind == AST_Starred) return NULL;
        given[i] = call->args.at[i];
    }
    uint32_t last = call->args.len;
    for (uint32_t i = 0; i < call->keywords.len; i++) {
        const Astkeyword *k = as(keyword, call->keywords.at[i]);
        if (!k->arg) return NULL;
        uint32_t at = a->posonlyargs.len;
        for (; at < n; at++) {
            const Node *p = at < positional ? a->args.at[at - a->posonlyargs.len] : a->kwonlyargs.at[at - positional];
            if (as(arg, p)->arg == k->arg) break;
        }
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

const char *infer_math(const Module *m, const SymbolUse *uses, const Node *func) {
    static const char *const known[] = {"sqrt", "cbrt", "exp", "exp2", "expm1", "log1p", "sin", "cos", "tan", "asin", "acos", "atan",
                                        "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "fabs", "degrees", "radians"};
    const Name *name = NULL;
    if (func->kind == AST_Attribute && as(Attribute, func)->value->kind == AST_Name) {
        const Symbol *sym = m->scopes->symbol_of[as(Attribute, func)->value->id];
        const Module *of = sym ? module_of_symbol(m, symbol_owner(sym)) : NULL;
        if (of && of->origin == MODULE_NATIVE && name_is(of->name, "math")) name = as(Attribute, func)->attr;
    } else if (func->kind == AST_Name) {
        const Symbol *sym = m->scopes->symbol_of[func->id];
        const Node *def = sym ? uses[symbol_owner(sym)->id].def : NULL;
        const Import *import = def && def->kind == AST_alias ? module_import(m, def) : NULL;
        if (import && import->module && import->module->origin == MODULE_NATIVE && import->stmt->kind == AST_ImportFrom &&
            name_is(import->module->name, "math"))
            name = name_is(as(alias, def)->name, "*") ? symbol_owner(sym)->name : as(alias, def)->name;
    }
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
    Ty *outer = in->returns;
    const Scope *scope = in->m->scopes->scope_of[f->node.id];
    in->returns = in->direct[f->node.id] && !scope->is_generator ? in->result[f->node.id] : NULL;
    body(in, f->body);
    if (in->returns && !ends(f->body)) ty_flow(in, ty_new(in, TYPE_NONE), in->returns);
    in->returns = outer;
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
        if (a->target->kind == AST_Name || a->target->kind == AST_Subscript) {
            Ty *target = infer_expr(in, a->target);
            if (infer_counter(in, a, target)) return;
            infer_target(in, a->target, infer_augmented(in, a, target));
            return;
        }
        ty_escapes(in, infer_expr(in, a->value));
        infer_target(in, a->target, ty_new(in, TYPE_ANY));
        return;
    }
    case AST_AnnAssign:
        if (as(AnnAssign, n)->value) infer_target(in, as(AnnAssign, n)->target, infer_expr(in, as(AnnAssign, n)->value));
        return;
    case AST_For: {
        const AstFor *f = as(For, n);
        infer_target(in, f->target, infer_items(in, f->iter));
        body(in, f->body);
        body(in, f->orelse);
        return;
    }
    case AST_While:
        infer_expr(in, as(While, n)->test);
        body(in, as(While, n)->body);
        body(in, as(While, n)->orelse);
        return;
    case AST_If:
        infer_expr(in, as(If, n)->test);
        body(in, as(If, n)->body);
        body(in, as(If, n)->orelse);
        return;
    case AST_Return: {
        Ty *value = as(Return, n)->value ? infer_expr(in, as(Return, n)->value) : ty_new(in, TYPE_NONE);
        if (in->returns) ty_flow(in, value, in->returns);
        else ty_escapes(in, value);
        return;
    }
    case AST_FunctionDef: {
        const AstFunctionDef *f = as(FunctionDef, n);
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
        for (uint32_t i = 0; i < c->bases.len; i++) ty_escapes(in, infer_expr(in, c->bases.at[i]));
        body(in, c->body);
        return;
    }
    case AST_Try:
    case AST_TryStar: { /* the same fields */
        const AstTry *t = (const AstTry *)n;
        body(in, t->body);
        for (uint32_t i = 0; i < t->handlers.len; i++) {
            const AstExceptHandler *h = as(ExceptHandler, t->handlers.at[i]);
            if (h->type) ty_escapes(in, infer_expr(in, h->type));
            const Symbol *sym = h->name ? in->m->scopes->symbol_of[h->node.id] : NULL;
            if (sym && in->var[symbol_owner(sym)->id]) ty_any(in, in->var[symbol_owner(sym)->id]);
            body(in, h->body);
        }
        body(in, t->orelse);
        body(in, t->finalbody);
        return;
    }
    case AST_With:
        for (uint32_t i = 0; i < as(With, n)->items.len; i++) {
            const Astwithitem *item = as(withitem, as(With, n)->items.at[i]);
            ty_escapes(in, infer_expr(in, item->context_expr));
            if (item->optional_vars) infer_target(in, item->optional_vars, ty_new(in, TYPE_ANY));
        }
        body(in, as(With, n)->body);
        return;
    case AST_Expr:
    case AST_Assert:
    case AST_Raise: ast_children(n, escape_child, in); return;
    case AST_Match:
        ty_escapes(in, infer_expr(in, as(Match, n)->subject));
        for (uint32_t i = 0; i < as(Match, n)->cases.len; i++) {
            const Astmatch_case *c = as(match_case, as(Match, n)->cases.at[i]);
            any_names(in, c->pattern);
            if (c->guard) infer_expr(in, c->guard);
            body(in, c->body);
        }
        return;
    case AST_Delete:
    case AST_Import:
    case AST_ImportFrom: any_names(in, (Node *)n); return;
    default: return;
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
    if (in->assigned->maybe_unbound[sym->id] || (sym->flags & SYM_DELETED)) return false;
    if (root->kind == SCOPE_MODULE) return is_main && !in->uses[sym->id].used_elsewhere;
    if (root->kind == SCOPE_LAMBDA || root->kind == SCOPE_COMPREHENSION) return false;
    return root->node->kind == AST_FunctionDef;
}

typedef struct Mentions {
    Infer *in;
    const Node *callee; /* the Name of the call being looked at */
} Mentions;

/* A function is direct while every mention of its name is a call that binds. */
static void mentions(void *context, Node *n) {
    Mentions *m = context;
    Infer *in = m->in;
    if (n->kind == AST_Call && as(Call, n)->func->kind == AST_Name) {
        const Symbol *sym = in->m->scopes->symbol_of[as(Call, n)->func->id];
        const SymbolUse *use = sym ? &in->uses[symbol_owner(sym)->id] : NULL;
        if (use && use->def && use->def->kind == AST_FunctionDef && in->direct[use->def->id] &&
            in->assigned->at[as(Call, n)->func->id] == BOUND_CERTAINLY && infer_bind(in->arena, use->def, as(Call, n)))
            m->callee = as(Call, n)->func;
    }
    if (n->kind == AST_Name && as(Name, n)->ctx == CTX_Load && n != m->callee) {
        const Symbol *sym = in->m->scopes->symbol_of[n->id];
        const SymbolUse *use = sym ? &in->uses[symbol_owner(sym)->id] : NULL;
        if (use && use->def) in->direct[use->def->id] = false;
    }
    ast_children(n, mentions, m);
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

static void find_direct(Infer *in, bool is_main) {
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len && is_main; i++) {
        const Node *n = top.at[i];
        if (n->kind != AST_FunctionDef || as(FunctionDef, n)->decorator_list.len) continue;
        in->direct[n->id] = in->uses[symbol_owner(in->m->scopes->symbol_of[n->id])->id].def == n && constant_defaults(n);
    }
    Mentions m = {in, NULL};
    mentions(&m, &in->m->ast->module->node);
    for (uint32_t i = 0; i < top.len; i++)
        if (in->direct[top.at[i]->id]) in->result[top.at[i]->id] = ty_new(in, TYPE_NEVER);
}

static void find_variables(Infer *in, bool is_main) {
    const Scopes *scopes = in->m->scopes;
    for (size_t i = 0; i < scopes->all.len; i++) {
        const Scope *scope = scopes->all.at[i];
        for (size_t k = 0; k < scope->symbols.len; k++) {
            const Symbol *sym = scope->symbols.at[k];
            if (!can_be_typed(in, sym, is_main)) continue;
            if ((sym->flags & SYM_PARAMETER) && !(scope->kind == SCOPE_FUNCTION && in->direct[scope->node->id])) continue;
            in->var[sym->id] = ty_new(in, TYPE_NEVER);
        }
    }
}

/* -- the result */

static const Type *resolved(Types *types, Ty *t) {
    if (!t) return type_of(types, TYPE_ANY);
    t = ty_find(t);
    if (t->kind == TYPE_LIST) return type_list(types, resolved(types, t->item));
    return type_of(types, t->kind == TYPE_NEVER ? TYPE_ANY : t->kind);
}

/* What nothing flowed into holds anything. */
static void settle(Infer *in, Ty *t) {
    if (!t) return;
    t = ty_find(t);
    if (t->kind == TYPE_NEVER) ty_any(in, t);
    else if (t->kind == TYPE_LIST) settle(in, t->item);
}

Inferred *infer_module(Session *s, Arena *arena, Types *types, const Module *m, const SymbolUse *uses, const Assigned *assigned, bool is_main) {
    (void)s;
    uint32_t nodes = m->ast->nodes, symbols = m->scopes->symbols;
    Infer in = {.arena = arena, .m = m, .uses = uses, .assigned = assigned};
    in.at = NEW_ARRAY(arena, Ty *, nodes);
    in.var = NEW_ARRAY(arena, Ty *, symbols + 1);
    in.result = NEW_ARRAY(arena, Ty *, nodes);
    in.direct = NEW_ARRAY(arena, bool, nodes);
    find_direct(&in, is_main);
    find_variables(&in, is_main);
    for (int settled = 0; settled < 3; settled++) {
        do {
            in.changed = false;
            body(&in, m->ast->module->body);
        } while (in.changed);
        for (uint32_t i = 0; i <= symbols; i++) settle(&in, in.var[i]);
        for (uint32_t i = 0; i < nodes; i++) settle(&in, in.at[i]), settle(&in, in.result[i]);
    }
    Inferred *out = NEW(arena, Inferred);
    *out = (Inferred){NEW_ARRAY(arena, const Type *, nodes), NEW_ARRAY(arena, const Type *, symbols + 1), NEW_ARRAY(arena, const Type *, nodes), in.direct};
    for (uint32_t i = 0; i < nodes; i++) out->of[i] = resolved(types, in.at[i]), out->result[i] = resolved(types, in.result[i]);
    for (uint32_t i = 0; i <= symbols; i++) out->var[i] = resolved(types, in.var[i]);
    return out;
}
