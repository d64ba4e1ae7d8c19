/* AST to HIR: modules and functions. */
#include "transpile/hir/lower.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

/* -- functions */

static char *upper(Lower *l, const char *text) {
    char *u = arena_strdup(l->arena, text);
    for (char *c = u; *c; c++) *c = *c == ':' ? '_' : (char)toupper((unsigned char)*c);
    return u;
}

const char *unique_item(Lower *l, const char *wanted) {
    const char *name = wanted;
    for (uint32_t i = 2; map_get(&l->rust_names, name_from(&l->s->names, name)); i++)
        name = arena_printf(l->arena, "%s_%u", wanted, i);
    const Name *taken = name_from(&l->s->names, name);
    map_put(&l->rust_names, taken, (void *)taken);
    return name;
}

static const char *unique_info(Lower *l, const char *wanted) {
    return unique_item(l, arena_printf(l->arena, "f::%s", wanted)) + strlen("f::");
}

static const char *plain_ident(Lower *l, const char *python) {
    if (strcmp(python, "<lambda>") == 0) return "lambda";
    if (strcmp(python, "<genexpr>") == 0) return "genexpr";
    if (python[0] == '<') return "comprehension_";
    return rust_ident(l, name_from(&l->s->names, python));
}

/* Modules and types that emitted code names: a class has its functions in an `impl` under another name. */
static bool is_type_name(const char *ident) {
    static const char *const taken[] = {"n", "f", "g", "rt", "names", "typed", "program", "List", "Deque", "Gen", "Int", "Str", "Name", "NameData", "Raised",
                                        "Caught", "Option", "Result", "ModuleState", "FunctionInfo", "Params", "At", "Value", "Co", "Iter",
                                        "native", "Slots", "Frame", "Late", "Field", "Gc", "Obj", "Dict", "Set", "Static", "Global", "Cell", "Exit", "Site", "Code", "Res", "Args", "Builtin", "Entered", "Namespace", "std", "portalis_rt", "core", "alloc"};
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (strcmp(taken[i], ident) == 0) return true;
    return false;
}

HirFn *new_fn(Lower *l, HirFnKind kind, const char *python, Scope *scope) {
    HirFn *fn = NEW(l->arena, HirFn);
    *fn = (HirFn){.kind = kind, .module = l->m->hir, .python = python, .qualname = python, .scope = scope};
    fn->result = type_of(l->types, TYPE_ANY);
    fn->body = new_block(l);
    const char *ident = plain_ident(l, python);
    if (l->f) {
        fn->parent = l->f->site_fn;
        const HirFn *p = l->f->site_fn;
        bool named_parent = p->kind == HIR_FN_PLAIN || p->kind == HIR_FN_GENERATOR || p->kind == HIR_FN_COMPREHENSION;
        if (p->kind == HIR_FN_CLASS) {
            fn->qualname = arena_printf(l->arena, "%s.%s", p->qualname, python);
            fn->owner = p->rust;
            ident = kind == HIR_FN_CLASS ? arena_printf(l->arena, "%s_%s", p->rust, ident)
                                         : unique_item(l, arena_printf(l->arena, "%s::%s", p->rust, ident));
        } else if (named_parent) {
            fn->qualname = arena_printf(l->arena, "%s.<locals>.%s", p->qualname, python);
            char *flat = arena_printf(l->arena, "%s_%s", p->rust, ident);
            for (char *c; (c = strstr(flat, "::"));) memmove(c + 1, c + 2, strlen(c + 2) + 1), *c = '_';
            ident = flat;
        }
    }
    if (kind == HIR_FN_CLASS && is_type_name(ident)) ident = arena_printf(l->arena, "%s_", ident);
    fn->rust = strchr(ident, ':') ? ident : unique_item(l, ident);
    fn->info = arena_printf(l->arena, "f::%s", unique_info(l, upper(l, fn->rust)));
    fn->code = arena_printf(l->arena, "%s_CODE", fn->info);
    vec_push(l->arena, &l->m->hir->fns, fn);
    return fn;
}

const char *doc_of(Lower *l, NodeList body) {
    if (!body.len || body.at[0]->kind != AST_Expr) return NULL;
    const Node *value = as(Expr, body.at[0])->value;
    if (value->kind != AST_Constant || as(Constant, value)->value.kind != CONST_STR) return NULL;
    return str_dup(l->arena, as(Constant, value)->value.text);
}

static void add_param(Lower *l, HirFn *fn, const Node *arg, const Node *default_value) {
    const Astarg *a = as(arg, arg);
    HirVar *v = var_of(l, SYMBOL(l, arg));
    v->is_param = true;
    HirParam p = {.var = v, .name = a->arg->text, .name_ref = attr_ref(l, a->arg), .has_default = default_value != NULL, .default_value = default_value};
    if (v->storage == HIR_CELL) p.incoming = arena_printf(l->arena, "%s_", v->rust);
    v->declared = true;
    vec_push(l->arena, &fn->params, p);
}

/* Containers and structs that a function only looks at are lent to it. */
static void borrow_params(Lower *l, HirFn *fn, const Astarguments *a) {
    for (size_t i = 0; i < fn->params.len; i++) {
        HirVar *v = fn->params.at[i].var;
        TypeKind k = v->type->kind;
        bool lent = k == TYPE_LIST || k == TYPE_DICT || k == TYPE_SET || k == TYPE_INSTANCE || k == TYPE_RECORD;
        if (fn->kind != HIR_FN_PLAIN || v->storage != HIR_LOCAL || !lent || i >= fn->positional + fn->kwonly) continue;
        v->by_ref = !(SYMBOL(l, infer_param(a, (uint32_t)i))->flags & (SYM_STORED | SYM_DELETED));
    }
}

static void add_params(Lower *l, HirFn *fn, const Astarguments *a) {
    uint32_t n = a->posonlyargs.len + a->args.len, first_default = n - a->defaults.len;
    for (uint32_t i = 0; i < n; i++) {
        const Node *arg = i < a->posonlyargs.len ? a->posonlyargs.at[i] : a->args.at[i - a->posonlyargs.len];
        add_param(l, fn, arg, i >= first_default ? a->defaults.at[i - first_default] : NULL);
    }
    for (uint32_t i = 0; i < a->kwonlyargs.len; i++) add_param(l, fn, a->kwonlyargs.at[i], a->kw_defaults.at[i]);
    if (a->vararg) add_param(l, fn, a->vararg, NULL);
    if (a->kwarg) add_param(l, fn, a->kwarg, NULL);
    fn->posonly = a->posonlyargs.len;
    fn->positional = n;
    fn->kwonly = a->kwonlyargs.len;
    fn->star = a->vararg;
    fn->star_star = a->kwarg;
    borrow_params(l, fn, a);
}

void declare_params(Lower *l, HirFn *fn, const Astarguments *a) {
    FnLower inner = {.outer = l->f, .fn = fn, .scope = fn->scope, .block = fn->body, .site_fn = fn};
    l->f = &inner;
    add_params(l, fn, a);
    l->f = inner.outer;
}

/* What has not begun stands at the first line, which is the first decorator's; no columns are marked. */
static Span first_line(const Node *n) {
    Span span = n->span;
    if (is_def(n) && as_def(n)->decorator_list.len) span.line = as_def(n)->decorator_list.at[0]->span.line;
    span.end_line = span.line;
    span.col = span.end_col = 0;
    return span;
}

/* The value of a def or lambda: defaults are evaluated here and now. */
static HirExpr *function_value(Lower *l, HirFn *fn, const Astarguments *a) {
    HirExpr *e = make_expr(l, HIR_LAMBDA, TYPE_ANY);
    e->fn = fn;
    for (uint32_t i = 0; i < a->defaults.len; i++) vec_push(l->arena, &e->operands, own_any(l, lower_expr(l, a->defaults.at[i])));
    for (uint32_t i = 0; i < a->kw_defaults.len; i++) {
        if (!a->kw_defaults.at[i]) continue;
        vec_push(l->arena, &e->operands, own_any(l, lower_expr(l, a->kw_defaults.at[i])));
        vec_push(l->arena, &e->names, name_ref(l, scope_mangle(&l->s->names, fn->scope, as(arg, a->kwonlyargs.at[i])->arg)));
    }
    return e;
}

/* Variables that inner functions share: one cell each time the scope is entered. */
void put_cells(Lower *l, const Scope *scope) {
    for (size_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *sym = scope->symbols.at[i];
        if (symbol_owner(sym) != sym || !l->m->uses[sym->id].shared || scope->kind == SCOPE_MODULE) continue;
        HirVar *v = var_of(l, sym);
        if (v->storage != HIR_CELL || v->is_param) continue;
        HirStmt *let = make_stmt(l, HIR_LET);
        let->var = v;
        let->value = make_text(l, TYPE_ANY, "Cell::empty()");
        v->declared = true;
        put(l, let);
    }
}

void put_frame(Lower *l, const HirFn *fn) {
    if (!l->program->frames || l->m->source->is_c) return;
    HirVar *frame = make_temp(l, "_frame", type_of(l->types, TYPE_ANY));
    put_let(l, frame, op_text(make_op(l, HOP_FRAME, NULL, NULL), fn->code));
    frame->declared = true;
}

static void place(Lower *l, HirFn *fn) {
    if (l->deaths) hir_deaths(l->arena, l->types, fn);
    hir_place(l->arena, fn, l->deaths);
}

/* Variables of a module die when the program ends, in their order: none is a local of Rust's. */
static void use_globals(ModuleLower *m) {
    const Scope *top = m->source->scopes->module;
    for (size_t i = 0; i < top->symbols.len; i++) m->uses[symbol_owner(top->symbols.at[i])->id].used_elsewhere = true;
}

static void lower_fn_body(Lower *l, HirFn *fn, const Astarguments *a, NodeList body, const Node *value) {
    FnLower inner = {.outer = l->f, .fn = fn, .scope = fn->scope, .block = fn->body, .site_fn = fn};
    uint32_t outer_fresh = l->fresh;
    l->fresh = 0;
    l->f = &inner;
    if (a) add_params(l, fn, a);
    if (fn->maker != HIR_GENERATOR || l->throws) fn->start = site_span(l, first_line(fn->scope->node));
    put_cells(l, fn->scope);
    if (value) lower_return(l, lower_expr(l, value));
    else if (fn->init_of) lower_init(l, fn->init_of, body);
    else lower_body(l, body);
    fn->diverges = inner.dead;
    l->f = inner.outer;
    l->fresh = outer_fresh;
    place(l, fn);
}

/* Does a function call anything that might come back to it? Then it counts as a frame. */
static void walk_calls(void *context, Node *n) {
    bool *calls = context;
    if (is_def(n) || n->kind == AST_Lambda || n->kind == AST_ClassDef) return;
    if (n->kind != AST_Constant && n->kind != AST_Name) *calls = *calls || n->kind == AST_Call;
    ast_children(n, walk_calls, context);
}

static HirFn *declare_fn(Lower *l, const Node *n, const char *python) {
    HirFn *fn = l->m->fn_of[n->id];
    if (fn) return fn;
    Scope *scope = L_SCOPES(l)->scope_of[n->id];
    bool is_async = n->kind == AST_AsyncFunctionDef;
    fn = new_fn(l, is_async || scope->is_generator ? HIR_FN_GENERATOR : HIR_FN_PLAIN, python, scope);
    if (is_async) fn->maker = scope->is_generator ? HIR_ASYNC_GENERATOR : HIR_COROUTINE;
    if (is_def(n) && SYMBOL(l, n)->kind == SYM_GLOBAL_EXPLICIT) fn->qualname = python;
    if (l->has_coroutines && l->graph->has_library && !l->m->source->is_c) fn->line = first_line(n).line;
    return l->m->fn_of[n->id] = fn;
}

/* Top-level functions are declared before any body is lowered, so that calls can go to them directly. */
static void declare_top(Lower *l, NodeList body) {
    for (uint32_t i = 0; i < body.len; i++) declare_struct(l, body.at[i]);
    for (uint32_t i = 0; i < body.len; i++) {
        const Node *n = body.at[i];
        if (n->kind != AST_FunctionDef || as(FunctionDef, n)->decorator_list.len) continue;
        const Symbol *sym = SYMBOL(l, n);
        SymbolFact *fact = &l->m->facts[symbol_owner(sym)->id];
        if (l->m->uses[symbol_owner(sym)->id].def != n) continue;
        const AstFunctionDef *d = as(FunctionDef, n);
        HirFn *fn = declare_fn(l, n, d->name->text);
        declare_params(l, fn, as(arguments, d->args));
        fact->fn = fn;
        const Type *result = l->untyped ? fn->result : l->m->types->result[n->id];
        if (fn->kind == HIR_FN_PLAIN || result->kind == TYPE_GENERATOR) fn->result = result;
    }
}

HirExpr *lower_function(Lower *l, const Node *n) {
    bool is_lambda = n->kind == AST_Lambda;
    const Astarguments *a = is_lambda ? as(arguments, as(Lambda, n)->args)
                                      : as(arguments, as_def(n)->args);
    HirFn *fn = declare_fn(l, n, is_lambda ? "<lambda>" : as_def(n)->name->text);
    bool declared = fn->params.len > 0 || l->m->facts == NULL;
    HirExpr *e = function_value(l, fn, a);
    bool calls = false;
    if (is_lambda) walk_calls(&calls, as(Lambda, n)->body);
    else
        for (uint32_t i = 0; i < as_def(n)->body.len; i++) walk_calls(&calls, as_def(n)->body.at[i]);
    fn->enters = calls || l->program->frames;
    NodeList body = is_lambda ? (NodeList){0} : as_def(n)->body;
    fn->doc = doc_of(l, body);
    if (fn->doc) body.at++, body.len--;
    lower_fn_body(l, fn, declared ? NULL : a, body, is_lambda ? as(Lambda, n)->body : NULL);
    return e;
}

/* A method of a struct: it is called directly and has no value. */
void lower_method(Lower *l, const Node *n) {
    const AstFunctionDef *f = as(FunctionDef, n);
    HirFn *fn = l->m->fn_of[n->id];
    NodeList body = f->body;
    bool calls = false;
    for (uint32_t i = 0; i < body.len; i++) walk_calls(&calls, body.at[i]);
    fn->enters = calls || l->program->frames;
    fn->doc = doc_of(l, body);
    if (fn->doc) body.at++, body.len--;
    lower_fn_body(l, fn, NULL, body, NULL);
}

/* (x for x in xs): a generator function of the iterator over xs, called at once. */
HirExpr *lower_generator(Lower *l, const Node *n) {
    const AstGeneratorExp *g = as(GeneratorExp, n);
    const Astcomprehension *first = as(comprehension, g->generators.at[0]);
    TypeKind over = inferred(l, first->iter)->kind;
    bool known = !L_SCOPES(l)->scope_of[n->id]->is_async && (over == TYPE_LIST || over == TYPE_STR || over == TYPE_GENERATOR);
    HirExpr *iterator = known ? own(l, lower_expr(l, first->iter)) : make_op(l, first->is_async ? HOP_ASYNC_ITER : HOP_GET_ITER, n, lower_iterable(l, first->iter), NULL);
    HirFn *fn = new_fn(l, HIR_FN_GENERATOR, "<genexpr>", L_SCOPES(l)->scope_of[n->id]);
    if (inferred(l, n)->kind == TYPE_GENERATOR) fn->result = inferred(l, n);
    if (fn->scope->is_async) fn->maker = HIR_ASYNC_GENERATOR;
    HirVar *it = NEW(l->arena, HirVar);
    *it = (HirVar){.rust = "iterable", .python = ".0", .type = iterator->type, .is_param = true, .declared = true};
    vec_push(l->arena, &fn->params, (HirParam){.var = it, .name = ".0", .name_ref = name_ref(l, name_from(&l->s->names, "_0"))});
    fn->positional = 1;

    FnLower inner = {.outer = l->f, .fn = fn, .scope = fn->scope, .block = fn->body, .site_fn = fn};
    uint32_t outer_fresh = l->fresh;
    l->fresh = 0;
    l->f = &inner;
    if (fn->maker != HIR_GENERATOR || l->throws) fn->start = site_span(l, first_line(n));
    put_cells(l, fn->scope);
    lower_yields(l, g->generators, make_read(l, it), n, g->elt);
    fn->diverges = inner.dead;
    l->f = inner.outer;
    l->fresh = outer_fresh;
    place(l, fn);

    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->type = fn->result;
    e->fn = fn;
    e->raises = true;
    vec_push(l->arena, &e->operands, iterator);
    e->raise = raise_here(l, n);
    return e;
}

/* -- modules */

/* As _Py_abspath: the working folder in front, nothing else changed. */
static const char *absolute(Arena *arena, const char *path) {
    if (path[0] == '/') return path;
    char *folder = getcwd(NULL, 0);
    const char *joined = folder ? path_join(arena, folder, path) : path;
    free(folder);
    return joined;
}

static HirModule *new_module(Lower *l, const Module *module) {
    HirModule *m = NEW(l->arena, HirModule);
    char *rust = arena_strdup(l->arena, module->name->text);
    for (char *c = rust; *c; c++)
        if (*c == '.') *c = '_';
    *m = (HirModule){.module = module, .rust = module == l->graph->main ? "main" : arena_printf(l->arena, "m_%s", rust)};
    if (module->text) m->rust = arena_printf(l->arena, "text_%u", module->id);
    /* Imported ones are found from the program's folder, which is absolute. */
    const char *path = module->source->path;
    while (module != l->graph->main && path[0] == '.' && path[1] == '/') path += 2;
    m->file = module->text ? path : absolute(l->arena, path);
    if (module == l->graph->main) m->warnings = warnings_of(l->arena, module->source, module->ast);
    const char *dot = strrchr(module->name->text, '.');
    if (dot && module->parent && module->parent->origin == MODULE_USER) {
        char *package = arena_printf(l->arena, "m_%s", module->parent->name->text);
        for (char *c = package; *c; c++)
            if (*c == '.') *c = '_';
        m->package = package;
        m->package_name = name_ref(l, name_from(&l->s->names, dot + 1));
    }
    vec_push(l->arena, &l->program->modules, m);
    return m;
}

static void lower_module(Lower *l, ModuleLower *m) {
    l->m = m;
    l->rust_names = map_in(l->arena);
    NodeList body = m->source->ast->module->body;
    FnLower top = {0};
    l->f = NULL;
    HirFn *fn = new_fn(l, HIR_FN_MODULE, "<module>", m->source->scopes->module);
    fn->rust = unique_item(l, "run");
    unique_item(l, "import");
    unique_item(l, "f::MODULE");
    fn->info = "f::MODULE";
    fn->code = "f::MODULE";
    fn->doc = m->source->text ? NULL : doc_of(l, body);
    top = (FnLower){.fn = fn, .scope = fn->scope, .block = fn->body, .site_fn = fn};
    l->f = &top;
    l->fresh = 0;
    declare_top(l, body);
    declare_records(l);
    const Symbol *doc = scope_find(fn->scope, name_from(&l->s->names, "__doc__"));
    if (fn->doc) {
        if (!doc) body.at++, body.len--;
    }
    HirVar *annotations = module_annotations(l);
    if (annotations) put_set(l, annotations, make_op(l, HOP_DICT, NULL, NULL));
    if (m->source->text == TEXT_EVAL) {
        put_eval(l, make_op(l, HOP_TEXT_VALUE, NULL, own_any(l, lower_expr(l, as(Expr, body.at[0])->value)), NULL));
    } else {
        const char *text_doc = m->source->text == TEXT_EXEC ? doc_of(l, body) : NULL;
        const Name *doc_name = name_from(&l->s->names, "__doc__");
        if (text_doc) {
            HirExpr *text = own_any(l, lower_expr(l, as(Expr, body.at[0])->value));
            put_eval(l, op_text(make_op(l, HOP_TEXT_SET, NULL, text, NULL), name_ref(l, doc_name)));
        }
        lower_body(l, body);
    }
    fn->diverges = top.dead;
    l->f = NULL;
    place(l, fn);
}

/* A top-level function that is only called directly needs no value. */
static bool simple_operands(const HirExpr *e) {
    for (size_t i = 0; i < e->operands.len; i++)
        if (!is_simple(e->operands.at[i])) return false;
    return true;
}

static void drop_unread(HirBlock *b) {
    size_t kept = 0;
    for (size_t i = 0; i < b->stmts.len; i++) {
        HirStmt *s = b->stmts.at[i];
        bool unread = (s->kind == HIR_SET || s->kind == HIR_LET) && s->var->is_function && !s->var->reads;
        if (unread && s->value && s->value->kind == HIR_LAMBDA && simple_operands(s->value)) continue;
        if (unread) s->var->reads++; /* stays, for what its defaults do */
        b->stmts.at[kept++] = s;
    }
    b->stmts.len = kept;
}

static void drop_globals(HirModule *m) {
    size_t kept = 0;
    for (size_t i = 0; i < m->globals.len; i++) {
        if (m->globals.at[i]->is_function && !m->globals.at[i]->reads) continue;
        m->globals.at[kept] = m->globals.at[i];
        m->global_names.at[kept++] = m->global_names.at[i];
    }
    m->globals.len = m->global_names.len = kept;
}

static void walk_coroutines(void *context, Node *n) {
    bool *found = context;
    if (n->kind == AST_AsyncFunctionDef) *found = true;
    ast_children(n, walk_coroutines, context);
}

static void walk_defaults(void *context, Node *n) {
    bool *found = context;
    const Name *attr = n->kind == AST_Attribute ? as(Attribute, n)->attr : NULL;
    const Const *text = n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_STR ? &as(Constant, n)->value : NULL;
    if (attr && (name_is(attr, "__defaults__") || name_is(attr, "__kwdefaults__"))) *found = true;
    if (text && (str_is(text->text, "__defaults__") || str_is(text->text, "__kwdefaults__"))) *found = true;
    ast_children(n, walk_defaults, context);
}

/* The attributes that are set or deleted anywhere, of whatever. */
static void walk_stores(void *context, Node *n) {
    Lower *l = context;
    const Name *name = n->kind == AST_Attribute && as(Attribute, n)->ctx != CTX_Load ? as(Attribute, n)->attr : NULL;
    if (n->kind == AST_Call && as(Call, n)->args.len >= 2 && as(Call, n)->args.at[1]->kind == AST_Constant) {
        const Const *c = &as(Constant, as(Call, n)->args.at[1])->value;
        const Node *f = as(Call, n)->func;
        bool sets = f->kind == AST_Name && (name_is(as(Name, f)->id, "setattr") || name_is(as(Name, f)->id, "delattr"));
        if (sets && c->kind == CONST_STR) name = name_of(&l->s->names, c->text);
    }
    if (name) map_put(&l->stored, name, (void *)name);
    ast_children(n, walk_stores, context);
}

/* A module's variables may be set from another module: `m.f = g`. */
static void note_stores(Lower *l, const ModuleLower *m) {
    const Scope *scope = m->source->scopes->module;
    for (size_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *sym = scope->symbols.at[i];
        SymbolUse *use = &m->uses[sym->id];
        if (!use->bindings || !map_get(&l->stored, sym->name)) continue;
        use->bindings++;
        use->def = NULL;
    }
}

/* Marks what is only asked: a class there is never called. */
static void walk_asked(void *context, Node *n) {
    static const char *const names[] = {"__name__", "__qualname__", "__module__", "__doc__"};
    static const char *const askers[] = {"print", "isinstance", "issubclass", "str", "repr", "hash", "id", "format"};
    bool *asked = context;
    if (n->kind == AST_Attribute) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (name_is(as(Attribute, n)->attr, names[i])) asked[as(Attribute, n)->value->id] = true;
    } else if (n->kind == AST_Compare) {
        asked[as(Compare, n)->left->id] = true;
        NodeList rest = as(Compare, n)->comparators;
        for (uint32_t i = 0; i < rest.len; i++) asked[rest.at[i]->id] = true;
    } else if (n->kind == AST_FormattedValue) {
        asked[as(FormattedValue, n)->value->id] = true;
    } else if (n->kind == AST_Call && as(Call, n)->func->kind == AST_Name) {
        const AstCall *c = as(Call, n);
        for (size_t i = 0; i < sizeof askers / sizeof *askers; i++)
            for (uint32_t k = 0; name_is(as(Name, c->func)->id, askers[i]) && k < c->args.len; k++) asked[c->args.at[k]->id] = true;
    }
    ast_children(n, walk_asked, context);
}

static HirProgram *lower_program(Session *s, Arena *arena, const ModuleGraph *graph, bool untyped, bool *broken) {
    HirProgram *program = NEW(arena, HirProgram);
    Types *types = NEW(arena, Types);
    types_init(types, arena);
    *program = (HirProgram){.arena = arena, .types = types, .graph = graph};
    Lower *l = NEW(arena, Lower);
    *l = (Lower){.s = s, .arena = arena, .types = types, .graph = graph, .program = program};
    l->by_name = by_name_find(arena, graph);
    l->untyped = untyped || l->by_name->deaths.collector;
    l->getters = getters_find(arena, graph);
    l->deaths = l->by_name->deaths.seen;
    program->characters = l->by_name->characters;
    program->owners = l->by_name->owners;
    l->throws = map_get(&l->by_name->mentioned, name_from(&s->names, "throw"));
    program->collects = s->collects || l->by_name->deaths.cycles;
    program->frames = l->by_name->frames;
    program->imports = l->by_name->imports;
    program->closures = map_get(&l->by_name->mentioned, name_from(&s->names, "__closure__")) || program->collects;
    l->name_seen = map_in(arena);
    l->modules = NEW_ARRAY(arena, ModuleLower, graph->all.len);
    l->stored = map_in(arena);
    for (size_t i = 0; graph->all.len > 1 && i < graph->all.len; i++)
        if (graph->all.at[i]->ast && graph->all.at[i]->ast->module) walk_stores(l, &graph->all.at[i]->ast->module->node);
    size_t errors = s->diags.errors;
    for (size_t i = 0; i < graph->all.len; i++) {
        const Module *module = graph->all.at[i];
        if (module->origin == MODULE_NATIVE || !module->ast || !module->ast->module) continue;
        ModuleLower *m = &l->modules[module->id];
        m->source = module;
        m->hir = new_module(l, module);
        m->uses = uses_find(arena, module);
        if (module != graph->main) note_stores(l, m);
        m->hir->open = l->by_name->open[module->id];
        if (m->hir->open) by_name_open(module, m->uses);
        if (l->deaths) use_globals(m);
        m->facts = NEW_ARRAY(arena, SymbolFact, module->scopes->symbols + 1);
        m->assigned = assigned_analyse_module(arena, module);
        m->types = infer_module(s, arena, types, module, m->uses, m->assigned, module == graph->main, l->by_name);
        m->asked = NEW_ARRAY(arena, bool, module->ast->nodes + 1);
        walk_asked(m->asked, &module->ast->module->node);
        walk_defaults(&l->sets_defaults, &module->ast->module->node);
        walk_coroutines(&l->has_coroutines, &module->ast->module->node);
        m->fn_of = NEW_ARRAY(arena, HirFn *, module->ast->nodes);
    }
    for (size_t i = 0; i < graph->all.len; i++) {
        if (!l->modules[i].hir) continue;
        lower_module(l, &l->modules[i]);
        if (graph->all.at[i]->text) continue;
        lower_scopes(l, l->modules[i].hir);
        lower_details(l, l->modules[i].hir);
    }
    HirModule *main = program->modules.len ? program->modules.at[0] : NULL;
    if (main) {
        drop_unread(main->fns.at[0]->body);
        drop_globals(main);
    }
    *broken = l->broken;
    return s->diags.errors == errors ? program : NULL;
}

/* Types that cannot be kept are a mistake of inference: the program is right without them. */
HirProgram *hir_lower(Session *s, Arena *arena, const ModuleGraph *graph) {
    bool broken;
    HirProgram *program = lower_program(s, arena, graph, getenv("PORTALIS_UNTYPED") != NULL, &broken);
    if (!broken || !program) return program;
    if (s->time) fprintf(stderr, "portalis: inference and lowering disagree: translated without types\n");
    return lower_program(s, arena, graph, true, &broken);
}
