/* Tables of characters, searched by halving; NFKC is libutf8proc's. */
#include "ingest/unicode.h"

#include <stdlib.h>
#include <utf8proc.h>

typedef struct Range {
    uint32_t first, last;
} Range;

#include "ingest/unicode.inc"

#define LEN(array) (sizeof(array) / sizeof *(array))
#define IN(table, c) in_ranges((table), LEN(table), (c))

static bool in_ranges(const Range *table, size_t len, uint32_t c) {
    size_t low = 0, total = len;
    while (low < len) {
        size_t middle = (low + len) / 2;
        if (c > table[middle].last) low = middle + 1;
        else len = middle;
    }
    return low < total && table[low].first <= c;
}

/* ---- UTF-8 ---- */

/* The length of the character at `s` of `left` bytes, 0 when it is none. */
static size_t utf8_length(const unsigned char *s, size_t left, bool surrogates) {
    if (s[0] < 0x80) return 1;
    if (s[0] < 0xc2 || s[0] > 0xf4) return 0;
    size_t n = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
    if (n > left) return 0;
    for (size_t i = 1; i < n; i++)
        if ((s[i] & 0xc0) != 0x80) return 0;
    if (s[0] == 0xe0 && s[1] < 0xa0) return 0;
    if (s[0] == 0xed && s[1] >= 0xa0 && !surrogates) return 0;
    if (s[0] == 0xf0 && s[1] < 0x90) return 0;
    if (s[0] == 0xf4 && s[1] >= 0x90) return 0;
    return n;
}

uint32_t utf8_next(Str *s) {
    const unsigned char *u = (const unsigned char *)s->at;
    size_t n = utf8_length(u, s->len, true);
    uint32_t c = 0xfffd;
    if (n == 1) c = u[0];
    if (n == 2) c = (u[0] & 31u) << 6 | (u[1] & 63u);
    if (n == 3) c = (u[0] & 15u) << 12 | (u[1] & 63u) << 6 | (u[2] & 63u);
    if (n == 4) c = (u[0] & 7u) << 18 | (u[1] & 63u) << 12 | (u[2] & 63u) << 6 | (u[3] & 63u);
    if (n == 0) n = 1;
    s->at += n;
    s->len -= n;
    return c;
}

size_t utf8_valid(Str s) {
    size_t i = 0;
    while (i < s.len) {
        uint64_t word;
        if (i + sizeof word <= s.len && (memcpy(&word, s.at + i, sizeof word), !(word & 0x8080808080808080u))) {
            i += sizeof word;
            continue;
        }
        size_t n = utf8_length((const unsigned char *)s.at + i, s.len - i, false);
        if (n == 0) break;
        i += n;
    }
    return i;
}

/* ---- identifiers and printing ---- */

size_t unicode_identifier_end(Str s) {
    Str rest = s;
    while (rest.len) {
        Str here = rest;
        uint32_t c = utf8_next(&rest);
        bool first = here.at == s.at;
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (!first && c >= '0' && c <= '9');
        if (!plain && !(c >= 0x80 && (first ? IN(xid_start, c) : IN(xid_continue, c)))) return s.len - here.len;
    }
    return s.len;
}

bool unicode_is_printable(uint32_t c) { return c < 0x80 ? c >= ' ' && c < 0x7f : IN(printable, c); }

Str unicode_nfkc(Arena *a, Str text) {
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.len, &out,
                                        UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    if (len < 0) return text;
    Str normal = {arena_strndup(a, (const char *)out, (size_t)len), (size_t)len};
    free(out);
    return normal;
}

/* ---- names ---- */

static bool take(Str *s, const char *word) {
    size_t n = strlen(word);
    if (!str_starts(*s, word)) return false;
    s->at += n;
    s->len -= n;
    return true;
}

/* The longest of `words` that `s` starts with; its number, or -1. */
static int take_longest(Str *s, const char *const *words, int count) {
    int best = -1;
    for (int i = 0; i < count; i++)
        if (str_starts(*s, words[i]) && (best < 0 || strlen(words[i]) > strlen(words[best]))) best = i;
    if (best >= 0) take(s, words[best]);
    return best;
}

static int32_t hangul(Str s) {
    static const char *const leads[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                        "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
    static const char *const vowels[] = {"A",   "AE", "YA", "YAE", "EO",  "E",  "YEO", "YE", "O",  "WA", "WAE",
                                         "OE",  "YO", "U",  "WEO", "WE",  "WI", "YU",  "EU", "YI", "I"};
    static const char *const tails[] = {"",   "G",  "GG", "GS", "N", "NJ", "NH", "D",  "L", "LG", "LM", "LB", "LS", "LT",
                                        "LP", "LH", "M",  "B",  "BS", "S", "SS", "NG", "J", "C",  "K",  "T",  "P",  "H"};
    int lead = take_longest(&s, leads, LEN(leads));
    int vowel = take_longest(&s, vowels, LEN(vowels));
    int tail = take_longest(&s, tails, LEN(tails));
    if (lead < 0 || vowel < 0 || tail < 0 || s.len) return -1;
    return 0xac00 + (lead * 21 + vowel) * 28 + tail;
}

static int32_t ideograph(Str digits) {
    if (digits.len != 4 && digits.len != 5) return -1;
    uint32_t c = 0;
    for (size_t i = 0; i < digits.len; i++) {
        char d = digits.at[i];
        if (d >= '0' && d <= '9') c = c << 4 | (uint32_t)(d - '0');
        else if (d >= 'A' && d <= 'F') c = c << 4 | (uint32_t)(d - 'A' + 10);
        else return -1;
    }
    return IN(ideographs, c) ? (int32_t)c : -1;
}

int32_t unicode_lookup(Str name) {
    if (take(&name, "HANGUL SYLLABLE ")) return hangul(name);
    if (take(&name, "CJK UNIFIED IDEOGRAPH-")) return ideograph(name);
    char upper[256];
    if (name.len >= sizeof upper) return -1;
    for (size_t i = 0; i < name.len; i++) upper[i] = name.at[i] >= 'a' && name.at[i] <= 'z' ? name.at[i] - 32 : name.at[i];
    uint64_t hash = str_hash((Str){upper, name.len}) << 16;
    size_t low = 0, high = LEN(name_hashes);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if ((name_hashes[middle] & ~(uint64_t)0xffff) < hash) low = middle + 1;
        else high = middle;
    }
    if (low == LEN(name_hashes) || (name_hashes[low] & ~(uint64_t)0xffff) != hash) return -1;
    return (int32_t)((uint32_t)(name_planes[low] - 'a') << 16 | (name_hashes[low] & 0xffff));
}
