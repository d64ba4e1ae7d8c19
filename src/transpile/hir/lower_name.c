/* Names: variables, globals, builtins, natives; and the statics of attribute names. */
#include "transpile/hir/lower.h"

#include <ctype.h>

/* -- Rust identifiers */

static bool is_keyword(const char *text) {
    static const char *const words[] = {
        "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false",
        "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "pub", "ref",
        "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type", "union", "unsafe", "use",
        "where", "while", "yield", "abstract", "become", "do", "final", "override", "priv", "typeof", "unsized", "virtual",
        /* names that the prelude's functions and macros have in emitted code */
        "int", "float", "str", "big", "bytes", "list", "tuple", "set", "dict", "slice", "extend", "unpack", "constant", "is_instance", "unpack_star",
        "function", "builtin", "enter", "generator", "coroutine", "async_generator", "raise_", "raise_from", "reraise", "assertion", "co", "ns", "main",
        "STATE", "GLOBALS", "SCOPES", "BOUND", "DETAILS",
        "slots", "run", "Obj", "Some", "None", "Ok", "Err", "Res",
        "Cell", "Global", "Args", "CallArgs", "FString", "Site", "Code", "Exit", "_", "comprehension", "name_error",
        "list_append", "list_to_tuple", "set_add", "set_update", "dict_update", "with_enter", "super_", "build_class",
        "to_str", "to_repr", "to_ascii", "no_module", "import_from", "drop", "none", "get_iter", "or_builtin", "unpack_around", "wtf8", "unreachable", "Box", "String", "Vec",
        "ALL",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], text) == 0) return true;
    return false;
}

/* Does the emitter make such a name itself? Sites `L6`, `L6b`; temporaries: a word and a number. */
static bool looks_made(const char *text, size_t len) {
    size_t digits = len;
    if (len > 2 && text[0] == 'L' && isdigit((unsigned char)text[1])) return true;
    while (digits && isdigit((unsigned char)text[digits - 1])) digits--;
    return digits && digits < len && text[digits] != '0';
}

/* Underscores are added to what is reserved, with or without underscores already: no two names meet. */
const char *rust_word(Lower *l, const char *text) {
    size_t len = strlen(text);
    while (len > 1 && text[len - 1] == '_') len--;
    const char *stem = arena_strndup(l->arena, text, len);
    return is_keyword(stem) || looks_made(stem, len) ? arena_printf(l->arena, "%s_", text) : text;
}

const char *rust_ident(Lower *l, const Name *name) { return rust_word(l, name->text); }

/* -- variables */

static HirVar *captured_var(Lower *l, FnLower *f, const Symbol *owner) {
    HirVar *outer = l->m->facts[owner->id].var;
    for (size_t i = 0; i < f->fn->captured.len; i++)
        if (f->fn->captured.at[i]->python == outer->python && strcmp(f->fn->captured.at[i]->rust, outer->rust) == 0)
            return f->fn->captured.at[i];
    HirVar *v = NEW(l->arena, HirVar);
    *v = *outer;
    v->is_free = true;
    v->declared = true;
    vec_push(l->arena, &f->fn->captured, v);
    return v;
}

/* How a variable is called in Rust. A method can reach the `__class__` of an outer class as well as that of an inner one. */
static const char *variable_ident(Lower *l, const Symbol *owner) {
    unsigned outer = 1;
    if (owner == owner->scope->class_cell)
        for (const Scope *s = owner->scope->parent; s; s = s->parent) outer += s->class_cell != NULL;
    return outer > 1 ? arena_printf(l->arena, "%s%u", owner->name->text, outer) : rust_ident(l, owner->name);
}

HirVar *var_of(Lower *l, const Symbol *sym) {
    const Symbol *owner = symbol_owner(sym);
    SymbolFact *fact = &l->m->facts[owner->id];
    const SymbolUse *use = &l->m->uses[owner->id];
    if (!fact->var) {
        HirVar *v = fact->var = NEW(l->arena, HirVar);
        *v = (HirVar){.rust = variable_ident(l, owner), .python = owner->name->text, .type = type_of(l->types, TYPE_ANY)};
        v->is_variable = true;
        v->in_comprehension = owner->scope->kind == SCOPE_COMPREHENSION && owner->scope->node->kind != AST_GeneratorExp;
        v->maybe_unbound = l->m->assigned->maybe_unbound[owner->id];
        if (fact->fn && l->m->source == l->graph->main) {
            v->is_function = true;
            v->rust = arena_printf(l->arena, "%s_function", owner->name->text);
        }
        if (owner->scope->kind == SCOPE_MODULE && l->m->source->text) {
            v->storage = HIR_NAMESPACE;
        } else if (owner->scope->kind == SCOPE_MODULE && (use->used_elsewhere || l->m->source != l->graph->main)) {
            v->storage = HIR_GLOBAL;
            vec_push(l->arena, &l->m->hir->globals, v);
            vec_push(l->arena, &l->m->hir->global_names, name_ref(l, owner->name));
            v->rust = arena_printf(l->arena, "g::%s", v->rust);
        } else if (owner->scope->kind == SCOPE_CLASS && owner != owner->scope->class_cell) {
            v->storage = HIR_NAMESPACE;
        } else if (use->shared) {
            v->storage = HIR_CELL;
        }
        v->snapshot = use->named;
        if ((v->storage == HIR_LOCAL || v->storage == HIR_GLOBAL) && !l->untyped && !v->is_function) v->type = l->m->types->var[owner->id];
        if (v->maybe_unbound && v->type->kind != TYPE_ANY) v->type = type_make(l->types, TYPE_MAYBE, &v->type, 1);
    }
    HirVar *v = fact->var;
    if (v->storage != HIR_CELL) return v;
    /* A cell of an enclosing function: passed in from there, through each function between. */
    Scope *home = scope_root(owner->scope);
    HirVar *here = v;
    for (FnLower *f = l->f; f && f->fn->scope != home; f = f->outer) {
        HirVar *got = captured_var(l, f, owner);
        if (f == l->f) here = got;
    }
    return here;
}

static HirExpr *name_text(Lower *l, const Symbol *sym) {
    return make_text(l, TYPE_STR, "\"%s\"", sym->name->text);
}

/* What the class body has under a name, or else `outer`. */
static HirExpr *read_namespace(Lower *l, const Symbol *sym, const Node *at, HirExpr *outer) {
    HirExpr *e = sym->scope->prepared ? make_op(l, HOP_NS_TRY_GET, at, outer, NULL) : make_op(l, HOP_NS_GET, NULL, outer, NULL);
    return op_text(e, name_ref(l, sym->name));
}

/* A variable of the namespace in which a text runs. */
static bool is_text_name(Lower *l, const Symbol *sym) {
    const Symbol *owner = symbol_owner(sym);
    return l->m->source->text && (owner->scope->kind == SCOPE_MODULE || (!owner->owner && owner->kind >= SYM_GLOBAL_EXPLICIT));
}

/* By the text's own statements names are sought in the locals first; by functions and classes in it, in the globals. */
static HirOp text_op(const Symbol *sym, HirOp own_, HirOp global) {
    return sym->scope->kind == SCOPE_MODULE && sym->kind != SYM_GLOBAL_EXPLICIT ? own_ : global;
}

static HirExpr *read_text_name(Lower *l, const Node *at, const Symbol *sym, HirOp own_, HirOp global) {
    const Native *native = native_find("builtins", sym->name->text);
    HirExpr *builtin = native ? native_value(l, native) : make_text(l, TYPE_ANY, "%s", name_is(sym->name, "__debug__") ? "Obj::TRUE" : "Obj::UNBOUND");
    return op_text(make_op(l, text_op(sym, own_, global), at, builtin, NULL), name_ref(l, sym->name));
}

HirExpr *read_symbol(Lower *l, const Symbol *sym, const Node *at, bool maybe_unbound) {
    if (is_text_name(l, sym)) return read_text_name(l, at, sym, HOP_TEXT_GET, HOP_TEXT_GET_GLOBAL);
    HirVar *v = var_of(l, sym);
    HirExpr *e = make_read(l, v);
    const Node *def = l->m->uses[symbol_owner(sym)->id].def;
    if (def && is_struct(l, def)) disagree(l, "a plain class as a value");
    if (v->storage == HIR_NAMESPACE) {
        HirExpr *e = read_namespace(l, sym, at, make_text(l, TYPE_ANY, "Obj::UNBOUND"));
        return op_text(make_op(l, HOP_BOUND_GLOBAL, at, e, NULL), name_text(l, sym)->text);
    }
    bool is_global = symbol_owner(sym)->scope->kind == SCOPE_MODULE;
    /* Comprehensions see the variables of their function as inner functions do. */
    bool free = v->is_free || (sym->kind == SYM_FREE && sym->scope->kind != SCOPE_CLASS);
    if (v->type->kind == TYPE_MAYBE) {
        HirOp bound = !maybe_unbound ? HOP_T_KNOWN : is_global ? HOP_T_BOUND_GLOBAL : free ? HOP_T_BOUND_FREE : HOP_T_BOUND;
        e = op_text(make_op(l, bound, maybe_unbound ? at : NULL, e, NULL), name_text(l, sym)->text);
        e->type = v->type->args[0];
        return e;
    }
    if (!maybe_unbound || v->type->kind != TYPE_ANY) return e; /* typed ones are never read unbound */
    HirOp op = is_global ? HOP_BOUND_GLOBAL : free ? HOP_BOUND_FREE : HOP_BOUND;
    return op_text(make_op(l, op, at, own(l, e), NULL), name_text(l, sym)->text);
}

HirExpr *native_value(Lower *l, const Native *native) { return make_text(l, TYPE_ANY, "%s", native->value); }

/* Does CPython have a builtin of that name? */
bool is_builtin(const char *name) {
    static const char *const known[] = {
        "exec", "eval", "compile", "globals", "locals", "__import__", "breakpoint", "memoryview", "bytearray", "complex",
        "dir", "help", "aiter", "anext", "copyright", "credits", "license", "exit", "quit", "__build_class__",
        "EncodingWarning", "BaseExceptionGroup", "ExceptionGroup", "__debug__", "open", "vars", "ascii", "frozenset",
        "classmethod", "staticmethod", "property", "input", "slice", "setattr", "delattr", "super"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i], name) == 0) return true;
    return native_find("builtins", name) != NULL;
}

static HirExpr *read_builtin(Lower *l, const Node *n, const Name *name) {
    const Native *native = native_find("builtins", name->text);
    if (native) return native_value(l, native);
    if (name_is(name, "__annotations__") && module_annotations(l)) return make_read(l, module_annotations(l));
    if (is_builtin(name->text)) {
        const char *refused = refused_in_library(l, n->span, arena_printf(l->arena, "builtin `%s` is not supported yet", name->text));
        if (refused) return make_text(l, TYPE_ANY, refused);
        diag(&l->s->diags, E0405, l->m->source->source, n->span, name->text);
        return make_text(l, TYPE_ANY, "Obj::NONE");
    }
    /* Not there: NameError when it is reached, if nothing has put it there by then. */
    if (l->m->hir->open || l->m->source->in_library) return op_text(make_op(l, HOP_GLOBAL_NAMED, n, NULL), name_ref(l, name));
    HirExpr *e = make_op(l, HOP_BOUND_GLOBAL, n, make_text(l, TYPE_ANY, "Obj::UNBOUND"), NULL);
    return op_text(e, arena_printf(l->arena, "\"%s\"", name->text));
}

HirExpr *read_class_name(Lower *l, const Node *at, const Symbol *sym) {
    HirExpr *outer;
    if (l->m->source->text) {
        if (sym->scope->kind != SCOPE_CLASS) return read_text_name(l, at, sym, HOP_TEXT_GET, HOP_TEXT_GET_GLOBAL);
        outer = read_text_name(l, at, sym, HOP_TEXT_PEEK_GLOBAL, HOP_TEXT_PEEK_GLOBAL);
        return op_text(make_op(l, HOP_BOUND_GLOBAL, at, read_namespace(l, sym, at, own_any(l, outer)), NULL), name_text(l, sym)->text);
    }
    Symbol *global = scope_find(L_SCOPES(l)->module, sym->name);
    const Native *native = global && global->owner ? native_of_symbol(l, global, at) : NULL;
    const Module *module = global && global->owner ? module_of_symbol(l->m->source, global->owner) : NULL;
    if (native)
        outer = native_value(l, native);
    else if (module && module->origin == MODULE_NATIVE)
        outer = native_module_value(l, module);
    else if (global && symbol_owner(global)->scope->kind == SCOPE_MODULE && (symbol_owner(global)->flags & (SYM_ASSIGNED | SYM_IMPORTED)))
        outer = make_read(l, var_of(l, global));
    else if (native_find("builtins", sym->name->text))
        outer = read_builtin(l, at, sym->name);
    else
        outer = make_text(l, TYPE_ANY, "Obj::UNBOUND");
    return op_text(make_op(l, HOP_BOUND_GLOBAL, at, read_namespace(l, sym, at, own_any(l, outer)), NULL), name_text(l, sym)->text);
}

/* Names that every module and class body has. */
static HirExpr *module_name(Lower *l, const Name *name) {
    const HirFn *class_ = l->f->scope->kind == SCOPE_CLASS ? l->f->site_fn : NULL;
    if (class_ && name_is(name, "__qualname__")) return make_text(l, TYPE_ANY, "str(\"%s\")", class_->qualname);
    if (class_ && name_is(name, "__module__")) return make_text(l, TYPE_ANY, "str(\"%s\")", l->m->source->says->text);
    if (name_is(name, "__spec__") || name_is(name, "__package__"))
        return l->m->source == l->graph->main ? make_text(l, TYPE_ANY, "Obj::NONE") : NULL;
    if (!name_is(name, "__doc__")) return NULL;
    const char *doc = l->m->hir->fns.at[0]->doc;
    if (!doc) return make_text(l, TYPE_ANY, "Obj::NONE");
    Const *text = NEW(l->arena, Const);
    *text = (Const){.kind = CONST_STR, .text = str_from(doc)};
    return to_any(l, make_const(l, text));
}

/* What the library's import has not bound. */
static HirExpr *refused_later(Lower *l, const Node *n, const Symbol *owner) {
    const Node *def = l->m->uses[owner->id].def;
    const Import *import = def && def->kind == AST_alias ? module_import(l->m->source, def) : NULL;
    if (!import || !l->m->source->in_library) return NULL;
    const Name *name = as(alias, def)->name;
    bool lacks = import->module && import->stmt->kind == AST_ImportFrom && !import->submodule && library_lacks(l, import->module, name);
    if (!import->later && !lacks) return NULL;
    const char *what = lacks ? arena_printf(l->arena, "`%s` of module `%s` is not supported yet", name->text, import->module->name->text)
                             : arena_printf(l->arena, "module `%s` is not supported yet", import->missing->text);
    const char *refused = refused_in_library(l, n->span, what);
    return refused ? make_text(l, TYPE_ANY, refused) : NULL;
}

HirExpr *lower_name(Lower *l, const Node *node) {
    const AstName *n = as(Name, node);
    const Symbol *sym = SYMBOL(l, node);
    if (!sym) bug("a name without a symbol: %s", n->id->text);
    if (is_text_name(l, sym)) {
        const HirFn *class_ = l->f->scope->kind == SCOPE_CLASS ? l->f->site_fn : NULL;
        if (!class_ || (!name_is(n->id, "__qualname__") && !name_is(n->id, "__module__")))
            return read_text_name(l, node, sym, HOP_TEXT_GET, HOP_TEXT_GET_GLOBAL);
    }
    if ((sym->kind == SYM_GLOBAL_IMPLICIT || sym->kind == SYM_GLOBAL_EXPLICIT) && !sym->owner) {
        if (name_is(n->id, "__name__"))
            return make_text(l, TYPE_ANY, "str(\"%s\")", l->m->source->name->text);
        if (name_is(n->id, "__file__")) return make_text(l, TYPE_ANY, "str(\"%s\")", l->m->hir->file);
        if (name_is(n->id, "__debug__")) return make_text(l, TYPE_ANY, "Obj::TRUE");
        HirExpr *own = module_name(l, n->id);
        if (own) return own;
        return read_builtin(l, node, sym->name);
    }
    const Native *native = native_of(l, node);
    if (native) return native_value(l, native);
    const Module *held = symbol_owner(sym)->scope->kind != SCOPE_MODULE ? native_module(l, node) : NULL;
    if (held) return native_module_value(l, held);
    if (l->f->scope->kind == SCOPE_CLASS && sym->scope->kind == SCOPE_CLASS && symbol_owner(sym) == sym)
        return read_class_name(l, node, sym);
    const Symbol *owner = symbol_owner(sym);
    if (owner->scope->kind == SCOPE_MODULE) {
        if (name_is(n->id, "__name__") && !l->m->uses[owner->id].bindings)
            return make_text(l, TYPE_ANY, "str(\"%s\")", l->m->source->name->text);
        if (!l->m->uses[owner->id].bindings) return read_builtin(l, node, sym->name);
    }
    HirExpr *later = owner->scope->kind == SCOPE_MODULE ? refused_later(l, node, owner) : NULL;
    if (later) return later;
    Module *module = owner->scope->kind == SCOPE_MODULE ? module_of_symbol(l->m->source, owner) : NULL;
    if (module && module->origin == MODULE_NATIVE)
        return native_module_value(l, module);
    bool maybe = l->m->assigned->at[node->id] != BOUND_CERTAINLY || (l->m->hir->open && owner->scope->kind == SCOPE_MODULE);
    /* A builtin's name that the module binds somewhere: the builtin until then. */
    if (maybe && owner->scope->kind == SCOPE_MODULE && native_find("builtins", n->id->text)) {
        if (var_of(l, sym)->type->kind != TYPE_ANY) disagree(l, "a variable that is a builtin at first");
        HirExpr *either = make_op(l, HOP_OR_BUILTIN, NULL, own(l, make_read(l, var_of(l, sym))), read_builtin(l, node, n->id), NULL);
        return either;
    }
    return read_symbol(l, sym, node, maybe);
}

void store_symbol(Lower *l, const Symbol *sym, const Node *at, HirExpr *value) {
    if (is_text_name(l, sym)) {
        put_eval(l, op_text(make_op(l, text_op(sym, HOP_TEXT_SET, HOP_TEXT_SET_GLOBAL), at, own_any(l, value), NULL), name_ref(l, sym->name)));
        return;
    }
    HirVar *v = var_of(l, sym);
    if (v->storage == HIR_NAMESPACE) {
        bool may_raise = symbol_owner(sym)->scope->prepared;
        put_eval(l, op_text(make_op(l, may_raise ? HOP_NS_TRY_SET : HOP_NS_SET, may_raise ? at : NULL, own_any(l, value), NULL), name_ref(l, sym->name)));
        return;
    }
    put_set(l, v, value);
}

void delete_symbol(Lower *l, const Symbol *sym, const Node *at) {
    if (is_text_name(l, sym)) {
        put_eval(l, op_text(make_op(l, text_op(sym, HOP_TEXT_DEL, HOP_TEXT_DEL_GLOBAL), at, NULL), name_ref(l, sym->name)));
        return;
    }
    HirVar *v = var_of(l, sym);
    if (v->storage == HIR_NAMESPACE) {
        put_eval(l, op_text(make_op(l, HOP_NS_DEL, at, NULL), name_ref(l, sym->name)));
        return;
    }
    if (at && l->m->assigned->at[at->id] != BOUND_CERTAINLY)
        put_eval(l, read_symbol(l, sym, at, true));
    put_set(l, v, make_text(l, TYPE_ANY, "Obj::UNBOUND"));
}

/* -- statics of names */

static const char *runtime_name(Lower *l, const char *ref) {
    const Name *key = name_from(&l->s->names, ref);
    if (!map_get(&l->name_seen, key)) {
        map_put(&l->name_seen, key, (void *)key);
        vec_push(l->arena, &l->program->runtime_names, key->text);
    }
    return key->text;
}

static const char *static_ident(Lower *l, const Name *name) {
    static const char *const never_raw[] = {"self", "Self", "super", "crate", "_", "ALL"};
    for (size_t i = 0; i < sizeof never_raw / sizeof *never_raw; i++)
        if (name_is(name, never_raw[i])) return arena_printf(l->arena, "_%s_", name->text);
    return is_keyword(name->text) ? arena_printf(l->arena, "r#%s", name->text) : name->text;
}

static const char *const known[] = {
#include "gen/names.inc"
    NULL};

bool runtime_knows(const char *name) {
    for (size_t i = 0; known[i]; i++)
        if (strcmp(known[i], name) == 0) return true;
    return false;
}

const char *name_ref(Lower *l, const Name *name) {
    Buf upper = buf_in(l->arena);
    for (const char *c = name->text; *c; c++) buf_char(&upper, (char)toupper((unsigned char)*c));
    for (size_t i = 0; known[i]; i++)
        if (strcmp(known[i], name->text) == 0)
            return runtime_name(l, arena_printf(l->arena, "&names::%s", upper.at));
    if (!map_get(&l->name_seen, name)) {
        map_put(&l->name_seen, name, (void *)name);
        vec_push(l->arena, &l->program->names, name);
        vec_push(l->arena, &l->program->name_idents, static_ident(l, name));
    }
    return arena_printf(l->arena, "&n::%s", static_ident(l, name));
}

const char *attr_ref(Lower *l, const Name *name) { return name_ref(l, scope_mangle(&l->s->names, l->f->scope, name)); }
