/* What plain classes do without a call of a method by its name: operators that call special methods, constants of the class,
 * the name of an instance's class. */
#include "analysis/infer_parts.h"

const char *special_of_binary(OperatorKind op) {
    static const char *const names[] = {[OP_Add] = "__add__", [OP_Sub] = "__sub__", [OP_Mult] = "__mul__", [OP_MatMult] = "__matmul__", [OP_Div] = "__truediv__",
                                        [OP_Mod] = "__mod__", [OP_Pow] = "__pow__", [OP_LShift] = "__lshift__", [OP_RShift] = "__rshift__", [OP_BitOr] = "__or__",
                                        [OP_BitXor] = "__xor__", [OP_BitAnd] = "__and__", [OP_FloorDiv] = "__floordiv__"};
    return names[op];
}

const char *special_of_right(OperatorKind op) {
    static const char *const names[] = {[OP_Add] = "__radd__", [OP_Sub] = "__rsub__", [OP_Mult] = "__rmul__", [OP_MatMult] = "__rmatmul__", [OP_Div] = "__rtruediv__",
                                        [OP_Mod] = "__rmod__", [OP_Pow] = "__rpow__", [OP_LShift] = "__rlshift__", [OP_RShift] = "__rrshift__", [OP_BitOr] = "__ror__",
                                        [OP_BitXor] = "__rxor__", [OP_BitAnd] = "__rand__", [OP_FloorDiv] = "__rfloordiv__"};
    return names[op];
}

const char *special_of_compare(CmpOpKind op) {
    static const char *const names[] = {[CMP_Eq] = "__eq__", [CMP_NotEq] = "__ne__", [CMP_Lt] = "__lt__", [CMP_LtE] = "__le__", [CMP_Gt] = "__gt__", [CMP_GtE] = "__ge__"};
    return op <= CMP_GtE ? names[op] : NULL;
}

static CmpOpKind turned(CmpOpKind op) { return op == CMP_Lt ? CMP_Gt : op == CMP_Gt ? CMP_Lt : op == CMP_LtE ? CMP_GtE : op == CMP_GtE ? CMP_LtE : op; }

/* -- attributes of classes */

/* The name of a class. */
static bool is_name_of_class(const AstAttribute *a) { return name_is(a->attr, "__name__") || name_is(a->attr, "__qualname__"); }

const Node *infer_class_of(const AstAttribute *a) {
    if (!is_name_of_class(a)) return NULL;
    if (a->value->kind == AST_Attribute) return name_is(as(Attribute, a->value)->attr, "__class__") ? as(Attribute, a->value)->value : NULL;
    const AstCall *c = a->value->kind == AST_Call ? as(Call, a->value) : NULL;
    return c && c->args.len == 1 && !c->keywords.len && c->args.at[0]->kind != AST_Starred ? c->args.at[0] : NULL;
}

bool infer_names_constant(const Infer *in, const Node *n) {
    const AstAttribute *a = as(Attribute, n);
    const ClassFacts *c = a->ctx == CTX_Load ? infer_class_named(in, a->value) : NULL;
    return c && (is_name_of_class(a) || class_constant(c, a->attr));
}

/* The constant in all classes that an instance may be of; NULL: some have none. */
static Ty *constant_at(Infer *in, const ClassFacts *at, const Name *name) {
    Ty *out = ty_new(in, TYPE_NEVER);
    for (size_t i = 0; i < at->root->family.len; i++) {
        const ClassFacts *c = at->root->family.at[i];
        if (!class_derives(c, at) || (!c->made && at->root->family.len > 1)) continue;
        const Node *value = class_constant(c, name);
        if (!value) return NULL;
        ty_flow(in, infer_expr(in, value), out);
    }
    return class_constant(at, name) || ty_find(out)->kind != TYPE_NEVER ? out : NULL;
}

Ty *infer_class_attribute(Infer *in, const AstAttribute *a) {
    ClassFacts *named = infer_names_constant(in, &a->node) ? infer_class_named(in, a->value) : NULL;
    if (named && named->root->dynamic) return NULL;
    if (named) return is_name_of_class(a) ? ty_new(in, TYPE_STR) : infer_expr(in, class_constant(named, a->attr));
    const Node *of = infer_class_of(a);
    if (of && (a->value->kind == AST_Attribute || infer_builtin_name(in, as(Call, a->value)->func, "type"))) {
        Ty *t = ty_find(infer_expr(in, of));
        if (t->kind == TYPE_INSTANCE) return ty_new(in, TYPE_STR);
        if (t->kind == TYPE_NEVER) return t;
    }
    if (of) return NULL;
    Ty *t = ty_find(infer_expr(in, a->value));
    if (t->kind == TYPE_OPTIONAL) t = ty_find(t->args[0]);
    return t->kind == TYPE_INSTANCE ? constant_at(in, family_at(in, a->value, t->of), a->attr) : NULL;
}

/* -- operators */

static Ty *param_of(const Infer *in, const AstFunctionDef *f, uint32_t i) {
    return in->var[in->m->scopes->symbol_of[infer_param(as(arguments, f->args), i)->id]->id];
}

static bool takes(const AstFunctionDef *f, uint32_t count) {
    const Astarguments *a = as(arguments, f->args);
    return a->posonlyargs.len + a->args.len == count && !a->kwonlyargs.len;
}

Ty *infer_special(Infer *in, Ty *self, const char *name, Ty *const *args, uint32_t count) {
    self = ty_find(self);
    if (self->kind != TYPE_INSTANCE) return NULL;
    ClassMethods m = class_methods(self->of, name_from(in->names, name));
    if (!m.found || m.missing || class_is_property(m.found) || !in->direct[m.found->node.id] || !takes(m.found, count + 1)) return NULL;
    for (uint32_t i = 0; i < count; i++) {
        Ty *param = param_of(in, m.found, i + 1);
        if (param) ty_flow(in, args[i], param);
        else ty_escapes(in, args[i]);
    }
    Ty *result = ty_find(in->result[m.found->node.id]);
    /* An object may be NotImplemented: then others are asked. */
    return result->kind == TYPE_ANY && in->refuses ? NULL : result;
}

Ty *infer_special_binary(Infer *in, OperatorKind op, Ty *a, Ty *b) {
    a = ty_find(a), b = ty_find(b);
    if (a->kind == TYPE_INSTANCE) {
        /* The right one is asked first when its class derives from the left one's. */
        if (b->kind == TYPE_INSTANCE && b->of == a->of && a->of->family.len > 1 && class_defines(a->of, special_of_right(op))) return NULL;
        return infer_special(in, a, special_of_binary(op), &b, 1);
    }
    if (b->kind != TYPE_INSTANCE || (!ty_is_number(a) && a->kind != TYPE_BOOL)) return NULL;
    return infer_special(in, b, special_of_right(op), &a, 1);
}

static bool is_bool(Ty *t) { return t && (ty_find(t)->kind == TYPE_BOOL || ty_find(t)->kind == TYPE_NEVER); }

bool infer_special_compare(Infer *in, CmpOpKind op, Ty *a, Ty *b) {
    a = ty_find(a), b = ty_find(b);
    const ClassFacts *root = a->of;
    if (op == CMP_Eq || op == CMP_NotEq) {
        if (class_defines(root, "__ne__")) return false;
        bool known = true;
        for (size_t i = 0; i < root->family.len; i++) {
            const AstFunctionDef *f = class_method(root->family.at[i], name_from(in->names, "__eq__"));
            if (!f) continue;
            Ty *other = takes(f, 2) ? param_of(in, f, 1) : NULL;
            if (!other || !in->direct[f->node.id]) return false;
            ty_flow(in, a, other);
            known = known && is_bool(in->result[f->node.id]);
        }
        return known;
    }
    const char *name = special_of_compare(op), *other = special_of_compare(turned(op));
    if (class_defines(root, name)) return (root->family.len == 1 || !class_defines(root, other)) && is_bool(infer_special(in, a, name, &b, 1));
    return is_bool(infer_special(in, b, other, &a, 1));
}

bool infer_unused_specials(Infer *in) {
    static const char *const names[] = {"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"};
    bool found = false;
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len; i++) {
        const ClassFacts *c = top.at[i]->kind == AST_ClassDef ? in->classes[top.at[i]->id] : NULL;
        for (size_t k = 0; c && !c->root->dynamic && k < sizeof names / sizeof *names; k++) {
            const AstFunctionDef *f = class_method(c, name_from(in->names, names[k]));
            Ty *other = f && takes(f, 2) ? param_of(in, f, 1) : NULL;
            if (!other || ty_find(other)->kind != TYPE_NEVER) continue;
            ty_find(other)->of = c->root;
            ty_find(other)->kind = TYPE_INSTANCE;
            found = true;
        }
    }
    return found;
}

void infer_check_specials(Infer *in) {
    NodeList top = in->m->ast->module->body;
    for (uint32_t i = 0; i < top.len; i++) {
        const ClassFacts *c = top.at[i]->kind == AST_ClassDef ? in->classes[top.at[i]->id] : NULL;
        if (!c || c->root->dynamic) continue;
        const AstFunctionDef *truth = class_method(c, name_from(in->names, "__bool__")), *len = class_method(c, name_from(in->names, "__len__"));
        bool fits = !truth || (takes(truth, 1) && is_bool(in->result[truth->node.id]));
        fits = fits && (!len || (takes(len, 1) && (ty_is_int(in->result[len->node.id]) || ty_find(in->result[len->node.id])->kind == TYPE_NEVER)));
        c->root->dynamic = !fits;
    }
}
