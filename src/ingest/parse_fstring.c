/* f-strings: fields are cut out of the literal's text and parsed on their own, in parentheses, as CPython
 * 3.11 does it; that is where the places of their nodes, and their error messages, come from. */
#include "base/vec.h"
#include "ingest/parser.h"

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f'; }

/* ---- one field's expression ---- */

/* Where a field's tokens are to be counted from: `open` is its '{' within the token `t`. Fields come one
 * behind the other, so that each newline is counted once. */
static void place_field(FieldPlace *place, const Token *t, const char *open, uint32_t *line, uint32_t *col) {
    for (const char *s; (s = memchr(place->seen, '\n', (size_t)(open - place->seen))); place->seen = s + 1) {
        place->lines++;
        place->line_start = s + 1;
    }
    place->seen = open;
    const char *s = open + 1;
    while (*s == ' ' || *s == '\t' || *s == '\f') s++;
    bool newline_first = *s == '\n' || *s == '}';
    uint32_t cols = newline_first ? 0 : (uint32_t)(open - place->line_start);
    *line = t->span.line + place->lines;
    *col = place->lines ? cols : t->span.col + cols;
}

static Lexer *field_lexer(Parser *p) {
    if (p->fields == p->field_lexers.len) vec_push(p->scratch, &p->field_lexers, NEW(p->scratch, Lexer));
    return p->field_lexers.at[p->fields];
}

/* fstring: star_expressions , of '(' text ')' */
static Node *field_expression(Parser *p, FieldPlace *place, const Token *t, const char *start, const char *end) {
    const char *s = start;
    while (s < end && is_blank(*s)) s++;
    if (s == end) {
        if (*end == '!' || *end == ':' || *end == '=') raise_here(p, "f-string: expression required before '%c'", *end);
        raise_here(p, "f-string: empty expression not allowed");
    }

    size_t len = (size_t)(end - start);
    char *text = ast_take(p->ast, len + 3 + LEX_PADDING); /* constants will point into it */
    text[0] = '(';
    memcpy(text + 1, start, len);
    text[len + 1] = ')';
    text[len + 2] = '\n';
    memset(text + len + 3, 0, LEX_PADDING);

    Lexer *outer = p->lex;
    Token outer_tok = p->tok;
    uint32_t outer_line = p->end_line, outer_col = p->end_col, line, col;
    place_field(place, t, start - 1, &line, &col);
    enter(p);
    p->lex = field_lexer(p);
    lex_init(p->lex, (Str){text, len + 3}, outer->names, outer->cache, outer->arena);
    lex_shift(p->lex, line, col);
    p->fields++;
    lex_next(p->lex, &p->tok);
    Node *e = star_expressions(p);
    if (!at(p, T_NEWLINE)) fail(p);
    advance_line(p);
    if (!at(p, T_END)) fail(p);
    p->fields--;
    leave(p);
    p->lex = outer;
    p->tok = outer_tok;
    p->end_line = outer_line;
    p->end_col = outer_col;
    return e;
}

/* ---- where it ends ---- */

/* The end of the expression that starts at `s`: one of ! : = } at depth 0, or `end`. */
static const char *field_end(Parser *p, const char *s, const char *end) {
    char quote = 0;
    int quotes = 0; /* 1 or 3, in a string */
    char open[LEX_DEPTH];
    size_t depth = 0;
    for (; s < end; s++) {
        char c = *s;
        if (c == '\\') raise_here(p, "f-string expression part cannot include a backslash");
        if (quote) {
            if (c != quote) continue;
            if (quotes == 1) {
                quote = 0;
            } else if (s + 2 < end && s[1] == c && s[2] == c) {
                s += 2;
                quote = 0;
            }
        } else if (c == '\'' || c == '"') {
            quotes = s + 2 < end && s[1] == c && s[2] == c ? 3 : 1;
            s += quotes - 1;
            quote = c;
        } else if (c == '[' || c == '{' || c == '(') {
            if (depth >= LEX_DEPTH) raise_here(p, "f-string: too many nested parenthesis");
            open[depth++] = c;
        } else if (c == '#') {
            raise_here(p, "f-string expression part cannot include '#'");
        } else if (depth == 0 && (c == '!' || c == ':' || c == '}' || c == '=' || c == '>' || c == '<')) {
            if (s + 1 < end && s[1] == '=' && (c == '!' || c == '=' || c == '<' || c == '>')) {
                s++;
                continue;
            }
            if (c != '>' && c != '<') break;
        } else if (c == ']' || c == '}' || c == ')') {
            if (!depth) raise_here(p, "f-string: unmatched '%c'", c);
            char o = open[--depth];
            if (c != (o == '(' ? ')' : o + 2))
                raise_here(p, "f-string: closing parenthesis '%c' does not match opening parenthesis '%c'", c, o);
        }
    }
    if (quote) raise_here(p, "f-string: unterminated string");
    if (depth) raise_here(p, "f-string: unmatched '%c'", open[depth - 1]);
    return s;
}

/* ---- parts ---- */

static Node *text_node(Parser *p, const JoinedParts *parts, Span span, const char *kind) {
    return (Node *)ast_new(p->ast, Constant, span, .value = {.kind = CONST_STR, .text = buf_view(&parts->text)}, .kind = kind);
}

static void flush_text(Parser *p, JoinedParts *parts) {
    if (parts->text.len == 0) return;
    list_push(p, text_node(p, parts, parts->span, parts->kind));
    parts->text = buf_in(p->ast->arena);
}

Node *joined_parts(Parser *p, JoinedParts *parts) {
    if (!parts->formatted) return text_node(p, parts, parts->last, parts->last_kind);
    if (parts->text.len) list_push(p, text_node(p, parts, parts->last, parts->last_kind));
    NodeList values = list_since(p, parts->base);
    return (Node *)ast_new(p->ast, JoinedStr, parts->last, .values = values);
}

/* Literal text up to a field or the end, its doubled braces undone at the top level. */
static const char *literal_text(Parser *p, JoinedParts *parts, const Token *t, const char *s, const char *end, int level) {
    bool raw = t->flags & STRING_RAW;
    for (;;) {
        const char *start = s;
        bool again = false;
        while (s < end) {
            char c = *s++;
            if (!raw && c == '\\' && s < end) {
                c = *s++;
                if (c == 'N') {
                    if (s < end && *s++ == '{')
                        while (s < end && *s++ != '}') {}
                    continue;
                }
            }
            if (c != '{' && c != '}') continue;
            if (level == 0) {
                if (s < end && *s == c) {
                    again = true;
                    break;
                }
                if (c == '}') raise_here(p, "f-string: single '}' is not allowed");
            }
            s--;
            break;
        }
        buf_str(&parts->text, string_decode(p, (Str){start, (size_t)(s - start)}, t));
        if (!again) return s;
        s++;
    }
}

static const char *fields(Parser *p, JoinedParts *parts, const Token *t, const char *s, const char *end, int level);

/* '{' expression ['='] ['!' conversion] [':' format_spec] '}' */
static const char *field(Parser *p, JoinedParts *parts, const Token *t, const char *s, const char *end, int level) {
    if (level >= 2) raise_here(p, "f-string: expressions nested too deeply");
    const char *start = s + 1;
    s = field_end(p, start, end);
    if (s >= end) goto expecting_brace;
    Node *value = field_expression(p, parts->place, t, start, s);
    bool debug = *s == '=';
    if (debug) {
        s++;
        while (is_blank(*s) || *s == '\v' || *s == '\r') s++;
        if (s >= end) goto expecting_brace;
        buf_put(&parts->text, start, (size_t)(s - start));
    }
    int conversion = -1;
    if (*s == '!') {
        if (++s >= end) goto expecting_brace;
        conversion = (unsigned char)*s++;
        if (conversion != 's' && conversion != 'r' && conversion != 'a')
            raise_here(p, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
    Node *spec = NULL;
    if (s >= end) goto expecting_brace;
    if (*s == ':') {
        if (++s >= end) goto expecting_brace;
        flush_text(p, parts); /* of the outer string, in front of this field */
        JoinedParts inner = {.text = buf_in(p->ast->arena), .base = p->list.len, .formatted = true, .span = parts->span,
                             .last = t->span, .kind = parts->kind, .place = parts->place};
        s = fields(p, &inner, t, s, end, level + 1);
        spec = joined_parts(p, &inner);
    }
    if (s >= end || *s != '}') goto expecting_brace;
    if (debug && !spec && conversion == -1) conversion = 'r';
    flush_text(p, parts);
    list_push(p, (Node *)ast_new(p->ast, FormattedValue, parts->span, .value = value, .conversion = conversion,
                                 .format_spec = spec));
    return s + 1;
expecting_brace:
    raise_here(p, "f-string: expecting '}'");
}

static const char *fields(Parser *p, JoinedParts *parts, const Token *t, const char *s, const char *end, int level) {
    for (;;) {
        s = literal_text(p, parts, t, s, end, level);
        if (s >= end || *s == '}') break;
        s = field(p, parts, t, s, end, level);
    }
    if (level == 0 && s < end - 1) raise_here(p, "f-string: unexpected end of string");
    if (level != 0 && (s >= end || *s != '}')) raise_here(p, "f-string: expecting '}'");
    return s;
}

void fstring(Parser *p, JoinedParts *parts, const Token *t, Str body) {
    FieldPlace place = {.seen = t->at, .line_start = t->at};
    parts->formatted = true;
    parts->place = &place;
    fields(p, parts, t, body.at, body.at + body.len, 0);
}
