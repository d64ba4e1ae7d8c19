#include "base/json.h"

#include <stdlib.h>
#include <utf8proc.h>

json_t *json_text(Str text) {
    json_t *whole = json_stringn(text.at, text.len);
    if (whole) return whole;
    Arena scratch;
    arena_init(&scratch);
    Buf b = buf_in(&scratch);
    for (size_t i = 0; i < text.len;) {
        utf8proc_int32_t code;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text.at + i, (utf8proc_ssize_t)(text.len - i), &code);
        buf_utf8(&b, n > 0 ? (uint32_t)code : 0xfffd);
        i += n > 0 ? (size_t)n : 1;
    }
    whole = json_stringn(b.at, b.len);
    arena_release(&scratch);
    return whole;
}

static int append(const char *text, size_t len, void *out) {
    buf_put(out, text, len);
    return 0;
}

void json_print(Buf *out, json_t *value) {
    json_dump_callback(value, append, out, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    buf_char(out, '\n');
    json_decref(value);
}
