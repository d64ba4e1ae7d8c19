#include "build/toolchain.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/root.h"

/* The rule is tools/setup's; tests/unit/test_build.c holds the two together. */
static const char *cache_folder(Arena *a) {
    const char *home = getenv("PORTALIS_HOME"), *xdg = getenv("XDG_CACHE_HOME");
    if (home && *home) return home;
    if (xdg && *xdg) return path_join(a, xdg, "portalis");
    home = getenv("HOME");
    return path_join(a, home ? home : "/tmp", ".cache/portalis");
}

static const char *find_on_path(Arena *a, const char *command) {
    const char *path = getenv("PATH");
    while (path && *path) {
        size_t n = strcspn(path, ":");
        char *candidate = path_join(a, n ? arena_strndup(a, path, n) : ".", command);
        if (file_exists(candidate) && access(candidate, X_OK) == 0) return candidate;
        path += n + (path[n] == ':');
    }
    return NULL;
}

/* Not the one on PATH, which may be rustup's and has no std for wasm: the one setup has used. */
static const char *find_rustc(Arena *a, const char *cache) {
    char *path = path_absolute(a, path_join(a, cache, "rustc"));
    return path && access(path, X_OK) == 0 ? path : NULL;
}

static const char *link_text(Arena *a, const char *path) {
    char text[256];
    ssize_t n = readlink(path, text, sizeof text);
    return n > 0 ? arena_strndup(a, text, (size_t)n) : NULL;
}

/* The one that came with the compiler; rustup's may be an empty promise. */
static const char *find_rustfmt(Arena *a, const char *cache) {
    const char *rustc = link_text(a, path_join(a, cache, "rustc"));
    const char *beside = rustc ? path_join(a, path_folder(a, rustc), "rustfmt") : NULL;
    return beside && access(beside, X_OK) == 0 ? beside : find_on_path(a, "rustfmt");
}

const Toolchain *toolchain_find(Session *s) {
    Arena *a = &s->arena;
    Toolchain *t = NEW(a, Toolchain);
    t->cache = cache_folder(a);
    t->root = root_folder(a);
    const char *release = link_text(a, path_join(a, t->cache, "sysroot/release"));
    const char *small = link_text(a, path_join(a, t->cache, "sysroot/small"));
    if (release && small) t->id = arena_printf(a, "%s %s", release, small);
    const Tool known[TOOLS] = {
#define TOOL(id, command, needed, version, purpose) {command, NULL, version, purpose, needed},
#include "build/tools.def"
#undef TOOL
    };
    for (int i = 0; i < TOOLS; i++) {
        t->tools[i] = known[i];
        t->tools[i].path = i == TOOL_RUSTC     ? find_rustc(a, t->cache)
                           : i == TOOL_RUSTFMT ? find_rustfmt(a, t->cache)
                                               : find_on_path(a, known[i].command);
    }
    return t;
}

bool toolchain_check(Session *s, const Toolchain *t) {
    if (!t->root) return report(s, "the runtime's sources are neither beside this program nor in %s", root_of_build());
    if (!t->id) return report(s, "the tools are not set up: run %s/tools/setup", t->root);
    for (int i = 0; i < TOOLS; i++)
        if (t->tools[i].needed && !t->tools[i].path)
            return report(s, "%s is missing, which %s: run %s/tools/setup", t->tools[i].command, t->tools[i].purpose, t->root);
    return true;
}

const char *tool_version(Session *s, const Tool *tool) {
    if (!tool->path) return NULL;
    ProcessResult result;
    const Process p = {.argv = (const char *[]){tool->path, tool->version_argument, NULL}, .capture = true, .timeout = 10};
    if (!process_run(&s->arena, &p, &result) || result.status != 0) return NULL;
    return arena_strndup(&s->arena, result.out.at, strcspn(result.out.at, "\n"));
}

const char *sysroot_name(BuildProfile profile, BuildTarget target) {
    return profile == PROFILE_SMALL && target == TARGET_WASI ? "small" : "release";
}

const char *toolchain_sysroot(Session *s, const Toolchain *t, BuildProfile profile, BuildTarget target) {
    return arena_printf(&s->arena, "%s/sysroot/%s", t->cache, sysroot_name(profile, target));
}
