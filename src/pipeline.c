#include "pipeline.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/tree.h"
#include "build/interrupt.h"
#include "stage.h"
#include "transpile/rust/emit.h"
#include "transpile/rust/origin.h"

/* Where HIR is checked: when PORTALIS_DEBUG says so, as the tests do, and wherever sanitizers look too. */
static bool wants_checks(void) {
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return getenv("PORTALIS_DEBUG") != NULL;
#endif
}

Program *pipeline_check(Session *s, const char *path) {
    size_t errors = s->diags.errors;
    Program *p = NEW(&s->arena, Program);
    p->path = path;

    Stage stage = stage_begin(s, "read, parse, resolve");
    p->graph = modules_load(s, &s->arena, path);
    stage_end(s, &stage);
    if (!p->graph || s->diags.errors != errors) return NULL;

    stage = stage_begin(s, "lower");
    p->hir = hir_lower(s, &s->arena, p->graph);
    stage_end(s, &stage);
    if (p->hir && wants_checks()) hir_verify(p->hir);
    return p->hir && s->diags.errors == errors ? p : NULL;
}

static bool write_file(Session *s, const char *folder, const RustFile *file) {
    const char *path = path_join(&s->arena, folder, file->name);
    bool ok = dir_make(path_folder(&s->arena, path)) && file_write(path, file->text);
    return ok || report(s, "cannot write %s: %s", path, strerror(errno));
}

bool pipeline_rust(Session *s, const Program *p, const char *folder, bool apart) {
    Stage stage = stage_begin(s, "emit");
    const RustFiles *files = rust_emit(&s->arena, p->hir, apart);
    bool ok = true;
    for (size_t i = 0; ok && i < files->all.len; i++) ok = write_file(s, folder, &files->all.at[i]);
    stage_end(s, &stage);
    return ok;
}

/* " --> …/main.rs:12:5" in rustc's words: the line of Python from which that was made. */
static const char *python_place(Session *s, const Program *p, Str said) {
    const char *arrow = memmem(said.at, said.len, "--> ", 4), *end = said.at + said.len;
    for (; arrow; arrow = memmem(arrow + 4, (size_t)(end - arrow - 4), "--> ", 4)) {
        char *path = arena_strndup(&s->arena, arrow + 4, strcspn(arrow + 4, "\n"));
        char *colon = strstr(path, ".rs:");
        Str rust;
        if (!colon) continue;
        uint32_t line = (uint32_t)strtoul(colon + 4, NULL, 10);
        colon[3] = '\0';
        if (!file_read(&s->arena, path, &rust) || !(line = rust_origin(rust, line))) continue;
        colon[0] = '\0';
        for (size_t i = 0; i < p->hir->modules.len; i++) {
            const HirModule *m = p->hir->modules.at[i];
            if (strcmp(m->rust, path_name(path)) != 0) continue;
            Str text = source_line(m->module->source, line);
            return arena_printf(&s->arena, "%s:%u\n            %.*s", m->module->source->path, line, STR_ARG(text));
        }
    }
    return "not known";
}

_Noreturn static void rejected(Session *s, const Program *p, const char *folder, Str said) {
    bug("rustc rejects the Rust made from this program, kept in %s\n  python:   %s\n\n%.*s", folder, python_place(s, p, said), STR_ARG(said));
}

bool pipeline_compile(Session *s, const Program *p, const char *folder, const BuildOptions *o, BuildResult *out) {
    BuildRequest request = {.folder = folder, .profile = o->profile, .target = o->target, .output = o->output};
    Stage stage = stage_begin(s, "compile");
    bool ok = build_compile(s, &request, out);
    stage_end(s, &stage);
    if (!ok && out->rejected.len) rejected(s, p, folder, out->rejected);
    return ok;
}

static char *scratch_folder(Session *s) {
    const char *base = getenv("TMPDIR");
    char *folder = path_join(&s->arena, base && *base ? base : "/tmp", "portalis-XXXXXX");
    if (mkdtemp(folder)) return folder;
    report(s, "cannot make a folder like %s: %s", folder, strerror(errno));
    return NULL;
}

bool pipeline_build(Session *s, const Program *p, const BuildOptions *o, BuildResult *out) {
    char *folder = scratch_folder(s);
    if (!folder) return false;
    /* What is optimised as a whole, or linked by a linker that looks at each library once, is one crate. */
    bool apart = o->target == TARGET_WASI && o->profile != PROFILE_SMALL;
    bool ok = pipeline_rust(s, p, folder, apart) && pipeline_compile(s, p, folder, o, out);
    tree_remove(folder);
    return ok;
}

/* Ctrl-C is for the program, which has it too; a handler is no longer there in a new program. */
static void wait_on(int number) { (void)number; }

/* Under the script's name, as sys.argv has it. */
static bool run_native(Session *s, const EngineRun *run, EngineResult *out) {
    Process p = {.argv = run->argv, .program = run->module, .timeout = run->timeout};
    ProcessResult result;
    void (*old)(int) = signal(SIGINT, wait_on);
    if (old == SIG_IGN) signal(SIGINT, SIG_IGN);
    bool ok = process_run(&s->arena, &p, &result);
    signal(SIGINT, old);
    if (!ok) return report(s, "cannot run %s: %s", run->module, strerror(errno));
    *out = (EngineResult){result.timed_out ? ENGINE_TIMED_OUT : ENGINE_EXITED, result.timed_out ? 124 : result.status, NULL};
    return true;
}

/* Without the stack before it: what runs here has lost its functions' names. */
static const char *cause(const char *trap) {
    static const char mark[] = "Caused by:\n    ";
    const char *at = strstr(trap, mark);
    return at ? at + sizeof mark - 1 : trap;
}

static int run_program(Session *s, const EngineRun *run, BuildTarget target) {
    EngineResult result;
    bool ok = target == TARGET_NATIVE ? run_native(s, run, &result) : engine_run(s, toolchain_find(s), run, &result);
    if (!ok) return EXIT_MACHINE;
    fflush(stdout);
    switch (result.outcome) {
    case ENGINE_EXITED: break;
    case ENGINE_INTERRUPTED: interrupt_die(); break;
    case ENGINE_TRAPPED: fprintf(stderr, "portalis: the module stopped: %s\n", cause(result.trap)); break;
    case ENGINE_STACK: fprintf(stderr, "portalis: the module stopped: its stack is full\n"); break;
    case ENGINE_TIMED_OUT: fprintf(stderr, "portalis: still running after %g s: stopped\n", run->timeout); break;
    }
    return result.status;
}

int pipeline_run(Session *s, const EngineRun *run, BuildTarget target) {
    Stage stage = stage_begin_quietly(s, "run");
    int code = run_program(s, run, target);
    stage_end(s, &stage);
    return code;
}
