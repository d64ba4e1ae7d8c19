/* Session: what lives for one run of one command. There are no mutable globals. */
#ifndef PORTALIS_SESSION_H
#define PORTALIS_SESSION_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/intern.h"
#include "base/vec.h"
#include "diag/diag.h"

enum { EXIT_DIAGNOSTICS = 1, EXIT_USAGE = 2, EXIT_MACHINE = 3, EXIT_REFUSED = 65, EXIT_BUG = 70 };

typedef enum ColorMode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } ColorMode;

typedef struct StageTime {
    const char *stage;
    double seconds;
} StageTime;

typedef struct Session {
    Arena arena; /* session lifetime */
    Names names;
    Diags diags;
    ColorMode color;
    bool collects;        /* --gc: the program gets a collector of cycles */
    bool time;            /* --time: print what each stage took */
    VEC(StageTime) times; /* of the stages that have ended */
    bool machine_failed;  /* report() was called */
    const char *program;  /* argv[0] */
    const struct Command *command; /* being run; NULL outside the command line */
    const char *color_word;        /* --color as given, or NULL */
    bool help_shown;               /* --help was asked for and answered */
    const struct Option **describe; /* when set, options_parse puts its table there and does no more */
} Session;

void session_init(Session *s, const char *program);
void session_release(Session *s);

/* An error of the machine: printed, remembered for the exit code; gives back false. */
bool report(Session *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* An error of ours: prints a pasteable report with `where` (may be {0}) and ends with exit 70. */
_Noreturn void bug_at(const char *file, int line, const char *format, ...) __attribute__((format(printf, 3, 4)));
#define bug(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)

/* 0, 1 when there are error diagnostics, 3 when the machine failed. */
int session_exit_code(const Session *s);

#endif
