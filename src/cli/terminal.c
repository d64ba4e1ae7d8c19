#include "cli/terminal.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { GUTTER = 8, NARROWEST = 40 };

static bool wants_color(const Session *s, FILE *stream) {
    if (s->color != COLOR_AUTO) return s->color == COLOR_ALWAYS;
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    if ((no && *no) || (term && strcmp(term, "dumb") == 0)) return false;
    return isatty(fileno(stream));
}

static unsigned width(FILE *stream) {
    struct winsize size;
    if (!isatty(fileno(stream)) || ioctl(fileno(stream), TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_col > NARROWEST + GUTTER ? size.ws_col - GUTTER : 0;
}

TextStyle terminal_style(const Session *s, FILE *stream) {
    return (TextStyle){.color = wants_color(s, stream), .width = width(stream)};
}

void show_diags(Session *s) {
    Buf text = buf_in(&s->arena);
    render_text(&text, &s->diags, terminal_style(s, stderr));
    fflush(stdout);
    if (text.len) fwrite(text.at, 1, text.len, stderr);
}

void show_refusal(Session *s) {
    show_diags(s);
    if (s->diags.errors) fprintf(stderr, "portalis: refused: %s\n", counted(&s->arena, s->diags.errors, "error"));
}

char *counted(Arena *a, size_t n, const char *noun) { return arena_printf(a, "%zu %s%s", n, noun, n == 1 ? "" : "s"); }
