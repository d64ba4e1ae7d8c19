/* `portalis build`: a program to a module, or to a native program. */
#include <stdio.h>
#include <sys/stat.h>

#include "cli/build_options.h"
#include "cli/commands.h"
#include "cli/terminal.h"

int cmd_build(Session *s, int argc, char **argv) {
    BuildWords words = BUILD_WORDS_DEFAULT;
    const char *output = NULL;
    const Option table[] = {
        OPT_STR('o', "output", &output, "FILE", "where the result goes (default: NAME.wasm)"),
        BUILD_OPTIONS(&words),
        OPT_END,
    };
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;

    BuildOptions build = build_options(&words, output);
    if (!output) build.output = output_name(&s->arena, argv[0], build.target == TARGET_WASI ? ".wasm" : "");
    BuildResult built;
    const Program *program = pipeline_check(s, argv[0]);
    bool ok = program && pipeline_build(s, program, &build, &built);
    show_refusal(s);
    if (!ok) return session_exit_code(s);

    struct stat st;
    if (!file_is_stream(built.path) && stat(built.path, &st) == 0) printf("%s: %.1f kB\n", built.path, (double)st.st_size / 1000);
    return 0;
}
