/* `portalis run`: builds a program, or takes it from the cache, and runs it. Its exit code is passed on. */
#include <stdio.h>

#include "cli/build_options.h"
#include "cli/commands.h"
#include "cli/terminal.h"

static const char *const *terminated(Session *s, OptionList *list) {
    if (!list->len) return NULL;
    vec_push(&s->arena, list, NULL);
    return list->at;
}

static bool unfit(const char *option, const char *fits, const char *given) {
    fprintf(stderr, "portalis: error: `--%s` is for %s, not for %s\n", option, fits, given);
    return false;
}

/* What is asked for must be kept, not left out silently. */
static bool options_fit(const EngineRun *run, BuildTarget target) {
    const char *wasmtime = "modules under wasmtime", *native = "a native program";
    if (target == TARGET_NATIVE && run->node) return unfit("engine", "modules", native);
    if (target == TARGET_NATIVE && run->dirs) return unfit("dir", "modules", native);
    if (target == TARGET_NATIVE && run->max_memory) return unfit("max-memory", wasmtime, native);
    return !run->node || !run->max_memory || unfit("max-memory", wasmtime, "node");
}

int cmd_run(Session *s, int argc, char **argv) {
    BuildWords words = BUILD_WORDS_DEFAULT;
    OptionList dirs = {0};
    EngineRun run = {0};
    const char *engine = "wasmtime";
    const Option table[] = {
        BUILD_OPTIONS(&words),
        OPT_CHOICE(0, "engine", &engine, "wasmtime|node", "what runs the module"),
        OPT_LIST(0, "dir", &dirs, "DIR", "let the program use this folder only (may be repeated)"),
        OPT_SECONDS(0, "timeout", &run.timeout, "stop the program after this time"),
        OPT_SIZE(0, "max-memory", &run.max_memory, "how large its memory may grow, such as 512M"),
        OPT_REST,
        OPT_END,
    };
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;

    BuildOptions build = build_options(&words, NULL);
    run.dirs = terminated(s, &dirs);
    run.node = strcmp(engine, "node") == 0;
    if (!options_fit(&run, build.target)) return EXIT_USAGE;
    BuildResult built = {.path = argv[0]};
    if (!str_ends(str_from(argv[0]), ".wasm")) { /* what is built already runs as it is */
        const Program *program = pipeline_check(s, argv[0]);
        bool ok = program && pipeline_build(s, program, &build, &built);
        if (s->diags.errors) show_refusal(s); /* what else there is to say would stand among what the program writes */
        if (s->machine_failed) return EXIT_MACHINE;
        if (!ok) return EXIT_REFUSED;
    }

    run.module = built.path;
    run.argv = (const char *const *)argv;
    run.quick = build.profile == PROFILE_DEBUG;
    return pipeline_run(s, &run, build.target);
}
