/* What a stage took (--time), and what is being done (on a terminal, after a second).
 *
 *     Stage stage = stage_begin(s, "parse");
 *     ...
 *     stage_end(s, &stage); */
#ifndef PORTALIS_STAGE_H
#define PORTALIS_STAGE_H

#include "session.h"

typedef struct Stage {
    const char *name;
    double start; /* seconds on the monotonic clock */
    struct Progress *progress; /* NULL when stderr is no terminal */
} Stage;

Stage stage_begin(Session *s, const char *name);
/* Without a word on the terminal: it belongs to the program that runs. */
Stage stage_begin_quietly(Session *s, const char *name);
void stage_end(Session *s, Stage *stage);

#endif
