/* `portalis verify`: programs under CPython and under portalis, side by side. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "build/runtime.h"
#include "cli/build_options.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "verify/verify.h"

static void show_progress(const Verified *v, size_t done, size_t all) {
    fprintf(stderr, "\r\033[Kportalis: %zu of %zu: %s", done, all, path_name(v->path));
    if (done == all) fputs("\r\033[K", stderr);
}

static bool write_report(Session *s, const char *path, Buf *text) {
    return file_write(path, buf_view(text)) || report(s, "cannot write %s: %s", path, strerror(errno));
}

/* One program does not agree: 1. A tool that failed is a verdict too. */
static int exit_code(const Session *s, const Verified *all, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (all[i].verdict != VERDICT_AGREES && all[i].verdict != VERDICT_SKIPPED)
            return s->machine_failed ? EXIT_MACHINE : EXIT_DIAGNOSTICS;
    return session_exit_code(s);
}

static char *this_program(Session *s) {
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    return n > 0 ? arena_strndup(&s->arena, path, (size_t)n) : (char *)s->program;
}

/* What `portalis run` is told, so that it builds alike. */
static const char *const *run_flags(Session *s, const BuildWords *words) {
    static const char *const profiles[] = {[PROFILE_DEBUG] = "--debug", [PROFILE_RELEASE] = "--release", [PROFILE_SMALL] = "--small"};
    const char **flags = NEW_ARRAY(&s->arena, const char *, 3);
    flags[0] = profiles[words->profile];
    flags[1] = arena_printf(&s->arena, "--target=%s", words->target);
    return flags;
}

int cmd_verify(Session *s, int argc, char **argv) {
    VerifyOptions o = {.timeout = 60};
    BuildWords words = BUILD_WORDS_DEFAULT;
    const char *json = NULL, *junit = NULL;
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    o.jobs = cores > 0 ? (int)cores : 1;
    const Option table[] = {
        OPT_STR(0, "json", &json, "FILE", "write a JSON report"),
        OPT_STR(0, "junit", &junit, "FILE", "write a JUnit report"),
        OPT_INT('j', "jobs", &o.jobs, "N", "programs at a time"),
        OPT_SECONDS(0, "timeout", &o.timeout, "what each run may take, translation included"),
        BUILD_OPTIONS(&words),
        OPT_BOOL(0, "whole-stderr", &o.whole_stderr, "compare tracebacks too, not only their last line"),
        OPT_BOOL(0, "stored", &o.stored, "compare with NAME.out instead of running CPython"),
        OPT_STR(0, "python", &o.python, "FILE", "the CPython to compare with"),
        OPT_END,
    };
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    o.portalis = this_program(s);
    const Toolchain *t = toolchain_find(s);
    if (!o.python) o.python = t->tools[TOOL_PYTHON].path;
    if (!o.python) o.python = "python3";
    o.flags = run_flags(s, &words);
    Paths paths = {0};
    for (int i = 0; i < argc; i++)
        if (!verify_collect(s, argv[i], &paths)) return session_exit_code(s);
    /* The runtime may have to be built first, which is not the programs' time. */
    BuildOptions build = build_options(&words, NULL);
    if (!toolchain_check(s, t) || !runtime_built(s, t, build.profile, build.target)) return EXIT_MACHINE;
    Verified *all = verify_all(s, &paths, &o, isatty(STDERR_FILENO) ? show_progress : NULL);

    Buf text = buf_in(&s->arena);
    verify_text(&text, all, paths.len);
    fwrite(text.at, 1, text.len, stdout);
    Buf as_json = buf_in(&s->arena), as_junit = buf_in(&s->arena);
    verify_json(&as_json, all, paths.len);
    verify_junit(&as_junit, all, paths.len);
    if (json) write_report(s, json, &as_json);
    if (junit) write_report(s, junit, &as_junit);
    return exit_code(s, all, paths.len);
}
