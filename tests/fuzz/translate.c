/* The whole translator on any text, up to the Rust: a program that is translated holds what hir_verify asks for,
 * and what is not is refused. The text stands in a file of an empty folder, so that imports find nothing. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "ingest/modules.h"
#include "transpile/hir/hir.h"
#include "transpile/rust/emit.h"

/* One file per process, in memory. */
static const char *program_path(void) {
    static char path[64];
    if (*path) return path;
    char folder[] = "/dev/shm/portalis-fuzz-XXXXXX";
    if (!mkdtemp(folder)) abort();
    snprintf(path, sizeof path, "%s/program.py", folder);
    return path;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *path = program_path();
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(data, 1, size, file) != size || fclose(file) != 0) abort();
    Session s;
    session_init(&s, "fuzz");
    const ModuleGraph *graph = modules_load(&s, &s.arena, path);
    if (graph && !s.diags.errors) {
        const HirProgram *hir = hir_lower(&s, &s.arena, graph);
        if (!hir != (s.diags.errors > 0)) abort();
        if (hir) {
            hir_verify(hir);
            const RustFiles *files = rust_emit(&s.arena, hir, false);
            if (!files->all.len) abort();
        }
    }
    session_release(&s);
    return 0;
}
