/* The options that all commands share which build something: one macro inside their tables. */
#ifndef PORTALIS_CLI_BUILD_OPTIONS_H
#define PORTALIS_CLI_BUILD_OPTIONS_H

#include "base/file.h"
#include "cli/options.h"
#include "pipeline.h"

typedef struct BuildWords {
    int profile; /* BuildProfile */
    const char *target;
} BuildWords;

#define BUILD_WORDS_DEFAULT {.profile = PROFILE_RELEASE, .target = "wasi"}

#define BUILD_OPTIONS(words) \
    OPT_SET(0, "release", &(words)->profile, PROFILE_RELEASE, "optimise for speed (the default)"), \
    OPT_SET(0, "debug", &(words)->profile, PROFILE_DEBUG, "compile fast, run slowly"), \
    OPT_SET(0, "small", &(words)->profile, PROFILE_SMALL, "optimise for size"), \
    OPT_CHOICE('t', "target", &(words)->target, "wasi|native", "what to build for"), \
    OPT_BOOL(0, "gc", &s->collects, "free what only cycles of references hold, as programs that ask `gc` always do")

static inline BuildOptions build_options(const BuildWords *w, const char *output) {
    return (BuildOptions){
        .profile = (BuildProfile)w->profile,
        .target = strcmp(w->target, "native") == 0 ? TARGET_NATIVE : TARGET_WASI,
        .output = output,
    };
}

/* "a/b.py" -> "b.wasm"; with "" for `suffix` "b". */
static inline char *output_name(Arena *a, const char *path, const char *suffix) {
    const char *name = path_name(path);
    size_t stem = strlen(name) - (str_ends(str_from(name), ".py") ? 3 : 0);
    return arena_printf(a, "%.*s%s", (int)stem, name, suffix);
}

#endif
