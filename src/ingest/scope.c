/* Tree to scopes: which variable each name means. Two passes, as in CPython's symtable.c: the first
 * writes down how each scope uses each name, the second walks outwards from each use to its owner.
 * The order of visits is CPython's too, because it decides which error a program gets. */
#include "ingest/scope.h"

#include "ingest/source.h"

/* A scope that is being read; they form a stack. */
typedef struct Block {
    struct Block *outer;
    Scope *scope;
    unsigned in_first_iter; /* depth of outermost iterables of comprehensions, where `:=` is refused */
    bool in_iter_target;
    bool is_annotation; /* postponed: read for its errors, then forgotten */
} Block;

/* Where `global x` or `nonlocal x` stands: what the second pass finds wrong is said there. */
typedef struct Directive {
    const Scope *scope;
    const Name *name;
    Span span;
} Directive;

typedef struct Resolve {
    Session *s;
    Arena *arena;
    Scopes *out;
    Block *at;
    const Name *class_name;
    const Name *class_cell, *super, *first_iter, *star; /* `__class__`, `super`, `.0`, `*` */
    unsigned forgotten; /* how many postponed annotations we are in */
    VEC(Directive) directives;
} Resolve;

static void stmts(Resolve *r, NodeList body);
static void expr(Resolve *r, const Node *n);

#define error(r, span, ...) \
    diag(&(r)->s->diags, E0201, (r)->out->ast->source, (span), arena_printf((r)->s->diags.arena, __VA_ARGS__))

/* ---- Names and entries ---- */

static const Name *mangle(Names *names, const Name *class_name, const Name *name) {
    if (!class_name || strncmp(name->text, "__", 2) != 0) return name;
    if (str_ends(name_str(name), "__") || strchr(name->text, '.')) return name;
    const char *bare = class_name->text + strspn(class_name->text, "_");
    if (!*bare) return name;
    Buf b = buf_in(names->arena);
    buf_printf(&b, "_%s%s", bare, name->text);
    return name_of(names, buf_view(&b));
}

const Name *scope_mangle(Names *names, const Scope *scope, const Name *name) {
    return mangle(names, scope->class_name, name);
}

enum { MANY_SYMBOLS = 8 };

Symbol *scope_find(const Scope *scope, const Name *name) {
    if (scope->symbols.len > MANY_SYMBOLS) return map_get(&scope->by_name, name);
    for (size_t i = 0; i < scope->symbols.len; i++)
        if (scope->symbols.at[i]->name == name) return scope->symbols.at[i];
    return NULL;
}

static unsigned flags_of(const Scope *scope, const Name *name) {
    const Symbol *symbol = scope_find(scope, name);
    return symbol ? symbol->flags : 0;
}

static Symbol *add_symbol(Arena *arena, Scope *scope, const Name *name) {
    Symbol *symbol = NEW(arena, Symbol);
    *symbol = (Symbol){.name = name, .scope = scope, .order = (uint32_t)scope->symbols.len};
    symbol->owner = symbol;
    vec_push(arena, &scope->symbols, symbol);
    if (scope->symbols.len == MANY_SYMBOLS + 1)
        for (size_t i = 0; i < scope->symbols.len; i++)
            map_put(&scope->by_name, scope->symbols.at[i]->name, scope->symbols.at[i]);
    else if (scope->symbols.len > MANY_SYMBOLS)
        map_put(&scope->by_name, name, symbol);
    return symbol;
}

static Symbol *find_or_add(Resolve *r, Scope *scope, const Name *name) {
    Symbol *symbol = scope_find(scope, name);
    return symbol ? symbol : add_symbol(r->arena, scope, name);
}

static Symbol *define_in(Resolve *r, Block *block, const Name *name, unsigned flags, Span span) {
    const Name *mangled = mangle(&r->s->names, r->class_name, name);
    Symbol *symbol = find_or_add(r, block->scope, mangled);
    if (flags & symbol->flags & SYM_PARAMETER)
        error(r, span, "duplicate argument '%s' in function definition", name->text);
    if (flags & (SYM_PARAMETER | SYM_STORED | SYM_IMPORTED)) flags |= SYM_ASSIGNED;
    symbol->flags |= flags;
    if (block->in_iter_target) {
        if (symbol->flags & (SYM_GLOBAL | SYM_NONLOCAL))
            error(r, span, "comprehension inner loop cannot rebind assignment expression target '%s'", name->text);
        symbol->flags |= SYM_ITER_TARGET;
    }
    if (flags & SYM_GLOBAL) find_or_add(r, r->out->module, mangled)->flags |= SYM_GLOBAL;
    return symbol;
}

static Symbol *define(Resolve *r, const Name *name, unsigned flags, Span span) {
    return define_in(r, r->at, name, flags, span);
}

/* `node` binds or reads `name`. */
static void define_at(Resolve *r, const Node *node, const Name *name, unsigned flags) {
    Symbol *symbol = define(r, name, flags, node->span);
    if (!r->forgotten) r->out->symbol_of[node->id] = symbol;
}

static void direct(Resolve *r, const Name *name, Span span) {
    vec_push(r->arena, &r->directives, (Directive){r->at->scope, mangle(&r->s->names, r->class_name, name), span});
}

/* ---- Blocks ---- */

static Block *enter(Resolve *r, ScopeKind kind, const char *name, const Node *node) {
    Block *outer = r->at;
    Scope *scope = NEW(r->arena, Scope);
    scope->kind = kind;
    scope->name = name_from(&r->s->names, name);
    scope->node = (Node *)node;
    scope->parent = outer ? outer->scope : NULL;
    scope->class_name = r->class_name;
    scope->by_name = map_in(r->arena);
    scope->is_nested = scope->parent && (scope->parent->is_nested || scope->parent->kind >= SCOPE_FUNCTION);
    if (!r->forgotten) {
        scope->id = (uint32_t)r->out->all.len;
        vec_push(r->arena, &r->out->all, scope);
        if (outer) vec_push(r->arena, &outer->scope->children, scope);
        r->out->scope_of[node->id] = scope;
    }
    Block *block = NEW(r->arena, Block);
    *block = (Block){.outer = outer, .scope = scope, .in_first_iter = outer ? outer->in_first_iter : 0};
    return r->at = block;
}

#define INSIDE(r, block) for (Block *in_ = (block); in_; (r)->at = in_->outer, in_ = NULL)

static bool in_function(const Resolve *r) { return !r->at->is_annotation && r->at->scope->kind >= SCOPE_FUNCTION; }

/* Refuses `what` directly in a postponed annotation. */
static void not_in_annotation(Resolve *r, const Node *n, const char *what) {
    if (r->at->is_annotation) error(r, n->span, "%s cannot be used within an annotation", what);
}

static Block *enter_annotation(Resolve *r, const Node *node) {
    r->forgotten++;
    Block *block = enter(r, SCOPE_CLASS, "_annotation", node);
    block->is_annotation = true;
    return block;
}

/* ---- Expressions ---- */

static void exprs(Resolve *r, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++)
        if (list.at[i]) expr(r, list.at[i]);
}

static void expr_or_none(Resolve *r, const Node *n) {
    if (n) expr(r, n);
}

static void annotation(Resolve *r, const Node *n) {
    if (!r->out->future_annotations) {
        expr(r, n);
        return;
    }
    INSIDE(r, enter_annotation(r, n)) expr(r, n);
    r->forgotten--;
}

static void params(Resolve *r, NodeList args) {
    for (uint32_t i = 0; i < args.len; i++) define_at(r, args.at[i], as(arg, args.at[i])->arg, SYM_PARAMETER);
}

static void arguments(Resolve *r, const Node *n) {
    const Astarguments *a = as(arguments, n);
    params(r, a->posonlyargs);
    params(r, a->args);
    params(r, a->kwonlyargs);
    if (a->vararg) define_at(r, a->vararg, as(arg, a->vararg)->arg, SYM_PARAMETER);
    if (a->kwarg) define_at(r, a->kwarg, as(arg, a->kwarg)->arg, SYM_PARAMETER);
    r->at->scope->has_varargs = a->vararg != NULL;
    r->at->scope->has_kwargs = a->kwarg != NULL;
}

static void defaults(Resolve *r, const Node *n) {
    const Astarguments *a = as(arguments, n);
    exprs(r, a->defaults);
    exprs(r, a->kw_defaults);
}

static const char *comprehension_text(AstKind kind) {
    switch (kind) {
    case AST_ListComp: return "list comprehension";
    case AST_SetComp: return "set comprehension";
    case AST_DictComp: return "dict comprehension";
    default: return "generator expression";
    }
}

static void target_of_comprehension(Resolve *r, const Node *target) {
    r->at->in_iter_target = true;
    expr(r, target);
    r->at->in_iter_target = false;
}

static void inner_for(Resolve *r, const Node *n) {
    const Astcomprehension *c = as(comprehension, n);
    target_of_comprehension(r, c->target);
    r->at->in_first_iter++;
    expr(r, c->iter);
    r->at->in_first_iter--;
    exprs(r, c->ifs);
    if (c->is_async) r->at->scope->is_async = true;
}

/* The first iterable is evaluated outside and handed in as the parameter `.0`. */
static void comprehension(Resolve *r, const Node *n, const char *name, NodeList fors, const Node *elt, const Node *value) {
    const Astcomprehension *first = as(comprehension, fors.at[0]);
    r->at->in_first_iter++;
    expr(r, first->iter);
    r->at->in_first_iter--;

    bool makes_async = false;
    INSIDE(r, enter(r, SCOPE_COMPREHENSION, name, n)) {
        Scope *scope = r->at->scope;
        scope->is_async = first->is_async;
        define(r, r->first_iter, SYM_PARAMETER, n->span);
        target_of_comprehension(r, first->target);
        exprs(r, first->ifs);
        for (uint32_t i = 1; i < fors.len; i++) inner_for(r, fors.at[i]);
        expr_or_none(r, value);
        expr(r, elt);
        scope->is_generator = n->kind == AST_GeneratorExp;
        makes_async = scope->is_async && !scope->is_generator;
    }
    if (makes_async) r->at->scope->is_async = true;
}

/* `:=` in a comprehension binds in the nearest scope that is not one. */
static void bind_outside_comprehension(Resolve *r, const Node *target) {
    const Name *name = as(Name, target)->id;
    Span span = target->span;
    for (Block *b = r->at; b; b = b->outer) {
        if (b->is_annotation) continue;
        switch (b->scope->kind) {
        case SCOPE_COMPREHENSION:
            if (flags_of(b->scope, name) & SYM_ITER_TARGET)
                error(r, span, "assignment expression cannot rebind comprehension iteration variable '%s'", name->text);
            continue;
        case SCOPE_FUNCTION:
        case SCOPE_LAMBDA:
            define(r, name, flags_of(b->scope, name) & SYM_GLOBAL ? SYM_GLOBAL : SYM_NONLOCAL, span);
            direct(r, name, span);
            define_in(r, b, name, SYM_STORED, span);
            return;
        case SCOPE_MODULE:
            define(r, name, SYM_GLOBAL, span);
            direct(r, name, span);
            define_in(r, b, name, SYM_GLOBAL, span);
            return;
        case SCOPE_CLASS:
            error(r, span, "assignment expression within a comprehension cannot be used in a class body");
            return;
        }
    }
}

static void named_expr(Resolve *r, const AstNamedExpr *e) {
    if (r->at->in_first_iter)
        error(r, e->node.span, "assignment expression cannot be used in a comprehension iterable expression");
    if (in_function(r) && r->at->scope->kind == SCOPE_COMPREHENSION) bind_outside_comprehension(r, e->target);
    expr(r, e->value);
    expr(r, e->target);
}

static void name(Resolve *r, const AstName *n) {
    unsigned flags = n->ctx == CTX_Load ? SYM_USED : n->ctx == CTX_Del ? SYM_STORED | SYM_DELETED : SYM_STORED;
    define_at(r, &n->node, n->id, flags);
    if (n->ctx == CTX_Load && n->id == r->super && in_function(r)) define(r, r->class_cell, SYM_USED, n->node.span);
}

static void yield(Resolve *r, const Node *n, const Node *value) {
    not_in_annotation(r, n, "yield expression");
    expr_or_none(r, value);
    Scope *scope = r->at->scope;
    scope->is_generator = true;
    if (scope->kind == SCOPE_COMPREHENSION)
        error(r, n->span, "'yield' inside %s", comprehension_text(scope->node->kind));
}

static void lambda(Resolve *r, const AstLambda *e) {
    defaults(r, e->args);
    INSIDE(r, enter(r, SCOPE_LAMBDA, "<lambda>", &e->node)) {
        arguments(r, e->args);
        expr(r, e->body);
    }
}

static void call(Resolve *r, const AstCall *e) {
    expr(r, e->func);
    exprs(r, e->args);
    for (uint32_t i = 0; i < e->keywords.len; i++) expr(r, as(keyword, e->keywords.at[i])->value);
}

static void expr(Resolve *r, const Node *n) {
#define E(Kind) const Ast##Kind *e = as(Kind, n)
    switch ((AstKind)n->kind) {
    case AST_BoolOp: { E(BoolOp); exprs(r, e->values); break; }
    case AST_NamedExpr: {
        not_in_annotation(r, n, "named expression");
        named_expr(r, as(NamedExpr, n));
        break;
    }
    case AST_BinOp: { E(BinOp); expr(r, e->left); expr(r, e->right); break; }
    case AST_UnaryOp: { E(UnaryOp); expr(r, e->operand); break; }
    case AST_Lambda: lambda(r, as(Lambda, n)); break;
    case AST_IfExp: { E(IfExp); expr(r, e->test); expr(r, e->body); expr(r, e->orelse); break; }
    case AST_Dict: { E(Dict); exprs(r, e->keys); exprs(r, e->values); break; }
    case AST_Set: { E(Set); exprs(r, e->elts); break; }
    case AST_ListComp: { E(ListComp); comprehension(r, n, "<listcomp>", e->generators, e->elt, NULL); break; }
    case AST_SetComp: { E(SetComp); comprehension(r, n, "<setcomp>", e->generators, e->elt, NULL); break; }
    case AST_DictComp: { E(DictComp); comprehension(r, n, "<dictcomp>", e->generators, e->key, e->value); break; }
    case AST_GeneratorExp: { E(GeneratorExp); comprehension(r, n, "<genexpr>", e->generators, e->elt, NULL); break; }
    case AST_Await: {
        E(Await);
        not_in_annotation(r, n, "await expression");
        expr(r, e->value);
        r->at->scope->is_async = true;
        break;
    }
    case AST_Yield: { E(Yield); yield(r, n, e->value); break; }
    case AST_YieldFrom: { E(YieldFrom); yield(r, n, e->value); break; }
    case AST_Compare: { E(Compare); expr(r, e->left); exprs(r, e->comparators); break; }
    case AST_Call: call(r, as(Call, n)); break;
    case AST_FormattedValue: { E(FormattedValue); expr(r, e->value); expr_or_none(r, e->format_spec); break; }
    case AST_JoinedStr: { E(JoinedStr); exprs(r, e->values); break; }
    case AST_Attribute: { E(Attribute); expr(r, e->value); break; }
    case AST_Subscript: { E(Subscript); expr(r, e->value); expr(r, e->slice); break; }
    case AST_Starred: { E(Starred); expr(r, e->value); break; }
    case AST_Name: name(r, as(Name, n)); break;
    case AST_List: { E(List); exprs(r, e->elts); break; }
    case AST_Tuple: { E(Tuple); exprs(r, e->elts); break; }
    case AST_Slice: { E(Slice); expr_or_none(r, e->lower); expr_or_none(r, e->upper); expr_or_none(r, e->step); break; }
    default: break; /* Constant */
    }
#undef E
}

/* ---- Patterns ---- */

static void patterns(Resolve *r, NodeList list);

static void pattern(Resolve *r, const Node *n) {
#define P(Kind) const Ast##Kind *p = as(Kind, n)
    switch ((AstKind)n->kind) {
    case AST_MatchValue: { P(MatchValue); expr(r, p->value); break; }
    case AST_MatchSequence: { P(MatchSequence); patterns(r, p->patterns); break; }
    case AST_MatchMapping: {
        P(MatchMapping);
        exprs(r, p->keys);
        patterns(r, p->patterns);
        if (p->rest) define_at(r, n, p->rest, SYM_STORED);
        break;
    }
    case AST_MatchClass: { P(MatchClass); expr(r, p->cls); patterns(r, p->patterns); patterns(r, p->kwd_patterns); break; }
    case AST_MatchStar: { P(MatchStar); if (p->name) define_at(r, n, p->name, SYM_STORED); break; }
    case AST_MatchAs: {
        P(MatchAs);
        if (p->pattern) pattern(r, p->pattern);
        if (p->name) define_at(r, n, p->name, SYM_STORED);
        break;
    }
    case AST_MatchOr: { P(MatchOr); patterns(r, p->patterns); break; }
    default: break; /* MatchSingleton */
    }
#undef P
}

static void patterns(Resolve *r, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++) pattern(r, list.at[i]);
}

/* ---- Statements ---- */

static void arg_annotations(Resolve *r, NodeList args) {
    for (uint32_t i = 0; i < args.len; i++) expr_or_none(r, as(arg, args.at[i])->annotation);
}

static void signature_annotations(Resolve *r, const Astarguments *a) {
    arg_annotations(r, a->posonlyargs);
    arg_annotations(r, a->args);
    if (a->vararg) expr_or_none(r, as(arg, a->vararg)->annotation);
    if (a->kwarg) expr_or_none(r, as(arg, a->kwarg)->annotation);
    arg_annotations(r, a->kwonlyargs);
}

static void function(Resolve *r, const Node *n, const Name *name, const Node *args, NodeList body, NodeList decorators,
                     const Node *returns) {
    define_at(r, n, name, SYM_STORED);
    defaults(r, args);
    if (r->out->future_annotations) {
        INSIDE(r, enter_annotation(r, n)) signature_annotations(r, as(arguments, args));
        r->forgotten--;
    } else {
        signature_annotations(r, as(arguments, args));
    }
    if (returns) annotation(r, returns);
    exprs(r, decorators);
    INSIDE(r, enter(r, SCOPE_FUNCTION, name->text, n)) {
        r->at->scope->is_async = n->kind == AST_AsyncFunctionDef;
        arguments(r, args);
        stmts(r, body);
    }
}

static void class_def(Resolve *r, const AstClassDef *c) {
    define_at(r, &c->node, c->name, SYM_STORED);
    exprs(r, c->bases);
    for (uint32_t i = 0; i < c->keywords.len; i++) expr(r, as(keyword, c->keywords.at[i])->value);
    exprs(r, c->decorator_list);
    const Name *outer = r->class_name;
    INSIDE(r, enter(r, SCOPE_CLASS, c->name->text, &c->node)) {
        r->class_name = r->at->scope->class_name = c->name;
        stmts(r, c->body);
        r->class_name = outer;
    }
}

/* `global x` and `nonlocal x` come before anything else is done with x. */
static void declare(Resolve *r, const Node *n, NameList names, unsigned flag) {
    const char *what = flag == SYM_GLOBAL ? "global" : "nonlocal";
    for (uint32_t i = 0; i < names.len; i++) {
        const Name *name = names.at[i];
        unsigned is = flags_of(r->at->scope, mangle(&r->s->names, r->class_name, name));
        const char *wrong = is & SYM_PARAMETER   ? "name '%s' is parameter and %s"
                            : is & SYM_USED      ? "name '%s' is used prior to %s declaration"
                            : is & SYM_ANNOTATED ? "annotated name '%s' can't be %s"
                            : is & SYM_STORED    ? "name '%s' is assigned to before %s declaration"
                                                 : NULL;
        if (wrong) {
            error(r, n->span, wrong, name->text, what);
            continue;
        }
        define(r, name, flag, n->span);
        direct(r, name, n->span);
    }
}

static void ann_assign(Resolve *r, const AstAnnAssign *a) {
    if (a->target->kind == AST_Name) {
        const Name *name = as(Name, a->target)->id;
        unsigned is = flags_of(r->at->scope, mangle(&r->s->names, r->class_name, name));
        if (is & (SYM_GLOBAL | SYM_NONLOCAL) && a->simple && r->at->scope != r->out->module)
            error(r, a->node.span, "annotated name '%s' can't be %s", name->text, is & SYM_GLOBAL ? "global" : "nonlocal");
        if (a->simple)
            define_at(r, a->target, name, SYM_ANNOTATED | SYM_STORED);
        else if (a->value)
            define_at(r, a->target, name, SYM_STORED);
    } else {
        expr(r, a->target);
    }
    annotation(r, a->annotation);
    expr_or_none(r, a->value);
}

/* `import a.b` binds `a`. */
static void alias(Resolve *r, const Node *n) {
    const Astalias *a = as(alias, n);
    const Name *name = a->asname ? a->asname : a->name;
    if (name == r->star) {
        if (r->at->scope->kind != SCOPE_MODULE) error(r, n->span, "import * only allowed at module level");
        r->out->has_star_import = true;
        return;
    }
    const char *dot = strchr(name->text, '.');
    if (dot) name = name_of(&r->s->names, (Str){name->text, (size_t)(dot - name->text)});
    define_at(r, n, name, SYM_IMPORTED);
}

static void with(Resolve *r, NodeList items, NodeList body) {
    for (uint32_t i = 0; i < items.len; i++) {
        const Astwithitem *item = as(withitem, items.at[i]);
        expr(r, item->context_expr);
        expr_or_none(r, item->optional_vars);
    }
    stmts(r, body);
}

static void loop(Resolve *r, const Node *target, const Node *iter, NodeList body, NodeList orelse) {
    expr(r, target);
    expr(r, iter);
    stmts(r, body);
    stmts(r, orelse);
}

static void try_(Resolve *r, NodeList body, NodeList handlers, NodeList orelse, NodeList finalbody) {
    stmts(r, body);
    stmts(r, orelse);
    for (uint32_t i = 0; i < handlers.len; i++) {
        const AstExceptHandler *h = as(ExceptHandler, handlers.at[i]);
        expr_or_none(r, h->type);
        if (h->name) define_at(r, &h->node, h->name, SYM_STORED | SYM_DELETED);
        stmts(r, h->body);
    }
    stmts(r, finalbody);
}

static void match(Resolve *r, const AstMatch *m) {
    expr(r, m->subject);
    for (uint32_t i = 0; i < m->cases.len; i++) {
        const Astmatch_case *c = as(match_case, m->cases.at[i]);
        pattern(r, c->pattern);
        expr_or_none(r, c->guard);
        stmts(r, c->body);
    }
}

static void stmt(Resolve *r, const Node *n) {
#define S(Kind) const Ast##Kind *s = as(Kind, n)
    switch ((AstKind)n->kind) {
    case AST_FunctionDef: { S(FunctionDef); function(r, n, s->name, s->args, s->body, s->decorator_list, s->returns); break; }
    case AST_AsyncFunctionDef: { S(AsyncFunctionDef); function(r, n, s->name, s->args, s->body, s->decorator_list, s->returns); break; }
    case AST_ClassDef: class_def(r, as(ClassDef, n)); break;
    case AST_Return: { S(Return); expr_or_none(r, s->value); break; }
    case AST_Delete: { S(Delete); exprs(r, s->targets); break; }
    case AST_Assign: { S(Assign); exprs(r, s->targets); expr(r, s->value); break; }
    case AST_AugAssign: { S(AugAssign); expr(r, s->target); expr(r, s->value); break; }
    case AST_AnnAssign: ann_assign(r, as(AnnAssign, n)); break;
    case AST_For: { S(For); loop(r, s->target, s->iter, s->body, s->orelse); break; }
    case AST_AsyncFor: { S(AsyncFor); loop(r, s->target, s->iter, s->body, s->orelse); break; }
    case AST_While: { S(While); expr(r, s->test); stmts(r, s->body); stmts(r, s->orelse); break; }
    case AST_If: { S(If); expr(r, s->test); stmts(r, s->body); stmts(r, s->orelse); break; }
    case AST_With: { S(With); with(r, s->items, s->body); break; }
    case AST_AsyncWith: { S(AsyncWith); with(r, s->items, s->body); break; }
    case AST_Match: match(r, as(Match, n)); break;
    case AST_Raise: { S(Raise); expr_or_none(r, s->exc); expr_or_none(r, s->cause); break; }
    case AST_Try: { S(Try); try_(r, s->body, s->handlers, s->orelse, s->finalbody); break; }
    case AST_TryStar: { S(TryStar); try_(r, s->body, s->handlers, s->orelse, s->finalbody); break; }
    case AST_Assert: { S(Assert); expr(r, s->test); expr_or_none(r, s->msg); break; }
    case AST_Import: { S(Import); for (uint32_t i = 0; i < s->names.len; i++) alias(r, s->names.at[i]); break; }
    case AST_ImportFrom: { S(ImportFrom); for (uint32_t i = 0; i < s->names.len; i++) alias(r, s->names.at[i]); break; }
    case AST_Global: { S(Global); declare(r, n, s->names, SYM_GLOBAL); break; }
    case AST_Nonlocal: { S(Nonlocal); declare(r, n, s->names, SYM_NONLOCAL); break; }
    case AST_Expr: { S(Expr); expr(r, s->value); break; }
    default: break; /* Pass, Break, Continue */
    }
#undef S
}

static void stmts(Resolve *r, NodeList body) {
    for (uint32_t i = 0; i < body.len; i++) stmt(r, body.at[i]);
}

static bool is_text(const Node *n) {
    if (n->kind != AST_Expr) return false;
    const Node *value = as(Expr, n)->value;
    return value->kind == AST_Constant && as(Constant, value)->value.kind == CONST_STR;
}

static bool is_from_future(const Node *n) {
    const AstImportFrom *from = n->kind == AST_ImportFrom ? as(ImportFrom, n) : NULL;
    return from && from->module && name_is(from->module, "__future__");
}

static void future_feature(Resolve *r, const Node *n, const char *feature) {
    static const char *const known[] = {"nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
                                        "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations"};
    if (strcmp(feature, "braces") == 0) {
        error(r, n->span, "not a chance");
        return;
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(feature, known[i]) == 0) return;
    error(r, n->span, "future feature %s is not defined", feature);
}

/* `from __future__ import` stands first; only strings may precede it, or others of its kind. */
static void future_imports(Resolve *r) {
    const NodeList body = r->out->ast->module->body;
    bool done = false;
    for (uint32_t i = 0; i < body.len; i++) {
        const Node *n = body.at[i];
        if (done && n->span.line > body.at[i - 1]->span.line) return;
        if (!is_from_future(n)) {
            done |= !is_text(n);
            continue;
        }
        if (done) error(r, n->span, "from __future__ imports must occur at the beginning of the file");
        const NodeList names = as(ImportFrom, n)->names;
        for (uint32_t k = 0; k < names.len; k++) {
            const char *feature = as(alias, names.at[k])->name->text;
            future_feature(r, n, feature);
            r->out->future_annotations |= strcmp(feature, "annotations") == 0;
        }
    }
}

/* ---- Second pass: from uses to owners ---- */

static Span directive_span(const Resolve *r, const Symbol *symbol) {
    for (size_t i = 0; i < r->directives.len; i++) {
        const Directive *d = &r->directives.at[i];
        if (d->scope == symbol->scope && d->name == symbol->name) return d->span;
    }
    return r->out->ast->module->node.span;
}

/* The implicit cell that holds the class for its methods. */
static Symbol *class_cell(Resolve *r, Scope *class) {
    class->needs_class_closure = true;
    if (!class->class_cell) {
        Symbol *cell = class->class_cell = NEW(r->arena, Symbol);
        *cell = (Symbol){.name = r->class_cell, .scope = class, .kind = SYM_CELL, .flags = SYM_ASSIGNED};
        cell->owner = cell;
    }
    return class->class_cell;
}

/* The variable of an enclosing function that `name`, not bound in `scope` itself, means; or NULL. */
static Symbol *enclosing_owner(Resolve *r, const Scope *scope, const Name *name) {
    for (Scope *s = scope->parent; s && s->kind != SCOPE_MODULE; s = s->parent) {
        if (s->kind == SCOPE_CLASS) {
            if (name == r->class_cell) return class_cell(r, s);
            continue;
        }
        Symbol *symbol = scope_find(s, name);
        if (!symbol || symbol->flags & SYM_NONLOCAL) continue;
        if (symbol->flags & SYM_GLOBAL) return NULL;
        if (symbol->flags & SYM_ASSIGNED) return symbol;
    }
    return NULL;
}

/* Every scope between a free variable and its owner hands it through. */
static void make_free(Resolve *r, Symbol *symbol, Symbol *owner) {
    symbol->kind = SYM_FREE;
    symbol->owner = owner;
    owner->kind = SYM_CELL;
    for (Scope *s = symbol->scope->parent; s != owner->scope; s = s->parent) {
        Symbol *through = find_or_add(r, s, symbol->name);
        if (s->kind == SCOPE_CLASS && through->flags & (SYM_ASSIGNED | SYM_GLOBAL)) {
            through->flags |= SYM_FREE_CLASS;
        } else {
            through->kind = SYM_FREE;
            through->owner = owner;
        }
    }
}

static void resolve_symbol(Resolve *r, Symbol *symbol) {
    const char *name = symbol->name->text;
    unsigned flags = symbol->flags;
    if (flags & SYM_GLOBAL) {
        if (flags & SYM_NONLOCAL) error(r, directive_span(r, symbol), "name '%s' is nonlocal and global", name);
        symbol->kind = SYM_GLOBAL_EXPLICIT;
        return;
    }
    if (flags & SYM_NONLOCAL && symbol->scope->kind == SCOPE_MODULE) {
        error(r, directive_span(r, symbol), "nonlocal declaration not allowed at module level");
        return;
    }
    if (flags & SYM_ASSIGNED && !(flags & SYM_NONLOCAL)) return; /* SYM_LOCAL, or SYM_CELL by now */
    Symbol *owner = enclosing_owner(r, symbol->scope, symbol->name);
    if (owner)
        make_free(r, symbol, owner);
    else if (flags & SYM_NONLOCAL)
        error(r, directive_span(r, symbol), "no binding for nonlocal '%s' found", name);
    else
        symbol->kind = SYM_GLOBAL_IMPLICIT;
}

#define EACH_SYMBOL(out, symbol) \
    for (size_t i_ = 0; i_ < (out)->all.len; i_++) \
        for (size_t k_ = 0; k_ < (out)->all.at[i_]->symbols.len; k_++) \
            for (Symbol *symbol = (out)->all.at[i_]->symbols.at[k_]; symbol; symbol = NULL)

/* Globals find the module's entry, if anything binds it there or by `global`; owners learn who else binds them. */
static void own_globals(Scopes *out) {
    EACH_SYMBOL(out, symbol) {
        if (symbol->kind == SYM_GLOBAL_EXPLICIT) symbol->owner = scope_find(out->module, symbol->name);
        if (!(symbol->flags & SYM_ASSIGNED) || !symbol->owner || symbol->owner == symbol) continue;
        if (symbol->flags & (SYM_GLOBAL | SYM_NONLOCAL)) symbol->owner->flags |= SYM_ASSIGNED | SYM_STORED_INSIDE;
    }
    EACH_SYMBOL(out, symbol) {
        if (symbol->kind != SYM_GLOBAL_IMPLICIT) continue;
        Symbol *global = scope_find(out->module, symbol->name);
        symbol->owner = global && global->flags & (SYM_ASSIGNED | SYM_GLOBAL) ? global : NULL;
    }
}

static void number_symbols(Scopes *out) {
    for (size_t i = 0; i < out->all.len; i++) {
        Scope *scope = out->all.at[i];
        for (size_t k = 0; k < scope->symbols.len; k++) scope->symbols.at[k]->id = out->symbols++;
        if (scope->class_cell) scope->class_cell->id = out->symbols++;
    }
}

Scopes *scopes_resolve(Session *s, Arena *arena, const Ast *ast) {
    Scopes *out = NEW(arena, Scopes);
    out->ast = ast;
    out->scope_of = NEW_ARRAY(arena, Scope *, ast->nodes);
    out->symbol_of = NEW_ARRAY(arena, Symbol *, ast->nodes);
    Resolve r = {
        .s = s,
        .arena = arena,
        .out = out,
        .class_cell = name_from(&s->names, "__class__"),
        .super = name_from(&s->names, "super"),
        .first_iter = name_from(&s->names, ".0"),
        .star = name_from(&s->names, "*"),
    };
    future_imports(&r);
    INSIDE(&r, enter(&r, SCOPE_MODULE, "<module>", &ast->module->node)) {
        out->module = r.at->scope;
        stmts(&r, ast->module->body);
    }
    EACH_SYMBOL(out, symbol) resolve_symbol(&r, symbol);
    own_globals(out);
    number_symbols(out);
    return out;
}

void scopes_bind_star(Arena *arena, Scopes *scopes, const Name *name) {
    Symbol *global = scope_find(scopes->module, name);
    if (!global) {
        global = add_symbol(arena, scopes->module, name);
        global->id = scopes->symbols++;
    }
    global->flags |= SYM_IMPORTED | SYM_ASSIGNED;
    if (global->kind == SYM_GLOBAL_IMPLICIT) global->kind = SYM_LOCAL;
    for (size_t i = 0; i < scopes->all.len; i++) {
        Symbol *use = scope_find(scopes->all.at[i], name);
        if (use && use->owner == NULL) use->owner = global;
    }
}

void scopes_prepare(Scopes *scopes) {
    for (size_t i = 0; i < scopes->all.len; i++) {
        Scope *scope = scopes->all.at[i];
        if (scope->kind != SCOPE_CLASS || scope->node->kind != AST_ClassDef) continue;
        const AstClassDef *n = as(ClassDef, scope->node);
        if (!n->bases.len && !n->keywords.len) continue;
        scope->prepared = true;
        for (size_t j = 0; j < scope->symbols.len; j++) {
            Symbol *sym = scope->symbols.at[j];
            if (sym->kind != SYM_GLOBAL_IMPLICIT || strncmp(sym->name->text, "__", 2) == 0) continue;
            sym->kind = SYM_LOCAL;
            sym->owner = sym;
        }
    }
}
