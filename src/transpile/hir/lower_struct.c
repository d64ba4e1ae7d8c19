/* Plain classes as Rust structs: declared before any body, made by `new`, which is `__init__`. */
#include "transpile/hir/lower.h"

static ClassFacts *facts_of(Lower *l, const Node *n) {
    return l->untyped || n->kind != AST_ClassDef ? NULL : l->m->types->classes[n->id];
}

bool is_struct(Lower *l, const Node *class_) { return facts_of(l, class_) != NULL; }

void declare_struct(Lower *l, const Node *n) {
    ClassFacts *facts = facts_of(l, n);
    if (!facts) return;
    HirFn *class_ = new_fn(l, HIR_FN_CLASS, facts->def->name->text, L_SCOPES(l)->scope_of[n->id]);
    l->m->fn_of[n->id] = class_;
    if (!facts->base) ((Type *)facts->type)->name = class_->rust;
    const HirFn *outer = l->f->site_fn;
    l->f->site_fn = class_;
    for (uint32_t i = 0; i < facts->def->body.len; i++) {
        const Node *m = facts->def->body.at[i];
        if (m->kind != AST_FunctionDef) continue;
        const AstFunctionDef *f = as(FunctionDef, m);
        HirFn *fn = new_fn(l, HIR_FN_PLAIN, f->name->text, L_SCOPES(l)->scope_of[m->id]);
        l->m->fn_of[m->id] = fn;
        bool makes = f == facts->init && !facts->root->late;
        fn->result = makes ? facts->type : l->m->types->result[m->id];
        if (makes) fn->rust = unique_item(l, arena_printf(l->arena, "%s::new", class_->rust));
        declare_params(l, fn, as(arguments, f->args));
        if (!makes) continue;
        fn->params.at++;
        fn->params.len--;
        HirVar *self = var_of(l, SYMBOL(l, infer_param(as(arguments, f->args), 0)));
        self->is_param = self->by_ref = self->declared = false;
        fn->init_of = facts;
        fn->init_self = self;
    }
    l->f->site_fn = outer;
    if (facts->base) {
        declare_member(l, facts, class_);
        return;
    }
    HirStruct made = {.facts = facts, .rust = class_->rust};
    for (size_t i = 0; i < facts->fields.len; i++) vec_push(l->arena, &made.fields, rust_ident(l, facts->fields.at[i].name));
    if (facts->late) made.of = unique_item(l, arena_printf(l->arena, "%s::of", class_->rust));
    if (facts->family.len > 1) made.classes = unique_item(l, arena_printf(l->arena, "%sClass", class_->rust));
    vec_push(l->arena, &l->m->hir->structs, made);
    if (facts->late) declare_member(l, facts, class_);
}

const char *field_ident(Lower *l, const FieldFacts *field) { return rust_ident(l, field->name); }

/* In `__init__`, before the instance is whole, a field is a variable. */
HirVar *field_var(Lower *l, const Node *object, const FieldFacts *field) {
    HirFn *fn = l->f->fn;
    if (!fn->init_of || fn->init_whole || object->kind != AST_Name || var_of(l, SYMBOL(l, object)) != fn->init_self) return NULL;
    return fn->init_fields.at[field - fn->init_of->fields.at];
}

/* A field that may not be set is looked at first. */
HirExpr *read_field(Lower *l, const AstAttribute *n, HirExpr *self, const FieldFacts *field) {
    const Symbol *sym = n->value->kind == AST_Name ? SYMBOL(l, n->value) : NULL;
    const ClassFacts *root = inferred(l, n->value)->kind == TYPE_OPTIONAL ? inferred(l, n->value)->args[0]->of : inferred(l, n->value)->of;
    const ClassFacts *at = sym && l->m->types->self[symbol_owner(sym)->id] ? l->m->types->self[symbol_owner(sym)->id] : root;
    if (at->root != root) at = root;
    HirExpr *get;
    if (class_sets(at, field->name)) {
        get = op_text(make_op(l, HOP_FIELD_GET, NULL, lend(self, NULL), NULL), field_ident(l, field));
    } else {
        HirBlock *steps = new_block(l);
        IN_BLOCK(l, steps) self = as_temp(l, self, "object");
        get = make_op(l, HOP_FIELD_CHECKED, &n->node, self, NULL);
        get = op_text(get, arena_printf(l->arena, "%s.find(), \"%s\"", field_ident(l, field), field->name->text));
        get->type = field->type;
        return seq(l, steps, get);
    }
    get->type = field->type;
    return get;
}

void lower_struct(Lower *l, const AstClassDef *n) {
    HirFn *class_ = l->m->fn_of[n->node.id];
    const HirFn *outer = l->f->site_fn;
    NodeList body = n->body;
    class_->doc = doc_of(l, body);
    const ClassFacts *facts = l->m->types->classes[n->node.id];
    if (facts->late) declare_texts(l, facts);
    if (!facts->base) declare_specials(l, facts);
    l->f->site_fn = class_;
    for (uint32_t i = 0; i < body.len; i++)
        if (body.at[i]->kind == AST_FunctionDef) lower_method(l, body.at[i]);
    l->f->site_fn = outer;
    vec_push(l->arena, &l->m->hir->classes, class_->rust);
    vec_push(l->arena, &l->m->hir->class_docs, class_->doc);
}

/* The statements of `__init__`: up to the last new field they set variables, then the instance is made of these. */
void lower_init(Lower *l, const ClassFacts *facts, NodeList body) {
    HirFn *fn = l->f->fn;
    for (size_t i = 0; i < facts->fields.len; i++) {
        HirVar *v = NEW(l->arena, HirVar);
        *v = (HirVar){.rust = arena_printf(l->arena, "its_%s", facts->fields.at[i].name->text), .python = facts->fields.at[i].name->text,
                      .type = facts->fields.at[i].type};
        vec_push(l->arena, &fn->init_fields, v);
    }
    uint32_t skipped = (uint32_t)(facts->init->body.len - body.len); /* the docstring */
    for (uint32_t i = 0; i < body.len && i + skipped < facts->filled; i++) lower_stmt(l, body.at[i]);
    HirExpr *made = op_text(make_op(l, HOP_T_STRUCT, NULL, NULL), facts->type->name);
    made->type = facts->type;
    for (size_t i = 0; i < facts->fields.len; i++) {
        HirExpr *value = make_read(l, fn->init_fields.at[i]);
        vec_push(l->arena, &made->operands, op_text(make_op(l, HOP_FIELD_NEW, NULL, value, NULL), field_ident(l, &facts->fields.at[i])));
    }
    fn->init_whole = true;
    uint32_t done = facts->filled > skipped ? facts->filled - skipped : 0;
    if (done == body.len) {
        lower_return(l, made);
        return;
    }
    put_set(l, fn->init_self, made);
    for (uint32_t i = done; i < body.len && !l->f->dead; i++) lower_stmt(l, body.at[i]);
    if (!l->f->dead) lower_return(l, make_read(l, fn->init_self));
}
