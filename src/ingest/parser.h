/* What the parser's files share. Its functions are named after the rules of Python's grammar, and each
 * gives a complete node or does not come back: `fail` jumps to the statement loop (or to the one place
 * that tries something out). Nothing is to be closed on the way, for all memory is in arenas.
 *
 * The parser looks one token ahead. Targets are parsed as expressions and then converted. Where it
 * fails it knows only that; explain.c finds CPython's words for why. */
#ifndef PORTALIS_INGEST_PARSER_H
#define PORTALIS_INGEST_PARSER_H

#include <setjmp.h>

#include "ingest/lex.h"
#include "ingest/parse.h"

/* Something wrong, in CPython's words. */
typedef struct SyntaxError {
    const char *class; /* "SyntaxError", "IndentationError", "TabError" */
    const char *message; /* NULL while nobody has said what is wrong */
    Span span;
} SyntaxError;

enum {
    PARSE_DEPTH = 1500,    /* recursion of expressions, beside brackets */
    PARSE_CHAIN = 1000,    /* operators in a row from which on the tree's depth is looked at */
    PARSE_TREE_DEPTH = 4000
};

typedef struct Parser {
    Session *s;
    Ast *ast;
    Lexer *lex;             /* of the file, or of the f-string field being parsed */
    Token tok;              /* the next one, not taken yet */
    uint32_t end_line, end_col; /* where the last taken token ended, line ends and indents left aside */
    uint32_t depth;
    uint32_t longest_chain;
    struct NodeStack {      /* lists under construction */
        Node **at;
        size_t len, room;
    } list;
    jmp_buf *on_failure;
    SyntaxError error;      /* set before `fail` when the parser knows more than "invalid syntax" */
    const char *from;       /* the start of the line of the statement being parsed, */
    uint32_t from_line, from_column, from_alt_column; /* and its indentation */
    Token plain_match;      /* the first `match` that starts a statement and no match statement, for explain() */
    uint32_t fields;        /* f-string fields open */
    struct FieldLexers {    /* one for each of them, kept for the next ones */
        Lexer **at;
        size_t len, room;
    } field_lexers;
    const struct PegGrammar *grammar; /* of explain(), once it was needed */
    size_t diags_before;    /* those of the session that are not this module's */
    Arena *scratch;
} Parser;

/* ---- tokens ---- */

/* For `fail`; never gives control back. */
_Noreturn void fail(Parser *p);
/* Fails with a message of its own, as CPython's actions do. */
_Noreturn void raise_error(Parser *p, Span at, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* ... at the next token, where CPython's RAISE_SYNTAX_ERROR points. */
#define raise_here(p, ...) raise_error((p), (p)->tok.span, __VA_ARGS__)

static inline bool at(const Parser *p, TokenKind kind) { return p->tok.kind == kind; }

static inline void advance(Parser *p) {
    p->end_line = p->tok.span.end_line;
    p->end_col = p->tok.span.end_col;
    lex_next(p->lex, &p->tok);
}

/* Past NEWLINE, INDENT, DEDENT, which end no node. */
static inline void advance_line(Parser *p) { lex_next(p->lex, &p->tok); }

static inline bool accept(Parser *p, TokenKind kind) {
    if (p->tok.kind != kind) return false;
    advance(p);
    return true;
}

static inline void expect(Parser *p, TokenKind kind) {
    if (p->tok.kind != kind) fail(p);
    advance(p);
}

static inline const Name *expect_name(Parser *p) {
    if (p->tok.kind != T_NAME) fail(p);
    const Name *n = p->tok.name;
    advance(p);
    return n;
}

/* ---- places ---- */

/* From `start` to the end of the last token taken. */
static inline Span span_from(const Parser *p, Span start) {
    return (Span){start.line, start.col, p->end_line, p->end_col};
}

/* node(p, BinOp, start, .left = l, ...): a node from `start` to here. */
#define node(p, Kind, start, ...) ((Node *)ast_new((p)->ast, Kind, span_from((p), (start)), ##__VA_ARGS__))

/* ---- lists ---- */

void list_grow(Parser *p);
static inline void list_push(Parser *p, Node *n) {
    if (p->list.len == p->list.room) list_grow(p);
    p->list.at[p->list.len++] = n;
}

/* What was pushed since the list had `base` items. */
static inline NodeList list_since(Parser *p, size_t base) {
    NodeList l = {NULL, (uint32_t)(p->list.len - base)};
    if (l.len) {
        l.at = ast_take(p->ast, l.len * sizeof *l.at);
        memcpy(l.at, p->list.at + base, l.len * sizeof *l.at);
        p->list.len = base;
    }
    return l;
}

static inline NodeList list_of(Parser *p, Node *n) {
    Node **at = ast_take(p->ast, sizeof *at);
    at[0] = n;
    return (NodeList){at, 1};
}

/* ---- depth ---- */

_Noreturn void too_deep(Parser *p);
static inline void enter(Parser *p) {
    if (++p->depth > PARSE_DEPTH) too_deep(p);
}
static inline void leave(Parser *p) { p->depth--; }
/* A loop made its `count`-th node around the one before. */
static inline void chain(Parser *p, uint32_t count) {
    if (count > PARSE_TREE_DEPTH) too_deep(p);
    if (count > p->longest_chain) p->longest_chain = count;
}

/* ---- parse_stmt.c ---- */

void statement(Parser *p);
NodeList block(Parser *p);

/* ---- parse_expr.c ---- */

Node *star_expressions(Parser *p);
Node *star_named_expression(Parser *p);
Node *named_expression(Parser *p);
Node *expression(Parser *p);
Node *bitwise_or(Parser *p);
Node *yield_expr(Parser *p);
Node *annotated_rhs(Parser *p);
/* [arguments] ')' behind the '(' of a call or class. */
void arguments_tail(Parser *p, bool is_call, NodeList *args, NodeList *keywords, Span open);
/* The comma-separated rest of a tuple whose first item is `first`. */
Node *tuple_rest(Parser *p, Span start, Node *first, Node *(*item)(Parser *));
bool starts_expression(const Parser *p);

/* ---- parse_params.c ---- */

/* Parameters of a def (`end` is ')') or a lambda (':'), which is not taken. */
Node *parameters(Parser *p, TokenKind end);

/* ---- parse_target.c ---- */

/* star_targets: what stands between `for` and `in`. */
Node *for_targets(Parser *p);
/* star_target behind `as` in a with statement. */
Node *with_target(Parser *p);
/* Makes the expression a target, or fails. */
void to_target(Parser *p, Node *n, ContextKind ctx);
/* NAME, attribute or subscript. */
bool is_single_target(const Node *n);

/* ---- parse_pattern.c ---- */

Node *match_stmt(Parser *p);
/* Whether the `match` that comes next starts a match statement. */
bool match_follows(Parser *p);

/* ---- parse_string.c, parse_fstring.c ---- */

/* STRING+ */
Node *strings(Parser *p);
/* The text between the quotes, its escapes decoded. */
Str string_decode(Parser *p, Str body, const Token *t);

/* How far newlines in an f-string's token have been counted. */
typedef struct FieldPlace {
    const char *seen, *line_start;
    uint32_t lines;
} FieldPlace;

/* Strings that are being joined, some of them f-strings. */
typedef struct JoinedParts {
    Buf text;      /* literal text since the last field */
    size_t base;   /* of p->list: the parts so far */
    bool formatted; /* there was an f-string */
    Span span;     /* of the whole concatenation: of all its parts, says CPython 3.11, */
    Span last;     /* but for the last text and the whole of a format spec, which have their token's */
    const char *kind, *last_kind; /* "u" or NULL, likewise */
    FieldPlace *place; /* in the f-string being read */
} JoinedParts;

void fstring(Parser *p, JoinedParts *parts, const Token *t, Str body);
Node *joined_parts(Parser *p, JoinedParts *parts);

/* ---- number.c ---- */

Const number_value(Parser *p, const Token *t);

/* ---- explain.c ---- */

/* Why the statement at `p->from`, or the f-string field that `p->lex` reads, cannot be parsed. `*line`: how far
 * CPython's parser looked, or 0 when its tokenizer said it all. */
SyntaxError explain(Parser *p, uint32_t *line);
/* CPython reads on behind a syntax error, for what its tokenizer would raise: if anything, that is the error. */
bool look_ahead(const Parser *p, const Lexer *from, uint32_t line, SyntaxError *error);

#endif
