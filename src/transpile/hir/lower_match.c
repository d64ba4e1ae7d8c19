/* match: each case is a labelled block that is left where its pattern fails. Names are bound when all of a
 * pattern has matched, before the guard: until then their values stand in temporaries. */
#include "transpile/hir/lower.h"

typedef struct Captures {
    const Node *at[64]; /* the pattern that binds it first; in an `|` the other alternatives share its temporary */
    const Name *name[64];
    HirVar *value[64];
    uint32_t len;
} Captures;

typedef struct Match {
    HirStmt *failed; /* the block that is left when a pattern does not match */
    Captures *captures;
} Match;

static void pattern(Lower *l, Match *m, const Node *p, HirExpr *subject);

/* -- leaving a block */

static void put_break(Lower *l, HirStmt *block) {
    HirStmt *s = make_stmt(l, HIR_BREAK);
    s->label = block->label;
    block->label_used = true;
    put(l, s);
}

static void require(Lower *l, Match *m, HirExpr *test) {
    HirExpr *not_ = make_expr(l, HIR_NOT, TYPE_BOOL);
    not_->a = test;
    HirStmt *s = make_stmt(l, HIR_IF);
    s->value = not_;
    s->block = new_block(l);
    put(l, s);
    IN_BLOCK(l, s->block) put_break(l, m->failed);
}

static HirStmt *put_block(Lower *l, const char *stem) {
    HirStmt *s = make_stmt(l, HIR_BLOCK);
    s->label = fresh(l, stem);
    s->block = new_block(l);
    return put(l, s);
}

/* -- names */

/* A reference of its own to what a pattern looks at. */
static HirExpr *held(Lower *l, HirExpr *subject) {
    if (subject->kind == HIR_TEXT) return make_text(l, TYPE_ANY, "%s.clone()", subject->text);
    return own(l, subject);
}

static void capture(Lower *l, Match *m, const Node *p, const Name *name, HirExpr *value) {
    Captures *c = m->captures;
    uint32_t i = 0;
    while (i < c->len && c->name[i] != name) i++;
    if (i == sizeof c->at / sizeof *c->at) {
        unsupported_stmt(l, p, "a pattern with so many names");
        return;
    }
    if (i == c->len) {
        c->at[i] = p;
        c->name[i] = name;
        c->value[i] = make_temp(l, "captured", type_of(l->types, TYPE_ANY));
        c->len++;
    }
    put_set(l, c->value[i], own_any(l, value));
}

static void bind_captures(Lower *l, const Captures *c) {
    for (uint32_t i = 0; i < c->len; i++) store_symbol(l, SYMBOL(l, c->at[i]), c->at[i], make_read(l, c->value[i]));
}

/* -- sequences */

static bool is_wildcard(const Node *p) { return p->kind == AST_MatchAs && !as(MatchAs, p)->pattern && !as(MatchAs, p)->name; }
static bool is_star_wildcard(const Node *p) { return p->kind == AST_MatchStar && !as(MatchStar, p)->name; }

static HirExpr *length_of(Lower *l, const Node *at, HirExpr *subject) { return make_op(l, HOP_LEN, at, subject, NULL); }

/* [a, *_, b]: by index, for what the star stands for is not looked at. */
static void by_index(Lower *l, Match *m, NodeList parts, uint32_t star, HirExpr *subject, const Node *at) {
    for (uint32_t i = 0; i < parts.len; i++) {
        if (i == star || is_wildcard(parts.at[i])) continue;
        HirExpr *index = make_int(l, i);
        if (i > star) index = make_op(l, HOP_T_SUB, NULL, length_of(l, at, subject), make_int(l, parts.len - i), NULL);
        HirExpr *item = make_op(l, HOP_GET_ITEM, at, subject, to_any(l, index), NULL);
        pattern(l, m, parts.at[i], as_temp(l, item, "item"));
    }
}

static void sequence(Lower *l, Match *m, const AstMatchSequence *p, HirExpr *subject) {
    const Node *at = &p->node;
    NodeList parts = p->patterns;
    uint32_t star = parts.len;
    bool only_wildcards = true;
    for (uint32_t i = 0; i < parts.len; i++) {
        if (parts.at[i]->kind == AST_MatchStar) star = i;
        only_wildcards = only_wildcards && (is_wildcard(parts.at[i]) || is_star_wildcard(parts.at[i]));
    }
    require(l, m, make_op(l, HOP_MATCH_SEQUENCE, NULL, subject, NULL));
    if (star == parts.len) require(l, m, make_op(l, HOP_T_EQ, NULL, length_of(l, at, subject), make_int(l, parts.len), NULL));
    else if (parts.len > 1) require(l, m, make_op(l, HOP_T_GE, NULL, length_of(l, at, subject), make_int(l, parts.len - 1), NULL));
    if (only_wildcards) return;
    if (star < parts.len && is_star_wildcard(parts.at[star])) {
        by_index(l, m, parts, star, subject, at);
        return;
    }
    HirVar **items = put_unpack(l, parts.len, star, subject, at);
    for (uint32_t i = 0; i < parts.len; i++) {
        HirExpr *item = make_text(l, TYPE_ANY, "%s", items[i]->rust);
        if (!is_wildcard(parts.at[i])) pattern(l, m, parts.at[i], item);
    }
}

/* -- mappings */

static void mapping(Lower *l, Match *m, const AstMatchMapping *p, HirExpr *subject) {
    const Node *at = &p->node;
    require(l, m, make_op(l, HOP_MATCH_MAPPING, NULL, subject, NULL));
    if (!p->keys.len && !p->rest) return;
    if (p->keys.len) require(l, m, make_op(l, HOP_T_GE, NULL, length_of(l, at, subject), make_int(l, p->keys.len), NULL));
    HirExpr *list = make_op(l, HOP_VEC, NULL, NULL);
    for (uint32_t i = 0; i < p->keys.len; i++) vec_push(l->arena, &list->operands, own_any(l, lower_expr(l, p->keys.at[i])));
    HirVar *keys = make_temp(l, "keys", type_of(l->types, TYPE_ANY));
    if (!p->keys.len) list = make_text(l, TYPE_ANY, "Vec::<Obj>::new()");
    put_let(l, keys, list);
    HirExpr *found = make_op(l, HOP_MATCH_KEYS, at, subject, make_read(l, keys), NULL);
    found = as_temp(l, op_text(found, name_ref(l, name_from(&l->s->names, "get"))), "values");
    if (p->keys.len) {
        HirExpr *none = make_op(l, HOP_IS_NONE, NULL, found, NULL), *there = make_expr(l, HIR_NOT, TYPE_BOOL);
        there->a = none;
        require(l, m, there);
    }
    for (uint32_t i = 0; i < p->keys.len; i++) {
        if (is_wildcard(p->patterns.at[i])) continue;
        HirExpr *value = op_text(make_op(l, HOP_MATCH_PART, NULL, found, NULL), arena_printf(l->arena, "%u", i));
        pattern(l, m, p->patterns.at[i], as_temp(l, value, "item"));
    }
    if (p->rest) capture(l, m, at, p->rest, make_op(l, HOP_MATCH_REST, at, subject, make_read(l, keys), NULL));
}

/* -- classes */

static void class_pattern(Lower *l, Match *m, const AstMatchClass *p, HirExpr *subject) {
    const Node *at = &p->node;
    Buf wanted = buf_in(l->arena);
    buf_printf(&wanted, "%u, &[", p->patterns.len);
    for (uint32_t i = 0; i < p->kwd_attrs.len; i++)
        buf_printf(&wanted, "%s%s", i ? ", " : "", name_ref(l, p->kwd_attrs.at[i]));
    buf_text(&wanted, "]");
    HirExpr *found = make_op(l, HOP_MATCH_CLASS, at, subject, lower_obj(l, p->cls), NULL);
    found = as_temp(l, op_text(found, wanted.at), "values");
    HirExpr *there = make_expr(l, HIR_NOT, TYPE_BOOL);
    there->a = make_op(l, HOP_IS_NONE, NULL, found, NULL);
    require(l, m, there);
    for (uint32_t i = 0; i < p->patterns.len + p->kwd_patterns.len; i++) {
        const Node *part = i < p->patterns.len ? p->patterns.at[i] : p->kwd_patterns.at[i - p->patterns.len];
        if (is_wildcard(part)) continue;
        HirExpr *value = op_text(make_op(l, HOP_MATCH_PART, NULL, found, NULL), arena_printf(l->arena, "%u", i));
        pattern(l, m, part, as_temp(l, value, "item"));
    }
}

/* -- the rest */

static void alternatives(Lower *l, Match *m, const AstMatchOr *p, HirExpr *subject) {
    HirStmt *any = put_block(l, "'any");
    IN_BLOCK(l, any->block) {
        for (uint32_t i = 0; i < p->patterns.len; i++) {
            HirStmt *one = put_block(l, "'or");
            Match inner = {one, m->captures};
            IN_BLOCK(l, one->block) {
                pattern(l, &inner, p->patterns.at[i], subject);
                put_break(l, any);
            }
            if (!one->label_used) return; /* it always matches: what follows is never tried */
        }
        put_break(l, m->failed);
    }
}

static void pattern(Lower *l, Match *m, const Node *p, HirExpr *subject) {
    switch (p->kind) {
    case AST_MatchValue: {
        HirExpr *value = lower_obj(l, as(MatchValue, p)->value);
        require(l, m, make_op(l, HOP_IS_EQ, p, subject, value, NULL));
        return;
    }
    case AST_MatchSingleton:
        require(l, m, make_op(l, HOP_IS, NULL, subject, to_any(l, make_const(l, &as(MatchSingleton, p)->value)), NULL));
        return;
    case AST_MatchSequence: sequence(l, m, as(MatchSequence, p), subject); return;
    case AST_MatchMapping: mapping(l, m, as(MatchMapping, p), subject); return;
    case AST_MatchClass: class_pattern(l, m, as(MatchClass, p), subject); return;
    case AST_MatchStar:
        if (as(MatchStar, p)->name) capture(l, m, p, as(MatchStar, p)->name, held(l, subject));
        return;
    case AST_MatchAs:
        if (as(MatchAs, p)->pattern) pattern(l, m, as(MatchAs, p)->pattern, subject);
        if (as(MatchAs, p)->name) capture(l, m, p, as(MatchAs, p)->name, held(l, subject));
        return;
    case AST_MatchOr: alternatives(l, m, as(MatchOr, p), subject); return;
    default: bug("a pattern of kind %d", p->kind);
    }
}

void lower_match(Lower *l, const AstMatch *n) {
    HirVar *subject = make_temp(l, "subject", type_of(l->types, TYPE_ANY));
    put_let(l, subject, lower_obj(l, n->subject));
    HirStmt *all = put_block(l, "'match");
    bool dead = true, complete = false;
    IN_BLOCK(l, all->block) {
        for (uint32_t i = 0; i < n->cases.len && !complete; i++) {
            const Astmatch_case *c = as(match_case, n->cases.at[i]);
            HirStmt *one = put_block(l, "'case");
            Captures captures = {.len = 0};
            Match m = {one, &captures};
            IN_BLOCK(l, one->block) {
                pattern(l, &m, c->pattern, make_read(l, subject));
                bind_captures(l, &captures);
                if (c->guard) require(l, &m, lower_test(l, c->guard));
                lower_body(l, c->body);
                dead = dead && l->f->dead;
                /* After the last case there is nothing to leave out. */
                if (!l->f->dead && i + 1 < n->cases.len) put_break(l, all);
                l->f->dead = false;
            }
            complete = !one->label_used;
        }
    }
    l->f->dead = complete && dead;
}
