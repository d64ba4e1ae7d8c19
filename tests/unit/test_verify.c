/* Verdicts, with shell scripts in the places of CPython and of portalis. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "base/tree.h"
#include "verify/verify.h"

typedef struct Fixture {
    Session s;
    char folder[32];
} Fixture;

static int setup(void **state) {
    Fixture *f = test_malloc(sizeof *f);
    session_init(&f->s, "test");
    strcpy(f->folder, "/tmp/portalis-test-XXXXXX");
    *state = f;
    return mkdtemp(f->folder) ? 0 : 1;
}

static int teardown(void **state) {
    Fixture *f = *state;
    tree_remove(f->folder);
    session_release(&f->s);
    test_free(f);
    return 0;
}

static const char *put_file(Fixture *f, const char *name, const char *text) {
    const char *path = path_join(&f->s.arena, f->folder, name);
    assert_true(dir_make(path_folder(&f->s.arena, path)) && file_write(path, str_from(text)));
    return path;
}

static const char *script(Fixture *f, const char *name, const char *text) {
    const char *path = put_file(f, name, arena_printf(&f->s.arena, "#!/bin/sh\n%s", text));
    assert_int_equal(chmod(path, 0755), 0);
    return path;
}

/* The verdict on a.py when CPython and portalis do this. */
static Verified verdict(Fixture *f, const char *cpython, const char *portalis) {
    Paths paths = {0};
    vec_push(&f->s.arena, &paths, put_file(f, "a.py", ""));
    VerifyOptions o = {.python = script(f, "cpython", cpython), .portalis = script(f, "portalis", portalis),
                       .jobs = 2, .timeout = 2};
    return *verify_all(&f->s, &paths, &o, NULL);
}

static void what_is_seen_decides(void **state) {
    Fixture *f = *state;
    assert_int_equal(verdict(f, "echo x", "echo x").verdict, VERDICT_AGREES);
    assert_int_equal(verdict(f, "echo x", "echo x; echo warning >&2").verdict, VERDICT_AGREES);
    Verified v = verdict(f, "echo x; echo y", "echo x; echo z");
    assert_int_equal(v.verdict, VERDICT_DIFFERS);
    assert_string_equal(v.detail, "--- CPython\n+++ portalis\n@@ line 2 @@\n x\n-y\n+z\n");
    assert_string_equal(verdict(f, "exit 1", "exit 2").why, "exit code 2, not 1");
    assert_int_equal(verdict(f, "echo 'a\nE: x' >&2; exit 1", "echo 'b\nE: x' >&2; exit 1").verdict, VERDICT_AGREES);
    assert_int_equal(verdict(f, "echo 'E: x' >&2; exit 1", "echo 'E: y' >&2; exit 1").verdict, VERDICT_DIFFERS);
}

static void our_own_failures_have_names(void **state) {
    Fixture *f = *state;
    const char *refused = "echo 'error[E0301]: no x\nportalis: refused: 1 error' >&2; exit 65";
    Verified v = verdict(f, "echo x", refused);
    assert_int_equal(v.verdict, VERDICT_REFUSED);
    assert_string_equal(v.why, "error[E0301]: no x");
    assert_int_equal(verdict(f, "exit 65", "exit 65").verdict, VERDICT_AGREES);
    assert_int_equal(verdict(f, "true", "echo 'portalis: this is a bug in PORTALIS' >&2; exit 70").verdict, VERDICT_FAILED);
    assert_int_equal(verdict(f, "true", "echo 'portalis: error: no rustc' >&2; exit 3").verdict, VERDICT_FAILED);
    assert_int_equal(verdict(f, "true", "exec sleep 30").verdict, VERDICT_TIMEOUT);
    assert_int_equal(verdict(f, "exec sleep 30", "true").verdict, VERDICT_SKIPPED);
}

static void arguments_and_input_are_handed_on(void **state) {
    Fixture *f = *state;
    put_file(f, "a.args", "one\ntwo words\n");
    put_file(f, "a.in", "input\n");
    const char *show = "for a; do echo \"[$a]\"; done; cat";
    Verified v = verdict(f, show, show);
    assert_int_equal(v.verdict, VERDICT_DIFFERS); /* portalis is also told to run */
    assert_non_null(strstr(v.detail, "-[a.py]\n-[one]\n-[two words]\n-input\n+[run]\n+[a.py]\n+[one]\n"));
}

static void folders_are_not_compared(void **state) {
    Fixture *f = *state;
    const char *absolute = "echo \"  File \\\"$PWD/a.py\\\", line 1\" >&2; exit 1";
    const char *relative = "echo '  File \"a.py\", line 1' >&2; exit 1";
    assert_int_equal(verdict(f, absolute, relative).verdict, VERDICT_AGREES);
}

static Verified stored(Fixture *f, const char *text, const char *portalis) {
    Paths paths = {0};
    vec_push(&f->s.arena, &paths, put_file(f, "a.py", ""));
    if (text) put_file(f, "a.out", text);
    VerifyOptions o = {.portalis = script(f, "portalis", portalis), .stored = true, .whole_stderr = true, .timeout = 5};
    return *verify_all(&f->s, &paths, &o, NULL);
}

static void stored_output_stands_for_cpython(void **state) {
    Fixture *f = *state;
    assert_int_equal(stored(f, NULL, "true").verdict, VERDICT_SKIPPED);
    assert_int_equal(stored(f, "x\n", "echo x").verdict, VERDICT_AGREES);
    const char *failing = "echo x; echo 'T\nE' >&2; exit 3";
    assert_int_equal(stored(f, "x\n--- exit 3\nT\nE\n", failing).verdict, VERDICT_AGREES);
    assert_int_equal(stored(f, "x\n--- exit 3\nU\nE\n", failing).verdict, VERDICT_DIFFERS);
    assert_int_equal(stored(f, "--- exit 1\n", "exit 1").verdict, VERDICT_AGREES);
    assert_int_equal(stored(f, "a --- exit 1\n", "echo 'a --- exit 1'").verdict, VERDICT_AGREES);
}

static void programs_are_collected_in_order(void **state) {
    Fixture *f = *state;
    put_file(f, "b.py", "");
    put_file(f, "a/z.py", "");
    put_file(f, "a/_part.py", "");
    put_file(f, "c/main.py", "");
    put_file(f, "c/other.py", "");
    put_file(f, ".hidden/x.py", "");
    put_file(f, "notes.txt", "");
    Paths paths = {0};
    assert_true(verify_collect(&f->s, f->folder, &paths));
    Buf all = buf_in(&f->s.arena);
    for (size_t i = 0; i < paths.len; i++) buf_printf(&all, "%s ", paths.at[i] + strlen(f->folder) + 1);
    assert_string_equal(all.at, "a/z.py b.py c/main.py ");
}

static void reports_are_well_formed(void **state) {
    Fixture *f = *state;
    const Verified all[] = {
        {.path = "a<b>.py", .verdict = VERDICT_AGREES, .portalis_seconds = 0.5},
        {.path = "b.py", .verdict = VERDICT_DIFFERS, .why = "stdout differs", .detail = "\x1b[1m & \xff"},
        {.path = "c.py", .verdict = VERDICT_SKIPPED, .why = "no stored output"},
    };
    Buf text = buf_in(&f->s.arena), json = buf_in(&f->s.arena), junit = buf_in(&f->s.arena);
    verify_text(&text, all, 3);
    verify_json(&json, all, 3);
    verify_junit(&junit, all, 3);
    assert_true(str_ends(buf_view(&text), "1 of 3 agree, 1 differs, 1 skipped\n"));
    assert_non_null(strstr(json.at, "\"differs\": 1"));
    assert_non_null(strstr(junit.at, "tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""));
    assert_non_null(strstr(junit.at, "name=\"a&lt;b&gt;.py\""));
    assert_null(strchr(junit.at, '\x1b'));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_is_seen_decides),
        TEST(our_own_failures_have_names),
        TEST(arguments_and_input_are_handed_on),
        TEST(folders_are_not_compared),
        TEST(stored_output_stands_for_cpython),
        TEST(programs_are_collected_in_order),
        TEST(reports_are_well_formed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
