/* Tokens from bytes: a table of byte classes, then straight-line code per class. */
#include "ingest/lex.h"

#include <stddef.h>

#include "ingest/unicode.h"

typedef unsigned char Byte;

/* ---- what bytes are ---- */

enum { NAME_PART = 1, DIGIT = 2, HEX = 4 };

static const Byte traits[256] = {
    ['0' ... '9'] = NAME_PART | DIGIT | HEX,
    ['A' ... 'F'] = NAME_PART | HEX,
    ['G' ... 'Z'] = NAME_PART,
    ['a' ... 'f'] = NAME_PART | HEX,
    ['g' ... 'z'] = NAME_PART,
    ['_'] = NAME_PART,
    [0x80 ... 0xff] = NAME_PART,
};

static inline bool is_name_part(char c) { return traits[(Byte)c] & NAME_PART; }
static inline bool is_digit(char c) { return traits[(Byte)c] & DIGIT; }
static inline bool is_hex(char c) { return traits[(Byte)c] & HEX; }

/* ---- keywords: one multiplication, one comparison ---- */

#define PACK(...) PACK_(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0, 0)
#define PACK_(a, b, c, d, e, f, g, h, ...) \
    ((uint64_t)(a) | (uint64_t)(b) << 8 | (uint64_t)(c) << 16 | (uint64_t)(d) << 24 | (uint64_t)(e) << 32 | \
     (uint64_t)(f) << 40 | (uint64_t)(g) << 48 | (uint64_t)(h) << 56)
/* Sends the keywords to different slots; a clash is a compiler warning (-Woverride-init). */
#define KEYWORD_SLOT(word) ((uint64_t)(word) * 0xb57c8e05e3c9b0e1u >> 58)

static const struct {
    uint64_t word;
    Byte kind;
} keywords[64] = {
#define TOKEN(name, text)
#define OPERATOR(name, text)
#define KEYWORD(name, text, ...) [KEYWORD_SLOT(PACK(__VA_ARGS__))] = {PACK(__VA_ARGS__), T_##name},
#include "ingest/token.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
};

static const char *const texts[] = {
#define TOKEN(name, text) text,
#define OPERATOR(name, text) text,
#define KEYWORD(name, text, ...) text,
#include "ingest/token.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
};

const char *token_text(TokenKind kind) { return texts[kind]; }

/* ---- errors ---- */

const char *lex_error_class(LexStop stop) {
    if (stop == LEX_TABS) return "TabError";
    return stop == LEX_DEDENT || stop == LEX_TOO_DEEP ? "IndentationError" : "SyntaxError";
}

/* `at` is where the error is; CPython's tokenizer is then on `line`. */
static void stop(Lexer *lx, Token *t, LexStop why, uint32_t line, uint32_t col, const char *message) {
    lx->error = (LexError){why, message, {line, col, line, col + 1}};
    t->kind = T_ERROR;
    t->end = lx->at;
    t->span.end_line = line;
    t->span.end_col = col;
}

static void stop_at(Lexer *lx, Token *t, const char *at, const char *message) {
    lx->at = at;
    stop(lx, t, LEX_RAISED, lx->line, (uint32_t)(at - lx->line_start), message);
}

/* CPython does not count the line that would start behind the last one. */
static void place_at_end(const Lexer *lx, Span *at) {
    if (lx->line_start < lx->end || lx->end == lx->begin) return;
    const char *last = memrchr(lx->begin, '\n', (size_t)(lx->end - 1 - lx->begin));
    at->line = at->end_line = lx->line - 1;
    at->col = at->end_col = (uint32_t)(lx->end - 1 - (last ? last + 1 : lx->begin));
}

/* ---- names ---- */

static inline uint64_t load(const char *s) {
    uint64_t w;
    memcpy(&w, s, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    w = __builtin_bswap64(w);
#endif
    return w;
}

static inline uint64_t mix(uint64_t h) { return h * 0x9e3779b97f4a7c15u; }

static const Name *look_up(Lexer *lx, const char *s, size_t len, uint64_t hash) {
    const Name **slot = &lx->cache->at[hash >> (64 - 11)];
    const Name *n = *slot;
    if (n && n->len == len && memcmp(n->text, s, len) == 0) return n;
    return *slot = name_of(lx->names, (Str){s, len});
}
_Static_assert(NAME_CACHE == 1 << 11, "look_up takes eleven bits");

/* An identifier with letters outside ASCII: checked, and NFKC-normalised into its name. */
static bool wide_name(Lexer *lx, Token *t, Str text) {
    size_t bad = unicode_identifier_end(text);
    if (bad < text.len) {
        Str rest = {text.at + bad, text.len - bad};
        uint32_t c = utf8_next(&rest);
        const char *message =
            unicode_is_printable(c)
                ? arena_printf(lx->arena, "invalid character '%.*s' (U+%04X)", (int)(rest.at - text.at - bad), text.at + bad, c)
                : arena_printf(lx->arena, "invalid non-printable character U+%04X", c);
        stop_at(lx, t, text.at + bad, message);
        return false;
    }
    t->name = name_of(lx->names, unicode_nfkc(lx->arena, text));
    return true;
}

static inline const char *skip_name(const char *s) {
    while (is_name_part(*s)) s++;
    return s;
}

/* NAME, or a keyword. `s` is its first byte. */
static inline void name(Lexer *lx, Token *t, const char *s) {
    const char *end = skip_name(s);
    size_t len = (size_t)(end - s);
    lx->at = t->end = end;
    t->span.end_col = (uint32_t)(end - lx->line_start);
    uint64_t hash;
    if (len <= 8) {
        uint64_t word = load(s) & (~(uint64_t)0 >> (64 - 8 * len));
        size_t slot = KEYWORD_SLOT(word);
        if (keywords[slot].word == word) {
            t->kind = keywords[slot].kind;
            return;
        }
        if (word & 0x8080808080808080u) goto wide;
        hash = mix(word ^ word >> 29);
    } else {
        hash = len;
        uint64_t bits = 0;
        size_t i = 0;
        for (; i + 8 < len; i += 8) {
            uint64_t word = load(s + i);
            bits |= word;
            hash = mix(hash ^ word);
            hash ^= hash >> 32;
        }
        uint64_t word = load(s + len - 8);
        if ((bits | word) & 0x8080808080808080u) goto wide;
        hash = mix(hash ^ word);
    }
    t->kind = T_NAME;
    t->name = look_up(lx, s, len, hash);
    return;
wide:
    if (wide_name(lx, t, (Str){s, len})) t->kind = T_NAME;
}

/* ---- numbers: the shape here, the value in number.c ---- */

static bool starts(const char *s, const char *word) {
    size_t n = strlen(word);
    return strncmp(s, word, n) == 0 && !is_name_part(s[n]);
}

/* A keyword that may stand right behind a number: `1if x else 0or 2`. */
static bool keyword_follows(const char *s) {
    switch (*s) {
    case 'a': return starts(s, "and");
    case 'e': return starts(s, "else");
    case 'f': return starts(s, "for");
    case 'i': return s[1] == 'f' || s[1] == 'n' || s[1] == 's';
    case 'n': return starts(s, "not");
    case 'o': return starts(s, "or");
    default: return false;
    }
}

/* The end of a number of `kind`, or NULL after an error. */
static const char *number_ends(Lexer *lx, Token *t, const char *s, const char *kind) {
    if (is_name_part(*s) && (Byte)*s < 0x80 && !keyword_follows(s)) {
        stop_at(lx, t, s, arena_printf(lx->arena, "invalid %s literal", kind));
        return NULL;
    }
    return s;
}

/* digit* ('_' digit+)*; NULL after an error. */
static const char *decimal_tail(Lexer *lx, Token *t, const char *s) {
    for (;;) {
        while (is_digit(*s)) s++;
        if (*s != '_') return s;
        s++;
        if (!is_digit(*s)) {
            stop_at(lx, t, s, "invalid decimal literal");
            return NULL;
        }
    }
}

static bool in_base(char c, int base) { return base == 16 ? is_hex(c) : c >= '0' && c < '0' + base; }

/* The digits behind 0x, 0o, 0b. */
static const char *based_number(Lexer *lx, Token *t, const char *s, int base, const char *kind) {
    do {
        if (*s == '_') s++;
        if (!in_base(*s, base)) goto bad;
        while (in_base(*s, base)) s++;
    } while (*s == '_');
    if (is_digit(*s)) goto bad;
    return number_ends(lx, t, s, kind);
bad:
    if (is_digit(*s)) stop_at(lx, t, s + 1, arena_printf(lx->arena, "invalid digit '%c' in %s literal", *s, kind));
    else stop_at(lx, t, s, arena_printf(lx->arena, "invalid %s literal", kind));
    return NULL;
}

/* Behind the mantissa: [exponent] ['j']. */
static const char *exponent(Lexer *lx, Token *t, const char *s) {
    if (*s == 'e' || *s == 'E') {
        const char *e = s++;
        if (*s == '+' || *s == '-') {
            s++;
            if (!is_digit(*s)) {
                stop_at(lx, t, s, "invalid decimal literal");
                return NULL;
            }
        } else if (!is_digit(*s)) {
            return number_ends(lx, t, e, "decimal"); /* `1else` */
        }
        if (!(s = decimal_tail(lx, t, s))) return NULL;
    }
    if (*s == 'j' || *s == 'J') return number_ends(lx, t, s + 1, "imaginary");
    return number_ends(lx, t, s, "decimal");
}

static const char *zero(Lexer *lx, Token *t, const char *s) {
    switch (s[1] | 0x20) {
    case 'x': return based_number(lx, t, s + 2, 16, "hexadecimal");
    case 'o': return based_number(lx, t, s + 2, 8, "octal");
    case 'b': return based_number(lx, t, s + 2, 2, "binary");
    }
    const char *begin = s;
    while (*s == '0' || *s == '_')
        if (*s++ == '_' && !is_digit(*s)) {
            stop_at(lx, t, s, "invalid decimal literal");
            return NULL;
        }
    bool nonzero = is_digit(*s);
    if (nonzero && !(s = decimal_tail(lx, t, s))) return NULL;
    if (*s == '.') return (s = decimal_tail(lx, t, s + 1)) ? exponent(lx, t, s) : NULL;
    if ((*s | 0x20) == 'e' || (*s | 0x20) == 'j') return exponent(lx, t, s);
    if (nonzero) {
        stop_at(lx, t, begin,
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
        return NULL;
    }
    return number_ends(lx, t, s, "decimal");
}

/* A fraction starts with a digit, and so has `s[0] == '.'` only when it comes from `.5`. */
static void number(Lexer *lx, Token *t, const char *s) {
    t->kind = T_NUMBER;
    const char *end;
    if (*s == '0' && (is_name_part(s[1]) || s[1] == '.')) {
        end = zero(lx, t, s);
    } else {
        end = s;
        while (is_digit(*end)) end++;
        if (*end == '_') end = decimal_tail(lx, t, end);
        if (end && *end == '.') {
            end++;
            if (is_digit(*end)) end = decimal_tail(lx, t, end);
        }
        if (end && is_name_part(*end)) end = exponent(lx, t, end);
    }
    if (!end) return;
    lx->at = t->end = end;
    t->span.end_col = (uint32_t)(end - lx->line_start);
}

/* ---- strings: their end here, their value in parse_string.c ---- */

static void unterminated(Lexer *lx, Token *t, const char *what, uint32_t line) {
    lx->at = t->end = t->at + 1;
    lx->error = (LexError){LEX_RAISED, arena_printf(lx->arena, "unterminated %s literal (detected at line %u)", what, line), t->span};
    lx->error.span.end_line = t->span.line, lx->error.span.end_col = t->span.col + 1;
    t->kind = T_ERROR;
}

static void short_string(Lexer *lx, Token *t, const char *s, char quote) {
    for (;; s++) {
        while (*s != quote && *s != '\\' && *s != '\n') s++;
        if (*s == quote) break;
        if (*s == '\n') {
            unterminated(lx, t, "string", lx->line);
            return;
        }
        t->flags |= STRING_ESCAPES;
        if (*++s == '\n') {
            if (s + 1 >= lx->end) {
                unterminated(lx, t, "string", lx->line);
                return;
            }
            lx->line++;
            lx->line_start = s + 1;
        }
    }
    lx->at = t->end = s + 1;
}

static void long_string(Lexer *lx, Token *t, const char *s, char quote) {
    t->flags |= STRING_TRIPLE;
    for (;; s++) {
        while (*s != quote && *s != '\\' && *s != '\n' && *s) s++;
        if (*s == quote) {
            if (s[1] == quote && s[2] == quote) break;
        } else if (*s == '\n') {
            lx->line++;
            lx->line_start = s + 1;
        } else if (*s == '\\') {
            t->flags |= STRING_ESCAPES;
            if (s[1] == '\n') lx->line++, lx->line_start = s + 2;
            s++;
        } else if (s >= lx->end) {
            unterminated(lx, t, "triple-quoted string", lx->line - 1);
            return;
        }
        if (s >= lx->end) {
            unterminated(lx, t, "triple-quoted string", lx->line - 1);
            return;
        }
    }
    lx->at = t->end = s + 3;
}

/* `s` is at the first quote; `t->flags` has the prefix. */
static void string(Lexer *lx, Token *t, const char *s) {
    t->kind = T_STRING;
    char quote = *s;
    if (s[1] == quote && s[2] == quote) long_string(lx, t, s + 3, quote);
    else short_string(lx, t, s + 1, quote);
    if (t->kind == T_ERROR) return;
    t->span.end_line = lx->line;
    t->span.end_col = (uint32_t)(lx->at - lx->line_start);
    /* CPython looks at the token's last line to decide whether its column is shifted. */
    if (lx->shift && t->span.line == lx->shift_line && lx->line != lx->shift_line) t->span.col -= lx->shift;
}

/* The quote behind a string prefix that starts at `s`, or NULL when a name starts there. */
static const char *prefix(const char *s, Byte *flags) {
    Byte seen = 0;
    for (;; s++) {
        switch (*s) {
        case 'b': case 'B':
            if (seen & (STRING_BYTES | STRING_UNICODE | STRING_FORMAT)) return NULL;
            seen |= STRING_BYTES;
            break;
        case 'u': case 'U':
            if (seen) return NULL;
            seen |= STRING_UNICODE;
            break;
        case 'r': case 'R':
            if (seen & (STRING_RAW | STRING_UNICODE)) return NULL;
            seen |= STRING_RAW;
            break;
        case 'f': case 'F':
            if (seen & (STRING_FORMAT | STRING_BYTES | STRING_UNICODE)) return NULL;
            seen |= STRING_FORMAT;
            break;
        case '"': case '\'':
            *flags = seen;
            return s;
        default:
            return NULL;
        }
    }
}

/* ---- lines ---- */

/* Behind a backslash: the start of the next line, or NULL after an error. */
static const char *continue_line(Lexer *lx, Token *t, const char *s) {
    if (*s != '\n') {
        lx->at = s;
        stop(lx, t, LEX_LINECONT, lx->line, (uint32_t)(s - lx->line_start),
             "unexpected character after line continuation character");
        return NULL;
    }
    s++;
    lx->line++;
    lx->line_start = s;
    if (s >= lx->end) {
        lx->at = s;
        stop(lx, t, LEX_EOF, lx->line, 0, "unexpected EOF while parsing");
        place_at_end(lx, &t->span);
        lx->error.span = t->span;
        return NULL;
    }
    return s;
}

static void place_here(const Lexer *lx, Token *t, const char *s) {
    uint32_t col = (uint32_t)(s - lx->line_start);
    t->span = (Span){lx->line, col, lx->line, col};
    if (s >= lx->end) place_at_end(lx, &t->span);
}

/* The indentation of the next line that holds a token; NULL after an error. Leaves `pending`. */
static const char *indentation(Lexer *lx, Token *t, const char *s) {
    uint32_t col, alt, continued;
    for (;;) {
        continued = 0;
        const char *begin = s;
        while (*s == ' ') s++;
        col = alt = (uint32_t)(s - begin);
        for (; *s == ' ' || *s == '\t' || *s == '\f' || *s == '\\'; s++) {
            if (*s == ' ') col++, alt++;
            else if (*s == '\t') col = (col / 8 + 1) * 8, alt++;
            else if (*s == '\f') col = alt = 0;
            else {
                if (!continued) continued = col;
                if (!(s = continue_line(lx, t, s + 1))) return NULL;
                s--;
            }
        }
        if (*s == '#') s = memchr(s, '\n', (size_t)(lx->end - s) + 1);
        if (*s != '\n') break;
        s++;
        lx->line++;
        lx->line_start = s;
    }
    if (continued) col = alt = continued;

    place_here(lx, t, s);
    uint32_t top = lx->columns[lx->indent];
    lx->at = s;
    if (col == top) {
        if (alt != lx->alt_columns[lx->indent]) goto tabs;
    } else if (col > top) {
        if (lx->indent + 1 >= LEX_INDENTS) {
            stop(lx, t, LEX_TOO_DEEP, lx->line, 0, "too many levels of indentation");
            return NULL;
        }
        if (alt <= lx->alt_columns[lx->indent]) goto tabs;
        lx->pending++;
        lx->indent++;
        lx->columns[lx->indent] = col;
        lx->alt_columns[lx->indent] = alt;
    } else {
        while (lx->indent > 0 && col < lx->columns[lx->indent]) lx->pending--, lx->indent--;
        if (col != lx->columns[lx->indent]) {
            stop(lx, t, LEX_DEDENT, lx->line, col, "unindent does not match any outer indentation level");
            return NULL;
        }
        if (alt != lx->alt_columns[lx->indent]) goto tabs;
    }
    return s;
tabs:
    stop(lx, t, LEX_TABS, lx->line, 0, "inconsistent use of tabs and spaces in indentation");
    return NULL;
}

/* ---- brackets and operators ---- */

static bool open_bracket(Lexer *lx, Token *t, char c) {
    if (lx->depth >= LEX_DEPTH) {
        stop_at(lx, t, t->at, "too many nested parentheses");
        return false;
    }
    lx->brackets[lx->depth++] = (struct LexBracket){c, t->span.line, t->span.col};
    return true;
}

static bool close_bracket(Lexer *lx, Token *t, char c) {
    if (lx->depth == 0) {
        stop_at(lx, t, t->at, arena_printf(lx->arena, "unmatched '%c'", c));
        return false;
    }
    struct LexBracket *open = &lx->brackets[--lx->depth];
    if (c == (open->open == '(' ? ')' : open->open + 2)) return true;
    stop_at(lx, t, t->at,
            open->line == lx->line
                ? arena_printf(lx->arena, "closing parenthesis '%c' does not match opening parenthesis '%c'", c, open->open)
                : arena_printf(lx->arena, "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u", c,
                               open->open, open->line));
    return false;
}

/* A character that starts no token. */
static void stray(Lexer *lx, Token *t, const char *s) {
    t->kind = T_STRAY;
    if ((Byte)*s < ' ' || *s == 0x7f)
        stop_at(lx, t, s, arena_printf(lx->arena, "invalid non-printable character U+%04X", (Byte)*s));
}

#define THREE(a, b, k3, k2, k1) (s[1] == (a) ? (s[2] == (b) ? (k = (k3), 3) : (k = (k2), 2)) : (k = (k1), 1))

/* Sets the kind of the operator at `s`; gives its length. */
static inline int operator_at(const char *s, Byte *kind) {
    TokenKind k;
    int len = 1;
    switch (*s) {
    case ',': k = T_COMMA; break;
    case ';': k = T_SEMI; break;
    case '~': k = T_TILDE; break;
    case ':': s[1] == '=' ? (k = T_COLONEQUAL, len = 2) : (k = T_COLON); break;
    case '=': s[1] == '=' ? (k = T_EQEQUAL, len = 2) : (k = T_EQUAL); break;
    case '+': s[1] == '=' ? (k = T_PLUSEQUAL, len = 2) : (k = T_PLUS); break;
    case '%': s[1] == '=' ? (k = T_PERCENTEQUAL, len = 2) : (k = T_PERCENT); break;
    case '@': s[1] == '=' ? (k = T_ATEQUAL, len = 2) : (k = T_AT); break;
    case '&': s[1] == '=' ? (k = T_AMPEREQUAL, len = 2) : (k = T_AMPER); break;
    case '|': s[1] == '=' ? (k = T_VBAREQUAL, len = 2) : (k = T_VBAR); break;
    case '^': s[1] == '=' ? (k = T_CIRCUMFLEXEQUAL, len = 2) : (k = T_CIRCUMFLEX); break;
    case '!': s[1] == '=' ? (k = T_NOTEQUAL, len = 2) : (k = T_STRAY); break;
    case '-':
        if (s[1] == '=') k = T_MINEQUAL, len = 2;
        else if (s[1] == '>') k = T_RARROW, len = 2;
        else k = T_MINUS;
        break;
    case '*':
        if (s[1] == '=') k = T_STAREQUAL, len = 2;
        else len = THREE('*', '=', T_DOUBLESTAREQUAL, T_DOUBLESTAR, T_STAR);
        break;
    case '/':
        if (s[1] == '=') k = T_SLASHEQUAL, len = 2;
        else len = THREE('/', '=', T_DOUBLESLASHEQUAL, T_DOUBLESLASH, T_SLASH);
        break;
    case '<':
        if (s[1] == '=') k = T_LESSEQUAL, len = 2;
        else if (s[1] == '>') k = T_LESSGREATER, len = 2;
        else len = THREE('<', '=', T_LEFTSHIFTEQUAL, T_LEFTSHIFT, T_LESS);
        break;
    case '>':
        if (s[1] == '=') k = T_GREATEREQUAL, len = 2;
        else len = THREE('>', '=', T_RIGHTSHIFTEQUAL, T_RIGHTSHIFT, T_GREATER);
        break;
    default: k = T_STRAY; break;
    }
    *kind = (Byte)k;
    return len;
}

/* ---- the lexer ---- */

void lex_init(Lexer *lx, Str text, Names *names, NameCache *cache, Arena *arena) {
    memset(lx, 0, offsetof(Lexer, columns));
    lx->columns[0] = lx->alt_columns[0] = 0;
    lx->error = (LexError){0};
    lx->begin = lx->at = lx->line_start = text.at;
    lx->end = text.at + text.len;
    lx->line = 1;
    lx->line_begins = true;
    lx->names = names;
    lx->cache = cache;
    lx->arena = arena;
}

void lex_shift(Lexer *lx, uint32_t line, uint32_t shift) {
    lx->line = lx->shift_line = line;
    lx->shift = shift;
    lx->line_start -= shift;
}

static inline void empty_token(Lexer *lx, Token *t, TokenKind kind) {
    t->kind = (Byte)kind;
    t->depth = (Byte)lx->depth;
    t->at = t->end = lx->at;
    place_here(lx, t, lx->at);
}

void lex_next(Lexer *lx, Token *t) {
    const char *s = lx->at;
    if (lx->line_begins) {
        lx->line_begins = false;
        t->at = t->end = s;
        if (!(s = indentation(lx, t, s))) return;
    }
    if (lx->pending) {
        empty_token(lx, t, lx->pending > 0 ? T_INDENT : T_DEDENT);
        lx->pending += lx->pending > 0 ? -1 : 1;
        return;
    }
again:
    while (*s == ' ') s++;
    t->at = s;
    t->flags = 0;
    t->span.line = t->span.end_line = lx->line;
    t->span.col = (uint32_t)(s - lx->line_start);
    switch (*s) {
    case '\t': case '\f':
        s++;
        goto again;
    case 'b': case 'B': case 'u': case 'U': case 'r': case 'R': case 'f': case 'F': {
        Byte flags;
        const char *quote = prefix(s, &flags);
        if (!quote) goto a_name;
        t->flags = flags;
        string(lx, t, quote);
        break;
    }
    case 'a': case 'A': case 'c' ... 'e': case 'C' ... 'E': case 'g' ... 'q': case 'G' ... 'Q':
    case 's': case 't': case 'S': case 'T': case 'v' ... 'z': case 'V' ... 'Z': case '_':
    a_name:
        name(lx, t, s);
        break;
    case '0' ... '9':
        number(lx, t, s);
        break;
    case '"': case '\'':
        string(lx, t, s);
        break;
    case '#':
        s = memchr(s, '\n', (size_t)(lx->end - s) + 1);
        if (!s) s = lx->end;
        goto again;
    case '\n':
        if (s >= lx->end) goto end;
        lx->line++;
        s++;
        if (lx->depth) {
            lx->line_start = s;
            goto again;
        }
        t->kind = T_NEWLINE;
        t->end = s - 1;
        t->span.end_col = t->span.col;
        lx->line_start = lx->at = s;
        lx->line_begins = true;
        break;
    case '\\':
        if (!(s = continue_line(lx, t, s + 1))) return;
        goto again;
    case '.':
        if (is_digit(s[1])) {
            number(lx, t, s);
            break;
        }
        t->kind = s[1] == '.' && s[2] == '.' ? T_ELLIPSIS : T_DOT;
        lx->at = t->end = s + (t->kind == T_ELLIPSIS ? 3 : 1);
        t->span.end_col = (uint32_t)(t->end - lx->line_start);
        break;
    case '(': case '[': case '{':
        t->kind = *s == '(' ? T_LPAR : *s == '[' ? T_LSQB : T_LBRACE;
        if (!open_bracket(lx, t, *s)) return;
        goto one;
    case ')': case ']': case '}':
        t->kind = *s == ')' ? T_RPAR : *s == ']' ? T_RSQB : T_RBRACE;
        if (!close_bracket(lx, t, *s)) return;
    one:
        lx->at = t->end = s + 1;
        t->span.end_col = t->span.col + 1;
        break;
    case '\0':
    end:
        if (s < lx->end) {
            stray(lx, t, s);
            return;
        }
        lx->at = s;
        t->span.end_col = t->span.col;
        t->kind = T_END;
        t->end = s;
        place_at_end(lx, &t->span);
        if (lx->depth) stop(lx, t, LEX_EOF, lx->line, t->span.col, "unexpected EOF while parsing");
        break;
    default: {
        if ((Byte)*s >= 0x80) goto a_name;
        int len = operator_at(s, &t->kind);
        lx->at = t->end = s + len;
        t->span.end_col = t->span.col + (uint32_t)len;
        if (t->kind == T_STRAY) stray(lx, t, s);
        break;
    }
    }
    t->depth = (Byte)lx->depth;
}
