#include "build/node.h"

#include <errno.h>

#include "base/file.h"
#include "build/cache.h"

/* node's arguments: the module, how many folders, the folders, the program's arguments.
 * A trap ends it as it ends our own engine's run. The WASI object stands in a global variable, because node 20
 * collects it, under the feet of a call into it, once nothing but the call mentions it (and then aborts). */
static const char SCRIPT[] =
    "import { readFileSync } from 'node:fs';\n"
    "import { WASI } from 'node:wasi';\n"
    "\n"
    "const [module, count, ...rest] = process.argv.slice(2);\n"
    "const folders = rest.splice(0, Number(count));\n"
    "const wasi = globalThis.wasi = new WASI({\n"
    "  version: 'preview1',\n"
    "  args: rest,\n"
    "  env: { ...process.env, PORTALIS_CWD: process.cwd() },\n"
    "  preopens: Object.fromEntries(folders.map((folder) => [folder, folder])),\n"
    "  returnOnExit: true,\n"
    "});\n"
    "const program = new WebAssembly.Module(readFileSync(module));\n"
    "try {\n"
    "  process.exitCode = wasi.start(new WebAssembly.Instance(program, wasi.getImportObject()));\n"
    "} catch (error) {\n"
    "  console.error(error.stack);\n"
    "  process.exitCode = 134;\n"
    "}\n";

static const char *script(Session *s, const Toolchain *t) {
    KeyText text = key_text(&s->arena);
    key_add(&text, str_from(SCRIPT));
    const char *folder = path_join(&s->arena, t->cache, "node");
    const char *path = arena_printf(&s->arena, "%s/%s.mjs", folder, cache_key(&text).hex);
    if (file_exists(path) || (dir_make(folder) && file_write(path, str_from(SCRIPT)))) return path;
    report(s, "cannot write %s: %s", path, strerror(errno));
    return NULL;
}

typedef VEC(const char *) Argv;

static bool push_folders(Session *s, const EngineRun *run, Argv *argv) {
    size_t n = 0;
    while (run->dirs && run->dirs[n]) n++;
    vec_push(&s->arena, argv, arena_printf(&s->arena, "%zu", run->dirs ? n : 1));
    if (!run->dirs) vec_push(&s->arena, argv, "/");
    for (size_t i = 0; i < n; i++) {
        const char *path = path_absolute(&s->arena, run->dirs[i]);
        if (!path) return report(s, "cannot open the folder %s: %s", run->dirs[i], strerror(errno));
        vec_push(&s->arena, argv, path);
    }
    return true;
}

bool node_run(Session *s, const Toolchain *t, const EngineRun *run, EngineResult *out) {
    const Tool *node = &t->tools[TOOL_NODE];
    if (!node->path) return report(s, "node is not on this machine, which %s", node->purpose);
    const char *with = script(s, t);
    if (!with) return false;
    Argv argv = {0};
    const char *const fixed[] = {node->path, "--no-warnings", "--stack-size=7000", with, run->module};
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) vec_push(&s->arena, &argv, fixed[i]);
    if (!push_folders(s, run, &argv)) return false;
    for (const char *const *arg = run->argv; *arg; arg++) vec_push(&s->arena, &argv, *arg);
    vec_push(&s->arena, &argv, NULL);

    ProcessResult result;
    const Process p = {.argv = argv.at, .timeout = run->timeout};
    if (!process_run(&s->arena, &p, &result)) return report(s, "cannot run %s: %s", node->path, strerror(errno));
    out->status = result.status;
    if (result.timed_out) *out = (EngineResult){ENGINE_TIMED_OUT, 124, "the time was up"};
    return true;
}
