#include "transpile/rust/origin.h"

#include <ctype.h>
#include <stdlib.h>

/* Line `n`, from 1; false when there are fewer. */
static bool line_of(Str text, uint32_t n, Str *out) {
    const char *at = text.at, *end = text.at + text.len;
    while (--n && at && (at = memchr(at, '\n', (size_t)(end - at)))) at++;
    if (!at || at >= end) return false;
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    *out = (Str){at, (size_t)((newline ? newline : end) - at)};
    return true;
}

/* "… .at(L12b)?" -> 12 */
static uint32_t site_in(Str line) {
    for (size_t i = 0; i + 1 < line.len; i++) {
        bool starts = line.at[i] == 'L' && (i == 0 || (!isalnum((unsigned char)line.at[i - 1]) && line.at[i - 1] != '_'));
        if (starts && isdigit((unsigned char)line.at[i + 1])) return (uint32_t)strtoul(line.at + i + 1, NULL, 10);
    }
    return 0;
}

static bool starts_item(Str line) {
    size_t i = 0;
    while (i < line.len && line.at[i] == ' ') i++;
    Str rest = {line.at + i, line.len - i};
    return str_starts(rest, "pub fn ") || str_starts(rest, "fn ") || str_starts(rest, "mod ") || str_starts(rest, "pub static ");
}

uint32_t rust_origin(Str rust, uint32_t line) {
    Str text;
    if (!line || !line_of(rust, line, &text)) return 0;
    uint32_t origin = site_in(text);
    for (uint32_t n = line; !origin && n > 1 && !starts_item(text) && line_of(rust, n - 1, &text); n--) origin = site_in(text);
    for (uint32_t n = line + 1; !origin && line_of(rust, n, &text) && !starts_item(text); n++) origin = site_in(text);
    return origin;
}
