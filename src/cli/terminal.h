/* What is known of the terminal, and what is shown there. */
#ifndef PORTALIS_CLI_TERMINAL_H
#define PORTALIS_CLI_TERMINAL_H

#include <stdio.h>

#include "diag/render.h"
#include "session.h"

/* Colour as --color, NO_COLOR and the terminal say; the terminal's width less the gutter. */
TextStyle terminal_style(const Session *s, FILE *stream);

/* All diagnostics as text on stderr. */
void show_diags(Session *s);
/* The same, then `portalis: refused: N errors` when there are any. */
void show_refusal(Session *s);

/* "1 error", "2 errors" */
char *counted(Arena *a, size_t n, const char *noun);

#endif
