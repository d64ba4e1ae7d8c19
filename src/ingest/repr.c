/* Text as Python's repr() writes it. */
#include "ingest/repr.h"

#include "ingest/unicode.h"

static char quote_for(Str text) {
    return memchr(text.at, '\'', text.len) && !memchr(text.at, '"', text.len) ? '"' : '\'';
}

/* The escapes that strings and bytes share; false when `c` needs none of them. */
static bool put_escape(Buf *out, unsigned char c, char quote) {
    switch (c) {
    case '\\': buf_text(out, "\\\\"); return true;
    case '\n': buf_text(out, "\\n"); return true;
    case '\r': buf_text(out, "\\r"); return true;
    case '\t': buf_text(out, "\\t"); return true;
    }
    if (c == (unsigned char)quote) buf_char(out, '\\');
    else if (c >= ' ' && c < 0x7f) return false;
    else if (c == 0x7f || c < ' ') return buf_printf(out, "\\x%02x", c), true;
    else return false;
    buf_char(out, quote);
    return true;
}

void repr_str(Buf *out, Str text) {
    if (!text.len) {
        buf_text(out, "''");
        return;
    }
    char quote = quote_for(text);
    buf_char(out, quote);
    for (Str rest = text; rest.len;) {
        const char *plain = rest.at;
        while (rest.len && *rest.at >= ' ' && *rest.at < 0x7f && *rest.at != quote && *rest.at != '\\') rest.at++, rest.len--;
        buf_put(out, plain, (size_t)(rest.at - plain));
        if (!rest.len) break;
        const char *start = rest.at;
        uint32_t c = utf8_next(&rest);
        if (c < 0x80) put_escape(out, (unsigned char)c, quote);
        else if (unicode_is_printable(c)) buf_put(out, start, (size_t)(rest.at - start));
        else buf_printf(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    }
    buf_char(out, quote);
}

void repr_bytes(Buf *out, Str bytes) {
    char quote = bytes.len ? quote_for(bytes) : '\'';
    buf_char(out, 'b');
    buf_char(out, quote);
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.at[i];
        if (c >= 0x80) buf_printf(out, "\\x%02x", c);
        else if (!put_escape(out, c, quote)) buf_char(out, (char)c);
    }
    buf_char(out, quote);
}
