/* String literals: prefixes, escapes, and the joining of neighbours. */
#include "ingest/parser.h"
#include "ingest/unicode.h"

/* ---- escapes ---- */

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') return (c | 0x20) - 'a' + 10;
    return -1;
}

/* An escape that CPython's codec rejects, from `from` up to `to` of `body`. It counts in a text in which
 * each character outside ASCII has become the ten characters of \UXXXXXXXX. */
static _Noreturn void bad_escape(Parser *p, Str body, const char *from, const char *to, const char *why) {
    size_t at = 0, len = 0;
    for (Str rest = body; rest.at < to && rest.len;) {
        const char *before = rest.at;
        uint32_t c = utf8_next(&rest);
        size_t n = c < 0x80 ? 1 : 10;
        if (before < from) at += n;
        else len += n;
        if (c >= 0x80 && before > body.at && before[-1] == '\\' && before - 1 >= from) len += 5; /* \u005c */
    }
    if (len <= 1)
        raise_here(p, "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %zu: %s", at, why);
    raise_here(p, "(unicode error) 'unicodeescape' codec can't decode bytes in position %zu-%zu: %s", at, at + len - 1, why);
}

/* Up to `n` hex digits behind `\x`, `\u`, `\U`. */
static const char *hex_escape(Parser *p, Buf *out, Str body, const char *s, int n, const char *form) {
    const char *start = s - 2, *end = body.at + body.len;
    uint32_t c = 0;
    for (int i = 0; i < n; i++, s++) {
        int d = s < end ? hex_digit(*s) : -1;
        if (d < 0) bad_escape(p, body, start, s, arena_printf(p->scratch, "truncated %s escape", form));
        c = c << 4 | (uint32_t)d;
    }
    if (c > 0x10ffff) bad_escape(p, body, start, s, "illegal Unicode character");
    buf_utf8(out, c);
    return s;
}

/* Behind `\N`. */
static const char *named_escape(Parser *p, Buf *out, Str body, const char *s) {
    const char *start = s - 2, *end = body.at + body.len;
    if (s >= end || *s != '{') bad_escape(p, body, start, s, "malformed \\N character escape");
    const char *name = s + 1, *close = memchr(name, '}', (size_t)(end - name));
    if (!close || close == name)
        bad_escape(p, body, start, close ? close + 1 : end, "malformed \\N character escape");
    int32_t c = unicode_lookup((Str){name, (size_t)(close - name)});
    if (c < 0) bad_escape(p, body, start, close + 1, "unknown Unicode character name");
    buf_utf8(out, (uint32_t)c);
    return close + 1;
}

static const char *octal_escape(const char *s, const char *end, uint32_t *c) {
    *c = 0;
    for (int i = 0; i < 3 && s < end && *s >= '0' && *s <= '7'; i++) *c = *c << 3 | (uint32_t)(*s++ - '0');
    return s;
}

/* The escapes that strings and bytes share; -1 when `c` makes none. */
static int simple_escape(char c) {
    switch (c) {
    case '\\': case '\'': case '"': return c;
    case 'a': return '\a';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    default: return -1;
    }
}

static Str decode(Parser *p, Str body, bool bytes) {
    Buf out = buf_in(p->ast->arena);
    buf_reserve(&out, body.len);
    const char *s = body.at, *end = body.at + body.len;
    while (s < end) {
        const char *slash = memchr(s, '\\', (size_t)(end - s));
        if (!slash) slash = end;
        buf_put(&out, s, (size_t)(slash - s));
        if (slash == end) break;
        s = slash + 1;
        if (s == end) { /* only in the pieces of an f-string: a backslash in front of a field */
            buf_char(&out, '\\');
            break;
        }
        int simple = simple_escape(*s);
        uint32_t c;
        if (simple >= 0) {
            buf_char(&out, (char)simple);
            s++;
        } else if (*s == '\n') {
            s++;
        } else if (*s >= '0' && *s <= '7') {
            s = octal_escape(s, end, &c);
            if (bytes) buf_char(&out, (char)c);
            else buf_utf8(&out, c);
        } else if (*s == 'x' && bytes) {
            int high = s + 1 < end ? hex_digit(s[1]) : -1, low = high >= 0 && s + 2 < end ? hex_digit(s[2]) : -1;
            if (low < 0) raise_here(p, "(value error) invalid \\x escape at position %td", s - 1 - body.at);
            buf_char(&out, (char)(high << 4 | low));
            s += 3;
        } else if (*s == 'x') {
            s = hex_escape(p, &out, body, s + 1, 2, "\\xXX");
        } else if (*s == 'u' && !bytes) {
            s = hex_escape(p, &out, body, s + 1, 4, "\\uXXXX");
        } else if (*s == 'U' && !bytes) {
            s = hex_escape(p, &out, body, s + 1, 8, "\\UXXXXXXXX");
        } else if (*s == 'N' && !bytes) {
            s = named_escape(p, &out, body, s + 1);
        } else {
            buf_char(&out, '\\'); /* no escape: it stays, and CPython warns */
        }
    }
    return buf_view(&out);
}

Str string_decode(Parser *p, Str body, const Token *t) {
    if ((t->flags & STRING_RAW) || !(t->flags & STRING_ESCAPES)) return body;
    return decode(p, body, t->flags & STRING_BYTES);
}

/* ---- literals ---- */

/* What stands between the quotes. */
static Str string_body(const Token *t) {
    const char *s = t->at;
    while (*s != '"' && *s != '\'') s++;
    size_t quotes = t->flags & STRING_TRIPLE ? 3 : 1;
    s += quotes;
    return (Str){s, (size_t)(t->end - s) - quotes};
}

static Str bytes_value(Parser *p, const Token *t) {
    Str body = string_body(t);
    for (size_t i = 0; i < body.len; i++)
        if ((unsigned char)body.at[i] >= 0x80)
            raise_error(p, t->span, "bytes can only contain ASCII literal characters");
    return string_decode(p, body, t);
}

static const char *kind_of(const Token *t) { return *t->at == 'u' ? "u" : NULL; }

/* More than one string, or an f-string; the tokens are on `first` and in front of p->tok. */
static Node *join(Parser *p, const Token *tokens, size_t count) {
    bool bytes = tokens[0].flags & STRING_BYTES;
    for (size_t i = 1; i < count; i++)
        if (((tokens[i].flags & STRING_BYTES) != 0) != bytes) raise_here(p, "cannot mix bytes and nonbytes literals");
    Span span = span_join(tokens[0].span, tokens[count - 1].span);
    JoinedParts parts = {.text = buf_in(p->ast->arena), .base = p->list.len, .span = span, .last = span,
                         .kind = kind_of(tokens), .last_kind = kind_of(tokens)};
    for (size_t i = 0; i < count; i++) {
        if (bytes) buf_str(&parts.text, bytes_value(p, &tokens[i]));
        else if (tokens[i].flags & STRING_FORMAT) fstring(p, &parts, &tokens[i], string_body(&tokens[i]));
        else buf_str(&parts.text, string_decode(p, string_body(&tokens[i]), &tokens[i]));
    }
    if (bytes)
        return (Node *)ast_new(p->ast, Constant, span, .value = {.kind = CONST_BYTES, .text = buf_view(&parts.text)});
    return joined_parts(p, &parts);
}

/* strings: STRING+ */
Node *strings(Parser *p) {
    Token first = p->tok;
    advance(p);
    if (at(p, T_ERROR)) fail(p); /* before any error in the string */
    if (!at(p, T_STRING) && !(first.flags & STRING_FORMAT)) {
        bool bytes = first.flags & STRING_BYTES;
        Str text = bytes ? bytes_value(p, &first) : string_decode(p, string_body(&first), &first);
        return (Node *)ast_new(p->ast, Constant, first.span,
                               .value = {.kind = bytes ? CONST_BYTES : CONST_STR, .text = text}, .kind = kind_of(&first));
    }
    Token few[8], *tokens = few;
    size_t count = 1, room = sizeof few / sizeof *few;
    few[0] = first;
    for (; at(p, T_STRING); advance(p)) {
        if (count == room) {
            Token *more = arena_alloc(p->scratch, 2 * room * sizeof *more);
            memcpy(more, tokens, room * sizeof *more);
            tokens = more;
            room *= 2;
        }
        tokens[count++] = p->tok;
    }
    if (at(p, T_ERROR)) fail(p);
    return join(p, tokens, count);
}
