/* Options of a command as a table: parsing, --help, the manual page and completion are made from it.
 *
 *     const Option table[] = {
 *         OPT_STR('o', "output", &o.output, "FILE", "where the module goes"),
 *         OPT_BOOL(0, "time", &o.time, "print what each stage took"),
 *         OPT_END,
 *     };
 *     if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
 *
 * Afterwards argv holds the operands only, up to a NULL. Options may stand anywhere before `--`, unless OPT_REST says
 * that what follows the first operand belongs to someone else. */
#ifndef PORTALIS_CLI_OPTIONS_H
#define PORTALIS_CLI_OPTIONS_H

#include "session.h"

typedef enum OptionKind {
    OPTION_END,
    OPTION_BOOL,
    OPTION_SET,    /* puts a constant */
    OPTION_STR,
    OPTION_CHOICE, /* one of the words in `argument`, "a|b" */
    OPTION_INT,    /* not negative */
    OPTION_SECONDS,
    OPTION_SIZE,   /* bytes; K, M, G for 1024s */
    OPTION_LIST,   /* may be given several times */
    OPTION_REST
} OptionKind;

typedef struct OptionList {
    const char **at;
    size_t len, room;
} OptionList;

typedef struct Option {
    OptionKind kind;
    char letter; /* 0 for none */
    const char *name, *argument, *help;
    union {
        bool *flag;
        const char **text;
        int *number;
        double *seconds;
        uint64_t *size;
        OptionList *list;
    } into;
    int value; /* OPTION_SET */
} Option;

#define OPT_BOOL(letter_, name_, var, help_) \
    {.kind = OPTION_BOOL, .letter = letter_, .name = name_, .into.flag = var, .help = help_}
#define OPT_SET(letter_, name_, var, value_, help_) \
    {.kind = OPTION_SET, .letter = letter_, .name = name_, .into.number = var, .value = value_, .help = help_}
#define OPT_STR(letter_, name_, var, argument_, help_) \
    {.kind = OPTION_STR, .letter = letter_, .name = name_, .into.text = var, .argument = argument_, .help = help_}
#define OPT_CHOICE(letter_, name_, var, words, help_) \
    {.kind = OPTION_CHOICE, .letter = letter_, .name = name_, .into.text = var, .argument = words, .help = help_}
#define OPT_INT(letter_, name_, var, argument_, help_) \
    {.kind = OPTION_INT, .letter = letter_, .name = name_, .into.number = var, .argument = argument_, .help = help_}
#define OPT_SECONDS(letter_, name_, var, help_) \
    {.kind = OPTION_SECONDS, .letter = letter_, .name = name_, .into.seconds = var, .argument = "SECONDS", .help = help_}
#define OPT_SIZE(letter_, name_, var, help_) \
    {.kind = OPTION_SIZE, .letter = letter_, .name = name_, .into.size = var, .argument = "SIZE", .help = help_}
#define OPT_LIST(letter_, name_, var, argument_, help_) \
    {.kind = OPTION_LIST, .letter = letter_, .name = name_, .into.list = var, .argument = argument_, .help = help_}
#define OPT_REST {.kind = OPTION_REST}
#define OPT_END {.kind = OPTION_END}

/* False after a message, after --help (then s->help_shown), and when s->describe asked for the table only. */
bool options_parse(Session *s, const Option *table, int *argc, char ***argv);

/* --color, --time, --help: known to every command. */
const Option *options_common(Session *s);

/* "a|b|c" -> how many words; word `i` as a copy, or NULL. */
char *choice_word(Arena *a, const char *words, size_t i);

#endif
