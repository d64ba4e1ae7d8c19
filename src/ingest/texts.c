/* From the calls of exec, eval and compile back to the texts that they may be given. */
#include "ingest/texts.h"

#include <string.h>

enum { MANY_TEXTS = 200, DEEP = 12 };

typedef struct Binding {
    const Symbol *owner;
    const Node *value; /* NULL: by something that is no plain value */
    int item;          /* -1: `value` itself; -2: its items; from 0 on: this item of its items */
} Binding;

typedef VEC(Str) Strs;

typedef struct Find {
    Arena *arena;
    Module *m;
    VEC(Binding) bindings;
    VEC(const AstCall *) calls; /* all of them */
    Map called;                 /* the Names that are the functions of calls */
    VEC(const Node *) loads;    /* all other Names that are read */
    TextList out;
} Find;

static const Symbol *owner_of(const Find *f, const Node *n) {
    const Symbol *sym = f->m->scopes->symbol_of[n->id];
    while (sym && sym->owner && sym->owner != sym) sym = sym->owner;
    return sym;
}

const char *text_call(const Scopes *scopes, const AstCall *call) {
    static const char *const names[] = {"exec", "eval", "compile"};
    if (call->func->kind != AST_Name) return NULL;
    const Symbol *sym = scopes->symbol_of[call->func->id];
    if (!sym || sym->owner || sym->kind != SYM_GLOBAL_IMPLICIT) return NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name_is(as(Name, call->func)->id, names[i])) return names[i];
    return NULL;
}

/* ---- what is bound to what ---- */

static void bind(Find *f, const Node *target, const Node *value, int item) {
    if (target->kind == AST_Name) {
        vec_push(f->arena, &f->bindings, (Binding){owner_of(f, target), value, item});
    } else if (target->kind == AST_Tuple || target->kind == AST_List) {
        NodeList elts = target->kind == AST_Tuple ? as(Tuple, target)->elts : as(List, target)->elts;
        for (uint32_t i = 0; i < elts.len; i++) bind(f, elts.at[i], item == -2 ? value : NULL, item == -2 ? (int)i : -1);
    } else if (target->kind == AST_Starred) {
        bind(f, as(Starred, target)->value, NULL, -1);
    }
}

static void look(void *context, Node *n);

static void look_at_targets(Find *f, NodeList targets, const Node *value) {
    for (uint32_t i = 0; i < targets.len; i++) bind(f, targets.at[i], value, -1);
}

static void look(void *context, Node *n) {
    Find *f = context;
    switch (n->kind) {
    case AST_Assign: look_at_targets(f, as(Assign, n)->targets, as(Assign, n)->value); break;
    case AST_AnnAssign: bind(f, as(AnnAssign, n)->target, as(AnnAssign, n)->value, -1); break;
    case AST_NamedExpr: bind(f, as(NamedExpr, n)->target, as(NamedExpr, n)->value, -1); break;
    case AST_AugAssign: bind(f, as(AugAssign, n)->target, NULL, -1); break;
    case AST_For: bind(f, as(For, n)->target, as(For, n)->iter, -2); break;
    case AST_comprehension: bind(f, as(comprehension, n)->target, as(comprehension, n)->iter, -2); break;
    case AST_withitem:
        if (as(withitem, n)->optional_vars) bind(f, as(withitem, n)->optional_vars, NULL, -1);
        break;
    case AST_Call:
        vec_push(f->arena, &f->calls, as(Call, n));
        map_put(&f->called, as(Call, n)->func, n);
        break;
    case AST_Name:
        if (as(Name, n)->ctx == CTX_Load && !map_get(&f->called, n)) vec_push(f->arena, &f->loads, n);
        break;
    case AST_alias:
    case AST_ExceptHandler:
    case AST_MatchAs:
    case AST_MatchStar:
    case AST_MatchMapping: {
        const Symbol *sym = owner_of(f, n);
        if (sym) vec_push(f->arena, &f->bindings, (Binding){sym, NULL, -1});
        break;
    }
    default: break;
    }
    ast_children(n, look, context);
}

/* ---- the texts of an expression ---- */

static bool texts_of(Find *f, const Node *n, int item, int depth, Strs *out);

static bool add(Find *f, Strs *out, Str text) {
    if (memchr(text.at, 0, text.len)) return true; /* the runtime says what CPython says, before it looks for one */
    for (size_t i = 0; i < out->len; i++)
        if (str_eq(out->at[i], text)) return true;
    vec_push(f->arena, out, text);
    return out->len <= MANY_TEXTS;
}

static bool items_of(Find *f, NodeList elts, int item, int depth, Strs *out) {
    for (uint32_t i = 0; i < elts.len; i++) {
        const Node *e = elts.at[i];
        if (item >= 0) {
            bool row = e->kind == AST_Tuple || e->kind == AST_List;
            NodeList inner = e->kind == AST_Tuple ? as(Tuple, e)->elts : row ? as(List, e)->elts : (NodeList){0};
            if ((uint32_t)item >= inner.len) return false;
            e = inner.at[item];
        }
        if (!texts_of(f, e, -1, depth, out)) return false;
    }
    return true;
}

static const Node *def_with(const Find *f, const Symbol *parameter, uint32_t *index) {
    const Node *def = parameter->scope->node;
    if (!def || def->kind != AST_FunctionDef || as(FunctionDef, def)->decorator_list.len) return NULL;
    const Astarguments *args = as(arguments, as(FunctionDef, def)->args);
    if (args->posonlyargs.len || args->vararg || args->kwonlyargs.len || args->kwarg || args->defaults.len) return NULL;
    for (*index = 0; *index < args->args.len; ++*index)
        if (owner_of(f, args->args.at[*index]) == parameter) return def;
    return NULL;
}

/* What the calls of a function give a parameter: none if it is used in any other way. */
static bool texts_given(Find *f, const Symbol *parameter, int depth, Strs *out) {
    uint32_t index;
    const Node *def = def_with(f, parameter, &index);
    const Symbol *function = def ? owner_of(f, def) : NULL;
    if (!function) return false;
    for (size_t i = 0; i < f->loads.len; i++)
        if (owner_of(f, f->loads.at[i]) == function) return false;
    for (size_t i = 0; i < f->calls.len; i++) {
        const AstCall *c = f->calls.at[i];
        if (c->func->kind != AST_Name || owner_of(f, c->func) != function) continue;
        if (c->keywords.len || index >= c->args.len) return false;
        for (uint32_t k = 0; k <= index; k++)
            if (c->args.at[k]->kind == AST_Starred) return false;
        if (!texts_of(f, c->args.at[index], -1, depth, out)) return false;
    }
    return true;
}

static bool texts_of_name(Find *f, const Node *n, int item, int depth, Strs *out) {
    const Symbol *owner = owner_of(f, n);
    if (!owner) return false;
    if (owner->flags & SYM_PARAMETER) {
        for (size_t i = 0; i < f->bindings.len; i++)
            if (f->bindings.at[i].owner == owner) return false;
        return item == -1 && texts_given(f, owner, depth, out);
    }
    bool any = false;
    for (size_t i = 0; i < f->bindings.len; i++) {
        Binding b = f->bindings.at[i];
        if (b.owner != owner) continue;
        if (!b.value || (item != -1 && b.item != -1)) return false;
        if (!texts_of(f, b.value, b.item == -1 ? item : b.item, depth, out)) return false;
        any = true;
    }
    return any;
}

static bool texts_of_sum(Find *f, const AstBinOp *sum, int depth, Strs *out) {
    Strs left = {0}, right = {0};
    if (sum->op != OP_Add || !texts_of(f, sum->left, -1, depth, &left) || !texts_of(f, sum->right, -1, depth, &right)) return false;
    for (size_t i = 0; i < left.len; i++)
        for (size_t k = 0; k < right.len; k++) {
            Buf b = buf_in(f->arena);
            buf_str(&b, left.at[i]);
            buf_str(&b, right.at[k]);
            if (!add(f, out, buf_view(&b))) return false;
        }
    return true;
}

/* `bytes(b"…")`, `memoryview(b"…")`: the same text. Of `compile(…)` all is known from elsewhere. */
static bool texts_of_call(Find *f, const AstCall *c, int depth, Strs *out) {
    const char *made = text_call(f->m->scopes, c);
    if (made) return strcmp(made, "compile") == 0;
    if (c->func->kind != AST_Name || c->args.len != 1 || c->keywords.len) return false;
    const Symbol *sym = f->m->scopes->symbol_of[c->func->id];
    const Name *name = as(Name, c->func)->id;
    bool same = name_is(name, "bytes") || name_is(name, "bytearray") || name_is(name, "memoryview");
    return same && sym && !sym->owner && texts_of(f, c->args.at[0], -1, depth, out);
}

/* False: it may be another text too. */
static bool texts_of(Find *f, const Node *n, int item, int depth, Strs *out) {
    if (--depth < 0) return false;
    if (n->kind == AST_Name) return texts_of_name(f, n, item, depth, out);
    if (item != -1) {
        if (n->kind == AST_Tuple) return items_of(f, as(Tuple, n)->elts, item, depth, out);
        return n->kind == AST_List && items_of(f, as(List, n)->elts, item, depth, out);
    }
    switch (n->kind) {
    case AST_Constant: {
        const Const *c = &as(Constant, n)->value;
        return c->kind != CONST_STR && c->kind != CONST_BYTES ? true : add(f, out, c->text);
    }
    case AST_BinOp: return texts_of_sum(f, as(BinOp, n), depth, out);
    case AST_IfExp: return texts_of(f, as(IfExp, n)->body, -1, depth, out) && texts_of(f, as(IfExp, n)->orelse, -1, depth, out);
    case AST_BoolOp:
        for (uint32_t i = 0; i < as(BoolOp, n)->values.len; i++)
            if (!texts_of(f, as(BoolOp, n)->values.at[i], -1, depth, out)) return false;
        return true;
    case AST_Call: return texts_of_call(f, as(Call, n), depth, out);
    case AST_List:
    case AST_Tuple:
    case AST_Dict:
    case AST_Set:
    case AST_Lambda: return true; /* no text at all */
    default: return false;
    }
}

static void look_at_call(Find *f, const AstCall *c, const char *name) {
    Text t = {.file = "<string>", .mode = strcmp(name, "eval") == 0 ? TEXT_EVAL : TEXT_EXEC};
    bool compiles = strcmp(name, "compile") == 0;
    if (compiles ? c->args.len < 3 || c->keywords.len : !c->args.len) {
        /* An error of the call itself. */
        bool stars = c->args.len && c->args.at[0]->kind == AST_Starred;
        if (!stars && !c->keywords.len) vec_push(f->arena, &f->m->texts_known, &c->node);
        return;
    }
    Strs texts = {0}, files = {0}, modes = {0};
    for (uint32_t i = 0; i < c->args.len; i++)
        if (c->args.at[i]->kind == AST_Starred) return;
    for (uint32_t i = 0; i < c->keywords.len; i++)
        if (!as(keyword, c->keywords.at[i])->arg) return;
    if (!texts_of(f, c->args.at[0], -1, DEEP, &texts)) return;
    if (compiles && (!texts_of(f, c->args.at[1], -1, DEEP, &files) || !texts_of(f, c->args.at[2], -1, DEEP, &modes))) return;
    if (!compiles) add(f, &files, STR("<string>"));
    vec_push(f->arena, &f->m->texts_known, &c->node);
    for (size_t k = 0; k < (compiles ? modes.len : 1); k++) {
        if (compiles) {
            if (str_is(modes.at[k], "exec")) t.mode = TEXT_EXEC;
            else if (str_is(modes.at[k], "eval")) t.mode = TEXT_EVAL;
            else if (str_is(modes.at[k], "single")) t.mode = TEXT_SINGLE;
            else continue;
        }
        for (size_t j = 0; j < files.len; j++)
            for (size_t i = 0; i < texts.len; i++) {
                t.text = texts.at[i];
                t.file = arena_strndup(f->arena, files.at[j].at, files.at[j].len);
                vec_push(f->arena, &f->out, t);
            }
    }
}

TextList texts_find(Arena *arena, Module *m) {
    Find f = {.arena = arena, .m = m, .called = map_in(arena)};
    ast_children(&m->ast->module->node, look, &f);
    for (size_t i = 0; i < f.calls.len; i++) {
        const char *name = text_call(m->scopes, f.calls.at[i]);
        size_t known = m->texts_known.len;
        if (name) look_at_call(&f, f.calls.at[i], name);
        m->evaluates |= name && strcmp(name, "eval") == 0 && m->texts_known.len == known;
    }
    return f.out;
}
