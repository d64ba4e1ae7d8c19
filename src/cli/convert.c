/* `portalis convert`: a program as a Cargo crate that stands alone: the Rust made from it, the runtime,
 * the module, and report.json with what was made from what. */
#include <errno.h>
#include <stdio.h>

#include "base/json.h"
#include "base/tree.h"
#include "cli/build_options.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "version.h"

/* A crate's name: letters, digits and underscores, no digit first. */
static char *crate_name(Arena *a, const char *path) {
    char *name = output_name(a, path, "");
    for (char *c = name; *c; c++) {
        bool word = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || *c == '_';
        if (!word) *c = '_';
    }
    return *name >= '0' && *name <= '9' ? arena_printf(a, "_%s", name) : name;
}

static bool write_text(Session *s, const char *path, Str text) {
    return file_write(path, text) || report(s, "cannot write %s: %s", path, strerror(errno));
}

static bool write_manifest(Session *s, const char *folder, const char *name) {
    Buf b = buf_in(&s->arena);
    buf_printf(&b,
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
               "strip = \"symbols\"\n",
               name);
    return write_text(s, path_join(&s->arena, folder, "Cargo.toml"), buf_view(&b));
}

/* The sources that the crate depends on, without what was built from them. */
static bool copy_runtime(Session *s, const char *folder) {
    const Toolchain *t = toolchain_find(s);
    if (!toolchain_check(s, t)) return false;
    const char *from = path_join(&s->arena, t->root, "runtime"), *to = path_join(&s->arena, folder, "portalis-rt");
    TreeFiles files;
    if (!tree_read(&s->arena, from, "target", &files)) return report(s, "cannot read %s: %s", from, strerror(errno));
    for (size_t i = 0; i < files.len; i++) {
        const char *path = path_join(&s->arena, to, files.at[i].path);
        if (!dir_make(path_folder(&s->arena, path))) return report(s, "cannot write %s: %s", path, strerror(errno));
        if (!write_text(s, path, files.at[i].text)) return false;
    }
    return true;
}

static json_int_t count_lines(Str text) {
    json_int_t n = 0;
    for (size_t i = 0; i < text.len; i++) n += text.at[i] == '\n';
    return n;
}

static json_t *python_files(const Program *p) {
    json_t *list = json_array();
    for (size_t i = 0; i < p->graph->all.len; i++) {
        const Module *m = p->graph->all.at[i];
        json_t *one = json_pack("{s:o}", "module", json_text(name_str(m->name)));
        if (m->source) json_object_set_new(one, "file", json_text(str_from(m->source->path)));
        if (m->source) json_object_set_new(one, "lines", json_integer(m->source->line_count));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *rust_files(const TreeFiles *files) {
    json_t *list = json_array();
    for (size_t i = 0; i < files->len; i++)
        json_array_append_new(list, json_pack("{s:o, s:I}", "file", json_text(str_from(files->at[i].path)), "lines",
                                              count_lines(files->at[i].text)));
    return list;
}

static bool write_report(Session *s, const Program *p, const char *folder, const char *src, const char *module) {
    TreeFiles files;
    Str wasm;
    if (!tree_read(&s->arena, src, NULL, &files) || !file_read(&s->arena, module, &wasm))
        return report(s, "cannot read %s: %s", src, strerror(errno));
    json_t *o = json_pack("{s:s, s:o, s:o, s:o, s:{s:s, s:I}, s:I}", "portalis", PORTALIS_VERSION, "program",
                          json_text(str_from(p->path)), "python", python_files(p), "rust", rust_files(&files), "module",
                          "file", path_name(module), "bytes", (json_int_t)wasm.len, "warnings",
                          (json_int_t)s->diags.warnings);
    Buf b = buf_in(&s->arena);
    json_print(&b, o);
    return write_text(s, path_join(&s->arena, folder, "report.json"), buf_view(&b));
}

static bool convert(Session *s, const Program *p, const char *folder, const BuildWords *words) {
    Arena *a = &s->arena;
    const char *name = crate_name(a, p->path), *src = path_join(a, folder, "src");
    BuildOptions build = build_options(words, NULL);
    build.output = path_join(a, folder, arena_printf(a, "%s%s", name, build.target == TARGET_WASI ? ".wasm" : ".bin"));
    BuildResult built;
    return pipeline_rust(s, p, src) && write_manifest(s, folder, name) && copy_runtime(s, folder) &&
           pipeline_compile(s, src, &build, &built) && write_report(s, p, folder, src, built.path);
}

int cmd_convert(Session *s, int argc, char **argv) {
    BuildWords words = BUILD_WORDS_DEFAULT;
    const char *folder = NULL;
    const Option table[] = {
        OPT_STR('o', "output", &folder, "DIR", "where the crate goes (default: NAME)"),
        BUILD_OPTIONS(&words),
        OPT_END,
    };
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    if (!folder) folder = crate_name(&s->arena, argv[0]);

    const Program *program = pipeline_check(s, argv[0]);
    bool ok = program && convert(s, program, folder, &words);
    show_refusal(s);
    if (ok) printf("%s\n", folder);
    return session_exit_code(s);
}
