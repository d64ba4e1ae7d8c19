/* The module graph: small projects written to a folder, and what their imports find. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "ingest/modules.h"

typedef struct Project {
    Session s;
    char folder[64];
} Project;

static int setup(void **state) {
    Project *p = test_malloc(sizeof *p);
    session_init(&p->s, "test");
    strcpy(p->folder, "/tmp/portalis-modules-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    *state = p;
    return 0;
}

static int teardown(void **state) {
    Project *p = *state;
    const char *argv[] = {"rm", "-rf", p->folder, NULL};
    ProcessResult result;
    process_run(&p->s.arena, &(Process){.argv = argv}, &result);
    session_release(&p->s);
    test_free(p);
    return 0;
}

static void file(Project *p, const char *name, const char *text) {
    const char *path = path_join(&p->s.arena, p->folder, name);
    assert_true(dir_make(path_folder(&p->s.arena, path)));
    assert_true(file_write(path, str_from(text)));
}

static ModuleGraph *load(Project *p, const char *text) {
    file(p, "main.py", text);
    ModuleGraph *g = modules_load(&p->s, &p->s.arena, path_join(&p->s.arena, p->folder, "main.py"));
    assert_non_null(g);
    return g;
}

static Module *named(Project *p, const ModuleGraph *g, const char *name) {
    return module_find(g, name_from(&p->s.names, name));
}

static Module *global(Project *p, const Module *m, const char *name) {
    const Symbol *symbol = scope_find(m->scopes->module, name_from(&p->s.names, name));
    assert_non_null(symbol);
    return module_of_symbol(m, symbol);
}

static void expect_diag(Project *p, size_t i, DiagCode code, unsigned line, const char *message) {
    assert_true(i < p->s.diags.all.len);
    const Diag *d = p->s.diags.all.at[i];
    assert_int_equal(d->code, code);
    assert_int_equal(d->span.line, line);
    assert_string_equal(d->message, message);
}

static void packages_and_their_modules_are_found(void **state) {
    Project *p = *state;
    file(p, "pkg/__init__.py", "from . import a\nfrom .sub.deep import x as y\n");
    file(p, "pkg/a.py", "from .. import pkg\nfrom .b import *\n");
    file(p, "pkg/b.py", "import pkg.a\nname = 1\n_hidden = 2\n");
    file(p, "pkg/sub/__init__.py", "");
    file(p, "pkg/sub/deep.py", "from ..a import name\nx = 1\n");
    const ModuleGraph *g = load(p, "import pkg.a as q, math\nimport pkg.b\nfrom pkg import a, b as c\nimport os.path\n");
    assert_int_equal(p->s.diags.all.len, 1); /* `from .. import` in pkg.a leaves the package */
    expect_diag(p, 0, E0301, 1, "no module named `..`");
    Module *pkg = named(p, g, "pkg"), *a = named(p, g, "pkg.a"), *b = named(p, g, "pkg.b");
    assert_ptr_equal(a->parent, pkg);
    assert_true(pkg->is_package);
    assert_ptr_equal(global(p, g->main, "q"), a);
    assert_ptr_equal(global(p, g->main, "pkg"), pkg);
    assert_ptr_equal(global(p, g->main, "a"), a);
    assert_ptr_equal(global(p, g->main, "c"), b);
    assert_ptr_equal(global(p, g->main, "math"), named(p, g, "math"));
    assert_int_equal(named(p, g, "math")->origin, MODULE_NATIVE);
    assert_ptr_equal(global(p, g->main, "os"), named(p, g, "os"));
    assert_ptr_equal(module_of_attribute(named(p, g, "os"), name_from(&p->s.names, "path")), named(p, g, "os.path"));
    assert_null(global(p, pkg, "y"));
    assert_non_null(named(p, g, "pkg.sub.deep"));
    assert_non_null(scope_find(a->scopes->module, name_from(&p->s.names, "name")));
    assert_null(scope_find(a->scopes->module, name_from(&p->s.names, "_hidden")));
}

static void what_is_missing_is_said(void **state) {
    Project *p = *state;
    file(p, "tools.py", "");
    load(p, "import maht\n"
            "import tool\n"
            "import _curses\n"
            "import tools.x\n"
            "from math.x import y\n"
            "from . import z\n");
    expect_diag(p, 0, E0301, 1, "no module named `maht`");
    assert_string_equal(p->s.diags.all.at[0]->helps.at[0], "did you mean `math`?");
    expect_diag(p, 1, E0301, 2, "no module named `tool`");
    assert_string_equal(p->s.diags.all.at[1]->helps.at[0], "did you mean `tools`?");
    expect_diag(p, 2, E0403, 3, "module `_curses` is not supported yet");
    expect_diag(p, 3, E0301, 4, "no module named `tools.x`");
    assert_string_equal(p->s.diags.all.at[3]->notes.at[0], "`tools` is not a package");
    expect_diag(p, 4, E0301, 5, "no module named `math.x`");
    assert_int_equal(p->s.diags.all.at[4]->span.col, 5);
    assert_int_equal(p->s.diags.all.at[4]->span.end_col, 11);
    expect_diag(p, 5, E0301, 6, "no module named `.`");
    assert_int_equal(p->s.diags.all.len, 6);
}

static void a_program_may_be_ready_for_what_is_missing(void **state) {
    Project *p = *state;
    const ModuleGraph *g = load(p, "try:\n"
                                   "    import fast.core as core\n"
                                   "except ImportError:\n"
                                   "    core = None\n"
                                   "try:\n"
                                   "    import _curses\n"
                                   "except (ModuleNotFoundError, TypeError):\n"
                                   "    import simplejson\n"
                                   "try:\n"
                                   "    def f(): import later\n"
                                   "except ImportError: pass\n");
    expect_diag(p, 0, E0403, 6, "module `_curses` is not supported yet");
    expect_diag(p, 1, W0301, 10, "no module named `later`: this import raises ModuleNotFoundError when it runs");
    assert_int_equal(p->s.diags.all.len, 2);
    assert_int_equal(p->s.diags.errors, 1);
    const Import *import = g->main->imports.at[0];
    assert_null(import->module);
    assert_string_equal(import->message, "No module named 'fast'");
    assert_string_equal(import->missing->text, "fast");
    assert_null(global(p, g->main, "core"));
}

static void an_import_that_may_not_run_is_cut(void **state) {
    Project *p = *state;
    const ModuleGraph *g = load(p, "import sys\n"
                                   "def f(): import ctypes; return ctypes.c_int\n"
                                   "if sys.argv: import _curses\n"
                                   "if __name__ == '__main__': import a\n");
    expect_diag(p, 0, W0403, 2, "module `ctypes` is not supported yet: the program ends as refused when this import runs");
    assert_string_equal(p->s.diags.all.at[0]->notes.at[0], "what the program uses of it needs `_ctypes`, which is not there yet");
    expect_diag(p, 1, W0403, 3, "module `_curses` is not supported yet: the program ends as refused when this import runs");
    expect_diag(p, 2, E0301, 4, "no module named `a`");
    assert_int_equal(p->s.diags.all.len, 3);
    assert_null(named(p, g, "ctypes"));
    assert_true(g->main->imports.at[1]->refused);
}

static void tests_of_the_version_are_decided(void **state) {
    Project *p = *state;
    const ModuleGraph *g = load(p, "import sys\n"
                                   "from typing import TYPE_CHECKING\n"
                                   "import typing as t\n"
                                   "if TYPE_CHECKING: import a\n"
                                   "if not t.TYPE_CHECKING: pass\n"
                                   "else: import b\n"
                                   "if sys.version_info >= (3, 8): import math\n"
                                   "else: import c\n"
                                   "if sys.version_info[0] == 2: import d\n"
                                   "if sys.version_info < (3, 11, 2): import random\n");
    assert_int_equal(p->s.diags.all.len, 0);
    const Import *a = g->main->imports.at[3];
    assert_true(a->never);
    assert_non_null(named(p, g, "math"));
    assert_non_null(named(p, g, "random"));
}

static void files_hide_the_library_as_in_cpython(void **state) {
    Project *p = *state;
    file(p, "random.py", "");
    file(p, "time.py", "");
    file(p, "json/__init__.py", "");
    file(p, "plain/x.py", "");
    file(p, "xml/x.py", "");
    const ModuleGraph *g = load(p, "import random, time, json, plain.x, xml.x, main\n");
    assert_int_equal(named(p, g, "random")->origin, MODULE_USER);
    assert_int_equal(named(p, g, "time")->origin, MODULE_NATIVE);
    assert_int_equal(named(p, g, "json")->origin, MODULE_USER);
    assert_true(named(p, g, "plain")->is_namespace);
    assert_true(named(p, g, "xml")->in_library);
    expect_diag(p, 0, E0403, 1, "module `xml.x` is not supported yet");
    assert_ptr_not_equal(named(p, g, "main"), g->main);
    assert_string_equal(g->main->name->text, "__main__");
}

static bool has(Project *p, const Module *m, const char *name) {
    const Symbol *symbol = scope_find(m->scopes->module, name_from(&p->s.names, name));
    return symbol && symbol->flags & SYM_ASSIGNED;
}

static void only_what_is_used_of_the_library_is_there(void **state) {
    Project *p = *state;
    file(p, "other.py", "import colorsys as c\n");
    const ModuleGraph *g = load(p, "import textwrap\n"
                                   "from heapq import nlargest\n"
                                   "import other\n"
                                   "def f(): return other.c.rgb_to_hls\n");
    assert_int_equal(p->s.diags.all.len, 0);
    const Module *colorsys = named(p, g, "colorsys");
    assert_true(has(p, colorsys, "rgb_to_hls"));
    assert_false(has(p, colorsys, "rgb_to_yiq"));
    assert_int_equal(named(p, g, "textwrap")->ast->module->body.len, 0);
    assert_null(named(p, g, "re"));
}

static void a_module_that_is_a_value_is_there_as_a_whole(void **state) {
    Project *p = *state;
    const ModuleGraph *g = load(p, "import colorsys\nprint(vars(colorsys))\n");
    assert_true(has(p, named(p, g, "colorsys"), "rgb_to_yiq"));
    assert_true(has(p, named(p, g, "colorsys"), "__all__"));
}

static void star_takes_what_all_says(void **state) {
    Project *p = *state;
    file(p, "a.py", "__all__ = ['x']\n__all__ += ('_y',)\nx = z = 1\n_y = 2\n");
    file(p, "b.py", "from c import *\nfrom math import *\nb = 1\n");
    file(p, "c.py", "from b import *\nc = 1\n");
    file(p, "d.py", "__all__ = ['e'] + []\ne = _f = 1\n");
    const ModuleGraph *g = load(p, "from a import *\nfrom b import *\nfrom d import *\nprint(x, _y, z, b, c, sqrt)\n");
    const Scopes *scopes = g->main->scopes;
    const char *bound[] = {"x", "_y", "b", "c", "sqrt", "e", "_f"};
    for (size_t i = 0; i < sizeof bound / sizeof *bound; i++) {
        const Symbol *symbol = scope_find(scopes->module, name_from(&p->s.names, bound[i]));
        assert_non_null(symbol);
        assert_ptr_equal(symbol->owner, symbol);
    }
    assert_null(scope_find(scopes->module, name_from(&p->s.names, "z"))->owner);
    assert_false(g->main->imports.at[0]->star_is_unknown);
    assert_true(g->main->imports.at[2]->star_is_unknown);
    assert_int_equal(p->s.diags.all.len, 0);
}

static void a_name_that_is_rebound_is_no_module(void **state) {
    Project *p = *state;
    const ModuleGraph *g = load(p, "import math as m, time as t, sys\n"
                                   "t = 1\n"
                                   "def f():\n"
                                   "    global m\n"
                                   "    m = 2\n"
                                   "    import os\n"
                                   "    return os\n");
    assert_null(global(p, g->main, "m"));
    assert_null(global(p, g->main, "t"));
    assert_ptr_equal(global(p, g->main, "sys"), named(p, g, "sys"));
    const Scope *f = g->main->scopes->module->children.at[0];
    const Symbol *os = scope_find(f, name_from(&p->s.names, "os"));
    assert_ptr_equal(module_of_symbol(g->main, os), named(p, g, "os"));
}

int main(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(packages_and_their_modules_are_found),
        TEST(what_is_missing_is_said),
        TEST(a_program_may_be_ready_for_what_is_missing),
        TEST(an_import_that_may_not_run_is_cut),
        TEST(tests_of_the_version_are_decided),
        TEST(files_hide_the_library_as_in_cpython),
        TEST(only_what_is_used_of_the_library_is_there),
        TEST(a_module_that_is_a_value_is_there_as_a_whole),
        TEST(star_takes_what_all_says),
        TEST(a_name_that_is_rebound_is_no_module),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
