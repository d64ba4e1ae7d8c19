/* Which classes are plain: instances with the same fields always, set by `__init__` before anything else sees the
 * instance; methods called by name alone. Whether they stay plain is found out by flow. */
#include "analysis/infer_parts.h"

FieldFacts *class_field(const ClassFacts *c, const Name *name) {
    for (size_t i = 0; i < c->fields.len; i++)
        if (c->fields.at[i].name == name) return &c->fields.at[i];
    return NULL;
}

const AstFunctionDef *class_method(const ClassFacts *c, const Name *name) {
    for (uint32_t i = 0; i < c->def->body.len; i++) {
        const Node *n = c->def->body.at[i];
        if (n->kind == AST_FunctionDef && as(FunctionDef, n)->name == name) return as(FunctionDef, n);
    }
    return NULL;
}

const AstFunctionDef *class_find(const ClassFacts *c, const Name *name) {
    const AstFunctionDef *found = NULL;
    for (; c && !found; c = c->base) found = class_method(c, name);
    return found;
}

bool class_derives(const ClassFacts *c, const ClassFacts *from) {
    while (c && c != from) c = c->base;
    return c != NULL;
}

static bool is_decorated(const AstFunctionDef *method, const char *by) {
    return method->decorator_list.len && method->decorator_list.at[0]->kind == AST_Name && name_is(as(Name, method->decorator_list.at[0])->id, by);
}

bool class_is_property(const AstFunctionDef *method) { return is_decorated(method, "property"); }

bool class_is_static(const AstFunctionDef *method) { return is_decorated(method, "staticmethod"); }

/* The target and the value of a statement of a class body that only binds a name, or NULL. */
static const Node *bound_in_class(const Node *n, const Node **value) {
    const Node *target = NULL;
    if (n->kind == AST_Assign && as(Assign, n)->targets.len == 1) target = as(Assign, n)->targets.at[0], *value = (Node *)as(Assign, n)->value;
    if (n->kind == AST_AnnAssign && as(AnnAssign, n)->value) target = (Node *)as(AnnAssign, n)->target, *value = (Node *)as(AnnAssign, n)->value;
    return target && target->kind == AST_Name ? target : NULL;
}

const Node *class_constant(const ClassFacts *c, const Name *name) {
    for (; c; c = c->base)
        for (uint32_t i = 0; i < c->def->body.len; i++) {
            const Node *value, *target = bound_in_class(c->def->body.at[i], &value);
            if (target && as(Name, target)->id == name) return value;
        }
    return NULL;
}

bool class_defines(const ClassFacts *c, const char *name) {
    for (size_t i = 0; i < c->root->family.len; i++) {
        NodeList body = c->root->family.at[i]->def->body;
        for (uint32_t k = 0; k < body.len; k++)
            if (body.at[k]->kind == AST_FunctionDef && name_is(as(FunctionDef, body.at[k])->name, name)) return true;
    }
    return false;
}

ClassMethods class_methods(const ClassFacts *c, const Name *name) {
    ClassMethods m = {0};
    const ClassFacts *root = c->root;
    for (size_t i = 0; i < root->family.len; i++) {
        const ClassFacts *k = root->family.at[i];
        if (!class_derives(k, c) || (!k->made && root->family.len > 1)) continue;
        const AstFunctionDef *found = class_find(k, name);
        if (!found) m.missing = true;
        else if (!m.found) m.found = found;
        else if (m.found != found) m.several = true;
    }
    if (!m.found && !m.missing) m.found = class_find(c, name); /* nobody makes one */
    return m;
}

const Node *class_self(const AstFunctionDef *f) {
    const Astarguments *a = as(arguments, f->args);
    if (class_is_static(f)) return NULL;
    return a->posonlyargs.len ? a->posonlyargs.at[0] : a->args.len ? a->args.at[0] : NULL;
}

/* Special methods that nothing calls of itself while instances are structs, or that are called where they would be. */
static bool allowed_name(const Name *name) {
    static const char *const special[] = {
        "__init__", "__str__", "__repr__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__", "__bool__", "__len__",
        "__add__", "__sub__", "__mul__", "__matmul__", "__truediv__", "__floordiv__", "__mod__", "__pow__", "__lshift__", "__rshift__", "__and__", "__or__", "__xor__",
        "__radd__", "__rsub__", "__rmul__", "__rmatmul__", "__rtruediv__", "__rfloordiv__", "__rmod__", "__rpow__", "__rlshift__", "__rrshift__", "__rand__", "__ror__", "__rxor__",
        "__neg__", "__pos__", "__invert__", "__abs__", "__contains__", "__getitem__", "__setitem__", "__call__"};
    if (strncmp(name->text, "__", 2) != 0) return true;
    for (size_t i = 0; i < sizeof special / sizeof *special; i++)
        if (name_is(name, special[i])) return true;
    return false;
}

static bool constant_defaults(const Astarguments *a) {
    for (uint32_t i = 0; i < a->defaults.len; i++)
        if (a->defaults.at[i]->kind != AST_Constant) return false;
    for (uint32_t i = 0; i < a->kw_defaults.len; i++)
        if (a->kw_defaults.at[i] && a->kw_defaults.at[i]->kind != AST_Constant) return false;
    return true;
}

static bool plain_method(const Infer *in, const ClassFacts *c, const AstFunctionDef *f) {
    const Astarguments *a = as(arguments, f->args);
    const Node *self = class_self(f);
    const Node *decorator = f->decorator_list.len == 1 ? f->decorator_list.at[0] : NULL;
    bool property = decorator && infer_builtin_name(in, decorator, "property") && a->args.len + a->posonlyargs.len == 1;
    bool is_static = decorator && infer_builtin_name(in, decorator, "staticmethod") && strncmp(f->name->text, "__", 2) != 0;
    if ((f->decorator_list.len && !property && !is_static) || (!self && !is_static) || a->vararg || a->kwarg || !allowed_name(f->name) || !constant_defaults(a)) return false;
    if (class_method(c, f->name) != f || in->m->scopes->scope_of[f->node.id]->is_generator) return false;
    if (is_static) return true;
    const Symbol *sym = in->m->scopes->symbol_of[self->id];
    return !(sym->flags & (SYM_STORED | SYM_DELETED)) && !in->uses[sym->id].shared;
}

bool infer_builtin_name(const Infer *in, const Node *n, const char *name) {
    if (n->kind != AST_Name || !name_is(as(Name, n)->id, name)) return false;
    const Symbol *sym = in->m->scopes->symbol_of[n->id];
    return sym && sym->kind == SYM_GLOBAL_IMPLICIT && !sym->owner;
}

/* An annotation whose evaluation nobody notices. */
static bool quiet_annotation(const Infer *in, const Node *n) {
    static const char *const known[] = {"int", "str", "float", "bool", "list", "dict", "tuple", "set", "bytes", "object"};
    if (n->kind == AST_Constant) return true;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (infer_builtin_name(in, n, known[i])) return true;
    return false;
}

/* Is it a constant of the class: bound once, to what needs no evaluation? Or a name that is only annotated. */
static bool plain_constant(const Infer *in, const ClassFacts *c, const Node *n) {
    if (n->kind == AST_AnnAssign && !quiet_annotation(in, as(AnnAssign, n)->annotation)) return false;
    if (n->kind == AST_AnnAssign && !as(AnnAssign, n)->value) return as(AnnAssign, n)->target->kind == AST_Name;
    const Node *value, *target = bound_in_class(n, &value);
    if (!target || !value || strncmp(as(Name, target)->id->text, "__", 2) == 0) return false;
    if (class_constant(c, as(Name, target)->id) != value) return false; /* bound twice */
    if (value->kind == AST_UnaryOp && as(UnaryOp, value)->op == UNARY_USub) value = as(UnaryOp, value)->operand;
    else return value->kind == AST_Constant;
    ConstKind k = value->kind == AST_Constant ? as(Constant, value)->value.kind : CONST_NONE;
    return k == CONST_INT || k == CONST_FLOAT;
}

/* Does a name mean only fields, only methods or only constants, in all classes of a family? */
static bool one_meaning(const ClassFacts *root) {
    for (size_t i = 0; i < root->family.len; i++) {
        NodeList body = root->family.at[i]->def->body;
        for (uint32_t k = 0; k < body.len; k++) {
            const Node *value, *target = bound_in_class(body.at[k], &value);
            if (!target) continue;
            const Name *name = as(Name, target)->id;
            if (class_field(root, name)) return false;
            for (size_t of = 0; of < root->family.len; of++)
                if (class_method(root->family.at[of], name)) return false;
        }
    }
    return true;
}

/* -- the fields */

typedef struct InitWalk {
    const ClassFacts *c;
    const Name *self;
    bool ok;
    bool inside; /* a function or comprehension of its own */
} InitWalk;

/* Before the instance is whole only fields that are set may be read of it. */
static void look(void *context, Node *n) {
    InitWalk *w = context;
    if (n->kind == AST_Return || n->kind == AST_Yield || n->kind == AST_YieldFrom) w->ok = false;
    if (n->kind == AST_Attribute && as(Attribute, n)->value->kind == AST_Name && as(Name, as(Attribute, n)->value)->id == w->self) {
        if (w->inside || as(Attribute, n)->ctx != CTX_Load || !class_field(w->c, as(Attribute, n)->attr)) w->ok = false;
        return;
    }
    if (n->kind == AST_Name && as(Name, n)->id == w->self) w->ok = false;
    InitWalk inner = *w;
    inner.inside = w->inside || n->kind == AST_Lambda || n->kind == AST_FunctionDef || n->kind == AST_ListComp || n->kind == AST_SetComp ||
                   n->kind == AST_DictComp || n->kind == AST_GeneratorExp;
    ast_children(n, look, &inner);
    w->ok = w->ok && inner.ok;
}

static const Name *field_target(const Node *n, const Name *self) {
    if (n->kind != AST_Attribute || as(Attribute, n)->value->kind != AST_Name) return NULL;
    return as(Name, as(Attribute, n)->value)->id == self ? as(Attribute, n)->attr : NULL;
}

static bool add_field(Infer *in, ClassFacts *c, const Name *name) {
    bool hidden = strncmp(name->text, "__", 2) == 0;
    if (!class_field(c, name)) vec_push(in->arena, &c->fields, (FieldFacts){name, ty_kept(in, TYPE_NEVER), NULL});
    return !hidden;
}

/* A target of a statement of __init__ itself; false when it sees the instance in another way. */
static bool init_target(Infer *in, ClassFacts *c, Node *target, const Name *self, bool adds) {
    const Name *field = field_target(target, self);
    if (field) return adds ? add_field(in, c, field) : true;
    if (target->kind == AST_Tuple) {
        for (uint32_t i = 0; i < as(Tuple, target)->elts.len; i++)
            if (!init_target(in, c, as(Tuple, target)->elts.at[i], self, adds)) return false;
        return true;
    }
    InitWalk w = {c, self, true, false};
    look(&w, target);
    return w.ok;
}

static bool sets_new(const ClassFacts *c, const Node *target, const Name *self) {
    const Name *field = field_target(target, self);
    if (field) return !class_field(c, field);
    if (target->kind == AST_Tuple)
        for (uint32_t i = 0; i < as(Tuple, target)->elts.len; i++)
            if (sets_new(c, as(Tuple, target)->elts.at[i], self)) return true;
    return false;
}

static NodeList targets_of(Infer *in, const Node *n, Node **value) {
    if (n->kind == AST_Assign) {
        *value = (Node *)as(Assign, n)->value;
        return as(Assign, n)->targets;
    }
    NodeList one = {0};
    if (n->kind == AST_AnnAssign && as(AnnAssign, n)->value) {
        *value = (Node *)as(AnnAssign, n)->value;
        one.at = NEW_ARRAY(in->arena, Node *, 1);
        one.at[0] = (Node *)as(AnnAssign, n)->target;
        one.len = 1;
    }
    return one;
}

/* Fields in the order in which __init__ sets them, and where all are. */
static bool find_fields(Infer *in, ClassFacts *c) {
    const Name *self = as(arg, class_self(c->init))->arg;
    NodeList body = c->init->body;
    ClassFacts probe = {0};
    uint32_t count = 0; /* statements up to the last that sets a new field */
    for (uint32_t i = 0; i < body.len; i++) {
        Node *value = NULL;
        NodeList targets = targets_of(in, body.at[i], &value);
        for (uint32_t k = 0; k < targets.len; k++) {
            if (sets_new(&probe, targets.at[k], self)) count = i + 1;
            init_target(in, &probe, targets.at[k], self, true);
        }
    }
    c->filled = count;
    for (uint32_t i = 0; i < count; i++) {
        InitWalk w = {c, self, true, false};
        Node *value = NULL;
        NodeList targets = targets_of(in, body.at[i], &value);
        look(&w, value ? value : body.at[i]);
        if (!w.ok) return false;
        for (uint32_t k = 0; k < targets.len; k++)
            if (!init_target(in, c, targets.at[k], self, true)) return false;
    }
    return true;
}

static void walk_results(void *context, Node *n) {
    bool *plain = context;
    if (n->kind == AST_FunctionDef || n->kind == AST_Lambda) return;
    const Node *value = n->kind == AST_Return ? as(Return, n)->value : NULL;
    if (value && !(value->kind == AST_Constant && as(Constant, value)->value.kind == CONST_NONE)) *plain = false;
    ast_children(n, walk_results, context);
}

/* `__init__` gives None: anything else is a TypeError. */
static bool gives_none(const AstFunctionDef *init) {
    bool plain = true;
    for (uint32_t i = 0; i < init->body.len; i++) walk_results(&plain, init->body.at[i]);
    return plain;
}

/* The plain class that a base is, or NULL. */
static ClassFacts *plain_base(const Infer *in, const Node *base) {
    if (base->kind != AST_Name || in->assigned->at[base->id] != BOUND_CERTAINLY) return NULL;
    const Symbol *sym = in->m->scopes->symbol_of[base->id];
    const Node *def = sym ? in->uses[symbol_owner(sym)->id].def : NULL;
    return def ? in->classes[def->id] : NULL;
}

/* Its members are all that a class needs to be plain. The fields come later. */
static bool plain_class(Infer *in, ClassFacts *c) {
    const AstClassDef *d = c->def;
    if (d->decorator_list.len || d->keywords.len || d->bases.len > 1) return false;
    if (d->bases.len && !infer_builtin_name(in, d->bases.at[0], "object")) {
        c->base = plain_base(in, d->bases.at[0]);
        if (!c->base) return false;
        c->root = c->base->root;
    }
    if (in->uses[symbol_owner(in->m->scopes->symbol_of[d->node.id])->id].def != &d->node) return false;
    for (uint32_t i = 0; i < d->body.len; i++) {
        const Node *n = d->body.at[i];
        bool doc = n->kind == AST_Expr && as(Expr, n)->value->kind == AST_Constant;
        if (doc || n->kind == AST_Pass || plain_constant(in, c, n)) continue;
        if (n->kind != AST_FunctionDef || !plain_method(in, c, as(FunctionDef, n))) return false;
        if (name_is(as(FunctionDef, n)->name, "__init__")) c->init = as(FunctionDef, n);
    }
    if (c->init && (c->init->decorator_list.len || !gives_none(c->init))) return false;
    return family_supers(in, c);
}

/* All fields of a class on its own, if `__init__` sets them before anything else sees the instance. */
static bool fields_at_once(Infer *in, ClassFacts *c) {
    if (c->family.len > 1 || in->m->scopes->scope_of[c->def->node.id]->needs_class_closure) return false;
    if (!c->init || find_fields(in, c)) return true;
    c->fields.len = 0;
    c->filled = 0;
    return false;
}

void infer_find_classes(Infer *in, Types *types, bool is_main) {
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len && is_main && !in->exposed; i++) {
        if (top.at[i]->kind != AST_ClassDef) continue;
        ClassFacts *c = NEW(in->arena, ClassFacts);
        c->def = as(ClassDef, top.at[i]);
        c->root = c;
        if (!plain_class(in, c)) {
            c->root->dynamic = true; /* and what it derives from */
            continue;
        }
        c->type = c->base ? c->root->type : type_instance(types, c, c->def->name->text);
        vec_push(in->arena, &c->root->family, c);
        in->classes[top.at[i]->id] = c;
        for (uint32_t k = 0; k < c->def->body.len; k++)
            if (c->def->body.at[k]->kind == AST_FunctionDef) in->direct[c->def->body.at[k]->id] = true;
    }
    for (uint32_t i = 0; i < top.len && is_main; i++) {
        ClassFacts *c = top.at[i]->kind == AST_ClassDef ? in->classes[top.at[i]->id] : NULL;
        if (!c || c->base) continue;
        c->late = !fields_at_once(in, c);
        if (c->late) c->dynamic = c->dynamic || in->deaths || !family_fields(in, c);
        c->dynamic = c->dynamic || !one_meaning(c);
    }
}

/* A class that is made of objects has methods that take and give objects. */
bool infer_drop_classes(Infer *in) {
    NodeList top = in->m->ast->module->body;
    bool dropped = false;
    for (uint32_t i = 0; i < top.len; i++) {
        ClassFacts *c = top.at[i]->kind == AST_ClassDef ? in->classes[top.at[i]->id] : NULL;
        if (!c || !c->root->dynamic || c->noticed) continue;
        c->noticed = dropped = true;
        for (size_t k = 0; k < c->fields.len; k++) ty_any(in, c->fields.at[k].ty);
        for (uint32_t k = 0; k < c->def->body.len; k++) {
            const Node *m = c->def->body.at[k];
            if (m->kind != AST_FunctionDef) continue;
            const Astarguments *a = as(arguments, as(FunctionDef, m)->args);
            uint32_t count = a->posonlyargs.len + a->args.len + a->kwonlyargs.len;
            in->direct[m->id] = false;
            if (in->result[m->id]) ty_any(in, in->result[m->id]);
            for (uint32_t p = 0; p < count; p++) {
                Ty *v = in->var[in->m->scopes->symbol_of[infer_param(a, p)->id]->id];
                if (v) ty_any(in, v);
            }
        }
    }
    return dropped;
}
