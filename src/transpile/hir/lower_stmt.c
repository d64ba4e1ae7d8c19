/* Statements. */
#include "transpile/hir/lower.h"

void unsupported_stmt(Lower *l, const Node *n, const char *what) {
    const char *refused = refused_in_library(l, n->span, arena_printf(l->arena, "%s is not supported yet", what));
    if (refused) put_eval(l, make_text(l, TYPE_ANY, refused));
    else diag(&l->s->diags, E0401, l->m->source->source, n->span, what);
}

void lower_body(Lower *l, NodeList body) {
    for (uint32_t i = 0; i < body.len && !l->f->dead; i++) lower_stmt(l, body.at[i]);
}

/* -- jumps */

/* Nothing of the function runs after a return: its variables can be moved out. */
static HirExpr *last_use(HirExpr *e) {
    if (e->kind == HIR_CLONE && e->a->kind == HIR_READ && !e->a->var->is_free && !e->a->var->by_ref) return e->a;
    if (e->kind == HIR_COND) {
        e->b = last_use(e->b);
        e->c = last_use(e->c);
    }
    return e;
}

void lower_return(Lower *l, HirExpr *value) {
    const HirFn *fn = l->f->fn;
    const Type *type = fn->kind == HIR_FN_PLAIN ? fn->result : type_of(l->types, TYPE_ANY);
    if (fn->init_of && value->type->kind == TYPE_NONE && fn->init_whole) value = make_read(l, fn->init_self);
    value = own(l, make_convert(l, value, type));
    for (Frame *f = l->f->frames; f; f = f->outer) {
        if (f->kind != FRAME_FINALLY) continue;
        HirStmt *s = make_stmt(l, HIR_EXIT);
        s->label = f->label;
        s->exit = HIR_EXIT_RETURN;
        s->value = value;
        f->stmt->exits[HIR_EXIT_RETURN] = true;
        put(l, s);
        l->f->dead = true;
        return;
    }
    HirStmt *s = make_stmt(l, HIR_RETURN);
    s->value = last_use(value);
    put(l, s);
    l->f->dead = true;
}

void lower_jump(Lower *l, HirExit exit) {
    for (Frame *f = l->f->frames; f; f = f->outer) {
        if (f->kind == FRAME_FINALLY) {
            HirStmt *s = make_stmt(l, HIR_EXIT);
            s->label = f->label;
            s->exit = exit;
            f->stmt->exits[exit] = true;
            put(l, s);
            break;
        }
        if (f->kind == FRAME_CLAUSE) delete_symbol(l, f->name, NULL);
        if (f->kind != FRAME_LOOP) continue;
        HirStmt *s = make_stmt(l, exit == HIR_EXIT_BREAK ? HIR_BREAK : HIR_CONTINUE);
        s->label = exit == HIR_EXIT_BREAK ? f->break_label : f->label;
        (exit == HIR_EXIT_BREAK && f->break_stmt ? f->break_stmt : f->stmt)->label_used = true;
        put(l, s);
        break;
    }
    l->f->dead = true;
}

/* -- if, while, for */

static bool lower_branch(Lower *l, HirBlock *block, NodeList body) {
    bool was_dead = l->f->dead, ends;
    IN_BLOCK(l, block) lower_body(l, body);
    ends = l->f->dead;
    l->f->dead = was_dead;
    return ends;
}

/* A test known at build time: `if TYPE_CHECKING`, `if False`, `while True`, `if __debug__`. */
static int constant_test(Lower *l, const Node *n) {
    if (n->kind == AST_Constant) {
        const Const *c = &as(Constant, n)->value;
        switch (c->kind) {
        case CONST_TRUE: return 1;
        case CONST_FALSE:
        case CONST_NONE: return 0;
        case CONST_INT: return c->text.at ? 1 : c->small != 0;
        default: return -1;
        }
    }
    return module_static_test(l->m->source, n);
}

static void lower_if(Lower *l, const AstIf *n) {
    int known = constant_test(l, n->test);
    if (!l->untyped && l->m->types->never[n->node.id]) known = 0;
    if (known >= 0) {
        lower_body(l, known ? n->body : n->orelse);
        return;
    }
    HirStmt *s = make_stmt(l, HIR_IF);
    s->value = lower_test(l, n->test);
    s->block = new_block(l);
    s->other = new_block(l);
    put(l, s);
    bool yes = lower_branch(l, s->block, n->body), no = lower_branch(l, s->other, n->orelse);
    l->f->dead = yes && no;
}

/* A loop, and its else in a labelled block around both: `break` leaves the block. */
static void lower_loop(Lower *l, HirStmt *loop, NodeList orelse, void (*body)(Lower *, void *), void *context, bool endless) {
    loop->label = fresh(l, "'loop");
    loop->block = new_block(l);
    Frame frame = {.outer = l->f->frames, .kind = FRAME_LOOP, .label = loop->label, .break_label = loop->label, .stmt = loop};
    HirStmt *around = NULL;
    if (orelse.len) {
        around = make_stmt(l, HIR_BLOCK);
        around->label = fresh(l, "'done");
        around->block = new_block(l);
        frame.break_label = around->label;
        frame.break_stmt = around;
        put(l, around);
    }
    IN_BLOCK(l, around ? around->block : l->f->block) {
        put(l, loop);
        l->f->frames = &frame;
        IN_BLOCK(l, loop->block) body(l, context);
        l->f->frames = frame.outer;
        l->f->dead = false;
        if (!endless) lower_body(l, orelse);
    }
    bool broken = around ? around->label_used : loop->label_used;
    l->f->dead = around ? !broken && l->f->dead : false;
    if (endless) {
        /* Left by `break` alone: a label used by `continue` only does not count. */
        l->f->dead = !loop->exits[HIR_EXIT_BREAK] && !(around && around->label_used);
    }
}

static void while_body(Lower *l, void *context) { lower_body(l, ((const AstWhile *)context)->body); }

static void walk_breaks(void *context, Node *n) {
    bool *found = context;
    if (n->kind == AST_Break) *found = true;
    bool is_for = n->kind == AST_For || n->kind == AST_AsyncFor;
    if (n->kind == AST_While || is_for || is_def(n) || n->kind == AST_ClassDef || n->kind == AST_Lambda) {
        /* a break in the else of an inner loop is ours */
        NodeList orelse = n->kind == AST_While ? as(While, n)->orelse : is_for ? ((const AstFor *)n)->orelse : (NodeList){0};
        for (uint32_t i = 0; i < orelse.len; i++) walk_breaks(context, orelse.at[i]);
        return;
    }
    ast_children(n, walk_breaks, context);
}

static bool has_break(NodeList body) {
    bool found = false;
    for (uint32_t i = 0; i < body.len; i++) walk_breaks(&found, body.at[i]);
    return found;
}

static void lower_while(Lower *l, const AstWhile *n) {
    int known = constant_test(l, n->test);
    if (known == 0) {
        lower_body(l, n->orelse);
        return;
    }
    HirStmt *loop = make_stmt(l, HIR_WHILE);
    loop->value = known == 1 ? NULL : lower_test(l, n->test);
    loop->exits[HIR_EXIT_BREAK] = has_break(n->body);
    lower_loop(l, loop, n->orelse, while_body, (void *)n, known == 1);
}

typedef struct ForBody {
    const Node *target;
    HirVar *item;
    NodeList body;
} ForBody;

static void for_body(Lower *l, void *context) {
    const ForBody *b = context;
    lower_target(l, b->target, make_read(l, b->item));
    lower_body(l, b->body);
}

/* A loop over what `iter` gives, or over an iterator that is there: its head. `at` is the whole statement or comprehension. */
HirStmt *each_loop(Lower *l, const Node *iter, HirExpr *iterator, const Node *at) {
    HirStmt *loop = make_stmt(l, HIR_EACH);
    if (!iterator && typed_loop(l, iter, loop, at)) return loop;
    if (iterator && iterator->type->kind != TYPE_ANY) {
        typed_loop_over(l, iterator, loop, at);
        return loop;
    }
    if (!iterator) iterator = lower_iterable(l, iter);
    HirVar *it = make_temp(l, "items", type_of(l->types, TYPE_ANY));
    put_let(l, it, make_op(l, HOP_ITER, at, iterator, NULL));
    loop->value = make_op(l, HOP_NEXT, at, make_read(l, it), NULL);
    loop->var = make_temp(l, "item", type_of(l->types, TYPE_ANY));
    return loop;
}

/* The same of `async for`: each step awaits. */
HirStmt *async_loop(Lower *l, const Node *iter, HirExpr *iterator, const Node *at) {
    HirStmt *loop = make_stmt(l, HIR_EACH);
    if (!iterator) iterator = make_op(l, HOP_ASYNC_ITER, at, lower_obj(l, iter), NULL);
    HirVar *it = make_temp(l, "items", type_of(l->types, TYPE_ANY));
    put_let(l, it, own_any(l, iterator));
    loop->value = make_op(l, HOP_ASYNC_NEXT, at, make_read(l, it), NULL);
    loop->var = make_temp(l, "item", type_of(l->types, TYPE_ANY));
    return loop;
}

static bool may_be_iterator(Lower *l, const Node *iter) {
    static const char *const others[] = {"range", "list", "sorted", "dict", "str", "tuple"};
    switch (iter->kind) {
    case AST_Constant:
    case AST_List:
    case AST_Tuple:
    case AST_Set:
    case AST_Dict:
    case AST_ListComp:
    case AST_SetComp:
    case AST_DictComp:
    case AST_JoinedStr: return false;
    case AST_Call:
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            if (is_builtin_name(l, as(Call, iter)->func, others[i])) return false;
        return true;
    default: return true;
    }
}

/* `for` and `async for`, which has the same fields. */
void lower_for(Lower *l, const AstFor *n) {
    HirStmt *loop = (n->node.kind == AST_For ? each_loop : async_loop)(l, n->iter, NULL, &n->node);
    loop->var->declared = true;
    ForBody b = {n->target, loop->var, n->body};
    lower_loop(l, loop, n->orelse, for_body, &b, false);
    /* A generator left by `break` is closed here and now. */
    if (loop->kind == HIR_EACH && !l->f->dead && has_break(n->body) && may_be_iterator(l, n->iter))
        put_eval(l, make_op(l, yielded(l, n->iter) ? HOP_T_LET_GO : HOP_DROP, NULL, loop->value->operands.at[0], NULL));
}

/* -- raise, assert */

static void put_raise(Lower *l, HirExpr *raised, const Node *at) {
    HirStmt *s = make_stmt(l, HIR_RAISE);
    s->value = raised;
    s->raise = raise_here(l, at);
    put(l, s);
}

static void lower_raise(Lower *l, const AstRaise *n) {
    if (!n->exc) {
        put_raise(l, make_op(l, HOP_RERAISE, NULL, NULL), l->f->handlers ? NULL : &n->node);
    } else {
        HirExpr *exc = lower_obj(l, n->exc);
        if (n->cause) put_raise(l, make_op(l, HOP_RAISE_FROM, NULL, exc, lower_obj(l, n->cause), NULL), &n->node);
        else put_raise(l, make_op(l, HOP_RAISE, NULL, exc, NULL), &n->node);
    }
    l->f->dead = true;
}

/* Where CPython's compiler stands after a test: at the last comparison it jumped by, else at the statement. */
static const Node *jump_place(const Node *test, const Node *at) {
    switch (test->kind) {
    case AST_Compare: return test;
    case AST_UnaryOp: return as(UnaryOp, test)->op == UNARY_Not ? jump_place(as(UnaryOp, test)->operand, at) : at;
    case AST_BoolOp:
        for (uint32_t i = 0; i < as(BoolOp, test)->values.len; i++) at = jump_place(as(BoolOp, test)->values.at[i], at);
        return at;
    case AST_IfExp:
        at = jump_place(as(IfExp, test)->test, at);
        at = jump_place(as(IfExp, test)->body, at);
        return jump_place(as(IfExp, test)->orelse, at);
    default: return at;
    }
}

static void lower_assert(Lower *l, const AstAssert *n) {
    if (constant_test(l, n->test) == 1) return;
    HirStmt *s = make_stmt(l, HIR_IF);
    HirExpr *not_ = make_expr(l, HIR_NOT, TYPE_BOOL);
    not_->a = lower_test(l, n->test);
    s->value = not_;
    s->block = new_block(l);
    s->other = new_block(l);
    put(l, s);
    IN_BLOCK(l, s->block) {
        HirExpr *message = n->msg ? make_op(l, HOP_SOME, NULL, own_any(l, lower_expr(l, n->msg)), NULL) : make_text(l, TYPE_ANY, "None");
        put_raise(l, make_op(l, HOP_ASSERTION, NULL, message, NULL), jump_place(n->test, &n->node));
    }
}

/* -- imports */

static void bind_alias(Lower *l, const Node *alias, HirExpr *value) { store_symbol(l, SYMBOL(l, alias), alias, value); }

static HirExpr *import_module(Lower *l, const Module *m, const Node *at) {
    if (m->parent) put_eval(l, import_module(l, m->parent, at));
    return op_text(make_op(l, HOP_IMPORT, at, NULL), m == l->graph->main ? "crate::import" : arena_printf(l->arena, "crate::%s::import", l->modules[m->id].hir->rust));
}

/* What is raised, or said, where the import finds nothing. */
static bool put_missing(Lower *l, const Import *import, const Node *at) {
    if (import->module) return false;
    if (import->later) return true;
    if (import->found && import->found->origin == MODULE_USER) put_eval(l, import_module(l, import->found, at));
    if (import->refused) {
        const char *what = arena_printf(l->arena, "module `%s` is not supported yet", import->missing->text);
        put_raise(l, op_text(make_op(l, HOP_REFUSED, NULL, NULL), refused_text(l, at->span, what)), at);
        return true;
    }
    HirExpr *e = make_op(l, HOP_NO_MODULE, NULL, NULL);
    e->text = arena_printf(l->arena, "\"%s\", \"%s\", %s", import->message, import->missing ? import->missing->text : "",
                           import->missing ? "true" : "false");
    put_raise(l, e, at);
    return true;
}

/* Must the name be a variable? Uses of one that is bound once and for all go to the native itself. */
static bool needs_variable(Lower *l, const Symbol *owner) {
    if (l->m->uses[owner->id].by_name && owner->scope->kind != SCOPE_MODULE) return true;
    return l->m->uses[owner->id].bindings > 1 || owner->scope->kind == SCOPE_CLASS || (l->m->hir->open && owner->scope->kind == SCOPE_MODULE);
}

static void import_native_module(Lower *l, const Node *alias) {
    const Symbol *owner = symbol_owner(SYMBOL(l, alias));
    const Module *bound = module_for_import(l->m->source, alias);
    bool at_top = owner->scope->kind == SCOPE_MODULE;
    bool always = at_top ? module_of_symbol(l->m->source, owner) == bound : !needs_variable(l, owner);
    bool seen = at_top && l->m->source != l->graph->main && map_get(&l->by_name->mentioned, owner->name);
    if (!always || seen || (at_top && l->m->hir->open) || owner->scope->kind == SCOPE_CLASS) bind_alias(l, alias, native_module_value(l, bound));
}

static void import_native_star(Lower *l, const Import *import) {
    for (uint32_t i = 0; i < import->star_names.len; i++) {
        const Name *name = import->star_names.at[i];
        const Symbol *sym = scope_find(L_SCOPES(l)->module, name);
        const Native *native = native_find(import->module->name->text, name->text);
        if (!sym || !native) continue; /* where it is used, it is refused */
        bool seen = l->m->source != l->graph->main && map_get(&l->by_name->mentioned, name);
        if (seen || needs_variable(l, symbol_owner(sym))) store_symbol(l, sym, import->alias, native_value(l, native));
    }
}

/* Has the package another value for the name than its part of that name? Its own `from . import part` is what binds it. */
static bool is_bound_by_package(Lower *l, const Import *import, const Name *name) {
    const Symbol *symbol = scope_find(import->module->scopes->module, name);
    if (!symbol || !(symbol->flags & SYM_IMPORTED)) return symbol != NULL;
    if (import->module == l->m->source) return l->m->uses[symbol->id].bindings != 1;
    return !import->module->in_library;
}

/* A name that the library's functions use is refused there. */
static bool is_of_library(Lower *l, const Symbol *owner) {
    return l->m->source->in_library && owner->scope->kind == SCOPE_MODULE && l->m->uses[owner->id].bindings == 1;
}

static void import_from_native(Lower *l, const Node *n, const Node *alias, const Import *import) {
    const Astalias *a = as(alias, alias);
    const Symbol *owner = symbol_owner(SYMBOL(l, alias));
    const Native *native = native_find(import->module->name->text, a->name->text);
    if (native) {
        if (needs_variable(l, owner) || l->m->source != l->graph->main) bind_alias(l, alias, native_value(l, native));
    } else if (native_lacks(import->module, a->name)) {
        HirExpr *from = native_module_value(l, import->module);
        bind_alias(l, alias, op_text(make_op(l, HOP_IMPORT_FROM, n, from, NULL), name_ref(l, a->name)));
    } else if (!name_is(import->module->name, "typing") && !is_of_library(l, owner)) {
        /* A name of typing that only annotations use is never looked at. */
        const char *what = arena_printf(l->arena, "`%s` of module `%s` is not supported yet", a->name->text, import->module->name->text);
        const char *refused = refused_in_library(l, alias->span, what);
        if (refused) bind_alias(l, alias, make_text(l, TYPE_ANY, refused));
        else diag(&l->s->diags, E0404, l->m->source->source, alias->span, a->name->text, import->module->name->text);
    }
}

static void import_native(Lower *l, const Node *n, const Node *alias, const Import *import) {
    if (n->kind == AST_Import || import->submodule) import_native_module(l, alias);
    else if (name_is(as(alias, alias)->name, "*")) import_native_star(l, import);
    else import_from_native(l, n, alias, import);
}

/* from m import *: what is there is bound; with an `__all__`, all that it lists must be. */
static void import_star(Lower *l, const Node *n, const Import *import) {
    if (import->star_is_unknown) {
        unsupported_stmt(l, n, "`import *` from a module that computes its `__all__`");
        return;
    }
    HirVar *module = make_temp(l, "module", type_of(l->types, TYPE_ANY));
    put_let(l, module, import_module(l, import->module, n));
    const Symbol *all = scope_find(import->module->scopes->module, name_from(&l->s->names, "__all__"));
    bool listed = all && all->flags & SYM_ASSIGNED;
    for (uint32_t i = 0; i < import->star_names.len; i++) {
        const Name *name = import->star_names.at[i];
        const Symbol *sym = scope_find(L_SCOPES(l)->module, name);
        if (!sym) continue;
        if (listed) {
            store_symbol(l, sym, n, op_text(make_op(l, HOP_GET_ATTR, n, make_read(l, module), NULL), name_ref(l, name)));
            continue;
        }
        HirExpr *now = own_any(l, make_read(l, var_of(l, sym)));
        store_symbol(l, sym, n, op_text(make_op(l, HOP_STAR_NAME, n, make_read(l, module), now, NULL), name_ref(l, name)));
    }
    /* What it has bound by `globals()`. */
    if (!listed && import->module->in_library && l->m->source->in_library) put_eval(l, make_op(l, HOP_STAR_REST, n, make_read(l, module), NULL));
}

void lower_import(Lower *l, const Node *n) {
    NodeList names = n->kind == AST_Import ? as(Import, n)->names : as(ImportFrom, n)->names;
    if (n->kind == AST_ImportFrom && as(ImportFrom, n)->module && name_is(as(ImportFrom, n)->module, "__future__")) return;
    for (uint32_t i = 0; i < names.len; i++) {
        const Node *alias = names.at[i];
        const Astalias *a = as(alias, alias);
        Import *import = module_import(l->m->source, alias);
        if (!import || import->never) continue;
        if (put_missing(l, import, n)) {
            if (import->later) continue;
            l->f->dead = true;
            return;
        }
        if (import->module->origin == MODULE_NATIVE) {
            import_native(l, n, alias, import);
            continue;
        }
        if (n->kind == AST_ImportFrom && name_is(a->name, "*")) {
            import_star(l, n, import);
            continue;
        }
        HirExpr *loaded = import_module(l, import->module, n);
        if (n->kind == AST_Import) {
            if (a->asname || !strchr(a->name->text, '.')) {
                bind_alias(l, alias, loaded);
            } else {
                const Module *bound = module_for_import(l->m->source, alias);
                put_eval(l, loaded);
                if (bound->origin == MODULE_NATIVE) import_native_module(l, alias);
                else bind_alias(l, alias, import_module(l, bound, n));
            }
            continue;
        }
        if (library_lacks(l, import->module, a->name)) {
            const char *what = arena_printf(l->arena, "`%s` of module `%s` is not supported yet", a->name->text, import->module->name->text);
            const char *refused = refused_in_library(l, alias->span, what);
            if (!refused && is_of_library(l, symbol_owner(SYMBOL(l, alias)))) continue;
            if (refused) put_eval(l, make_text(l, TYPE_ANY, refused));
            else diag(&l->s->diags, E0404, l->m->source->source, alias->span, a->name->text, import->module->name->text);
        }
        put_eval(l, loaded);
        HirExpr *from = import_module(l, import->module, n);
        if (import->submodule && !is_bound_by_package(l, import, a->name)) {
            bind_alias(l, alias, import_module(l, import->submodule, n));
            continue;
        }
        bind_alias(l, alias, op_text(make_op(l, HOP_IMPORT_FROM, n, from, NULL), name_ref(l, a->name)));
    }
}

/* -- def */

static void lower_def(Lower *l, const AstFunctionDef *n) {
    HirVar **made = NEW_ARRAY(l->arena, HirVar *, n->decorator_list.len + 1);
    for (uint32_t i = 0; i < n->decorator_list.len; i++) {
        made[i] = make_temp(l, "decorator", type_of(l->types, TYPE_ANY));
        put_let(l, made[i], own_any(l, lower_expr(l, n->decorator_list.at[i])));
    }
    HirExpr *function = lower_function(l, &n->node), *f = annotated_function(l, function, as(arguments, n->args), n->returns);
    if (f->kind != HIR_LAMBDA) var_of(l, SYMBOL(l, &n->node))->reads++; /* it is not left out */
    const HirVar *v = var_of(l, SYMBOL(l, &n->node));
    function->fn->shadowed = v->storage == HIR_LOCAL && strcmp(v->rust, function->fn->rust) == 0;
    for (uint32_t i = n->decorator_list.len; i-- > 0;) {
        HirExpr *args = make_expr(l, HIR_ARGS, TYPE_ANY);
        vec_push(l->arena, &args->operands, f);
        f = make_op(l, HOP_CALL, n->decorator_list.at[i], make_read(l, made[i]), args, NULL);
    }
    store_symbol(l, SYMBOL(l, &n->node), &n->node, f);
}

/* -- where a coroutine that was never awaited may die */

typedef struct Parts {
    Lower *l;
    bool calls, waits;
} Parts;

static void walk_parts(void *context, Node *n) {
    Parts *p = context;
    if (n->kind == AST_Lambda || n->kind == AST_GeneratorExp) return;
    if (n->kind == AST_Await || n->kind == AST_Yield || n->kind == AST_YieldFrom) p->waits = true;
    if (n->kind == AST_comprehension && as(comprehension, n)->is_async) p->waits = true;
    if (n->kind == AST_Call && !native_of(p->l, as(Call, n)->func)) p->calls = true;
    ast_children(n, walk_parts, context);
}

/* Does it bind a variable anew that may hold an object? */
static bool binds_again(Lower *l, const Node *n) {
    const Node *target = n->kind == AST_Assign ? as(Assign, n)->targets.at[0] : NULL;
    if (!target || target->kind != AST_Name) return false;
    return l->m->uses[symbol_owner(SYMBOL(l, target))->id].bindings > 1 && var_of(l, SYMBOL(l, target))->type->kind == TYPE_ANY;
}

/* Statements that may let a coroutine go, other than by awaiting it. */
static bool may_let_go(Lower *l, const Node *n) {
    if (!l->has_coroutines || l->m->source->is_c || (n->kind != AST_Expr && n->kind != AST_Assign && n->kind != AST_Delete)) return false;
    Parts p = {.l = l};
    walk_parts(&p, (Node *)n);
    return !p.waits && (p.calls || n->kind == AST_Delete || binds_again(l, n));
}

static void lower_one(Lower *l, const Node *n);

/* Where deaths are seen, the temporaries of a statement live in a block of its own. */
static void lower_apart(Lower *l, const Node *n) {
    if (!l->deaths) {
        lower_one(l, n);
        return;
    }
    HirStmt *block = make_stmt(l, HIR_BLOCK);
    block->block = new_block(l);
    bool was_dead = l->f->dead, temporaries = false;
    IN_BLOCK(l, block->block) lower_one(l, n);
    for (size_t i = 0; i < block->block->stmts.len; i++) {
        const HirStmt *s = block->block->stmts.at[i];
        temporaries = temporaries || (s->kind == HIR_LET && s->var->storage == HIR_LOCAL && !s->var->is_variable);
    }
    bool dead = l->f->dead;
    l->f->dead = was_dead;
    if (temporaries) put(l, block);
    else
        for (size_t i = 0; i < block->block->stmts.len; i++) put(l, block->block->stmts.at[i]);
    l->f->dead = dead;
}

void lower_stmt(Lower *l, const Node *n) {
    if (!may_let_go(l, n)) {
        lower_apart(l, n);
        return;
    }
    HirVar *line = make_temp(l, "line", type_of(l->types, TYPE_ANY));
    put_let(l, line, op_text(make_op(l, HOP_LINE, NULL, NULL), site_at(l, n)->rust));
    lower_apart(l, n);
    if (!l->f->dead) put_eval(l, make_op(l, HOP_DROP, NULL, make_read(l, line), NULL));
}

static void lower_one(Lower *l, const Node *n) {
    static const Const none = {.kind = CONST_NONE};
    switch (n->kind) {
    case AST_Expr: {
        const Node *v = as(Expr, n)->value;
        if (l->m->source->text == TEXT_SINGLE && l->f->scope->kind == SCOPE_MODULE) {
            put_eval(l, make_op(l, HOP_TEXT_SHOW, n, own_any(l, lower_expr(l, v)), NULL));
            return;
        }
        if (v->kind == AST_Constant) return;
        HirExpr *e = lower_expr(l, v);
        put_eval(l, e);
        return;
    }
    case AST_Assign: lower_assign(l, as(Assign, n)); return;
    case AST_AugAssign: lower_aug_assign(l, as(AugAssign, n)); return;
    case AST_AnnAssign:
        lower_ann_assign(l, as(AnnAssign, n));
        return;
    case AST_Delete:
        for (uint32_t i = 0; i < as(Delete, n)->targets.len; i++) lower_delete(l, as(Delete, n)->targets.at[i]);
        return;
    case AST_If: lower_if(l, as(If, n)); return;
    case AST_While: lower_while(l, as(While, n)); return;
    case AST_For:
    case AST_AsyncFor: lower_for(l, (const AstFor *)n); return;
    case AST_Break: lower_jump(l, HIR_EXIT_BREAK); return;
    case AST_Continue: lower_jump(l, HIR_EXIT_CONTINUE); return;
    case AST_Return: {
        const Node *v = as(Return, n)->value;
        lower_return(l, v ? lower_expr(l, v) : make_const(l, &none));
        return;
    }
    case AST_FunctionDef:
    case AST_AsyncFunctionDef: lower_def(l, as_def(n)); return;
    case AST_ClassDef: lower_class(l, as(ClassDef, n)); return;
    case AST_Raise: lower_raise(l, as(Raise, n)); return;
    case AST_Assert: lower_assert(l, as(Assert, n)); return;
    case AST_Try:
    case AST_TryStar: lower_try(l, (const AstTry *)n); return;
    case AST_With:
    case AST_AsyncWith: lower_with(l, ((const AstWith *)n)->items, 0, ((const AstWith *)n)->body, n); return;
    case AST_Import:
    case AST_ImportFrom: lower_import(l, n); return;
    case AST_Match: lower_match(l, as(Match, n)); return;
    case AST_Pass:
    case AST_Global:
    case AST_Nonlocal: return;
    default: unsupported_stmt(l, n, arena_printf(l->arena, "`%s`", ast_kind_name((AstKind)n->kind))); return;
    }
}
