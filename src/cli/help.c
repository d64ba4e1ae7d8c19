/* The option tables as --help. */
#include <stdio.h>

#include "cli/commands.h"
#include "cli/terminal.h"

enum { HELP_COLUMN = 28 };

static void heading(Session *s, const char *text) {
    bool color = terminal_style(s, stdout).color;
    printf("%s%s%s\n", color ? "\033[1m" : "", text, color ? "\033[0m" : "");
}

static void print_option(const Option *o) {
    char letter[8] = "    ";
    if (o->letter) snprintf(letter, sizeof letter, "-%c, ", o->letter);
    int used = printf("  %s--%s%s%s", letter, o->name, o->argument ? " " : "", o->argument ? o->argument : "");
    if (used > HELP_COLUMN - 2) used = printf("\n") - 1;
    printf("%*s%s\n", HELP_COLUMN - used, "", o->help);
}

static void print_options(const Option *table) {
    for (const Option *o = table; o->kind != OPTION_END; o++)
        if (o->kind != OPTION_REST) print_option(o);
}

static void print_overview(Session *s) {
    printf("PORTALIS translates Python 3.11 into readable Rust and small WebAssembly.\n\n");
    heading(s, "Usage");
    printf("  portalis COMMAND [OPTIONS] ...\n\n");
    heading(s, "Commands");
    for (size_t i = 0; i < command_count; i++) printf("  %-12s%s\n", commands[i].name, commands[i].summary);
    printf("\n");
    heading(s, "Everywhere");
    print_options(options_common(s));
    printf("  -V, --version             print the version\n\n");
    printf("`portalis COMMAND --help` tells more about a command.\n");
}

void command_help(Session *s, const Command *c, const Option *table) {
    if (!c) {
        print_overview(s);
        return;
    }
    printf("portalis %s: %s\n\n", c->name, c->summary);
    heading(s, "Usage");
    printf("  portalis %s [OPTIONS]%s%s\n", c->name, *c->operands ? " " : "", c->operands);
    if (table->kind != OPTION_END) {
        printf("\n");
        heading(s, "Options");
        print_options(table);
    }
    printf("\n");
    heading(s, "Everywhere");
    print_options(options_common(s));
}

int cmd_help(Session *s, int argc, char **argv) {
    const Option table[] = {OPT_END};
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    const Command *c = argc ? command_find(argv[0]) : NULL;
    if (argc && !c) {
        fprintf(stderr, "portalis: error: there is no command `%s`\n", argv[0]);
        return EXIT_USAGE;
    }
    command_help(s, c, c ? command_options(s, c) : NULL);
    return 0;
}
