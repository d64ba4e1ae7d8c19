/* The embedded engine: what a program sees, and how it ends. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "build/engine.h"

typedef struct Fixture {
    Session s;
    const Toolchain *tools;
    const char *module;
} Fixture;

static int set_up(void **state) {
    static Fixture f;
    session_init(&f.s, "test");
    f.tools = toolchain_find(&f.s);
    f.module = arena_printf(&f.s.arena, "%s/test-engine-%d.wasm", f.tools->cache, (int)getpid());
    const char *sysroot = toolchain_sysroot(&f.s, f.tools, PROFILE_RELEASE, TARGET_WASI);
    const char *const argv[] = {
        f.tools->tools[TOOL_RUSTC].path, "--edition=2021", "--target=wasm32-wasip1", "--sysroot", sysroot, "-Copt-level=1",
        "-Clink-arg=-zstack-size=268435456", "tests/unit/engine_program.rs", "-o", f.module, NULL};
    ProcessResult result;
    const Process p = {.argv = argv};
    *state = &f;
    return process_run(&f.s.arena, &p, &result) && result.status == 0 ? 0 : -1;
}

static int tear_down(void **state) {
    Fixture *f = *state;
    unlink(f->module);
    session_release(&f->s);
    return 0;
}

typedef struct Shared {
    bool ok;
    EngineResult result;
    char trap[4096];
} Shared;

static _Noreturn void run_in_child(Fixture *f, const EngineRun *run, const char *path, Shared *shared) {
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    dup2(file, 1), dup2(file, 2);
    shared->ok = engine_run(&f->s, f->tools, run, &shared->result);
    snprintf(shared->trap, sizeof shared->trap, "%s", shared->result.trap ? shared->result.trap : "");
    _exit(0);
}

/* Runs with stdout and stderr in a file, and gives back what stands there. In a child, because
 * cmocka and the engine would take the same signals. */
static const char *run_captured(Fixture *f, EngineRun *run, EngineResult *result) {
    const char *path = arena_printf(&f->s.arena, "%s.out", f->module);
    Shared *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(shared, MAP_FAILED);
    run->module = f->module;
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) run_in_child(f, run, path, shared);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_true(shared->ok);
    *result = shared->result;
    result->trap = arena_strdup(&f->s.arena, shared->trap);
    munmap(shared, sizeof *shared);
    Str text;
    assert_true(file_read(&f->s.arena, path, &text));
    unlink(path);
    return text.at;
}

#define RUN(...) {.argv = (const char *const[]){"program", __VA_ARGS__, NULL}}

/* Under each engine. */
static void check_prints(Fixture *f, const char *expected, EngineRun run) {
    for (int engine = 0; engine < 3; engine++) {
        EngineResult result;
        run.quick = engine == 1;
        run.node = engine == 2;
        if (run.node && !f->tools->tools[TOOL_NODE].path) continue;
        assert_string_equal(run_captured(f, &run, &result), expected);
        assert_int_equal(result.status, 0);
    }
}

#define assert_prints(f, expected, ...) check_prints((f), (expected), (EngineRun)RUN(__VA_ARGS__))

static void passes_arguments(void **state) { assert_prints(*state, "a b||ü\n", "arguments", "a b", "", "ü"); }

static void passes_the_environment(void **state) {
    setenv("PORTALIS_TEST", "a=b", 1);
    assert_prints(*state, "a=b\n", "environment", "PORTALIS_TEST");
    assert_prints(*state, "unset\n", "environment", "PORTALIS_TEST_NOT");
}

static void tells_the_current_directory(void **state) {
    char *folder = getcwd(NULL, 0);
    const char *line = arena_printf(&((Fixture *)*state)->s.arena, "%s\n", folder);
    assert_prints(*state, line, "environment", "PORTALIS_CWD");
    free(folder);
}

static void gives_back_any_exit_status(void **state) {
    Fixture *f = *state;
    for (int status = 0; status < 256; status += 51) {
        EngineRun run = RUN("exit", arena_printf(&f->s.arena, "%d", status));
        EngineResult result;
        run_captured(f, &run, &result);
        assert_int_equal(result.outcome, ENGINE_EXITED);
        assert_int_equal(result.status, status);
    }
}

static void opens_files_by_their_absolute_paths(void **state) {
    Fixture *f = *state;
    const char *path = arena_printf(&f->s.arena, "%s.in", f->module);
    assert_true(file_write(path, STR("text\n")));
    assert_prints(f, "text\n", "read", path);
    unlink(path);
}

static void opens_only_the_folders_given(void **state) {
    Fixture *f = *state;
    const char *path = path_absolute(&f->s.arena, "tests/unit/engine_program.rs");
    EngineRun run = RUN("read", path);
    EngineResult result;
    run.dirs = (const char *const[]){"src", NULL};
    assert_string_equal(run_captured(f, &run, &result), "refused\n");
    run.dirs = (const char *const[]){"tests", NULL};
    assert_int_equal(strncmp(run_captured(f, &run, &result), "//! What", 8), 0);
}

static void reports_a_trap(void **state) {
    EngineRun run = RUN("trap");
    EngineResult result;
    assert_non_null(strstr(run_captured(*state, &run, &result), "on purpose"));
    assert_int_equal(result.outcome, ENGINE_TRAPPED);
    assert_int_equal(result.status, 134);
    assert_non_null(strstr(result.trap, "unreachable"));
}

static void recurses_a_million_deep(void **state) {
    EngineRun run = RUN("deep", "1000000");
    EngineResult result;
    assert_string_equal(run_captured(*state, &run, &result), "1000000\n");
    run.quick = true;
    assert_string_equal(run_captured(*state, &run, &result), "1000000\n");
}

static void survives_endless_recursion(void **state) {
    EngineRun run = RUN("endless");
    EngineResult result;
    run_captured(*state, &run, &result);
    assert_int_not_equal(result.outcome, ENGINE_EXITED);
}

static void limits_memory(void **state) {
    EngineRun run = RUN("grow");
    EngineResult result;
    run.max_memory = 64 << 20;
    int blocks = atoi(run_captured(*state, &run, &result));
    assert_in_range(blocks, 56, 64);
}

static void limits_time(void **state) {
    EngineRun run = RUN("spin");
    EngineResult result;
    run.timeout = 0.2;
    run_captured(*state, &run, &result);
    assert_int_equal(result.outcome, ENGINE_TIMED_OUT);
    assert_int_equal(result.status, 124);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(passes_arguments),
        cmocka_unit_test(passes_the_environment),
        cmocka_unit_test(tells_the_current_directory),
        cmocka_unit_test(gives_back_any_exit_status),
        cmocka_unit_test(opens_files_by_their_absolute_paths),
        cmocka_unit_test(opens_only_the_folders_given),
        cmocka_unit_test(reports_a_trap),
        cmocka_unit_test(recurses_a_million_deep),
        cmocka_unit_test(survives_endless_recursion),
        cmocka_unit_test(limits_memory),
        cmocka_unit_test(limits_time),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
