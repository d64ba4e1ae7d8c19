#include "cli/options.h"

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/commands.h"

const Option *options_common(Session *s) {
    const Option table[] = {
        OPT_CHOICE(0, "color", &s->color_word, "auto|always|never", "when to use colours"),
        OPT_BOOL(0, "time", &s->time, "print what each stage took"),
        OPT_BOOL('h', "help", &s->help_shown, "print this help"),
        OPT_END,
    };
    return memcpy(arena_alloc(&s->arena, sizeof table), table, sizeof table);
}

char *choice_word(Arena *a, const char *words, size_t i) {
    for (const char *start = words;; start++) {
        size_t len = strcspn(start, "|");
        if (i-- == 0) return arena_strndup(a, start, len);
        if (!start[len]) return NULL;
        start += len;
    }
}

static bool wrong(Session *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool wrong(Session *s, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fputs("portalis: error: ", stderr);
    vfprintf(stderr, format, args);
    va_end(args);
    const char *name = s->command ? s->command->name : NULL;
    fprintf(stderr, "\nTry `portalis%s%s --help`.\n", name ? " " : "", name ? name : "");
    return false;
}

static const Option *find_letter(const Option *tables[2], char letter) {
    for (int i = 0; i < 2; i++)
        for (const Option *o = tables[i]; o->kind != OPTION_END; o++)
            if (o->letter == letter) return o;
    return NULL;
}

static const Option *find_name(const Option *tables[2], const char *name) {
    for (int i = 0; i < 2; i++)
        for (const Option *o = tables[i]; o->kind != OPTION_END; o++)
            if (o->kind != OPTION_REST && strcmp(o->name, name) == 0) return o;
    return NULL;
}

static const char *nearest_option(Session *s, const Option *tables[2], const char *name) {
    VEC(const char *) names = {0};
    for (int i = 0; i < 2; i++)
        for (const Option *o = tables[i]; o->kind != OPTION_END; o++)
            if (o->kind != OPTION_REST) vec_push(&s->arena, &names, o->name);
    return diag_nearest(name, names.at, names.len);
}

static bool parse_size(const char *text, uint64_t *out) {
    char *end;
    errno = 0;
    unsigned long long n = strtoull(text, &end, 10);
    if (end == text || errno || *text == '-') return false;
    const char *units = "KMG", *unit = *end ? strchr(units, toupper((unsigned char)*end)) : NULL;
    int shift = unit ? 10 * (int)(unit - units + 1) : 0;
    if (unit) end++;
    if (end[0] == 'i' && end[1] == 'B') end += 2;
    if (*end || n > UINT64_MAX >> shift) return false;
    *out = (uint64_t)n << shift;
    return true;
}

static bool is_choice(Arena *a, const char *words, const char *value) {
    const char *word;
    for (size_t i = 0; (word = choice_word(a, words, i)); i++)
        if (strcmp(word, value) == 0) return true;
    return false;
}

static bool takes_argument(const Option *o) { return o->argument != NULL; }

static bool store(Session *s, const Option *o, const char *value) {
    char *end = NULL;
    if (o->kind == OPTION_BOOL) return *o->into.flag = true;
    if (o->kind == OPTION_SET) return *o->into.number = o->value, true;
    assert(value);
    switch (o->kind) {
    case OPTION_STR: *o->into.text = value; return true;
    case OPTION_LIST: vec_push(&s->arena, o->into.list, value); return true;
    case OPTION_CHOICE:
        if (!is_choice(&s->arena, o->argument, value))
            return wrong(s, "`--%s` takes one of %s, not `%s`", o->name, o->argument, value);
        *o->into.text = value;
        return true;
    case OPTION_INT: {
        errno = 0;
        long n = strtol(value, &end, 10);
        if (end == value || *end || errno || n < 0 || n > 0x7fffffff)
            return wrong(s, "`--%s` takes a whole number, not `%s`", o->name, value);
        *o->into.number = (int)n;
        return true;
    }
    case OPTION_SECONDS: {
        double n = strtod(value, &end);
        if (end == value || *end || !(n >= 0) || n > 1e9)
            return wrong(s, "`--%s` takes a number of seconds, not `%s`", o->name, value);
        *o->into.seconds = n;
        return true;
    }
    case OPTION_SIZE:
        if (!parse_size(value, o->into.size))
            return wrong(s, "`--%s` takes a size such as 512M, not `%s`", o->name, value);
        return true;
    default: bug("option `--%s` has no kind", o->name);
    }
}

static bool has_rest(const Option *table) {
    for (; table->kind != OPTION_END; table++)
        if (table->kind == OPTION_REST) return true;
    return false;
}

/* `--name`, `--name=value`, `--name value`. Moves *at over what it used. */
static bool parse_long(Session *s, const Option *tables[2], int argc, char **argv, int *at) {
    const char *name = argv[*at] + 2;
    size_t len = strcspn(name, "=");
    const char *alone = arena_strndup(&s->arena, name, len);
    const Option *o = find_name(tables, alone);
    if (!o) {
        const char *near = nearest_option(s, tables, alone);
        if (near) return wrong(s, "there is no option `--%s`; did you mean `--%s`?", alone, near);
        return wrong(s, "there is no option `--%s`", alone);
    }
    const char *value = name[len] ? name + len + 1 : NULL;
    if (!takes_argument(o) && value) return wrong(s, "`--%s` takes no value", o->name);
    if (takes_argument(o) && !value) {
        if (*at + 1 >= argc) return wrong(s, "`--%s` needs a value: %s", o->name, o->argument);
        value = argv[++*at];
    }
    return store(s, o, value);
}

/* `-x`, `-xy`, `-o value`, `-ovalue`. */
static bool parse_letters(Session *s, const Option *tables[2], int argc, char **argv, int *at) {
    for (const char *letter = argv[*at] + 1; *letter; letter++) {
        const Option *o = find_letter(tables, *letter);
        if (!o) return wrong(s, "there is no option `-%c`", *letter);
        if (!takes_argument(o)) {
            if (!store(s, o, NULL)) return false;
            continue;
        }
        if (!letter[1] && *at + 1 >= argc) return wrong(s, "`-%c` needs a value: %s", *letter, o->argument);
        return store(s, o, letter[1] ? letter + 1 : argv[++*at]);
    }
    return true;
}

static bool check_operands(Session *s, int argc, char **argv) {
    const Command *c = s->command;
    if (!c) return true;
    if (argc < c->least) return wrong(s, "`portalis %s` needs %s", c->name, c->operands);
    if (argc > c->most) return wrong(s, "`portalis %s` does not know what to do with `%s`", c->name, argv[c->most]);
    return true;
}

static void set_color(Session *s) {
    if (!s->color_word) return;
    s->color = strcmp(s->color_word, "always") == 0  ? COLOR_ALWAYS
               : strcmp(s->color_word, "never") == 0 ? COLOR_NEVER
                                                     : COLOR_AUTO;
}

static const Option *copy_table(Session *s, const Option *table) {
    size_t n = 1;
    while (table[n - 1].kind != OPTION_END) n++;
    return memcpy(arena_alloc(&s->arena, n * sizeof *table), table, n * sizeof *table);
}

bool options_parse(Session *s, const Option *table, int *argc, char ***argv) {
    if (s->describe) {
        *s->describe = copy_table(s, table);
        return false;
    }
    const Option *tables[2] = {table, options_common(s)};
    bool rest = has_rest(table);
    int operands = 0;
    char **args = *argv;
    for (int i = 0; i < *argc; i++) {
        char *arg = args[i];
        if (arg[0] != '-' || !arg[1]) { /* `-` alone is an operand */
            args[operands++] = arg;
            if (!rest) continue;
            while (++i < *argc) args[operands++] = args[i];
            break;
        }
        if (strcmp(arg, "--") == 0) {
            while (++i < *argc) args[operands++] = args[i];
            break;
        }
        bool ok = arg[1] == '-' ? parse_long(s, tables, *argc, args, &i) : parse_letters(s, tables, *argc, args, &i);
        if (!ok) return false;
        if (s->help_shown) {
            command_help(s, s->command, table);
            return false;
        }
    }
    set_color(s);
    *argc = operands;
    args[operands] = NULL;
    return check_operands(s, operands, args);
}
