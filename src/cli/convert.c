/* `portalis convert`: a program as a Cargo crate that stands alone: the Rust made from it, the runtime,
 * the module, and report.json with what was made from what. */
#include <errno.h>
#include <stdio.h>

#include "base/file.h"
#include "cli/build_options.h"
#include "cli/commands.h"
#include "cli/convert_report.h"
#include "cli/terminal.h"
#include "package/crate.h"
#include "stage.h"

static bool write_crate(Session *s, const Program *p, const char *folder, const char *name, bool *formatted) {
    const Toolchain *t = toolchain_find(s);
    if (!pipeline_rust(s, p, path_join(&s->arena, folder, "src"), false)) return false;
    Stage stage = stage_begin(s, "write the crate");
    bool ok = crate_write(s, t, folder, name, p->path) && crate_format(s, t, folder, formatted);
    stage_end(s, &stage);
    return ok;
}

static bool convert(Session *s, const Program *p, const char *folder, const BuildWords *words) {
    Arena *a = &s->arena;
    const char *name = crate_name(a, p->path), *src = path_join(a, folder, "src");
    BuildOptions build = build_options(words, NULL);
    build.output = path_join(a, folder, arena_printf(a, "%s%s", name, build.target == TARGET_WASI ? ".wasm" : ".bin"));
    BuildResult built;
    bool formatted;
    if (!write_crate(s, p, folder, name, &formatted) || !pipeline_compile(s, p, src, &build, &built)) return false;
    Buf text = buf_in(a);
    const char *path = path_join(a, folder, "report.json");
    if (!convert_report(s, p, src, built.path, formatted, &text)) return false;
    return file_write(path, buf_view(&text)) || report(s, "cannot write %s: %s", path, strerror(errno));
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
