/* Families: plain classes that derive from each other, and classes whose fields are not all set at once. Their struct is made
 * before `__init__` runs; a field that may not be set where it is read is looked at first. A method that some override is called
 * by the instance's class. */
#include "analysis/infer_parts.h"

static bool is_scope(const Node *n) {
    return n->kind == AST_Lambda || n->kind == AST_FunctionDef || n->kind == AST_AsyncFunctionDef || n->kind == AST_ClassDef || n->kind == AST_ListComp ||
           n->kind == AST_SetComp || n->kind == AST_DictComp || n->kind == AST_GeneratorExp;
}

/* -- super() */

typedef struct Supers {
    Infer *in;
    ClassFacts *c;
    const Name *self; /* the method's first parameter */
    bool ok, inside; /* inside: a scope of its own */
} Supers;

static bool is_super(const Infer *in, const Node *n) {
    if (n->kind != AST_Call || as(Call, n)->args.len || as(Call, n)->keywords.len) return false;
    return infer_builtin_name(in, as(Call, n)->func, "super");
}

/* The base's method that `super().name(…)` calls; `object.__init__()` is none, and does nothing. */
static const AstFunctionDef *super_method(const ClassFacts *c, const AstCall *call) {
    return c->base ? class_find(c->base, as(Attribute, call->func)->attr) : NULL;
}

ClassFacts *infer_class_named(const Infer *in, const Node *n) {
    const Symbol *sym = n->kind == AST_Name ? in->m->scopes->symbol_of[n->id] : NULL;
    const Node *def = sym ? in->uses[symbol_owner(sym)->id].def : NULL;
    return def && def->kind == AST_ClassDef && in->assigned->at[n->id] == BOUND_CERTAINLY ? in->classes[def->id] : NULL;
}

/* The method that `Base.name(self, …)` calls, or NULL. */
static const AstFunctionDef *based_method(const Supers *w, const AstCall *c) {
    const Node *first = c->args.len ? c->args.at[0] : NULL;
    if (w->inside || c->func->kind != AST_Attribute || !first || first->kind != AST_Name || as(Name, first)->id != w->self) return NULL;
    const ClassFacts *base = infer_class_named(w->in, as(Attribute, c->func)->value);
    const AstFunctionDef *def = base && class_derives(w->c, base) ? class_find(base, as(Attribute, c->func)->attr) : NULL;
    if (!def || class_is_property(def) || class_is_static(def)) return NULL;
    return infer_bind(w->in->arena, &def->node, c) ? def : NULL;
}

static void find_supers(void *context, Node *n) {
    Supers *w = context;
    const AstCall *c = n->kind == AST_Call ? as(Call, n) : NULL;
    if (c && c->func->kind == AST_Attribute && is_super(w->in, as(Attribute, c->func)->value) && !w->inside) {
        const AstFunctionDef *def = super_method(w->c, c);
        if (def) w->ok = w->ok && !class_is_property(def) && !class_is_static(def) && infer_bind_method(w->in->arena, &def->node, c->func, c);
        else w->ok = w->ok && as(Attribute, c->func)->attr == w->in->init && !c->args.len && !c->keywords.len;
        w->in->supers[n->id] = w->c;
        w->in->based[n->id] = def;
        for (uint32_t i = 0; i < c->args.len; i++) find_supers(w, c->args.at[i]);
        for (uint32_t i = 0; i < c->keywords.len; i++) find_supers(w, c->keywords.at[i]);
        return;
    }
    const AstFunctionDef *based = c ? based_method(w, c) : NULL;
    if (based) w->in->supers[n->id] = w->c, w->in->based[n->id] = based;
    if (n->kind == AST_Name && (name_is(as(Name, n)->id, "super") || name_is(as(Name, n)->id, "__class__"))) w->ok = false;
    Supers inner = *w;
    inner.inside = w->inside || is_scope(n);
    ast_children(n, find_supers, &inner);
    w->ok = inner.ok;
}

bool family_supers(Infer *in, ClassFacts *c) {
    Supers w = {in, c, NULL, true, false};
    for (uint32_t i = 0; i < c->def->body.len; i++) {
        if (c->def->body.at[i]->kind != AST_FunctionDef) continue;
        const AstFunctionDef *f = as(FunctionDef, c->def->body.at[i]);
        NodeList body = f->body;
        w.self = class_self(f) ? as(arg, class_self(f))->arg : NULL;
        for (uint32_t k = 0; k < body.len; k++) find_supers(&w, body.at[k]);
    }
    return w.ok;
}

/* -- fields */

static const Name *field_of(const Node *n, const Name *self) {
    if (n->kind != AST_Attribute || as(Attribute, n)->value->kind != AST_Name) return NULL;
    return as(Name, as(Attribute, n)->value)->id == self ? as(Attribute, n)->attr : NULL;
}

typedef struct Stores {
    Infer *in;
    ClassFacts *root;
    const Name *self;
    bool ok;
} Stores;

static void find_stores(void *context, Node *n) {
    Stores *w = context;
    const Name *field = field_of(n, w->self);
    if (field && as(Attribute, n)->ctx == CTX_Store) {
        if (strncmp(field->text, "__", 2) == 0) w->ok = false; /* mangled, or special */
        if (!class_field(w->root, field)) vec_push(w->in->arena, &w->root->fields, (FieldFacts){field, ty_kept(w->in, TYPE_NEVER), NULL});
    }
    ast_children(n, find_stores, w);
}

/* What is certain while an instance of one class is made. */
typedef struct Making {
    const Infer *in;
    ClassFacts *made;
    const Name *self;
    bool seen; /* something else may look at the instance from here on */
} Making;

static bool is_set(const ClassFacts *c, const Name *field) {
    for (size_t i = 0; i < c->sets.len; i++)
        if (c->sets.at[i] == field) return true;
    return false;
}

/* Only fields that are set may be read of an instance that is not whole. */
static void look(void *context, Node *n) {
    Making *w = context;
    const Name *field = field_of(n, w->self);
    if (field && (is_set(w->made, field) || as(Attribute, n)->ctx == CTX_Store)) return;
    field = n->kind == AST_AugAssign ? field_of(as(AugAssign, n)->target, w->self) : NULL;
    if (field && !is_set(w->made, field)) w->seen = true;
    if (n->kind == AST_Return || n->kind == AST_Yield || n->kind == AST_YieldFrom || (n->kind == AST_Name && as(Name, n)->id == w->self)) w->seen = true;
    ast_children(n, look, w);
}

static void set_target(Making *w, const Node *target) {
    const Name *field = field_of(target, w->self);
    if (field) {
        if (!is_set(w->made, field)) vec_push(w->in->arena, &w->made->sets, field);
    } else if (target->kind == AST_Tuple) {
        for (uint32_t i = 0; i < as(Tuple, target)->elts.len; i++) set_target(w, as(Tuple, target)->elts.at[i]);
    } else {
        look(w, (Node *)target);
    }
}

/* The statements of an `__init__`, up to where something else may look at the instance. */
static void make(Making *w, const ClassFacts *c, const AstFunctionDef *init) {
    const Name *outer = w->self;
    w->self = as(arg, class_self(init))->arg;
    for (uint32_t i = 0; i < init->body.len && !w->seen; i++) {
        const Node *n = init->body.at[i];
        const Node *value = n->kind == AST_Expr ? as(Expr, n)->value : NULL;
        if (value && value->kind == AST_Call && w->in->supers[value->id]) {
            const AstCall *call = as(Call, value);
            bool names = as(Attribute, call->func)->value->kind == AST_Name; /* `Base.__init__(self, …)` */
            for (uint32_t k = names; k < call->args.len; k++) look(w, call->args.at[k]);
            for (uint32_t k = 0; k < call->keywords.len; k++) look(w, call->keywords.at[k]);
            const AstFunctionDef *def = w->in->based[value->id];
            if (def && def->name != init->name) w->seen = true;
            if (def && !w->seen) make(w, c, def);
        } else if (n->kind == AST_Assign) {
            look(w, (Node *)as(Assign, n)->value);
            for (uint32_t k = 0; k < as(Assign, n)->targets.len && !w->seen; k++) set_target(w, as(Assign, n)->targets.at[k]);
        } else if (n->kind == AST_AnnAssign && as(AnnAssign, n)->value) {
            look(w, (Node *)as(AnnAssign, n)->value);
            if (!w->seen) set_target(w, as(AnnAssign, n)->target);
        } else {
            look(w, (Node *)n);
        }
    }
    w->self = outer;
}

bool class_sets(const ClassFacts *c, const Name *field) {
    const ClassFacts *root = c->root;
    for (size_t i = 0; i < root->family.len && root->late; i++)
        if (root->family.at[i]->made && class_derives(root->family.at[i], c) && !is_set(root->family.at[i], field)) return false;
    return true;
}

bool family_fields(Infer *in, ClassFacts *root) {
    Stores w = {in, root, NULL, true};
    for (size_t i = 0; i < root->family.len; i++) {
        ClassFacts *c = root->family.at[i];
        for (uint32_t k = 0; k < c->def->body.len; k++) {
            if (c->def->body.at[k]->kind != AST_FunctionDef) continue;
            const AstFunctionDef *f = as(FunctionDef, c->def->body.at[k]);
            if (!class_self(f)) continue;
            w.self = as(arg, class_self(f))->arg;
            for (uint32_t s = 0; s < f->body.len; s++) find_stores(&w, f->body.at[s]);
        }
        const AstFunctionDef *init = class_find(c, in->init);
        Making made = {in, c, NULL, false};
        if (init) make(&made, c, init);
    }
    /* A field hides a method. */
    for (size_t i = 0; i < root->family.len; i++)
        for (size_t k = 0; k < root->fields.len; k++)
            if (class_method(root->family.at[i], root->fields.at[k].name)) w.ok = false;
    return w.ok;
}

/* -- what is missing */

/* Would CPython suggest one name for the other? A "yes" may be wrong. */
static bool alike(const Name *a, const Name *b) {
    enum { MOST = 40 };
    size_t n = a->len, m = b->len, row[MOST + 1];
    if (n > MOST || m > MOST) return true;
    for (size_t i = 0; i <= n; i++) row[i] = 2 * i;
    for (size_t k = 1; k <= m; k++) {
        size_t diagonal = row[0];
        row[0] = 2 * k;
        for (size_t i = 1; i <= n; i++) {
            size_t cost = a->text[i - 1] == b->text[k - 1] ? 0 : (a->text[i - 1] | 32) == (b->text[k - 1] | 32) ? 1 : 2;
            size_t best = diagonal + cost;
            if (row[i] + 2 < best) best = row[i] + 2;
            if (row[i - 1] + 2 < best) best = row[i - 1] + 2;
            diagonal = row[i];
            row[i] = best;
        }
    }
    return row[n] <= (n + m + 3) * 2 / 6;
}

bool family_may_miss(const Infer *in, const ClassFacts *root, const Name *name) {
    if (in->errors_seen) return false;
    for (size_t i = 0; i < root->fields.len; i++)
        if (root->fields.at[i].name != name && alike(name, root->fields.at[i].name)) return false;
    for (size_t i = 0; i < root->family.len; i++) {
        NodeList body = root->family.at[i]->def->body;
        for (uint32_t k = 0; k < body.len; k++)
            if (body.at[k]->kind == AST_FunctionDef && as(FunctionDef, body.at[k])->name != name && alike(name, as(FunctionDef, body.at[k])->name)) return false;
    }
    return strncmp(name->text, "__", 2) != 0;
}

/* -- methods */

ClassFacts *family_at(const Infer *in, const Node *receiver, ClassFacts *root) {
    const Symbol *sym = receiver->kind == AST_Name ? in->m->scopes->symbol_of[receiver->id] : NULL;
    ClassFacts *c = sym ? in->self[symbol_owner(sym)->id] : NULL;
    return c && c->root == root ? c : root;
}

static bool same_default(const Node *a, const Node *b) {
    if (!a || !b) return a == b;
    const Const *x = &as(Constant, a)->value, *y = &as(Constant, b)->value;
    if (x->kind != y->kind || x->real != y->real || x->small != y->small) return false;
    return x->text.len == y->text.len && (!x->text.len || memcmp(x->text.at, y->text.at, x->text.len) == 0);
}

/* Can one be called in place of the other? */
static bool same_shape(const AstFunctionDef *f, const AstFunctionDef *g) {
    const Astarguments *a = as(arguments, f->args), *b = as(arguments, g->args);
    if (a->posonlyargs.len || b->posonlyargs.len || a->args.len != b->args.len || a->kwonlyargs.len || b->kwonlyargs.len || a->defaults.len != b->defaults.len)
        return false;
    for (uint32_t i = 1; i < a->args.len; i++)
        if (as(arg, a->args.at[i])->arg != as(arg, b->args.at[i])->arg) return false;
    for (uint32_t i = 0; i < a->defaults.len; i++)
        if (!same_default(a->defaults.at[i], b->defaults.at[i])) return false;
    return class_is_property(f) == class_is_property(g) && class_is_static(f) == class_is_static(g);
}

static Ty *param_of(const Infer *in, const AstFunctionDef *f, uint32_t i) {
    return in->var[in->m->scopes->symbol_of[infer_param(as(arguments, f->args), i)->id]->id];
}

/* Does some class' instance find it under its name? */
static bool is_found(const ClassFacts *root, const AstFunctionDef *f) {
    for (size_t i = 0; i < root->family.len; i++)
        if (root->family.at[i]->made && class_find(root->family.at[i], f->name) == f) return true;
    return false;
}

static void join(Infer *in, ClassFacts *root, const AstFunctionDef *f, const AstFunctionDef *g) {
    if (!same_shape(f, g)) {
        root->dynamic = true;
        return;
    }
    ty_unify(in, in->result[f->node.id], in->result[g->node.id]);
    for (uint32_t i = 1; i < as(arguments, f->args)->args.len; i++) {
        Ty *a = param_of(in, f, i), *b = param_of(in, g, i);
        if (a && b) ty_unify(in, a, b);
        else if (a || b) ty_any(in, a ? a : b);
    }
}

void family_join(Infer *in) {
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len; i++) {
        ClassFacts *c = top.at[i]->kind == AST_ClassDef ? in->classes[top.at[i]->id] : NULL;
        for (uint32_t k = 0; c && !c->root->dynamic && k < c->def->body.len; k++) {
            if (c->def->body.at[k]->kind != AST_FunctionDef) continue;
            const AstFunctionDef *f = as(FunctionDef, c->def->body.at[k]);
            if (!class_self(f)) continue;
            in->self[in->m->scopes->symbol_of[class_self(f)->id]->id] = c;
            if (f->name == in->init || !is_found(c->root, f)) continue;
            for (size_t of = 0; of < c->root->family.len; of++) {
                const AstFunctionDef *g = class_method(c->root->family.at[of], f->name);
                if (g && g != f && is_found(c->root, g)) join(in, c->root, f, g);
            }
        }
    }
}

static void bind(Infer *in, const AstFunctionDef *def, const Node **args) {
    const Astarguments *a = as(arguments, def->args);
    for (uint32_t i = 1; i < a->posonlyargs.len + a->args.len + a->kwonlyargs.len; i++) {
        Ty *param = param_of(in, def, i), *given = infer_expr(in, args[i]);
        if (param) ty_flow(in, given, param);
        else ty_escapes(in, given);
    }
}

Ty *infer_family_call(Infer *in, const AstCall *c, const Node *receiver, ClassFacts *root, const Name *name) {
    ClassMethods m = class_methods(family_at(in, receiver, root), name);
    if (m.missing && !family_may_miss(in, root, name)) return NULL;
    if (!m.found || m.found->name == in->init || !in->direct[m.found->node.id] || class_is_property(m.found) == (c != NULL) || class_is_static(m.found)) return NULL;
    if (!c) return in->result[m.found->node.id];
    const Node **args = infer_bind_method(in->arena, &m.found->node, receiver, c);
    if (!args) return NULL;
    bind(in, m.found, args);
    return in->result[m.found->node.id];
}

Ty *infer_super(Infer *in, const AstCall *c) {
    ClassFacts *from = in->supers[c->node.id];
    if (!from || from->root->dynamic) return NULL;
    const AstFunctionDef *def = in->based[c->node.id];
    if (!def) return infer_into(in, &c->node, ty_new(in, TYPE_NONE));
    bool names = as(Attribute, c->func)->value->kind == AST_Name;
    bind(in, def, names ? infer_bind(in->arena, &def->node, c) : infer_bind_method(in->arena, &def->node, c->func, c));
    return infer_into(in, &c->node, in->result[def->node.id]);
}

const AstFunctionDef *infer_static(Infer *in, const AstCall *c) {
    if (c->func->kind != AST_Attribute) return NULL;
    const AstAttribute *a = as(Attribute, c->func);
    ClassFacts *of = infer_class_named(in, a->value);
    const AstFunctionDef *def = of && !of->root->dynamic ? class_find(of, a->attr) : NULL;
    return def && class_is_static(def) && infer_bind(in->arena, &def->node, c) ? def : NULL;
}

Ty *infer_static_call(Infer *in, const AstCall *c) {
    const AstFunctionDef *def = infer_static(in, c);
    if (!def || !in->direct[def->node.id]) return NULL;
    const Node **args = infer_bind(in->arena, &def->node, c);
    for (uint32_t i = 0; i < as(arguments, def->args)->posonlyargs.len + as(arguments, def->args)->args.len + as(arguments, def->args)->kwonlyargs.len; i++) {
        Ty *param = param_of(in, def, i), *given = infer_expr(in, args[i]);
        if (param) ty_flow(in, given, param);
        else ty_escapes(in, given);
    }
    return infer_into(in, &c->node, in->result[def->node.id]);
}

/* -- isinstance() */

bool infer_class_names(const Infer *in, const AstCall *c, NodeList *out) {
    if (c->args.len != 2 || c->keywords.len || c->args.at[0]->kind == AST_Starred || !infer_builtin_name(in, c->func, "isinstance")) return false;
    *out = (NodeList){.at = (Node **)&c->args.at[1], .len = 1};
    if (c->args.at[1]->kind == AST_Tuple) *out = as(Tuple, c->args.at[1])->elts;
    for (uint32_t i = 0; i < out->len; i++)
        if (!infer_class_named(in, out->at[i])) return false;
    return out->len > 0;
}

bool infer_isinstance(Infer *in, const AstCall *c) {
    NodeList names;
    if (!infer_class_names(in, c, &names)) return false;
    bool dynamic = false;
    for (uint32_t i = 0; i < names.len; i++) dynamic = dynamic || infer_class_named(in, names.at[i])->root->dynamic;
    Ty *t = ty_find(infer_expr(in, c->args.at[0])), *inner = t->kind == TYPE_OPTIONAL ? ty_find(t->args[0]) : t;
    if (!dynamic && (inner->kind == TYPE_INSTANCE || inner->kind == TYPE_NEVER || inner->kind == TYPE_NONE)) {
        infer_into(in, &c->node, ty_new(in, TYPE_BOOL));
        return true;
    }
    for (uint32_t i = 0; i < names.len; i++) {
        ClassFacts *root = infer_class_named(in, names.at[i])->root;
        in->changed = in->changed || !root->dynamic;
        root->dynamic = true;
    }
    ty_escapes(in, t);
    infer_any(in, &c->node);
    return true;
}

/* Is every instance that a value may be one of the classes? */
static bool always_one(Infer *in, const Node *n) {
    NodeList names;
    if (n->kind != AST_Call || !infer_class_names(in, as(Call, n), &names) || as(Call, n)->args.at[0]->kind != AST_Name) return false;
    Ty *t = ty_find(infer_expr(in, as(Call, n)->args.at[0]));
    if (t->kind == TYPE_NEVER) return true; /* so far */
    if (t->kind != TYPE_INSTANCE) return false;
    for (size_t i = 0; i < t->of->family.len; i++) {
        const ClassFacts *c = t->of->family.at[i];
        bool is = !c->made && t->of->family.len > 1;
        for (uint32_t k = 0; k < names.len; k++) is = is || class_derives(c, infer_class_named(in, names.at[k]));
        if (!is) return false;
    }
    return true;
}

bool infer_never(Infer *in, const Node *test) {
    return test->kind == AST_UnaryOp && as(UnaryOp, test)->op == UNARY_Not && always_one(in, as(UnaryOp, test)->operand);
}
