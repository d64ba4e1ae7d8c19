/* The parameters of `def` and `lambda`: one rule with and without annotations. */
#include "ingest/parser.h"

/* param: NAME [':' expression] ; behind '*' the annotation may be starred. */
static Node *param(Parser *p, bool annotated, bool star) {
    Span start = p->tok.span;
    const Name *name = expect_name(p);
    Node *annotation = NULL;
    if (annotated && accept(p, T_COLON)) {
        if (star && at(p, T_STAR)) {
            Span here = p->tok.span;
            advance(p);
            Node *value = bitwise_or(p);
            annotation = node(p, Starred, here, .value = value, .ctx = CTX_Load);
        } else {
            annotation = expression(p);
        }
    }
    return node(p, arg, start, .arg = name, .annotation = annotation);
}

/* What stands behind the positional parameters. */
typedef struct Params {
    NodeList kwonlyargs, kw_defaults;
    Node *vararg, *kwarg;
} Params;

/* Moves what was pushed as (parameter, default or NULL) pairs since `base` into two lists. */
static void split_pairs(Parser *p, size_t base, NodeList *params, NodeList *defaults, bool keep_holes) {
    uint32_t pairs = (uint32_t)(p->list.len - base) / 2, filled = 0;
    *params = *defaults = (NodeList){0};
    if (pairs) {
        params->at = ast_take(p->ast, pairs * sizeof *params->at);
        defaults->at = ast_take(p->ast, pairs * sizeof *defaults->at);
    }
    for (uint32_t i = 0; i < pairs; i++) {
        params->at[i] = p->list.at[base + 2 * i];
        Node *value = p->list.at[base + 2 * i + 1];
        if (value || keep_holes) defaults->at[filled++] = value;
    }
    params->len = pairs;
    defaults->len = filled;
    p->list.len = base;
}

/* param ['=' expression], pushed as a pair; gives whether there was a default. */
static bool param_maybe_default(Parser *p, bool annotated) {
    list_push(p, param(p, annotated, false));
    Node *value = accept(p, T_EQUAL) ? expression(p) : NULL;
    list_push(p, value);
    return value != NULL;
}

/* kwds: '**' param [','] */
static void kwds(Parser *p, bool annotated, Params *out) {
    advance(p);
    out->kwarg = param(p, annotated, false);
    accept(p, T_COMMA);
}

/* star_etc: '*' param (',' param_maybe_default)* [',' kwds] | '*' (',' param_maybe_default)+ [',' kwds] | kwds */
static void star_etc(Parser *p, bool annotated, TokenKind end, Params *out) {
    advance(p);
    if (!at(p, T_COMMA)) out->vararg = param(p, annotated, true);
    size_t base = p->list.len;
    bool comma;
    while ((comma = accept(p, T_COMMA))) {
        if (at(p, end) || at(p, T_DOUBLESTAR)) break;
        param_maybe_default(p, annotated);
    }
    if (!out->vararg && p->list.len == base) fail(p);
    split_pairs(p, base, &out->kwonlyargs, &out->kw_defaults, true);
    if (comma && at(p, T_DOUBLESTAR)) kwds(p, annotated, out);
}

/* parameters: positional ones, '/' once behind the first, then star_etc; lambda_parameters the same. */
Node *parameters(Parser *p, TokenKind end) {
    Params out = {0};
    bool annotated = end == T_RPAR, had_default = false;
    Span start = p->tok.span;
    size_t base = p->list.len, slash = 0;
    while (at(p, T_NAME) || at(p, T_SLASH)) {
        if (at(p, T_SLASH)) {
            if (slash || p->list.len == base) fail(p);
            advance(p);
            slash = p->list.len;
        } else {
            bool has_default = param_maybe_default(p, annotated);
            if (had_default && !has_default) fail(p);
            had_default = has_default;
        }
        if (!accept(p, T_COMMA)) goto done;
    }
    /* Behind a comma, or at the very start. */
    if (at(p, T_STAR)) star_etc(p, annotated, end, &out);
    else if (at(p, T_DOUBLESTAR)) kwds(p, annotated, &out);
done:
    if (!at(p, end)) fail(p);
    NodeList all, defaults;
    split_pairs(p, base, &all, &defaults, false);
    uint32_t posonly = slash ? (uint32_t)(slash - base) / 2 : 0;
    NodeList posonlyargs = {all.at, posonly};
    NodeList args = {all.at ? all.at + posonly : NULL, all.len - posonly};
    return node(p, arguments, start, .posonlyargs = posonlyargs, .args = args, .vararg = out.vararg,
                .kwonlyargs = out.kwonlyargs, .kw_defaults = out.kw_defaults, .kwarg = out.kwarg, .defaults = defaults);
}
