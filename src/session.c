#include "session.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/utsname.h>

#include "version.h"

void session_init(Session *s, const char *program) {
    *s = (Session){.program = program};
    arena_init(&s->arena);
    names_init(&s->names, &s->arena);
    diags_init(&s->diags, &s->arena);
}

void session_release(Session *s) { arena_release(&s->arena); }

bool report(Session *s, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fflush(stdout);
    fputs("portalis: error: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    s->machine_failed = true;
    return false;
}

/* The command line as the kernel remembers it, so that bug() needs no session. */
static void print_command_line(FILE *out) {
    FILE *f = fopen("/proc/self/cmdline", "rb");
    if (!f) return;
    fputs("  command:  ", out);
    for (int c = getc(f), next; c != EOF; c = next) {
        next = getc(f);
        if (c) putc(c, out);
        else if (next != EOF) putc(' ', out);
    }
    putc('\n', out);
    fclose(f);
}

static void print_bug(const char *file, int line, const char *format, va_list args) {
    struct utsname machine = {0};
    uname(&machine);
    fflush(stdout);
    fputs("\nportalis: this is a bug in PORTALIS, not in your program\n\n  problem:  ", stderr);
    vfprintf(stderr, format, args);
    fprintf(stderr, "\n  place:    %s:%d\n  version:  %s\n", file, line, PORTALIS_VERSION);
    print_command_line(stderr);
    fprintf(stderr, "  system:   %s %s %s\n\nPlease report these lines together with the program that was translated.\n",
            machine.sysname, machine.release, machine.machine);
}

void bug_at(const char *file, int line, const char *format, ...) {
    va_list args;
    va_start(args, format);
    print_bug(file, line, format, args);
    va_end(args);
    exit(EXIT_BUG);
}

int session_exit_code(const Session *s) {
    if (s->machine_failed) return EXIT_MACHINE;
    return s->diags.errors ? EXIT_DIAGNOSTICS : 0;
}
