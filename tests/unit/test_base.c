/* The ground everything stands on: arenas, text, maps, names, files, processes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/intern.h"
#include "base/json.h"
#include "base/map.h"
#include "base/vec.h"

static int setup(void **state) {
    Arena *a = test_malloc(sizeof *a);
    arena_init(a);
    *state = a;
    return 0;
}

static int teardown(void **state) {
    arena_release(*state);
    test_free(*state);
    return 0;
}

static void blocks_are_aligned_and_apart(void **state) {
    Arena *a = *state;
    char *last = NULL;
    for (size_t size = 1; size < 5000; size += 7) {
        char *block = arena_alloc(a, size);
        assert_int_equal((uintptr_t)block % 16, 0);
        memset(block, 0xff, size);
        assert_ptr_not_equal(block, last);
        last = block;
    }
    char *zero = arena_zalloc(a, 3 << 20);
    assert_true(zero[0] == 0 && zero[(3 << 20) - 1] == 0);
}

static void the_last_block_grows_in_place(void **state) {
    Arena *a = *state;
    char *first = arena_alloc(a, 10);
    memcpy(first, "012345678", 10);
    assert_ptr_equal(arena_grow(a, first, 10, 100), first);
    arena_alloc(a, 1);
    char *moved = arena_grow(a, first, 100, 200);
    assert_ptr_not_equal(moved, first);
    assert_string_equal(moved, "012345678");
}

static void vectors_keep_what_was_pushed(void **state) {
    Arena *a = *state;
    VEC(int) v = {0};
    for (int i = 0; i < 1000; i++) vec_push(a, &v, i);
    assert_int_equal(v.len, 1000);
    for (int i = 999; i >= 0; i--) assert_int_equal(vec_pop(&v), i);
}

static void buffers_end_in_nul(void **state) {
    Buf b = buf_in(*state);
    assert_true(str_eq(buf_view(&b), STR("")));
    buf_printf(&b, "%s-%d", "x", 42);
    buf_char(&b, '!');
    for (int i = 0; i < 100; i++) buf_text(&b, "0123456789");
    assert_int_equal(b.len, 5 + 1000);
    assert_int_equal(strlen(b.at), b.len);
    assert_true(str_starts(buf_view(&b), "x-42!0"));
    assert_true(str_ends(buf_view(&b), "789"));
    assert_false(str_ends(STR("a"), "ba"));
}

static void code_points_become_utf8(void **state) {
    Buf b = buf_in(*state);
    buf_utf8(&b, 'a');
    buf_utf8(&b, 0xe9);
    buf_utf8(&b, 0x20ac);
    buf_utf8(&b, 0x1f40d);
    buf_utf8(&b, 0xd800); /* a lone surrogate */
    assert_string_equal(b.at, "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x90\x8d\xed\xa0\x80");
}

static void names_are_one_pointer_per_text(void **state) {
    Names names;
    names_init(&names, *state);
    char text[16];
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < 2000; i++) {
            snprintf(text, sizeof text, "n%d", i);
            const Name *n = name_from(&names, text);
            assert_int_equal(n->id, i);
            assert_string_equal(n->text, text);
        }
    assert_int_equal(names.len, 2000);
    assert_ptr_equal(name_of(&names, (Str){"n12345", 3}), name_from(&names, "n12"));
}

static void maps_find_what_was_put(void **state) {
    Map m = map_in(*state);
    static char keys[3000];
    assert_null(map_get(&m, &keys[0]));
    for (size_t i = 0; i < 3000; i++) map_put(&m, &keys[i], &keys[2999 - i]);
    map_put(&m, &keys[7], &keys[7]);
    assert_int_equal(m.len, 3000);
    assert_ptr_equal(map_get(&m, &keys[7]), &keys[7]);
    assert_ptr_equal(map_get(&m, &keys[2999]), &keys[0]);
    assert_null(map_get(&m, &m));
}

static void paths_join_and_part(void **state) {
    Arena *a = *state;
    assert_string_equal(path_join(a, "a/b", "c"), "a/b/c");
    assert_string_equal(path_join(a, "/", "c"), "/c");
    assert_string_equal(path_name("a/b/c.py"), "c.py");
    assert_string_equal(path_folder(a, "a/b/c.py"), "a/b");
    assert_string_equal(path_folder(a, "c.py"), ".");
    assert_string_equal(path_folder(a, "/c.py"), "/");
}

static void files_come_back_as_written(void **state) {
    Arena *a = *state;
    char folder[] = "/tmp/portalis-test-XXXXXX";
    assert_non_null(mkdtemp(folder));
    const char *inner = path_join(a, folder, "x/y"), *path = path_join(a, inner, "file");
    assert_true(dir_make(inner) && dir_make(inner));
    Str text = STR("one\0two\n"), back;
    assert_true(file_write(path, text));
    assert_true(file_read(a, path, &back));
    assert_true(str_eq(text, back));
    assert_int_equal(back.at[back.len], 0);
    assert_true(file_exists(path) && !file_exists(inner) && dir_exists(inner));
    assert_false(file_read(a, inner, &back));
    assert_false(file_write(path_join(a, folder, "no/where"), text));
    unlink(path);
    rmdir(inner);
    rmdir(path_folder(a, inner));
    rmdir(folder);
}

static void processes_are_fed_and_heard(void **state) {
    ProcessResult r;
    const char *const cat[] = {"sh", "-c", "cat; echo oops >&2; exit 3", NULL};
    assert_true(process_run(*state, &(Process){.argv = cat, .input = STR("hello"), .capture = true}, &r));
    assert_int_equal(r.status, 3);
    assert_true(str_is(r.out, "hello") && str_is(r.err, "oops\n"));

    const char *const killed[] = {"sh", "-c", "kill -9 $$", NULL};
    assert_true(process_run(*state, &(Process){.argv = killed}, &r));
    assert_int_equal(r.status, 128 + 9);

    const char *const none[] = {"/no/such/program", NULL};
    assert_false(process_run(*state, &(Process){.argv = none}, &r));
}

static void processes_end_in_time(void **state) {
    ProcessResult r;
    const char *const sleeper[] = {"sleep", "20", NULL};
    assert_true(process_run(*state, &(Process){.argv = sleeper, .capture = true, .timeout = 0.1}, &r));
    assert_true(r.timed_out && r.seconds < 5);
    /* Also when nobody listens to it, and when it says early that nothing more will come. */
    assert_true(process_run(*state, &(Process){.argv = sleeper, .timeout = 0.1}, &r));
    assert_true(r.timed_out && r.seconds < 5);
    const char *const silent[] = {"sh", "-c", "exec >&- 2>&-; exec sleep 20", NULL};
    assert_true(process_run(*state, &(Process){.argv = silent, .capture = true, .timeout = 0.1}, &r));
    assert_true(r.timed_out && r.seconds < 5);
    const char *const quick[] = {"true", NULL};
    assert_true(process_run(*state, &(Process){.argv = quick, .timeout = 20}, &r));
    assert_true(!r.timed_out && r.status == 0 && r.seconds < 5);
}

static void a_lot_of_text_goes_through_both_pipes(void **state) {
    size_t size = 3 << 20;
    char *text = arena_alloc(*state, size);
    memset(text, 'x', size);
    ProcessResult r;
    const char *const cat[] = {"cat", NULL};
    assert_true(process_run(*state, &(Process){.argv = cat, .input = {text, size}, .capture = true}, &r));
    assert_int_equal(r.out.len, size);
}

static void broken_text_becomes_json_all_the_same(void **state) {
    (void)state;
    json_t *whole = json_text(STR("h\xc3\xa9")), *broken = json_text(STR("a\xff" "b\xed\xa0\x80"));
    assert_string_equal(json_string_value(whole), "h\xc3\xa9");
    assert_true(str_starts(str_from(json_string_value(broken)), "a\xef\xbf\xbd" "b\xef\xbf\xbd"));
    json_decref(whole);
    json_decref(broken);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(blocks_are_aligned_and_apart),
        TEST(the_last_block_grows_in_place),
        TEST(vectors_keep_what_was_pushed),
        TEST(buffers_end_in_nul),
        TEST(code_points_become_utf8),
        TEST(names_are_one_pointer_per_text),
        TEST(maps_find_what_was_put),
        TEST(paths_join_and_part),
        TEST(files_come_back_as_written),
        TEST(processes_are_fed_and_heard),
        TEST(processes_end_in_time),
        TEST(a_lot_of_text_goes_through_both_pipes),
        TEST(broken_text_becomes_json_all_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
