/* Plain classes that derive from each other: one struct, methods that are called by the instance's class, calls of bases' methods. */
#include "transpile/hir/lower.h"

static HirStruct *struct_of(Lower *l, const ClassFacts *root) {
    for (size_t i = 0; i < l->m->hir->structs.len; i++)
        if (l->m->hir->structs.at[i].facts == root) return &l->m->hir->structs.at[i];
    bug("a family without a struct");
}

static HirFn *fn_of(Lower *l, const AstFunctionDef *def) { return def ? l->m->fn_of[def->node.id] : NULL; }

static const char *last_part(const char *path) {
    const char *colon = strrchr(path, ':');
    return colon ? colon + 1 : path;
}

static const Name *dunder(Lower *l, const char *name) { return name_from(&l->s->names, name); }

void declare_member(Lower *l, const ClassFacts *facts, HirFn *class_) {
    HirMember made = {.facts = facts, .rust = class_->rust, .init = fn_of(l, class_find(facts, dunder(l, "__init__")))};
    if (facts->made) {
        made.make = NEW(l->arena, HirFn);
        if (made.init) *made.make = *made.init;
        else *made.make = (HirFn){.kind = HIR_FN_PLAIN};
        made.make->rust = unique_item(l, arena_printf(l->arena, "%s::new", class_->rust));
        made.make->result = facts->type;
        if (made.init) made.make->params.at++, made.make->params.len--;
    }
    vec_push(l->arena, &struct_of(l, facts->root)->members, made);
}

/* -- methods */

/* The function that calls a method by the instance's class; where there is none of that name, the one called `otherwise`. */
static HirFn *dispatch(Lower *l, const ClassFacts *root, const Name *name, const Name *otherwise) {
    HirStruct *s = struct_of(l, root);
    for (size_t i = 0; i < s->dispatches.len; i++)
        if (s->dispatches.at[i].name == name && s->dispatches.at[i].kind == HIR_BY_CLASS) return s->dispatches.at[i].fn;
    HirDispatch made = {.name = name, .fn = NEW(l->arena, HirFn)};
    for (size_t i = 0; i < s->members.len; i++) {
        const ClassFacts *c = s->members.at[i].facts;
        const AstFunctionDef *def = c->made ? class_find(c, name) : NULL;
        if (c->made && !def && otherwise) def = class_find(c, otherwise);
        HirFn *target = fn_of(l, def);
        if (target && !made.fn->rust) *made.fn = *target, made.fn->rust = unique_item(l, arena_printf(l->arena, "%s::%s_by_class", s->rust, last_part(target->rust)));
        vec_push(l->arena, &made.targets, target);
    }
    vec_push(l->arena, &s->dispatches, made);
    return made.fn;
}

HirFn *family_method(Lower *l, const ClassFacts *root, const Name *name) {
    ClassMethods m = class_methods(root, name);
    if (!m.found || m.missing || class_is_property(m.found)) return NULL;
    return m.several ? dispatch(l, root, name, NULL) : fn_of(l, m.found);
}

static HirParam lent(Lower *l, const char *name, const Type *type) {
    HirVar *v = NEW(l->arena, HirVar);
    *v = (HirVar){.rust = name, .python = name, .type = type, .is_param = true, .by_ref = true, .declared = true};
    return (HirParam){.var = v, .name = name};
}

HirFn *family_compare(Lower *l, const ClassFacts *root, CmpOpKind op) {
    HirStruct *s = struct_of(l, root);
    static const char *const called[] = {[CMP_Eq] = "is_eq", [CMP_Lt] = "is_lt", [CMP_LtE] = "is_le", [CMP_Gt] = "is_gt", [CMP_GtE] = "is_ge"};
    static const CmpOpKind turned[] = {[CMP_Lt] = CMP_Gt, [CMP_LtE] = CMP_GtE, [CMP_Gt] = CMP_Lt, [CMP_GtE] = CMP_LtE};
    if (op == CMP_NotEq) op = CMP_Eq;
    HirDispatch made = {.kind = op == CMP_Eq ? HIR_EQUAL : HIR_ORDER, .name = dunder(l, special_of_compare(op)), .fn = NEW(l->arena, HirFn)};
    for (size_t i = 0; i < s->dispatches.len; i++)
        if (s->dispatches.at[i].name == made.name && s->dispatches.at[i].kind != HIR_BY_CLASS) return s->dispatches.at[i].fn;
    const Name *method = made.name;
    if (op != CMP_Eq && !class_defines(root, method->text)) method = dunder(l, special_of_compare(turned[op])), made.kind = HIR_ORDER_TURNED;
    for (size_t i = 0; i < s->members.len; i++) vec_push(l->arena, &made.targets, s->members.at[i].facts->made ? fn_of(l, class_find(s->members.at[i].facts, method)) : NULL);
    if (!s->members.len) vec_push(l->arena, &made.targets, fn_of(l, class_find(root, method)));
    *made.fn = (HirFn){.kind = HIR_FN_PLAIN, .rust = unique_item(l, arena_printf(l->arena, "%s::%s", s->rust, called[op])), .result = type_of(l->types, TYPE_BOOL)};
    vec_push(l->arena, &made.fn->params, lent(l, "a", root->type));
    vec_push(l->arena, &made.fn->params, lent(l, "b", root->type));
    vec_push(l->arena, &s->dispatches, made);
    return made.fn;
}

static HirFn *truth_of(Lower *l, const ClassFacts *c) {
    const AstFunctionDef *f = class_find(c, dunder(l, "__bool__"));
    return fn_of(l, f ? f : class_find(c, dunder(l, "__len__")));
}

/* What instances do of themselves: whether one is true, whether two are equal. */
void declare_specials(Lower *l, const ClassFacts *root) {
    HirStruct *s = struct_of(l, root);
    if (class_defines(root, "__bool__") || class_defines(root, "__len__")) {
        HirDispatch made = {.kind = HIR_TRUTH, .fn = NEW(l->arena, HirFn)};
        for (size_t i = 0; i < s->members.len; i++) vec_push(l->arena, &made.targets, s->members.at[i].facts->made ? truth_of(l, s->members.at[i].facts) : NULL);
        if (!s->members.len) vec_push(l->arena, &made.targets, truth_of(l, root));
        *made.fn = (HirFn){.kind = HIR_FN_PLAIN, .rust = unique_item(l, arena_printf(l->arena, "%s::truth", s->rust)), .result = type_of(l->types, TYPE_BOOL)};
        vec_push(l->arena, &made.fn->params, lent(l, "a", root->type));
        vec_push(l->arena, &s->dispatches, made);
        s->truth = made.fn->rust;
    }
    bool compares = class_defines(root, "__eq__") && !class_defines(root, "__ne__");
    for (size_t i = 0; i < root->family.len; i++) {
        HirFn *fn = fn_of(l, class_method(root->family.at[i], dunder(l, "__eq__")));
        if (fn && (fn->result->kind != TYPE_BOOL || fn->params.len != 2 || fn->params.at[1].var->type != root->type)) compares = false;
    }
    if (compares) s->eq = family_compare(l, root, CMP_Eq)->rust;
}

/* What the instances' texts are made by. */
void declare_texts(Lower *l, const ClassFacts *root) {
    HirStruct *s = struct_of(l, root);
    const Name *repr = dunder(l, "__repr__"), *str = dunder(l, "__str__");
    ClassMethods r = class_methods(root, repr), t = class_methods(root, str);
    if (!r.found && !t.found) return;
    if (r.found && fn_of(l, r.found)->result->kind == TYPE_STR) s->repr = r.several || r.missing ? dispatch(l, root, repr, NULL)->rust : fn_of(l, r.found)->rust;
    if (!t.found) s->str = s->repr;
    else if (fn_of(l, t.found)->result->kind == TYPE_STR) s->str = t.several || t.missing ? dispatch(l, root, str, repr)->rust : fn_of(l, t.found)->rust;
}

const ClassFacts *family_class_at(Lower *l, const Node *receiver, const ClassFacts *root) {
    const Symbol *sym = receiver->kind == AST_Name ? SYMBOL(l, receiver) : NULL;
    const ClassFacts *c = sym ? l->m->types->self[symbol_owner(sym)->id] : NULL;
    return c && c->root == root ? c : root;
}

static const ClassFacts *named(Lower *l, const Node *name) {
    return l->m->types->classes[l->m->uses[symbol_owner(SYMBOL(l, name))->id].def->id];
}

/* `ShapeClass::Square | ShapeClass::Circle`: those that derive from `from`, or that have a method. */
static const char *classes(Lower *l, const HirStruct *s, NodeList from, const Name *method) {
    Buf b = buf_in(l->arena);
    buf_text(&b, "");
    for (size_t i = 0; i < s->members.len; i++) {
        const HirMember *m = &s->members.at[i];
        bool in = method && class_find(m->facts, method);
        for (uint32_t k = 0; k < from.len; k++) in = in || class_derives(m->facts, named(l, from.at[k]));
        if (m->facts->made && in) buf_printf(&b, "%s%s::%s", b.len ? " | " : "", s->classes, m->rust);
    }
    return b.at;
}

const char *family_with_constant(Lower *l, const ClassFacts *root, const Name *name, const Node *value) {
    const HirStruct *s = struct_of(l, root);
    Buf b = buf_in(l->arena);
    buf_text(&b, "");
    for (size_t i = 0; i < s->members.len; i++) {
        const HirMember *m = &s->members.at[i];
        if (m->facts->made && class_constant(m->facts, name) == value) buf_printf(&b, "%s%s::%s", b.len ? " | " : "", s->classes, m->rust);
    }
    return b.at;
}

/* Those of the instance's classes that lack the method raise before arguments are evaluated. */
static HirExpr *checked(Lower *l, const AstAttribute *a, HirExpr *self, const ClassFacts *root) {
    self = as_temp(l, self, "object");
    const char *text = arena_printf(l->arena, "|it| matches!(it.class, %s), \"%s\"", classes(l, struct_of(l, root), (NodeList){0}, a->attr), a->attr->text);
    put_eval(l, op_text(make_op(l, HOP_METHOD_CHECK, &a->node, self, NULL), text));
    return self;
}

HirExpr *family_call(Lower *l, const AstAttribute *a, const AstCall *c, const ClassFacts *root) {
    ClassMethods m = class_methods(family_class_at(l, a->value, root), a->attr);
    if (!m.found || m.found->name == dunder(l, "__init__") || class_is_property(m.found) == (c != NULL) || class_is_static(m.found)) return NULL;
    const Node **given = c ? infer_bind_method(l->arena, &m.found->node, a->value, c) : NULL;
    if (c && !given) return NULL;
    HirFn *fn = m.several ? dispatch(l, root, a->attr, NULL) : fn_of(l, m.found);
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->fn = fn;
    e->type = fn->result;
    e->raises = true;
    HirBlock *steps = new_block(l);
    HirExpr *self = unwrap(l, lower_expr(l, a->value), a);
    if (m.missing) IN_BLOCK(l, steps) self = checked(l, a, self, root);
    vec_push(l->arena, &e->operands, pass(l, &fn->params.at[0], self));
    for (size_t i = 1; given && i < fn->params.len; i++) vec_push(l->arena, &e->operands, pass(l, &fn->params.at[i], lower_expr(l, given[i])));
    e->raise = raise_here(l, c ? &c->node : &a->node);
    return m.missing ? seq(l, steps, e) : e;
}

HirExpr *family_make(Lower *l, const AstCall *c) {
    const Symbol *sym = c->func->kind == AST_Name ? SYMBOL(l, c->func) : NULL;
    const Node *def = sym ? l->m->uses[symbol_owner(sym)->id].def : NULL;
    const ClassFacts *facts = def && def->kind == AST_ClassDef ? l->m->types->classes[def->id] : NULL;
    if (!facts) return NULL;
    HirStruct *s = struct_of(l, facts->root);
    const HirMember *m = s->members.at;
    while (m->facts != facts) m++;
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->fn = m->make;
    e->type = facts->type;
    e->raises = true;
    const AstFunctionDef *init = class_find(facts, dunder(l, "__init__"));
    const Node **given = init ? infer_bind_method(l->arena, &init->node, c->func, c) : NULL;
    if (init && !given) return NULL;
    for (size_t i = 0; given && i < m->make->params.len; i++) vec_push(l->arena, &e->operands, pass(l, &m->make->params.at[i], lower_expr(l, given[i + 1])));
    e->raise = raise_here(l, &c->node);
    return e;
}

HirExpr *family_super(Lower *l, const AstCall *c) {
    const ClassFacts *from = l->untyped ? NULL : l->m->types->supers[c->node.id];
    if (!from || from->root->dynamic) return NULL;
    const AstFunctionDef *def = l->m->types->based[c->node.id];
    static const Const none = {.kind = CONST_NONE};
    if (!def) return make_const(l, &none); /* object.__init__() */
    HirFn *fn = fn_of(l, def);
    bool names = as(Attribute, c->func)->value->kind == AST_Name; /* `Base.name(self, …)` */
    const Node **given = names ? infer_bind(l->arena, &def->node, c) : infer_bind_method(l->arena, &def->node, c->func, c);
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->fn = fn;
    e->type = fn->result;
    e->raises = true;
    vec_push(l->arena, &e->operands, pass(l, &fn->params.at[0], make_read(l, l->f->fn->params.at[0].var)));
    for (size_t i = 1; i < fn->params.len; i++) vec_push(l->arena, &e->operands, pass(l, &fn->params.at[i], lower_expr(l, given[i])));
    e->raise = raise_here(l, &c->node);
    return e;
}

HirExpr *family_static(Lower *l, const AstCall *c) {
    if (l->untyped || c->func->kind != AST_Attribute || as(Attribute, c->func)->value->kind != AST_Name) return NULL;
    const AstAttribute *a = as(Attribute, c->func);
    const Symbol *sym = SYMBOL(l, a->value);
    const Node *class_ = sym ? l->m->uses[symbol_owner(sym)->id].def : NULL;
    const ClassFacts *facts = class_ && class_->kind == AST_ClassDef ? l->m->types->classes[class_->id] : NULL;
    const AstFunctionDef *def = facts ? class_find(facts, a->attr) : NULL;
    const Node **given = def && class_is_static(def) ? infer_bind(l->arena, &def->node, c) : NULL;
    if (!given) return NULL;
    HirExpr *e = make_expr(l, HIR_CALL, TYPE_ANY);
    e->fn = fn_of(l, def);
    e->type = e->fn->result;
    e->raises = true;
    for (size_t i = 0; i < e->fn->params.len; i++) vec_push(l->arena, &e->operands, pass(l, &e->fn->params.at[i], lower_expr(l, given[i])));
    e->raise = raise_here(l, &c->node);
    return e;
}

HirExpr *family_isinstance(Lower *l, const AstCall *c) {
    if (c->args.len != 2 || c->keywords.len || !is_builtin_name(l, c->func, "isinstance") || inferred(l, &c->node)->kind != TYPE_BOOL) return NULL;
    NodeList names = {.at = (Node **)&c->args.at[1], .len = 1};
    if (c->args.at[1]->kind == AST_Tuple) names = as(Tuple, c->args.at[1])->elts;
    const Type *type = inferred(l, c->args.at[0]), *inner = type->kind == TYPE_OPTIONAL ? type->args[0] : type;
    if (inner->kind != TYPE_INSTANCE && inner->kind != TYPE_NONE) return NULL;
    const HirStruct *s = inner->kind == TYPE_INSTANCE ? struct_of(l, inner->of) : &(HirStruct){0};
    bool some = type->kind == TYPE_OPTIONAL;
    HirExpr *self = lower_expr(l, c->args.at[0]);
    const char *which = s->classes ? classes(l, s, names, NULL) : "";
    if (*which) return op_text(make_op(l, some ? HOP_SOME_IS_CLASS : HOP_IS_CLASS, NULL, lend(self, NULL), NULL), which);
    bool is = false; /* the same of all */
    for (uint32_t i = 0; i < names.len && !s->classes; i++) is = is || (inner->of && named(l, names.at[i]) == inner->of);
    if (is && some) return make_op(l, HOP_T_IS_SOME, NULL, self, NULL);
    HirBlock *steps = new_block(l);
    IN_BLOCK(l, steps) as_temp(l, self, "object");
    return seq(l, steps, make_text(l, TYPE_BOOL, is ? "true" : "false"));
}
