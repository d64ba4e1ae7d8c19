/* Diagnostics as text with the source beside it.
 *
 *     error[E0201]: name `x` is parameter and global
 *      --> a.py:2:12
 *       |
 *     1 | def f(x):
 *       |       - the parameter
 *     2 |     global x
 *       |            ^
 *       |
 *       = help: ...
 *
 * Marks inside one line stand under it; a mark over several lines is a bar in a margin at the left. */
#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "diag/render.h"

typedef enum Ink { INK_NONE, INK_BOLD, INK_ERROR, INK_WARNING, INK_NOTE, INK_HELP, INK_FRAME, INK_OTHER } Ink;

static const char *const ink_codes[] = {
    [INK_BOLD] = "\033[1m",       [INK_ERROR] = "\033[1;31m", [INK_WARNING] = "\033[1;33m", [INK_NOTE] = "\033[1;32m",
    [INK_HELP] = "\033[1;36m",    [INK_FRAME] = "\033[1;34m", [INK_OTHER] = "\033[1;34m",
};

enum { TAB_WIDTH = 4, DEFAULT_WIDTH = 140, CONTEXT_WHEN_CUT = 24, LONGEST_BLOCK = 6 };

/* One marked piece of source. Columns are display columns. */
typedef struct Mark {
    uint32_t line, end_line;
    uint32_t from, to; /* `from` on `line`; `to`, just behind, on `end_line` */
    const char *text;  /* NULL for none */
    bool primary;
    bool opens_line; /* nothing but space stands before it */
    unsigned depth;  /* place in the margin, from 1; 0 for a mark inside one line */
} Mark;

typedef VEC(Mark) Marks;

typedef struct Writer {
    Buf *out;
    Arena *arena;
    TextStyle style;
    Ink primary;     /* colour of the diagnostic's severity */
    unsigned gutter; /* width of the line numbers */
    const Source *source;
    Marks marks;     /* of `source`, sorted by line */
    unsigned depths; /* bars in the margin */
} Writer;

static void ink(Writer *w, Ink ink) {
    if (w->style.color && ink != INK_NONE) buf_text(w->out, ink_codes[ink]);
}

static void plain(Writer *w, Ink ink) {
    if (w->style.color && ink != INK_NONE) buf_text(w->out, "\033[0m");
}

static void put(Writer *w, Ink color, const char *text) {
    ink(w, color);
    buf_text(w->out, text);
    plain(w, color);
}

static void spaces(Writer *w, unsigned n) {
    while (n--) buf_char(w->out, ' ');
}

/* ---- characters and their widths ---- */

typedef struct Glyph {
    int32_t code; /* what is shown: controls and broken bytes are replaced */
    uint32_t bytes, width;
} Glyph;

/* Text that could move the cursor or turn the reading direction must not reach a terminal. */
static bool is_unsafe(int32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

static Glyph glyph_at(Str text, size_t at) {
    Glyph g = {0};
    utf8proc_ssize_t n =
        utf8proc_iterate((const utf8proc_uint8_t *)text.at + at, (utf8proc_ssize_t)(text.len - at), &g.code);
    g.bytes = n > 0 ? (uint32_t)n : 1;
    if (n <= 0) g.code = 0xfffd;
    if (g.code == '\t') {
        g.width = TAB_WIDTH;
        return g;
    }
    if (is_unsafe(g.code)) g.code = g.code < 0x20 ? 0x2400 + g.code : 0xfffd;
    int width = utf8proc_charwidth(g.code);
    g.width = width > 0 ? (uint32_t)width : 0;
    return g;
}

static uint32_t width_of(Str line, uint32_t bytes) {
    uint32_t width = 0;
    for (size_t i = 0; i < line.len && i < bytes;) {
        Glyph g = glyph_at(line, i);
        width += g.width;
        i += g.bytes;
    }
    return width;
}

static bool blank_before(Str line, uint32_t bytes) {
    for (size_t i = 0; i < line.len && i < bytes; i++)
        if (line.at[i] != ' ' && line.at[i] != '\t' && line.at[i] != '\f') return false;
    return true;
}

/* ---- which lines, which marks ---- */

static bool line_exists(const Source *source, uint32_t line) { return line >= 1 && line <= source->line_count; }

static void add_mark(Writer *w, const Source *source, Span span, const char *text, bool primary) {
    if (source != w->source || !line_exists(source, span.line)) return;
    if (!line_exists(source, span.end_line) || span.end_line < span.line) {
        span.end_line = span.line, span.end_col = span.col;
    }
    /* A span that ends before the first character of a line ends with the line before it. */
    if (span.end_col == 0 && span.end_line > span.line) {
        span.end_line--;
        span.end_col = (uint32_t)source_line(source, span.end_line).len;
    }
    Str first = source_line(source, span.line), last = source_line(source, span.end_line);
    Mark m = {
        .line = span.line,
        .end_line = span.end_line,
        .from = width_of(first, span.col),
        .to = width_of(last, span.end_col),
        .text = text && *text ? text : NULL,
        .primary = primary,
        .opens_line = blank_before(first, span.col),
    };
    if (m.line == m.end_line && m.to <= m.from) m.to = m.from + 1;
    vec_push(w->arena, &w->marks, m);
}

static int mark_order(const void *left, const void *right) {
    const Mark *a = left, *b = right;
    if (a->line != b->line) return a->line < b->line ? -1 : 1;
    if (a->from != b->from) return a->from < b->from ? -1 : 1;
    return a->primary && !b->primary ? -1 : b->primary && !a->primary;
}

static bool overlap(const Mark *a, const Mark *b) { return a->line <= b->end_line && b->line <= a->end_line; }

/* Marks over several lines get bars of their own where they would run beside each other. */
static void place_in_margin(Writer *w) {
    w->depths = 0;
    for (size_t i = 0; i < w->marks.len; i++) {
        Mark *m = &w->marks.at[i];
        if (m->line == m->end_line) continue;
        m->depth = 1;
        for (size_t j = 0; j < i; j++)
            if (w->marks.at[j].depth >= m->depth && overlap(m, &w->marks.at[j])) m->depth = w->marks.at[j].depth + 1;
        if (m->depth > w->depths) w->depths = m->depth;
    }
}

/* The first and last line of each mark, and the lines of short blocks between. */
static bool line_is_shown(const Writer *w, uint32_t line) {
    for (size_t i = 0; i < w->marks.len; i++) {
        const Mark *m = &w->marks.at[i];
        if (line == m->line || line == m->end_line) return true;
        if (line < m->line || line > m->end_line) continue;
        if (m->end_line - m->line < LONGEST_BLOCK || line - m->line < LONGEST_BLOCK / 2) return true;
    }
    return false;
}

/* ---- rows ---- */

static void gutter(Writer *w, uint32_t line) {
    ink(w, INK_FRAME);
    if (line) buf_printf(w->out, "%*u |", w->gutter, line);
    else buf_printf(w->out, "%*s |", w->gutter, "");
    plain(w, INK_FRAME);
}

static void end_line(Writer *w) {
    while (w->out->len && w->out->at[w->out->len - 1] == ' ') w->out->at[--w->out->len] = '\0';
    buf_char(w->out, '\n');
}

static Ink ink_of(const Writer *w, const Mark *m) { return m->primary ? w->primary : INK_OTHER; }
static char sign_of(const Mark *m) { return m->primary ? '^' : '-'; }

/* A row of marks under a source line: signs on a canvas, and maybe a label behind it. */
typedef struct Row {
    struct Cell {
        char sign;
        uint8_t ink;
    } *at;
    unsigned len;
    const char *label;
    unsigned label_at;
    Ink label_ink;
} Row;

static Row row_new(Writer *w, unsigned len) {
    Row r = {.at = NEW_ARRAY(w->arena, struct Cell, len + 1), .len = len};
    return r;
}

static void sign(Row *r, unsigned column, char c, Ink ink) {
    if (column < r->len) r->at[column] = (struct Cell){c, (uint8_t)ink};
}

static void row_write(Writer *w, const Row *r) {
    gutter(w, 0);
    buf_char(w->out, ' ');
    unsigned end = r->len;
    while (end && !r->at[end - 1].sign) end--;
    Ink now = INK_NONE;
    unsigned column = 0;
    for (; column < end; column++) {
        if (r->label && column == r->label_at) break;
        struct Cell c = r->at[column];
        Ink next = c.sign ? (Ink)c.ink : INK_NONE;
        if (next != now) plain(w, now), ink(w, next), now = next;
        buf_char(w->out, c.sign ? c.sign : ' ');
    }
    plain(w, now);
    if (r->label) {
        for (; column < r->label_at; column++) buf_char(w->out, ' ');
        put(w, r->label_ink, r->label);
    }
    end_line(w);
}

static unsigned margin(const Writer *w) { return w->depths ? w->depths + 1 : 0; }

/* The bars that pass `line`; below it (`under`) also those that started there. */
static void bars(const Writer *w, Row *r, uint32_t line, bool under) {
    for (size_t i = 0; i < w->marks.len; i++) {
        const Mark *m = &w->marks.at[i];
        if (!m->depth) continue;
        if (m->line < line && line <= m->end_line) sign(r, m->depth - 1, '|', ink_of(w, m));
        if (m->line == line && m->opens_line) sign(r, m->depth - 1, under ? '|' : '/', ink_of(w, m));
    }
}

/* What is shown of a long line. */
typedef struct Window {
    unsigned from, width; /* columns */
    bool cut_left, cut_right;
} Window;

static Window window_of(const Writer *w, uint32_t line) {
    unsigned limit = w->style.width ? w->style.width : DEFAULT_WIDTH;
    unsigned full = width_of(source_line(w->source, line), UINT32_MAX);
    if (full <= limit) return (Window){0, full + 1, false, false}; /* a place behind the last character too */
    unsigned first = full, last = 0;
    for (size_t i = 0; i < w->marks.len; i++) {
        const Mark *m = &w->marks.at[i];
        if (m->line == line && m->from < first) first = m->from;
        if (m->line == line && m->from + 1 > last) last = m->line == m->end_line ? m->to : m->from + 1;
        if (m->end_line == line && m->to > last) last = m->to;
    }
    unsigned from = 0;
    if (last + CONTEXT_WHEN_CUT > limit && first < full && first > CONTEXT_WHEN_CUT) from = first - CONTEXT_WHEN_CUT;
    if (from + limit > full) from = full - limit;
    return (Window){from, limit, from > 0, from + limit < full};
}

static void write_source(Writer *w, uint32_t line, Window view) {
    Str text = source_line(w->source, line);
    unsigned column = 0, end = view.from + view.width;
    unsigned first = view.cut_left ? view.from + 3 : view.from, last = view.cut_right ? end - 3 : end;
    if (view.cut_left) buf_text(w->out, "...");
    for (size_t i = 0; i < text.len;) {
        Glyph g = glyph_at(text, i);
        i += g.bytes;
        unsigned start = column;
        column += g.width;
        if (column <= first && g.width) continue;
        if (start < first || column > last) { /* a wide one over the edge */
            for (; start < column; start++)
                if (start >= first && start < last) buf_char(w->out, ' ');
            if (column > last) break;
        } else if (g.code == '\t') {
            spaces(w, TAB_WIDTH);
        } else {
            buf_utf8(w->out, (uint32_t)g.code);
        }
    }
    if (view.cut_right) buf_text(w->out, "...");
}

static unsigned clip(unsigned column, Window view) {
    if (column < view.from) return 0;
    unsigned inside = column - view.from;
    return inside > view.width ? view.width : inside;
}

/* Signs of all marks inside `line`; the label of the rightmost stands beside it when nothing is in its way,
 * the others hang below on lines of their own, from right to left. */
static void write_inside(Writer *w, uint32_t line, Window view) {
    VEC(const Mark *) here = {0};
    unsigned reach = 0;
    for (size_t i = 0; i < w->marks.len; i++) {
        const Mark *m = &w->marks.at[i];
        if (m->line != line || m->depth) continue;
        vec_push(w->arena, &here, m);
        if (m->to > reach) reach = m->to;
    }
    if (!here.len) return;
    unsigned indent = margin(w), width = indent + view.width + 2;
    Row row = row_new(w, width);
    bars(w, &row, line, true);
    for (int primary = 0; primary < 2; primary++) /* the primary over the others */
        for (size_t i = 0; i < here.len; i++)
            if (here.at[i]->primary == (primary == 1)) {
                unsigned to = clip(here.at[i]->to, view);
                for (unsigned c = clip(here.at[i]->from, view); c < to; c++)
                    sign(&row, indent + c, sign_of(here.at[i]), ink_of(w, here.at[i]));
            }
    const Mark *beside = here.at[here.len - 1];
    bool fits = beside->to == reach;
    for (size_t i = 0; i + 1 < here.len; i++)
        if (here.at[i]->to > beside->from) fits = false;
    if (fits && beside->text) {
        row.label = beside->text, row.label_ink = ink_of(w, beside);
        row.label_at = indent + clip(beside->to, view) + 1;
    }
    row_write(w, &row);

    VEC(const Mark *) hanging = {0};
    for (size_t i = 0; i < here.len; i++)
        if (here.at[i]->text && !(fits && here.at[i] == beside)) vec_push(w->arena, &hanging, here.at[i]);
    for (size_t n = hanging.len; n > 0; n--) {
        const Mark *m = hanging.at[n - 1];
        for (int label = n == hanging.len ? 0 : 1; label < 2; label++) {
            Row r = row_new(w, width);
            bars(w, &r, line, true);
            for (size_t i = 0; i < n; i++)
                sign(&r, indent + clip(hanging.at[i]->from, view), '|', ink_of(w, hanging.at[i]));
            if (label) r.label = m->text, r.label_at = indent + clip(m->from, view), r.label_ink = ink_of(w, m);
            row_write(w, &r);
        }
    }
}

/* ` ____^` below the line: where a bar starts in its middle, or ends. */
static void write_turn(Writer *w, const Mark *m, uint32_t line, Window view, bool ends) {
    unsigned indent = margin(w), column = clip(ends ? (m->to ? m->to - 1 : 0) : m->from, view);
    Row r = row_new(w, indent + view.width + 2);
    bars(w, &r, line, true);
    for (unsigned c = m->depth; c < indent + column; c++) sign(&r, c, '_', ink_of(w, m));
    sign(&r, m->depth - 1, ends ? '|' : ' ', ink_of(w, m));
    sign(&r, indent + column, sign_of(m), ink_of(w, m));
    if (ends && m->text) r.label = m->text, r.label_at = indent + column + 2, r.label_ink = ink_of(w, m);
    row_write(w, &r);
}

static void write_line(Writer *w, uint32_t line) {
    Window view = window_of(w, line);
    gutter(w, line);
    buf_char(w->out, ' ');
    if (w->depths) {
        Row r = row_new(w, margin(w));
        bars(w, &r, line, false);
        for (unsigned c = 0; c < r.len; c++) {
            ink(w, r.at[c].sign ? (Ink)r.at[c].ink : INK_NONE);
            buf_char(w->out, r.at[c].sign ? r.at[c].sign : ' ');
            plain(w, r.at[c].sign ? (Ink)r.at[c].ink : INK_NONE);
        }
    }
    write_source(w, line, view);
    end_line(w);
    write_inside(w, line, view);
    for (size_t i = w->marks.len; i-- > 0;) /* the inner ones end first */
        if (w->marks.at[i].depth && w->marks.at[i].end_line == line) write_turn(w, &w->marks.at[i], line, view, true);
    for (size_t i = 0; i < w->marks.len; i++) {
        const Mark *m = &w->marks.at[i];
        if (m->depth && m->line == line && !m->opens_line) write_turn(w, m, line, view, false);
    }
}

/* The marked lines of one file under its name. */
static void write_file(Writer *w, const Diag *d, const Source *source, const char *arrow) {
    w->source = source;
    w->marks.len = 0;
    add_mark(w, d->source, d->span, d->label, true);
    for (size_t i = 0; i < d->labels.len; i++)
        add_mark(w, d->labels.at[i].source, d->labels.at[i].span, d->labels.at[i].text, false);
    Span first = d->span;
    for (size_t i = 0; i < d->labels.len && source != d->source; i++)
        if (d->labels.at[i].source == source) {
            first = d->labels.at[i].span;
            break;
        }
    if (w->marks.len) qsort(w->marks.at, w->marks.len, sizeof(Mark), mark_order);
    place_in_margin(w);

    spaces(w, w->gutter);
    put(w, INK_FRAME, arrow);
    buf_printf(w->out, " %s", source->path);
    Place place = place_start(source, first);
    if (place.line) buf_printf(w->out, ":%u:%u", place.line, place.column);
    buf_char(w->out, '\n');
    if (!w->marks.len) return;

    gutter(w, 0);
    buf_char(w->out, '\n');
    uint32_t last = 0;
    for (size_t i = 0; i < w->marks.len; i++)
        if (w->marks.at[i].end_line > last) last = w->marks.at[i].end_line;
    uint32_t shown = 0;
    for (uint32_t line = w->marks.at[0].line; line <= last; line++) {
        if (!line_is_shown(w, line)) continue;
        if (shown && line == shown + 2) write_line(w, line - 1);
        else if (shown && line > shown + 2) put(w, INK_FRAME, "..."), buf_char(w->out, '\n');
        write_line(w, line);
        shown = line;
    }
}

/* "= note: text", further lines under the first. */
static void write_remark(Writer *w, Ink ink_, const char *kind, const char *text) {
    spaces(w, w->gutter);
    put(w, INK_FRAME, " = ");
    put(w, ink_, kind);
    buf_text(w->out, ": ");
    for (; *text; text++) {
        buf_char(w->out, *text);
        if (*text == '\n') spaces(w, w->gutter + 5 + (unsigned)strlen(kind));
    }
    buf_char(w->out, '\n');
}

static unsigned digits(uint32_t n) {
    unsigned count = 1;
    while (n >= 10) n /= 10, count++;
    return count;
}

static unsigned gutter_width(const Diag *d) {
    uint32_t last = d->span.end_line > d->span.line ? d->span.end_line : d->span.line;
    for (size_t i = 0; i < d->labels.len; i++)
        if (d->labels.at[i].span.end_line > last) last = d->labels.at[i].span.end_line;
    return digits(last);
}

static void write_diag(Writer *w, const Diag *d) {
    const DiagInfo *info = &diag_infos[d->code];
    w->primary = info->severity == SEVERITY_ERROR ? INK_ERROR : info->severity == SEVERITY_WARNING ? INK_WARNING : INK_NOTE;
    w->gutter = gutter_width(d);
    ink(w, w->primary);
    buf_printf(w->out, "%s[%s]", severity_name(info->severity), info->code);
    plain(w, w->primary);
    ink(w, INK_BOLD);
    buf_printf(w->out, ": %s", d->message);
    plain(w, INK_BOLD);
    buf_char(w->out, '\n');

    if (d->source) write_file(w, d, d->source, "-->");
    for (size_t i = 0; i < d->labels.len; i++) {
        const Source *other = d->labels.at[i].source;
        bool done = !other || other == d->source;
        for (size_t j = 0; j < i; j++) done |= d->labels.at[j].source == other;
        if (!done) write_file(w, d, other, ":::");
    }
    if (d->source && (d->notes.len || d->helps.len)) gutter(w, 0), buf_char(w->out, '\n');
    for (size_t i = 0; i < d->notes.len; i++) write_remark(w, INK_NOTE, "note", d->notes.at[i]);
    for (size_t i = 0; i < d->helps.len; i++) write_remark(w, INK_HELP, "help", d->helps.at[i]);
    buf_char(w->out, '\n');
}

void render_text(Buf *out, const Diags *d, TextStyle style) {
    Arena scratch;
    arena_init(&scratch);
    Writer w = {.out = out, .arena = &scratch, .style = style};
    Diag **sorted = diags_sorted(&scratch, d);
    for (size_t i = 0; i < d->all.len; i++) write_diag(&w, sorted[i]);
    arena_release(&scratch);
}
