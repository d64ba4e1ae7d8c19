/* The command table and the option tables as a manual page. */
#include <stdio.h>

#include "cli/commands.h"
#include "version.h"

/* Roff reads `-` as a hyphen, `\` as its own, and `.` or `'` at a line's start as a request. */
static void roff(const char *text) {
    for (; *text; text++) {
        if (*text == '-' || *text == '\\') putchar('\\');
        if (*text == '\\') putchar('e');
        else putchar(*text);
    }
}

static void options(const Option *table) {
    for (const Option *o = table; o->kind != OPTION_END; o++) {
        if (o->kind == OPTION_REST) continue;
        printf(".TP\n\\fB");
        if (o->letter) printf("\\-%c\\fR, \\fB", o->letter);
        printf("\\-\\-");
        roff(o->name);
        printf("\\fR");
        if (o->argument) printf(" \\fI"), roff(o->argument), printf("\\fR");
        printf("\n");
        roff(o->help);
        printf("\n");
    }
}

int cmd_manual(Session *s, int argc, char **argv) {
    const Option table[] = {OPT_END};
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    printf(".TH PORTALIS 1 \"\" \"portalis %s\"\n", PORTALIS_VERSION);
    printf(".SH NAME\nportalis \\- translate Python 3.11 into Rust and WebAssembly\n");
    printf(".SH SYNOPSIS\n\\fBportalis\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] ...\n.SH COMMANDS\n");
    for (size_t i = 0; i < command_count; i++) {
        const Command *c = &commands[i];
        printf(".SS \"portalis %s [OPTIONS] ", c->name);
        roff(c->operands);
        printf("\"\n");
        roff(c->summary);
        printf("\n");
        options(command_options(s, c));
    }
    printf(".SH OPTIONS OF EVERY COMMAND\n");
    options(options_common(s));
    printf(".SH EXIT STATUS\n"
           ".TP\n\\fB0\\fR\ndone\n"
           ".TP\n\\fB1\\fR\nthe program has errors, or differs from CPython\n"
           ".TP\n\\fB2\\fR\nwrong usage\n"
           ".TP\n\\fB3\\fR\nsomething on the machine failed: a file, a tool\n"
           ".TP\n\\fB65\\fR\n\\fBrun\\fR only: the program was refused; its own exit status is passed on otherwise\n"
           ".TP\n\\fB70\\fR\na bug in PORTALIS, with a report\n"
           ".SH ENVIRONMENT\n"
           ".TP\n\\fBNO_COLOR\\fR\nno colours when set, unless \\fB\\-\\-color\\fR says so\n");
    return 0;
}
