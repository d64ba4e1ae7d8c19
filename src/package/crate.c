#include "package/crate.h"

#include <errno.h>

#include "base/file.h"
#include "base/tree.h"
#include "build/rustc.h"
#include "build/runtime.h"
#include "version.h"

char *crate_name(Arena *a, const char *path) {
    /* Folders of cargo's own, and crates that every program sees. */
    static const char *const taken[] = {"build", "deps", "examples", "incremental", "test", "std", "core", "alloc", "portalis_rt"};
    Str file = str_from(path_name(path));
    if (str_ends(file, ".py")) file.len -= 3;
    char *name = str_dup(a, file);
    for (char *c = name; *c; c++) {
        bool word = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || *c == '_';
        if (!word) *c = '_';
    }
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (strcmp(name, taken[i]) == 0) return arena_printf(a, "%s_", name);
    bool letter = name[strspn(name, "_0123456789")] != '\0';
    return !letter || (*name >= '0' && *name <= '9') ? arena_printf(a, "program_%s", name) : name;
}

static bool write_text(Session *s, const char *folder, const char *name, Buf *text) {
    const char *path = path_join(&s->arena, folder, name);
    bool ok = dir_make(path_folder(&s->arena, path)) && file_write(path, buf_view(text));
    return ok || report(s, "cannot write %s: %s", path, strerror(errno));
}

static bool write_manifest(Session *s, const char *folder, const char *name, const char *program) {
    Buf b = buf_in(&s->arena);
    buf_printf(&b,
               "# %s, translated by PORTALIS " PORTALIS_VERSION ".\n"
               "#   cargo build --release                           a native program\n"
               "#   cargo build --release --target wasm32-wasip1    a WebAssembly module\n"
               "\n"
               "[package]\n"
               "name = \"%s\"\n"
               "version = \"0.1.0\"\n"
               "edition = \"2021\"\n"
               "\n"
               "[dependencies]\n"
               "portalis-rt = { path = \"portalis-rt\" }\n"
               "\n"
               "[profile.release]\n"
               "opt-level = 3\n"
               "codegen-units = 1\n"
               "panic = \"abort\"\n"
               "strip = \"symbols\"\n"
               "\n"
               "[workspace]\n",
               path_name(program), name);
    return write_text(s, folder, "Cargo.toml", &b);
}

static bool write_build_script(Session *s, const char *folder) {
    Buf b = buf_in(&s->arena);
    buf_text(&b, "//! Frames of deep recursion stand on the module's own stack; what is not used costs nothing.\n"
                 "\n"
                 "fn main() {\n"
                 "    println!(\"cargo:rerun-if-changed=build.rs\");\n"
                 "    if std::env::var(\"CARGO_CFG_TARGET_FAMILY\").as_deref() == Ok(\"wasm\") {\n"
                 "        println!(\"cargo:rustc-link-arg=-zstack-size=" BUILD_WASM_STACK "\");\n"
                 "        println!(\"cargo:rustc-link-arg=--export-if-defined=" BUILD_LIMIT "\");\n"
                 "    }\n"
                 "}\n");
    return write_text(s, folder, "build.rs", &b);
}

/* Long lines: one line of Python is mostly one line of Rust. */
static bool write_layout(Session *s, const char *folder) {
    Buf b = buf_in(&s->arena);
    buf_text(&b, "max_width = 120\nuse_small_heuristics = \"Max\"\n");
    return write_text(s, folder, "rustfmt.toml", &b);
}

static bool write_config(Session *s, const Toolchain *t, const char *folder) {
    Buf b = buf_in(&s->arena);
    buf_printf(&b,
               "# All that the program stands on is in portalis-rt: nothing is fetched.\n"
               "[source.crates-io]\n"
               "replace-with = \"vendored\"\n"
               "[source.vendored]\n"
               "directory = \"portalis-rt/vendor\"\n"
               "\n"
               "# Of the machine on which this crate was made: its compiler, and the std for wasm made with it. Elsewhere\n"
               "# leave them out, after `rustup target add wasm32-wasip1`.\n"
               "[build]\n"
               "rustc = \"%s\"\n"
               "[target.wasm32-wasip1]\n"
               "rustflags = [\"--sysroot\", \"%s\"]\n",
               t->tools[TOOL_RUSTC].path, toolchain_sysroot(s, t, PROFILE_RELEASE, TARGET_WASI));
    return write_text(s, folder, ".cargo/config.toml", &b);
}

static bool copy_folder(Session *s, const char *from, const char *to) {
    ProcessResult result;
    const Process p = {.argv = (const char *const[]){"cp", "-rLT", from, to, NULL}, .capture = true};
    if (!process_run(&s->arena, &p, &result)) return report(s, "cannot run cp: %s", strerror(errno));
    return result.status == 0 || report(s, "cannot copy %s to %s: %.*s", from, to, STR_ARG(result.err));
}

/* The sources that the runtime was built from here, without what was built. */
static bool copy_runtime(Session *s, const Toolchain *t, const char *folder) {
    Arena *a = &s->arena;
    const char *built = runtime_built(s, t, PROFILE_RELEASE, TARGET_WASI);
    if (!built) return false;
    const char *to = path_join(a, folder, "portalis-rt"), *all = path_folder(a, built);
    tree_remove(to);
    Buf layout = buf_in(a);
    buf_text(&layout, "disable_all_formatting = true\n"); /* by `cargo fmt` of the program */
    return copy_folder(s, path_join(a, all, "source"), to) && copy_folder(s, path_join(a, all, "vendor"), path_join(a, to, "vendor")) &&
           write_text(s, to, "rustfmt.toml", &layout);
}

bool crate_write(Session *s, const Toolchain *t, const char *folder, const char *name, const char *program) {
    return toolchain_check(s, t) && write_manifest(s, folder, name, program) && write_build_script(s, folder) &&
           write_layout(s, folder) && write_config(s, t, folder) && copy_runtime(s, t, folder);
}

bool crate_format(Session *s, const Toolchain *t, const char *folder, bool *formatted) {
    const char *rustfmt = t->tools[TOOL_RUSTFMT].path, *main = path_join(&s->arena, folder, "src/main.rs");
    *formatted = rustfmt != NULL;
    if (!rustfmt) return true;
    ProcessResult result;
    const Process p = {.argv = (const char *const[]){rustfmt, "--edition", "2021", main, NULL}, .capture = true};
    if (!process_run(&s->arena, &p, &result)) return report(s, "cannot run %s: %s", rustfmt, strerror(errno));
    return result.status == 0 || report(s, "%s cannot read %s:\n%.*s", rustfmt, main, STR_ARG(result.err));
}
