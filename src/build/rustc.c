#include "build/rustc.h"

#include <errno.h>
#include <unistd.h>

#include "base/file.h"
#include "build/cache.h"
#include "build/crates.h"
#include "build/runtime.h"
#include "version.h"

typedef VEC(const char *) Argv;

#define ARGS(a, argv, ...) \
    do { \
        const char *const more_[] = {__VA_ARGS__}; \
        for (size_t i_ = 0; i_ < sizeof more_ / sizeof *more_; i_++) vec_push(a, argv, more_[i_]); \
    } while (0)

static void profile_flags(Arena *a, const BuildRequest *r, Argv *argv) {
    switch (r->profile) {
    case PROFILE_DEBUG:
        ARGS(a, argv, "-Copt-level=0");
        break;
    case PROFILE_RELEASE:
        ARGS(a, argv, "-Copt-level=3", "-Ccodegen-units=1");
        break;
    case PROFILE_SMALL:
        ARGS(a, argv, "-Copt-level=s", "-Ccodegen-units=1", "-Clto=fat");
        if (r->target == TARGET_WASI) ARGS(a, argv, "-Zunstable-options", "-Cpanic=immediate-abort");
        break;
    }
    if (r->profile != PROFILE_SMALL || r->target == TARGET_NATIVE) ARGS(a, argv, "-Cpanic=abort");
    if (r->target == TARGET_WASI)
        ARGS(a, argv, "--target", "wasm32-wasip1", "-Clink-arg=-zstack-size=" BUILD_WASM_STACK, "-Clink-arg=--export-if-defined=" BUILD_LIMIT);
}

/* Everything but input and output, so that it can stand in the key. */
static Argv command(Session *s, const Toolchain *t, const BuildRequest *r, const char *runtime) {
    Arena *a = &s->arena;
    Argv argv = {0};
    /* A job server of some make around us is not for rustc. */
    ARGS(a, &argv, "env", "-u", "MAKEFLAGS", "-u", "MFLAGS", r->profile == PROFILE_SMALL ? "RUSTC_BOOTSTRAP=1" : "RUSTC_BOOTSTRAP=0",
         t->tools[TOOL_RUSTC].path, "--edition", "2021", "-Awarnings", "-Cstrip=symbols",
         "--sysroot", toolchain_sysroot(s, t, r->profile, r->target), "--extern",
         arena_printf(a, "portalis_rt=%s/libportalis_rt.rlib", runtime), arena_printf(a, "-Ldependency=%s", runtime));
    profile_flags(a, r, &argv);
    return argv;
}

static CacheKey compile_key(Session *s, const Toolchain *t, const BuildRequest *r, const Argv *argv, const TreeFiles *files) {
    KeyText text = key_text(&s->arena);
    key_add(&text, STR(PORTALIS_VERSION));
    key_add(&text, str_from(t->id));
    for (size_t i = 0; i < argv->len; i++) key_add(&text, str_from(argv->at[i]));
    if (r->profile == PROFILE_SMALL) key_add(&text, STR("wasm-metadce, wasm-opt -Oz")); /* shrink() */
    key_add_files(&text, files);
    return cache_key(&text);
}

/* False without a report when the tool ran and would not: its words are in `said`. */
static bool run_tool(Session *s, const char *const *argv, Str *said) {
    ProcessResult result;
    const Process p = {.argv = argv, .capture = true};
    if (!process_run(&s->arena, &p, &result)) return report(s, "cannot run %s: %s", argv[0], strerror(errno));
    *said = result.err.len ? result.err : result.out;
    return result.status == 0;
}

/* The crates in lib/, which main.rs names. */
static bool compile_crates(Session *s, const Toolchain *t, const Cache *cache, const BuildRequest *r, const TreeFiles *files, Argv *argv, BuildResult *out) {
    Arena *a = &s->arena;
    Argv own = {0};
    for (size_t i = 0; i < argv->len; i++) vec_push(a, &own, argv->at[i]);
    vec_push(a, &own, NULL);
    Crates crates = {.folder = r->folder, .files = files, .argv = own.at, .id = t->id, .cache = *cache};
    bool ok = crates_compile(s, &crates);
    out->rejected = crates.rejected;
    for (size_t i = 0; i < crates.all.len && ok; i++) {
        /* rustc wants a name that begins with "lib". */
        const Crate *c = &crates.all.at[i];
        const char *link = arena_printf(a, "%s/lib/lib%s.rlib", r->folder, c->name);
        unlink(link);
        if (symlink(path_absolute(a, c->path), link) != 0) return report(s, "cannot write %s: %s", link, strerror(errno));
        ARGS(a, argv, "--extern", arena_printf(a, "%s=%s", c->name, link));
    }
    return ok;
}

static bool run_rustc(Session *s, Argv argv, const BuildRequest *r, const char *file, BuildResult *out) {
    ARGS(&s->arena, &argv, "--crate-name", "main", path_join(&s->arena, r->folder, "main.rs"), "-o", file, NULL);
    Str said = {0};
    bool ok = run_tool(s, argv.at, &said);
    if (!ok && !s->machine_failed) out->rejected = said.len ? said : STR("rustc said nothing");
    return ok;
}

#define WASM_FEATURES "--enable-bulk-memory", "--enable-sign-ext", "--enable-nontrapping-float-to-int", "--enable-mutable-globals", \
                      "--enable-multivalue", "--enable-reference-types"

/* The linker exports malloc and its like; who runs a module needs its memory and its start. */
static bool drop_exports(Session *s, const Toolchain *t, const char *file) {
    static const char roots[] = "[{\"name\": \"outside\", \"root\": true, \"reaches\": [\"memory\", \"start\", \"limit\"]},"
                                " {\"name\": \"memory\", \"export\": \"memory\"}, {\"name\": \"start\", \"export\": \"_start\"},"
                                " {\"name\": \"limit\", \"export\": \"" BUILD_LIMIT "\"}]";
    const char *metadce = t->tools[TOOL_WASM_METADCE].path, *graph = arena_printf(&s->arena, "%s.roots", file);
    if (!metadce) return report(s, "wasm-metadce is missing, which %s", t->tools[TOOL_WASM_METADCE].purpose);
    if (!file_write(graph, str_from(roots))) return report(s, "cannot write %s: %s", graph, strerror(errno));
    Str said = {0};
    const char *const argv[] = {metadce, arena_printf(&s->arena, "--graph-file=%s", graph), WASM_FEATURES, file, "-o", file, NULL};
    bool ok = run_tool(s, argv, &said);
    unlink(graph);
    return ok || s->machine_failed || report(s, "wasm-metadce failed:\n%.*s", STR_ARG(said));
}

static bool shrink(Session *s, const Toolchain *t, const char *file) {
    const char *wasm_opt = t->tools[TOOL_WASM_OPT].path;
    if (!wasm_opt) return report(s, "wasm-opt is missing, which %s", t->tools[TOOL_WASM_OPT].purpose);
    if (!drop_exports(s, t, file)) return false;
    Str said = {0};
    const char *const argv[] = {wasm_opt, "-Oz", WASM_FEATURES, file, "-o", file, NULL};
    return run_tool(s, argv, &said) || s->machine_failed || report(s, "wasm-opt failed:\n%.*s", STR_ARG(said));
}

bool build_compile(Session *s, const BuildRequest *r, BuildResult *out) {
    Arena *a = &s->arena;
    *out = (BuildResult){0};
    const Toolchain *t = toolchain_find(s);
    TreeFiles files;
    if (!toolchain_check(s, t)) return false;
    const char *runtime = runtime_built(s, t, r->profile, r->target);
    if (!runtime) return false;
    if (!tree_read(a, r->folder, NULL, &files)) return report(s, "cannot read %s: %s", r->folder, strerror(errno));

    const char *suffix = r->target == TARGET_WASI ? ".wasm" : ".bin";
    Argv argv = command(s, t, r, runtime);
    CacheKey key = compile_key(s, t, r, &argv, &files);
    Cache cache = cache_in(a, t->cache);
    out->path = cache_get(a, &cache, &key, suffix);
    out->cached = out->path != NULL;
    if (!out->cached) {
        const char *made = cache_scratch(a, &cache, suffix);
        bool ok = compile_crates(s, t, &cache, r, &files, &argv, out) && run_rustc(s, argv, r, made, out);
        if (ok && r->profile == PROFILE_SMALL && r->target == TARGET_WASI) ok = shrink(s, t, made);
        if (!ok) return unlink(made), false;
        out->path = cache_put(a, &cache, &key, suffix, made);
        if (!out->path) return report(s, "cannot write to %s: %s", cache.folder, strerror(errno));
    }
    if (!r->output) return true;
    if (!cache_copy(out->path, r->output)) return report(s, "cannot write %s: %s", r->output, strerror(errno));
    out->path = r->output;
    return true;
}
