/* Option tables: what goes where, and which operands are left. Wrong usage is in tests/cli/usage.test. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "cli/commands.h"

static int setup(void **state) {
    Session *s = test_malloc(sizeof *s);
    session_init(s, "test");
    *state = s;
    return 0;
}

static int teardown(void **state) {
    session_release(*state);
    test_free(*state);
    return 0;
}

typedef struct Given {
    bool quiet, loud;
    const char *output, *engine;
    int jobs, profile;
    double timeout;
    uint64_t memory;
    OptionList dirs;
} Given;

#define TABLE(g) \
    OPT_BOOL('q', "quiet", &(g)->quiet, ""), OPT_BOOL('l', "loud", &(g)->loud, ""), \
        OPT_STR('o', "output", &(g)->output, "FILE", ""), \
        OPT_CHOICE(0, "engine", &(g)->engine, "wasmtime|node", ""), OPT_INT('j', "jobs", &(g)->jobs, "N", ""), \
        OPT_SET(0, "small", &(g)->profile, 2, ""), OPT_SECONDS(0, "timeout", &(g)->timeout, ""), \
        OPT_SIZE(0, "memory", &(g)->memory, ""), OPT_LIST('d', "dir", &(g)->dirs, "DIR", "")

static bool parse(Session *s, const Option *table, int *argc, char ***argv, char **args) {
    *argv = args;
    for (*argc = 0; args[*argc];) ++*argc;
    return options_parse(s, table, argc, argv);
}

#define PARSE(...) parse(s, table, &argc, &argv, (char *[]){__VA_ARGS__, NULL})

static void every_kind_is_stored(void **state) {
    Session *s = *state;
    Given g = {0};
    const Option table[] = {TABLE(&g), OPT_END};
    int argc;
    char **argv;
    assert_true(PARSE("a", "-ql", "--output=x", "--engine", "node", "-j4", "b", "--small", "--timeout", "1.5", "--memory",
                      "2M", "-d", "p", "--dir=q", "--", "-q"));
    assert_true(g.quiet && g.loud);
    assert_string_equal(g.output, "x");
    assert_string_equal(g.engine, "node");
    assert_true(g.jobs == 4 && g.profile == 2 && g.timeout == 1.5 && g.memory == 2 << 20);
    assert_int_equal(g.dirs.len, 2);
    assert_string_equal(g.dirs.at[1], "q");
    assert_int_equal(argc, 3);
    assert_string_equal(argv[0], "a");
    assert_string_equal(argv[1], "b");
    assert_string_equal(argv[2], "-q");
}

static void the_rest_belongs_to_the_program(void **state) {
    Session *s = *state;
    Given g = {0};
    const Option table[] = {TABLE(&g), OPT_REST, OPT_END};
    int argc;
    char **argv;
    assert_true(PARSE("-q", "a.py", "-l", "--", "--help"));
    assert_true(g.quiet && !g.loud && !s->help_shown);
    assert_int_equal(argc, 4);
    assert_string_equal(argv[3], "--help");
    assert_null(argv[4]);
}

static void letters_take_the_next_argument(void **state) {
    Session *s = *state;
    Given g = {0};
    const Option table[] = {TABLE(&g), OPT_END};
    int argc;
    char **argv;
    assert_true(PARSE("-qo", "x", "-", "--color=always"));
    assert_string_equal(g.output, "x");
    assert_int_equal(argc, 1);
    assert_string_equal(argv[0], "-");
    assert_int_equal(s->color, COLOR_ALWAYS);
}

static void every_command_describes_its_options(void **state) {
    Session *s = *state;
    for (size_t i = 0; i < command_count; i++) {
        const Option *table = command_options(s, &commands[i]);
        for (const Option *o = table; o->kind != OPTION_END; o++) {
            if (o->kind == OPTION_REST) continue;
            assert_true(o->name && o->help && *o->help);
            for (const Option *other = table; other < o; other++) {
                if (other->kind == OPTION_REST) continue;
                assert_string_not_equal(other->name, o->name);
                assert_true(!o->letter || o->letter != other->letter);
            }
        }
    }
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_kind_is_stored),
        TEST(the_rest_belongs_to_the_program),
        TEST(letters_take_the_next_argument),
        TEST(every_command_describes_its_options),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
