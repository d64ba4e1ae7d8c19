/* Numbers: the value of a literal, and back to text as Python's repr() has it. */
#include "ingest/number.h"

#include <errno.h>
#include <gmp.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "ingest/parser.h"

enum { MAX_DIGITS = 4300 }; /* sys.get_int_max_str_digits() */

/* ---- literals ---- */

static Str without_underscores(Arena *a, const char *at, const char *end) {
    char *copy = arena_alloc(a, (size_t)(end - at) + 1);
    size_t len = 0;
    for (; at < end; at++)
        if (*at != '_') copy[len++] = *at;
    copy[len] = '\0';
    return (Str){copy, len};
}

static bool is_float(Str text) {
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] == '.' || text.at[i] == 'e' || text.at[i] == 'E') return true;
    return false;
}

static unsigned digit_value(char c) {
    if (c >= '0' && c <= '9') return (unsigned)(c - '0');
    return (unsigned)((c | 0x20) - 'a' + 10);
}

static unsigned base_of(Str text) {
    if (text.len < 2 || text.at[0] != '0') return 10;
    switch (text.at[1] | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 10;
    }
}

/* False when it needs more than 63 bits. */
static bool fits(Str text, int64_t *value) {
    unsigned base = base_of(text);
    uint64_t v = 0;
    for (size_t i = base == 10 ? 0 : 2; i < text.len; i++) {
        if (__builtin_mul_overflow(v, base, &v) || __builtin_add_overflow(v, digit_value(text.at[i]), &v)) return false;
        if (v > INT64_MAX) return false;
    }
    *value = (int64_t)v;
    return true;
}

Const number_value(Parser *p, const Token *t) {
    size_t len = (size_t)(t->end - t->at);
    int64_t v = 0;
    if (len <= 18) { /* plain digits, nearly always */
        const char *s = t->at;
        while (s < t->end && *s >= '0' && *s <= '9') v = v * 10 + (*s++ - '0');
        if (s == t->end) return (Const){.kind = CONST_INT, .small = v};
    }
    Str text = without_underscores(p->ast->arena, t->at, t->end);
    unsigned base = base_of(text);
    char last = text.at[text.len - 1] | 0x20;
    if (base == 10 && last == 'j') return (Const){.kind = CONST_COMPLEX, .real = strtod(text.at, NULL)};
    if (base == 10 && is_float(text)) return (Const){.kind = CONST_FLOAT, .real = strtod(text.at, NULL)};
    if (fits(text, &v)) return (Const){.kind = CONST_INT, .small = v};
    if (base == 10 && text.len > MAX_DIGITS)
        raise_here(p,
                   "Exceeds the limit (%d digits) for integer string conversion: value has %zu digits; use "
                   "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                   "literals to avoid decimal conversion limits.",
                   MAX_DIGITS, text.len);
    return (Const){.kind = CONST_INT, .text = text};
}

/* ---- repr ---- */

void number_put_int(Buf *out, const Const *c) {
    if (!c->text.at) {
        buf_printf(out, "%lld", (long long)c->small);
        return;
    }
    unsigned base = base_of(c->text);
    mpz_t big;
    mpz_init_set_str(big, base == 10 ? c->text.at : c->text.at + 2, (int)base);
    size_t room = mpz_sizeinbase(big, 10) + 2;
    buf_reserve(out, room);
    mpz_get_str(out->at + out->len, 10, big);
    out->len += strlen(out->at + out->len);
    mpz_clear(big);
}

enum { FLOAT_TEXT = 40 }; /* "-d.dddddddddddddddddde-308" and room */

/* Whether "d.ddde±x" reads back as `v`; tries one more in the last place too, which at powers of two may be
 * the shorter one. */
static bool reads_back(char digits[FLOAT_TEXT], int precision, double v) {
    if (strtod(digits, NULL) == v) return true;
    char up[FLOAT_TEXT];
    snprintf(up, sizeof up, "%s", digits);
    int i = precision ? precision + 1 : 0;
    for (; i >= 0; i--) {
        if (up[i] == '.') continue;
        if (up[i] < '9') break;
        up[i] = '0';
    }
    if (i < 0) return false;
    up[i]++;
    if (strtod(up, NULL) != v) return false;
    snprintf(digits, FLOAT_TEXT, "%s", up);
    return true;
}

void number_put_float(Buf *out, double v, bool point) {
    if (isinf(v)) {
        buf_text(out, v < 0 ? "-inf" : "inf");
        return;
    }
    char text[FLOAT_TEXT];
    int precision = 0;
    do snprintf(text, sizeof text, "%.*e", precision, v);
    while (!reads_back(text, precision, v) && precision++ < 17);
    char *e = strchr(text, 'e');
    int exponent = atoi(e + 1);
    char digits[24] = "";
    int len = 0;
    for (char *s = text; s < e; s++)
        if (*s >= '0' && *s <= '9') digits[len++] = *s;
    while (len > 1 && digits[len - 1] == '0') len--;
    if (exponent < -4 || exponent >= 16) {
        buf_char(out, digits[0]);
        if (len > 1) buf_char(out, '.');
        buf_put(out, digits + 1, (size_t)len - 1);
        buf_printf(out, "e%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
    } else if (exponent < 0) {
        buf_text(out, "0.");
        for (int i = -1; i > exponent; i--) buf_char(out, '0');
        buf_put(out, digits, (size_t)len);
    } else {
        for (int i = 0; i <= exponent; i++) buf_char(out, i < len ? digits[i] : '0');
        if (len > exponent + 1) {
            buf_char(out, '.');
            buf_put(out, digits + exponent + 1, (size_t)(len - exponent - 1));
        } else if (point) {
            buf_text(out, ".0");
        }
    }
}
