/* Diagnostics: collected once, sorted, and drawn beside the source. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/json.h"
#include "diag/render.h"
#include "session.h"

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

static Span span(uint32_t line, uint32_t col, uint32_t end_line, uint32_t end_col) {
    return (Span){line, col, end_line, end_col};
}

static const Source *source(Session *s, const char *text) { return source_from_text(s, "a.py", str_from(text)); }

static void expect_text(Session *s, const char *expected) {
    Buf out = buf_in(&s->arena);
    render_text(&out, &s->diags, (TextStyle){0});
    assert_string_equal(out.at, expected);
}

static void a_place_is_shown_under_its_line(void **state) {
    Session *s = *state;
    Diag *d = diag(&s->diags, E0301, source(s, "import os\nimport nmupy\n"), span(2, 7, 2, 12), "nmupy");
    d->label = "imported here";
    diag_note(&s->diags, d, "one\ntwo");
    diag_help(&s->diags, d, "did you mean `%s`?", "numpy");
    expect_text(s, "error[E0301]: no module named `nmupy`\n"
                   " --> a.py:2:8\n"
                   "  |\n"
                   "2 | import nmupy\n"
                   "  |        ^^^^^ imported here\n"
                   "  |\n"
                   "  = note: one\n"
                   "          two\n"
                   "  = help: did you mean `numpy`?\n\n");
}

static void labels_hang_below_each_other(void **state) {
    Session *s = *state;
    const Source *src = source(s, "x = 日本語 + \tfoo(a, b)\n");
    Diag *d = diag(&s->diags, E0402, src, span(1, 4, 1, 13), "this");
    d->label = "wide";
    diag_label(&s->diags, d, src, span(1, 17, 1, 26), "call");
    diag_label(&s->diags, d, src, span(1, 21, 1, 22), "argument");
    expect_text(s, "error[E0402]: this is not supported yet\n"
                   " --> a.py:1:5\n"
                   "  |\n"
                   "1 | x = 日本語 +     foo(a, b)\n"
                   "  |     ^^^^^^       ---------\n"
                   "  |     |            |   |\n"
                   "  |     |            |   argument\n"
                   "  |     |            call\n"
                   "  |     wide\n\n");
}

static void several_lines_get_a_bar(void **state) {
    Session *s = *state;
    const Source *src = source(s, "if x:\n    while y:\n        a\n        b\n    c = [1,\n         2]\n");
    Diag *d = diag(&s->diags, E0401, src, span(1, 0, 6, 11), "this");
    d->label = "all";
    diag_label(&s->diags, d, src, span(5, 8, 6, 11), "the list");
    expect_text(s, "error[E0401]: this is not supported yet\n"
                   " --> a.py:1:1\n"
                   "  |\n"
                   "1 | /  if x:\n"
                   "2 | |      while y:\n"
                   "3 | |          a\n"
                   "4 | |          b\n"
                   "5 | |      c = [1,\n"
                   "  | | _________-\n"
                   "6 | ||          2]\n"
                   "  | ||___________- the list\n"
                   "  | |____________^ all\n\n");
}

static void long_blocks_and_long_lines_are_cut(void **state) {
    Session *s = *state;
    Buf text = buf_in(&s->arena);
    for (int i = 0; i < 20; i++) buf_text(&text, "pass\n");
    for (int i = 0; i < 100; i++) buf_text(&text, "1234567890");
    buf_text(&text, " + x\n");
    const Source *src = source_from_text(s, "a.py", buf_view(&text));
    diag(&s->diags, E0401, src, span(1, 0, 20, 4), "this");
    diag(&s->diags, E0402, src, span(21, 1003, 21, 1004), "x");
    Buf out = buf_in(&s->arena);
    render_text(&out, &s->diags, (TextStyle){.width = 40});
    assert_string_equal(out.at, "error[E0401]: this is not supported yet\n"
                                "  --> a.py:1:1\n"
                                "   |\n"
                                " 1 | / pass\n"
                                " 2 | | pass\n"
                                " 3 | | pass\n"
                                "...\n"
                                "20 | | pass\n"
                                "   | |____^\n\n"
                                "error[E0402]: x is not supported yet\n"
                                "  --> a.py:21:1004\n"
                                "   |\n"
                                "21 | ...890123456789012345678901234567890 + x\n"
                                "   |                                        ^\n\n");
}

static void nothing_moves_the_cursor(void **state) {
    Session *s = *state;
    diag(&s->diags, E0402, source(s, "x = '\x1b[2J\r' \xff\n"), span(1, 4, 1, 11), "this");
    Buf out = buf_in(&s->arena);
    render_text(&out, &s->diags, (TextStyle){0});
    assert_null(strchr(out.at, '\x1b'));
    assert_null(strchr(out.at, '\r'));
}

static void odd_places_do_no_harm(void **state) {
    Session *s = *state;
    const Source *src = source(s, "a\nbc");
    diag(&s->diags, E0101, NULL, span(0, 0, 0, 0), "of no file");
    diag(&s->diags, E0101, src, span(0, 0, 0, 0), "of no line");
    diag(&s->diags, E0101, src, span(99, 5, 99, 9), "behind the end");
    diag(&s->diags, E0101, src, span(2, 50, 1, 0), "backwards");
    diag(&s->diags, E0101, source(s, ""), span(1, 0, 1, 0), "empty");
    Buf out = buf_in(&s->arena);
    render_text(&out, &s->diags, (TextStyle){.color = true});
    render_json(&out, &s->diags);
    render_sarif(&out, &s->diags);
}

static void each_is_said_once_and_in_order(void **state) {
    Session *s = *state;
    const Source *src = source(s, "a\nb\n");
    Diag *second = diag(&s->diags, E0101, src, span(2, 0, 2, 1), "second");
    Diag *first = diag(&s->diags, E0101, src, span(1, 0, 1, 1), "first");
    assert_ptr_equal(diag(&s->diags, E0101, src, span(2, 0, 2, 1), "second"), second);
    assert_int_equal(s->diags.errors, 2);
    Diag **sorted = diags_sorted(&s->arena, &s->diags);
    assert_ptr_equal(sorted[0], first);
    assert_ptr_equal(sorted[1], second);
    assert_int_equal(session_exit_code(s), EXIT_DIAGNOSTICS);
}

static void json_counts_characters(void **state) {
    Session *s = *state;
    diag(&s->diags, E0301, source(s, "é = 1; import x\n"), span(1, 15, 1, 16), "x");
    Buf out = buf_in(&s->arena);
    render_json(&out, &s->diags);
    json_t *all = json_loads(out.at, 0, NULL);
    int line, column, end_column, errors;
    const char *code, *file;
    assert_int_equal(json_unpack(all, "{s:[{s:s, s:s, s:i, s:i, s:i}], s:i}", "diagnostics", "code", &code, "file",
                                 &file, "line", &line, "column", &column, "end_column", &end_column, "errors", &errors),
                     0);
    assert_string_equal(code, "E0301");
    assert_string_equal(file, "a.py");
    assert_true(line == 1 && column == 15 && end_column == 16 && errors == 1);
    json_decref(all);
}

static void the_nearest_name_is_found(void **state) {
    (void)state;
    const char *const names[] = {"append", "extend", "Insert", "remove"};
    assert_string_equal(diag_nearest("apend", names, 4), "append");
    assert_string_equal(diag_nearest("extned", names, 4), "extend");
    assert_string_equal(diag_nearest("insert", names, 4), "Insert");
    assert_null(diag_nearest("sort", names, 4));
    assert_null(diag_nearest("append", names, 1));
    assert_null(diag_nearest("a_very_long_name_that_is_longer_than_forty_bytes", names, 4));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_place_is_shown_under_its_line), TEST(labels_hang_below_each_other),
        TEST(several_lines_get_a_bar),         TEST(long_blocks_and_long_lines_are_cut),
        TEST(nothing_moves_the_cursor),        TEST(odd_places_do_no_harm),
        TEST(each_is_said_once_and_in_order),  TEST(json_counts_characters),
        TEST(the_nearest_name_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
