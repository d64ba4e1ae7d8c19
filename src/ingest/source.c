/* Bytes to text: the encoding a file declares (PEP 263), and where its lines start. */
#include "ingest/source.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

#include "base/file.h"
#include "ingest/lex.h"
#include "ingest/unicode.h"
#include "session.h"

/* ---- lines ---- */

static bool is_line_end(const char *s, const char *end) { return *s == '\n' || (*s == '\r' && (s + 1 == end || s[1] != '\n')); }

static void find_lines(Arena *a, Source *src) {
    const char *s = src->text.at, *end = s + src->text.len;
    bool carriage_returns = memchr(s, '\r', src->text.len);
    uint32_t room = (uint32_t)(src->text.len / 24 + 16);
    src->lines = arena_alloc(a, room * sizeof *src->lines);
    src->lines[src->line_count++] = 0;
    while (s < end) {
        if (carriage_returns) {
            while (s < end && !is_line_end(s, end)) s++;
        } else {
            s = memchr(s, '\n', (size_t)(end - s));
            if (!s) break;
        }
        if (s == end || s + 1 == end) break;
        s++;
        if (src->line_count == room) {
            src->lines = arena_grow(a, src->lines, room * sizeof *src->lines, 2 * (size_t)room * sizeof *src->lines);
            room *= 2;
        }
        src->lines[src->line_count++] = (uint32_t)(s - src->text.at);
    }
}

Str source_line(const Source *src, uint32_t line) {
    if (line == 0 || line > src->line_count) return STR("");
    size_t start = src->lines[line - 1];
    size_t end = line < src->line_count ? src->lines[line] : src->text.len;
    while (end > start && (src->text.at[end - 1] == '\n' || src->text.at[end - 1] == '\r')) end--;
    return (Str){src->text.at + start, end - start};
}

/* ---- encodings ---- */

/* The encoding that a comment on one of the first two lines declares: `coding[:=]\s*([-\w.]+)`. */
static Str declared_encoding(Str line) {
    const char *s = line.at, *end = line.at + line.len;
    while (s < end && (*s == ' ' || *s == '\t' || *s == '\f')) s++;
    if (s == end || *s != '#') return (Str){0};
    for (; s + 6 < end; s++) {
        if (memcmp(s, "coding", 6) != 0 || (s[6] != ':' && s[6] != '=')) continue;
        const char *name = s + 7;
        while (name < end && (*name == ' ' || *name == '\t')) name++;
        const char *stop = name;
        while (stop < end && ((*stop >= '0' && *stop <= '9') || ((*stop | 0x20) >= 'a' && (*stop | 0x20) <= 'z') ||
                              *stop == '-' || *stop == '_' || *stop == '.'))
            stop++;
        if (stop > name) return (Str){name, (size_t)(stop - name)};
    }
    return (Str){0};
}

static bool is_blank_or_comment(Str line) {
    for (size_t i = 0; i < line.len; i++) {
        if (line.at[i] == '#') return true;
        if (line.at[i] != ' ' && line.at[i] != '\t' && line.at[i] != '\f') return false;
    }
    return true;
}

static Str next_line(Str *rest) {
    size_t n = 0;
    while (n < rest->len && rest->at[n] != '\n' && rest->at[n] != '\r') n++;
    Str line = {rest->at, n};
    if (n < rest->len && rest->at[n] == '\r' && n + 1 < rest->len && rest->at[n + 1] == '\n') n++;
    if (n < rest->len) n++;
    rest->at += n;
    rest->len -= n;
    return line;
}

static Str encoding_of(Str bytes) {
    Str rest = bytes, line = next_line(&rest);
    Str name = declared_encoding(line);
    if (name.len || !is_blank_or_comment(line)) return name;
    return declared_encoding(next_line(&rest));
}

/* Lower case, '_' as '-': how Python compares the names of encodings. */
static char *normal_name(Arena *a, Str name) {
    char *out = str_dup(a, name);
    for (char *s = out; *s; s++) {
        if (*s >= 'A' && *s <= 'Z') *s = (char)(*s | 0x20);
        if (*s == '_') *s = '-';
    }
    return out;
}

static bool is_utf8(const char *name) {
    return strcmp(name, "utf-8") == 0 || strncmp(name, "utf-8-", 6) == 0 || strcmp(name, "utf8") == 0 || strcmp(name, "u8") == 0 ||
           strcmp(name, "utf") == 0 || strcmp(name, "cp65001") == 0;
}

/* What iconv calls an encoding that Python calls `name`. */
static const char *iconv_name(const char *name) {
    static const char *const renamed[][2] = {
        {"latin-1", "ISO-8859-1"},  {"latin1", "ISO-8859-1"},   {"l1", "ISO-8859-1"},       {"iso8859-1", "ISO-8859-1"},
        {"iso8859-15", "ISO-8859-15"}, {"latin-9", "ISO-8859-15"}, {"iso-latin-1", "ISO-8859-1"}, {"us-ascii", "ASCII"},
        {"646", "ASCII"},           {"shift-jis", "CP932"},     {"sjis", "CP932"},          {"s-jis", "CP932"},
        {"ms932", "CP932"},         {"mskanji", "CP932"},       {"cp949", "CP949"},         {"uhc", "CP949"},
        {"windows-1252", "CP1252"}, {"mac-roman", "MACINTOSH"}, {"mbcs", "CP1252"},         {"hz", "HZ"},
    };
    if (strncmp(name, "iso-8859-1-", 11) == 0 || strncmp(name, "latin-1-", 8) == 0) return "ISO-8859-1";
    for (size_t i = 0; i < sizeof renamed / sizeof *renamed; i++)
        if (strcmp(renamed[i][0], name) == 0) return renamed[i][1];
    return name;
}

/* `bytes` in UTF-8; false with `*bad` when they are none of that encoding, or with -1 when it is unknown. */
static bool recode(Arena *a, const char *from, Str bytes, Buf *out, ptrdiff_t *bad) {
    iconv_t cd = iconv_open("UTF-8", from);
    *bad = -1;
    if (cd == (iconv_t)-1) return false;
    char *in = (char *)bytes.at;
    size_t left = bytes.len;
    bool ok = true;
    *out = buf_in(a);
    while (left) {
        buf_reserve(out, left * 2 + 16);
        char *to = out->at + out->len;
        size_t room = out->room - out->len - 1;
        size_t n = iconv(cd, &in, &left, &to, &room);
        out->len = (size_t)(to - out->at);
        if (n == (size_t)-1 && errno != E2BIG) {
            *bad = in - bytes.at;
            ok = false;
            break;
        }
    }
    iconv_close(cd);
    return ok;
}

/* ---- sources ---- */

static uint32_t line_of(Str text, size_t at) {
    uint32_t line = 1;
    for (size_t i = 0; i < at; i++)
        line += text.at[i] == '\n' || (text.at[i] == '\r' && (i + 1 == text.len || text.at[i + 1] != '\n'));
    return line;
}

static Source *source_new(Session *s, const char *path, Str text) {
    Source *src = NEW(&s->arena, Source);
    char *copy = arena_alloc(&s->arena, text.len + 1 + LEX_PADDING);
    memcpy(copy, text.at, text.len);
    size_t end = text.len;
    if (end && copy[end - 1] != '\n' && copy[end - 1] != '\r') copy[end++] = '\n'; /* behind `text`: the lexer wants it */
    memset(copy + end, 0, LEX_PADDING);
    src->path = arena_strdup(&s->arena, path);
    src->text = (Str){copy, text.len};
    src->is_stub = str_ends(str_from(path), ".pyi");
    find_lines(&s->arena, src);
    return src;
}

static const Source *rejected(Session *s, Source *src, uint32_t line, const char *message) {
    diag(&s->diags, E0101, src, ((Span){line, 0, line, 1}), message);
    return NULL;
}

const Source *source_from_text(Session *s, const char *path, Str text) {
    if (text.len > UINT32_MAX / 2) {
        report(s, "%s is too long", path);
        return NULL;
    }
    Source *src = source_new(s, path, text);
    const char *nul = memchr(text.at, '\0', text.len);
    if (nul) return rejected(s, src, line_of(text, (size_t)(nul - text.at)), "source code cannot contain null bytes");
    size_t valid = utf8_valid(text);
    if (valid < text.len)
        return rejected(s, src, line_of(text, valid),
                        arena_printf(&s->arena,
                                     "Non-UTF-8 code starting with '\\x%02x' in file %s on line %u, but no encoding declared; "
                                     "see https://peps.python.org/pep-0263/ for details",
                                     (unsigned char)text.at[valid], path, line_of(text, valid)));
    return src;
}

const Source *source_read(Session *s, const char *path) {
    Str bytes;
    if (!file_read(&s->arena, path, &bytes)) {
        report(s, "cannot read %s: %s", path, strerror(errno));
        return NULL;
    }
    bool bom = str_starts(bytes, "\xef\xbb\xbf");
    if (bom) bytes.at += 3, bytes.len -= 3;
    Str declared = encoding_of(bytes);
    if (!declared.len) return source_from_text(s, path, bytes);

    const char *name = normal_name(&s->arena, declared);
    if (bom && strcmp(name, "utf-8") != 0 && strncmp(name, "utf-8-", 6) != 0)
        return rejected(s, source_new(s, path, STR("")), 0,
                        arena_printf(&s->arena, "encoding problem: %.*s with BOM", STR_ARG(declared)));
    if (is_utf8(name)) return source_from_text(s, path, bytes);
    Buf text;
    ptrdiff_t bad;
    if (recode(&s->arena, iconv_name(name), bytes, &text, &bad)) return source_from_text(s, path, buf_view(&text));
    if (bad < 0)
        return rejected(s, source_new(s, path, STR("")), 0, arena_printf(&s->arena, "unknown encoding: %.*s", STR_ARG(declared)));
    return rejected(s, source_new(s, path, STR("")), 0,
                    arena_printf(&s->arena, "'%s' codec can't decode byte 0x%02x in position %td", name,
                                 (unsigned char)bytes.at[bad], bad));
}
