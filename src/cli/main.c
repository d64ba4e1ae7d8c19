/* `portalis COMMAND ...`: finds the command in the table and runs it. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/commands.h"
#include "cli/terminal.h"
#include "version.h"

static int print_version(void) {
    printf("portalis %s\n", PORTALIS_VERSION);
    return 0;
}

static int unknown_command(const char *name) {
    const char *names[64];
    size_t n = 0;
    for (; n < command_count; n++) names[n] = commands[n].name;
    const char *near = diag_nearest(name, names, n);
    fprintf(stderr, "portalis: error: there is no command `%s`", name);
    if (near) fprintf(stderr, "; did you mean `%s`?", near);
    else if (str_ends(str_from(name), ".py")) fprintf(stderr, "; did you mean `portalis run %s`?", name);
    fputs("\nTry `portalis --help`.\n", stderr);
    return EXIT_USAGE;
}

static int run(Session *s, int argc, char **argv) {
    if (argc < 1) {
        command_help(s, NULL, NULL);
        return EXIT_USAGE;
    }
    if (strcmp(argv[0], "--version") == 0 || strcmp(argv[0], "-V") == 0) return print_version();
    if (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
        command_help(s, NULL, NULL);
        return 0;
    }
    s->command = command_find(argv[0]);
    if (!s->command) return unknown_command(argv[0]);
    int code = s->command->run(s, argc - 1, argv + 1);
    return s->help_shown ? 0 : code;
}

/* A crash of the translator is a bug with a report, also when the stack is gone. */
static void on_crash(int number) {
    signal(number, SIG_DFL);
    bug("the translator was stopped by signal %d", number);
}

static void catch_crashes(void) {
    static char stack[64 << 10];
    sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
    struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
    const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
}

/* Output that could not be written is an error of the machine, not a success. */
static int flush_output(int code) {
    bool lost = ferror(stdout) || fflush(stdout) != 0;
    if (!lost) return code;
    fputs("portalis: error: cannot write to standard output\n", stderr);
    return code ? code : EXIT_MACHINE;
}

int main(int argc, char **argv) {
    catch_crashes();
    Session s;
    session_init(&s, argc ? argv[0] : "portalis");
    int code = run(&s, argc - 1, argv + 1);
    session_release(&s);
    return flush_output(code);
}
