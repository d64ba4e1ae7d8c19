/* The command table and the option tables as completion scripts. */
#include <stdio.h>

#include "cli/commands.h"

typedef void PutOption(const Option *o);

static void each_option(Session *s, const Command *c, PutOption *put) {
    const Option *tables[] = {command_options(s, c), options_common(s)};
    for (int i = 0; i < 2; i++)
        for (const Option *o = tables[i]; o->kind != OPTION_END; o++)
            if (o->kind != OPTION_REST) put(o);
}

/* Words an operand or option can be, "a|b|c", with spaces between; nothing for FILE and the like. */
static bool has_words(const char *argument) { return strchr(argument, '|') && *argument >= 'a' && *argument <= 'z'; }

static void words(const char *argument) {
    for (; *argument && *argument != ' '; argument++) putchar(*argument == '|' ? ' ' : *argument);
}

static void command_names(void) {
    for (size_t i = 0; i < command_count; i++) printf("%s%s", i ? " " : "", commands[i].name);
}

/* ---- bash ---- */

static void bash_word(const Option *o) {
    if (o->letter) printf("-%c ", o->letter);
    printf("--%s ", o->name);
}

static void bash_values(const Option *o) {
    if (!o->argument) return;
    printf("        --%s%s%c) ", o->name, o->letter ? "|-" : "", o->letter ? o->letter : ' ');
    if (has_words(o->argument)) {
        printf("COMPREPLY=($(compgen -W \"");
        words(o->argument);
        printf("\" -- \"$word\")); return;;\n");
    } else {
        printf("COMPREPLY=($(compgen -f -- \"$word\")); return;;\n");
    }
}

static void bash(Session *s) {
    printf("_portalis() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= operands=\n"
           "    if ((COMP_CWORD == 1)); then\n"
           "        COMPREPLY=($(compgen -W \"");
    command_names();
    printf(" --help --version\" -- \"$word\"))\n"
           "        return\n"
           "    fi\n"
           "    case ${COMP_WORDS[1]} in\n");
    for (size_t i = 0; i < command_count; i++) {
        const Command *c = &commands[i];
        printf("    %s)\n        case $before in\n", c->name);
        each_option(s, c, bash_values);
        printf("        esac\n        options=\"");
        each_option(s, c, bash_word);
        printf("\"\n        operands=\"");
        if (has_words(c->operands)) words(c->operands);
        if (strcmp(c->name, "help") == 0) command_names();
        printf("\";;\n");
    }
    printf("    esac\n"
           "    if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
           "    else COMPREPLY=($(compgen -W \"$operands\" -- \"$word\") $(compgen -f -- \"$word\")); fi\n"
           "}\n"
           "complete -o filenames -F _portalis portalis\n");
}

/* ---- zsh ---- */

static void quoted(const char *text) {
    for (; *text; text++) {
        if (*text == '\'') printf("'\\''");
        else if (strchr("[]:", *text)) printf("\\%c", *text);
        else putchar(*text);
    }
}

static void zsh_spec(const Option *o, const char *dashes, const char *name, int len) {
    printf("            '%s%s%.*s[", o->kind == OPTION_LIST ? "*" : "", dashes, len, name);
    quoted(o->help);
    printf("]");
    if (o->argument && has_words(o->argument)) {
        printf(":value:(");
        words(o->argument);
        printf(")");
    } else if (o->argument) {
        printf(":%s:_files", o->argument);
    }
    printf("' \\\n");
}

static void zsh_option(const Option *o) {
    if (o->letter) zsh_spec(o, "-", &o->letter, 1);
    zsh_spec(o, "--", o->name, (int)strlen(o->name));
}

static void zsh(Session *s) {
    printf("#compdef portalis\n"
           "_portalis() {\n"
           "    if ((CURRENT == 2)); then\n"
           "        local -a names=(\n");
    for (size_t i = 0; i < command_count; i++) {
        printf("            '%s:", commands[i].name);
        quoted(commands[i].summary);
        printf("'\n");
    }
    printf("        )\n"
           "        _describe command names\n"
           "        return\n"
           "    fi\n"
           "    local command=$words[2]\n"
           "    shift words\n"
           "    ((CURRENT--))\n"
           "    case $command in\n");
    for (size_t i = 0; i < command_count; i++) {
        const Command *c = &commands[i];
        printf("    %s)\n        _arguments -s \\\n", c->name);
        each_option(s, c, zsh_option);
        printf("            '*:operand:");
        if (has_words(c->operands)) printf("(("), words(c->operands), printf(")) _files");
        else printf("_files");
        printf("';;\n");
    }
    printf("    esac\n"
           "}\n"
           "_portalis \"$@\"\n");
}

/* ---- fish ---- */

static void fish_text(const char *text) {
    putchar('\'');
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\') putchar('\\');
        putchar(*text);
    }
    putchar('\'');
}

static void fish_option(const Option *o) {
    printf(" -l %s", o->name);
    if (o->letter) printf(" -s %c", o->letter);
    if (o->argument && has_words(o->argument)) printf(" -x -a '"), words(o->argument), printf("'");
    else if (o->argument) printf(" -r");
    printf(" -d ");
    fish_text(o->help);
    printf("\n");
}

static void fish(Session *s) {
    for (size_t i = 0; i < command_count; i++) {
        const Command *c = &commands[i];
        printf("complete -c portalis -n __fish_use_subcommand -f -a %s -d ", c->name);
        fish_text(c->summary);
        printf("\n");
        const Option *tables[] = {command_options(s, c), options_common(s)};
        for (int t = 0; t < 2; t++)
            for (const Option *o = tables[t]; o->kind != OPTION_END; o++)
                if (o->kind != OPTION_REST) {
                    printf("complete -c portalis -n '__fish_seen_subcommand_from %s'", c->name);
                    fish_option(o);
                }
        if (!has_words(c->operands)) continue;
        printf("complete -c portalis -n '__fish_seen_subcommand_from %s' -a '", c->name);
        words(c->operands);
        printf("'\n");
    }
}

int cmd_completion(Session *s, int argc, char **argv) {
    const Option table[] = {OPT_END};
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    if (strcmp(argv[0], "bash") == 0) bash(s);
    else if (strcmp(argv[0], "zsh") == 0) zsh(s);
    else if (strcmp(argv[0], "fish") == 0) fish(s);
    else {
        fprintf(stderr, "portalis: error: completion is for bash, zsh and fish, not `%s`\n", argv[0]);
        return EXIT_USAGE;
    }
    return 0;
}
