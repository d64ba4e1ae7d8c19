/* The commands, made from commands.def; each stands in cli/NAME.c. */
#ifndef PORTALIS_CLI_COMMANDS_H
#define PORTALIS_CLI_COMMANDS_H

#include "cli/options.h"

typedef struct Command {
    const char *name, *operands, *summary;
    int least, most; /* operands */
    /* argv: what stands behind the command's name. Gives the exit code. */
    int (*run)(Session *s, int argc, char **argv);
} Command;

#define COMMAND(name, ...) int cmd_##name(Session *s, int argc, char **argv);
#include "cli/commands.def"
#undef COMMAND

extern const Command commands[];
extern const size_t command_count;

const Command *command_find(const char *name);
/* The option table of a command, without running it. */
const Option *command_options(Session *s, const Command *c);

/* --help, on stdout; with NULL the overview of all commands. */
void command_help(Session *s, const Command *c, const Option *table);

#endif
