/* `match` and its patterns. `match`, `case` and `_` are names everywhere else. */
#include "ingest/parser.h"

static Node *pattern(Parser *p);

static bool is_word(const Parser *p, const char *word) {
    return p->tok.kind == T_NAME && (size_t)(p->tok.end - p->tok.at) == strlen(word) &&
           memcmp(p->tok.at, word, strlen(word)) == 0;
}

/* A line that starts with the name `match` is a match statement when it ends in ':', for no other
 * statement that starts with a name does. */
bool match_follows(Parser *p) {
    Lexer lex = *p->lex;
    Token t, before = p->tok;
    lex_next(&lex, &t);
    switch (t.kind) { /* what mostly comes behind the plain name */
    case T_EQUAL: case T_DOT: case T_COMMA: case T_RPAR: case T_COLON: case T_NEWLINE: return false;
    }
    for (; t.kind != T_NEWLINE && t.kind != T_END && t.kind != T_ERROR; lex_next(&lex, &t)) before = t;
    if (t.kind == T_NEWLINE && before.kind == T_COLON) return true;
    if (!p->plain_match.at) p->plain_match = p->tok;
    return false;
}

/* ---- values ---- */

static bool is_imaginary(const Node *n) {
    return n->kind == AST_Constant && as(Constant, n)->value.kind == CONST_COMPLEX;
}

static Node *number(Parser *p) {
    if (!at(p, T_NUMBER)) fail(p);
    Node *n = (Node *)ast_new(p->ast, Constant, p->tok.span, .value = number_value(p, &p->tok));
    advance(p);
    return n;
}

/* signed_number: ['-'] NUMBER
 * complex_number: signed_real_number ('+' | '-') imaginary_number */
static Node *signed_number_or_complex(Parser *p) {
    Span start = p->tok.span;
    bool negative = accept(p, T_MINUS);
    Node *n = number(p), *plain = n;
    if (negative) n = node(p, UnaryOp, start, .op = UNARY_USub, .operand = n);
    if (!at(p, T_PLUS) && !at(p, T_MINUS)) return n;
    OperatorKind op = at(p, T_PLUS) ? OP_Add : OP_Sub;
    advance(p);
    if (is_imaginary(plain)) raise_error(p, plain->span, "real number required in complex literal");
    Node *imaginary = number(p);
    if (!is_imaginary(imaginary)) raise_error(p, imaginary->span, "imaginary number required in complex literal");
    return node(p, BinOp, start, .left = n, .op = op, .right = imaginary);
}

/* name_or_attr: NAME ('.' NAME)* */
static Node *name_or_attr(Parser *p) {
    Span start = p->tok.span;
    Node *e = (Node *)ast_new(p->ast, Name, start, .id = p->tok.name, .ctx = CTX_Load);
    expect_name(p);
    for (uint32_t count = 1; accept(p, T_DOT); count++) {
        const Name *attr = expect_name(p);
        e = node(p, Attribute, start, .value = e, .attr = attr, .ctx = CTX_Load);
        chain(p, count);
    }
    return e;
}

static bool constant_follows(const Parser *p, ConstKind *kind) {
    switch (p->tok.kind) {
    case T_NONE: *kind = CONST_NONE; return true;
    case T_TRUE: *kind = CONST_TRUE; return true;
    case T_FALSE: *kind = CONST_FALSE; return true;
    default: return false;
    }
}

/* ---- patterns in brackets ---- */

/* star_pattern: '*' NAME */
static Node *star_pattern(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    bool wildcard = is_word(p, "_");
    const Name *name = expect_name(p);
    return node(p, MatchStar, start, .name = wildcard ? NULL : name);
}

/* maybe_star_pattern: star_pattern | pattern */
static Node *maybe_star_pattern(Parser *p) { return at(p, T_STAR) ? star_pattern(p) : pattern(p); }

/* maybe_star_pattern (',' maybe_star_pattern)* [','] up to `end`, pushed; gives whether there was a comma. */
static bool pattern_list(Parser *p, TokenKind end) {
    bool comma = false;
    while (!at(p, end)) {
        list_push(p, maybe_star_pattern(p));
        if (!accept(p, T_COMMA)) break;
        comma = true;
    }
    return comma;
}

/* sequence_pattern: '[' [maybe_sequence_pattern] ']' | '(' [open_sequence_pattern] ')'
 * group_pattern: '(' pattern ')' */
static Node *sequence_or_group(Parser *p) {
    Span start = p->tok.span;
    bool round = at(p, T_LPAR);
    TokenKind end = round ? T_RPAR : T_RSQB;
    advance(p);
    size_t base = p->list.len;
    bool comma = pattern_list(p, end);
    expect(p, end);
    NodeList patterns = list_since(p, base);
    if (round && patterns.len == 1 && !comma) {
        if (patterns.at[0]->kind == AST_MatchStar) fail(p);
        return patterns.at[0];
    }
    return node(p, MatchSequence, start, .patterns = patterns);
}

/* (literal_expr | attr) of a key_value_pattern */
static Node *mapping_key(Parser *p) {
    ConstKind kind;
    if (constant_follows(p, &kind)) {
        Node *key = (Node *)ast_new(p->ast, Constant, p->tok.span, .value = {.kind = (uint8_t)kind});
        advance(p);
        return key;
    }
    if (at(p, T_STRING)) return strings(p);
    if (!at(p, T_NAME)) return signed_number_or_complex(p);
    Node *attr = name_or_attr(p);
    if (attr->kind != AST_Attribute) fail(p);
    return attr;
}

/* mapping_pattern: '{' [items_pattern] [',' double_star_pattern] [','] '}' */
static Node *mapping_pattern(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    size_t base = p->list.len; /* key, pattern, key, pattern, ... */
    const Name *rest = NULL;
    while (!at(p, T_RBRACE)) {
        if (accept(p, T_DOUBLESTAR)) {
            if (is_word(p, "_")) fail(p);
            rest = expect_name(p);
            accept(p, T_COMMA);
            break;
        }
        list_push(p, mapping_key(p));
        expect(p, T_COLON);
        list_push(p, pattern(p));
        if (!accept(p, T_COMMA)) break;
    }
    expect(p, T_RBRACE);
    uint32_t len = (uint32_t)(p->list.len - base) / 2;
    NodeList keys = {NULL, len}, patterns = {NULL, len};
    if (len) {
        keys.at = ast_take(p->ast, len * sizeof *keys.at);
        patterns.at = ast_take(p->ast, len * sizeof *patterns.at);
    }
    for (uint32_t i = 0; i < len; i++) {
        keys.at[i] = p->list.at[base + 2 * i];
        patterns.at[i] = p->list.at[base + 2 * i + 1];
    }
    p->list.len = base;
    return node(p, MatchMapping, start, .keys = keys, .patterns = patterns, .rest = rest);
}

/* ---- names ---- */

/* class_pattern: name_or_attr '(' [positional_patterns] [',' keyword_patterns] [','] ')' , from the '(' on
 * keyword_pattern: NAME '=' pattern */
static Node *class_pattern(Parser *p, Span start, Node *cls) {
    advance(p);
    size_t base = p->list.len;
    uint32_t keywords = 0;
    while (!at(p, T_RPAR)) {
        Token first = p->tok;
        Node *sub = pattern(p);
        if (at(p, T_EQUAL)) {
            if (first.kind != T_NAME || p->end_line != first.span.end_line || p->end_col != first.span.end_col) fail(p);
            advance(p);
            list_push(p, (Node *)first.name);
            list_push(p, pattern(p));
            keywords++;
        } else {
            if (keywords) fail(p);
            list_push(p, sub);
        }
        if (!accept(p, T_COMMA)) break;
    }
    expect(p, T_RPAR);
    NameList kwd_attrs = {NULL, keywords};
    NodeList kwd_patterns = {NULL, keywords};
    if (keywords) {
        kwd_attrs.at = ast_take(p->ast, keywords * sizeof *kwd_attrs.at);
        kwd_patterns.at = ast_take(p->ast, keywords * sizeof *kwd_patterns.at);
    }
    Node **pairs = p->list.at + p->list.len - 2 * (size_t)keywords;
    for (uint32_t i = 0; i < keywords; i++) {
        kwd_attrs.at[i] = (const Name *)pairs[2 * i];
        kwd_patterns.at[i] = pairs[2 * i + 1];
    }
    p->list.len -= 2 * (size_t)keywords;
    NodeList patterns = list_since(p, base);
    return node(p, MatchClass, start, .cls = cls, .patterns = patterns, .kwd_attrs = kwd_attrs,
                .kwd_patterns = kwd_patterns);
}

/* capture_pattern: NAME ; wildcard_pattern: "_" ; value_pattern: attr ; class_pattern */
static Node *name_pattern(Parser *p) {
    Span start = p->tok.span;
    bool wildcard = is_word(p, "_");
    const Name *name = p->tok.name;
    Node *e = name_or_attr(p);
    if (at(p, T_LPAR)) return class_pattern(p, start, e);
    if (e->kind == AST_Attribute) return node(p, MatchValue, start, .value = e);
    return node(p, MatchAs, start, .name = wildcard ? NULL : name);
}

/* closed_pattern: literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern
 *               | sequence_pattern | mapping_pattern | class_pattern */
static Node *closed_pattern(Parser *p) {
    Span start = p->tok.span;
    ConstKind kind;
    if (constant_follows(p, &kind)) {
        advance(p);
        return node(p, MatchSingleton, start, .value = {.kind = (uint8_t)kind});
    }
    switch (p->tok.kind) {
    case T_NAME: return name_pattern(p);
    case T_LPAR: case T_LSQB: return sequence_or_group(p);
    case T_LBRACE: return mapping_pattern(p);
    default: {
        Node *value = at(p, T_STRING) ? strings(p) : signed_number_or_complex(p);
        return node(p, MatchValue, start, .value = value);
    }
    }
}

/* or_pattern: closed_pattern ('|' closed_pattern)* */
static Node *or_pattern(Parser *p) {
    Span start = p->tok.span;
    Node *first = closed_pattern(p);
    if (!at(p, T_VBAR)) return first;
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, T_VBAR)) list_push(p, closed_pattern(p));
    NodeList patterns = list_since(p, base);
    return node(p, MatchOr, start, .patterns = patterns);
}

/* pattern: or_pattern ['as' NAME] */
static Node *pattern(Parser *p) {
    Span start = p->tok.span;
    Node *first = or_pattern(p);
    if (!accept(p, T_AS)) return first;
    if (is_word(p, "_")) fail(p);
    const Name *name = expect_name(p);
    if (at(p, T_DOT) || at(p, T_LPAR) || at(p, T_EQUAL)) fail(p);
    return node(p, MatchAs, start, .pattern = first, .name = name);
}

/* patterns: open_sequence_pattern | pattern
 * open_sequence_pattern: maybe_star_pattern ',' [maybe_sequence_pattern] */
static Node *patterns(Parser *p) {
    Span start = p->tok.span;
    Node *first = maybe_star_pattern(p);
    if (!at(p, T_COMMA)) {
        if (first->kind == AST_MatchStar) fail(p);
        return first;
    }
    size_t base = p->list.len;
    list_push(p, first);
    while (accept(p, T_COMMA)) {
        if (at(p, T_COLON) || at(p, T_IF)) break;
        list_push(p, maybe_star_pattern(p));
    }
    NodeList items = list_since(p, base);
    return node(p, MatchSequence, start, .patterns = items);
}

/* ---- the statement ---- */

/* case_block: "case" patterns ['if' named_expression] ':' block */
static Node *case_block(Parser *p) {
    Span start = p->tok.span;
    if (!is_word(p, "case")) fail(p);
    advance(p);
    Node *what = patterns(p);
    Node *guard = accept(p, T_IF) ? named_expression(p) : NULL;
    expect(p, T_COLON);
    NodeList body = block(p);
    return node(p, match_case, start, .pattern = what, .guard = guard, .body = body);
}

/* subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
static Node *subject_expr(Parser *p) {
    Span start = p->tok.span;
    Node *first = star_named_expression(p);
    if (!at(p, T_COMMA) && first->kind == AST_Starred) fail(p);
    return tuple_rest(p, start, first, star_named_expression);
}

/* match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
Node *match_stmt(Parser *p) {
    Span start = p->tok.span;
    advance(p);
    Node *subject = subject_expr(p);
    expect(p, T_COLON);
    if (!at(p, T_NEWLINE)) fail(p);
    advance_line(p);
    if (!at(p, T_INDENT)) fail(p);
    advance_line(p);
    size_t base = p->list.len;
    do list_push(p, case_block(p));
    while (!at(p, T_DEDENT) && !at(p, T_END));
    if (at(p, T_DEDENT)) advance_line(p);
    NodeList cases = list_since(p, base);
    return node(p, Match, start, .subject = subject, .cases = cases);
}
