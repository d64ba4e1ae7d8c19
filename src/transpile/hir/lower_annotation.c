/* Annotations. CPython evaluates those of modules, classes and functions, and keeps them in `__annotations__`.
 * Where nothing in the program may look there, only those are evaluated that could be seen: by a NameError, by
 * what they call. With `from __future__ import annotations` they are texts. */
#include "ingest/number.h"
#include "ingest/repr.h"
#include "transpile/hir/lower.h"

/* -- what needs no evaluation */

static bool is_harmless(Lower *l, const Node *n);

static bool all_harmless(Lower *l, NodeList list) {
    for (uint32_t i = 0; i < list.len; i++)
        if (!is_harmless(l, list.at[i])) return false;
    return true;
}

/* The builtin or the member of a native module that a name always is, or will be refused where it is used. */
static bool is_native_name(Lower *l, const Node *n) {
    const Symbol *sym = SYMBOL(l, n);
    if (!sym->owner) return is_builtin(as(Name, n)->id->text);
    const Node *def = l->m->uses[symbol_owner(sym)->id].def;
    const Import *import = def && def->kind == AST_alias ? module_import(l->m->source, def) : NULL;
    return import && import->module && import->module->origin == MODULE_NATIVE && l->m->assigned->at[n->id] == BOUND_CERTAINLY;
}

static bool is_harmless(Lower *l, const Node *n) {
    switch (n->kind) {
    case AST_Constant: return true;
    case AST_Name: return is_native_name(l, n) || l->m->assigned->at[n->id] == BOUND_CERTAINLY;
    case AST_Attribute: return as(Attribute, n)->value->kind == AST_Name && is_native_name(l, as(Attribute, n)->value);
    case AST_Subscript: {
        const Node *of = as(Subscript, n)->value;
        bool native = of->kind == AST_Name ? is_native_name(l, of) : of->kind == AST_Attribute && is_harmless(l, of);
        return native && is_harmless(l, as(Subscript, n)->slice);
    }
    case AST_BinOp: {
        const AstBinOp *b = as(BinOp, n);
        bool texts = (b->left->kind == AST_Constant && as(Constant, b->left)->value.kind != CONST_NONE) ||
                     (b->right->kind == AST_Constant && as(Constant, b->right)->value.kind != CONST_NONE);
        return b->op == OP_BitOr && !texts && is_harmless(l, b->left) && is_harmless(l, b->right);
    }
    case AST_Tuple: return all_harmless(l, as(Tuple, n)->elts);
    case AST_List: return all_harmless(l, as(List, n)->elts);
    default: return false;
    }
}

/* -- as text (CPython's ast_unparse.c, for what annotations are) */

static bool unparse(Buf *out, const Node *n, bool tight);

static bool unparse_list(Buf *out, NodeList list, const char *open, const char *close) {
    buf_text(out, open);
    for (uint32_t i = 0; i < list.len; i++) {
        if (i) buf_text(out, ", ");
        if (!unparse(out, list.at[i], false)) return false;
    }
    if (list.len == 1 && *open == '(') buf_char(out, ',');
    buf_text(out, close);
    return true;
}

static bool unparse_constant(Buf *out, const Const *c) {
    switch ((ConstKind)c->kind) {
    case CONST_NONE: buf_text(out, "None"); return true;
    case CONST_TRUE: buf_text(out, "True"); return true;
    case CONST_FALSE: buf_text(out, "False"); return true;
    case CONST_ELLIPSIS: buf_text(out, "..."); return true;
    case CONST_INT: number_put_int(out, c); return true;
    case CONST_STR: repr_str(out, c->text); return true;
    case CONST_BYTES: repr_bytes(out, c->text); return true;
    default: return false;
    }
}

/* False for what is not known here. */
static bool unparse(Buf *out, const Node *n, bool tight) {
    switch (n->kind) {
    case AST_Constant: return unparse_constant(out, &as(Constant, n)->value);
    case AST_Name: buf_text(out, as(Name, n)->id->text); return true;
    case AST_Attribute:
        if (as(Attribute, n)->value->kind == AST_Constant || !unparse(out, as(Attribute, n)->value, true)) return false;
        buf_printf(out, ".%s", as(Attribute, n)->attr->text);
        return true;
    case AST_Subscript: {
        const Node *slice = as(Subscript, n)->slice;
        if (!unparse(out, as(Subscript, n)->value, true)) return false;
        if (slice->kind == AST_Tuple && as(Tuple, slice)->elts.len > 1) return unparse_list(out, as(Tuple, slice)->elts, "[", "]");
        buf_char(out, '[');
        if (!unparse(out, slice, false)) return false;
        buf_char(out, ']');
        return true;
    }
    case AST_List: return unparse_list(out, as(List, n)->elts, "[", "]");
    case AST_Tuple: return unparse_list(out, as(Tuple, n)->elts, "(", ")");
    case AST_BinOp:
        if (as(BinOp, n)->op != OP_BitOr || tight) return false;
        if (!unparse(out, as(BinOp, n)->left, false)) return false;
        buf_text(out, " | ");
        return as(BinOp, n)->right->kind != AST_BinOp && unparse(out, as(BinOp, n)->right, false);
    default: return false;
    }
}

static HirExpr *annotation_value(Lower *l, const Node *n) {
    if (!L_SCOPES(l)->future_annotations) return own_any(l, lower_expr(l, n));
    Buf text = buf_in(l->arena);
    if (!unparse(&text, n, false)) return unsupported_expr(l, n, "the text of this annotation");
    Const *c = NEW(l->arena, Const);
    *c = (Const){.kind = CONST_STR, .text = buf_view(&text)};
    return to_any(l, make_const(l, c));
}

/* Nobody keeps it: it is evaluated if that can be noticed. */
static void evaluate(Lower *l, const Node *n) {
    if (n && !L_SCOPES(l)->future_annotations && !is_harmless(l, n)) put_eval(l, to_any(l, lower_expr(l, n)));
}

/* -- variables */

static void has_annotation(void *context, Node *n) {
    bool *found = context;
    if (n->kind == AST_AnnAssign) *found = true;
    if (n->kind != AST_FunctionDef && n->kind != AST_AsyncFunctionDef && n->kind != AST_ClassDef && n->kind != AST_Lambda)
        ast_children(n, has_annotation, context);
}

void put_class_annotations(Lower *l, HirFn *fn, const Node *class_) {
    NodeList body = as(ClassDef, class_)->body;
    for (uint32_t i = 0; i < body.len; i++) has_annotation(&fn->annotated, body.at[i]);
    fn->annotated &= l->by_name->annotations;
    if (!fn->annotated) return;
    put_eval(l, make_op(l, HOP_NS_ANNOTATIONS, class_, NULL));
    if (!fn->doc) return;
    Const *doc = NEW(l->arena, Const);
    *doc = (Const){.kind = CONST_STR, .text = str_from(fn->doc)};
    put_eval(l, op_text(make_op(l, HOP_NS_SET, NULL, to_any(l, make_const(l, doc)), NULL), name_ref(l, name_from(&l->s->names, "__doc__"))));
}

HirVar *module_annotations(Lower *l) {
    HirModule *m = l->m->hir;
    bool found = l->m->source == l->graph->main;
    ast_children(&l->m->source->ast->module->node, has_annotation, &found);
    const Name *name = name_from(&l->s->names, "__annotations__");
    if (!l->by_name->annotations || !found) return NULL;
    if (m->annotations) return m->annotations;
    HirVar *v = m->annotations = NEW(l->arena, HirVar);
    *v = (HirVar){.rust = "g::__annotations__", .python = "__annotations__", .type = type_of(l->types, TYPE_ANY), .storage = HIR_GLOBAL};
    vec_push(l->arena, &m->globals, v);
    vec_push(l->arena, &m->global_names, name_ref(l, name));
    return v;
}

void lower_ann_assign(Lower *l, const AstAnnAssign *n) {
    const Node *target = n->target;
    if (n->value) lower_target(l, target, lower_expr(l, n->value));
    else if (target->kind == AST_Attribute) put_eval(l, lower_obj(l, as(Attribute, target)->value));
    else if (target->kind == AST_Subscript) {
        put_eval(l, lower_obj(l, as(Subscript, target)->value));
        put_eval(l, lower_obj(l, as(Subscript, target)->slice));
    }
    ScopeKind kind = l->f->scope->kind;
    if (kind != SCOPE_MODULE && kind != SCOPE_CLASS) return;
    if (!n->simple || !l->by_name->annotations) {
        evaluate(l, n->annotation);
        return;
    }
    const Symbol *sym = SYMBOL(l, target);
    HirExpr *value = annotation_value(l, n->annotation);
    if (kind == SCOPE_CLASS) {
        put_eval(l, op_text(make_op(l, HOP_NS_ANNOTATE, n->annotation, value, NULL), name_ref(l, sym->name)));
        return;
    }
    HirVar *key = make_temp(l, "annotation", type_of(l->types, TYPE_ANY));
    put_let(l, key, value);
    HirExpr *name = make_text(l, TYPE_ANY, "str(\"%s\")", sym->name->text);
    put_eval(l, make_op(l, HOP_SET_ITEM, n->annotation, make_read(l, module_annotations(l)), name, make_read(l, key), NULL));
}

/* -- functions */

typedef struct Annotated {
    VEC(const char *) names;
    VEC(const Node *) nodes;
} Annotated;

static void add(Lower *l, Annotated *all, const char *name, const Node *annotation) {
    if (!annotation) return;
    vec_push(l->arena, &all->names, name);
    vec_push(l->arena, &all->nodes, annotation);
}

static void add_args(Lower *l, Annotated *all, NodeList args) {
    for (uint32_t i = 0; i < args.len; i++) add(l, all, SYMBOL_NAME(l, args.at[i]), as(arg, args.at[i])->annotation);
}

/* In CPython's order. */
static Annotated annotated(Lower *l, const Astarguments *a, const Node *returns) {
    Annotated all = {0};
    add_args(l, &all, a->args);
    add_args(l, &all, a->posonlyargs);
    if (a->vararg) add(l, &all, SYMBOL_NAME(l, a->vararg), as(arg, a->vararg)->annotation);
    add_args(l, &all, a->kwonlyargs);
    if (a->kwarg) add(l, &all, SYMBOL_NAME(l, a->kwarg), as(arg, a->kwarg)->annotation);
    add(l, &all, "return", returns);
    return all;
}

/* The value of a def with its annotations: `function`, evaluated before them. */
HirExpr *annotated_function(Lower *l, HirExpr *function, const Astarguments *a, const Node *returns) {
    Annotated all = annotated(l, a, returns);
    bool only_called = l->m->types->direct[function->fn->scope->node->id]; /* nobody can ask its value; its defaults are constants */
    if (only_called || (!l->by_name->annotations && !function->operands.len)) {
        for (size_t i = 0; i < all.nodes.len; i++) evaluate(l, all.nodes.at[i]);
        return function;
    }
    HirExpr *e = make_expr(l, HIR_SEQ, TYPE_ANY);
    e->block = new_block(l);
    IN_BLOCK(l, e->block) {
        HirVar *f = make_temp(l, "annotated", type_of(l->types, TYPE_ANY));
        if (l->by_name->annotations && all.nodes.len) {
            put_let(l, f, function);
            HirExpr *dict = make_op(l, HOP_DICT, returns ? returns : all.nodes.at[0], NULL);
            for (size_t i = 0; i < all.nodes.len; i++) {
                HirExpr *key = make_text(l, TYPE_ANY, "str(\"%s\")", all.names.at[i]);
                vec_push(l->arena, &dict->operands, make_op(l, HOP_PAIR, NULL, key, annotation_value(l, all.nodes.at[i]), NULL));
            }
            const char *name = name_ref(l, name_from(&l->s->names, "__annotations__"));
            put_eval(l, op_text(make_op(l, HOP_SET_ATTR, NULL, make_read(l, f), dict, NULL), name));
            e->a = make_read(l, f);
        } else {
            put_let(l, f, function);
            for (size_t i = 0; i < all.nodes.len; i++) evaluate(l, all.nodes.at[i]);
            e->a = make_read(l, f);
        }
    }
    return e->block->stmts.len > 1 ? e : function;
}
