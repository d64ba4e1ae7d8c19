/* Scopes: what symtable-parity cannot see, which is who owns a name and what a node means.
 * `test_scope --dump FILE...` prints each file's scopes; it is the one side of tools/symtable-parity. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "ingest/parse.h"
#include "ingest/scope.h"
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

static Scopes *resolve(Session *s, const char *text) {
    const Ast *ast = parse_module(s, &s->arena, source_from_text(s, "test.py", str_from(text)));
    assert_non_null(ast->module);
    return scopes_resolve(s, &s->arena, ast);
}

/* The symbol of a dotted path of scopes: "f.g.x" is x in g in f. */
static Symbol *symbol(Session *s, const Scopes *scopes, const char *path) {
    const Scope *scope = scopes->module;
    for (const char *dot; (dot = strchr(path, '.')); path = dot + 1) {
        const Name *name = name_of(&s->names, (Str){path, (size_t)(dot - path)});
        size_t i = 0;
        while (i < scope->children.len && scope->children.at[i]->name != name) i++;
        assert_true(i < scope->children.len);
        scope = scope->children.at[i];
    }
    return scope_find(scope, name_from(&s->names, path));
}

static void expect_error(Session *s, const char *text, unsigned line, unsigned col, const char *message) {
    size_t before = s->diags.all.len;
    resolve(s, text);
    assert_int_equal(s->diags.all.len, before + 1);
    const Diag *d = s->diags.all.at[before];
    assert_int_equal(d->code, E0201);
    assert_string_equal(d->message, message);
    assert_int_equal(d->span.line, line);
    assert_int_equal(d->span.col, col);
}

static void free_names_mean_the_cell_of_an_enclosing_function(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "def f(x):\n"
                                      "    class C:\n"
                                      "        x = 1\n"
                                      "        def g(self):\n"
                                      "            return lambda: x\n");
    Symbol *cell = symbol(s, scopes, "f.x");
    assert_int_equal(cell->kind, SYM_CELL);
    assert_ptr_equal(symbol(s, scopes, "f.C.g.<lambda>.x")->owner, cell);
    assert_int_equal(symbol(s, scopes, "f.C.g.x")->kind, SYM_FREE);
    assert_ptr_equal(symbol(s, scopes, "f.C.g.x")->owner, cell);
    assert_int_equal(symbol(s, scopes, "f.C.x")->kind, SYM_LOCAL);
    assert_true(symbol(s, scopes, "f.C.x")->flags & SYM_FREE_CLASS);
}

static void globals_mean_the_modules_entry_or_a_builtin(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "print(x)\n"
                                      "def f():\n"
                                      "    global y\n"
                                      "    y = x, len\n"
                                      "def g():\n"
                                      "    return y, print\n"
                                      "x = 1\n");
    assert_ptr_equal(symbol(s, scopes, "f.x")->owner, symbol(s, scopes, "x"));
    assert_null(symbol(s, scopes, "f.len")->owner);
    assert_null(symbol(s, scopes, "g.print")->owner);
    assert_null(symbol(s, scopes, "print")->owner);
    Symbol *y = symbol(s, scopes, "y");
    assert_ptr_equal(symbol(s, scopes, "f.y")->owner, y);
    assert_ptr_equal(symbol(s, scopes, "g.y")->owner, y);
    assert_true(y->flags & SYM_ASSIGNED);
}

static void super_means_the_cell_of_the_class(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "class A:\n"
                                      "    def f(self):\n"
                                      "        return super().f()\n");
    Symbol *free = symbol(s, scopes, "A.f.__class__");
    const Scope *class = scopes->module->children.at[0];
    assert_int_equal(free->kind, SYM_FREE);
    assert_true(class->needs_class_closure);
    assert_ptr_equal(free->owner, class->class_cell);
    assert_null(symbol(s, scopes, "A.__class__"));
}

static void names_are_mangled_in_classes(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "class _A:\n"
                                      "    __x = 1\n"
                                      "    __y__ = 2\n"
                                      "    def __f(self, __p): import __m.n\n"
                                      "class __:\n"
                                      "    __x = 1\n");
    assert_non_null(symbol(s, scopes, "_A._A__x"));
    assert_non_null(symbol(s, scopes, "_A.__y__"));
    assert_non_null(symbol(s, scopes, "_A.__f._A__p"));
    assert_non_null(symbol(s, scopes, "_A.__f._A__m"));
    assert_non_null(symbol(s, scopes, "__.__x"));
    const Name *attribute = name_from(&s->names, "__q");
    assert_true(name_is(scope_mangle(&s->names, scopes->module->children.at[0]->children.at[0], attribute), "_A__q"));
    assert_ptr_equal(scope_mangle(&s->names, scopes->module, attribute), attribute);
}

static void a_walrus_in_a_comprehension_binds_outside(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "def f(xs):\n"
                                      "    return [y := x for x in xs], y\n"
                                      "[z := 1 for _ in 'a']\n");
    assert_ptr_equal(symbol(s, scopes, "f.<listcomp>.y")->owner, symbol(s, scopes, "f.y"));
    assert_int_equal(symbol(s, scopes, "f.y")->kind, SYM_CELL);
    assert_ptr_equal(symbol(s, scopes, "<listcomp>.z")->owner, symbol(s, scopes, "z"));
}

static void binding_nodes_have_symbols(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "import a.b\n"
                                      "try: pass\n"
                                      "except E as e: pass\n"
                                      "match a:\n"
                                      "    case [*r, {**k}, c]: pass\n"
                                      "def f(p): pass\n");
    const AstModule *m = scopes->ast->module;
    const Node *alias = as(Import, m->body.at[0])->names.at[0];
    const Node *handler = as(Try, m->body.at[1])->handlers.at[0];
    const Node *sequence = as(match_case, as(Match, m->body.at[2])->cases.at[0])->pattern;
    const NodeList parts = as(MatchSequence, sequence)->patterns;
    const Node *def = m->body.at[3];
    const Node *arg = as(arguments, as(FunctionDef, def)->args)->args.at[0];
    assert_true(name_is(scopes->symbol_of[alias->id]->name, "a"));
    assert_true(name_is(scopes->symbol_of[handler->id]->name, "e"));
    assert_true(name_is(scopes->symbol_of[parts.at[0]->id]->name, "r"));
    assert_true(name_is(scopes->symbol_of[parts.at[1]->id]->name, "k"));
    assert_true(name_is(scopes->symbol_of[parts.at[2]->id]->name, "c"));
    assert_true(name_is(scopes->symbol_of[def->id]->name, "f"));
    assert_ptr_equal(scopes->symbol_of[arg->id]->scope, scopes->scope_of[def->id]);
}

static void postponed_annotations_leave_no_trace(void **state) {
    Session *s = *state;
    const Scopes *scopes = resolve(s, "'''doc'''\n"
                                      "from __future__ import annotations\n"
                                      "x: T = 1\n"
                                      "def f(a: U) -> (lambda: V): pass\n");
    assert_true(scopes->future_annotations);
    assert_null(symbol(s, scopes, "T"));
    assert_null(symbol(s, scopes, "U"));
    assert_int_equal(scopes->all.len, 2);
    assert_null(scopes->symbol_of[as(AnnAssign, scopes->ast->module->body.at[2])->annotation->id]);
}

static void errors_are_cpythons(void **state) {
    Session *s = *state;
    expect_error(s, "def f(a, a): pass\n", 1, 9, "duplicate argument 'a' in function definition");
    expect_error(s, "def f():\n    x\n    global x\n", 3, 4, "name 'x' is used prior to global declaration");
    expect_error(s, "def f():\n    x = 1\n    global x\n", 3, 4, "name 'x' is assigned to before global declaration");
    expect_error(s, "def f(x):\n    global x\n", 2, 4, "name 'x' is parameter and global");
    expect_error(s, "def f(x):\n    nonlocal x\n", 2, 4, "name 'x' is parameter and nonlocal");
    expect_error(s, "def f():\n    nonlocal x\n", 2, 4, "no binding for nonlocal 'x' found");
    expect_error(s, "nonlocal x\n", 1, 0, "nonlocal declaration not allowed at module level");
    expect_error(s, "def f():\n    x: int\n    global x\n", 3, 4, "annotated name 'x' can't be global");
    expect_error(s, "def f():\n    global x\n    x: int\n", 3, 4, "annotated name 'x' can't be global");
    expect_error(s, "def f():\n    from m import *\n", 2, 18, "import * only allowed at module level");
    expect_error(s, "[x := 1 for x in y]\n", 1, 1, "assignment expression cannot rebind comprehension iteration variable 'x'");
    expect_error(s, "[1 for x in (y := 1)]\n", 1, 13, "assignment expression cannot be used in a comprehension iterable expression");
    expect_error(s, "[(yield) for x in y]\n", 1, 2, "'yield' inside list comprehension");
    expect_error(s, "class A:\n    [y := x for x in z]\n", 2, 5,
                 "assignment expression within a comprehension cannot be used in a class body");
}

static int dump(const char *path) {
    Session s;
    session_init(&s, "test_scope");
    Buf out = buf_in(&s.arena);
    const Source *source = source_read(&s, path);
    const Ast *ast = source ? parse_module(&s, &s.arena, source) : NULL;
    printf("\x1e%s\n", path);
    if (!ast || !ast->module) {
        buf_text(&out, "unparsable\n");
    } else {
        const Scopes *scopes = scopes_resolve(&s, &s.arena, ast);
        if (s.diags.errors) {
            const Diag *d = s.diags.all.at[0];
            buf_printf(&out, "error %u:%u %s\n", d->span.line, d->span.col + 1, d->message);
        } else {
            scopes_dump(scopes, &out);
        }
    }
    fwrite(buf_view(&out).at, 1, buf_view(&out).len, stdout);
    fflush(stdout);
    session_release(&s);
    return 0;
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "--dump") == 0) {
        for (int i = 2; i < argc; i++) dump(argv[i]);
        return 0;
    }
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(free_names_mean_the_cell_of_an_enclosing_function),
        TEST(globals_mean_the_modules_entry_or_a_builtin),
        TEST(super_means_the_cell_of_the_class),
        TEST(names_are_mangled_in_classes),
        TEST(a_walrus_in_a_comprehension_binds_outside),
        TEST(binding_nodes_have_symbols),
        TEST(postponed_annotations_leave_no_trace),
        TEST(errors_are_cpythons),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
