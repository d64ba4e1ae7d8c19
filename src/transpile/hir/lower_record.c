/* Records: dicts that are only asked for keys known at build time, as Rust structs. */
#include "transpile/hir/lower.h"

#include <ctype.h>

static HirExpr *typed(HirExpr *e, const Type *type) {
    e->type = type;
    return e;
}

/* A key as a name of Rust's: those that come out the same are numbered. */
static const char *key_ident(Lower *l, const RecordFacts *r, size_t at) {
    Str key = r->fields.at[at].key;
    char *text = arena_strndup(l->arena, key.at, key.len);
    for (char *c = text; *c; c++)
        if (!isalnum((unsigned char)*c)) *c = '_';
    bool begins = isalpha((unsigned char)*text) || (*text == '_' && strspn(text, "_") < key.len && !isdigit((unsigned char)text[strspn(text, "_")]));
    const char *ident = rust_word(l, begins ? text : arena_printf(l->arena, "key_%s", text));
    for (size_t i = 0; i < at; i++)
        if (strcmp(key_ident(l, r, i), ident) == 0) return arena_printf(l->arena, "%s_%zu", ident, at + 1);
    return ident;
}

void declare_records(Lower *l) {
    for (size_t i = 0; !l->untyped && i < l->m->types->records.len; i++) {
        const RecordFacts *r = l->m->types->records.at[i];
        HirStruct made = {.record = r, .rust = unique_item(l, "Record")};
        ((Type *)r->type)->name = made.rust;
        for (size_t k = 0; k < r->fields.len; k++) vec_push(l->arena, &made.fields, key_ident(l, r, k));
        vec_push(l->arena, &l->m->hir->structs, made);
    }
}

static const char *field_name(Lower *l, const RecordFacts *r, const RecordField *field) { return key_ident(l, r, (size_t)(field - r->fields.at)); }

HirExpr *record_display(Lower *l, const AstDict *n, const Type *type) {
    const RecordFacts *r = type->record;
    HirExpr *made = typed(op_text(make_op(l, HOP_T_STRUCT, NULL, NULL), type->name), type);
    for (uint32_t i = 0; i < n->keys.len; i++) {
        HirExpr *value = own(l, make_convert(l, lower_expr(l, n->values.at[i]), r->fields.at[i].type));
        vec_push(l->arena, &made->operands, op_text(make_op(l, HOP_FIELD_NEW, NULL, value, NULL), key_ident(l, r, i)));
    }
    return made;
}

bool is_record(const Type *t) { return t->kind == TYPE_RECORD || (t->kind == TYPE_OPTIONAL && t->args[0]->kind == TYPE_RECORD); }

static const RecordFacts *facts_of(const Type *t) { return t->kind == TYPE_OPTIONAL ? t->args[0]->record : t->record; }

HirExpr *certain(Lower *l, HirOp op, HirExpr *self, const Node *at) {
    if (self->type->kind != TYPE_OPTIONAL) return self;
    return typed(make_op(l, op, at, own(l, self), NULL), self->type->args[0]);
}

static HirExpr *get(Lower *l, HirExpr *self, const Node *key) {
    const RecordFacts *r = self->type->record;
    const RecordField *field = record_field(r, key);
    if (!field) return disagree(l, "a key of a record"), self;
    return typed(op_text(make_op(l, HOP_FIELD_GET, NULL, self, NULL), field_name(l, r, field)), field->type);
}

static HirExpr *set(Lower *l, HirExpr *self, const RecordField *field, HirExpr *value) {
    return op_text(make_op(l, HOP_FIELD_SET, NULL, self, own(l, value), NULL), field_name(l, self->type->record, field));
}

HirExpr *record_item(Lower *l, const AstSubscript *n, HirExpr *self) {
    return is_record(self->type) ? get(l, lend(self, NULL), n->slice) : NULL;
}

bool record_store(Lower *l, const AstSubscript *s, HirExpr *value) {
    const RecordField *field = record_field(facts_of(inferred(l, s->value)), s->slice);
    if (!field) return disagree(l, "a key of a record"), true;
    value = as_temp(l, make_convert(l, value, field->type), "value");
    put_eval(l, set(l, lend(certain(l, HOP_SOME_TO_SET, lower_expr(l, s->value), &s->node), value), field, value));
    return true;
}

/* r["key"] += v */
void record_augment(Lower *l, const AstAugAssign *n) {
    const AstSubscript *s = as(Subscript, n->target);
    const RecordField *field = record_field(facts_of(inferred(l, s->value)), s->slice);
    if (!field) {
        disagree(l, "a key of a record");
        return;
    }
    HirExpr *self = as_temp(l, certain(l, HOP_SOME_ITEM, lower_expr(l, s->value), &s->node), "record");
    HirExpr *old = get(l, self, s->slice);
    if (field->type->kind == TYPE_ANY) {
        HirVar *slot = make_temp(l, "value", field->type);
        put_let(l, slot, old);
        put_eval(l, make_op(l, HOP_IADD + n->op, &n->node, make_read(l, slot), lower_obj(l, n->value), NULL));
        put_eval(l, set(l, self, field, make_read(l, slot)));
        return;
    }
    if (n->value->kind != AST_Constant && n->value->kind != AST_Name) old = as_temp(l, old, "old");
    HirExpr *result = typed_arithmetic(l, n->op, &n->node, n->value, old, lower_expr(l, n->value), field->type);
    if (!result) disagree(l, "an augmented assignment of a record's item");
    else put_eval(l, set(l, self, field, result));
}

HirExpr *record_has(Lower *l, HirExpr *key, HirExpr *self, bool not_in) {
    const Const *text = key->kind == HIR_APPLY && key->op == HOP_STR_LITERAL ? key->operands.at[0]->constant : NULL;
    if (!text) return disagree(l, "a key of a record"), self;
    bool there = false;
    for (size_t i = 0; i < self->type->record->fields.len; i++) there |= str_eq(self->type->record->fields.at[i].key, text->text);
    return op_text(make_op(l, HOP_RECORD_HAS, NULL, self, NULL), there != not_in ? "true" : "false");
}

/* get() of a key that is there, copy() */
HirExpr *record_method(Lower *l, const AstCall *c) {
    const AstAttribute *a = as(Attribute, c->func);
    HirExpr *self = unwrap(l, lower_expr(l, a->value), a);
    if (c->args.len) return get(l, lend(self, NULL), c->args.at[0]);
    return typed(make_op(l, HOP_RECORD_COPY, NULL, self, NULL), self->type);
}
