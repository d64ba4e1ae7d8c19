#include "cli/commands.h"

#define COMMAND(name, operands, least, most, summary) {#name, operands, summary, least, most, cmd_##name},
const Command commands[] = {
#include "cli/commands.def"
};
#undef COMMAND
const size_t command_count = sizeof commands / sizeof *commands;

const Command *command_find(const char *name) {
    for (size_t i = 0; i < command_count; i++)
        if (strcmp(commands[i].name, name) == 0) return &commands[i];
    return NULL;
}

const Option *command_options(Session *s, const Command *c) {
    const Option *table = NULL, **before = s->describe;
    s->describe = &table;
    c->run(s, 0, NULL);
    s->describe = before;
    if (!table) bug("the command `%s` has no option table", c->name);
    return table;
}
