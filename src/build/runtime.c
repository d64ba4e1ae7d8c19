#include "build/runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/tree.h"
#include "build/cache.h"

typedef struct Runtime {
    const char *script; /* tools/build-runtime */
    const char *folder; /* of these sources in the cache, by their content */
    TreeFiles sources;
} Runtime;

static bool find_runtime(Session *s, const Toolchain *t, Runtime *out) {
    Arena *a = &s->arena;
    const char *named = getenv("PORTALIS_RUNTIME"), *source = named && *named ? named : path_join(a, t->root, "runtime");
    Str script;
    out->script = path_join(a, t->root, "tools/build-runtime");
    if (!tree_read(a, source, "target", &out->sources)) return report(s, "cannot read %s: %s", source, strerror(errno));
    if (!file_read(a, out->script, &script)) return report(s, "cannot read %s: %s", out->script, strerror(errno));
    KeyText text = key_text(a);
    key_add(&text, str_from(t->id));
    key_add(&text, script);
    if (getenv("PORTALIS_QUICK_RUNTIME")) key_add(&text, STR("quick")); /* see tools/build-runtime */
    key_add_files(&text, &out->sources);
    out->folder = arena_printf(a, "%s/rt/%s", t->cache, cache_key(&text).hex);
    return true;
}

/* What is built is what the key was made from, however the sources change meanwhile. */
static const char *write_sources(Session *s, const Runtime *r) {
    const char *folder = path_join(&s->arena, r->folder, "source");
    for (size_t i = 0; i < r->sources.len; i++) {
        const char *path = path_join(&s->arena, folder, r->sources.at[i].path);
        if (dir_make(path_folder(&s->arena, path)) && file_write(path, r->sources.at[i].text)) continue;
        report(s, "cannot write %s: %s", path, strerror(errno));
        return NULL;
    }
    return folder;
}

static Str first_lines(Str text, int lines) {
    const char *end = text.at;
    while (lines-- > 0 && (end = memchr(end, '\n', (size_t)(text.at + text.len - end)))) end++;
    return end ? (Str){text.at, (size_t)(end - text.at)} : text;
}

static bool build(Session *s, const Runtime *r, const char *built, const char *profile, const char *target) {
    const char *source = write_sources(s, r);
    if (!source) return false;
    ProcessResult result;
    const Process p = {.argv = (const char *const[]){r->script, source, built, profile, target, NULL}, .capture = true};
    if (!process_run(&s->arena, &p, &result)) return report(s, "cannot run %s: %s", r->script, strerror(errno));
    return result.status == 0 || report(s, "the runtime does not build; first, of %zu bytes:\n%.*s", result.err.len,
                                        STR_ARG(first_lines(result.err, 20)));
}

const char *runtime_built(Session *s, const Toolchain *t, BuildProfile profile, BuildTarget target) {
    Runtime r;
    const char *name = sysroot_name(profile, target), *on = target == TARGET_WASI ? "wasi" : "native";
    if (!find_runtime(s, t, &r)) return NULL;
    const char *built = arena_printf(&s->arena, "%s/%s-%s", r.folder, name, on);
    if (!dir_exists(built) && !build(s, &r, built, name, on)) return NULL;
    utimensat(AT_FDCWD, r.folder, NULL, 0); /* used just now: tools/build-runtime removes the oldest */
    return built;
}
