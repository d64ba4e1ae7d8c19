/* Definite assignment: what is said about each read of a name, written into the program as a comment.
 * `test_assigned --dump FILE...` prints `line column state` for each name: one side of tools/assigned-fuzz. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "analysis/assigned.h"
#include "ingest/parse.h"
#include "ingest/source.h"

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

static const char *const words[] = {"unseen", "certainly", "maybe", "never"};

typedef struct Look {
    Session *s;
    const Assigned *assigned;
    const Source *source;
    unsigned compared;
} Look;

/* The comment of a line, "# x maybe", speaks of each read of x in it. */
static void compare_name(void *context, Node *n) {
    Look *l = context;
    ast_children(n, compare_name, l);
    if (n->kind != AST_Name || (as(Name, n)->ctx == CTX_Store && l->assigned->at[n->id] == BOUND_UNSEEN)) return;
    const char *line = str_dup(&l->s->arena, source_line(l->source, n->span.line));
    const char *claim = strstr(line, arena_printf(&l->s->arena, "# %s ", as(Name, n)->id->text));
    if (!claim) return;
    char expected[16];
    assert_int_equal(sscanf(claim, "# %*s %15s", expected), 1);
    if (strcmp(words[l->assigned->at[n->id]], expected) != 0)
        fail_msg("line %u: `%s` is %s: %s", n->span.line, as(Name, n)->id->text, words[l->assigned->at[n->id]], line);
    l->compared++;
}

static void expect(void **state, unsigned reads, const char *text) {
    Session *s = *state;
    const Source *source = source_from_text(s, "test.py", str_from(text));
    const Ast *ast = parse_module(s, &s->arena, source);
    assert_non_null(ast->module);
    const Scopes *scopes = scopes_resolve(s, &s->arena, ast);
    assert_int_equal(s->diags.errors, 0);
    Look look = {s, assigned_analyse(&s->arena, scopes), source, 0};
    compare_name(&look, (Node *)&ast->module->node);
    assert_int_equal(look.compared, reads);
}

static void a_branch_may_bind(void **state) {
    expect(state, 5,
           "def f(c):\n"
           "    a  # a never\n"
           "    if c:\n"
           "        a = 1\n"
           "        a  # a certainly\n"
           "    a  # a maybe\n"
           "    if c: b = 1\n"
           "    else: b = 2\n"
           "    b  # b certainly\n"
           "    if c and (d := c): d  # d certainly\n");
}

static void a_loop_may_not_run(void **state) {
    expect(state, 8,
           "def f(xs):\n"
           "    for x in xs:\n"
           "        y = x  # x certainly\n"
           "    x  # x maybe\n"
           "    y  # y maybe\n"
           "    while True:\n"
           "        z = 1\n"
           "        if xs: break\n"
           "    z  # z certainly\n"
           "    for x in xs:\n"
           "        print(v)  # v maybe\n"
           "        v = 1\n"
           "    for w in xs: pass\n"
           "    else: w  # w maybe\n"
           "    while xs: u = 1\n"
           "    return u, w  # u maybe\n"
           "def g():\n"
           "    while 1: pass\n"
           "    a  # a unseen\n"
           "    a = 1\n");
}

static void handlers_see_every_point_of_the_body(void **state) {
    expect(state, 8,
           "def f(g):\n"
           "    z = 1\n"
           "    try:\n"
           "        a = g()\n"
           "        b = g()\n"
           "    except E as e:\n"
           "        a, z, e  # a maybe\n"
           "        e  # e certainly\n"
           "        return\n"
           "    else: b  # b certainly\n"
           "    finally:\n"
           "        b  # b maybe\n"
           "    b  # b certainly\n"
           "    e  # e never\n"
           "    try:\n"
           "        c = g()\n"
           "    except: c = 1\n"
           "    c  # c certainly\n"
           "    try: d = 1\n"
           "    finally: g()\n"
           "    d  # d certainly\n");
}

static void with_may_swallow(void **state) {
    expect(state, 3,
           "def f(m):\n"
           "    with m as x:\n"
           "        a = 1\n"
           "    a  # a maybe\n"
           "    x  # x certainly\n"
           "    with open('a') as y: b = 1\n"
           "    b  # b certainly\n");
}

static void del_unbinds(void **state) {
    expect(state, 4,
           "def f(a):\n"
           "    del a  # a certainly\n"
           "    a  # a never\n"
           "    a += 1  # a never\n"
           "    a = 1\n"
           "    for _ in 'ab': del a  # a maybe\n");
}

static void patterns_bind_before_the_guard(void **state) {
    expect(state, 4,
           "def f(s):\n"
           "    match s:\n"
           "        case [x, *y] if x: pass  # x certainly\n"
           "        case {'k': z, **r}: r  # r certainly\n"
           "        case _: w = x  # x maybe\n"
           "    z  # z maybe\n");
}

static void functions_run_when_they_are_mentioned(void **state) {
    expect(state, 6,
           "import math\n"
           "def main():\n"
           "    helper(LIMIT)  # helper certainly\n"
           "    LIMIT  # LIMIT certainly\n"
           "    return math.pi  # math certainly\n"
           "def helper(n): return Point(n)  # Point certainly\n"
           "class Point:\n"
           "    def norm(self): return scale  # scale maybe\n"
           "LIMIT = 3\n"
           "Point(1)\n"
           "scale = 2\n"
           "if __name__ == '__main__': main()  # main certainly\n");
}

static void decorators_may_call(void **state) {
    expect(state, 3,
           "import functools\n"
           "def deco(f): return f\n"
           "@deco\n"
           "def a(): return late  # late maybe\n"
           "@functools.lru_cache(None)\n"
           "def b(n): return b(n - 1) + limit  # b certainly\n"
           "class C:\n"
           "    @property\n"
           "    def p(self): return limit  # limit certainly\n"
           "limit = 1\n"
           "late = 1\n");
}

static void cells_are_followed_in_their_own_scope(void **state) {
    expect(state, 5,
           "def f():\n"
           "    def even(n): return odd(n - 1)  # odd certainly\n"
           "    def odd(n): return even(n - 1)  # even certainly\n"
           "    def g(): return v  # v maybe\n"
           "    even(1)\n"
           "    g()\n"
           "    v = 1\n"
           "    def h():\n"
           "        nonlocal v, w\n"
           "        v  # v maybe\n"
           "        w = 1\n"
           "        return w  # w certainly\n"
           "    h()\n"
           "    w = 2\n");
}

static void globals_set_by_functions_are_uncertain(void **state) {
    expect(state, 3,
           "def init():\n"
           "    global table\n"
           "    table = {}\n"
           "    return table  # table certainly\n"
           "def use(): return table  # table maybe\n"
           "init()\n"
           "table  # table maybe\n"
           "use()\n");
}

static void finders_of_functions_make_all_reachable(void **state) {
    expect(state, 1,
           "def f(): return late  # late maybe\n"
           "globals()['f']()\n"
           "late = 1\n");
}

static void comprehensions_run_where_they_stand(void **state) {
    expect(state, 3,
           "def f(xs):\n"
           "    [y for x in xs if (y := x)]  # y certainly\n"
           "    y  # y maybe\n"
           "    [z for _ in xs]  # z maybe\n"
           "    z = 1\n");
}

static void dump_name(void *context, Node *n) {
    Look *l = context;
    ast_children(n, dump_name, l);
    const Symbol *symbol = ((const Scopes *)l->source)->symbol_of[n->id];
    if (n->kind == AST_Name && symbol && symbol->owner)
        printf("%u %u %s\n", n->span.line, n->span.col, words[l->assigned->at[n->id]]);
}

static void dump(const char *path) {
    Session s;
    session_init(&s, "test_assigned");
    printf("\x1e%s\n", path);
    const ModuleGraph *g = modules_load(&s, &s.arena, path);
    if (g && !s.diags.errors) {
        Look look = {&s, assigned_analyse_module(&s.arena, g->main), (const void *)g->main->scopes, 0};
        dump_name(&look, (Node *)&g->main->ast->module->node);
    }
    session_release(&s);
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "--dump") == 0) {
        for (int i = 2; i < argc; i++) dump(argv[i]);
        return 0;
    }
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_branch_may_bind),
        TEST(a_loop_may_not_run),
        TEST(handlers_see_every_point_of_the_body),
        TEST(with_may_swallow),
        TEST(del_unbinds),
        TEST(patterns_bind_before_the_guard),
        TEST(functions_run_when_they_are_mentioned),
        TEST(decorators_may_call),
        TEST(cells_are_followed_in_their_own_scope),
        TEST(globals_set_by_functions_are_uncertain),
        TEST(finders_of_functions_make_all_reachable),
        TEST(comprehensions_run_where_they_stand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
