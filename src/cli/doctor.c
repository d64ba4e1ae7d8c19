/* `portalis doctor`: which tools are here, and what is missing. */
#include <stdio.h>

#include "build/engine.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "ingest/library.h"
#include "version.h"

static void line(bool ok, bool needed, const char *name, const char *value) {
    printf("%-8s %-12s %s\n", ok ? "ok" : needed ? "MISSING" : "-", name, value);
}

static bool check_tool(Session *s, const Tool *tool) {
    const char *version = tool_version(s, tool);
    const char *text = version ? version : arena_printf(&s->arena, "%s", tool->purpose);
    line(version, tool->needed, tool->command, text);
    return version || !tool->needed;
}

int cmd_doctor(Session *s, int argc, char **argv) {
    const Option table[] = {OPT_END};
    if (!options_parse(s, table, &argc, &argv)) return EXIT_USAGE;
    const Toolchain *t = toolchain_find(s);
    bool ok = true;
    line(true, true, "portalis", PORTALIS_VERSION);
    line(true, true, "wasmtime", engine_version());
    for (int i = 0; i < TOOLS; i++) ok &= check_tool(s, &t->tools[i]);
    const char *library = library_find(&s->arena);
    line(library, false, "library", library ? library : "no CPython 3.11: most of its modules cannot be imported (E0406)");
    line(t->id, true, "setup", t->id ? "done" : "run tools/setup");
    line(t->root, true, "runtime", t->root ? t->root : "its sources are not beside this program");
    line(true, true, "cache", t->cache);
    ok &= t->id && t->root;
    printf("\n%s\n", ok ? "Everything that building needs is here." : "Building will not work before this is mended.");
    return ok ? 0 : EXIT_MACHINE;
}
