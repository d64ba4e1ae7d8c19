/* Dicts as structs: a display with constant keys makes a record, which has a type for each key.
 *
 * A record stays one while it is only asked for its keys by constants, set under them, copied and put into text. Whatever
 * else happens to it makes it a dict, whose values have one type; that goes for all records that it has met. */
#include "analysis/infer_parts.h"

enum { FIELDS_MOST = 24 };

RecordFacts *record_of(const Ty *t) {
    RecordFacts *r = t->record;
    while (r->same) r = r->same;
    return r;
}

static const Const *text_key(const Node *n) {
    return n && n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_STR ? &as(Constant, n)->value : NULL;
}

/* Text that can stand in Rust's source as it is. */
static bool plain_key(Str key) {
    for (size_t i = 0; i < key.len; i++) {
        unsigned char c = (unsigned char)key.at[i];
        if (c < 0x20 || c == 0x7f || c == 0xe2 || c == 0xed) return false;
    }
    return key.len > 0;
}

bool infer_is_record(Infer *in, const AstDict *d) {
    if (!in->is_main || in->deaths || in->m->text || !d->keys.len || d->keys.len > FIELDS_MOST) return false;
    for (uint32_t i = 0; i < d->keys.len; i++) {
        const Const *key = text_key(d->keys.at[i]);
        if (!key || !plain_key(key->text)) return false;
        for (uint32_t k = 0; k < i; k++)
            if (str_eq(as(Constant, d->keys.at[k])->value.text, key->text)) return false;
    }
    return true;
}

RecordFacts *infer_new_record(Infer *in, const AstDict *d) {
    RecordFacts *r = NEW(in->arena, RecordFacts);
    for (uint32_t i = 0; i < d->keys.len; i++)
        vec_push(in->arena, &r->fields, (RecordField){as(Constant, d->keys.at[i])->value.text, ty_kept(in, TYPE_NEVER), NULL});
    vec_push(in->arena, &in->records, r);
    return r;
}

RecordField *record_field(const RecordFacts *r, const Node *key) {
    const Const *text = text_key(key);
    for (size_t i = 0; text && i < r->fields.len; i++)
        if (str_eq(r->fields.at[i].key, text->text)) return &r->fields.at[i];
    return NULL;
}

Ty *infer_record_item(Ty *t, const Node *key) {
    t = ty_find(t);
    if (t->kind == TYPE_OPTIONAL) t = ty_find(t->args[0]);
    const RecordField *field = t->kind == TYPE_RECORD ? record_field(record_of(t), key) : NULL;
    return field ? field->ty : NULL;
}

Ty *ty_dissolved(Infer *in, Ty *t) {
    t = ty_find(t);
    if (t->kind != TYPE_RECORD) return t;
    RecordFacts *r = record_of(t);
    r->args[0] = ty_kept(in, TYPE_STR);
    r->args[1] = ty_kept(in, TYPE_NEVER);
    r->dissolved = true;
    in->changed = true;
    for (size_t i = 0; i < r->fields.len; i++) ty_unify(in, r->fields.at[i].ty, r->args[1]);
    return ty_find(t);
}

static bool same_keys(const RecordFacts *a, const RecordFacts *b) {
    if (a->fields.len != b->fields.len) return false;
    for (size_t i = 0; i < a->fields.len; i++)
        if (!str_eq(a->fields.at[i].key, b->fields.at[i].key)) return false;
    return true;
}

void ty_meet_records(Infer *in, Ty *a, Ty *b) {
    RecordFacts *one = record_of(a), *other = record_of(b);
    if (one == other) return;
    if (!same_keys(one, other)) {
        ty_flow(in, ty_dissolved(in, a), ty_dissolved(in, b));
        return;
    }
    one->same = other;
    in->changed = true;
    for (size_t i = 0; i < one->fields.len; i++) ty_unify(in, one->fields.at[i].ty, other->fields.at[i].ty);
}

/* What need not be evaluated. */
static bool is_idle(const Node *n) {
    switch (n->kind) {
    case AST_Constant: return true;
    case AST_List: return !as(List, n)->elts.len;
    case AST_Tuple: return !as(Tuple, n)->elts.len;
    case AST_Dict: return !as(Dict, n)->keys.len;
    default: return false;
    }
}

Ty *infer_record_method(Infer *in, const AstCall *c, Ty *self, const Name *name) {
    if (c->keywords.len) return NULL;
    if (name_is(name, "copy") && !c->args.len) return self;
    bool asks = name_is(name, "get") && (c->args.len == 1 || (c->args.len == 2 && is_idle(c->args.at[1])));
    for (uint32_t i = 0; asks && i < c->args.len; i++) infer_expr(in, c->args.at[i]);
    return asks ? infer_record_item(self, c->args.at[0]) : NULL;
}

/* -- records in records */

static bool reaches(Ty *t, const RecordFacts *wanted, const RecordFacts **seen, size_t *count, size_t room) {
    t = ty_find(t);
    if (t->kind == TYPE_RECORD) {
        const RecordFacts *r = record_of(t);
        if (r == wanted || *count == room) return true;
        for (size_t i = 0; i < *count; i++)
            if (seen[i] == r) return false;
        seen[(*count)++] = r;
        for (size_t i = 0; i < r->fields.len; i++)
            if (reaches(r->fields.at[i].ty, wanted, seen, count, room)) return true;
        return false;
    }
    if (t->kind == TYPE_INSTANCE) return true; /* what its fields hold is not looked at */
    for (uint32_t i = 0; i < t->arity && t->kind != TYPE_ANY; i++)
        if (reaches(t->args[i], wanted, seen, count, room)) return true;
    return false;
}

bool record_is_endless(const RecordFacts *r) {
    enum { ROOM = 64 };
    const RecordFacts *seen[ROOM];
    size_t count = 0;
    for (size_t i = 0; i < r->fields.len; i++)
        if (reaches(r->fields.at[i].ty, r, seen, &count, ROOM)) return true;
    return false;
}
