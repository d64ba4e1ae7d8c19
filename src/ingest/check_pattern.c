/* The errors of CPython's code generator in match statements: what patterns bind, and what they hide. */
#include "base/vec.h"
#include "ingest/check.h"
#include "ingest/number.h"
#include "ingest/repr.h"

typedef struct Patterns {
    Session *s;
    const Source *source;
    bool irrefutable_allowed; /* nothing comes behind this pattern */
    VEC(const Name *) bound;
} Patterns;

#define wrong(c, span, ...) diag(&(c)->s->diags, E0101, (c)->source, (span), arena_printf(&(c)->s->arena, __VA_ARGS__))

static void pattern(Patterns *p, const Node *n);

/* A pattern within another one: whether it always matches hides nothing. */
static void inner(Patterns *p, NodeList l) {
    bool allowed = p->irrefutable_allowed;
    for (uint32_t i = 0; i < l.len; i++) {
        p->irrefutable_allowed = true;
        pattern(p, l.at[i]);
    }
    p->irrefutable_allowed = allowed;
}

static bool is_bound(const Patterns *p, const Name *name) {
    for (size_t i = 0; i < p->bound.len; i++)
        if (p->bound.at[i] == name) return true;
    return false;
}

static const char *repr_of(Patterns *p, const Name *name) {
    Buf b = buf_in(&p->s->arena);
    repr_str(&b, name_str(name));
    return b.at;
}

static void bind(Patterns *p, const Name *name, Span at) {
    if (!name) return;
    if (name_is(name, "__debug__")) wrong(p, at, "cannot assign to __debug__");
    if (is_bound(p, name)) wrong(p, at, "multiple assignments to name %s in pattern", repr_of(p, name));
    vec_push(&p->s->arena, &p->bound, name);
}

static void sequence(Patterns *p, const AstMatchSequence *n) {
    bool star = false;
    for (uint32_t i = 0; i < n->patterns.len; i++) {
        if (n->patterns.at[i]->kind != AST_MatchStar) continue;
        if (star) wrong(p, n->node.span, "multiple starred names in sequence pattern");
        star = true;
    }
    inner(p, n->patterns);
}

/* ---- keys ---- */

/* A literal as Python compares it: numbers by value, whatever their type. */
typedef struct Key {
    bool is_number;
    double real, imaginary;
    const char *text; /* its repr */
} Key;

static void number_text(Buf *b, Key k) {
    if (k.imaginary == 0) number_put_float(b, k.real, true);
    else if (k.real == 0) number_put_float(b, k.imaginary, false), buf_char(b, 'j');
    else {
        buf_char(b, '(');
        number_put_float(b, k.real, false);
        if (k.imaginary > 0) buf_char(b, '+');
        number_put_float(b, k.imaginary, false);
        buf_text(b, "j)");
    }
}

static bool constant_key(Patterns *p, const Const *c, Key *key) {
    Buf b = buf_in(&p->s->arena);
    *key = (Key){.is_number = true};
    switch (c->kind) {
    case CONST_INT:
        number_put_int(&b, c);
        key->is_number = !c->text.at; /* big ones by their digits */
        key->real = (double)c->small;
        break;
    case CONST_FLOAT: number_put_float(&b, key->real = c->real, true); break;
    case CONST_COMPLEX:
        number_put_float(&b, key->imaginary = c->real, false);
        buf_char(&b, 'j');
        break;
    case CONST_TRUE: key->real = 1; buf_text(&b, "True"); break;
    case CONST_FALSE: buf_text(&b, "False"); break;
    case CONST_NONE: key->is_number = false; buf_text(&b, "None"); break;
    case CONST_STR: key->is_number = false; repr_str(&b, c->text); break;
    case CONST_BYTES: key->is_number = false; repr_bytes(&b, c->text); break;
    default: return false;
    }
    key->text = b.at;
    return true;
}

/* Constants, signed and complex ones included. */
static bool literal_key(Patterns *p, const Node *n, Key *key) {
    if (n->kind == AST_Constant) return constant_key(p, &as(Constant, n)->value, key);
    Buf b = buf_in(&p->s->arena);
    if (n->kind == AST_UnaryOp) {
        if (!literal_key(p, as(UnaryOp, n)->operand, key)) return false;
        if (key->text[0] != '0' || key->text[1]) buf_char(&b, '-');
        buf_text(&b, key->text);
        key->real = -key->real;
        key->imaginary = -key->imaginary;
    } else if (n->kind == AST_BinOp) {
        Key right;
        if (!literal_key(p, as(BinOp, n)->left, key) || !literal_key(p, as(BinOp, n)->right, &right)) return false;
        key->imaginary = as(BinOp, n)->op == OP_Add ? right.imaginary : -right.imaginary;
        number_text(&b, *key);
    } else {
        return false;
    }
    key->text = b.at;
    return true;
}

static bool same_key(Key a, Key b) {
    if (a.is_number && b.is_number) return a.real == b.real && a.imaginary == b.imaginary;
    return a.is_number == b.is_number && strcmp(a.text, b.text) == 0;
}

static void mapping(Patterns *p, const AstMatchMapping *n) {
    VEC(Key) seen = {0};
    for (uint32_t i = 0; i < n->keys.len; i++) {
        const Node *node = n->keys.at[i];
        Key key;
        if (node->kind == AST_Attribute) continue;
        if (!literal_key(p, node, &key)) {
            wrong(p, node->span, "mapping pattern keys may only match literals and attribute lookups");
            continue;
        }
        for (size_t k = 0; k < seen.len && seen.len < 1000; k++)
            if (same_key(seen.at[k], key)) {
                wrong(p, n->node.span, "mapping pattern checks duplicate key (%s)", key.text);
                break;
            }
        vec_push(&p->s->arena, &seen, key);
    }
    inner(p, n->patterns);
    bind(p, n->rest, n->node.span);
}

/* ---- patterns ---- */

static void class_pattern(Patterns *p, const AstMatchClass *n) {
    for (uint32_t i = 0; i < n->kwd_attrs.len; i++) {
        if (name_is(n->kwd_attrs.at[i], "__debug__")) wrong(p, n->kwd_patterns.at[i]->span, "cannot assign to __debug__");
        for (uint32_t k = i + 1; k < n->kwd_attrs.len; k++)
            if (n->kwd_attrs.at[i] == n->kwd_attrs.at[k]) {
                wrong(p, n->kwd_patterns.at[k]->span, "attribute name repeated in class pattern: %s", n->kwd_attrs.at[i]->text);
                break;
            }
    }
    inner(p, n->patterns);
    inner(p, n->kwd_patterns);
}

/* All alternatives bind the same names; only the last may match always. */
static void alternatives(Patterns *p, const AstMatchOr *n) {
    bool allowed = p->irrefutable_allowed;
    Patterns first = {0};
    for (uint32_t i = 0; i < n->patterns.len; i++) {
        Patterns one = {p->s, p->source, allowed && i + 1 == n->patterns.len, {0}};
        pattern(&one, n->patterns.at[i]);
        if (i == 0) {
            first = one;
            continue;
        }
        bool same = one.bound.len == first.bound.len;
        for (size_t k = 0; k < one.bound.len && same; k++) same = is_bound(&first, one.bound.at[k]);
        if (!same) {
            wrong(p, n->node.span, "alternative patterns bind different names");
            break;
        }
    }
    for (size_t i = 0; i < first.bound.len; i++) bind(p, first.bound.at[i], n->node.span);
}

static void capture(Patterns *p, const AstMatchAs *n) {
    if (n->pattern) {
        pattern(p, n->pattern);
    } else if (!p->irrefutable_allowed) {
        if (n->name) wrong(p, n->node.span, "name capture %s makes remaining patterns unreachable", repr_of(p, n->name));
        else wrong(p, n->node.span, "wildcard makes remaining patterns unreachable");
    }
    bind(p, n->name, n->node.span);
}

static void pattern(Patterns *p, const Node *n) {
    switch (n->kind) {
    case AST_MatchValue: {
        const Node *value = as(MatchValue, n)->value;
        Key key;
        if (value->kind != AST_Attribute && !literal_key(p, value, &key))
            wrong(p, n->span, "patterns may only match literals and attribute lookups");
        return;
    }
    case AST_MatchSequence: sequence(p, as(MatchSequence, n)); return;
    case AST_MatchMapping: mapping(p, as(MatchMapping, n)); return;
    case AST_MatchClass: class_pattern(p, as(MatchClass, n)); return;
    case AST_MatchStar: bind(p, as(MatchStar, n)->name, n->span); return;
    case AST_MatchAs: capture(p, as(MatchAs, n)); return;
    case AST_MatchOr: alternatives(p, as(MatchOr, n)); return;
    default: return;
    }
}

void check_case(Session *s, const Source *source, const AstMatch *match, uint32_t index) {
    const Astmatch_case *m = as(match_case, match->cases.at[index]);
    Patterns p = {s, source, m->guard || index + 1 == match->cases.len, {0}};
    pattern(&p, m->pattern);
}
