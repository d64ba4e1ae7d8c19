/* The cache of built files, and where it is. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "build/cache.h"
#include "build/toolchain.h"

typedef struct Fixture {
    Arena arena;
    char folder[32];
    Cache cache;
} Fixture;

static int set_up(void **state) {
    Fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    strcpy(f->folder, "/tmp/portalis-XXXXXX");
    if (!mkdtemp(f->folder)) return -1;
    f->cache = cache_in(&f->arena, f->folder);
    *state = f;
    return 0;
}

static int tear_down(void **state) {
    Fixture *f = *state;
    tree_remove(f->folder);
    arena_release(&f->arena);
    free(f);
    return 0;
}

static CacheKey key_of(Fixture *f, const char *first, const char *second) {
    KeyText text = key_text(&f->arena);
    key_add(&text, str_from(first));
    key_add(&text, str_from(second));
    return cache_key(&text);
}

/* A file of 1000 bytes that was used `age` seconds ago. */
static const char *put(Fixture *f, const CacheKey *key, int age) {
    const char *made = cache_scratch(&f->arena, &f->cache, ".x");
    assert_true(file_write(made, (Str){arena_zalloc(&f->arena, 1000), 1000}));
    const char *path = cache_put(&f->arena, &f->cache, key, ".x", made);
    assert_non_null(path);
    struct timespec used[2];
    clock_gettime(CLOCK_REALTIME, &used[1]);
    used[1].tv_sec -= age;
    used[0] = used[1];
    assert_int_equal(utimensat(AT_FDCWD, path, used, 0), 0);
    return path;
}

static void parts_of_a_key_do_not_run_together(void **state) {
    CacheKey a = key_of(*state, "ab", "c"), b = key_of(*state, "a", "bc");
    assert_string_not_equal(a.hex, b.hex);
    assert_int_equal(strlen(a.hex), 32);
}

static void finds_what_was_put(void **state) {
    Fixture *f = *state;
    CacheKey key = key_of(f, "a", "b"), other = key_of(f, "a", "c");
    assert_null(cache_get(&f->arena, &f->cache, &key, ".x"));
    const char *path = put(f, &key, 0);
    assert_string_equal(cache_get(&f->arena, &f->cache, &key, ".x"), path);
    assert_null(cache_get(&f->arena, &f->cache, &key, ".y"));
    assert_null(cache_get(&f->arena, &f->cache, &other, ".x"));
    assert_non_null(put(f, &key, 0)); /* once more, as a second process would */
}

static void removes_first_what_was_used_longest_ago(void **state) {
    Fixture *f = *state;
    CacheKey old = key_of(f, "old", ""), used = key_of(f, "used", ""), fresh = key_of(f, "new", "");
    put(f, &used, 300);
    put(f, &old, 200);
    put(f, &fresh, 100);
    assert_non_null(cache_get(&f->arena, &f->cache, &used, ".x"));
    f->cache.max_bytes = 2500;
    assert_int_equal(cache_trim(&f->cache), 1);
    assert_null(cache_get(&f->arena, &f->cache, &old, ".x"));
    assert_non_null(cache_get(&f->arena, &f->cache, &used, ".x"));
    assert_non_null(cache_get(&f->arena, &f->cache, &fresh, ".x"));
}

static void copies_permissions_too(void **state) {
    Fixture *f = *state;
    const char *from = path_join(&f->arena, f->folder, "from"), *to = path_join(&f->arena, f->folder, "to");
    assert_true(file_write(from, STR("text")));
    assert_int_equal(chmod(from, 0751), 0);
    assert_true(cache_copy(from, to));
    Str text;
    struct stat st;
    assert_true(file_read(&f->arena, to, &text));
    assert_true(str_is(text, "text"));
    assert_int_equal(stat(to, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0751);
    assert_false(cache_copy(path_join(&f->arena, f->folder, "none"), to));
}

static void reads_a_tree_in_order(void **state) {
    Fixture *f = *state;
    const char *folder = path_join(&f->arena, f->folder, "tree");
    dir_make(path_join(&f->arena, folder, "b/target"));
    const char *const names[] = {"c.rs", "b/a.rs", "b/target/x.rs", ".hidden"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_true(file_write(path_join(&f->arena, folder, names[i]), str_from(names[i])));
    TreeFiles files;
    assert_true(tree_read(&f->arena, folder, "target", &files));
    assert_int_equal(files.len, 2);
    assert_string_equal(files.at[0].path, "b/a.rs");
    assert_true(str_is(files.at[1].text, "c.rs"));
}

static void is_where_setup_says(void **state) {
    Session s;
    session_init(&s, "test");
    ProcessResult result;
    const Process p = {.argv = (const char *const[]){"tools/setup", "--cache", NULL}, .capture = true};
    for (int i = 0; i < 2; i++) {
        assert_true(process_run(&s.arena, &p, &result));
        assert_string_equal(arena_printf(&s.arena, "%s\n", toolchain_find(&s)->cache), result.out.at);
        setenv("XDG_CACHE_HOME", "/tmp/elsewhere", 1);
    }
    unsetenv("XDG_CACHE_HOME");
    session_release(&s);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(parts_of_a_key_do_not_run_together),
        TEST(finds_what_was_put),
        TEST(removes_first_what_was_used_longest_ago),
        TEST(copies_permissions_too),
        TEST(reads_a_tree_in_order),
        cmocka_unit_test(is_where_setup_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
